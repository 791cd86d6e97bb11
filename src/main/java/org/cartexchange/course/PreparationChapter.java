package org.cartexchange.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;

/** {@code preparation}: bridging, lymphodepletion, and the patient before it. */
final class PreparationChapter {

    private final Units units;

    private PreparationChapter(Units units) {
        this.units = units;
    }

    static void define(CourseVariables variables, Units units) {
        PreparationChapter chapter = new PreparationChapter(units);
        variables.variable("preparation.bridgingGiven", view -> given(view, CartCodes.Procedure.BRIDGING_THERAPY));
        variables.variable("preparation.bridgingType", PreparationChapter::bridgingType);
        variables.variable("preparation.bridgingStart", view -> start(view, CartCodes.Procedure.BRIDGING_THERAPY));
        variables.variable(
                "preparation.lymphodepletionGiven", view -> given(view, CartCodes.Procedure.LYMPHODEPLETION));
        variables.variable(
                "preparation.lymphodepletionStart", view -> start(view, CartCodes.Procedure.LYMPHODEPLETION));
        variables.variable("preparation.lymphodepletionEnd", PreparationChapter::lymphodepletionEnd);
        variables.rows("preparation.lymphodepletionDrug", List.of("drug", "totalDose", "start"), chapter::drugs);
        variables.variable("preparation.height", view -> chapter.vital(view, "8302-2", "cm"));
        variables.variable("preparation.weight", view -> chapter.vital(view, "29463-7", "kg"));
        variables.variable("preparation.karnofsky", view -> score(view, ExternalSystems.LOINC, "89243-0"));
        variables.variable("preparation.lansky", view -> score(view, ExternalSystems.NCIT, "C38144"));
        variables.variable("preparation.ecog", view -> score(view, ExternalSystems.LOINC, "89247-1"));
        variables.variable(
                "preparation.comorbidityIndex",
                view -> score(view, CartCodes.Observation.SYSTEM, CartCodes.Observation.COMORBIDITY_INDEX));
        for (Laboratory test : Laboratory.BEFORE_LYMPHODEPLETION) {
            variables.variable("preparation." + test.variable(), view -> chapter.before(view, test));
            variables.variable("preparation." + test.variable() + "Date", view -> dateBefore(view, test));
        }
    }

    /** The procedure of that kind that belongs to this course: the last one that began on or before day 0. */
    private static Optional<Procedure> procedure(Viewpoint view, String kind) {
        return view.patientRecord().all(Procedure.class).stream()
                .filter(procedure -> PatientRecord.has(procedure.getCode(), CartCodes.Procedure.SYSTEM, kind))
                .filter(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> belongs(view, when))
                        .orElse(procedure.getStatus() == ProcedureStatus.NOTDONE))
                .max(Comparator.comparing((Procedure procedure) -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                        .thenComparing(procedure -> PartialDate.of(procedure.getPerformed())
                                .map(PartialDate::literal)
                                .orElse(""))
                        .thenComparing(Source::nameOf));
    }

    private static boolean belongs(Viewpoint view, PartialDate when) {
        LocalDate from =
                view.course().previousInfusion().map(last -> last.plusDays(1)).orElse(LocalDate.MIN);
        return when.overlaps(from, view.infusion().day());
    }

    private static Answer given(Viewpoint view, String kind) {
        Optional<Procedure> procedure = procedure(view, kind);
        if (procedure.isEmpty()) {
            return Answer.missing();
        }
        if (!procedure.get().hasStatus()) {
            return Answer.missing();
        }
        Source status = Source.of(procedure.get(), "status");
        return switch (procedure.get().getStatus()) {
            case NOTDONE -> Answer.known(new BooleanType(false), status);
            case COMPLETED, STOPPED, INPROGRESS -> Answer.known(new BooleanType(true), status);
            case UNKNOWN -> new Answer.Unknown(List.of(status));
            default -> Answer.missing();
        };
    }

