package org.cartexchange.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.MrdComponent;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** {@code response.mrd}: tests for measurable residual disease in the reporting period; the latest one counts. */
final class ResidualDiseaseChapter {

    private static final String SENSITIVITY_UNIT = "1";

    private ResidualDiseaseChapter() {}

    static void define(CourseVariables variables, Units units) {
        variables.variable("response.mrd.tested", ResidualDiseaseChapter::tested);
        variables.variable("response.mrd.detected", ResidualDiseaseChapter::detected);
        variables.variable("response.mrd.date", view -> tests(view).dateOfLast(reading -> true));
        variables.variable("response.mrd.method", view -> concept(view, "method", Observation::getMethod));
        variables.variable("response.mrd.source", view -> concept(view, "bodySite", Observation::getBodySite));
        variables.variable("response.mrd.sensitivity", view -> latest(view)
                .map(test -> new Series(List.of(test))
                        .component(MrdComponent.SYSTEM, MrdComponent.SENSITIVITY)
                        .latest(SENSITIVITY_UNIT, units))
                .orElseGet(Answer::missing));
    }

    private static Series tests(Viewpoint view) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.MRD);
    }

    private static Optional<Reading> latest(Viewpoint view) {
        return tests(view).stated().last();
    }

    /** A test that was not performed is a no. */
    private static Answer tested(Viewpoint view) {
        Series tests = tests(view);
        if (tests.stated().isEmpty() && tests.absence() instanceof Answer.NotEvaluated notEvaluated) {
            return Answer.known(new BooleanType(false), notEvaluated.sources());
        }
        return tests.stated().isEmpty() ? tests.absence() : tests.ever(reading -> true);
    }

    private static Answer detected(Viewpoint view) {
        Series conclusive = tests(view)
                .where(reading -> !reading.isStated() || reading.detected().isPresent());
        return conclusive
                .stated()
                .last()
                .map(last -> Answer.known(new BooleanType(last.detected().orElseThrow()), last.source()))
                .orElseGet(conclusive::absence);
    }

    private static Answer concept(Viewpoint view, String element, Function<Observation, CodeableConcept> read) {
        return latest(view)
                .map(Reading::observation)
                .filter(test -> !read.apply(test).isEmpty())
                .map(test -> Answer.known(read.apply(test), Source.of(test, element)))
                .orElseGet(Answer::missing);
    }
}
