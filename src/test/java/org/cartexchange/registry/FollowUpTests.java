package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.course.Records;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.SurvivalStatus;
import org.cartexchange.registry.FollowUp.Status;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How forms of a schedule stand on a day; the day is a parameter. */
class FollowUpTests {

    private static final FormSchedule SCHEDULE = FormSchedule.of(ConformancePackage.load());

    /** The follow-up form of day 100: target 100, contact window 80 to 130, due day 130. */
    @ParameterizedTest(name = "completed on day {0}, asked on day {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,   100, DUE",
                "-,   130, DUE",
                "-,   131, OVERDUE",
                "104, 131, COMPLETE",
                "131, 131, COMPLETE",
                "104, 103, DUE",
                "140, 139, OVERDUE",
            })
    void standsByItsDueDayUntilItIsSentOrCompletedByHand(Integer completed, int asked, Status status) {
        DueForm form = followUps(Records.withInfusion(), DAY_0.plusDays(150)).get(0);

        FollowUp followUp =
                FollowUp.of(form, Optional.ofNullable(completed).map(DAY_0::plusDays), DAY_0.plusDays(asked));

        assertThat(followUp.status()).isEqualTo(status);
        assertThat(followUp.completed().isPresent()).isEqualTo(status == Status.COMPLETE);
    }

    @Test
    void isLostOnlyForDaysAfterTheLastContact() {
        Records records = Records.withInfusion();
        status(records, 98, SurvivalStatus.ALIVE);
        status(records, 190, SurvivalStatus.LOST_TO_FOLLOW_UP);

        assertThat(standing(records, DAY_0.plusDays(800)))
                .containsExactly(
                        "day-100 OVERDUE", "month-6 OVERDUE", "year-1 LOST_TO_FOLLOW_UP", "year-2 LOST_TO_FOLLOW_UP");
        assertThat(standing(records, DAY_0.plusDays(185)))
                .as("before anybody said so")
                .containsExactly("day-100 OVERDUE", "month-6 DUE");
    }

    @Test
    void whoWasSeenAgainIsNotLost() {
        Records records = Records.withInfusion();
        status(records, 190, SurvivalStatus.LOST_TO_FOLLOW_UP);
        status(records, 420, SurvivalStatus.ALIVE);

        assertThat(standing(records, DAY_0.plusDays(426))).doesNotContain("year-1 LOST_TO_FOLLOW_UP");
        assertThat(standing(records, DAY_0.plusDays(400))).contains("year-1 LOST_TO_FOLLOW_UP");
    }

    @Test
    void whatWasSentStaysCompleteThoughThePatientIsLost() {
        Records records = Records.withInfusion();
        status(records, 20, SurvivalStatus.LOST_TO_FOLLOW_UP);
        DueForm form = followUps(records, DAY_0.plusDays(150)).get(0);

        assertThat(FollowUp.of(form, Optional.of(DAY_0.plusDays(120)), DAY_0.plusDays(150))
                        .status())
                .isEqualTo(Status.COMPLETE);
    }

    @Test
    void theDeadAreNotLost() {
        Records records = Records.withInfusion();
        status(records, 190, SurvivalStatus.LOST_TO_FOLLOW_UP);
        ((Patient) records.resources().get(0))
                .setDeceased(new DateTimeType(DAY_0.plusDays(300).toString()));

        List<FollowUp> all = all(records, DAY_0.plusDays(400), DAY_0.plusDays(400));

        assertThat(all).extracting(FollowUp::status).doesNotContain(Status.LOST_TO_FOLLOW_UP);
        assertThat(all.stream().map(one -> one.due().formName())).contains("cibmtr-2900");
        assertThat(followUps(records, DAY_0.plusYears(15)))
                .as("the last one ends with the death")
                .last()
                .satisfies(last -> assertThat(last.viewpoint().period().end()).isEqualTo(DAY_0.plusDays(300)));
    }

    @Test
    void aNewMalignancyCallsAFormOfItsOwn() {
        Condition neoplasm = new Condition();
        neoplasm.setId("Condition/neoplasm-81");
        neoplasm.setSubject(new Reference("Patient/p-7301"));
        neoplasm.addCategory(new CodeableConcept()
                .addCoding(new Coding(
                        CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM, null)));
        neoplasm.setOnset(new DateTimeType(DAY_0.plusDays(500).toString()));
        Records records = Records.withInfusion().with(neoplasm);

        assertThat(all(records, DAY_0.plusDays(499), DAY_0.plusDays(499)))
                .noneMatch(one -> one.due().formName().equals("cibmtr-3500"));
        assertThat(all(records, DAY_0.plusDays(531), DAY_0.plusDays(531)))
                .filteredOn(one -> one.due().formName().equals("cibmtr-3500"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.due().focus()).contains("Condition/neoplasm-81");
                    assertThat(one.status()).isEqualTo(Status.OVERDUE);
                });
    }

    @Test
    void whatComesLaterIsPlannedByWhatIsKnownToday() {
        Records records = Records.withInfusion()
                .procedure(CartCodes.Procedure.LYMPHODEPLETION, DAY_0.plusDays(295), ProcedureStatus.COMPLETED)
                .infusion("unplanned-further", DAY_0.plusDays(300));
        LocalDate end = DAY_0.plusYears(15);

        List<DueForm> before =
                SCHEDULE.planned(records.read(), "cibmtr", Optional.of("15-years"), DAY_0.plusDays(120), end);
        List<DueForm> after =
                SCHEDULE.planned(records.read(), "cibmtr", Optional.of("15-years"), DAY_0.plusDays(310), end);

        assertThat(timepoints(before)).hasSize(17).endsWith("year-14", "year-15");
        assertThat(timepoints(after))
                .as("the first course ends, the second has its own fifteen years, of which fourteen are over by then")
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("day-100", "month-6", "year-1", "day-100", "month-6"),
                                java.util.stream.IntStream.rangeClosed(1, 14).mapToObj(year -> "year-" + year))
                        .toList());
        assertThat(before).allMatch(form -> form.hasCome(end));
    }

    private static List<String> timepoints(List<DueForm> forms) {
        return forms.stream()
                .filter(form -> form.formName().equals("cibmtr-4100"))
                .map(DueForm::timepoint)
                .toList();
    }

    private static List<String> standing(Records records, LocalDate asOf) {
        return all(records, asOf, asOf).stream()
                .filter(one -> one.due().formName().equals("cibmtr-4100"))
                .map(one -> one.due().timepoint() + " " + one.status())
                .toList();
    }

    private static List<FollowUp> all(Records records, LocalDate asOf, LocalDate until) {
        return SCHEDULE.planned(records.read(), "cibmtr", Optional.empty(), asOf, until).stream()
                .map(form -> FollowUp.of(form, Optional.empty(), asOf))
                .toList();
    }

    private static List<DueForm> followUps(Records records, LocalDate asOf) {
        return SCHEDULE.due(records.read(), "cibmtr", asOf).stream()
                .filter(form -> form.formName().equals("cibmtr-4100"))
                .toList();
    }

    private static void status(Records records, int day, String code) {
        records.coded(CartCodes.Observation.SURVIVAL_STATUS, day, SurvivalStatus.SYSTEM, code);
    }
}
