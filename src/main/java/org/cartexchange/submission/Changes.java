package org.cartexchange.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two responses to one form: the answers, question by question. When they were written is no difference. */
final class Changes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Changes() {}

    /** A line for the registry: the response, and each question with its answers before and after; empty if none differs. */
    static Optional<ObjectNode> between(String before, String after, String form) {
        JsonNode then = read(before);
        JsonNode now = read(after);
        TreeMap<String, ArrayNode> answeredThen = answers(then);
        TreeMap<String, ArrayNode> answeredNow = answers(now);
        Set<String> questions = new TreeSet<>(answeredThen.keySet());
        questions.addAll(answeredNow.keySet());
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        for (String question : questions) {
            ArrayNode none = JsonNodeFactory.instance.arrayNode();
            ArrayNode old = answeredThen.getOrDefault(question, none);
            ArrayNode young = answeredNow.getOrDefault(question, none);
            if (!old.equals(young)) {
                ObjectNode change = changes.addObject().put("linkId", question);
                change.set("before", old);
                change.set("after", young);
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("response", "QuestionnaireResponse/" + now.path("id").asText());
        line.put("form", form);
        line.set("changes", changes);
        return Optional.of(line);
    }

    /** By link id: values and reasons for their absence, in their order. */
    private static TreeMap<String, ArrayNode> answers(JsonNode response) {
        TreeMap<String, ArrayNode> answers = new TreeMap<>();
        collect(response.path("item"), answers);
        return answers;
    }

    private static void collect(JsonNode items, TreeMap<String, ArrayNode> answers) {
        for (JsonNode item : items) {
            String question = item.path("linkId").asText();
            item.path("extension").forEach(extension -> at(answers, question).add(extension));
            for (JsonNode answer : item.path("answer")) {
                ObjectNode value = answer.deepCopy();
                value.remove("item");
                at(answers, question).add(value);
                collect(answer.path("item"), answers);
            }
            collect(item.path("item"), answers);
        }
    }

    private static ArrayNode at(TreeMap<String, ArrayNode> answers, String question) {
        return answers.computeIfAbsent(question, one -> JsonNodeFactory.instance.arrayNode());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the response.
            throw new IllegalStateException("A response that was sent is not JSON");
        }
    }
}
