package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which variables are computed, each shown on the smallest record that needs it. */
class CourseRulesTests {

    private static final String CRS = CartCodes.Observation.CRS_ASSESSMENT;
    private static final String GRADES = CartCodes.CrsGrade.SYSTEM;

    @Nested
    class KindsOfAnswer {

        @Test
        void noEvidenceIsMissingAndNeverNo() {
            assertThat(Records.withInfusion().answer("toxicity.crs.developed", 30))
                    .isInstanceOf(Answer.Missing.class);
        }

        @Test
        void noNeedsAnExplicitNegative() {
            assertThat(truth(Records.withInfusion()
                            .coded(CRS, 3, GRADES, "grade-0")
                            .answer("toxicity.crs.developed", 30)))
                    .isFalse();
        }

        @Test
        void aKnownAnswerSaysWhereItWasRead() {
            Answer answer =
                    Records.withInfusion().coded(CRS, 3, GRADES, "grade-2").answer("toxicity.crs.highestGrade", 30);

            assertThat(answer.sources()).containsExactly(new Source("Observation/o-3", "Observation.value"));
        }

        @Test
        void notPerformedIsNotEvaluatedAndUnknownIsUnknown() {
            assertThat(Records.withInfusion().absent(CRS, 3, "not-performed").answer("toxicity.crs.developed", 30))
                    .isInstanceOf(Answer.NotEvaluated.class);
            assertThat(Records.withInfusion().absent(CRS, 3, "unknown").answer("toxicity.crs.developed", 30))
                    .isInstanceOf(Answer.Unknown.class);
        }

        @Test
        void aPreliminaryValueCountsAsUnknown() {
            Records records = Records.withInfusion().coded(CRS, 3, GRADES, "grade-2");
            records.last().setStatus(ObservationStatus.PRELIMINARY);

            assertThat(records.answer("toxicity.crs.developed", 30)).isInstanceOf(Answer.Unknown.class);
        }

        @Test
        void whatWasEnteredInErrorOrCancelledSaysNothing() {
            for (ObservationStatus status :
                    new ObservationStatus[] {ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED}) {
                Records records = Records.withInfusion().coded(CRS, 3, GRADES, "grade-2");
                records.last().setStatus(status);

                assertThat(records.answer("toxicity.crs.developed", 30)).isInstanceOf(Answer.Missing.class);
            }
        }

        @Test
        void theLastVersionOfAResourceWins() {
            Records records = Records.withInfusion().coded(CRS, 3, GRADES, "grade-2");
            records.last().getMeta().setVersionId("1");
            Observation amended = records.last().copy();
            amended.setStatus(ObservationStatus.AMENDED);
            amended.getMeta().setVersionId("2");
            amended.setValue(Records.ours(GRADES, "grade-3"));

            assertThat(code(records.with(amended).answer("toxicity.crs.highestGrade", 30)))
                    .isEqualTo("grade-3");
        }

        @Test
        void nothingAfterTheDayOfAskingIsSeen() {
            assertThat(Records.withInfusion().coded(CRS, 5, GRADES, "grade-2").answer("toxicity.crs.developed", 4))
                    .isInstanceOf(Answer.Missing.class);
        }

        @Test
        void aDateKeepsItsPrecision() {
            Patient patient = new Patient();
            patient.setId("Patient/p-7301");
            patient.setBirthDateElement(new DateType("1961-07"));
            Records records = Records.withInfusion();
            records.resources().set(0, patient);

            assertThat(records.answer("patient.birthDate", 1)
                            .valueIfKnown()
                            .orElseThrow()
                            .primitiveValue())
                    .isEqualTo("1961-07");
        }

        @Test
        void theDayIsTheLiteralLocalDateOfTheTimestamp() {
            Records records = Records.withInfusion().coded(CRS, 3, GRADES, "grade-1");
            records.last().setEffective(new DateTimeType("2026-03-20T00:30:00+06:00"));

            assertThat(date(records.answer("toxicity.crs.onset", 30))).isEqualTo("2026-03-20");
        }
    }

