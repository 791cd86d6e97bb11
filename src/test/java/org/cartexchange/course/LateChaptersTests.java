package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What EBMT asks and CIBMTR's 4100 R4.0 does not: IEC-HS, ICAHT, intensive care, residual disease, how a relapse was found,
 * what the patient reported. One record per story; a row says what a variable answers in it, {@code -} for missing.
 */
class LateChaptersTests {

    @ParameterizedTest
    @CsvSource({
        "toxicity.iecHs.developed, true",
        "toxicity.iecHs.onset, 2026-03-28",
        "toxicity.iecHs.highestGrade, grade-3",
        "toxicity.iecHs.highestGradeDate, 2026-03-30",
        "toxicity.iecHs.resolved, true",
        "toxicity.iecHs.resolutionDate, 2026-04-06",
        "toxicity.iecHs.therapyGiven, -",
        "toxicity.iecHs.therapy, -",
        "toxicity.icaht.developed, true",
        "toxicity.icaht.highestGrade, grade-3",
        "toxicity.icaht.earlyNeutrophilGrade, grade-3",
        "toxicity.icaht.earlyPlateletGrade, grade-0",
        "toxicity.icaht.lateNeutrophilGrade, -",
        "toxicity.icaht.latePlateletGrade, grade-1",
        "toxicity.icans.highestCapd, 11",
        "toxicity.intensiveCare.admitted, true",
        "toxicity.intensiveCare.admission, 2026-03-21",
        "toxicity.intensiveCare.discharge, 2026-03-24",
        "toxicity.intensiveCare.reason, crs",
        "response.mrd.tested, true",
        "response.mrd.detected, false",
        "response.mrd.date, 2026-04-14",
        "response.mrd.method, flow",
        "response.mrd.source, bone-marrow",
        "response.mrd.sensitivity, 0.0001",
        "response.progressionMethod, imaging",
        "history.priorLines, 3",
        "indication.stage, III",
        "followUp.subsequentTherapyKind, radiotherapy",
        "patientReported.questionnaire.instrument, https://st-vitus.example.org/questionnaire/qol-4471",
        "patientReported.questionnaire.timepoint, day-30",
        "patientReported.questionnaire.date, 2026-04-16",
        "patientReported.score.name, promis-fatigue",
        "patientReported.score.value, 58.4",
        "patientReported.score.date, 2026-04-16"
    })
    void readsTheStory(String variable, String expected) {
        assertThat(answer(story(), variable)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "toxicity.iecHs.developed",
        "toxicity.icaht.developed",
        "toxicity.icans.highestCapd",
        "toxicity.intensiveCare.admitted",
        "toxicity.intensiveCare.reason",
        "response.mrd.tested",
        "response.mrd.detected",
        "response.progressionMethod",
        "history.priorLines",
        "indication.stage",
        "followUp.subsequentTherapyKind",
        "patientReported.questionnaire.date",
        "patientReported.score.value"
    })
    void silenceIsMissingAndNeverNo(String variable) {
        assertThat(answer(Records.withInfusion(), variable)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "toxicity.iecHs.developed, false",
        "toxicity.icaht.developed, false",
        "toxicity.intensiveCare.admitted, false",
        "response.mrd.tested, false",
        "response.mrd.detected, not evaluated",
        "history.priorLines, 0"
    })
    void noNeedsTheWordOfTheSender(String variable, String expected) {
        assertThat(answer(denials(), variable)).isEqualTo(expected);
    }

    /** Every code of the concept map of scores is read, with or without ours beside it. */
    @Test
    void readsTheScoresThatTheConceptMapGivesInLoinc() {
        List<String> codes =
                ConformancePackage.load()
                        .byId(ConceptMap.class, "cart-prom-score-loinc-cm")
                        .orElseThrow()
                        .getGroup()
                        .stream()
                        .flatMap(group -> group.getElement().stream())
                        .flatMap(element -> element.getTarget().stream())
                        .filter(ConceptMap.TargetElementComponent::hasCode)
                        .map(ConceptMap.TargetElementComponent::getCode)
                        .toList();
        Records records = Records.withInfusion();
        codes.forEach(code -> records.laboratory(code, 30, "58.4", "1"));

        assertThat(answer(records, "patientReported.score.name")).isEqualTo(String.join(" ", codes));
    }

