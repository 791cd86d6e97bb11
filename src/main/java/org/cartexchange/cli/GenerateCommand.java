package org.cartexchange.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortFiles;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: synthetic patients as transaction Bundles, with the truth about each. */
@Command(
        name = "generate",
        description = "Generates synthetic CAR-T patients as transaction Bundles, and what must be found in them.",
        footer = {
            "",
            "DIR gets a folder for each patient with part-1.json (to day 100), part-2.json and so on, and truth.ndjson with",
            "one line a patient. The same options and the same version give the same bytes on any machine.",
            "",
            "Exit code: 0 done, 2 could not run."
        },
        mixinStandardHelpOptions = true)
final class GenerateCommand extends ConsoleCommand {

    @Option(names = "--patients", paramLabel = "N", description = "How many patients; 100 by default.")
    private long patients = 100;

    @Option(names = "--seed", paramLabel = "S", description = "Any whole number; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where to write; empty or not there yet.")
    private @Nullable Path out;

    @Option(
            names = "--cohort",
            paramLabel = "ID",
            split = ",",
            description = "Only patients of these cohorts, e.g. zuma-1; the guide lists them. All by default.")
    private List<String> cohorts = new ArrayList<>();

    @Option(
            names = "--follow-up-years",
            paramLabel = "Y",
            description = "Years of follow-up, 0 (to day 100) to 15; 2 by default.")
    private int followUpYears = 2;

    @Option(
            names = "--mess",
            paramLabel = "X",
            description = "How untidy the records are: 1 as configured (the default), 0 tidy, 2 twice as untidy.")
    private double mess = 1;

    @Option(
            names = "--faults",
            paramLabel = "SHARE",
            arity = "0..1",
            fallbackValue = "1",
            description = "Puts an error into the records of this share of the patients (of all without a number).")
    private double faults;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "How many patients at once; one a processor by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        CohortPlan plan;
        PatientGenerator generator;
        try {
            plan = new CohortPlan(patients, seed, cohorts, followUpYears, mess, faults);
            generator = PatientGenerator.of(Calibration.load(), plan);
        } catch (IllegalArgumentException wrong) {
            throw misused(wrong.getMessage());
        }
        PrintWriter err = err();
        ProgressLine progress = new ProgressLine(err, "patients", patients);
        long began = System.nanoTime();
        CohortFiles.Written written = new CohortFiles(generator, plan, Math.max(1, threads))
                .write(folder, (done, resources) -> progress.done(1, 1));
        progress.end();
        double seconds = (System.nanoTime() - began) / 1e9;
        PrintWriter print = out();
        print.printf(
                Locale.ROOT,
                "%d patients, %d bundles, %d resources in %s (%.1f s: %.0f patients/s, %.0f resources/s)%n",
                written.patients(),
                written.bundles(),
                written.resources(),
                folder,
                seconds,
                written.patients() / seconds,
                written.resources() / seconds);
        print.flush();
        return CommandLine.ExitCode.OK;
    }

    private Path folder() throws IOException {
        Path folder = java.util.Objects.requireNonNull(out);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw misused("`" + folder + "` is not empty; give a new folder.");
                }
            }
        }
        return folder;
    }
}
