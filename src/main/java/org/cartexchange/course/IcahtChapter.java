package org.cartexchange.course;

import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.IcahtComponent;
import org.cartexchange.fhir.CartCodes.IcahtLineage;
import org.cartexchange.fhir.CartCodes.IcahtPhase;

/** {@code toxicity.icaht}: haematotoxicity in the reporting period, by phase and lineage. The grade is the sender's. */
final class IcahtChapter {

    private IcahtChapter() {}

    static void define(CourseVariables variables) {
        variables.variable(
                "toxicity.icaht.developed", view -> graded(assessments(view)).developed());
        variables.variable(
                "toxicity.icaht.highestGrade", view -> graded(assessments(view)).highestGrade());
        define(variables, "earlyNeutrophilGrade", IcahtPhase.EARLY, IcahtLineage.NEUTROPHIL);
        define(variables, "earlyPlateletGrade", IcahtPhase.EARLY, IcahtLineage.PLATELET);
        define(variables, "lateNeutrophilGrade", IcahtPhase.LATE, IcahtLineage.NEUTROPHIL);
        define(variables, "latePlateletGrade", IcahtPhase.LATE, IcahtLineage.PLATELET);
    }

    private static void define(CourseVariables variables, String name, String phase, String lineage) {
        variables.variable("toxicity.icaht." + name, view -> graded(assessments(view)
                        .where(reading -> has(reading, IcahtComponent.PHASE, IcahtPhase.SYSTEM, phase)
                                && has(reading, IcahtComponent.LINEAGE, IcahtLineage.SYSTEM, lineage)))
                .highestGrade());
    }

    private static boolean has(Reading reading, String component, String system, String code) {
        return reading.component(IcahtComponent.SYSTEM, component)
                .filter(found -> found.is(system, code))
                .isPresent();
    }

    private static Assessments graded(Series assessments) {
        return new Assessments(assessments, CartCodes.IcahtGrade.SYSTEM);
    }

    private static Series assessments(Viewpoint view) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.ICAHT_ASSESSMENT);
    }
}
