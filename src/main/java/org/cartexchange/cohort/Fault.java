package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One kind of error that hospitals make, as {@code faults.json} tells it.
 *
 * @param id name in lower case with hyphens
 * @param what a sentence that says what is wrong
 * @param rule message code that must catch it; empty if no rule exists yet
 * @param severity {@code error} or {@code warning}
 * @param at name of the resource that the fault is in
 * @param steps what is done to the bundles, in order; a fault whose steps find nothing to change does not fit a patient
 */
public record Fault(String id, String what, Optional<String> rule, String severity, String at, List<JsonNode> steps) {

    public Fault {
        steps = List.copyOf(steps);
    }
}
