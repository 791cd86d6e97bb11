package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;

/**
 * Measurements that nobody can have in the unit they came in: a slip of the unit or of the decimal point. A warning, and
 * what was sent is kept. The limits in {@code plausible-values.json} are wider than any living patient's values, so that
 * their exact place decides nothing; they are no reference ranges.
 */
final class PlausibilityRules {

    /** LOINC code and UCUM unit to what is possible. */
    private static final Map<String, Limits> LIMITS = load();

    private PlausibilityRules() {}

    private record Limits(BigDecimal low, BigDecimal high) {

        boolean exclude(BigDecimal value) {
            return value.compareTo(low) < 0 || value.compareTo(high) > 0;
        }
    }

    static List<ValidationMessage> aValueIsPossibleInItsUnit(BundleContents contents) {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation observation : contents.all(Observation.class)) {
            if (observation.getStatus() == ObservationStatus.ENTEREDINERROR) {
                continue;
            }
            String place = contents.place(observation);
            if (isImpossible(observation.getCode(), observation.getValue())) {
                findings.add(finding(place + ".value", observation.getValue()));
            }
            for (int i = 0; i < observation.getComponent().size(); i++) {
                var component = observation.getComponent().get(i);
                if (isImpossible(component.getCode(), component.getValue())) {
                    findings.add(finding(place + ".component[" + i + "].value", component.getValue()));
                }
            }
        }
        return findings;
    }

    private static ValidationMessage finding(String place, Object value) {
        return Findings.warning("CART-VAL-079", place, place, ((Quantity) value).getCode());
    }

    private static boolean isImpossible(CodeableConcept code, Object value) {
        return value instanceof Quantity quantity
                && quantity.hasValue()
                && quantity.hasCode()
                && code.getCoding().stream()
                        .flatMap(coding -> limits(coding, quantity).stream())
                        .anyMatch(limits -> limits.exclude(quantity.getValue()));
    }

    private static Optional<Limits> limits(Coding coding, Quantity quantity) {
        return ExternalSystems.LOINC.equals(coding.getSystem())
                ? Optional.ofNullable(LIMITS.get(coding.getCode() + " " + quantity.getCode()))
                : Optional.empty();
    }

    private static Map<String, Limits> load() {
        try (InputStream file = PlausibilityRules.class.getResourceAsStream("plausible-values.json")) {
            Map<String, Limits> limits = new HashMap<>();
            for (JsonNode value : new ObjectMapper().readTree(file).path("values")) {
                for (JsonNode code : value.path("codes")) {
                    for (JsonNode unit : value.path("units")) {
                        limits.put(
                                code.asText() + " " + unit.path("unit").asText(),
                                new Limits(
                                        unit.path("low").decimalValue(),
                                        unit.path("high").decimalValue()));
                    }
                }
            }
            return Map.copyOf(limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The plausible values cannot be read", unreadable);
        }
    }
}
