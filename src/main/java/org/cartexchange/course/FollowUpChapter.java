package org.cartexchange.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.SurvivalStatus;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;

/** {@code followUp}: contact, survival, and what was given since the last report. */
final class FollowUpChapter {

    private FollowUpChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("followUp.lastContactDate", FollowUpChapter::lastContactDate);
        variables.variable("followUp.survivalStatus", FollowUpChapter::survivalStatus);
        variables.variable("followUp.lostToFollowUp", FollowUpChapter::lostToFollowUp);
        variables.variable("followUp.furtherCourse", FollowUpChapter::furtherCourse);
        variables.variable("followUp.furtherCourseReason", FollowUpChapter::furtherCourseReason);
        variables.variable("followUp.furtherCourseDate", FollowUpChapter::furtherCourseDate);
        variables.variable("followUp.transplant", FollowUpChapter::transplant);
        variables.variable("followUp.transplantDate", FollowUpChapter::transplantDate);
        variables.variable("followUp.subsequentTherapy", FollowUpChapter::subsequentTherapy);
        variables.variable("followUp.subsequentTherapyDate", FollowUpChapter::subsequentTherapyDate);
        variables.variable("followUp.subsequentTherapyKind", FollowUpChapter::subsequentTherapyKind);
        variables.variable("followUp.pregnancy", view -> view.inPeriod(
                        CartCodes.Observation.SYSTEM, CartCodes.Observation.PREGNANCY_STATUS)
                .everYes());
        variables.variable("followUp.partnerPregnancy", view -> view.inPeriod(
                        CartCodes.Observation.SYSTEM, CartCodes.Observation.PARTNER_PREGNANCY_STATUS)
                .everYes());
    }

    /** Days on which somebody saw the patient alive, by the survival status that was recorded. */
    static List<LocalDate> contacts(PatientRecord patientRecord) {
        return patientRecord.observations(CartCodes.Observation.SYSTEM, CartCodes.Observation.SURVIVAL_STATUS).stream()
                .flatMap(observation ->
                        PartialDate.of(observation.getEffective()).map(when -> Reading.of(observation, when)).stream())
                .filter(reading ->
                        reading.is(SurvivalStatus.SYSTEM, SurvivalStatus.ALIVE, SurvivalStatus.LOST_TO_FOLLOW_UP))
                .map(reading -> reading.when().earliest())
                .distinct()
                .sorted()
                .toList();
    }

    /** The day of the latest survival status up to a day, if that is "lost to follow-up". */
    static Optional<LocalDate> lostAfter(PatientRecord patientRecord, LocalDate asOf) {
        return new Series(
                        patientRecord
                                .observations(CartCodes.Observation.SYSTEM, CartCodes.Observation.SURVIVAL_STATUS)
                                .stream()
                                .flatMap(
                                        observation -> PartialDate.of(observation.getEffective())
                                                .map(when -> Reading.of(observation, when))
                                                .stream())
                                .filter(reading -> !reading.when().earliest().isAfter(asOf))
                                .toList())
                .stated()
                .last()
                .filter(last -> last.is(SurvivalStatus.SYSTEM, SurvivalStatus.LOST_TO_FOLLOW_UP))
                .map(last -> last.when().earliest());
    }

    /**
     * The day of death: of the patient resource, else of the survival status. Where only its month or year is known it is the
     * first day that it can have been, which is that of the last infusion or contact in that month or year.
     */
    static Optional<LocalDate> dayOfDeath(PatientRecord patientRecord) {
        return death(patientRecord).map(Death::when).map(when -> Stream.concat(
                        contacts(patientRecord).stream(), CourseReader.infusionDays(patientRecord))
                .filter(day -> !day.isBefore(when.earliest()) && !day.isAfter(when.latest()))
                .reduce(when.earliest(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /**
     * @param others days on which the patient was found dead that lie before it; a later one only says that it is known
     */
    record Death(PartialDate when, Source source, List<SetAside> others) {

        /** The day, beside the days that contradict it. */
        Answer date() {
            return Answer.known(when.asDate(), source).settingAside(others);
        }
    }

    static Optional<Death> death(PatientRecord patientRecord) {
        Patient patient = patientRecord.patient();
        if (patient.getDeceased() instanceof BaseDateTimeType) {
            return PartialDate.of(patient.getDeceased())
                    .map(when -> new Death(
                            when,
                            Source.of(patient, "deceased"),
                            foundDead(patientRecord)
                                    .filter(reading -> reading.when()
                                            .isBefore(when.earliest())
                                            .orElse(false))
                                    .map(reading -> new SetAside(
                                            reading.when().asDate(),
                                            reading.dateSource(),
                                            SetAside.Reason.DEATH_OF_THE_PATIENT_RESOURCE))
                                    .toList()));
        }
        return foundDead(patientRecord)
                .min(Comparator.comparing(Reading::when))
                .map(reading -> new Death(reading.when(), reading.dateSource(), List.of()));
    }

    private static Stream<Reading> foundDead(PatientRecord patientRecord) {
        return patientRecord.observations(CartCodes.Observation.SYSTEM, CartCodes.Observation.SURVIVAL_STATUS).stream()
                .flatMap(observation ->
                        PartialDate.of(observation.getEffective()).map(when -> Reading.of(observation, when)).stream())
                .filter(reading -> reading.is(SurvivalStatus.SYSTEM, SurvivalStatus.DEAD));
    }

    private static Optional<Death> deathSeen(Viewpoint view) {
        return death(view.patientRecord())
                .filter(death -> !death.when().earliest().isAfter(view.horizon()));
    }

    private static Series statuses(Viewpoint view) {
        return view.sinceInfusion(CartCodes.Observation.SYSTEM, CartCodes.Observation.SURVIVAL_STATUS);
    }

    /** The day of death, else the latest day with a survival status. */
    private static Answer lastContactDate(Viewpoint view) {
        return deathSeen(view).map(Death::date).orElseGet(() -> statuses(view).dateOfLast(reading -> true));
    }

    /** Alive or dead at the last contact. */
    private static Answer survivalStatus(Viewpoint view) {
        Optional<Death> death = deathSeen(view);
        if (death.isPresent()) {
            return Answer.known(
                    new Coding(SurvivalStatus.SYSTEM, SurvivalStatus.DEAD, "Dead"),
                    death.get().source());
        }
        Patient patient = view.patientRecord().patient();
        if (patient.getDeceased() instanceof BooleanType dead && dead.booleanValue()) {
            return Answer.known(
                    new Coding(SurvivalStatus.SYSTEM, SurvivalStatus.DEAD, "Dead"), Source.of(patient, "deceased"));
        }
        Answer latest = statuses(view).latestCode(SurvivalStatus.SYSTEM);
        return latest instanceof Answer.Known known
                        && Viewpoint.isCode(known.value(), SurvivalStatus.SYSTEM, SurvivalStatus.LOST_TO_FOLLOW_UP)
                ? Answer.known(new Coding(SurvivalStatus.SYSTEM, SurvivalStatus.ALIVE, "Alive"), latest.sources())
                : latest;
    }

    private static Answer lostToFollowUp(Viewpoint view) {
        Series statuses = statuses(view).stated();
        return statuses.last()
                .map(last -> Answer.known(
                        new BooleanType(last.is(SurvivalStatus.SYSTEM, SurvivalStatus.LOST_TO_FOLLOW_UP)),
                        last.source()))
                .orElseGet(statuses::absence);
    }

    /** The first unplanned infusion after this course, seen from the day of asking. */
    private static Optional<Procedure> furtherInfusion(Viewpoint view) {
        LocalDate last = view.course()
                .infusions()
                .get(view.course().infusions().size() - 1)
                .day();
        return view.patientRecord().all(Procedure.class).stream()
                .filter(CourseReader::isInfusion)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(when -> when.earliest().isAfter(last))
                        .filter(when -> belongsToReport(view, when))
                        .isPresent())
                .min(Comparator.comparing(procedure ->
                        PartialDate.of(procedure.getPerformed()).orElseThrow().earliest()));
    }

    /** A new course ends the period on the day before its preparation, yet the report that it ends tells of it. */
    private static boolean belongsToReport(Viewpoint view, PartialDate when) {
        if (when.earliest().isAfter(view.asOf())) {
            return false;
        }
        boolean closedByIt = view.course().closed().isPresent()
                && !view.period().end().isBefore(view.course().closed().get());
        return closedByIt || view.isInPeriod(when);
    }

    /** A survival status in the period is a contact at which a further course would have been reported: not a no. */
    private static Answer furtherCourse(Viewpoint view) {
        return furtherInfusion(view)
                .map(procedure -> Answer.known(new BooleanType(true), Source.of(procedure, "performed")))
                .or(() -> notDone(view, CourseReader::isInfusionOfAnyStatus))
                .orElseGet(Answer::missing);
    }

    private static Answer furtherCourseDate(Viewpoint view) {
        return furtherInfusion(view)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Answer furtherCourseReason(Viewpoint view) {
        return furtherInfusion(view)
                .flatMap(procedure -> Stream.iterate(
                                0, i -> i < procedure.getReasonCode().size(), i -> i + 1)
                        .filter(i -> procedure.getReasonCode().get(i).getCoding().stream()
                                .anyMatch(coding -> CartCodes.FurtherInfusionReason.SYSTEM.equals(coding.getSystem())))
                        .findFirst()
                        .map(i -> Answer.known(
                                procedure.getReasonCode().get(i), Source.of(procedure, "reasonCode[" + i + "]"))))
                .orElseGet(Answer::missing);
    }

    private static Answer transplant(Viewpoint view) {
        return transplantInPeriod(view)
                .map(procedure -> Answer.known(new BooleanType(true), Source.of(procedure, "performed")))
                .or(() -> notDone(view, CourseReader::isTransplant))
                .orElseGet(Answer::missing);
    }

    private static Answer transplantDate(Viewpoint view) {
        return transplantInPeriod(view)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Optional<Procedure> transplantInPeriod(Viewpoint view) {
        return CourseReader.transplants(view.patientRecord()).stream()
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(when -> when.earliest().isAfter(view.course().dayZero()))
                        .filter(when -> belongsToReport(view, when))
                        .isPresent())
                .min(Comparator.comparing(procedure ->
                        PartialDate.of(procedure.getPerformed()).orElseThrow().earliest()));
    }

    /** The sender's statement, dated in the period, that something was not done. */
    private static Optional<Answer> notDone(Viewpoint view, Predicate<Procedure> kind) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> procedure.getStatus() == Procedure.ProcedureStatus.NOTDONE)
                .filter(kind)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(view::isInPeriod)
                        .isPresent())
                .findFirst()
                .map(procedure -> Answer.known(new BooleanType(false), Source.of(procedure, "status")));
    }

    private static Answer subsequentTherapy(Viewpoint view) {
        return firstSubsequentTherapy(view)
                .map(procedure -> Answer.known(new BooleanType(true), Source.of(procedure, "performed")))
                .or(() -> notDone(view, FollowUpChapter::isSubsequentTherapy))
                .orElseGet(Answer::missing);
    }

    private static Answer subsequentTherapyDate(Viewpoint view) {
        return firstSubsequentTherapy(view)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Answer subsequentTherapyKind(Viewpoint view) {
        return firstSubsequentTherapy(view)
                .filter(Procedure::hasCategory)
                .map(procedure -> Answer.known(procedure.getCategory(), Source.of(procedure, "category")))
                .orElseGet(Answer::missing);
    }

    private static Optional<Procedure> firstSubsequentTherapy(Viewpoint view) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(FollowUpChapter::isSubsequentTherapy)
                .filter(procedure -> procedure.getStatus() != Procedure.ProcedureStatus.NOTDONE)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(view::isInPeriod)
                        .isPresent())
                .min(Comparator.comparing(procedure ->
                        PartialDate.of(procedure.getPerformed()).orElseThrow().earliest()));
    }

    private static boolean isSubsequentTherapy(Procedure procedure) {
        return PatientRecord.has(
                procedure.getCode(), CartCodes.Procedure.SYSTEM, CartCodes.Procedure.SUBSEQUENT_THERAPY);
    }
}