    @Nested
    class Crs {

        @Test
        void onsetIsTheFirstDayOfSymptomsAndTheHighestGradeWins() {
            Records records = Records.withInfusion()
                    .coded(CRS, 1, GRADES, "grade-0")
                    .coded(CRS, 2, GRADES, "grade-1")
                    .coded(CRS, 3, GRADES, "grade-3")
                    .coded(CRS, 5, GRADES, "grade-1")
                    .coded(CRS, 7, GRADES, "grade-0");

            assertThat(date(records.answer("toxicity.crs.onset", 30))).isEqualTo(day(2));
            assertThat(code(records.answer("toxicity.crs.highestGrade", 30))).isEqualTo("grade-3");
            assertThat(date(records.answer("toxicity.crs.highestGradeDate", 30)))
                    .isEqualTo(day(3));
            assertThat(truth(records.answer("toxicity.crs.resolved", 30))).isTrue();
            assertThat(date(records.answer("toxicity.crs.resolutionDate", 30))).isEqualTo(day(7));
        }

        @Test
        void withoutAGradeTheComponentsAreGraded() {
            Records records = Records.withInfusion().absent(CRS, 2, "unknown");
            Observation assessment = records.last();
            assessment.setDataAbsentReason(null);
            component(assessment, CartCodes.CrsComponent.FEVER, ExternalSystems.YES_NO, "Y");
            component(assessment, CartCodes.CrsComponent.HYPOTENSION, CartCodes.Hypotension.SYSTEM, "one-vasopressor");
            component(assessment, CartCodes.CrsComponent.OXYGEN, CartCodes.OxygenSupport.SYSTEM, "none");

            assertThat(code(records.answer("toxicity.crs.highestGrade", 30))).isEqualTo("grade-3");
        }

        @Test
        void anOnsetBeforeThePeriodWasReportedBefore() {
            Records records = Records.withInfusion()
                    .coded(CRS, 2, GRADES, "grade-2")
                    .coded(CRS, 102, GRADES, "grade-1")
                    .coded(CRS, 190, GRADES, "grade-0");
            String variable = "toxicity.crs.onsetPreviouslyReported";

            assertThat(truth(records.answer(variable, 0, 100))).isFalse();
            assertThat(truth(records.answer(variable, 101, 180))).isTrue();
            assertThat(records.answer(variable, 181, 360)).isInstanceOf(Answer.Missing.class);
        }

        @Test
        void unresolvedIsNotResolvedNo() {
            assertThat(Records.withInfusion().coded(CRS, 2, GRADES, "grade-2").answer("toxicity.crs.resolved", 30))
                    .isInstanceOf(Answer.Missing.class);
        }

        private static void component(Observation assessment, String code, String system, String value) {
            assessment
                    .addComponent()
                    .setCode(Records.ours(CartCodes.CrsComponent.SYSTEM, code))
                    .setValue(Records.ours(system, value));
        }
    }

    @Nested
    class Counts {

        @Test
        void neutrophilsRecoverOnTheFirstOfThreeCountsOnDifferentDaysAfterTheNadir() {
            Records records = Records.withInfusion()
                    .laboratory("751-8", 1, "2.1", "10*9/L")
                    .laboratory("751-8", 6, "0.1", "10*9/L")
                    .laboratory("751-8", 9, "0.6", "10*9/L")
                    .laboratory("751-8", 10, "0.4", "10*9/L")
                    .laboratory("751-8", 12, "0.5", "10*9/L")
                    .laboratory("751-8", 12, "0.7", "10*9/L")
                    .laboratory("751-8", 13, "800", "10*6/L")
                    .laboratory("751-8", 15, "1.2", "10*9/L");

            assertThat(code(records.answer("recovery.neutrophil", 0, 100))).isEqualTo("yes");
            assertThat(date(records.answer("recovery.neutrophilDate", 0, 100))).isEqualTo(day(12));
        }