    private static Answer start(Viewpoint view, String kind) {
        return procedure(view, kind)
                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Answer lymphodepletionEnd(Viewpoint view) {
        return procedure(view, CartCodes.Procedure.LYMPHODEPLETION)
                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                .flatMap(procedure -> PartialDate.endOf(procedure.getPerformed())
                        .map(when -> Answer.known(when.asDate(), Source.of(procedure, "performed"))))
                .orElseGet(Answer::missing);
    }

    private static Answer bridgingType(Viewpoint view) {
        return procedure(view, CartCodes.Procedure.BRIDGING_THERAPY)
                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                .filter(Procedure::hasCategory)
                .map(procedure -> Answer.known(procedure.getCategory(), Source.of(procedure, "category")))
                .orElseGet(Answer::missing);
    }

    /** One row per drug of the lymphodepletion, with the sum of its doses. */
    private List<Map<String, Answer>> drugs(Viewpoint view) {
        Optional<Procedure> lymphodepletion = procedure(view, CartCodes.Procedure.LYMPHODEPLETION);
        if (lymphodepletion.isEmpty()) {
            return List.of();
        }
        Map<String, List<MedicationAdministration>> byDrug = new LinkedHashMap<>();
        view.patientRecord().all(MedicationAdministration.class).stream()
                .filter(administration -> administration.getStatus() != MedicationAdministrationStatus.NOTDONE)
                .filter(administration -> administration.getPartOf().stream()
                        .flatMap(part -> view.patientRecord().resolve(part, Procedure.class).stream())
                        .anyMatch(part -> part == lymphodepletion.get()))
                .sorted(Comparator.comparing((MedicationAdministration administration) -> PartialDate.of(
                                        administration.getEffective())
                                .map(PartialDate::literal)
                                .orElse(""))
                        .thenComparing(Source::nameOf))
                .forEach(administration -> byDrug.computeIfAbsent(drugKey(administration), key -> new ArrayList<>())
                        .add(administration));
        return byDrug.values().stream().map(this::drug).toList();
    }

    private static String drugKey(MedicationAdministration administration) {
        if (!(administration.getMedication() instanceof CodeableConcept concept)
                || concept.getCoding().isEmpty()) {
            return Source.referenceTo(administration);
        }
        Coding coding = concept.getCodingFirstRep();
        return coding.getSystem() + "|" + coding.getCode();
    }

    private Map<String, Answer> drug(List<MedicationAdministration> administrations) {
        MedicationAdministration first = administrations.get(0);
        Answer drug = first.getMedication() instanceof CodeableConcept concept
                ? Answer.known(concept, Source.of(first, "medication"))
                : Answer.missing();
        Answer start = PartialDate.of(first.getEffective())
                .map(when -> Answer.known(when.asDate(), Source.of(first, "effective")))
                .orElseGet(Answer::missing);
        return Map.of("drug", drug, "totalDose", totalDose(administrations), "start", start);
    }

    /** The sum in the unit of the first dose; missing if a dose was not recorded, not convertible if units differ. */
    private Answer totalDose(List<MedicationAdministration> administrations) {
        BigDecimal total = BigDecimal.ZERO;
        List<Source> sources = new ArrayList<>();
        Quantity first = administrations.get(0).getDosage().getDose();
        for (MedicationAdministration administration : administrations) {
            Quantity dose = administration.getDosage().getDose();
            if (!dose.hasValue()) {
                return Answer.missing();
            }
            Optional<BigDecimal> value = dose.hasCode() && first.hasCode()
                    ? units.convert(dose, first.getCode())
                    : Optional.of(dose.getValue()).filter(any -> administrations.size() == 1);
            sources.add(Source.of(administration, "dosage.dose"));
            if (value.isEmpty()) {
                return new Answer.NotConvertible(dose, first.getCode(), sources);
            }
            total = total.add(value.get());
        }
        return Answer.known(first.copy().setValue(total), sources);
    }

    /** Day before which "before lymphodepletion" is: its first day, or day 0 if there was none. */
    private static LocalDate beforePreparation(Viewpoint view) {
        return procedure(view, CartCodes.Procedure.LYMPHODEPLETION)
                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed()))
                .map(PartialDate::earliest)
                .orElse(view.course().dayZero());
    }

    private Answer vital(Viewpoint view, String code, String unit) {
        return view.upTo(view.course().dayZero(), ExternalSystems.LOINC, code).latest(unit, units);
    }

    private static Answer score(Viewpoint view, String system, String code) {
        Answer latest = view.upTo(view.course().dayZero(), system, code).latest();
        return latest instanceof Answer.Known known && known.value() instanceof Quantity quantity && quantity.hasValue()
                ? Answer.of(List.of(known.values()
                        .get(0)
                        .as(new IntegerType(quantity.getValue().intValue()))))
                : latest;
    }

    private Answer before(Viewpoint view, Laboratory test) {
        return view.upTo(beforePreparation(view), test.system(), test.codes()).latest(test.unit(), units);
    }

    private static Answer dateBefore(Viewpoint view, Laboratory test) {
        return view.upTo(beforePreparation(view), test.system(), test.codes()).dateOfLast(reading -> true);
    }
}
