package org.cartexchange.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.cartexchange.fhir.HapiNames;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * One streaming pass over a body while it arrives, before anything is built from it: well-formed, one object, no key
 * twice, not too deep, no value too long, not too many of them, and no name that HAPI keeps for itself.
 */
final class JsonScan {

    /** @param depth nested objects and lists; @param valueLength characters; @param values names and values */
    record Limits(int depth, int valueLength, int values) {}

    /** What the root of the JSON must be. */
    enum Root {
        RESOURCE,
        PATCH
    }

    private final Limits limits;
    private final JsonFactory json;

    JsonScan(Limits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        // Counted below, where the place is known.
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.valueLength())
                        .maxNumberLength(1_000)
                        .maxNameLength(1_000)
                        .build())
                .build();
    }

    /** Reads the stream to its end. Throws a refusal at the first thing that cannot be accepted. */
    void read(InputStream body, Root root) throws IOException {
        Reader text = new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = json.createParser(text)) {
            scan(parser, root);
        } catch (CharacterCodingException e) {
            throw IntakeMessage.NOT_UTF8.refusal().toException();
        }
    }

    private void scan(JsonParser parser, Root root) throws IOException {
        RootType type = new RootType();
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw IntakeMessage.TRUNCATED.refusal(1, 1).toException();
            }
            if (first != (root == Root.PATCH ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
                throw IntakeMessage.NOT_AN_OBJECT.refusal().toException();
            }
            int depth = 1;
            int values = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                if (token.isStructStart() && ++depth > limits.depth()) {
                    throw IntakeMessage.TOO_DEEP
                            .refusal(limits.depth())
                            .at(type.place(parser.getParsingContext().getParent()))
                            .toException();
                }
                if (token.isStructEnd()) {
                    depth--;
                } else if (++values > limits.values()) {
                    throw IntakeMessage.TOO_MANY_VALUES.refusal(limits.values()).toException();
                }
                if (token == JsonToken.VALUE_STRING) {
                    readString(parser, type);
                }
            }
            if (parser.nextToken() != null) {
                throw IntakeMessage.TEXT_AFTER_END.refusal().toException();
            }
        } catch (JsonProcessingException e) {
            throw translate(e, parser, type);
        }
    }

    private static void readString(JsonParser parser, RootType type) throws IOException {
        String value = parser.getText();
        JsonStreamContext context = parser.getParsingContext();
        if (JsonPlace.of(context).isRootElement("resourceType")) {
            type.name = value;
        }
        if (HapiNames.isReserved(value)) {
            throw IntakeMessage.RESERVED_SYSTEM
                    .refusal(HapiNames.RESERVED_HOST)
                    .at(type.place(context))
                    .toException();
        }
    }

    private RuntimeException translate(JsonProcessingException e, JsonParser parser, RootType type) {
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof StreamConstraintsException) {
            return IntakeMessage.VALUE_TOO_LONG
                    .refusal(Words.size(DataSize.ofBytes(limits.valueLength())))
                    .at(type.place(parser.getParsingContext()))
                    .toException();
        }
        if (e instanceof JsonEOFException) {
            return IntakeMessage.TRUNCATED
                    .refusal(where.getLineNr(), where.getColumnNr())
                    .toException();
        }
        String message = e.getOriginalMessage();
        if (e instanceof JsonParseException && message != null && message.startsWith("Duplicate field")) {
            String name = message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
            return IntakeMessage.DUPLICATE_KEY
                    .refusal(Words.shown(name), where.getLineNr(), where.getColumnNr())
                    .at(type.place(parser.getParsingContext()))
                    .toException();
        }
        return IntakeMessage.MALFORMED
                .refusal(where.getLineNr(), where.getColumnNr())
                .toException();
    }

    /** The resourceType of the body, known once it has been read. */
    private static final class RootType {

        private @Nullable String name;

        String place(@Nullable JsonStreamContext context) {
            return JsonPlace.of(context).under(name);
        }
    }
}
