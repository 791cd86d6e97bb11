package org.cartexchange.course;

import org.cartexchange.fhir.CartCodes;

/**
 * {@code toxicity.iecHs}: haemophagocytic lymphohistiocytosis-like syndrome in the reporting period.
 *
 * <p>The grade is the sender's. None is computed: the wording of the published rule (Hines et al. 2023) was not at hand to be
 * verified.
 */
final class IecHsChapter {

    private IecHsChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("toxicity.iecHs.developed", view -> assessments(view).developed());
        variables.variable("toxicity.iecHs.onset", view -> assessments(view).onset());
        variables.variable(
                "toxicity.iecHs.highestGrade", view -> assessments(view).highestGrade());
        variables.variable(
                "toxicity.iecHs.highestGradeDate", view -> assessments(view).dateOfHighestGrade());
        variables.variable("toxicity.iecHs.resolved", view -> assessments(view).resolved());
        variables.variable(
                "toxicity.iecHs.resolutionDate", view -> assessments(view).resolutionDate());
        variables.variable("toxicity.iecHs.therapyGiven", view -> Treatments.given(view, CartCodes.Toxicity.IEC_HS));
        variables.variable("toxicity.iecHs.therapy", view -> Treatments.drugs(view, CartCodes.Toxicity.IEC_HS));
    }

    private static Assessments assessments(Viewpoint view) {
        return new Assessments(
                view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.IEC_HS_ASSESSMENT),
                CartCodes.IecHsGrade.SYSTEM);
    }
}
