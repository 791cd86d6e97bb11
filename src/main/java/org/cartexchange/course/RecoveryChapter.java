package org.cartexchange.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.CourseAnswer;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Procedure;

/**
 * {@code recovery}: recovery of the blood counts after the infusion, and the current counts.
 *
 * <p>Neutrophils have recovered on the first of three consecutive counts, on different days after the nadir, of at least
 * 0.5 x 10^9/L (Forms manual, "initial ANC recovery"). Platelets likewise at 20 and 50 x 10^9/L; the registry's own rule on
 * transfusions is not known, so that a count within seven days after a known transfusion does not count.
 */
final class RecoveryChapter {

    private static final int CONSECUTIVE = 3;
    private static final int TRANSFUSION_FREE_DAYS = 7;
    private static final int RED_CELLS_DAYS = 30;

    private final Units units;

    private RecoveryChapter(Units units) {
        this.units = units;
    }

    static void define(CourseVariables variables, Units units) {
        RecoveryChapter chapter = new RecoveryChapter(units);
        chapter.define(
                variables,
                "neutrophil",
                new Rule(Laboratory.NEUTROPHILS, new BigDecimal("0.5"), CartCodes.Observation.NEUTROPHIL_RECOVERY));
        chapter.define(
                variables,
                "platelet20",
                new Rule(Laboratory.PLATELETS, new BigDecimal("20"), CartCodes.Observation.PLATELET_RECOVERY_20));
        chapter.define(
                variables,
                "platelet50",
                new Rule(Laboratory.PLATELETS, new BigDecimal("50"), CartCodes.Observation.PLATELET_RECOVERY_50));
        variables.variable("recovery.bCell", view -> view.inPeriod(
                        CartCodes.Observation.SYSTEM, CartCodes.Observation.B_CELL_RECOVERY)
                .everYes());
        variables.variable("recovery.bCellDate", view -> view.inPeriod(
                        CartCodes.Observation.SYSTEM, CartCodes.Observation.B_CELL_RECOVERY)
                .dateOfFirst(reading -> reading.yesOrNo().orElse(false)));

        variables.variable("counts.date", RecoveryChapter::dateOfCounts);
        for (Laboratory test : List.of(
                Laboratory.LEUKOCYTES,
                Laboratory.NEUTROPHILS,
                Laboratory.LYMPHOCYTES,
                Laboratory.NEUTROPHIL_SHARE,
                Laboratory.LYMPHOCYTE_SHARE,
                Laboratory.HAEMOGLOBIN,
                Laboratory.HAEMATOCRIT,
                Laboratory.PLATELETS,
                Laboratory.IGG)) {
            variables.variable("counts." + test.variable(), view -> view.inPeriod(test.system(), test.codes())
                    .latest(test.unit(), units));
        }
        variables.variable(
                "counts.redCellsTransfused",
                view -> transfusedBefore(view, Laboratory.HAEMOGLOBIN, RED_CELLS, RED_CELLS_DAYS));
        variables.variable(
                "counts.plateletsTransfused",
                view -> transfusedBefore(view, Laboratory.PLATELETS, PLATELETS, TRANSFUSION_FREE_DAYS));
    }

    private static final String RED_CELLS = CartCodes.Procedure.RED_CELL_TRANSFUSION;
    private static final String PLATELETS = CartCodes.Procedure.PLATELET_TRANSFUSION;

    private record Rule(Laboratory test, BigDecimal threshold, String stated) {}

    /** What the counts of a course say: recovered on a day, fell and did not recover, or never fell. */
    private record Recovery(boolean fell, Optional<Reading> first, Optional<Reading> last) {}

    private void define(CourseVariables variables, String name, Rule rule) {
        variables.variable("recovery." + name, view -> recovered(view, rule));
        variables.variable("recovery." + name + "Date", view -> recoveryDate(view, rule));
    }

    /** Recovered, not, previously reported, or never below; a statement of the sender wins over the counts. */
    private Answer recovered(Viewpoint view, Rule rule) {
        Answer stated = stated(view, rule);
        if (!(stated instanceof Answer.Missing)) {
            return stated;
        }
        Recovery recovery = recovery(view, rule);
        if (recovery.last().isEmpty()) {
            return Answer.missing();
        }
        if (!recovery.fell()) {
            return answer(
                    CourseAnswer.NEVER_BELOW, "Never below", recovery.last().get());
        }
        if (recovery.first().isPresent()) {
            Reading first = recovery.first().get();
            return first.when().latest().isBefore(view.period().start())
                    ? answer(CourseAnswer.PREVIOUSLY_REPORTED, "Previously reported", first)
                    : answer(CourseAnswer.YES, "Yes", first);
        }
        Reading last = recovery.last().get();
        boolean lastIsBelow = last.in(rule.test().unit(), units)
                .filter(value -> value.compareTo(rule.threshold()) < 0)
                .isPresent();
        return lastIsBelow && view.isInPeriod(last.when()) ? answer(CourseAnswer.NO, "No", last) : Answer.missing();
    }

    private Answer recoveryDate(Viewpoint view, Rule rule) {
        Series stated = statements(view, rule);
        if (!stated.isEmpty()) {
            return stated.dateOfFirst(reading -> reading.yesOrNo().orElse(false));
        }
        return recovery(view, rule).first().map(Series::date).orElseGet(Answer::missing);
    }

