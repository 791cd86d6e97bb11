package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Parts of whole courses as Bundles: some resources with what they refer to, in the ways in which senders write fullUrls and
 * references, and spoilt as envelopes. The same seed, the same Bundles.
 */
final class Bundles {

    /** How references find their entry. */
    enum Style {
        /** {@code urn:uuid:…} in both. */
        URN,
        /** {@code https://…/Patient/id} as fullUrl, {@code Patient/id} as reference, the id in the resource. */
        RELATIVE,
        /** {@code Patient?identifier=system|value}, as pushes of a part of a course do. */
        CONDITIONAL
    }

    /** The ways in which an envelope is spoilt. */
    enum Kind {
        TYPE,
        ENTRY_TWICE,
        ENTRY_GONE,
        REQUEST,
        RESPONSE,
        SEARCH,
        FULL_URL,
        ID,
        LINK,
        ENVELOPE,
        WRONG_TARGET
    }

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final String BASE = "https://st-vitus.example.org/fhir/";

    private final Random random;
    private final ObjectMapper json = new ObjectMapper();

    Bundles(long seed) {
        this.random = new Random(seed);
    }

    /** Some of a course's entries and, to a limit, what they refer to; references in one of the styles. */
    ObjectNode part(String course, int most) throws IOException {
        ObjectNode bundle = (ObjectNode) json.readTree(course);
        ArrayNode entries = (ArrayNode) bundle.get("entry");
        Map<String, Integer> byUrl = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byUrl.put(entries.get(i).path("fullUrl").asText(), i);
        }
        Set<Integer> taken = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(random.nextInt(entries.size()), random.nextInt(entries.size())));
        while (!open.isEmpty() && taken.size() < most) {
            int next = open.remove(0);
            if (taken.add(next)) {
                references(entries.get(next)).forEach(reference -> {
                    Integer target = byUrl.get(reference.path("reference").asText());
                    if (target != null) {
                        open.add(target);
                    }
                });
            }
        }
        ArrayNode part = MAKE.arrayNode();
        taken.stream().sorted().forEach(entry -> part.add(entries.get(entry)));
        bundle.set("entry", part);
        restyle(bundle, Style.values()[random.nextInt(Style.values().length)]);
        return bundle;
    }

    private static List<ObjectNode> references(JsonNode node) {
        List<ObjectNode> references = new ArrayList<>();
        if (node instanceof ObjectNode object && object.get("reference") instanceof TextNode) {
            references.add(object);
        }
        node.forEach(child -> references.addAll(references(child)));
        return references;
    }

    private static void restyle(ObjectNode bundle, Style style) {
        Map<String, String> written = new HashMap<>();
        for (JsonNode entry : bundle.get("entry")) {
            ObjectNode resource = (ObjectNode) entry.get("resource");
            String type = resource.path("resourceType").asText();
            String url = entry.path("fullUrl").asText();
            JsonNode identifier = resource.at("/identifier/0");
            if (style == Style.RELATIVE) {
                String id = url.substring(url.lastIndexOf(':') + 1);
                resource.put("id", id);
                ((ObjectNode) entry).put("fullUrl", BASE + type + "/" + id);
                written.put(url, type + "/" + id);
            } else if (style == Style.CONDITIONAL && identifier.has("value")) {
                written.put(
                        url,
                        type + "?identifier=" + identifier.path("system").asText() + "|"
                                + identifier.path("value").asText());
            }
        }
        references(bundle.get("entry")).forEach(reference -> {
            String now = written.get(reference.path("reference").asText());
            if (now != null) {
                reference.put("reference", now);
            }
        });
    }

    /** One change to the envelope. */
    Kind spoil(ObjectNode bundle) {
        ArrayNode entries = bundle.get("entry") instanceof ArrayNode array ? array : bundle.putArray("entry");
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        ObjectNode entry = entries.isEmpty() ? entries.addObject() : (ObjectNode) any(entries);
        switch (kind) {
            case TYPE ->
                bundle.put(
                        "type",
                        any("batch", "collection", "searchset", "message", "history", "transaction-response", "heap"));
            case ENTRY_TWICE -> entries.add(entry.deepCopy());
            case ENTRY_GONE -> {
                if (random.nextBoolean()) {
                    entries.remove(random.nextInt(entries.size()));
                } else {
                    entry.remove(any("resource", "request", "fullUrl"));
                }
            }
            case REQUEST ->
                entry.putObject("request")
                        .put("method", any("PUT", "POST", "FETCH", "DELETE"))
                        .put("url", any("Patient", "Patient/1", "Nothing", "Observation?identifier=a|b"));
            case RESPONSE -> entry.putObject("response").put("status", any("201", "created", ""));
            case SEARCH -> entry.putObject("search").put("mode", any("match", "include", "mismatch"));
            case FULL_URL ->
                entry.put(
                        "fullUrl",
                        any(
                                BASE + "Patient/1/_history/3",
                                "urn:uuid:not-one",
                                "Patient/1",
                                "urn:oid:1.2.3",
                                BASE + "Patient/other",
                                entries.get(0).path("fullUrl").asText()));
            case ID -> {
                if (entry.get("resource") instanceof ObjectNode resource) {
                    resource.put("id", any("1", "not an id", "another-id", ""));
                } else {
                    entry.put("id", "a");
                }
            }
            case LINK ->
                bundle.putArray("link")
                        .add(MAKE.objectNode().put("relation", "self").put("url", BASE))
                        .add(MAKE.objectNode()
                                .put("relation", any("self", "next"))
                                .put("url", BASE));
            case ENVELOPE -> {
                switch (random.nextInt(5)) {
                    case 0 -> bundle.put("total", entries.size());
                    case 1 -> bundle.put("surplus", "x");
                    case 2 -> bundle.put("timestamp", "2026-13-45");
                    case 3 -> bundle.remove("type");
                    default ->
                        bundle.putObject("meta")
                                .put("versionId", "a b")
                                .putArray("profile")
                                .add("http://x.example.org/y");
                }
            }
            case WRONG_TARGET -> {
                List<ObjectNode> references = references(entries);
                if (!references.isEmpty()) {
                    references
                            .get(random.nextInt(references.size()))
                            .put(
                                    "reference",
                                    references
                                            .get(random.nextInt(references.size()))
                                            .path("reference")
                                            .asText());
                }
            }
        }
        return kind;
    }

    private JsonNode any(ArrayNode nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
