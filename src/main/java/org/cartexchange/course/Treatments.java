package org.cartexchange.course;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;

/** Drugs that were given for a toxicity: administrations whose reason is that toxicity. */
final class Treatments {

    private Treatments() {}

    /** Was anything given for it in the period? No only where the sender says that it was not given. */
    static Answer given(Viewpoint view, String toxicity) {
        Optional<MedicationAdministration> first = inPeriod(view, toxicity)
                .filter(administration -> administration.getStatus() != MedicationAdministrationStatus.NOTDONE)
                .findFirst();
        if (first.isPresent()) {
            return Answer.known(new BooleanType(true), Source.of(first.get(), "medication"));
        }
        List<Source> denied = inPeriod(view, toxicity)
                .map(administration -> Source.of(administration, "status"))
                .toList();
        return denied.isEmpty() ? Answer.missing() : Answer.known(new BooleanType(false), denied);
    }

    /** The drugs, each once. */
    static Answer drugs(Viewpoint view, String toxicity) {
        Set<String> seen = new HashSet<>();
        return Answer.of(inPeriod(view, toxicity)
                .filter(administration -> administration.getStatus() != MedicationAdministrationStatus.NOTDONE)
                .filter(MedicationAdministration::hasMedicationCodeableConcept)
                .filter(administration -> seen.add(administration
                                .getMedicationCodeableConcept()
                                .getCodingFirstRep()
                                .getSystem()
                        + "|"
                        + administration
                                .getMedicationCodeableConcept()
                                .getCodingFirstRep()
                                .getCode()))
                .map(administration ->
                        new Value(administration.getMedication(), List.of(Source.of(administration, "medication"))))
                .toList());
    }

    /** Is it still given at the end of the period? */
    static Optional<MedicationAdministration> last(Viewpoint view, String toxicity) {
        return inPeriod(view, toxicity)
                .filter(administration -> administration.getStatus() != MedicationAdministrationStatus.NOTDONE)
                .reduce((earlier, later) -> later);
    }

    private static Stream<MedicationAdministration> inPeriod(Viewpoint view, String toxicity) {
        return view.patientRecord().all(MedicationAdministration.class).stream()
                .filter(administration -> administration.getReasonCode().stream()
                        .anyMatch(reason -> PatientRecord.has(reason, CartCodes.Toxicity.SYSTEM, toxicity)))
                .filter(administration -> PartialDate.of(administration.getEffective())
                        .filter(view::isInPeriod)
                        .isPresent())
                .sorted(Comparator.comparing((MedicationAdministration administration) ->
                                PartialDate.of(administration.getEffective()).orElseThrow())
                        .thenComparing(Source::nameOf));
    }
}
