package org.cartexchange.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Condition;

/** Conditions of the patient that are coded as a toxicity. */
final class Conditions {

    private Conditions() {}

    static Answer occurred(Viewpoint view, String toxicity) {
        Optional<Condition> present = inPeriod(view, toxicity);
        if (present.isPresent()) {
            return Answer.known(new BooleanType(true), Source.of(present.get(), "code"));
        }
        return view.patientRecord().all(Condition.class).stream()
                .filter(condition -> isCoded(condition, toxicity) && PatientRecord.isRefuted(condition))
                .filter(condition -> PartialDate.of(condition.getRecordedDateElement())
                        .filter(view::isInPeriod)
                        .isPresent())
                .findFirst()
                .map(condition -> Answer.known(new BooleanType(false), Source.of(condition, "verificationStatus")))
                .orElseGet(Answer::missing);
    }

    static Answer onset(Viewpoint view, String toxicity) {
        return inPeriod(view, toxicity)
                .flatMap(condition -> PartialDate.of(condition.getOnset())
                        .map(when -> Answer.known(when.asDate(), Source.of(condition, "onset"))))
                .orElseGet(Answer::missing);
    }

    /** Resolved, if it ended by the end of the period; not, if its clinical status says that it is active. */
    static Answer resolved(Viewpoint view, String toxicity) {
        Optional<Condition> condition = inPeriod(view, toxicity);
        if (condition.isEmpty()) {
            return Answer.missing();
        }
        Optional<PartialDate> end = PartialDate.of(condition.get().getAbatement())
                .filter(when -> !when.earliest().isAfter(view.horizon()));
        if (end.isPresent()) {
            return Answer.known(new BooleanType(true), Source.of(condition.get(), "abatement"));
        }
        return PatientRecord.has(
                        condition.get().getClinicalStatus(),
                        ExternalSystems.CONDITION_CLINICAL,
                        "active",
                        "recurrence",
                        "relapse")
                ? Answer.known(new BooleanType(false), Source.of(condition.get(), "clinicalStatus"))
                : Answer.missing();
    }

    static Answer resolutionDate(Viewpoint view, String toxicity) {
        return inPeriod(view, toxicity)
                .flatMap(condition -> PartialDate.of(condition.getAbatement())
                        .filter(when -> !when.earliest().isAfter(view.horizon()))
                        .map(when -> Answer.known(when.asDate(), Source.of(condition, "abatement"))))
                .orElseGet(Answer::missing);
    }

    /** The first one that began in the period. */
    static Optional<Condition> inPeriod(Viewpoint view, String toxicity) {
        return confirmed(view, toxicity).stream()
                .filter(condition -> PartialDate.of(condition.getOnset())
                        .filter(view::isInPeriod)
                        .isPresent())
                .findFirst();
    }

    /** Those that are not refuted, by onset. */
    static List<Condition> confirmed(Viewpoint view, String toxicity) {
        return view.patientRecord().all(Condition.class).stream()
                .filter(condition -> isCoded(condition, toxicity) && !PatientRecord.isRefuted(condition))
                .filter(condition -> PartialDate.of(condition.getOnset()).isPresent())
                .sorted(Comparator.comparing((Condition condition) ->
                                PartialDate.of(condition.getOnset()).orElseThrow())
                        .thenComparing(Source::nameOf))
                .toList();
    }

    private static boolean isCoded(Condition condition, String toxicity) {
        return PatientRecord.has(condition.getCode(), CartCodes.Toxicity.SYSTEM, toxicity);
    }
}
