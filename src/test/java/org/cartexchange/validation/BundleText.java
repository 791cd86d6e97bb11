package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/** A text that may be a Bundle, as the two paths of a comparison must be asked about it. */
record BundleText(String json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Ours finds out which profiles an entry must meet; the unmodified path is told by {@code meta.profile}. */
    String withProfilesDeclared(BundleValidator ours) throws IOException {
        Optional<Resource> read = Corpus.lenient(json);
        if (read.isEmpty()
                || !(read.get() instanceof Bundle bundle)
                || bundle.getType() == Bundle.BundleType.DOCUMENT) {
            return json;
        }
        JsonNode root = MAPPER.readTree(json);
        Map<Resource, Set<String>> required = new BundleCheck(
                        ours,
                        JsonParser.parseObject(json, true, true),
                        bundle,
                        StoredResources.NONE,
                        true,
                        new HashMap<>())
                .requiredProfiles();
        boolean changed = false;
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Set<String> profiles =
                    required.getOrDefault(bundle.getEntry().get(i).getResource(), Set.of());
            if (!profiles.isEmpty() && root.at("/entry/" + i + "/resource") instanceof ObjectNode resource) {
                changed |= declare(resource, profiles);
            }
        }
        return changed ? MAPPER.writeValueAsString(root) : json;
    }

    private static boolean declare(ObjectNode resource, Set<String> profiles) {
        Set<String> before = new HashSet<>();
        resource.at("/meta/profile").forEach(profile -> before.add(profile.asText()));
        if (before.containsAll(profiles)) {
            return false;
        }
        ObjectNode meta = resource.get("meta") instanceof ObjectNode present ? present : resource.putObject("meta");
        ArrayNode declared = meta.get("profile") instanceof ArrayNode present ? present : meta.putArray("profile");
        profiles.stream().filter(profile -> !before.contains(profile)).forEach(declared::add);
        return true;
    }

    boolean isWrite() throws IOException {
        return Set.of("transaction", "batch")
                .contains(MAPPER.readTree(json).path("type").asText());
    }

    /** fullUrl and Type/id of each entry, to its index; empty if the text is no Bundle. */
    Map<String, Integer> entries() throws IOException {
        Map<String, Integer> entries = new HashMap<>();
        JsonNode all = MAPPER.readTree(json).path("entry");
        for (int i = 0; i < all.size(); i++) {
            JsonNode resource = all.get(i).path("resource");
            String fullUrl = all.get(i).path("fullUrl").asText();
            entries.putIfAbsent(fullUrl, i);
            entries.putIfAbsent(fullUrl.replaceFirst("^.*/(?=\\w+/[^/]+$)", ""), i);
            entries.putIfAbsent(
                    resource.path("resourceType").asText() + "/"
                            + resource.path("id").asText(),
                    i);
        }
        return entries;
    }
}
