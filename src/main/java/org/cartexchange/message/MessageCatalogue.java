package org.cartexchange.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The messages one room may say, {@code messages/<room>.json}: code, FHIR's issue type, meaning, wording and advice in each
 * language. The guide's page of message codes is made from the same files.
 */
public final class MessageCatalogue {

    /** Rooms with messages: their files are listed by no class loader. */
    static final List<String> ROOMS =
            List.of("intake", "validation", "storage", "security", "job", "bulk", "submission", "server");

    private static final Map<String, MessageCatalogue> READ = new ConcurrentHashMap<>();

    private final Map<String, Message> byCode;

    private MessageCatalogue(Map<String, Message> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The catalogue of a room. */
    public static MessageCatalogue of(String room) {
        return READ.computeIfAbsent(room, MessageCatalogue::read);
    }

    /** What a code of any room means; empty for a code that is no longer said. */
    public static Optional<String> meaning(String code, Language language) {
        return ROOMS.stream()
                .flatMap(room -> of(room).find(code).stream())
                .findFirst()
                .map(message -> message.meaning(language));
    }

    /** The message with that code; it is a mistake of ours if there is none. */
    public Message message(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Message code " + code + " is not in the catalogue"));
    }

    public Optional<Message> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Message> messages() {
        return byCode.values();
    }

    private static MessageCatalogue read(String room) {
        String path = "/org/cartexchange/messages/" + room + ".json";
        try (InputStream file = MessageCatalogue.class.getResourceAsStream(path)) {
            JsonNode catalogue = new ObjectMapper().readTree(file);
            Map<String, Map<Language, String>> words = new LinkedHashMap<>();
            catalogue.path("words").properties().forEach(word -> words.put(word.getKey(), wordings(word.getValue())));
            Map<String, Message> byCode = new LinkedHashMap<>();
            for (JsonNode message : catalogue.path("messages")) {
                Message read = new Message(
                        message.path("code").asText(),
                        IssueType.fromCode(message.path("type").asText()),
                        wordings(message.path("meaning")),
                        wordings(message.path("text")),
                        wordings(message.path("advice")),
                        strings(message.path("core")),
                        words);
                if (byCode.put(read.code(), read) != null) {
                    throw new IllegalStateException("Message code " + read.code() + " is listed twice");
                }
            }
            return new MessageCatalogue(byCode);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The messages at " + path + " cannot be read", unreadable);
        }
    }

    private static Map<Language, String> wordings(JsonNode node) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        node.properties()
                .forEach(wording -> wordings.put(
                        Language.of(wording.getKey()).orElseThrow(),
                        wording.getValue().asText()));
        return wordings;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(string -> strings.add(string.asText()));
        return strings;
    }
}
