package org.cartexchange.cli;

import ca.uhn.fhir.parser.IParser;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartexchange.CartExchange;
import org.cartexchange.bench.LongRun;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** {@code validate} on a folder of 1,000 files of synthetic patients, one resource each, from the start of Java to its end. */
public final class ValidateRun implements LongRun {

    private static final int FILES = 1_000;
    private static final long SEED = 161803;

    @Override
    public void run(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("validate-run");
        try {
            fill(folder);
            long begin = System.nanoTime();
            Process validate = new ProcessBuilder(List.of(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            CartExchange.class.getName(),
                            "validate",
                            folder.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Duration cpu = Duration.ZERO;
            while (validate.isAlive()) {
                cpu = validate.info().totalCpuDuration().orElse(cpu);
                Thread.sleep(50);
            }
            out.printf(
                    Locale.ROOT,
                    "%d files, exit code %d: %.1f s, %.1f s of CPU%n",
                    FILES,
                    validate.exitValue(),
                    (System.nanoTime() - begin) / 1e9,
                    cpu.toMillis() / 1e3);
        } finally {
            delete(folder);
        }
    }

    private static void fill(Path folder) throws IOException {
        IParser json = ConformancePackage.load().fhirContext().newJsonParser();
        PatientGenerator patients = PatientGenerator.of(Calibration.load(), CohortPlan.of(FILES, SEED));
        int written = 0;
        for (long patient = 0; written < FILES; patient++) {
            for (byte[] bundle : patients.patient(patient).bundles()) {
                for (BundleEntryComponent entry : json.parseResource(
                                Bundle.class, new String(bundle, StandardCharsets.UTF_8))
                        .getEntry()) {
                    if (written < FILES) {
                        Files.writeString(
                                folder.resolve("%04d.json".formatted(written++)),
                                json.setPrettyPrint(true).encodeResourceToString(entry.getResource()));
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        }
    }
}
