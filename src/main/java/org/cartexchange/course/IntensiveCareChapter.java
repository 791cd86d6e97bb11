package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/** {@code toxicity.intensiveCare}: the first stay in intensive care that began in the reporting period. */
final class IntensiveCareChapter {

    private IntensiveCareChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("toxicity.intensiveCare.admitted", IntensiveCareChapter::admitted);
        variables.variable("toxicity.intensiveCare.admission", IntensiveCareChapter::admission);
        variables.variable("toxicity.intensiveCare.discharge", IntensiveCareChapter::discharge);
        variables.variable("toxicity.intensiveCare.reason", IntensiveCareChapter::reason);
    }

    /** Yes with a stay or with a finding of the follow-up; no only with such a finding. */
    private static Answer admitted(Viewpoint view) {
        return firstStay(view)
                .map(stay -> Answer.known(new BooleanType(true), Source.of(stay, "status")))
                .orElseGet(
                        () -> view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.INTENSIVE_CARE_STATUS)
                                .everYes());
    }

    private static Answer admission(Viewpoint view) {
        return firstStay(view)
                .flatMap(stay -> PartialDate.of(stay.getPeriod())
                        .map(when -> Answer.known(when.asDate(), Source.of(stay, "period.start"))))
                .orElseGet(Answer::missing);
    }

    private static Answer discharge(Viewpoint view) {
        return firstStay(view)
                .filter(stay -> stay.getPeriod().hasEnd())
                .flatMap(stay -> PartialDate.endOf(stay.getPeriod())
                        .filter(when -> !when.earliest().isAfter(view.asOf()))
                        .map(when -> Answer.known(when.asDate(), Source.of(stay, "period.end"))))
                .orElseGet(Answer::missing);
    }

    private static Answer reason(Viewpoint view) {
        List<Value> reasons = new ArrayList<>();
        firstStay(view).ifPresent(stay -> {
            for (int i = 0; i < stay.getReasonCode().size(); i++) {
                reasons.add(new Value(stay.getReasonCode().get(i), List.of(Source.of(stay, "reasonCode[" + i + "]"))));
            }
        });
        return Answer.of(reasons);
    }

    private static Optional<Encounter> firstStay(Viewpoint view) {
        return view.patientRecord().all(Encounter.class).stream()
                .filter(IntensiveCareChapter::isStay)
                .filter(stay -> PartialDate.of(stay.getPeriod())
                        .filter(view::isInPeriod)
                        .isPresent())
                .min(Comparator.comparing((Encounter stay) ->
                                PartialDate.of(stay.getPeriod()).orElseThrow())
                        .thenComparing(Source::nameOf));
    }

    /** A stay in intensive care that has begun. */
    private static boolean isStay(Encounter encounter) {
        return encounter.getType().stream()
                        .anyMatch(type ->
                                PatientRecord.has(type, CartCodes.Encounter.SYSTEM, CartCodes.Encounter.ICU_STAY))
                && (encounter.getStatus() == EncounterStatus.FINISHED
                        || encounter.getStatus() == EncounterStatus.INPROGRESS
                        || encounter.getStatus() == EncounterStatus.ONLEAVE);
    }
}
