package org.cartexchange.course;

import java.util.List;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** {@code infusion}: what was given, when and how. */
final class InfusionChapter {

    private static final String MILLION_CELLS = "10*6";

    private final Units units;

    private InfusionChapter(Units units) {
        this.units = units;
    }

    static void define(CourseVariables variables, Units units) {
        InfusionChapter chapter = new InfusionChapter(units);
        variables.variable("infusion.date", InfusionChapter::date);
        variables.variable("infusion.dayZero", InfusionChapter::dayZero);
        variables.variable("infusion.number", InfusionChapter::number);
        variables.variable("infusion.kind", InfusionChapter::kind);
        variables.variable("infusion.route", InfusionChapter::route);
        variables.variable("infusion.entireVolume", InfusionChapter::entireVolume);
        variables.variable("infusion.reservedPortion", InfusionChapter::reservedPortion);
        variables.variable("infusion.totalCells", view -> chapter.dose(view, "total", MILLION_CELLS));
        variables.variable(
                "infusion.carPositiveViableCells", view -> chapter.dose(view, "carPositiveViable", MILLION_CELLS));
        variables.variable(
                "infusion.carPositiveViableCellsPerKg",
                view -> chapter.dose(view, "carPositiveViablePerKg", "10*6/kg"));
        variables.variable("infusion.lymphocytes", view -> chapter.dose(view, "lymphocytes", MILLION_CELLS));
        variables.variable("infusion.cd4Cells", view -> chapter.dose(view, "cd4", MILLION_CELLS));
        variables.variable("infusion.cd8Cells", view -> chapter.dose(view, "cd8", MILLION_CELLS));
        variables.variable("infusion.volume", view -> chapter.dose(view, "volume", "mL"));
        variables.variable("infusion.concomitantTherapy", InfusionChapter::concomitantTherapy);
    }

    /** Of an infusion over several days the first. */
    private static Answer date(Viewpoint view) {
        Procedure infusion = view.infusion().procedure();
        return PartialDate.of(infusion.getPerformed())
                .map(when -> Answer.known(when.asDate(), Source.of(infusion, "performed")))
                .orElseGet(Answer::missing);
    }

    private static Answer dayZero(Viewpoint view) {
        return Answer.known(
                PartialDate.of(view.course().dayZero()).asDate(),
                Source.of(view.course().infusions().get(0).procedure(), "performed"));
    }

    private static Answer number(Viewpoint view) {
        return Answer.known(
                new IntegerType(view.course().infusions().indexOf(view.infusion()) + 1),
                Source.of(view.infusion().procedure(), "performed"));
    }

    private static Answer kind(Viewpoint view) {
        return coded(view, CartExtensions.CART_INFUSION_KIND, CartCodes.InfusionKind.SYSTEM);
    }

    private static Answer route(Viewpoint view) {
        return coded(view, CartExtensions.CART_ROUTE, ExternalSystems.SNOMED_CT);
    }

    private static Answer reservedPortion(Viewpoint view) {
        return coded(view, CartExtensions.CART_RESERVED_PORTION, CartCodes.ReservedPortion.SYSTEM);
    }

    private static Answer coded(Viewpoint view, String url, String system) {
        return extension(view, url)
                .map(extension -> Answer.known(
                        withSystem(system, extension.getValue()),
                        Source.of(view.infusion().procedure(), path(view, extension) + ".value")))
                .orElseGet(Answer::missing);
    }

    private static Type withSystem(String system, Type value) {
        return value instanceof CodeType code ? new Coding(system, code.getValue(), null) : value;
    }

    /** An infusion that was stopped did not give the entire volume, unless the sender says so. */
    private static Answer entireVolume(Viewpoint view) {
        Procedure infusion = view.infusion().procedure();
        Optional<Extension> stated = extension(view, CartExtensions.CART_ENTIRE_VOLUME_INFUSED);
        if (stated.isPresent() && stated.get().getValue() instanceof BooleanType entire) {
            return Answer.known(entire, Source.of(infusion, path(view, stated.get()) + ".value"));
        }
        return infusion.getStatus() == ProcedureStatus.STOPPED
                ? Answer.known(new BooleanType(false), Source.of(infusion, "status"))
                : Answer.missing();
    }

    /** A part of the dose in the unit of the dictionary; UCUM has no cells, millions of them are plain numbers to it. */
    private Answer dose(Viewpoint view, String part, String unit) {
        Optional<Extension> dose = extension(view, CartExtensions.CART_INFUSED_DOSE);
        Extension found = dose.flatMap(extension -> PatientRecord.extension(extension, part))
                .orElse(null);
        if (found == null || !(found.getValue() instanceof Quantity quantity) || !quantity.hasValue()) {
            return Answer.missing();
        }
        Source source = Source.of(
                view.infusion().procedure(),
                path(view, dose.orElseThrow()) + ".extension["
                        + dose.orElseThrow().getExtension().indexOf(found) + "].value");
        return Series.in(unit, units, quantity, source);
    }

    /** Drugs given on the day of infusion that are part of it. */
    private static Answer concomitantTherapy(Viewpoint view) {
        return Answer.of(view.patientRecord().all(MedicationAdministration.class).stream()
                .filter(administration -> administration.getPartOf().stream()
                        .flatMap(part -> view.patientRecord().resolve(part, Procedure.class).stream())
                        .anyMatch(part -> part == view.infusion().procedure()))
                .filter(MedicationAdministration::hasMedicationCodeableConcept)
                .map(administration -> new Answer.Value(
                        administration.getMedication(), List.of(Source.of(administration, "medication"))))
                .toList());
    }

    private static Optional<Extension> extension(Viewpoint view, String url) {
        return PatientRecord.extension(view.infusion().procedure(), url);
    }

    private static String path(Viewpoint view, Extension extension) {
        return "extension[" + view.infusion().procedure().getExtension().indexOf(extension) + "]";
    }
}
