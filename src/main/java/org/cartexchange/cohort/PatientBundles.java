package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The bundles of one patient, with the names by which the catalogue of faults speaks of their resources: {@code infusion} is
 * one of the infusions, chosen once, {@code product} the one it infuses, {@code patient} the one who gets it.
 */
final class PatientBundles {

    private static final String MATCH = "?identifier=";

    private final List<ObjectNode> parts;
    private final Map<String, JsonNode> definitions;
    private final RandomGenerator random;
    private final Map<String, Optional<Entry>> named = new HashMap<>();

    /** @param definitions name to how the resource is found: by type and values, or by a reference from another */
    PatientBundles(List<ObjectNode> parts, Map<String, JsonNode> definitions, RandomGenerator random) {
        this.parts = parts;
        this.definitions = definitions;
        this.random = random;
    }

    /**
     * An entry of one of the bundles.
     *
     * @param part index of its bundle, from 0
     */
    record Entry(int part, ObjectNode node) {

        ObjectNode resource() {
            return (ObjectNode) node.get("resource");
        }

        String fullUrl() {
            return node.path("fullUrl").asText();
        }

        /** {@code Type?identifier=system|value}: what it is, in whatever part it stands. */
        String match() {
            return node.at("/request/url").asText().replace("%7C", "|");
        }
    }

    /** The entry with this name; empty if this patient has none. */
    Optional<Entry> named(String name) {
        if (!named.containsKey(name)) {
            JsonNode definition = definitions.get(name);
            if (definition == null) {
                throw new IllegalArgumentException("The catalogue of faults defines no resource `" + name + "`");
            }
            named.put(name, definition.has("from") ? followed(definition) : chosen(definition));
        }
        return named.get(name);
    }

    /** The entry and what repeats it in other parts. */
    List<Entry> everywhere(Entry entry) {
        return entries().stream()
                .filter(other -> other.match().equals(entry.match()))
                .toList();
    }

    /** Another resource of the kind, with an identifier of its own, beside the first. */
    Entry copy(Entry original, String name) {
        ObjectNode node = original.node().deepCopy();
        String value = original.match().substring(original.match().lastIndexOf('|') + 1);
        ObjectNode resource = (ObjectNode) node.get("resource");
        ArrayNode identifiers = (ArrayNode) resource.get("identifier");
        for (int i = identifiers.size() - 1; i >= 0; i--) {
            if (identifiers.get(i).path("value").asText().equals(value)) {
                ((ObjectNode) identifiers.get(i)).put("value", value + "-2");
            } else {
                identifiers.remove(i);
            }
        }
        node.put("fullUrl", "urn:uuid:" + uuid(original.fullUrl() + name));
        ((ObjectNode) node.get("request")).put("url", original.match() + "-2");
        ((ArrayNode) parts.get(original.part()).get("entry")).add(node);
        Entry copy = new Entry(original.part(), node);
        named.put(name, Optional.of(copy));
        return copy;
    }

    /** What a reference from one entry to another says. */
    static String reference(Entry from, Entry to) {
        return from.part() == to.part() ? to.fullUrl() : to.match();
    }

    private Optional<Entry> followed(JsonNode definition) {
        return named(definition.path("from").asText()).flatMap(from -> JsonPath.of(
                        definition.path("reference").asText())
                .first(from.resource())
                .flatMap(reference -> target(from, reference.path("reference").asText())));
    }

    private Optional<Entry> target(Entry from, String reference) {
        return entries().stream()
                .filter(entry -> reference.contains(MATCH)
                        ? entry.match().equals(reference.replace("%7C", "|"))
                        : entry.part() == from.part() && entry.fullUrl().equals(reference))
                .findFirst();
    }

    private Optional<Entry> chosen(JsonNode definition) {
        List<Entry> fitting = entries().stream()
                .filter(entry -> fits(entry.resource(), definition))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    private static boolean fits(ObjectNode resource, JsonNode definition) {
        if (!resource.path("resourceType")
                .asText()
                .equals(definition.path("type").asText())) {
            return false;
        }
        for (Map.Entry<String, JsonNode> condition : definition.path("where").properties()) {
            List<String> values = JsonPath.of(condition.getKey()).all(resource).stream()
                    .map(JsonNode::asText)
                    .toList();
            JsonNode wanted = condition.getValue();
            boolean holds = wanted.isBoolean()
                    ? wanted.booleanValue() != values.isEmpty()
                    : oneOf(wanted).stream().anyMatch(values::contains);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static List<String> oneOf(JsonNode wanted) {
        List<String> values = new ArrayList<>();
        if (wanted.isArray()) {
            wanted.forEach(value -> values.add(value.asText()));
        } else {
            values.add(wanted.asText());
        }
        return values;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            for (JsonNode entry : parts.get(part).path("entry")) {
                entries.add(new Entry(part, (ObjectNode) entry));
            }
        }
        return entries;
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
