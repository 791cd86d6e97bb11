package org.cartexchange.validation;

import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What the differential tests begin with: resources and whole courses, good ones and bad ones, as JSON. */
final class Corpus {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path BAD = Path.of("src/test/resources/profiles");

    private Corpus() {}

    /** Examples of the package. */
    static List<String> examples() {
        return SharedValidator.PACKAGE.examples().stream().map(Corpus::encode).toList();
    }

    /** Examples, bad examples, and every resource of every course. */
    static List<String> resources() {
        List<String> resources = new ArrayList<>(examples());
        resources.addAll(files(BAD, ".json"));
        for (String course : courses()) {
            Bundle bundle = (Bundle) lenient(course).orElseThrow();
            bundle.getEntry().forEach(entry -> resources.add(encode(entry.getResource())));
        }
        return resources;
    }

    /** Whole courses as hospitals send them: the Bundles of the case folders. */
    static List<String> courses() {
        return files(CASES, "bundle.json");
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
