package org.cartexchange.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.ValidationMessage;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** FHIR in whatever a test holds it in, taken apart into inputs, and what the validator says to each. */
final class Conformance {

    /** Errors of one input that a failure lists. */
    private static final int LISTED = 20;

    private final List<Input> inputs;
    private final String name;

    private Conformance(List<Input> inputs, String name) {
        this.inputs = inputs;
        this.name = name;
    }

    /**
     * One resource or Bundle.
     *
     * @param name of the file, or of what the test calls it
     * @param text JSON or XML; null if it is a resource
     * @param firstLine line of the file at which the text begins, from 1
     */
    private record Input(
            String name,
            @Nullable String text,
            int firstLine,
            @Nullable Resource resource) {

        ValidationReport validate(Collection<String> profiles) {
            BundleValidator validator = SharedValidator.get();
            if (text == null) {
                return validator.validate(Objects.requireNonNull(resource), profiles);
            }
            return SharedValidator.isXml(text)
                    ? validator.validateXml(text, profiles)
                    : validator.validateJson(text, firstLine, profiles);
        }
    }

    /** @param name how a failure calls it */
    static Conformance of(Object value, String name) {
        List<Input> inputs = new ArrayList<>();
        collect(value, name, inputs);
        if (inputs.isEmpty()) {
            throw new AssertionError(name + " holds no FHIR, so nothing was checked.");
        }
        return new Conformance(inputs, name);
    }

    Checked against(List<String> profiles) {
        List<ValidationReport> reports =
                inputs.stream().map(input -> input.validate(profiles)).toList();
        return new Checked(profiles, reports);
    }

    /** What was found. */
    final class Checked {

        private final List<String> profiles;
        private final List<ValidationReport> reports;

        private Checked(List<String> profiles, List<ValidationReport> reports) {
            this.profiles = profiles;
            this.reports = reports;
        }

        List<ValidationMessage> messages() {
            return reports.stream()
                    .flatMap(report -> report.messages().stream())
                    .toList();
        }

        boolean isConformant() {
            return reports.stream().allMatch(ValidationReport::isConformant);
        }

        void require() {
            if (!isConformant()) {
                throw new AssertionError(failure());
            }
        }

        /** Which element breaks which rule, what to do, and where it stands in a file. */
        String failure() {
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < inputs.size(); i++) {
                List<ValidationMessage> errors = reports.get(i).errors();
                if (!errors.isEmpty()) {
                    said.append(said.isEmpty() ? "" : "\n")
                            .append(inputs.get(i).name())
                            .append(" does not conform")
                            .append(profiles.isEmpty() ? "" : " to " + String.join(", ", names(profiles)))
                            .append(errors.size() == 1 ? ": 1 error" : ": " + errors.size() + " errors");
                    errors.stream().limit(LISTED).forEach(error -> said.append("\n  ")
                            .append(line(error)));
                    if (errors.size() > LISTED) {
                        said.append("\n  … and ").append(errors.size() - LISTED).append(" more");
                    }
                }
            }
            return said.toString();
        }

        /** All findings, for a failure that looked for another one. */
        String all() {
            List<ValidationMessage> messages = messages();
            return messages.isEmpty()
                    ? name + " conforms: nothing was found"
                    : name + ":\n  "
                            + String.join(
                                    "\n  ",
                                    messages.stream().map(Conformance::line).toList());
        }
    }

    static String line(ValidationMessage message) {
        String place = message.line() > 0 ? " (line " + message.line() + ", column " + message.column() + ")" : "";
        return message.expression() + place + ": " + message.text(SharedValidator.language());
    }

    private static List<String> names(List<String> profiles) {
        return profiles.stream()
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .toList();
    }

    private static void collect(Object value, String name, List<Input> inputs) {
        if (value instanceof Resource resource) {
            inputs.add(new Input(name, null, 0, resource));
        } else if (value instanceof CharSequence text) {
            addText(text.toString(), name, inputs);
        } else if (value instanceof Path path) {
            collectFiles(path, inputs);
        } else if (value instanceof File file) {
            collectFiles(file.toPath(), inputs);
        } else if (value instanceof URL url) {
            collectFiles(path(url), inputs);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> collectItem(one, name + "[" + key + "]", inputs));
        } else if (value instanceof Stream<?> stream) {
            collect(stream.toList(), name, inputs);
        } else if (value instanceof Object[] array) {
            collect(Arrays.asList(array), name, inputs);
        } else if (value instanceof Collection<?> collection) {
            int index = 0;
            for (Object one : collection) {
                collectItem(one, name + "[" + index++ + "]", inputs);
            }
        } else {
            throw new AssertionError(name + " is a " + value.getClass().getName()
                    + ": give a FHIR R4 resource, JSON or XML as text, a file or folder, or a collection of those.");
        }
    }

    private static void collectItem(@Nullable Object one, String name, List<Input> inputs) {
        if (one == null) {
            throw new AssertionError(name + " is null, so it was not checked.");
        }
        collect(one, name, inputs);
    }

    private static void collectFiles(Path path, List<Input> inputs) {
        if (!Files.exists(path)) {
            throw new AssertionError("There is no file or folder " + path.toAbsolutePath() + ".");
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                if (file.equals(path) || isFhir(file)) {
                    collectFile(file, inputs);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collectFile(Path file, List<Input> inputs) throws IOException {
        if (!name(file).endsWith(".ndjson")) {
            addText(Files.readString(file), file.toString(), inputs);
            return;
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                inputs.add(new Input(file + ":" + number, line, number, null));
            }
        }
    }

    private static void addText(String text, String name, List<Input> inputs) {
        if (text.isBlank()) {
            throw new AssertionError(name + " is empty, so nothing was checked.");
        }
        inputs.add(new Input(name, text, 1, null));
    }

    private static boolean isFhir(Path file) {
        return Stream.of(".json", ".xml", ".ndjson").anyMatch(name(file)::endsWith);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException notAFile) {
            throw new AssertionError(url + " is no file: copy it out of its archive, or give its text.", notAFile);
        }
    }
}
