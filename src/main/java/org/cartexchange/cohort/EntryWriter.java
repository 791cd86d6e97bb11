package org.cartexchange.cohort;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.fhir.ExternalSystems;

/**
 * Writes the transaction Bundles of one patient, entry by entry and straight to bytes: at tens of thousands of resources a
 * second there is no time for an object per element.
 *
 * <p>Every entry is a conditional update by its identifier. An entry belongs to the part in which its day lies; a reference
 * to an entry of another part is a conditional one.
 */
final class EntryWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int TYPICAL_BYTES = 1 << 18;

    private record Part(ByteArrayOutputStream bytes, JsonGenerator json) {}

    private final int[] lastDays;
    private final List<Part> parts = new ArrayList<>();
    private final int[] counts;
    private int current;
    private JsonGenerator json;

    /**
     * Begins the bundles.
     *
     * @param lastDays the last day of each part but the last
     */
    EntryWriter(int... lastDays) {
        this.lastDays = lastDays.clone();
        this.counts = new int[lastDays.length + 1];
        try {
            for (int i = 0; i <= lastDays.length; i++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(i == 0 ? TYPICAL_BYTES : 1 << 13);
                JsonGenerator generator = JSON.createGenerator(bytes, JsonEncoding.UTF8);
                generator.writeStartObject();
                generator.writeStringField("resourceType", "Bundle");
                generator.writeStringField("type", "transaction");
                generator.writeArrayFieldStart("entry");
                parts.add(new Part(bytes, generator));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.json = parts.get(0).json();
    }

    int parts() {
        return parts.size();
    }

    int part(int day) {
        int part = 0;
        while (part < lastDays.length && day > lastDays[part]) {
            part++;
        }
        return part;
    }

    /** Entries of a part so far. */
    int count(int part) {
        return counts[part];
    }

    /** Begins an entry that every part carries in the same words: call it for one part after the other. */
    EntryWriter beginIn(int part, Ident ident) {
        ident.part = Ident.EVERY_PART;
        return open(part, ident);
    }

    /** Begins an entry of a day with its identifier. */
    EntryWriter begin(Ident ident, int day) {
        return beginBare(ident, day)
                .array("identifier")
                .object()
                .text("system", ident.system)
                .text("value", ident.value)
                .end()
                .endArray();
    }

    /** Begins an entry of a day whose identifier is written otherwise. */
    EntryWriter beginBare(Ident ident, int day) {
        int part = part(day);
        ident.part = part;
        return open(part, ident);
    }

    private EntryWriter open(int part, Ident ident) {
        current = part;
        counts[part]++;
        json = parts.get(part).json();
        try {
            json.writeStartObject();
            json.writeStringField("fullUrl", ident.urn);
            json.writeObjectFieldStart("resource");
            json.writeStringField("resourceType", ident.type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Ends the entry: an update where its identifier is known, else a creation. */
    void close(Ident ident) {
        try {
            json.writeEndObject();
            json.writeObjectFieldStart("request");
            json.writeStringField("method", "PUT");
            json.writeStringField("url", ident.query());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The bundles that have anything in them, in order. */
    List<byte[]> finish() {
        List<byte[]> bundles = new ArrayList<>();
        try {
            for (Part part : parts) {
                part.json().writeEndArray();
                part.json().writeEndObject();
                part.json().close();
                bundles.add(part.bytes().toByteArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bundles;
    }

    // --- elements

    EntryWriter object() {
        try {
            json.writeStartObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter object(String name) {
        try {
            json.writeObjectFieldStart(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter end() {
        try {
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter array(String name) {
        try {
            json.writeArrayFieldStart(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter endArray() {
        try {
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter text(String name, String value) {
        try {
            json.writeStringField(name, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter item(String value) {
        try {
            json.writeString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter number(String name, BigDecimal value) {
        try {
            json.writeNumberField(name, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter number(String name, int value) {
        try {
            json.writeNumberField(name, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    EntryWriter bool(String name, boolean value) {
        try {
            json.writeBooleanField(name, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    // --- data types

    /** {@code {"coding":[{system, code, display}]}}; no display if empty. */
    EntryWriter concept(String name, String system, String code, String display) {
        return object(name)
                .array("coding")
                .coding(system, code, display)
                .endArray()
                .end();
    }

    EntryWriter coding(String system, String code, String display) {
        object().text("system", system).text("code", code);
        if (!display.isEmpty()) {
            text("display", display);
        }
        return end();
    }

    /** An array of one concept. */
    EntryWriter concepts(String name, String system, String code, String display) {
        return array(name)
                .object()
                .array("coding")
                .coding(system, code, display)
                .endArray()
                .end()
                .endArray();
    }

    EntryWriter reference(String name, Ident target) {
        return object(name).text("reference", address(target)).end();
    }

    /** An array of one reference. */
    EntryWriter references(String name, Ident target) {
        return array(name).object().text("reference", address(target)).end().endArray();
    }

    /** Is it in the part that is being written, so that a reference to it stays within the bundle? */
    boolean isHere(Ident target) {
        return target.isIn(current);
    }

    private String address(Ident target) {
        return target.isIn(current) ? target.urn : target.query();
    }

    EntryWriter quantity(String name, BigDecimal value, String unit, String code) {
        return object(name)
                .number("value", value)
                .text("unit", unit)
                .text("system", ExternalSystems.UCUM)
                .text("code", code)
                .end();
    }

    /** An extension with a reference. */
    EntryWriter extension(String url, Ident target) {
        return object().text("url", url).reference("valueReference", target).end();
    }

    /** An extension with a simple value, e.g. {@code valueCode}. */
    EntryWriter extension(String url, String kind, String value) {
        return object().text("url", url).text(kind, value).end();
    }

    /** An extension with a concept. */
    EntryWriter extension(String url, String system, String code, String display) {
        return object().text("url", url)
                .concept("valueCodeableConcept", system, code, display)
                .end();
    }

    EntryWriter yesOrNo(String name, boolean yes) {
        return concept(name, ExternalSystems.YES_NO, yes ? "Y" : "N", yes ? "Yes" : "No");
    }
}
