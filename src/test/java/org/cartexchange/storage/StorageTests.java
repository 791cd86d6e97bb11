package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StorageTest
class StorageTests {

    private static final String SYSTEM = "https://st-vitus.example.org/patient";

    @Autowired
    private DaoRegistry daos;

    @Test
    void findsAStoredPatientByItsIdentifierAndGivesItAUuid() {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(SYSTEM).setValue("patient-58c1-e");
        var patients = daos.getResourceDao(Patient.class);

        String id = patients.create(patient, new SystemRequestDetails()).getId().getIdPart();

        assertThat(id).hasSize(36);
        SearchParameterMap byIdentifier =
                SearchParameterMap.newSynchronous("identifier", new TokenParam(SYSTEM, "patient-58c1-e"));
        assertThat(patients.search(byIdentifier, new SystemRequestDetails()).getAllResources())
                .extracting(found -> found.getIdElement().getIdPart())
                .containsExactly(id);
    }
}
