package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way into a resource in JSON: names with dots between. An array is gone through; {@code extension[cart-route-ext]} takes
 * the extension whose url ends so, {@code component[fever]} the component and {@code identifier[lot]} the identifier with
 * that code; {@code performed*} takes performedDateTime or performedPeriod.
 */
final class JsonPath {

    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z]+)(\\*?)(?:\\[([^]]+)])?");

    private final List<Segment> segments;

    private JsonPath(List<Segment> segments) {
        this.segments = segments;
    }

    private record Segment(
            String name, boolean isPrefix, @Nullable String key) {}

    /** @param path e.g. {@code extension[cart-infused-dose-ext].extension[total].valueQuantity.value} */
    static JsonPath of(String path) {
        List<Segment> segments = new ArrayList<>();
        for (String text : path.split("\\.(?![^\\[]*])")) {
            Matcher segment = SEGMENT.matcher(text);
            if (!segment.matches()) {
                throw new IllegalArgumentException("`" + path + "` is no path");
            }
            segments.add(new Segment(segment.group(1), !segment.group(2).isEmpty(), segment.group(3)));
        }
        return new JsonPath(segments);
    }

    /** Every value at the end of the path. */
    List<JsonNode> all(JsonNode from) {
        List<JsonNode> values = List.of(from);
        for (Segment segment : segments) {
            values = values.stream()
                    .flatMap(value -> step(value, segment).stream())
                    .toList();
        }
        return values;
    }

    Optional<JsonNode> first(JsonNode from) {
        return all(from).stream().findFirst();
    }

    /** Puts a value at the end of the path, in place of another or as a new one; false if there is no way to it. */
    boolean set(JsonNode from, JsonNode value) {
        Segment last = segments.get(segments.size() - 1);
        Optional<ObjectNode> owner = owner(from);
        if (owner.isEmpty() || last.key() != null) {
            return false;
        }
        String field = field(owner.get(), last).orElse(last.name());
        if (last.isPrefix() && !owner.get().has(field)) {
            return false;
        }
        owner.get().set(field, value);
        return true;
    }

    /** Takes away what is at the end of the path; false if nothing is there. */
    boolean remove(JsonNode from) {
        Segment last = segments.get(segments.size() - 1);
        Optional<ObjectNode> owner = owner(from);
        Optional<String> field = owner.flatMap(node -> field(node, last));
        if (field.isEmpty()) {
            return false;
        }
        if (last.key() == null) {
            owner.get().remove(field.get());
            return true;
        }
        ArrayNode array = (ArrayNode) owner.get().get(field.get());
        boolean found = false;
        for (Iterator<JsonNode> each = array.iterator(); each.hasNext(); ) {
            if (hasKey(each.next(), last.key())) {
                each.remove();
                found = true;
            }
        }
        if (array.isEmpty()) {
            owner.get().remove(field.get());
        }
        return found;
    }

    private Optional<ObjectNode> owner(JsonNode from) {
        return new JsonPath(segments.subList(0, segments.size() - 1))
                .first(from)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static List<JsonNode> step(JsonNode node, Segment segment) {
        Optional<JsonNode> value = field(node, segment).map(node::get);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            return List.of(value.get());
        }
        List<JsonNode> values = new ArrayList<>();
        value.get().forEach(one -> {
            if (segment.key() == null || hasKey(one, segment.key())) {
                values.add(one);
            }
        });
        return values;
    }

    private static Optional<String> field(JsonNode node, Segment segment) {
        if (!segment.isPrefix()) {
            return node.has(segment.name()) ? Optional.of(segment.name()) : Optional.empty();
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(segment.name())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean hasKey(JsonNode node, String key) {
        String url = node.path("url").asText();
        if (url.equals(key) || url.endsWith("/" + key)) {
            return true;
        }
        for (String element : List.of("code", "type")) {
            for (JsonNode coding : node.path(element).path("coding")) {
                if (coding.path("code").asText().equals(key)) {
                    return true;
                }
            }
        }
        return false;
    }
}
