package org.cartexchange.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an export is to hold.
 *
 * @param level what it goes out from
 * @param id of the Group or the Patient; null for the levels of all
 * @param types the resource types; empty for all that the level knows
 * @param filters searches, {@code Type?query}; a resource of a type that has some must be found by one of them
 * @param patients ids of the patients asked for; empty for all that the level knows
 * @param since only what was written after it
 * @param until only what was written by then
 * @param ignored parameters that were not understood, in an export that is to be lenient
 */
record BulkExportRequest(
        Level level,
        @Nullable String id,
        SortedSet<String> types,
        List<String> filters,
        List<String> patients,
        @Nullable Instant since,
        @Nullable Instant until,
        List<String> ignored) {

    enum Level {
        SYSTEM,
        PATIENTS,
        PATIENT,
        GROUP
    }

    BulkExportRequest {
        types = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(types));
        filters = List.copyOf(filters);
        patients = List.copyOf(patients);
        ignored = List.copyOf(ignored);
    }

    boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }

    List<String> filtersOf(String type) {
        return filters.stream().filter(filter -> filter.startsWith(type + "?")).toList();
    }

    JsonNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("level", level.name());
        json.put("id", id);
        types.forEach(json.withArray("types")::add);
        filters.forEach(json.withArray("filters")::add);
        patients.forEach(json.withArray("patients")::add);
        json.put("since", since == null ? null : since.toString());
        json.put("until", until == null ? null : until.toString());
        ignored.forEach(json.withArray("ignored")::add);
        return json;
    }

    static BulkExportRequest of(JsonNode json) {
        return new BulkExportRequest(
                Level.valueOf(json.get("level").asText()),
                json.path("id").isTextual() ? json.get("id").asText() : null,
                new TreeSet<>(texts(json, "types")),
                texts(json, "filters"),
                texts(json, "patients"),
                instant(json, "since"),
                instant(json, "until"),
                texts(json, "ignored"));
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static @Nullable Instant instant(JsonNode json, String name) {
        return json.path(name).isTextual() ? Instant.parse(json.get(name).asText()) : null;
    }
}
