package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartexchange.course.Records.DAY_0;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartexchange.course.Records;
import org.cartexchange.course.ReportingPeriod;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.junit.jupiter.api.Test;

class FormScheduleTests {

    private static final FormSchedule SCHEDULE = FormSchedule.of(ConformancePackage.load());

    @Test
    void theFormsOfDayZeroAreDueAtOnceAndTheirDueDaysDiffer() {
        List<DueForm> due = due(Records.withInfusion(), DAY_0);

        assertThat(due)
                .extracting(DueForm::formName)
                .containsExactly("cibmtr-2402", "cibmtr-4000", "cibmtr-4003", "cibmtr-4006");
        assertThat(due)
                .extracting(DueForm::due)
                .containsExactly(DAY_0.plusDays(30), DAY_0.plusDays(30), DAY_0.plusDays(45), DAY_0.plusDays(45));
    }

    @Test
    void aFormThisServerDoesNotProduceIsListedWithoutOne() {
        assertThat(due(Records.withInfusion(), DAY_0).get(0).form()).isEmpty();
    }

    @Test
    void nothingIsDueBeforeTheInfusion() {
        assertThat(due(Records.withInfusion(), DAY_0.minusDays(1))).isEmpty();
    }

    @Test
    void aPeriodEndsAtTheContactAndTheNextOneBeginsTheDayAfter() {
        Records records = Records.withInfusion();
        alive(records, 98);
        alive(records, 104);
        alive(records, 190);

        List<DueForm> followUps = followUps(records, DAY_0.plusDays(200));

        assertThat(followUps).extracting(DueForm::timepoint).containsExactly("day-100", "month-6");
        assertThat(followUps)
                .extracting(form -> form.viewpoint().period())
                .containsExactly(period(0, 104), period(105, 190));
        assertThat(followUps).extracting(DueForm::due).containsExactly(DAY_0.plusDays(130), DAY_0.plusDays(225));
    }

    /** Day 0 is 17 March 2026; the newer revision is in force from 20 February 2026. */
    @Test
    void theRevisionInForceOnTheTargetDayIsAskedWheneverTheFormIsFilled() {
        Records records = Records.withoutInfusion().infusion("initial", DAY_0.minusDays(150));
        alive(records, -40);

        List<DueForm> followUps = followUps(records, DAY_0.plusYears(3));

        assertThat(followUps)
                .extracting(form -> form.timepoint() + " " + form.target() + " "
                        + form.form().orElseThrow().id())
                .startsWith("day-100 2026-01-26 cibmtr-4100-r4", "month-6 2026-04-16 cibmtr-4100-m10");
    }

    @Test
    void aFormThatDeathCallsEarlyIsOfTheRevisionOfThatDay() {
        Records records = Records.withoutInfusion().infusion("initial", LocalDate.of(2025, 11, 20));
        ((Patient) records.resources().get(0)).setDeceased(new DateTimeType("2026-02-10"));

        assertThat(followUps(records, DAY_0.plusYears(1)))
                .extracting(
                        form -> form.target() + " " + form.form().orElseThrow().id())
                .containsExactly("2026-02-10 cibmtr-4100-r4");
    }

    @Test
    void withoutContactAPeriodEndsOnItsTargetDay() {
        assertThat(followUps(Records.withInfusion(), DAY_0.plusDays(120))
                        .get(0)
                        .viewpoint()
                        .period())
                .isEqualTo(period(0, 100));
    }

    @Test
    void aFormIsOverdueAfterItsDueDay() {
        DueForm form = followUps(Records.withInfusion(), DAY_0.plusDays(130)).get(0);

        assertThat(form.isOverdue(DAY_0.plusDays(130))).isFalse();
        assertThat(form.isOverdue(DAY_0.plusDays(131))).isTrue();
    }

    @Test
    void deathCallsALastFollowUpAndTheFormOfDeath() {
        Records records = Records.withInfusion();
        ((Patient) records.resources().get(0))
                .setDeceased(new DateTimeType(DAY_0.plusDays(140).toString()));

        List<DueForm> due = due(records, DAY_0.plusDays(400));

        assertThat(due.stream().filter(form -> form.timepoint().equals("unscheduled")))
                .extracting(DueForm::formName)
                .containsExactly("cibmtr-2900");
        List<DueForm> followUps = followUps(records, DAY_0.plusDays(400));
        assertThat(followUps).extracting(DueForm::timepoint).containsExactly("day-100", "month-6");
        assertThat(followUps.get(1).viewpoint().period()).isEqualTo(period(101, 140));
        assertThat(followUps.get(1).target()).isEqualTo(DAY_0.plusDays(140));
    }

