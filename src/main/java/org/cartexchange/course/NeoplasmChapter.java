package org.cartexchange.course;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.CourseAnswer;
import org.cartexchange.fhir.CartCodes.Detection;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;

/** {@code neoplasms}: new malignancies after the infusion. Relapse and transformation of the indication are not among them. */
final class NeoplasmChapter {

    private NeoplasmChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("neoplasms.any", NeoplasmChapter::any);
        variables.rows("neoplasms.neoplasm", List.of("diagnosis", "date", "transgene"), NeoplasmChapter::rows);
    }

    /** Yes for one of the period, previously reported for an earlier one, no only where a status says so. */
    private static Answer any(Viewpoint view) {
        Optional<Condition> inPeriod = neoplasms(view).stream()
                .filter(condition ->
                        view.isInPeriod(PartialDate.of(condition.getOnset()).orElseThrow()))
                .findFirst();
        if (inPeriod.isPresent()) {
            return answer(CourseAnswer.YES, "Yes", Source.of(inPeriod.get(), "code"));
        }
        Series statuses = view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.SUBSEQUENT_NEOPLASM_STATUS);
        Optional<Reading> yes =
                statuses.where(reading -> reading.yesOrNo().orElse(false)).first();
        if (yes.isPresent()) {
            return answer(CourseAnswer.YES, "Yes", yes.get().source());
        }
        Optional<Condition> earlier = neoplasms(view).stream().findFirst();
        if (earlier.isPresent()) {
            return answer(CourseAnswer.PREVIOUSLY_REPORTED, "Previously reported", Source.of(earlier.get(), "onset"));
        }
        Optional<Reading> no =
                statuses.where(reading -> !reading.yesOrNo().orElse(true)).first();
        return no.map(reading -> answer(CourseAnswer.NO, "No", reading.source()))
                .orElseGet(statuses::absence);
    }

    private static Answer answer(String code, String display, Source source) {
        return Answer.known(new Coding(CourseAnswer.SYSTEM, code, display), source);
    }

    private static List<Map<String, Answer>> rows(Viewpoint view) {
        return neoplasms(view).stream().map(condition -> row(view, condition)).toList();
    }

    private static Map<String, Answer> row(Viewpoint view, Condition neoplasm) {
        Map<String, Answer> row = new LinkedHashMap<>();
        row.put("diagnosis", Answer.known(neoplasm.getCode(), Source.of(neoplasm, "code")));
        row.put(
                "date",
                PartialDate.of(neoplasm.getOnset())
                        .map(when -> Answer.known(when.asDate(), Source.of(neoplasm, "onset")))
                        .orElseGet(Answer::missing));
        row.put(
                "transgene",
                view.sinceInfusion(CartCodes.Observation.SYSTEM, CartCodes.Observation.TRANSGENE_TEST)
                        .where(reading -> reading.observation().getFocus().stream()
                                .flatMap(focus -> view.patientRecord().resolve(focus, Condition.class).stream())
                                .anyMatch(focus -> focus == neoplasm))
                        .ever(reading -> reading.is(Detection.SYSTEM, Detection.DETECTED)
                                || reading.yesOrNo().orElse(false)));
        return row;
    }

    /** Those diagnosed from day 0 to the end of the period, by date. */
    static List<Condition> neoplasms(Viewpoint view) {
        return view.patientRecord().all(Condition.class).stream()
                .filter(condition -> condition.getCategory().stream()
                        .anyMatch(category -> PatientRecord.has(
                                category,
                                CartCodes.ConditionCategory.SYSTEM,
                                CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM)))
                .filter(condition -> !PatientRecord.isRefuted(condition))
                .filter(condition -> PartialDate.of(condition.getOnset())
                        .filter(view::isSinceInfusion)
                        .isPresent())
                .sorted(Comparator.comparing((Condition condition) ->
                                PartialDate.of(condition.getOnset()).orElseThrow())
                        .thenComparing(Source::nameOf))
                .toList();
    }
}
