package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes good resources bad in the ways senders do: one change at a random place; the same seed, the same changes. */
final class Mutations {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "2026-13-45",
            "grade-9",
            "http://nowhere.example.org/x",
            "Patient/ghost",
            "mg",
            "final",
            "ü\u0007");

    private final Random random;
    private final ObjectMapper json = new ObjectMapper();

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String mutate(String resource) throws Exception {
        JsonNode root = json.readTree(resource);
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode target = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        target.fieldNames().forEachRemaining(names::add);
        names.remove("resourceType");
        if (names.isEmpty()) {
            target.put("surplus", "x");
            return json.writeValueAsString(root);
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = target.get(name);
        switch (random.nextInt(11)) {
            case 0, 1 -> target.remove(name);
            case 2 -> duplicate(target, name, value);
            case 3 -> target.set(name, retyped(value));
            case 4, 5, 6 -> changeText(target, name, value);
            case 7 -> rename(target, name, value);
            case 8 -> target.put(name + "Surplus", "x");
            case 9 ->
                target.set("_" + name, JsonNodeFactory.instance.objectNode().put("id", "a"));
            default -> addExtension(target);
        }
        return json.writeValueAsString(root);
    }

    private void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static void duplicate(ObjectNode target, String name, JsonNode value) {
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            array.add(array.get(0).deepCopy());
        } else {
            target.set(
                    name,
                    JsonNodeFactory.instance.arrayNode().add(value.deepCopy()).add(value.deepCopy()));
        }
    }

    private JsonNode retyped(JsonNode value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> others = List.of(
                make.numberNode(7), make.booleanNode(true), make.textNode("7"), make.objectNode(), make.arrayNode());
        JsonNode other = others.get(random.nextInt(others.size()));
        return other.getNodeType() == value.getNodeType() ? make.textNode("other") : other;
    }

    private void changeText(ObjectNode target, String name, JsonNode value) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        if (value instanceof ArrayNode array && !array.isEmpty() && array.get(0).isTextual()) {
            array.set(0, JsonNodeFactory.instance.textNode(text));
        } else if (value.isTextual()) {
            target.put(name, random.nextBoolean() ? text : value.asText() + "x");
        } else if (value.isNumber()) {
            target.put(name, random.nextBoolean() ? -value.asDouble() : 1e9);
        } else {
            target.remove(name);
        }
    }

    private static void rename(ObjectNode target, String name, JsonNode value) {
        target.remove(name);
        target.set(name.equals("valueCodeableConcept") ? "valueString" : name + "s", value);
    }

    private static void addExtension(ObjectNode target) {
        ArrayNode extensions =
                target.get("extension") instanceof ArrayNode present ? present : target.putArray("extension");
        extensions
                .addObject()
                .put("url", "https://st-vitus.example.org/extension")
                .put("valueString", "x");
    }
}
