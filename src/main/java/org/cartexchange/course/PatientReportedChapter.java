package org.cartexchange.course;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.PromScore;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;

/** {@code patientReported}: questionnaires that the patient filled in and their scores, in the reporting period. */
final class PatientReportedChapter {

    private static final String[] SCORES = {
        PromScore.PROMIS_PHYSICAL_FUNCTION,
        PromScore.PROMIS_ANXIETY,
        PromScore.PROMIS_DEPRESSION,
        PromScore.PROMIS_FATIGUE,
        PromScore.PROMIS_SLEEP_DISTURBANCE,
        PromScore.PROMIS_SOCIAL_ROLES,
        PromScore.PROMIS_PAIN_INTERFERENCE,
        PromScore.PROMIS_PAIN_INTENSITY,
        PromScore.COST_FACIT,
        PromScore.EQ_5D_INDEX,
        PromScore.EQ_5D_VAS,
        PromScore.EORTC_QLQ_C30_GLOBAL
    };

    private static final String[] SCORES_OF_LOINC = {
        "91721-1", "77861-3", "77864-7", "77860-5", "77854-8", "77865-4", "75261-8"
    };

    private PatientReportedChapter() {}

    static void define(CourseVariables variables) {
        variables.rows(
                "patientReported.questionnaire",
                List.of("instrument", "timepoint", "date"),
                PatientReportedChapter::questionnaires);
        variables.rows("patientReported.score", List.of("name", "value", "date"), PatientReportedChapter::scores);
    }

    private static List<Map<String, Answer>> questionnaires(Viewpoint view) {
        return view.patientRecord().all(QuestionnaireResponse.class).stream()
                .filter(response -> response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                        || response.getStatus() == QuestionnaireResponseStatus.AMENDED)
                .filter(response -> timepoint(response).isPresent())
                .filter(response -> authored(response).filter(view::isInPeriod).isPresent())
                .sorted(Comparator.comparing((QuestionnaireResponse response) ->
                                authored(response).orElseThrow())
                        .thenComparing(Source::nameOf))
                .map(PatientReportedChapter::questionnaire)
                .toList();
    }

    private static Map<String, Answer> questionnaire(QuestionnaireResponse response) {
        Map<String, Answer> row = new LinkedHashMap<>();
        if (response.hasQuestionnaire()) {
            row.put(
                    "instrument",
                    Answer.known(new StringType(response.getQuestionnaire()), Source.of(response, "questionnaire")));
        }
        timepoint(response)
                .ifPresent(code -> row.put(
                        "timepoint",
                        Answer.known(
                                new CodeableConcept().addCoding(new Coding(CartCodes.PromTimepoint.SYSTEM, code, null)),
                                Source.of(response, "extension.value"))));
        row.put("date", Answer.known(authored(response).orElseThrow().asDate(), Source.of(response, "authored")));
        return row;
    }

    /** The time point that makes a response one of the patient's own, other than a filled registry form. */
    private static Optional<String> timepoint(QuestionnaireResponse response) {
        return PatientRecord.extension(response, CartExtensions.CART_PROM_TIMEPOINT)
                .map(Extension::getValue)
                .filter(CodeType.class::isInstance)
                .map(value -> ((CodeType) value).getValue());
    }

    private static Optional<PartialDate> authored(QuestionnaireResponse response) {
        return PartialDate.of(response.getAuthoredElement());
    }

    /** Scores by our codes, and by those of LOINC that the concept map of scores names; an observation that has both is one. */
    private static List<Map<String, Answer>> scores(Viewpoint view) {
        List<Reading> readings = Stream.of(
                        view.inPeriod(PromScore.SYSTEM, SCORES), view.inPeriod(ExternalSystems.LOINC, SCORES_OF_LOINC))
                .flatMap(series -> series.stated().readings().stream())
                .distinct()
                .toList();
        return new Series(readings)
                .readings().stream().map(PatientReportedChapter::score).toList();
    }

    private static Map<String, Answer> score(Reading reading) {
        Map<String, Answer> row = new LinkedHashMap<>();
        Observation observation = reading.observation();
        row.put("name", Answer.known(observation.getCode(), Source.of(observation, "code")));
        row.put("value", Answer.known(observation.getValue(), reading.source()));
        row.put("date", Series.date(reading));
        return row;
    }
}