        @Test
        void twoGoodCountsAreNoRecovery() {
            Records records = Records.withInfusion()
                    .laboratory("751-8", 6, "0.1", "10*9/L")
                    .laboratory("751-8", 9, "0.6", "10*9/L")
                    .laboratory("751-8", 10, "0.7", "10*9/L");

            assertThat(records.answer("recovery.neutrophil", 0, 100)).isInstanceOf(Answer.Missing.class);
        }

        @Test
        void aCountStillLowAtTheEndIsNo() {
            assertThat(code(Records.withInfusion()
                            .laboratory("751-8", 6, "0.1", "10*9/L")
                            .laboratory("751-8", 90, "0.3", "10*9/L")
                            .answer("recovery.neutrophil", 0, 100)))
                    .isEqualTo("no");
        }

        @Test
        void recoveryInAnEarlierPeriodWasPreviouslyReported() {
            Records records = Records.withInfusion()
                    .laboratory("751-8", 6, "0.1", "10*9/L")
                    .laboratory("751-8", 12, "0.5", "10*9/L")
                    .laboratory("751-8", 13, "0.8", "10*9/L")
                    .laboratory("751-8", 15, "1.2", "10*9/L");

            assertThat(code(records.answer("recovery.neutrophil", 101, 180))).isEqualTo("previously-reported");
        }

        @Test
        void countsThatNeverFellSaySo() {
            assertThat(code(Records.withInfusion()
                            .laboratory("751-8", 6, "1.1", "10*9/L")
                            .answer("recovery.neutrophil", 0, 100)))
                    .isEqualTo("never-below");
        }

        @Test
        void plateletsSoonAfterATransfusionAreNotThePatientsOwn() {
            Records records = Records.withInfusion()
                    .laboratory("777-3", 5, "9", "10*9/L")
                    .procedure(CartCodes.Procedure.PLATELET_TRANSFUSION, DAY_0.plusDays(6), ProcedureStatus.COMPLETED)
                    .laboratory("777-3", 8, "30", "10*9/L")
                    .laboratory("777-3", 14, "24", "10*9/L")
                    .laboratory("777-3", 15, "26", "10*9/L")
                    .laboratory("777-3", 16, "31", "10*9/L");

            assertThat(date(records.answer("recovery.platelet20Date", 0, 100))).isEqualTo(day(14));
        }
    }

    @Nested
    class Maxima {

        @Test
        void theHighestBiomarkerOfThePeriodIsFoundAcrossUnits() {
            Records records = Records.withInfusion()
                    .laboratory("1988-5", 2, "90", "mg/L")
                    .laboratory("1988-5", 3, "18.6", "mg/dL")
                    .laboratory("1988-5", 140, "400", "mg/L");

            assertThat(number(records.answer("biomarkers.crpHighest", 0, 100))).isEqualByComparingTo("186");
            assertThat(date(records.answer("biomarkers.crpHighestDate", 0, 100)))
                    .isEqualTo(day(3));
        }

        @Test
        void aUnitThatUcumCannotConvertStaysKnownWithItsOriginal() {
            Records records = Records.withInfusion().laboratory("1988-5", 2, "40", "ng/mL");
            records.last().setCode(Records.ours(CartCodes.Observation.SYSTEM, CartCodes.Observation.INTERFERON_GAMMA));

            assertThat(records.answer("biomarkers.interferonGammaHighest", 0, 100))
                    .isInstanceOfSatisfying(Answer.NotConvertible.class, answer -> {
                        assertThat(answer.original().getCode()).isEqualTo("ng/mL");
                        assertThat(answer.wantedUnit()).isEqualTo("[IU]/mL");
                    });
        }
    }

    @Nested
    class Persistence {

        private static final String PCR = CartCodes.Observation.PERSISTENCE_PCR;
        private static final String DETECTION = CartCodes.Detection.SYSTEM;

