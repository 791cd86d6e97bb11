package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a registry export is to hold.
 *
 * @param registry code of the registry
 * @param forms ids of forms; empty for all of the registry
 * @param formats of the files
 * @param asOf the day asked for: forms due by then, answered as was known by then
 * @param since only what differs from what was sent by then; null for all
 * @param centres ids of organizations: only what they report; null for all
 * @param from first day: only forms whose due day is not before it; null for all
 * @param to last day: only forms whose due day is not after it; null for all
 */
record RegistryExportRequest(
        String registry,
        SortedSet<String> forms,
        Set<Format> formats,
        LocalDate asOf,
        @Nullable Instant since,
        @Nullable SortedSet<String> centres,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** A kind of file. */
    enum Format {
        CSV,
        NDJSON,
        /** No forms: labs and drugs, in the shape of CIBMTR's FHIR interface. */
        CIBMTR_FHIR;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isOfForms() {
            return this != CIBMTR_FHIR;
        }
    }

    RegistryExportRequest {
        forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
        centres = centres == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(centres));
    }

    /** The formats in which forms are wanted; empty if only resources are. */
    List<Format> formsAs() {
        return formats.stream().filter(Format::isOfForms).toList();
    }

    boolean wantsResources() {
        return formats.contains(Format.CIBMTR_FHIR);
    }

    boolean wants(String form) {
        return !formsAs().isEmpty() && (forms.isEmpty() || forms.contains(form));
    }

    /** Is a form with this due day one of the days asked for? */
    boolean covers(LocalDate due) {
        return (from == null || !due.isBefore(from)) && (to == null || !due.isAfter(to));
    }

    JsonNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("registry", registry);
        forms.forEach(json.putArray("forms")::add);
        formats.forEach(format -> json.withArray("formats").add(format.name()));
        json.put("asOf", asOf.toString());
        json.put("since", since == null ? null : since.toString());
        if (centres != null) {
            centres.forEach(json.putArray("centres")::add);
        }
        json.put("from", from == null ? null : from.toString());
        json.put("to", to == null ? null : to.toString());
        return json;
    }

    static RegistryExportRequest of(JsonNode json) {
        SortedSet<String> forms = new TreeSet<>();
        json.path("forms").forEach(form -> forms.add(form.asText()));
        Set<Format> formats = EnumSet.noneOf(Format.class);
        json.path("formats").forEach(format -> formats.add(Format.valueOf(format.asText())));
        SortedSet<String> centres = new TreeSet<>();
        json.path("centres").forEach(centre -> centres.add(centre.asText()));
        return new RegistryExportRequest(
                json.get("registry").asText(),
                forms,
                formats,
                LocalDate.parse(json.get("asOf").asText()),
                json.path("since").isTextual() ? Instant.parse(json.get("since").asText()) : null,
                json.has("centres") ? centres : null,
                date(json.path("from")),
                date(json.path("to")));
    }

    private static @Nullable LocalDate date(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.asText()) : null;
    }
}
