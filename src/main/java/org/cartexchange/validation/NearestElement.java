package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Property;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.jspecify.annotations.Nullable;

/**
 * What a slice of a profile asks of an element, and which element comes nearest to it: the one that has most of the values
 * by which the slice is told from its neighbours.
 */
final class NearestElement {

    /** A value that an element must have to be of a slice, e.g. {@code coding.code} and {@code comorbidity}. */
    record Demand(String path, String value) {

        @Override
        public String toString() {
            return path + " `" + value + "`";
        }
    }

    /**
     * An element that came near.
     *
     * @param index its place in the list, from 0
     * @param lacks what it has not
     */
    record Near(int index, JsonElement element, List<Demand> lacks) {}

    private final List<Demand> demands;

    private NearestElement(List<Demand> demands) {
        this.demands = List.copyOf(demands);
    }

    /**
     * What a slice asks for.
     *
     * @param slice its id in the profile, e.g. {@code Condition.category:comorbidity}
     * @param profile of the id
     */
    static NearestElement of(String slice, @Nullable StructureDefinition profile) {
        List<Demand> demands = new ArrayList<>();
        if (profile != null) {
            List<String> discriminators = discriminators(slice, profile);
            for (ElementDefinition element : profile.getSnapshot().getElement()) {
                String id = element.getId();
                if (id.equals(slice) || id.startsWith(slice + ".")) {
                    String path = id.length() == slice.length() ? "" : id.substring(slice.length() + 1);
                    fixedValues(element, path, demands);
                    if (path.isEmpty() && element.getPath().endsWith(".extension")) {
                        element.getType().forEach(type -> type.getProfile()
                                .forEach(url -> demands.add(new Demand("url", url.getValue()))));
                    }
                }
            }
            demands.removeIf(demand -> discriminators.stream().noneMatch(path -> isBelow(demand.path(), path)));
        }
        return new NearestElement(demands);
    }

    /** What an element of the slice has, as text. */
    String demands() {
        return text(demands);
    }

    static String text(List<Demand> demands) {
        return demands.stream().map(Demand::toString).collect(Collectors.joining(", "));
    }

    /** The element with most of what is asked for; empty if none has any of it. */
    Optional<Near> among(List<JsonElement> elements) {
        Near nearest = null;
        for (int i = 0; i < elements.size(); i++) {
            JsonElement element = elements.get(i);
            List<Demand> lacks = demands.stream()
                    .filter(demand -> !has(element, demand.path().split("\\."), 0, demand.value()))
                    .toList();
            boolean hasSome = !lacks.isEmpty() && lacks.size() < demands.size();
            if (hasSome && (nearest == null || lacks.size() < nearest.lacks().size())) {
                nearest = new Near(i, element, lacks);
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static List<String> discriminators(String slice, StructureDefinition profile) {
        String sliced = slice.substring(0, slice.lastIndexOf(':'));
        return profile.getSnapshot().getElement().stream()
                .filter(element -> element.getId().equals(sliced))
                .flatMap(element -> element.getSlicing().getDiscriminator().stream())
                .map(discriminator -> discriminator.getPath().equals("$this") ? "" : discriminator.getPath())
                .toList();
    }

    private static boolean isBelow(String path, String discriminator) {
        return discriminator.isEmpty() || path.equals(discriminator) || path.startsWith(discriminator + ".");
    }

    private static void fixedValues(ElementDefinition element, String path, List<Demand> demands) {
        Base value = element.hasFixed() ? element.getFixed() : element.getPattern();
        if (value != null) {
            collect(value, path, demands);
        }
    }

    private static void collect(Base value, String path, List<Demand> demands) {
        if (value.isPrimitive()) {
            if (value.primitiveValue() != null) {
                demands.add(new Demand(path, value.primitiveValue()));
            }
            return;
        }
        for (Property part : value.children()) {
            for (Base child : part.getValues()) {
                collect(child, path.isEmpty() ? part.getName() : path + "." + part.getName(), demands);
            }
        }
    }

    private static boolean has(JsonElement element, String[] path, int step, String value) {
        if (element.isJsonArray()) {
            return element.asJsonArray().getItems().stream().anyMatch(item -> has(item, path, step, value));
        }
        if (step == path.length) {
            return element.isJsonPrimitive() && value.equals(element.asString());
        }
        if (!element.isJsonObject()) {
            return false;
        }
        return element.asJsonObject().getProperties().stream()
                .filter(property -> property.getName().equals(path[step]))
                .anyMatch(property -> has(property.getValue(), path, step + 1, value));
    }
}