        @Test
        void allNegativeTakesTheFirstNegative() {
            Records records = Records.withInfusion()
                    .coded(PCR, 30, DETECTION, "not-detected")
                    .coded(PCR, 60, DETECTION, "not-detected");

            assertThat(date(records.answer("persistence.pcr.date", 0, 100))).isEqualTo(day(30));
            assertThat(truth(records.answer("persistence.pcr.detected", 0, 100)))
                    .isFalse();
        }

        @Test
        void mixedTakesTheLastPositive() {
            Records records = Records.withInfusion()
                    .coded(PCR, 15, DETECTION, "detected")
                    .coded(PCR, 30, DETECTION, "detected")
                    .coded(PCR, 60, DETECTION, "not-detected");

            assertThat(date(records.answer("persistence.pcr.date", 0, 100))).isEqualTo(day(30));
            assertThat(truth(records.answer("persistence.pcr.detected", 0, 100)))
                    .isTrue();
        }

        @Test
        void lessThanTheLimitOfDetectionIsNegative() {
            Records records = Records.withInfusion().coded(PCR, 30, DETECTION, "detected");
            records.last()
                    .setValue(new Quantity()
                            .setValue(new BigDecimal("25"))
                            .setComparator(QuantityComparator.LESS_THAN)
                            .setSystem(ExternalSystems.UCUM)
                            .setCode("{copies}/ug"));

            assertThat(truth(records.answer("persistence.pcr.detected", 0, 100)))
                    .isFalse();
        }
    }

    @Nested
    class Responses {

        private static final String RESPONSE = CartCodes.Observation.DISEASE_RESPONSE;
        private static final String CATEGORIES = CartCodes.Response.SYSTEM;

        @Test
        void theBestResponseIsDatedByTheDayItWasFirstEstablished() {
            Records records = Records.withInfusion()
                    .coded(RESPONSE, 30, CATEGORIES, "partial-response")
                    .coded(RESPONSE, 90, CATEGORIES, "complete-response")
                    .coded(RESPONSE, 170, CATEGORIES, "complete-response");

            assertThat(code(records.answer("response.best", 101, 180))).isEqualTo("complete-response");
            assertThat(date(records.answer("response.bestDate", 101, 180))).isEqualTo(day(90));
            assertThat(truth(records.answer("response.bestDatePreviouslyReported", 101, 180)))
                    .isTrue();
        }

        @Test
        void progressionIsNoOnlyIfTheDiseaseWasAssessed() {
            assertThat(Records.withInfusion().answer("response.progression", 0, 100))
                    .isInstanceOf(Answer.Missing.class);
            assertThat(truth(Records.withInfusion()
                            .coded(RESPONSE, 90, CATEGORIES, "stable-disease")
                            .answer("response.progression", 0, 100)))
                    .isFalse();
            assertThat(date(Records.withInfusion()
                            .coded(RESPONSE, 30, CATEGORIES, "complete-response")
                            .coded(RESPONSE, 80, CATEGORIES, "relapse")
                            .answer("response.progressionDate", 0, 100)))
                    .isEqualTo(day(80));
        }
    }

    @Nested
    class Courses {

        @Test
        void aPatientWithoutInfusionHasNoCourse() {
            assertThat(Records.withoutInfusion().read().courses()).isEmpty();
        }

        @Test
        void aPlannedSplitDoseStaysInItsCourse() {
            PatientCourses patient = Records.withInfusion()
                    .infusion("planned-split", DAY_0.plusDays(9))
                    .read();

            assertThat(patient.courses()).hasSize(1);
            assertThat(patient.courses().get(0).infusions()).hasSize(2);
            assertThat(patient.courses().get(0).dayZero()).isEqualTo(DAY_0);
        }

        @Test
        void anUnplannedInfusionBeginsACourseAndClosesTheOneBeforeOnTheDayBeforeItsPreparation() {
            PatientCourses patient = Records.withInfusion()
                    .procedure(CartCodes.Procedure.LYMPHODEPLETION, DAY_0.plusDays(195), ProcedureStatus.COMPLETED)
                    .infusion("unplanned-further", DAY_0.plusDays(200))
                    .read();

            assertThat(patient.courses()).hasSize(2);
            assertThat(patient.courses().get(0).closed()).contains(DAY_0.plusDays(194));
            assertThat(patient.courses().get(1).dayZero()).isEqualTo(DAY_0.plusDays(200));
        }

