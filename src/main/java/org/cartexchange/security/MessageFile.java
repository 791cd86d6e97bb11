package org.cartexchange.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The wording of the messages of one package, {@code messages/<package>.json}: code, FHIR's issue type, what is wrong, and
 * what the sender can do. The guide's page of message codes is made from the same files.
 */
public final class MessageFile {

    private final Map<String, Wording> byCode;

    private MessageFile(Map<String, Wording> byCode) {
        this.byCode = byCode;
    }

    private record Wording(IssueType type, String text, String advice) {}

    public static MessageFile of(String packageName) {
        String path = "/org/cartexchange/messages/" + packageName + ".json";
        try (InputStream file = MessageFile.class.getResourceAsStream(path)) {
            Map<String, Wording> byCode = new LinkedHashMap<>();
            for (JsonNode message : new ObjectMapper().readTree(file).path("messages")) {
                byCode.put(
                        message.path("code").asText(),
                        new Wording(
                                IssueType.fromCode(message.path("type").asText()),
                                message.path("text").path("en").asText(),
                                message.path("advice").path("en").asText()));
            }
            return new MessageFile(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException("The messages at " + path + " cannot be read", e);
        }
    }

    /** The refusal with that code; {@code {0}}, {@code {1}} … of its wording are replaced by the values. */
    public Refusal refusal(String code, int status, Object... values) {
        Wording wording = byCode.get(code);
        if (wording == null) {
            throw new IllegalArgumentException("There is no wording for " + code);
        }
        return Refusal.of(status, wording.type(), code, filled(wording.text() + " " + wording.advice(), values));
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled.strip();
    }
}
