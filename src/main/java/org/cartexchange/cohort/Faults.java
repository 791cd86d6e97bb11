package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The catalogue of known errors, {@code faults.json}, and the way to put one into a patient's bundles. The errors are data,
 * with the rule that must catch each: one that no rule catches yet waits there for its rule.
 */
public final class Faults {

    private static final String CATALOGUE = "faults.json";

    private final Map<String, JsonNode> resources;
    private final List<Fault> faults;

    private Faults(Map<String, JsonNode> resources, List<Fault> faults) {
        this.resources = Map.copyOf(resources);
        this.faults = List.copyOf(faults);
    }

    /** The catalogue of this build. */
    public static Faults load() {
        try (InputStream file = Faults.class.getResourceAsStream(CATALOGUE)) {
            JsonNode catalogue = new ObjectMapper().readTree(file);
            Map<String, JsonNode> resources = new LinkedHashMap<>();
            catalogue.path("resources").fields().forEachRemaining(one -> resources.put(one.getKey(), one.getValue()));
            List<Fault> faults = new ArrayList<>();
            for (JsonNode fault : catalogue.path("faults")) {
                List<JsonNode> steps = new ArrayList<>();
                fault.path("steps").forEach(steps::add);
                faults.add(new Fault(
                        fault.path("id").asText(),
                        fault.path("what").asText(),
                        Optional.ofNullable(fault.path("rule").textValue()),
                        fault.path("severity").asText("error"),
                        fault.path("at").asText(),
                        steps));
            }
            return new Faults(resources, faults);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue of faults cannot be read", unreadable);
        }
    }

    public List<Fault> all() {
        return faults;
    }

    /**
     * Puts one error that fits into a patient's bundles, each as likely as another.
     *
     * @param parts the patient's transaction Bundles in order; changed in place
     * @param random decides on the error and on the resource it goes into: the same state, the same error
     * @return the error; empty if none fits
     */
    public Optional<SeededFault> seed(List<ObjectNode> parts, RandomGenerator random) {
        List<Fault> left = new ArrayList<>(faults);
        while (!left.isEmpty()) {
            Optional<SeededFault> seeded = seed(left.remove(random.nextInt(left.size())), parts, random);
            if (seeded.isPresent()) {
                return seeded;
            }
        }
        return Optional.empty();
    }

    /** Puts this error into the bundles; empty, and nothing changed, if it does not fit. */
    public Optional<SeededFault> seed(Fault fault, List<ObjectNode> parts, RandomGenerator random) {
        List<ObjectNode> copies = parts.stream().map(ObjectNode::deepCopy).toList();
        PatientBundles bundles = new PatientBundles(copies, resources, random);
        for (JsonNode step : fault.steps()) {
            if (!FaultStep.of(step).apply(bundles)) {
                return Optional.empty();
            }
        }
        Optional<PatientBundles.Entry> at = bundles.named(fault.at());
        at.ifPresent(found -> {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).removeAll();
                parts.get(i).setAll(copies.get(i));
            }
        });
        return at.map(found ->
                new SeededFault(fault.id(), fault.rule(), fault.severity(), found.part() + 1, found.fullUrl()));
    }
}
