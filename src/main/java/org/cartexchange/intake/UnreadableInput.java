package org.cartexchange.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.cartexchange.security.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The body is JSON, but not a FHIR resource. The parser knows the name of what it met, not the place; the place is looked
 * up in the body when the answer is written.
 */
public final class UnreadableInput extends RuntimeException {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_VALUE = 40;

    private final transient Refusal refusal;
    private final @Nullable String parent;
    private final @Nullable String name;
    private final @Nullable String value;

    private UnreadableInput(Refusal refusal, @Nullable String parent, @Nullable String name, @Nullable String value) {
        super(refusal.text());
        this.refusal = refusal;
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    static UnreadableInput unknownElement(@Nullable String parent, String name) {
        return new UnreadableInput(IntakeMessage.UNKNOWN_ELEMENT.refusal(Words.shown(name)), parent, name, null);
    }

    static UnreadableInput wrongType(@Nullable String parent, String name, String found, String wanted) {
        return new UnreadableInput(
                IntakeMessage.WRONG_JSON_TYPE.refusal(Words.shown(name), found, wanted), parent, name, null);
    }

    static UnreadableInput value(@Nullable String parent, String value, String error) {
        String reason = error.replaceAll("HAPI-\\d+: ", "").replaceAll("[\\r\\n]+", " ");
        String shown = value.length() > LONGEST_VALUE ? "it has the wrong form" : reason.replaceAll("\\.$", "");
        return new UnreadableInput(IntakeMessage.NOT_READABLE_VALUE.refusal(shown), parent, null, value);
    }

    /** The parser could not say what it met. */
    public static UnreadableInput body() {
        return new UnreadableInput(IntakeMessage.NOT_READABLE.refusal(), null, null, null);
    }

    /** The refusal with the place in the body, where it can be found. */
    public Refusal refusal(byte @Nullable [] body) {
        return body == null ? refusal : place(body).map(refusal::at).orElse(refusal);
    }

    private Optional<String> place(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            String root = null;
            Optional<String> elsewhere = Optional.empty();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonPlace place = JsonPlace.of(parser.getParsingContext());
                if (place.isRootElement("resourceType") && token == JsonToken.VALUE_STRING) {
                    root = parser.getText();
                }
                if (isMeant(parser, token)) {
                    String path = place.under(root);
                    if (parent == null || place.hasParent(parent)) {
                        return Optional.of(path);
                    }
                    elsewhere = elsewhere.isPresent() ? elsewhere : Optional.of(path);
                }
            }
            return elsewhere;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isMeant(JsonParser parser, JsonToken token) throws IOException {
        if (name != null) {
            return token == JsonToken.FIELD_NAME && name.equals(parser.currentName());
        }
        return token.isScalarValue() && Objects.equals(value, parser.getText());
    }
}
