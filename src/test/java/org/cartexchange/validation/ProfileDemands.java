package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What a profile asks of its elements, slices included, and where a resource has them: read from its JSON. */
final class ProfileDemands {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> snapshot = new ArrayList<>();

    ProfileDemands(StructureDefinition profile) {
        read(profile).at("/snapshot/element").forEach(snapshot::add);
    }

    static JsonNode read(StructureDefinition profile) {
        try {
            return JSON.readTree(
                    SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(profile));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Elements that somebody must support, by id. */
    List<JsonNode> mustSupports() {
        return snapshot.stream()
                .filter(element -> element.path("mustSupport").asBoolean())
                .toList();
    }

    /** One occurrence of an element: the name in its parent, and its place in the array if it stands in one. */
    record Occurrence(ObjectNode parent, String name, int index) {

        JsonNode value() {
            JsonNode value = parent.get(name);
            return value instanceof ArrayNode array ? array.get(index) : value;
        }
    }

    /** Where the resource has the element of that id, e.g. {@code Observation.component:fever.value[x]}. */
    List<Occurrence> occurrences(JsonNode resource, String id) {
        String[] steps = id.split("\\.");
        List<ObjectNode> parents = List.of((ObjectNode) resource);
        List<Occurrence> found = List.of();
        StringBuilder path = new StringBuilder(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            path.append('.').append(steps[i]);
            List<Occurrence> next = new ArrayList<>();
            for (ObjectNode parent : parents) {
                next.addAll(children(parent, steps[i], path.toString()));
            }
            found = next;
            parents = found.stream()
                    .map(Occurrence::value)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .toList();
        }
        return found;
    }

    private List<Occurrence> children(ObjectNode parent, String step, String id) {
        String name = step.split(":")[0];
        boolean choice = name.endsWith("[x]");
        String bare = name.replace("[x]", "");
        List<Occurrence> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : parent.properties()) {
            boolean named = field.getKey().equals(bare)
                    || choice
                            && field.getKey().matches(bare + "[A-Z].*")
                            && (!step.contains(":") || field.getKey().equals(step.split(":")[1]));
            if (!named) {
                continue;
            }
            JsonNode value = field.getValue();
            for (int i = 0; i < (value.isArray() ? value.size() : 1); i++) {
                Occurrence occurrence = new Occurrence(parent, field.getKey(), i);
                if (!step.contains(":") || choice || isOfSlice(occurrence.value(), id)) {
                    found.add(occurrence);
                }
            }
        }
        return found;
    }

    /** Has it all that the slice fixes? */
    private boolean isOfSlice(JsonNode item, String slice) {
        boolean isFixed = false;
        for (JsonNode element : snapshot) {
            String id = element.path("id").asText();
            if (!id.equals(slice) && !id.startsWith(slice + ".")) {
                continue;
            }
            Optional<JsonNode> demanded = demanded(element);
            if (demanded.isPresent()) {
                isFixed = true;
                JsonNode wanted = demanded.get();
                if (below(item, id.substring(slice.length())).stream().noneMatch(value -> contains(value, wanted))) {
                    return false;
                }
            }
            String definition = element.at("/type/0/profile/0").asText();
            if (id.equals(slice) && element.at("/type/0/code").asText().equals("Extension") && !definition.isEmpty()) {
                isFixed = true;
                if (!item.path("url").asText().equals(definition.split("\\|")[0])) {
                    return false;
                }
            }
        }
        return isFixed;
    }

    private static List<JsonNode> below(JsonNode item, String path) {
        List<JsonNode> found = List.of(item);
        for (String step : path.split("\\.")) {
            if (!step.isEmpty()) {
                List<JsonNode> next = new ArrayList<>();
                for (JsonNode parent : found) {
                    JsonNode value = parent.path(step.split(":")[0]);
                    if (value.isArray()) {
                        value.forEach(next::add);
                    } else {
                        next.add(value);
                    }
                }
                found = next;
            }
        }
        return found;
    }

    /**
     * Puts an element into a resource that has none: so many, each with no more than what its slice fixes. What it stands in
     * is made as well.
     */
    void make(ObjectNode resource, String id, int times) {
        String[] steps = id.split("\\.");
        ObjectNode parent = resource;
        for (int i = 1; i < steps.length - 1; i++) {
            String parentId = String.join(".", List.of(steps).subList(0, i + 1));
            List<Occurrence> there = occurrences(resource, parentId);
            if (!there.isEmpty() && there.get(0).value() instanceof ObjectNode present) {
                parent = present;
            } else {
                ObjectNode made = JSON.createObjectNode();
                parent.set(
                        name(parentId),
                        isRepeated(parentId) ? JSON.createArrayNode().add(made) : made);
                parent = made;
            }
        }
        String name = name(id);
        if (id.contains("[x]")) {
            // There is one value, whatever its type.
            String anyType = id.substring(id.lastIndexOf('.') + 1).replaceFirst("\\[x].*", "") + "[A-Z].*";
            parent.remove(
                    names(parent).filter(present -> present.matches(anyType)).toList());
        }
        ArrayNode items = parent.get(name) instanceof ArrayNode present ? present : parent.putArray(name);
        for (int i = 0; i < times; i++) {
            items.add(item(id));
        }
    }

    private static Stream<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private JsonNode item(String slice) {
        ObjectNode item = JSON.createObjectNode();
        for (JsonNode element : snapshot) {
            String id = element.path("id").asText();
            boolean isBelow = id.startsWith(slice + ".") && id.indexOf('.', slice.length() + 1) < 0;
            if (id.equals(slice) && demanded(element).isPresent()) {
                return demanded(element).get();
            }
            if (isBelow && demanded(element).isPresent()) {
                item.set(id.substring(slice.length() + 1), demanded(element).get());
            }
            if (id.equals(slice) && element.at("/type/0/code").asText().equals("Extension")) {
                item.put("url", element.at("/type/0/profile/0").asText().split("\\|")[0]);
            }
        }
        return item;
    }

    /** As it stands in JSON: {@code valueQuantity} for {@code value[x]}. */
    private String name(String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        if (name.contains("[x]:")) {
            return name.substring(name.indexOf(':') + 1);
        }
        String type = element(id).at("/type/0/code").asText();
        return name.split(":")[0].replace(
                "[x]", type.isEmpty() ? "" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
    }

    private boolean isRepeated(String id) {
        return !element(id).at("/base/max").asText().equals("1");
    }

    private JsonNode element(String id) {
        return snapshot.stream()
                .filter(element -> element.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<JsonNode> demanded(JsonNode element) {
        for (Map.Entry<String, JsonNode> field : element.properties()) {
            if (field.getKey().startsWith("pattern") || field.getKey().startsWith("fixed")) {
                return Optional.of(field.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean contains(JsonNode value, JsonNode demanded) {
        if (value.isArray() && !demanded.isArray()) {
            for (JsonNode item : value) {
                if (contains(item, demanded)) {
                    return true;
                }
            }
            return false;
        }
        if (demanded.isObject()) {
            return demanded.properties().stream()
                    .allMatch(field -> contains(value.path(field.getKey()), field.getValue()));
        }
        if (demanded.isArray()) {
            for (JsonNode wanted : demanded) {
                if (!contains(value, wanted)) {
                    return false;
                }
            }
            return true;
        }
        return value.equals(demanded);
    }
}
