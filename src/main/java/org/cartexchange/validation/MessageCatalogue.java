package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The messages this room may say, read from {@code messages/validation.json}: code, wording in each language, what the
 * sender can do, and which messages of the HL7 validator it stands for. The guide's page of message codes is made from
 * the same file.
 */
final class MessageCatalogue {

    private static final MessageCatalogue INSTANCE = read();

    private final Map<String, Entry> byCode;
    private final List<Map.Entry<String, Entry>> byCorePrefix;

    private MessageCatalogue(Map<String, Entry> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
        List<Map.Entry<String, Entry>> prefixes = new ArrayList<>();
        for (Entry entry : byCode.values()) {
            entry.core().forEach(prefix -> prefixes.add(Map.entry(prefix, entry)));
        }
        prefixes.sort((left, right) ->
                Integer.compare(right.getKey().length(), left.getKey().length()));
        this.byCorePrefix = List.copyOf(prefixes);
    }

    /**
     * One message.
     *
     * @param text language to wording with {@code {0}}, {@code {1}}… for the values; empty if the validator's own wording
     *     is used
     * @param advice language to what the sender can do now
     * @param core beginnings of the ids of the HL7 validator's messages that this one stands for
     */
    record Entry(String code, IssueType type, Map<String, String> text, Map<String, String> advice, List<String> core) {

        String text(Locale language) {
            return in(text, language);
        }

        String advice(Locale language) {
            return in(advice, language);
        }

        private static String in(Map<String, String> wordings, Locale language) {
            return wordings.getOrDefault(language.getLanguage(), wordings.getOrDefault("en", ""));
        }
    }

    static Entry entry(String code) {
        Entry entry = INSTANCE.byCode.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("Message code " + code + " is not in the catalogue");
        }
        return entry;
    }

    /** The message that stands for this id of the HL7 validator; the longest beginning wins, the last resort is 099. */
    static Entry forCore(String messageId) {
        for (Map.Entry<String, Entry> prefix : INSTANCE.byCorePrefix) {
            if (messageId.regionMatches(
                    true, 0, prefix.getKey(), 0, prefix.getKey().length())) {
                return prefix.getValue();
            }
        }
        return entry("CART-VAL-099");
    }

    private static MessageCatalogue read() {
        try (InputStream file =
                MessageCatalogue.class.getResourceAsStream("/org/cartexchange/messages/validation.json")) {
            JsonNode catalogue = new ObjectMapper().readTree(file);
            Map<String, Entry> byCode = new LinkedHashMap<>();
            for (JsonNode message : catalogue.path("messages")) {
                Entry entry = new Entry(
                        message.path("code").asText(),
                        IssueType.fromCode(message.path("type").asText()),
                        wordings(message.path("text")),
                        wordings(message.path("advice")),
                        strings(message.path("core")));
                if (byCode.put(entry.code(), entry) != null) {
                    throw new IllegalStateException("Message code " + entry.code() + " is listed twice");
                }
            }
            return new MessageCatalogue(byCode);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message catalogue cannot be read", unreadable);
        }
    }

    private static Map<String, String> wordings(JsonNode node) {
        Map<String, String> wordings = new LinkedHashMap<>();
        node.properties()
                .forEach(wording ->
                        wordings.put(wording.getKey(), wording.getValue().asText()));
        return wordings;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(string -> strings.add(string.asText()));
        return strings;
    }
}
