package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Makes good resources bad in the ways senders do: one change at a random place; the same seed, the same changes. */
final class Mutations {

    /** The ways; each is made as often as any other. */
    enum Kind {
        DROP,
        DUPLICATE,
        RETYPE,
        RENAME,
        SURPLUS,
        WRONG_TEXT,
        WRONG_CODE,
        WRONG_UNIT,
        WRONG_REFERENCE,
        BROKEN_SLICE,
        BROKEN_INVARIANT,
        PRIMITIVE_EXTENSION,
        EXTENSION
    }

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "2026-13-45",
            "2026-02-30T25:00:00Z",
            "2019",
            "grade-9",
            "http://nowhere.example.org/x",
            "urn:uuid:NOT-A-UUID",
            "Patient/ghost",
            "mg",
            "final",
            "Y",
            "ü\u0007");

    private static final List<String> CODES = List.of(
            "grade-9", "grade-2", "Y", "autologous", "car-t-infusion", "crs-assessment", "53088000", "MR", "a b");

    private static final List<String> SYSTEMS = List.of(
            "http://snomed.info/sct",
            "http://loinc.org",
            "http://nowhere.example.org/codes",
            "https://fhir.cartexchange.org/ig/CodeSystem/cart-crs-grade-cs",
            "https://fhir.cartexchange.org/ig/CodeSystem/cart-observation-cs",
            "https://fhir.cartexchange.org/ig/CodeSystem/cart-nothing-cs",
            "http://terminology.hl7.org/CodeSystem/v2-0203",
            "not an uri");

    private static final List<String> UNITS =
            List.of("mg", "Cel", "10*6", "10*6/kg", "%", "cells", "m^2", "", "kilo gram");

    private static final List<String> REFERENCES = List.of(
            "Patient/ghost",
            "Group/7",
            "Practitioner/9/_history/2",
            "#contained",
            "urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40001",
            "https://st-vitus.example.org/fhir/Observation/5",
            "Patient?identifier=https://st-vitus.example.org/patient|MRN-999999",
            "Nothing/1",
            "no reference at all",
            "");

    private final Random random;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** How often each way was gone. */
    Map<Kind, Integer> made() {
        return made;
    }

    /** One change of a random kind. A kind that this resource has no place for gives way to another. */
    String mutate(String resource) throws IOException {
        JsonNode root = json.readTree(resource);
        mutate(root);
        return json.writeValueAsString(root);
    }

    void mutate(JsonNode root) {
        Kind kind;
        do {
            kind = Kind.values()[random.nextInt(Kind.values().length)];
        } while (!make(kind, root));
        made.merge(kind, 1, Integer::sum);
    }

    private boolean make(Kind kind, JsonNode root) {
        return switch (kind) {
            case DROP -> anywhere(root, this::drop);
            case DUPLICATE -> anywhere(root, this::duplicate);
            case RETYPE -> anywhere(root, this::retype);
            case RENAME -> anywhere(root, this::rename);
            case SURPLUS -> anywhere(root, this::surplus);
            case WRONG_TEXT -> anywhere(root, this::wrongText);
            case WRONG_CODE -> where(root, object -> object.has("code") && object.has("system"), this::wrongCode);
            case WRONG_UNIT -> where(root, object -> object.has("value") && object.has("code"), this::wrongUnit);
            case WRONG_REFERENCE -> where(root, object -> object.has("reference"), this::wrongReference);
            case BROKEN_SLICE -> where(root, Mutations::hasSlices, this::breakSlice);
            case BROKEN_INVARIANT -> where(root, object -> object.has("resourceType"), this::breakInvariant);
            case PRIMITIVE_EXTENSION -> anywhere(root, this::primitiveExtension);
            case EXTENSION -> anywhere(root, this::extension);
        };
    }

    private interface Change {
        void at(ObjectNode object, String name);
    }

    private boolean anywhere(JsonNode root, Change change) {
        return where(root, object -> names(object).size() > 0, object -> change.at(object, any(names(object))));
    }

    private boolean where(JsonNode root, Predicate<ObjectNode> wanted, java.util.function.Consumer<ObjectNode> change) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        objects.removeIf(wanted.negate());
        if (objects.isEmpty()) {
            return false;
        }
        change.accept(any(objects));
        return true;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    /** A resource without its type is not one any more: that is tried by itself. */
    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.remove("resourceType");
        return names;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private void drop(ObjectNode object, String name) {
        object.remove(name);
    }

    private void duplicate(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            array.add(array.get(random.nextInt(array.size())).deepCopy());
        } else {
            object.set(name, MAKE.arrayNode().add(value.deepCopy()).add(value.deepCopy()));
        }
    }

    private void retype(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        JsonNode other = any(List.of(
                MAKE.numberNode(7),
                MAKE.booleanNode(true),
                MAKE.textNode("7"),
                MAKE.objectNode(),
                MAKE.arrayNode(),
                MAKE.nullNode(),
                MAKE.arrayNode().add(value.deepCopy())));
        object.set(name, other.getNodeType() == value.getNodeType() ? MAKE.textNode("other") : other);
    }

    /** Also a value in the shape of another type: {@code valueString} for {@code valueCodeableConcept}. */
    private void rename(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        object.remove(name);
        if (name.startsWith("value") && name.length() > 5) {
            object.set(any(List.of("valueString", "valueInteger", "valueQuantity", "valueReference")), value);
        } else {
            object.set(any(List.of(name + "s", name.toUpperCase(java.util.Locale.ROOT), "_" + name)), value);
        }
    }

    private void surplus(ObjectNode object, String name) {
        if (random.nextBoolean()) {
            object.put(name + "Surplus", "x");
        } else {
            object.set(any(List.of("note", "text", "subject", "period", "id")), MAKE.objectNode());
        }
    }

    private void wrongText(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        String text = any(TEXTS);
        if (value instanceof ArrayNode array && !array.isEmpty() && array.get(0).isTextual()) {
            array.set(0, MAKE.textNode(text));
        } else if (value.isTextual()) {
            object.put(name, random.nextBoolean() ? text : value.asText() + "x");
        } else if (value.isNumber()) {
            object.put(name, random.nextBoolean() ? -value.asDouble() : 1e9);
        } else {
            object.put(name, text);
        }
    }

    private void wrongCode(ObjectNode coding) {
        switch (random.nextInt(4)) {
            case 0 -> coding.put("code", any(CODES));
            case 1 -> coding.put("system", any(SYSTEMS));
            case 2 -> coding.remove("system");
            default -> coding.put("display", "Something else");
        }
    }

    private void wrongUnit(ObjectNode quantity) {
        switch (random.nextInt(4)) {
            case 0 -> quantity.put("code", any(UNITS));
            case 1 -> quantity.put("system", any(SYSTEMS));
            case 2 -> quantity.remove("system");
            default -> quantity.remove("code");
        }
    }

    private void wrongReference(ObjectNode reference) {
        switch (random.nextInt(4)) {
            case 0 -> reference.put("type", any(List.of("Patient", "Group", "Nothing")));
            case 1 -> reference.remove("reference");
            default -> reference.put("reference", any(REFERENCES));
        }
    }

    private static boolean hasSlices(ObjectNode object) {
        return slices(object).size() > 0;
    }

    private static List<ArrayNode> slices(ObjectNode object) {
        List<ArrayNode> slices = new ArrayList<>();
        for (String name : List.of("extension", "identifier", "component", "category", "coding", "actor", "profile")) {
            if (object.get(name) instanceof ArrayNode array && !array.isEmpty()) {
                slices.add(array);
            }
        }
        return slices;
    }

    /** One slice too many, too few, out of order, or no longer known by its discriminator. */
    private void breakSlice(ObjectNode object) {
        ArrayNode array = any(slices(object));
        int item = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.add(array.get(item).deepCopy());
            case 1 -> array.remove(item);
            case 2 -> array.insert(0, array.remove(item));
            default -> {
                if (array.get(item) instanceof ObjectNode sliced) {
                    if (sliced.has("url")) {
                        sliced.put("url", sliced.get("url").asText() + any(List.of("x", "|9.9.9", "/")));
                    } else if (!where(sliced, part -> part.has("code") && part.has("system"), this::wrongCode)) {
                        sliced.removeAll();
                    }
                } else {
                    array.set(
                            item, MAKE.textNode("https://fhir.cartexchange.org/ig/StructureDefinition/cart-infusion"));
                }
            }
        }
    }

    /** Of R4 and of ours: what is said twice, not at all, in the wrong order, or against the status. */
    private void breakInvariant(ObjectNode resource) {
        switch (random.nextInt(8)) {
            case 0 -> {
                resource.remove(names(resource).stream()
                        .filter(name -> name.startsWith("value") || name.startsWith("performed"))
                        .toList());
                resource.remove("dataAbsentReason");
            }
            case 1 ->
                resource.putObject("dataAbsentReason")
                        .putArray("coding")
                        .addObject()
                        .put("system", "http://terminology.hl7.org/CodeSystem/data-absent-reason")
                        .put("code", "unknown");
            case 2 ->
                resource.put(
                        "status",
                        any(List.of("completed", "not-done", "final", "entered-in-error", "in-progress", "active")));
            case 3 ->
                resource.putArray("contained")
                        .addObject()
                        .put("resourceType", "Patient")
                        .put("id", "unused");
            case 4 ->
                resource.putObject(any(List.of("performedPeriod", "effectivePeriod", "period", "onsetPeriod")))
                        .put("start", "2026-05-19")
                        .put("end", "2026-05-18");
            case 5 ->
                resource.putArray("extension")
                        .addObject()
                        .put("url", "https://st-vitus.example.org/extension")
                        .put("valueString", "x")
                        .putArray("extension")
                        .addObject()
                        .put("url", "inner")
                        .put("valueString", "y");
            case 6 ->
                resource.putObject("text")
                        .put("status", "generated")
                        .put(
                                "div",
                                any(List.of("<p>no div</p>", "<div xmlns=\"http://www.w3.org/1999/xhtml\"/>", "text")));
            default -> resource.put(any(List.of("performedDateTime", "effectiveDateTime", "onsetDateTime")), "2026");
        }
    }

    private void primitiveExtension(ObjectNode object, String name) {
        object.set("_" + name, MAKE.objectNode().put("id", "a"));
    }

    private void extension(ObjectNode object, String name) {
        ArrayNode extensions =
                object.get("extension") instanceof ArrayNode present ? present : object.putArray("extension");
        extensions
                .addObject()
                .put(
                        "url",
                        any(List.of(
                                "https://st-vitus.example.org/extension",
                                "https://fhir.cartexchange.org/ig/StructureDefinition/cart-donation-type-ext",
                                "https://fhir.cartexchange.org/ig/StructureDefinition/cart-mistyped-ext",
                                "http://hl7.org/fhir/StructureDefinition/data-absent-reason")))
                .put("valueCode", "unknown");
    }
}
