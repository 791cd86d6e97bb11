package org.cartexchange.submission;

import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * A patient as one registry knows the patient.
 *
 * @param pseudonym made under the registry's key; the same for ever
 * @param identifier the registry's own identifier, where the patient has one
 */
record Subject(String pseudonym, Optional<Identifier> identifier) {

    /** In the order of the registry's preference for its own systems. */
    static Subject of(Patient patient, Registry registry, Pseudonyms pseudonyms) {
        Optional<Identifier> own = registry.patientIdentifiers().stream()
                .flatMap(system -> patient.getIdentifier().stream()
                        .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue()))
                .findFirst()
                .map(identifier -> new Identifier()
                        .setSystem(registry.patientIdentifiers().get(0))
                        .setValue(identifier.getValue()));
        return new Subject(pseudonyms.of("Patient", patient.getIdElement().getIdPart()), own);
    }

    /** What the registry finds the patient by: its own identifier, or else the pseudonym. */
    String name() {
        return identifier.map(Identifier::getValue).orElse(pseudonym);
    }
}
