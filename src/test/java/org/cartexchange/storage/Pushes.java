package org.cartexchange.storage;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Bundles as a hospital pushes them: conditional updates by business identifier. */
final class Pushes {

    static final String PATIENTS = "https://st-vitus.example.org/patient";
    static final String OBSERVATIONS = "https://st-vitus.example.org/observation";
    static final String CENTRES = "https://st-vitus.example.org/centre";

    private Pushes() {}

    /** A patient of one centre with {@code observations} observations; {@code note} is what may differ between pushes. */
    static Bundle of(String patientNumber, int observations, String note) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        Organization centre = new Organization().setName("St Vitus");
        centre.addIdentifier(identifier(CENTRES, "centre-140233"));
        add(bundle, centre, CENTRES, "centre-140233", "urn:uuid:00000000-0000-4000-8000-000000000001");

        Patient patient = new Patient();
        patient.addIdentifier(identifier(PATIENTS, patientNumber));
        patient.addName().setText(note);
        patient.setManagingOrganization(new Reference("urn:uuid:00000000-0000-4000-8000-000000000001"));
        add(bundle, patient, PATIENTS, patientNumber, "urn:uuid:00000000-0000-4000-8000-000000000002");

        for (int i = 0; i < observations; i++) {
            String number = patientNumber + "-" + i;
            Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
            observation.addIdentifier(identifier(OBSERVATIONS, number));
            observation.getCode().setText("ferritin");
            observation.setSubject(new Reference("urn:uuid:00000000-0000-4000-8000-000000000002"));
            add(bundle, observation, OBSERVATIONS, number, "urn:uuid:00000000-0000-4000-9000-%012d".formatted(i));
        }
        return bundle;
    }

    static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }

    private static void add(Bundle bundle, Resource resource, String system, String value, String fullUrl) {
        bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "?identifier=" + system + "|" + value);
    }
}
