package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One change of a fault: what it is called in {@code faults.json}, and what it does to a patient's bundles. */
sealed interface FaultStep {

    /** False if there is nothing to change: the fault does not fit this patient. */
    boolean apply(PatientBundles bundles);

    /** A value within a named resource, written {@code name.path}. */
    record Place(String resource, JsonPath path) {

        static Place of(String text) {
            int dot = text.indexOf('.');
            return new Place(text.substring(0, dot), JsonPath.of(text.substring(dot + 1)));
        }

        Optional<JsonNode> value(PatientBundles bundles) {
            return bundles.named(resource).flatMap(entry -> path.first(entry.resource()));
        }

        /** In the resource and wherever it is repeated. */
        boolean set(PatientBundles bundles, JsonNode value) {
            Optional<PatientBundles.Entry> entry = bundles.named(resource);
            boolean done = entry.isPresent();
            if (done) {
                for (PatientBundles.Entry one : bundles.everywhere(entry.get())) {
                    done &= path.set(one.resource(), value.deepCopy());
                }
            }
            return done;
        }
    }

    /** {@code {"set": place, "to": value}}. */
    record Set(Place place, JsonNode value) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            return place.set(bundles, value);
        }
    }

    /** {@code {"remove": place}}; with {@code "optional": true} it may be absent. */
    record Remove(Place place, boolean isOptional) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            Optional<PatientBundles.Entry> entry = bundles.named(place.resource());
            boolean removed = entry.isPresent();
            if (removed) {
                for (PatientBundles.Entry one : bundles.everywhere(entry.get())) {
                    removed &= place.path().remove(one.resource());
                }
            }
            return removed || isOptional;
        }
    }

    /** {@code {"scale": place, "by": factor}}: a slip of the unit or of the decimal point. */
    record Scale(Place place, BigDecimal factor) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            return place.value(bundles)
                    .filter(JsonNode::isNumber)
                    .map(value -> place.set(
                            bundles, DecimalNode.valueOf(value.decimalValue().multiply(factor))))
                    .orElse(false);
        }
    }

    /** {@code {"swap": [place, place]}}. */
    record Swap(Place one, Place other) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            Optional<JsonNode> first = one.value(bundles);
            Optional<JsonNode> second = other.value(bundles);
            return first.isPresent()
                    && second.isPresent()
                    && !first.equals(second)
                    && one.set(bundles, second.get())
                    && other.set(bundles, first.get());
        }
    }

    /** {@code {"refer": place, "to": name}}: the reference at the place means another resource. */
    record Refer(Place place, String to) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            Optional<PatientBundles.Entry> from = bundles.named(place.resource());
            Optional<PatientBundles.Entry> target = bundles.named(to);
            if (from.isEmpty() || target.isEmpty()) {
                return false;
            }
            ObjectNode reference = JsonNodeFactory.instance.objectNode();
            reference.put("reference", PatientBundles.reference(from.get(), target.get()));
            return place.set(bundles, reference);
        }
    }

    /** {@code {"copy": name, "as": name}}: another resource of the kind, with an identifier of its own. */
    record Copy(String resource, String name) implements FaultStep {

        @Override
        public boolean apply(PatientBundles bundles) {
            Optional<PatientBundles.Entry> original = bundles.named(resource);
            original.ifPresent(entry -> bundles.copy(entry, name));
            return original.isPresent();
        }
    }

    /** {@code {"day": place, "from": place, "days": n}}: so many days from another date; a Period moves as a whole. */
    record Day(Place place, Place from, int days) implements FaultStep {

        private static final int DAY = 10;

        @Override
        public boolean apply(PatientBundles bundles) {
            Optional<LocalDate> base = from.value(bundles).flatMap(Day::day);
            Optional<JsonNode> old = place.value(bundles);
            if (base.isEmpty() || old.flatMap(Day::day).isEmpty()) {
                return false;
            }
            LocalDate before = day(old.get()).orElseThrow();
            long shift = ChronoUnit.DAYS.between(before, base.get().plusDays(days));
            return place.set(bundles, moved(old.get(), shift));
        }

        /** Of a date, or the first of a Period; a year or a month is no day. */
        private static Optional<LocalDate> day(JsonNode value) {
            String text = value.isObject() ? value.path("start").asText() : value.asText();
            return text.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, DAY)));
        }

        private static JsonNode moved(JsonNode value, long days) {
            if (value.isObject()) {
                ObjectNode period = value.deepCopy();
                for (String end : new String[] {"start", "end"}) {
                    if (period.path(end).asText().length() >= DAY) {
                        period.set(end, moved(period.get(end), days));
                    }
                }
                return period;
            }
            String text = value.asText();
            return TextNode.valueOf(LocalDate.parse(text.substring(0, DAY)).plusDays(days) + text.substring(DAY));
        }
    }

    /** A step as the catalogue writes it. */
    static FaultStep of(JsonNode step) {
        if (step.has("set")) {
            return new Set(place(step, "set"), step.get("to"));
        }
        if (step.has("remove")) {
            return new Remove(place(step, "remove"), step.path("optional").asBoolean());
        }
        if (step.has("scale")) {
            return new Scale(place(step, "scale"), step.path("by").decimalValue());
        }
        if (step.has("swap")) {
            return new Swap(
                    Place.of(step.path("swap").path(0).asText()),
                    Place.of(step.path("swap").path(1).asText()));
        }
        if (step.has("refer")) {
            return new Refer(place(step, "refer"), step.path("to").asText());
        }
        if (step.has("copy")) {
            return new Copy(step.path("copy").asText(), step.path("as").asText());
        }
        if (step.has("day")) {
            return new Day(
                    place(step, "day"), place(step, "from"), step.path("days").asInt());
        }
        throw new IllegalArgumentException("The catalogue of faults has a step of no known kind: " + step);
    }

    private static Place place(JsonNode step, String field) {
        return Place.of(step.path(field).asText());
    }
}
