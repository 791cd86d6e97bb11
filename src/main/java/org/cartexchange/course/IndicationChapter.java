package org.cartexchange.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;

/** {@code indication}: the disease, and why the cells are given. */
final class IndicationChapter {

    private IndicationChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("indication.purpose", IndicationChapter::purpose);
        variables.variable("indication.disease", IndicationChapter::disease);
        variables.variable("indication.diagnosisDate", IndicationChapter::diagnosisDate);
        variables.variable("indication.stage", IndicationChapter::stage);
        variables.variable("indication.diseaseStatus", view -> view.upTo(
                        view.course().dayZero(), CartCodes.Observation.SYSTEM, CartCodes.Observation.DISEASE_STATUS)
                .latest());
    }

    private static Answer purpose(Viewpoint view) {
        Procedure infusion = view.infusion().procedure();
        for (int i = 0; i < infusion.getReasonCode().size(); i++) {
            CodeableConcept reason = infusion.getReasonCode().get(i);
            if (reason.getCoding().stream()
                    .anyMatch(coding -> CartCodes.TreatmentPurpose.SYSTEM.equals(coding.getSystem()))) {
                return Answer.known(reason, Source.of(infusion, "reasonCode[" + i + "]"));
            }
        }
        return Answer.missing();
    }

    private static Answer disease(Viewpoint view) {
        return indication(view)
                .filter(Condition::hasCode)
                .map(condition -> Answer.known(condition.getCode(), Source.of(condition, "code")))
                .orElseGet(Answer::missing);
    }

    private static Answer diagnosisDate(Viewpoint view) {
        return indication(view)
                .flatMap(condition -> PartialDate.of(condition.getOnset())
                        .map(date -> Answer.known(date.asDate(), Source.of(condition, "onset"))))
                .orElseGet(Answer::missing);
    }

    /** The last stage of the record, in the order in which the sender wrote them. */
    private static Answer stage(Viewpoint view) {
        Optional<Condition> indication = indication(view);
        for (int i = indication.map(one -> one.getStage().size()).orElse(0) - 1; i >= 0; i--) {
            CodeableConcept stage = indication.get().getStage().get(i).getSummary();
            if (!stage.isEmpty()) {
                return Answer.known(stage, Source.of(indication.get(), "stage[" + i + "].summary"));
            }
        }
        return Answer.missing();
    }

    /** The condition the infusion names as its reason; else the only or latest one marked as an indication. */
    static Optional<Condition> indication(Viewpoint view) {
        Optional<Condition> named = view.infusion().procedure().getReasonReference().stream()
                .flatMap(reference -> view.patientRecord().resolve(reference, Condition.class).stream())
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<Condition> marked = view.patientRecord().all(Condition.class).stream()
                .filter(condition -> !PatientRecord.isRefuted(condition))
                .filter(condition -> condition.getCategory().stream()
                        .anyMatch(category -> PatientRecord.has(
                                category,
                                CartCodes.ConditionCategory.SYSTEM,
                                CartCodes.ConditionCategory.CAR_T_INDICATION)))
                .toList();
        return marked.stream()
                .filter(condition -> PartialDate.of(condition.getOnset())
                        .map(onset -> !onset.earliest().isAfter(view.course().dayZero()))
                        .orElse(true))
                .max(Comparator.comparing((Condition condition) -> PartialDate.of(condition.getOnset())
                                .map(PartialDate::literal)
                                .orElse(""))
                        .thenComparing(Source::nameOf));
    }
}