    /** A stay that was planned, or is over before the period, is none of the period. */
    @ParameterizedTest
    @CsvSource({"PLANNED, 4", "CANCELLED, 4", "FINISHED, 130"})
    void anotherStayIsNoStayOfThePeriod(EncounterStatus status, int day) {
        assertThat(answer(Records.withInfusion().with(intensiveCare(status, day)), "toxicity.intensiveCare.admitted"))
                .isEqualTo("-");
    }

    private static Records story() {
        Records records = Records.withInfusion()
                .coded(CartCodes.Observation.IEC_HS_ASSESSMENT, 11, CartCodes.IecHsGrade.SYSTEM, "grade-1")
                .coded(CartCodes.Observation.IEC_HS_ASSESSMENT, 13, CartCodes.IecHsGrade.SYSTEM, "grade-3")
                .coded(CartCodes.Observation.IEC_HS_ASSESSMENT, 20, CartCodes.IecHsGrade.SYSTEM, "grade-0");
        haematotoxicity(records, 30, "early", "neutrophil", "grade-3");
        haematotoxicity(records, 30, "early", "platelet", "grade-0");
        haematotoxicity(records, 60, "late", "platelet", "grade-1");
        records.coded(CartCodes.Observation.CAPD_SCORE, 4, CartCodes.Observation.SYSTEM, "any");
        records.last().setValue(new org.hl7.fhir.r4.model.IntegerType(11));
        records.coded(CartCodes.Observation.CAPD_SCORE, 5, CartCodes.Observation.SYSTEM, "any");
        records.last().setValue(new org.hl7.fhir.r4.model.IntegerType(4));
        records.with(intensiveCare(EncounterStatus.FINISHED, 4));
        records.coded(CartCodes.Observation.MRD, 10, CartCodes.Detection.SYSTEM, "detected")
                .coded(CartCodes.Observation.MRD, 28, CartCodes.Detection.SYSTEM, "not-detected");
        records.last().setMethod(Records.ours(CartCodes.MrdMethod.SYSTEM, "flow"));
        records.last().setBodySite(Records.ours(CartCodes.TissueSource.SYSTEM, "bone-marrow"));
        records.last()
                .addComponent()
                .setCode(Records.ours(CartCodes.MrdComponent.SYSTEM, "sensitivity"))
                .setValue(new Quantity()
                        .setValue(new BigDecimal("0.0001"))
                        .setSystem(ExternalSystems.UCUM)
                        .setCode("1"));
        records.coded(CartCodes.Observation.DISEASE_RESPONSE, 80, CartCodes.Response.SYSTEM, "relapse");
        records.last().setMethod(Records.ours(CartCodes.ResponseCriteria.SYSTEM, "lugano-2014"));
        records.coded(CartCodes.Observation.DISEASE_PROGRESSION, 81, ExternalSystems.YES_NO, "Y");
        records.last().setMethod(Records.ours(CartCodes.ProgressionMethod.SYSTEM, "imaging"));
        line(records, -200, 3, ProcedureStatus.COMPLETED);
        line(records, -400, 2, ProcedureStatus.STOPPED);
        records.procedure(CartCodes.Procedure.SUBSEQUENT_THERAPY, DAY_0.plusDays(90), ProcedureStatus.INPROGRESS);
        ((Procedure) lastOf(records)).setCategory(Records.ours(CartCodes.TherapyKind.SYSTEM, "radiotherapy"));
        Condition lymphoma = new Condition();
        lymphoma.setId("Condition/lymphoma");
        lymphoma.setSubject(new Reference("Patient/p-7301"));
        lymphoma.addCategory(Records.ours(CartCodes.ConditionCategory.SYSTEM, "car-t-indication"));
        lymphoma.addStage().setSummary(new CodeableConcept().setText("I"));
        lymphoma.addStage().setSummary(new CodeableConcept().setText("III"));
        records.with(lymphoma).with(questionnaire());
        records.coded(CartCodes.Observation.CRS_ASSESSMENT, 30, CartCodes.CrsGrade.SYSTEM, "grade-0");
        records.last().setCode(Records.ours(CartCodes.PromScore.SYSTEM, "promis-fatigue"));
        records.last()
                .setValue(new Quantity()
                        .setValue(new BigDecimal("58.4"))
                        .setSystem(ExternalSystems.UCUM)
                        .setCode("1"));
        return records;
    }

