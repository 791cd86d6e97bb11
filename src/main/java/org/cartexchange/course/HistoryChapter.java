package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BooleanType;
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

    /** Cellular therapies that took place before day 0, here or elsewhere, in order of time. */
    private static List<Procedure> earlier(Viewpoint view) {
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
}
