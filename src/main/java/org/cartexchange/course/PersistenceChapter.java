package org.cartexchange.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * {@code persistence}: tests for the infused cells in the period, by method.
 *
 * <p>Of several tests the last positive one is reported; if all are negative the first negative one (Forms manual,
 * "persistence of cells").
 */
final class PersistenceChapter {

    private static final Map<String, String> METHODS = methods();

    private PersistenceChapter() {}

    private static Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        methods.put("pcr", CartCodes.Observation.PERSISTENCE_PCR);
        methods.put("flow", CartCodes.Observation.PERSISTENCE_FLOW);
        methods.put("immunohistochemistry", CartCodes.Observation.PERSISTENCE_IMMUNOHISTOCHEMISTRY);
        methods.put("other", CartCodes.Observation.PERSISTENCE_OTHER);
        return methods;
    }

    static void define(CourseVariables variables) {
        variables.variable(
                "persistence.tested",
                view -> tested(tests(view, METHODS.values().toArray(String[]::new))));
        METHODS.forEach((method, code) -> {
            variables.variable("persistence." + method + ".tested", view -> tested(tests(view, code)));
            variables.variable(
                    "persistence." + method + ".date",
                    view -> reported(tests(view, code)).map(Series::date).orElseGet(Answer::missing));
            variables.variable("persistence." + method + ".source", view -> reported(tests(view, code))
                    .flatMap(PersistenceChapter::cellSource)
                    .orElseGet(Answer::missing));
            variables.variable("persistence." + method + ".detected", view -> detected(tests(view, code)));
        });
        variables.variable(
                "persistence.other.method", view -> reported(tests(view, CartCodes.Observation.PERSISTENCE_OTHER))
                        .filter(reading -> reading.observation().hasMethod())
                        .map(reading -> Answer.known(
                                reading.observation().getMethod(), Source.of(reading.observation(), "method")))
                        .orElseGet(Answer::missing));
    }

    private static Series tests(Viewpoint view, String... codes) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, codes);
    }

    /** Yes if there is a result; no if the sender says that none was made. */
    private static Answer tested(Series tests) {
        if (tests.stated().isEmpty() && tests.absence() instanceof Answer.NotEvaluated notEvaluated) {
            return Answer.known(new BooleanType(false), notEvaluated.sources());
        }
        return tests.stated().isEmpty() ? tests.absence() : tests.ever(reading -> true);
    }

    private static Answer detected(Series tests) {
        return reported(tests)
                .map(reading -> Answer.known(new BooleanType(isPositive(reading)), reading.source()))
                .orElseGet(tests::absence);
    }

    private static Optional<Reading> reported(Series tests) {
        Optional<Reading> lastPositive =
                tests.stated().where(PersistenceChapter::isPositive).last();
        return lastPositive.or(
                () -> tests.stated().where(PersistenceChapter::isNegative).first());
    }

    private static boolean isPositive(Reading reading) {
        return reading.detected().orElse(false);
    }

    private static boolean isNegative(Reading reading) {
        return !reading.detected().orElse(true);
    }

    private static Optional<Answer> cellSource(Reading reading) {
        CodeableConcept site = reading.observation().getBodySite();
        return site.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.known(site, List.of(Source.of(reading.observation(), "bodySite"))));
    }
}
