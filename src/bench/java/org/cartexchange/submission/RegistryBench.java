package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.cartexchange.bench.CpuTime;
import org.cartexchange.bench.LongRun;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.security.ServerAddress;
import org.cartexchange.server.ServerApplication;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A whole server on PostgreSQL with {@code cart.bench.patients} patients (1,000 unless said otherwise): the CIBMTR export to
 * files in CSV and NDJSON, how much heap it holds, and {@code $follow-up} of fifteen years, page by page. Over HTTP.
 *
 * <p>{@code cart.bench.directory} keeps the database for the next run, which then makes no patients;
 * {@code cart.bench.measures} (of {@code export,heap,follow-up}) measures less.
 */
public final class RegistryBench implements LongRun {

    private static final int PATIENTS = Integer.getInteger("cart.bench.patients", 1_000);
    private static final int PUSHED = Math.min(PATIENTS, Integer.getInteger("cart.bench.pushed", 50));
    private static final Optional<Path> KEPT =
            Optional.ofNullable(System.getProperty("cart.bench.directory")).map(Path::of);
    private static final List<String> MEASURES = List.of(
            System.getProperty("cart.bench.measures", "export,heap,follow-up").split(","));
    private static final LocalDate AS_OF = LocalDate.parse(System.getProperty("cart.bench.as-of", "2026-11-20"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void run(PrintStream out) throws Exception {
        Path directory =
                KEPT.isPresent() ? Files.createDirectories(KEPT.get()) : Files.createTempDirectory("registry-bench");
        try {
            measure(directory, out);
        } finally {
            if (KEPT.isEmpty()) {
                FileSystemUtils.deleteRecursively(directory);
            }
        }
    }

    private void measure(Path directory, PrintStream out) throws Exception {
        try (ConfigurableApplicationContext server = ServerApplication.run(
                "--server.port=0",
                "--cart.try-it.demo=false",
                "--cart.storage.directory=" + directory.resolve("data"),
                "--cart.jobs.directory=" + directory.resolve("jobs"),
                "--cart.submission.key-directory=" + directory.resolve("keys"),
                "--cart.jobs.workers=2")) {
            JdbcTemplate jdbc = new JdbcTemplate(server.getBean(DataSource.class));
            if (count(jdbc, "Patient") == 0) {
                long began = System.nanoTime();
                seed(server);
                out.printf("made in %.0f s%n", seconds(began));
            } else if (count(jdbc, "Patient") < PATIENTS) {
                throw new IllegalStateException(directory + " has fewer than " + PATIENTS + " patients: delete it");
            }
            out.printf(
                    "%,d patients and donors, %,d resources%n",
                    count(jdbc, "Patient"), jdbc.queryForObject("SELECT count(*) FROM hfj_resource", Long.class));
            String fhir = server.getBean(ServerAddress.class).fhir();
            if (MEASURES.contains("export")) {
                export(fhir, out, "cold");
                export(fhir, out, "warm");
            }
            if (MEASURES.contains("heap")) {
                heap(fhir, out);
            }
            if (MEASURES.contains("follow-up")) {
                followUp(fhir, out, "cold");
                followUp(fhir, out, "warm");
            }
        }
    }

    private static long count(JdbcTemplate jdbc, String type) {
        return jdbc.queryForObject("SELECT count(*) FROM hfj_resource WHERE res_type = ?", Long.class, type);
    }

    private static void seed(ConfigurableApplicationContext server) throws SQLException {
        DaoRegistry daos = server.getBean(DaoRegistry.class);
        FhirContext context = server.getBean(FhirContext.class);
        PatientGenerator generator = PatientGenerator.of(Calibration.load(), CohortPlan.of(PUSHED, 4_711));
        for (int n = 0; n < PUSHED; n++) {
            for (byte[] bundle : generator.patient(n).bundles()) {
                daos.getSystemDao()
                        .transaction(
                                new SystemRequestDetails(),
                                context.newJsonParser()
                                        .parseResource(Bundle.class, new String(bundle, StandardCharsets.UTF_8)));
            }
        }
        new SeededPatients(server.getBean(DataSource.class)).copy(PATIENTS / PUSHED - 1);
    }

    private void export(String fhir, PrintStream out, String how) throws Exception {
        long cpu = CpuTime.now();
        long began = System.nanoTime();
        JsonNode manifest = exported(fhir, () -> {});
        double seconds = seconds(began);
        long exported = manifest.get("exported").asLong();
        long filled =
                exported + manifest.at("/excluded/incomplete-critical-item").asLong();
        out.printf(
                "$registry-export %s: %.0f s, %.1f patients/s, %.0f forms filled/s (%,d exported of %,d filled, %,d accounted for),"
                        + " %.1f ms CPU of the server a patient%n",
                how,
                seconds,
                PATIENTS / seconds,
                filled / seconds,
                exported,
                filled,
                manifest.get("in").asLong(),
                (CpuTime.now() - cpu) / 1e6 / PATIENTS);
    }

    /** What is held while it runs, beyond what an idle server holds: after full collections, every two seconds. */
    private void heap(String fhir, PrintStream out) throws Exception {
        long idle = used();
        long[] most = {0};
        long[] next = {System.nanoTime()};
        exported(fhir, () -> {
            if (System.nanoTime() >= next[0]) {
                most[0] = Math.max(most[0], used());
                next[0] = System.nanoTime() + 2_000_000_000L;
            }
        });
        out.printf(
                "heap after full GC: idle %d MB, while exporting at most %d MB more%n",
                idle >> 20, Math.max(0, most[0] - idle) >> 20);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private JsonNode exported(String fhir, Runnable meanwhile) throws Exception {
        String status = get(fhir + "/$registry-export?registry=cibmtr&format=csv,ndjson&asOf=" + AS_OF)
                .headers()
                .firstValue("Content-Location")
                .orElseThrow();
        while (true) {
            HttpResponse<String> answer = get(status);
            if (answer.statusCode() == 200) {
                return json.readTree(answer.body());
            }
            if (answer.statusCode() != 202) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            meanwhile.run();
            Thread.sleep(200);
        }
    }

    private void followUp(String fhir, PrintStream out, String how) throws Exception {
        long cpu = CpuTime.now();
        long began = System.nanoTime();
        int pages = 0;
        int tasks = 0;
        Optional<String> next = Optional.of(
                fhir + "/$follow-up?registry=cibmtr&_count=500&asOf=" + AS_OF + "&to=" + AS_OF.plusYears(15));
        while (next.isPresent()) {
            JsonNode page = json.readTree(get(next.get()).body());
            pages++;
            tasks += page.path("entry").size();
            next = StreamSupport.stream(page.path("link").spliterator(), false)
                    .filter(link -> link.get("relation").asText().equals("next"))
                    .map(link -> link.get("url").asText())
                    .findFirst();
        }
        double seconds = seconds(began);
        out.printf(
                "$follow-up of 15 years %s: %.1f s for %,d patients, %,d tasks on %d pages, %.1f s CPU of server and client%n",
                how, seconds, PATIENTS, tasks, pages, (CpuTime.now() - cpu) / 1e9);
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
