package org.cartexchange.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartexchange.bench.CpuTime;
import org.cartexchange.bench.LongRun;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.GeneratedPatient;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.security.ServerAddress;
import org.cartexchange.server.ServerApplication;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.StoredResources;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * What validation costs a push: synthetic patients are pushed by two clients to a whole server on its own PostgreSQL, in
 * rounds with validation on and off by turns; CPU of the server, of PostgreSQL and resources a second of both. Every round
 * has patients that were never seen. {@code -Dcart.push.rounds=40}, {@code -Dcart.push.patients=4} a round.
 */
public final class PushRun implements LongRun {

    private static final int ROUNDS = Integer.getInteger("cart.push.rounds", 24);
    private static final int WARM_UP = ROUNDS / 3;
    private static final int PATIENTS = Integer.getInteger("cart.push.patients", 4);
    private static final int CLIENTS = 2;
    private static final long SEED = 314159;
    private static final long NANOSECONDS_OF_A_TICK = 10_000_000;

    private final PatientGenerator patients = PatientGenerator.of(Calibration.load(), CohortPlan.of(1_000_000, SEED));
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private long nextPatient;

    /** One round, per resource. */
    private record Round(boolean validated, double server, double database, double resourcesPerSecond) {}

    @Override
    public void run(PrintStream out) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "push-run");
        try (ConfigurableApplicationContext server = start(directory)) {
            String address = server.getBean(ServerAddress.class).fhir();
            BundleValidator validator = server.getBean(BundleValidator.class);
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Round round = round(address, directory, i % 2 == 0);
                out.printf(
                        Locale.ROOT,
                        "%s validation %-3s server %.2f ms, PostgreSQL %.2f ms CPU a resource, %.0f resources/s%n",
                        i < WARM_UP ? "(warm-up)" : "         ",
                        round.validated() ? "on" : "off",
                        round.server(),
                        round.database(),
                        round.resourcesPerSecond());
                if (i >= WARM_UP) {
                    rounds.add(round);
                }
            }
            double on = median(rounds, true, 0);
            double off = median(rounds, false, 0);
            out.printf(
                    Locale.ROOT,
                    "medians of CPU a resource (server and PostgreSQL): %.2f ms with validation, %.2f without: %+.0f %%;"
                            + " %.0f resources/s with, %.0f without; %s%n",
                    on,
                    off,
                    100 * (on / off - 1),
                    median(rounds, true, 1),
                    median(rounds, false, 1),
                    validator.remembered());
        } finally {
            clients.shutdownNow();
        }
    }

    private Round round(String address, Path directory, boolean validated) throws Exception {
        List<GeneratedPatient> round = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            round.add(patients.patient(nextPatient++));
        }
        int resources = round.stream().mapToInt(GeneratedPatient::resources).sum();
        Switch.isOn = validated;
        long begin = System.nanoTime();
        long server = CpuTime.now();
        long database = database(directory);
        List<Future<?>> pushes = new ArrayList<>();
        for (GeneratedPatient patient : round) {
            pushes.add(clients.submit(() -> push(address, patient)));
        }
        for (Future<?> push : pushes) {
            push.get();
        }
        return new Round(
                validated,
                (CpuTime.now() - server) / 1e6 / resources,
                (database(directory) - database) / 1e6 / resources,
                resources / ((System.nanoTime() - begin) / 1e9));
    }

    private Void push(String address, GeneratedPatient patient) throws IOException, InterruptedException {
        for (byte[] bundle : patient.bundles()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/fhir+json")
                            .header("Prefer", "return=minimal")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(bundle))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return null;
    }

    private static double median(List<Round> rounds, boolean validated, int what) {
        double[] values = rounds.stream()
                .filter(round -> round.validated() == validated)
                .mapToDouble(round -> what == 0 ? round.server() + round.database() : round.resourcesPerSecond())
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    /**
     * CPU time of all processes of PostgreSQL so far, those that have ended with it, in nanoseconds. They belong to another
     * user and to no process of ours: the first of them has left its number in the folder of the data.
     */
    private static long database(Path directory) {
        long first = first(directory);
        return Stream.concat(
                                Stream.of(first),
                                ProcessHandle.of(first).stream()
                                        .flatMap(ProcessHandle::descendants)
                                        .map(ProcessHandle::pid))
                        .mapToLong(process -> ticks(Path.of("/proc", String.valueOf(process), "stat")))
                        .sum()
                * NANOSECONDS_OF_A_TICK;
    }

    private static long first(Path directory) {
        try (Stream<Path> files = Files.find(directory, 3, (file, what) -> file.endsWith("postmaster.pid"))) {
            return Long.parseLong(
                    Files.readAllLines(files.findFirst().orElseThrow()).get(0).trim());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fields of {@code stat} after the name in brackets: ticks of the process, and of its children that have ended. */
    private static long ticks(Path stat) {
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                    .skip(11)
                    .limit(4)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    private static ConfigurableApplicationContext start(Path directory) {
        ApplicationContextInitializer<ConfigurableApplicationContext> withSwitch = context -> {
            BeanDefinitionCustomizer preferred = definition -> definition.setPrimary(true);
            ((GenericApplicationContext) context)
                    .registerBean(
                            Switch.class,
                            () -> new Switch(
                                    context.getBeanProvider(BundleValidator.class)::getObject,
                                    context.getBean(StoredResources.class)),
                            preferred);
        };
        return new SpringApplicationBuilder(ServerApplication.class)
                .initializers(withSwitch)
                .run(
                        "--server.port=0",
                        "--cart.try-it.demo=false",
                        "--cart.storage.directory=" + directory,
                        "--cart.jobs.directory=" + directory.resolve("jobs"),
                        "--cart.submission.key-directory=" + directory.resolve("keys"));
    }

    /** Validation that this benchmark can switch off; it exists nowhere else. */
    static final class Switch extends Conformance {

        private static volatile boolean isOn = true;

        Switch(Supplier<BundleValidator> validator, StoredResources stored) {
            super(validator, stored);
        }

        @Override
        void require(Resource resource) {
            if (isOn) {
                super.require(resource);
            }
        }

        @Override
        void require(Bundle bundle) {
            if (isOn) {
                super.require(bundle);
            }
        }

        @Override
        void requireWhatHeld(Resource before, Resource after) {
            if (isOn) {
                super.requireWhatHeld(before, after);
            }
        }

        @Override
        void requireOfDependants(Resource resource, String url) {
            if (isOn) {
                super.requireOfDependants(resource, url);
            }
        }

        @Override
        void requireOfDependants(Resource before, Resource after) {
            if (isOn) {
                super.requireOfDependants(before, after);
            }
        }
    }
}
