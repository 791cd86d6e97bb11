package org.cartexchange.validation;

import ca.uhn.fhir.validation.FhirValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartexchange.bench.Limit;
import org.hl7.fhir.r4.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One course in one Bundle of 76 resources, cut from the case folders: each for another patient, so that no content comes
 * twice. The time on the wall counts here: entries are checked side by side.
 */
@State(Scope.Benchmark)
@Limit("HAPI writes the same Bundle as JSON")
public class CourseBundleBench {

    private static final int RESOURCES = 76;
    private static final int PATIENTS = 50;

    private final List<Bundle> bundles = new ArrayList<>();
    private int next;

    @Setup(Level.Trial)
    public void load() throws IOException {
        List<Bundle> cases = cases();
        for (int patient = 1; patient <= PATIENTS; patient++) {
            Bundle course = (Bundle) Variations.of(cases.get(patient % cases.size()), patient);
            bundles.add(course);
            ValidationReport report = ValidationBench.Warm.WITHOUT_CONTENTS.validate(course);
            if (!report.isConformant()) {
                throw new IllegalStateException(report.errors().get(0).text());
            }
        }
    }

    @Benchmark
    public ValidationReport ours() {
        return ValidationBench.Warm.WITHOUT_CONTENTS.validate(turn());
    }

    @Benchmark
    public ValidationReport eachAsked() {
        return ValidationBench.Warm.ASKING.validate(turn());
    }

    @Benchmark
    public Object stock() {
        FhirValidator stock = ValidationBench.Warm.STOCK;
        return stock.validateWithResult(turn());
    }

    @Benchmark
    public Object limit() {
        return SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(turn());
    }

    private Bundle turn() {
        next = next + 1 < bundles.size() ? next + 1 : 0;
        return bundles.get(next);
    }

    /** The first 76 entries: patient, centre, collection, product, infusion and most of what followed. */
    private static List<Bundle> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.sorted()
                    .map(CourseBundleBench::bundle)
                    .filter(bundle -> bundle.getEntry().size() >= RESOURCES)
                    .peek(bundle ->
                            bundle.setEntry(new ArrayList<>(bundle.getEntry().subList(0, RESOURCES))))
                    .filter(bundle -> ValidationBench.Warm.WITHOUT_CONTENTS
                            .validate(bundle)
                            .isConformant())
                    .toList();
        }
    }

    private static Bundle bundle(Path folder) {
        try {
            return (Bundle) SharedValidator.PACKAGE
                    .fhirContext()
                    .newJsonParser()
                    .parseResource(Files.readString(folder.resolve("bundle.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