    private static Records denials() {
        Records records = Records.withInfusion()
                .coded(CartCodes.Observation.IEC_HS_ASSESSMENT, 11, CartCodes.IecHsGrade.SYSTEM, "grade-0")
                .coded(CartCodes.Observation.ICAHT_ASSESSMENT, 30, CartCodes.IcahtGrade.SYSTEM, "grade-0")
                .coded(CartCodes.Observation.INTENSIVE_CARE_STATUS, 99, ExternalSystems.YES_NO, "N")
                .absent(CartCodes.Observation.MRD, 28, "not-performed");
        line(records, -1, 0, ProcedureStatus.NOTDONE);
        return records;
    }

    private static void haematotoxicity(Records records, int day, String phase, String lineage, String grade) {
        records.coded(CartCodes.Observation.ICAHT_ASSESSMENT, day, CartCodes.IcahtGrade.SYSTEM, grade);
        records.last()
                .addComponent()
                .setCode(Records.ours(CartCodes.IcahtComponent.SYSTEM, "phase"))
                .setValue(Records.ours(CartCodes.IcahtPhase.SYSTEM, phase));
        records.last()
                .addComponent()
                .setCode(Records.ours(CartCodes.IcahtComponent.SYSTEM, "lineage"))
                .setValue(Records.ours(CartCodes.IcahtLineage.SYSTEM, lineage));
    }

    private static void line(Records records, int day, int number, ProcedureStatus status) {
        records.procedure(CartCodes.Procedure.PRIOR_THERAPY_LINE, DAY_0.plusDays(day), status);
        if (number > 0) {
            ((Procedure) lastOf(records))
                    .addExtension(new Extension(CartExtensions.CART_THERAPY_LINE, new PositiveIntType(number)));
        }
    }

    private static Object lastOf(Records records) {
        return records.resources().get(records.resources().size() - 1);
    }

    private static Encounter intensiveCare(EncounterStatus status, int day) {
        Encounter stay = new Encounter();
        stay.setId("Encounter/icu-" + day);
        stay.setStatus(status);
        stay.addType(Records.ours(CartCodes.Encounter.SYSTEM, CartCodes.Encounter.ICU_STAY));
        stay.setSubject(new Reference("Patient/p-7301"));
        stay.getPeriod()
                .setStartElement(new DateTimeType(DAY_0.plusDays(day) + "T03:15:00+06:00"))
                .setEndElement(new DateTimeType(DAY_0.plusDays(day + 3) + "T11:00:00+06:00"));
        stay.addReasonCode(Records.ours(CartCodes.Toxicity.SYSTEM, CartCodes.Toxicity.CRS));
        return stay;
    }

    private static QuestionnaireResponse questionnaire() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("QuestionnaireResponse/q-30");
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setQuestionnaire("https://st-vitus.example.org/questionnaire/qol-4471");
        response.setSubject(new Reference("Patient/p-7301"));
        response.setAuthoredElement(new DateTimeType(DAY_0.plusDays(30) + "T09:00:00+06:00"));
        response.addExtension(new Extension(CartExtensions.CART_PROM_TIMEPOINT, new CodeType("day-30")));
        return response;
    }

    private static String answer(Records records, String variable) {
        CourseVariables variables = CourseVariables.with(Units.load());
        Viewpoint view = records.read()
                .courses()
                .get(0)
                .asOf(DAY_0.plusDays(100))
                .during(new ReportingPeriod(DAY_0, DAY_0.plusDays(100)));
        if (variables.isSingle(variable)) {
            return shown(variables.answer(variable, view));
        }
        List<Map<String, Answer>> rows = variables.rows(variable.substring(0, variable.lastIndexOf('.')), view);
        return rows.isEmpty()
                ? "-"
                : rows.stream().map(row -> shown(row.get(variable))).collect(Collectors.joining(" "));
    }

    private static String shown(Answer answer) {
        if (answer instanceof Answer.NotEvaluated) {
            return "not evaluated";
        }
        return answer instanceof Answer.Known known
                ? known.values().stream().map(value -> shown(value.value())).collect(Collectors.joining(" "))
                : "-";
    }

    private static String shown(Type value) {
        if (value instanceof CodeableConcept concept) {
            return concept.hasCoding() ? concept.getCodingFirstRep().getCode() : concept.getText();
        }
        if (value instanceof Coding coding) {
            return coding.getCode();
        }
        return value instanceof Quantity quantity ? quantity.getValue().toPlainString() : value.primitiveValue();
    }
}
