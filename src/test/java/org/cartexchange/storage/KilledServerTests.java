package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartexchange.CartExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, in a process of its own, is killed while four clients push, and in every second round its PostgreSQL
 * with it. Every push that was acknowledged must be there whole, every other whole or not at all.
 *
 * <p>Ten starts take minutes, so it runs on demand: {@code mvn test -Dtest=KilledServerTests -Dcart.kills=10}.
 */
@EnabledIfSystemProperty(named = "cart.kills", matches = "[0-9]+")
class KilledServerTests {

    private static final int CLIENTS = 4;
    private static final int OBSERVATIONS = 25;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path directory;

    @Test
    void losesNothingItAcknowledgedAndKeepsNoHalves() throws Exception {
        int kills = Integer.getInteger("cart.kills");
        for (int round = 0; round <= kills; round++) {
            int port = freePort();
            Process server = start(port);
            try {
                Duration start = awaitReadiness(server, port);
                Map<String, Integer> stored = observationsByPatient();
                System.out.printf(
                        "start %d: ready after %d s, %d pushes acknowledged, %d patients stored%n",
                        round, start.toSeconds(), acknowledged.size(), stored.size());
                assertThat(stored.keySet()).containsAll(acknowledged);
                assertThat(stored.values()).allMatch(count -> count == OBSERVATIONS);
                if (round < kills) {
                    pushUntilKilled(server, port, round);
                }
            } finally {
                server.destroyForcibly().waitFor();
            }
        }
        EmbeddedDatabase.start(directory.resolve("data"), 0).close();
        assertThat(acknowledged).hasSizeGreaterThan(kills);
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CartExchange.class.getName(),
                        "--server.port=" + port,
                        "--cart.try-it.demo=false",
                        "--cart.jobs.directory=" + directory.resolve("jobs"),
                        "--cart.storage.directory=" + directory.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/killed-server.log").toFile()))
                .start();
    }

    private Duration awaitReadiness(Process server, int port) throws InterruptedException {
        Instant begin = Instant.now();
        HttpRequest readiness = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
                .build();
        while (true) {
            assertThat(server.isAlive()).as("see target/killed-server.log").isTrue();
            assertThat(Instant.now()).isBefore(begin.plus(Duration.ofMinutes(10)));
            try {
                if (http.send(readiness, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return Duration.between(begin, Instant.now());
                }
            } catch (IOException notYet) {
                // The port is not open yet.
            }
            Thread.sleep(200);
        }
    }

    private void pushUntilKilled(Process server, int port, int round) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int client = 0; client < CLIENTS; client++) {
                String prefix = "patient-" + round + "-" + client + "-";
                clients.submit(() -> {
                    int pushed = 0;
                    while (push(port, prefix + pushed)) {
                        pushed++;
                    }
                    return pushed;
                });
            }
            int before = acknowledged.size();
            Instant end = Instant.now().plusSeconds(60);
            while (acknowledged.size() < before + 5 && Instant.now().isBefore(end)) {
                Thread.sleep(10);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(2_000));
            server.destroyForcibly();
            if (round % 2 == 1) {
                killPostgres();
            }
        } finally {
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void killPostgres() throws IOException {
        Path programs = directory.resolve("data/programs").toRealPath();
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Whether the server acknowledged. */
    private boolean push(int port, String number) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/fhir".formatted(port)))
                .header("Content-Type", "application/fhir+json")
                .timeout(Duration.ofSeconds(50))
                .POST(HttpRequest.BodyPublishers.ofString(bundle(number)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                acknowledged.add(number);
                return true;
            }
            System.out.println(response.statusCode() + " " + response.body());
            return false;
        } catch (IOException killed) {
            return false;
        }
    }

    private static String bundle(String number) {
        String patient = "urn:uuid:5e4a0e6c-6a3f-4f0e-9a4e-3d1f6a1b2c00";
        String observations = IntStream.range(0, OBSERVATIONS)
                .mapToObj(i -> """
                        ,{"resource":{"resourceType":"Observation","identifier":[{"system":"%1$s","value":"%2$s-%3$d"}],
                          "status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2276-4"}]},
                          "subject":{"reference":"%4$s"},"effectiveDateTime":"2026-02-03",
                          "valueQuantity":{"value":812,"unit":"ng/mL","system":"http://unitsofmeasure.org","code":"ng/mL"}},
                          "request":{"method":"PUT","url":"Observation?identifier=%1$s|%2$s-%3$d"}}
                        """.formatted(Pushes.OBSERVATIONS, number, i, patient))
                .collect(Collectors.joining());
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[{"fullUrl":"%4$s","resource":{"resourceType":"Patient",
                  "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},
                    "system":"%1$s","value":"%2$s"}],"gender":"female","birthDate":"1961-04-05"},
                  "request":{"method":"PUT","url":"Patient?identifier=%1$s|%2$s"}}%3$s]}
                """.formatted(Pushes.PATIENTS, number, observations, patient);
    }

    private Map<String, Integer> observationsByPatient() throws SQLException {
        DatabaseAddress address =
                EmbeddedDatabase.addressIfRunning(directory.resolve("data")).orElseThrow();
        Map<String, Integer> counts = new HashMap<>();
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.username(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT t.sp_value, (SELECT count(DISTINCT l.src_resource_id) FROM public.hfj_res_link l
                                            WHERE l.target_resource_id = t.res_id AND l.src_path = 'Observation.subject')
                        FROM public.hfj_spidx_token t WHERE t.sp_name = 'identifier' AND t.res_type = 'Patient'
                          AND t.sp_system = '%s'
                        """.formatted(Pushes.PATIENTS))) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
