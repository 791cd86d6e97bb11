package org.cartexchange.cohort;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a cohort into a folder: {@code 000001/part-1.json}, {@code part-2.json} … for every patient, {@code truth.ndjson} with
 * a line for each, and {@code cohort.properties} with what was asked for. Memory does not grow with the number of patients; the
 * bytes do not depend on the number of threads.
 */
public final class CohortFiles {

    /** Told of every patient that was written, in order. */
    public interface Listener {

        /** A patient was written; {@code resources} is the number of its entries. */
        void written(long patients, long resources);
    }

    /** What was written. */
    public record Written(long patients, long resources, long bundles) {}

    private static final int PATIENTS_AT_ONCE = 16;

    private final PatientGenerator generator;
    private final CohortPlan plan;
    private final int threads;

    /**
     * Files of a plan.
     *
     * @param threads how many patients are generated at the same time
     */
    public CohortFiles(PatientGenerator generator, CohortPlan plan, int threads) {
        this.generator = generator;
        this.plan = plan;
        this.threads = threads;
    }

    /** Writes the cohort into a folder, which is made if it is not there. */
    public Written write(Path folder, Listener listener) throws IOException {
        Files.createDirectories(folder);
        long resources = 0;
        long bundles = 0;
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (OutputStream truth = new BufferedOutputStream(Files.newOutputStream(folder.resolve("truth.ndjson")))) {
            int atOnce = PATIENTS_AT_ONCE * threads;
            for (long from = 0; from < plan.patients(); from += atOnce) {
                List<Future<GeneratedPatient>> batch = new ArrayList<>();
                for (long index = from; index < Math.min(plan.patients(), from + atOnce); index++) {
                    long patient = index;
                    batch.add(workers.submit(() -> one(folder, patient)));
                }
                for (int i = 0; i < batch.size(); i++) {
                    GeneratedPatient patient = batch.get(i).get();
                    truth.write(patient.truth());
                    resources += patient.resources();
                    bundles += patient.bundles().size();
                    listener.written(from + i + 1, resources);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before the cohort was complete", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
        Written written = new Written(plan.patients(), resources, bundles);
        Files.writeString(folder.resolve("cohort.properties"), manifest(written), StandardCharsets.UTF_8);
        return written;
    }

    private GeneratedPatient one(Path folder, long index) {
        GeneratedPatient patient = generator.patient(index);
        Path own = folder.resolve(patient.folder());
        try {
            Files.createDirectories(own);
            for (int part = 0; part < patient.bundles().size(); part++) {
                Files.write(
                        own.resolve("part-" + (part + 1) + ".json"),
                        patient.bundles().get(part));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return patient;
    }

    private String manifest(Written written) {
        return String.join(
                        "\n",
                        "patients=" + written.patients(),
                        "seed=" + plan.seed(),
                        "cohorts=" + String.join(",", plan.cohorts()),
                        "followUpYears=" + plan.followUpYears(),
                        "mess=" + plan.mess(),
                        "faults=" + plan.faults(),
                        "bundles=" + written.bundles(),
                        "resources=" + written.resources())
                + "\n";
    }
}
