package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What HAPI 8.6.0 stored is read, searched and pushed again after the upgrade. */
@StorageTest
class UpgradeTests {

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private IFhirSystemDao<Bundle, Meta> system;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void runsTheTasksOfTheNewVersion() {
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT split_part(\"version\", '.', 1) || '.' || split_part(\"version\", '.', 2)"
                                + " FROM \"FLY_HFJ_MIGRATION\"",
                        String.class))
                .contains("8.6", "8.8");
    }

    @Test
    void readsEveryVersionOfAPatient() {
        Patient current = patient("patient-860-3");

        assertThat(current.getNameFirstRep().getText()).isEqualTo("corrected");
        assertThat(current.getMeta().getTag()).isEmpty();
        Patient former = daos.getResourceDao(Patient.class)
                .read(new IdType("Patient", current.getIdPart(), "1"), new SystemRequestDetails());
        assertThat(former.getNameFirstRep().getText()).isEqualTo("first");
        assertThat(former.getMeta().getTagFirstRep().getCode()).isEqualTo("from-860");
        assertThat(patient("patient-860-long").getNameFirstRep().getText()).hasSize(40_000);
    }

    @Test
    void findsByIdentifierReferenceAndTag() {
        Patient patient = patient("patient-860-2");

        assertThat(search("Observation", "subject", new ReferenceParam("Patient/" + patient.getIdPart())))
                .hasSize(6);
        assertThat(search("Patient", "_tag", new TokenParam("https://st-vitus.example.org/tags", "from-860")))
                .hasSize(4);
        assertThat(search("Observation", "identifier", new TokenParam(Pushes.OBSERVATIONS, "deleted-860")))
                .isEmpty();
    }

    @Test
    void takesAPushOfTheSameContentForNoChange() {
        Bundle answer = system.transaction(new SystemRequestDetails(), Pushes.of("patient-860-4", 6, "second"));

        assertThat(answer.getEntry())
                .allMatch(entry -> entry.getResponse().getStatus().startsWith("200"));
        assertThat(patient("patient-860-4").getMeta().getVersionId()).isEqualTo("2");
        assertThat(answer.getEntry().get(2).getResponse().getEtag()).contains("1");
    }

    private Patient patient(String number) {
        List<IBaseResource> found = search("Patient", "identifier", new TokenParam(Pushes.PATIENTS, number));
        assertThat(found).hasSize(1);
        return (Patient) found.get(0);
    }

    private List<IBaseResource> search(String type, String parameter, IQueryParameterType value) {
        return daos.getResourceDao(type)
                .search(SearchParameterMap.newSynchronous(parameter, value), new SystemRequestDetails())
                .getAllResources();
    }
}
