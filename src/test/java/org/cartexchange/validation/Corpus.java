package org.cartexchange.validation;

import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What the differential tests begin with: resources and whole courses, good ones and bad ones, as JSON. */
final class Corpus {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path BAD = Path.of("src/test/resources/profiles");

    private static final long SEED_OF_COHORT = 140233;

    private Corpus() {}

    /** Examples of the package. */
    static List<String> examples() {
        return SharedValidator.PACKAGE.examples().stream().map(Corpus::encode).toList();
    }

    /** The bad examples of one profile. */
    static List<String> badExamples(String profile) {
        return files(BAD.resolve(profile), ".json");
    }

    /** Examples, bad examples, and every resource of every course. */
    static List<String> resources(int generated) {
        List<String> resources = new ArrayList<>(examples());
        resources.addAll(files(BAD, ".json"));
        for (String course : courses(generated)) {
            Bundle bundle = (Bundle) lenient(course).orElseThrow();
            bundle.getEntry().forEach(entry -> resources.add(encode(entry.getResource())));
        }
        return resources;
    }

    /** Whole courses as hospitals send them: the Bundles of the case folders, and those of some generated patients. */
    static List<String> courses(int generated) {
        List<String> courses = new ArrayList<>(files(CASES, "bundle.json"));
        PatientGenerator patients = PatientGenerator.of(Calibration.load(), CohortPlan.of(generated, SEED_OF_COHORT));
        for (int patient = 0; patient < generated; patient++) {
            patients.patient(patient)
                    .bundles()
                    .forEach(bundle -> courses.add(new String(bundle, StandardCharsets.UTF_8)));
        }
        return courses;
    }

    /** What HAPI's parser makes of a text when it is told to bear with it; empty if it cannot read it. */
    static Optional<Resource> lenient(String text) {
        try {
            return Optional.of((Resource) SharedValidator.PACKAGE
                    .fhirContext()
                    .newJsonParser()
                    .setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false))
                    .parseResource(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String encode(Resource resource) {
        return SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource);
    }

    private static List<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