    @Test
    void aNewCourseClosesTheRunningPeriodAndStartsItsOwnClock() {
        LocalDate second = DAY_0.plusDays(300);
        Records records = Records.withInfusion()
                .procedure(CartCodes.Procedure.LYMPHODEPLETION, DAY_0.plusDays(295), ProcedureStatus.COMPLETED)
                .infusion("unplanned-further", second);

        List<DueForm> followUps = followUps(records, second.plusDays(110));

        assertThat(followUps)
                .extracting(form -> form.viewpoint().period())
                .containsExactly(
                        period(0, 100),
                        period(101, 180),
                        period(181, 294),
                        new ReportingPeriod(second, second.plusDays(100)));
        assertThat(due(records, second.plusDays(110)).stream()
                        .filter(form -> form.formName().equals("cibmtr-4000")))
                .hasSize(2);
    }

    @Test
    void aSplitDoseGivesTwoFormsOfInfusionAndOneClock() {
        Records records = Records.withInfusion().infusion("planned-split", DAY_0.plusDays(9));

        List<DueForm> due = due(records, DAY_0.plusDays(110));

        assertThat(due.stream().filter(form -> form.formName().equals("cibmtr-4006")))
                .extracting(form -> form.viewpoint().infusion().day())
                .containsExactly(DAY_0, DAY_0.plusDays(9));
        assertThat(followUps(records, DAY_0.plusDays(110))).hasSize(1);
    }

    @Test
    void theStandardTrackSkipsYearsThatTheLongTrackHas() {
        LocalDate late = DAY_0.plusYears(16);
        assertThat(timepoints(Optional.empty(), late)).doesNotContain("year-7", "year-9", "year-15");
        assertThat(timepoints(Optional.of("15-years"), late))
                .containsAll(IntStream.rangeClosed(1, 15)
                        .mapToObj(year -> "year-" + year)
                        .toList());
    }

    @Test
    void periodsFollowFromEachOtherAcrossFormsOfDifferentNames() {
        List<DueForm> followUps = SCHEDULE.due(Records.withInfusion().read(), "ebmt", DAY_0.plusDays(400)).stream()
                .filter(form -> !form.timepoint().equals("day-0"))
                .toList();

        assertThat(followUps)
                .extracting(DueForm::formName)
                .containsExactly("ebmt-ct-day100", "ebmt-ct-6months", "ebmt-ct-annual");
        assertThat(followUps)
                .extracting(form -> form.viewpoint().period())
                .containsExactly(period(0, 100), period(101, 180), period(181, 365));
    }

    @Test
    void anUnknownTrackIsNamedWithThoseThatExist() {
        assertThatThrownBy(() -> SCHEDULE.due(Records.withInfusion().read(), "cibmtr", Optional.of("weekly"), DAY_0))
                .hasMessageContaining("`weekly`")
                .hasMessageContaining("standard");
    }

    private static List<String> timepoints(Optional<String> track, LocalDate asOf) {
        return SCHEDULE.due(Records.withInfusion().read(), "cibmtr", track, asOf).stream()
                .map(DueForm::timepoint)
                .toList();
    }

    private static void alive(Records records, int day) {
        records.coded(
                CartCodes.Observation.SURVIVAL_STATUS,
                day,
                CartCodes.SurvivalStatus.SYSTEM,
                CartCodes.SurvivalStatus.ALIVE);
    }

    private static List<DueForm> due(Records records, LocalDate asOf) {
        return SCHEDULE.due(records.read(), "cibmtr", asOf);
    }

    private static List<DueForm> followUps(Records records, LocalDate asOf) {
        return Stream.of(due(records, asOf))
                .flatMap(List::stream)
                .filter(form -> form.formName().equals("cibmtr-4100"))
                .toList();
    }

    private static ReportingPeriod period(int from, int to) {
        return new ReportingPeriod(DAY_0.plusDays(from), DAY_0.plusDays(to));
    }
}