        @Test
        void anInfusionThatDidNotTakePlaceIsNone() {
            Records records = Records.withInfusion().infusion("unplanned-further", DAY_0.plusDays(40));
            ((Procedure) records.resources().get(records.resources().size() - 1)).setStatus(ProcedureStatus.NOTDONE);

            assertThat(records.read().courses()).hasSize(1);
        }

        @Test
        void anInfusionWithoutADayIsLeftOutWithAnIssue() {
            Records records = Records.withInfusion();
            ((Procedure) records.resources().get(records.resources().size() - 1))
                    .setPerformed(new DateTimeType("2026-03"));

            assertThat(records.read().courses()).isEmpty();
            assertThat(records.read().issues())
                    .singleElement()
                    .asString()
                    .endsWith("has no day of infusion and was left out");
        }

        @Test
        void theDonorIsNotTheRecipient() {
            Patient donor = new Patient();
            donor.setId("Patient/donor-3");

            assertThat(Records.withInfusion()
                            .with(donor)
                            .read()
                            .patient()
                            .getIdElement()
                            .getIdPart())
                    .isEqualTo("p-7301");
        }

        @Test
        void whatIsAboutAnotherPatientIsLeftOut() {
            Patient other = new Patient();
            other.setId("Patient/other-1");
            Records records = Records.withInfusion().with(other).coded(CRS, 3, GRADES, "grade-4");
            records.last().setSubject(new Reference("Patient/other-1"));

            assertThat(records.answer("toxicity.crs.developed", 30)).isInstanceOf(Answer.Missing.class);
            assertThat(records.read().issues())
                    .containsExactly("1 resources are about another patient and were left out");
        }

        @Test
        void aPatientThatWasMergedIsTheSamePatient() {
            Patient duplicate = new Patient();
            duplicate.setId("Patient/duplicate-9");
            duplicate.addLink().setOther(new Reference("Patient/p-7301")).setType(Patient.LinkType.REPLACEDBY);
            Records records = Records.withInfusion().with(duplicate).coded(CRS, 3, GRADES, "grade-4");
            records.last().setSubject(new Reference("Patient/duplicate-9"));

            assertThat(code(records.answer("toxicity.crs.highestGrade", 30))).isEqualTo("grade-4");
        }

        /** Its parts belong to the therapy they are parts of. */
        @Test
        void aSplitDoseIsOneEarlierTherapy() {
            Records records = Records.withInfusion()
                    .infusion(CartCodes.InfusionKind.PLANNED_SPLIT, DAY_0.plusDays(7))
                    .infusion(CartCodes.InfusionKind.UNPLANNED_FURTHER, DAY_0.plusDays(200));
            Viewpoint second = records.read().courses().get(1).asOf(DAY_0.plusDays(300));

            assertThat(CourseVariables.with(Units.load())
                            .answer("history.priorCellularTherapies", second)
                            .valueIfKnown()
                            .orElseThrow()
                            .primitiveValue())
                    .isEqualTo("1");
            assertThat(CourseVariables.with(Units.load()).rows("history.priorCellularTherapy", second))
                    .hasSize(1);
        }

        @Test
        void firstTherapyNeedsTheWordThatThereWasNoneBefore() {
            assertThat(Records.withInfusion().answer("history.firstCellularTherapy", 1))
                    .isInstanceOf(Answer.Missing.class);
            assertThat(truth(Records.withInfusion()
                            .procedure(CartCodes.Procedure.PRIOR_CELLULAR_THERAPY, DAY_0, ProcedureStatus.NOTDONE)
                            .answer("history.firstCellularTherapy", 1)))
                    .isTrue();
        }
    }