    private static Series statements(Viewpoint view, Rule rule) {
        return view.sinceInfusion(CartCodes.Observation.SYSTEM, rule.stated());
    }

    private static Answer stated(Viewpoint view, Rule rule) {
        Series statements = statements(view, rule);
        Optional<Reading> yes =
                statements.where(reading -> reading.yesOrNo().orElse(false)).first();
        if (yes.isPresent()) {
            return yes.get().when().latest().isBefore(view.period().start())
                    ? answer(CourseAnswer.PREVIOUSLY_REPORTED, "Previously reported", yes.get())
                    : answer(CourseAnswer.YES, "Yes", yes.get());
        }
        Series inPeriod = view.inPeriod(CartCodes.Observation.SYSTEM, rule.stated());
        return inPeriod.where(reading -> !reading.yesOrNo().orElse(true))
                .last()
                .map(no -> answer(CourseAnswer.NO, "No", no))
                .orElseGet(inPeriod::absence);
    }

    private static Answer answer(String code, String display, Reading reading) {
        return Answer.known(new Coding(CourseAnswer.SYSTEM, code, display), reading.source());
    }

    /** The counts since the infusion, the lowest of each day, read by the rule. */
    private Recovery recovery(Viewpoint view, Rule rule) {
        Map<LocalDate, Reading> lowestOfDay = new TreeMap<>();
        for (Reading reading :
                view.sinceInfusion(rule.test().system(), rule.test().codes()).readings()) {
            if (reading.when().isExact() && value(reading, rule).isPresent() && isOwn(view, reading, rule)) {
                lowestOfDay.merge(
                        reading.when().earliest(),
                        reading,
                        (one, other) -> value(one, rule)
                                                .orElseThrow()
                                                .compareTo(value(other, rule).orElseThrow())
                                        <= 0
                                ? one
                                : other);
            }
        }
        List<Reading> days = new ArrayList<>(lowestOfDay.values());
        int nadir = firstBelow(days, rule);
        Optional<Reading> last = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        if (nadir < 0) {
            return new Recovery(false, Optional.empty(), last);
        }
        for (int i = nadir + 1; i + CONSECUTIVE <= days.size(); i++) {
            if (days.subList(i, i + CONSECUTIVE).stream().noneMatch(reading -> isBelow(reading, rule))) {
                return new Recovery(true, Optional.of(days.get(i)), last);
            }
        }
        return new Recovery(true, Optional.empty(), last);
    }

    private int firstBelow(List<Reading> days, Rule rule) {
        for (int i = 0; i < days.size(); i++) {
            if (isBelow(days.get(i), rule)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBelow(Reading reading, Rule rule) {
        return value(reading, rule).orElseThrow().compareTo(rule.threshold()) < 0;
    }

    private Optional<BigDecimal> value(Reading reading, Rule rule) {
        return reading.in(rule.test().unit(), units);
    }

    /** A platelet count that a transfusion may have raised is not the patient's own; a low one is low all the same. */
    private boolean isOwn(Viewpoint view, Reading reading, Rule rule) {
        return rule.test() != Laboratory.PLATELETS
                || isBelow(reading, rule)
                || transfusion(view, PLATELETS, reading.when().earliest(), TRANSFUSION_FREE_DAYS)
                        .isEmpty();
    }

    private static Optional<Procedure> transfusion(Viewpoint view, String kind, LocalDate day, int days) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> PatientRecord.has(procedure.getCode(), CartCodes.Procedure.SYSTEM, kind))
                .filter(procedure -> procedure.getStatus() == Procedure.ProcedureStatus.COMPLETED)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(when -> when.overlaps(day.minusDays(days), day))
                        .isPresent())
                .findFirst();
    }

    /** Was there a transfusion in the days before the latest count? No only where the sender says so. */
    private static Answer transfusedBefore(Viewpoint view, Laboratory test, String kind, int days) {
        Optional<Reading> latest =
                view.inPeriod(test.system(), test.codes()).stated().last();
        if (latest.isEmpty()) {
            return Answer.missing();
        }
        LocalDate day = latest.get().when().earliest();
        Optional<Procedure> transfusion = transfusion(view, kind, day, days);
        if (transfusion.isPresent()) {
            return Answer.known(new BooleanType(true), Source.of(transfusion.get(), "performed"));
        }
        return view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> PatientRecord.has(procedure.getCode(), CartCodes.Procedure.SYSTEM, kind))
                .filter(procedure -> procedure.getStatus() == Procedure.ProcedureStatus.NOTDONE)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .filter(when -> when.overlaps(day.minusDays(days), view.horizon()))
                        .isPresent())
                .findFirst()
                .map(procedure -> Answer.known(new BooleanType(false), Source.of(procedure, "status")))
                .orElseGet(Answer::missing);
    }

    /** The day of the latest blood count of the period. */
    private static Answer dateOfCounts(Viewpoint view) {
        String[] codes = List.of(Laboratory.LEUKOCYTES, Laboratory.HAEMOGLOBIN, Laboratory.PLATELETS).stream()
                .flatMap(test -> test.codeList().stream())
                .toArray(String[]::new);
        return view.inPeriod(Laboratory.LEUKOCYTES.system(), codes).dateOfLast(reading -> true);
    }
}
