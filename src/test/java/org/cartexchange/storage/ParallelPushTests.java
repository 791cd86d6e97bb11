package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StorageTest
class ParallelPushTests {

    private static final int PUSHES = 64;

    @Autowired
    private IFhirSystemDao<Bundle, Meta> system;

    @Autowired
    private JdbcTemplate jdbc;

    @RepeatedTest(5)
    void makeOnePatientOfTheSameBundle() throws Exception {
        String number = "patient-" + System.nanoTime();

        push(i -> Pushes.of(number, 12, "unchanged"));

        assertThat(versions("Patient", Pushes.PATIENTS, number)).containsExactly(1L);
        assertThat(versions("Observation", Pushes.OBSERVATIONS, number + "-7")).containsExactly(1L);
        assertThat(versions("Organization", Pushes.CENTRES, "centre-140233")).containsExactly(1L);
    }

    @Test
    void makeOnePatientOfDifferingBundlesAndKeepOneOfThemLast() throws Exception {
        String number = "patient-" + System.nanoTime();

        push(i -> Pushes.of(number, 3, "version " + i));

        assertThat(versions("Patient", Pushes.PATIENTS, number)).hasSize(1);
        assertThat(versions("Observation", Pushes.OBSERVATIONS, number + "-2")).containsExactly(1L);
    }

    /** Without a patient nothing queues: here the unique match URLs and HAPI's retries must do. */
    @RepeatedTest(3)
    void makeOneObservationOfBundlesWithoutPatient() throws Exception {
        String number = "patient-" + System.nanoTime();

        push(i -> {
            Bundle bundle = Pushes.of(number, 4, "unchanged");
            bundle.getEntry().remove(1);
            bundle.getEntry().forEach(entry -> {
                if (entry.getResource() instanceof Observation observation) {
                    observation.setSubject(null);
                }
            });
            return bundle;
        });

        assertThat(versions("Observation", Pushes.OBSERVATIONS, number + "-3")).containsExactly(1L);
    }

    private void push(IntFunction<Bundle> bundles) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PUSHES);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Bundle>> answers = new ArrayList<>();
            for (int i = 0; i < PUSHES; i++) {
                Bundle bundle = bundles.apply(i);
                Callable<Bundle> push = () -> {
                    start.await();
                    return system.transaction(new SystemRequestDetails(), bundle);
                };
                answers.add(threads.submit(push));
            }
            start.countDown();
            for (Future<Bundle> answer : answers) {
                assertThat(answer.get().getEntry()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The current version of every resource of that identifier. */
    private List<Long> versions(String type, String identifierSystem, String value) {
        return jdbc.queryForList("""
                SELECT r.res_ver FROM hfj_resource r WHERE r.res_type = ? AND r.res_id IN (
                    SELECT t.res_id FROM hfj_spidx_token t
                    WHERE t.sp_name = 'identifier' AND t.sp_system = ? AND t.sp_value = ?)
                """, Long.class, type, identifierSystem, value);
    }
}
