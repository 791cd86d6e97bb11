package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What ADR 0005 relies on: labels are kept inside the stored JSON, versioned with it, and found by search. */
@StorageTest
class LabelTests {

    private static final String PROFILE = "https://st-vitus.example.org/profile-k2";
    private static final String TAGS = "https://st-vitus.example.org/tags";
    private static final String CONFIDENTIALITY = "https://st-vitus.example.org/confidentiality";

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void areFoundByTagSecurityAndProfile() {
        String id = create("tag-8f2", "level-8f2");

        assertThat(found("_tag", new TokenParam(TAGS, "tag-8f2"))).isTrue();
        assertThat(found("_tag", new TokenParam(TAGS, "tag-8f3"))).isFalse();
        assertThat(found("_security", new TokenParam(CONFIDENTIALITY, "level-8f2")))
                .isTrue();
        assertThat(found("_profile", new UriParam(PROFILE))).isTrue();
        assertThat(read(id).getMeta().getTagFirstRep().getCode()).isEqualTo("tag-8f2");
    }

    @Test
    void goWhenTheSenderDropsThemAndStayInTheFormerVersion() {
        String id = create("tag-51c", "level-51c");
        Patient patient = read(id);
        patient.getMeta().getTag().clear();

        patients().update(patient, new SystemRequestDetails());

        assertThat(read(id).getMeta().getTag()).isEmpty();
        assertThat(read(id).getMeta().getSecurity()).hasSize(1);
        assertThat(found("_tag", new TokenParam(TAGS, "tag-51c"))).isFalse();
        Patient former = patients().read(new IdType("Patient", id, "1"), new SystemRequestDetails());
        assertThat(former.getMeta().getTagFirstRep().getCode()).isEqualTo("tag-51c");
    }

    @Test
    void areNoRowsOfTheirOwn() {
        create("tag-770", "level-770");

        assertThat(jdbc.queryForObject("SELECT count(*) FROM hfj_tag_def", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM hfj_res_tag", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM hfj_res_ver WHERE res_text_vc LIKE '%\"code\":\"tag-770\"%'", Long.class))
                .isOne();
    }

    private String create(String tag, String level) {
        Patient patient = new Patient();
        patient.getMeta().addProfile(PROFILE);
        patient.getMeta().addTag(TAGS, tag, null);
        patient.getMeta().addSecurity(CONFIDENTIALITY, level, null);
        return patients().create(patient, new SystemRequestDetails()).getId().getIdPart();
    }

    private boolean found(String parameter, IQueryParameterType value) {
        return !patients()
                .search(SearchParameterMap.newSynchronous(parameter, value), new SystemRequestDetails())
                .isEmpty();
    }

    private Patient read(String id) {
        return patients().read(new IdType("Patient", id), new SystemRequestDetails());
    }

    private IFhirResourceDao<Patient> patients() {
        return daos.getResourceDao(Patient.class);
    }
}
