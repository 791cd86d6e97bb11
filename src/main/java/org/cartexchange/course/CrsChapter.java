package org.cartexchange.course;

import java.util.List;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.CrsComponent;
import org.cartexchange.fhir.CartCodes.Hypotension;
import org.cartexchange.fhir.CartCodes.OxygenSupport;
import org.cartexchange.grading.Assessment;
import org.cartexchange.grading.CrsGrading;
import org.cartexchange.grading.Finding;
import org.hl7.fhir.r4.model.BooleanType;

/**
 * {@code toxicity.crs}: cytokine release syndrome in the reporting period.
 *
 * <p>CIBMTR asks for the oxygen by its fraction, ASTCT by its device: low flow is taken as less than 40 %, high flow or a mask
 * as 40 % or more. The dictionary says so, and the questions are provisional.
 */
final class CrsChapter {

    private static final List<String> PRESSORS =
            List.of(Hypotension.ONE_VASOPRESSOR, Hypotension.MULTIPLE_VASOPRESSORS);

    private CrsChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("toxicity.crs.developed", view -> assessments(view).developed());
        variables.variable("toxicity.crs.onset", view -> assessments(view).onset());
        variables.variable("toxicity.crs.onsetPreviouslyReported", CrsChapter::onsetPreviouslyReported);
        variables.variable(
                "toxicity.crs.highestGrade", view -> assessments(view).highestGrade());
        variables.variable(
                "toxicity.crs.highestGradeDate", view -> assessments(view).dateOfHighestGrade());
        variables.variable("toxicity.crs.resolved", view -> assessments(view).resolved());
        variables.variable(
                "toxicity.crs.resolutionDate", view -> assessments(view).resolutionDate());
        variables.variable("toxicity.crs.therapyGiven", view -> Treatments.given(view, CartCodes.Toxicity.CRS));
        variables.variable("toxicity.crs.therapy", view -> Treatments.drugs(view, CartCodes.Toxicity.CRS));

        variables.variable("toxicity.crs.fever", view -> component(view, CrsComponent.FEVER)
                .everYes());
        variables.variable("toxicity.crs.feverOnset", view -> component(view, CrsComponent.FEVER)
                .dateOfFirst(reading -> reading.yesOrNo().orElse(false)));

        variables.variable("toxicity.crs.hypotension", view -> component(view, CrsComponent.HYPOTENSION)
                .ever(CrsChapter::isHypotension));
        variables.variable("toxicity.crs.hypotensionOnset", view -> component(view, CrsComponent.HYPOTENSION)
                .dateOfFirst(CrsChapter::isHypotension));
        variables.variable("toxicity.crs.hypotensionFluids", CrsChapter::fluids);
        variables.variable("toxicity.crs.vasopressor", view -> component(view, CrsComponent.HYPOTENSION)
                .ever(CrsChapter::isPressor));
        variables.variable("toxicity.crs.vasopressorNumber", CrsChapter::vasopressors);
        variables.missing(
                "toxicity.crs.hypotensionOtherTherapy",
                "no profile tells what hypotension was treated with beside fluids and vasopressors");
        variables.variable("toxicity.crs.hypotensionControlled", CrsChapter::hypotensionControlled);

        variables.variable("toxicity.crs.oxygenMinimal", view -> oxygen(view, OxygenSupport.LOW_FLOW));
        variables.variable("toxicity.crs.oxygenMinimalOnset", view -> oxygenOnset(view, OxygenSupport.LOW_FLOW));
        variables.variable("toxicity.crs.oxygenMore", view -> oxygen(view, OxygenSupport.HIGH_FLOW));
        variables.variable("toxicity.crs.oxygenMoreOnset", view -> oxygenOnset(view, OxygenSupport.HIGH_FLOW));
        variables.variable("toxicity.crs.positivePressure", view -> oxygen(view, OxygenSupport.POSITIVE_PRESSURE));
        variables.variable(
                "toxicity.crs.positivePressureStart", view -> oxygenOnset(view, OxygenSupport.POSITIVE_PRESSURE));
    }

    private static Assessments assessments(Viewpoint view) {
        return assessed(view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.CRS_ASSESSMENT));
    }

    private static Assessments assessed(Series series) {
        return new Assessments(
                series,
                CartCodes.CrsGrade.SYSTEM,
                observation -> CrsGrading.grade(Assessment.crs(observation, Finding.NOT_STATED)));
    }

    /** It was there in the period: was it there before the period began, so that an earlier report has its date? */
    private static Answer onsetPreviouslyReported(Viewpoint view) {
        boolean isPresent = assessments(view)
                .developed()
                .valueIfKnown()
                .filter(developed -> developed instanceof BooleanType yes && yes.booleanValue())
                .isPresent();
        if (!isPresent) {
            return Answer.missing();
        }
        Answer first = assessed(view.sinceInfusion(CartCodes.Observation.SYSTEM, CartCodes.Observation.CRS_ASSESSMENT))
                .onset();
        return first.valueIfKnown()
                .flatMap(PartialDate::of)
                .flatMap(onset -> onset.isBefore(view.period().start()))
                .map(isEarlier -> Answer.known(new BooleanType(isEarlier), first.sources()))
                .orElseGet(Answer::missing);
    }

    private static Series component(Viewpoint view, String code) {
        return assessments(view).series().component(CrsComponent.SYSTEM, code);
    }

    private static boolean isHypotension(Reading reading) {
        return reading.is(Hypotension.SYSTEM, Hypotension.NO_VASOPRESSOR) || isPressor(reading);
    }

    private static boolean isPressor(Reading reading) {
        return reading.is(Hypotension.SYSTEM, PRESSORS.toArray(String[]::new));
    }

    /** Hypotension that needed no vasopressor was treated with fluids: that is what the component's code says. */
    private static Answer fluids(Viewpoint view) {
        Series hypotension = component(view, CrsComponent.HYPOTENSION)
                .where(reading -> reading.is(Hypotension.SYSTEM, Hypotension.NO_VASOPRESSOR));
        return hypotension.isEmpty() ? Answer.missing() : hypotension.ever(reading -> true);
    }

    private static Answer vasopressors(Viewpoint view) {
        Series hypotension = component(view, CrsComponent.HYPOTENSION);
        return hypotension
                .highestOf(Hypotension.SYSTEM, PRESSORS)
                .map(most -> new Series(List.of(most)).latest())
                .orElseGet(() -> hypotension.stated().isEmpty() ? hypotension.absence() : Answer.missing());
    }

    /** Controlled: no hypotension any more at a later assessment. */
    private static Answer hypotensionControlled(Viewpoint view) {
        Series stated = component(view, CrsComponent.HYPOTENSION).stated();
        if (stated.where(CrsChapter::isHypotension).isEmpty()) {
            return Answer.missing();
        }
        return stated.last()
                .filter(last -> last.is(Hypotension.SYSTEM, Hypotension.NONE))
                .map(last -> new Series(List.of(last)).ever(reading -> true))
                .orElseGet(Answer::missing);
    }

    private static Answer oxygen(Viewpoint view, String support) {
        return component(view, CrsComponent.OXYGEN).ever(reading -> reading.is(OxygenSupport.SYSTEM, support));
    }

    private static Answer oxygenOnset(Viewpoint view, String support) {
        return component(view, CrsComponent.OXYGEN).dateOfFirst(reading -> reading.is(OxygenSupport.SYSTEM, support));
    }
}
