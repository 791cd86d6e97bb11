package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;

/** {@code history}: cellular therapies and transplants before this course. */
final class HistoryChapter {

    private HistoryChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("history.firstCellularTherapy", HistoryChapter::firstCellularTherapy);
        variables.variable("history.priorCellularTherapies", HistoryChapter::count);
        variables.rows("history.priorCellularTherapy", List.of("date", "product"), HistoryChapter::priorTherapies);
        variables.variable("history.priorTransplant", HistoryChapter::priorTransplant);
        variables.variable("history.priorTransplantDate", HistoryChapter::priorTransplantDate);
        variables.variable("history.priorLines", HistoryChapter::priorLines);
    }

    /** Yes needs the explicit word that there was none before; no rests on one that is on record. */
    private static Answer firstCellularTherapy(Viewpoint view) {
        List<Procedure> earlier = earlier(view);
        if (!earlier.isEmpty()) {
            return Answer.known(
                    new BooleanType(false),
                    earlier.stream()
                            .map(procedure -> Source.of(procedure, "performed"))
                            .toList());
        }
        return denied(view)
                .map(procedure -> Answer.known(new BooleanType(true), Source.of(procedure, "status")))
                .orElseGet(Answer::missing);
    }

    private static Answer count(Viewpoint view) {
        List<Procedure> earlier = earlier(view);
        if (earlier.isEmpty()) {
            return denied(view)
                    .map(procedure -> Answer.known(new IntegerType(0), Source.of(procedure, "status")))
                    .orElseGet(Answer::missing);
        }
        return Answer.known(
                new IntegerType(earlier.size()),
                earlier.stream()
                        .map(procedure -> Source.of(procedure, "performed"))
                        .toList());
    }

    private static List<Map<String, Answer>> priorTherapies(Viewpoint view) {
        List<Map<String, Answer>> rows = new ArrayList<>();
        for (Procedure procedure : earlier(view)) {
            Answer date = PartialDate.of(procedure.getPerformed())
                    .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed")))
                    .orElseGet(Answer::missing);
            rows.add(Map.of("date", date, "product", ProductChapter.nameOfProductsOf(view, procedure)));
        }
        return rows;
    }

    /**
     * Cellular therapies that took place before day 0, here or elsewhere, in order of time. A therapy counts once: the further
     * doses of a planned split dose belong to the one before them.
     */
    private static List<Procedure> earlier(Viewpoint view) {
        List<Procedure> therapies = new ArrayList<>();
        for (Procedure procedure : earlierProcedures(view)) {
            boolean isFurtherDose =
                    CourseReader.isPlannedPart(procedure) && therapies.stream().anyMatch(CourseReader::isInfusion);
            if (!isFurtherDose) {
                therapies.add(procedure);
            }
        }
        return therapies;
    }

    private static List<Procedure> earlierProcedures(Viewpoint view) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> CourseReader.isInfusion(procedure)
                        || isPriorTherapy(procedure) && procedure.getStatus() == ProcedureStatus.COMPLETED)
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> when.latest().isBefore(view.course().dayZero()))
                        .orElse(isPriorTherapy(procedure)))
                .sorted(Comparator.comparing((Procedure procedure) -> PartialDate.of(procedure.getPerformed())
                                .map(PartialDate::literal)
                                .orElse(""))
                        .thenComparing(Source::nameOf))
                .toList();
    }

    private static boolean isPriorTherapy(Procedure procedure) {
        return PatientRecord.has(
                procedure.getCode(), CartCodes.Procedure.SYSTEM, CartCodes.Procedure.PRIOR_CELLULAR_THERAPY);
    }

    /** The statement that no cellular therapy was given before. */
    private static Optional<Procedure> denied(Viewpoint view) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(HistoryChapter::isPriorTherapy)
                .filter(procedure -> procedure.getStatus() == ProcedureStatus.NOTDONE)
                .findFirst();
    }

    private static Answer priorTransplant(Viewpoint view) {
        return lastTransplant(view)
                .map(procedure -> Answer.known(new BooleanType(true), Source.of(procedure, "performed")))
                .or(() -> deniedTransplant(view)
                        .map(procedure -> Answer.known(new BooleanType(false), Source.of(procedure, "status"))))
                .orElseGet(Answer::missing);
    }

    private static Answer priorTransplantDate(Viewpoint view) {
        return lastTransplant(view)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Optional<Procedure> lastTransplant(Viewpoint view) {
        return CourseReader.transplants(view.patientRecord()).stream()
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> when.latest().isBefore(view.course().dayZero()))
                        .orElse(false))
                .max(Comparator.comparing(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(PartialDate::earliest)
                        .orElseThrow()));
    }

    private static Optional<Procedure> deniedTransplant(Viewpoint view) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(CourseReader::isTransplant)
                .filter(procedure -> procedure.getStatus() == ProcedureStatus.NOTDONE)
                .findFirst();
    }

    /** The highest number among the lines before day 0, or how many there are where none is numbered; 0 where one says none. */
    private static Answer priorLines(Viewpoint view) {
        List<Procedure> lines = view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> PatientRecord.has(
                        procedure.getCode(), CartCodes.Procedure.SYSTEM, CartCodes.Procedure.PRIOR_THERAPY_LINE))
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> !when.earliest().isAfter(view.course().dayZero()))
                        .orElse(true))
                .toList();
        List<Procedure> given = lines.stream()
                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                .toList();
        List<Source> sources =
                lines.stream().map(procedure -> Source.of(procedure, "status")).toList();
        if (lines.isEmpty()) {
            return Answer.missing();
        }
        int highest =
                given.stream().mapToInt(HistoryChapter::numberOfLine).max().orElse(0);
        return Answer.known(new IntegerType(Math.max(highest, given.size())), sources);
    }

    private static int numberOfLine(Procedure line) {
        return PatientRecord.extension(line, CartExtensions.CART_THERAPY_LINE)
                .map(Extension::getValue)
                .map(value -> value instanceof IntegerType number ? number.getValue() : null)
                .orElse(0);
    }
}