    /** Day 0 is 17 March 2026, day 100 is 25 June. */
    @Nested
    class PartialDates {

        @ParameterizedTest
        @CsvSource({
            "2026-06-24, true",
            "2026-05,    true",
            "2026-06-25, false",
            "2026-07,    false",
            "2026-06,    ",
            "2026,       "
        })
        void anOnsetWasReportedBeforeOnlyWhereItsDateLeavesNoDoubt(String onset, Boolean reportedBefore) {
            Records records = Records.withInfusion().coded(CRS, 3, GRADES, "grade-2");
            records.last().setEffective(new DateTimeType(onset));
            records.coded(CRS, 120, GRADES, "grade-1");

            Answer answer = records.answer("toxicity.crs.onsetPreviouslyReported", 100, 180);

            assertThat(answer.valueIfKnown().map(value -> ((BooleanType) value).booleanValue()))
                    .isEqualTo(Optional.ofNullable(reportedBefore));
        }

        /** Somebody saw the patient on day 60, which is 16 May. */
        @ParameterizedTest
        @CsvSource({
            "2026-06-02, 2026-06-02",
            "2026-06,    2026-06-01",
            "2026-05,    2026-05-16",
            "2026,       2026-05-16",
            "2026-03-01, 2026-03-01",
            "2025,       2025-01-01"
        })
        void aDeathOfAMonthOrYearIsNotBeforeTheLastContactInIt(String died, LocalDate day) {
            Records records = Records.withInfusion()
                    .coded(
                            CartCodes.Observation.SURVIVAL_STATUS,
                            60,
                            CartCodes.SurvivalStatus.SYSTEM,
                            CartCodes.SurvivalStatus.ALIVE);
            ((Patient) records.resources().get(0)).setDeceased(new DateTimeType(died));

            assertThat(records.read().courses().get(0).death(LocalDate.of(2027, 1, 1)))
                    .contains(day);
            assertThat(date(records.answer("death.date", 0, 400))).isEqualTo(died);
        }
    }

    @Nested
    class Survival {

        private static final String STATUS = CartCodes.Observation.SURVIVAL_STATUS;
        private static final String CODES = CartCodes.SurvivalStatus.SYSTEM;

        @Test
        void theLastContactIsTheLatestDayWithAStatus() {
            Records records =
                    Records.withInfusion().coded(STATUS, 60, CODES, "alive").coded(STATUS, 98, CODES, "alive");

            assertThat(date(records.answer("followUp.lastContactDate", 0, 100))).isEqualTo(day(98));
            assertThat(code(records.answer("followUp.survivalStatus", 0, 100))).isEqualTo("alive");
        }

        @Test
        void deathIsTheLastContact() {
            Records records = Records.withInfusion().coded(STATUS, 60, CODES, "alive");
            ((Patient) records.resources().get(0))
                    .setDeceased(new DateTimeType(DAY_0.plusDays(77).toString()));

            assertThat(date(records.answer("followUp.lastContactDate", 0, 100))).isEqualTo(day(77));
            assertThat(code(records.answer("followUp.survivalStatus", 0, 100))).isEqualTo("dead");
            assertThat(code(records.answer("followUp.survivalStatus", 0, 70))).isEqualTo("alive");
        }
    }

    private static String day(int day) {
        return DAY_0.plusDays(day).toString();
    }

    private static boolean truth(Answer answer) {
        return ((BooleanType) answer.valueIfKnown().orElseThrow()).booleanValue();
    }

    private static String date(Answer answer) {
        return answer.valueIfKnown().orElseThrow().primitiveValue();
    }

    private static BigDecimal number(Answer answer) {
        return ((Quantity) answer.valueIfKnown().orElseThrow()).getValue();
    }

    private static String code(Answer answer) {
        return Stream.of(answer.valueIfKnown().orElseThrow())
                .map(value -> value instanceof Coding coding
                        ? coding.getCode()
                        : ((CodeableConcept) value).getCodingFirstRep().getCode())
                .findFirst()
                .orElseThrow();
    }
}
