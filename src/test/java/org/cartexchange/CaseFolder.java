package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.fhir.ExternalExtensions;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.UrlType;

/**
 * One patient's story under {@code src/test/resources/cases}: what a hospital sends, and what must come of it.
 *
 * <p>Approved files are compared, never written, unless {@code -Dcart.approve=true} says so. Changing one is a clinical
 * decision: read the difference before it is committed.
 */
record CaseFolder(Path path) {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final boolean APPROVE = Boolean.getBoolean("cart.approve");
    private static final String FORM_SUFFIX = ".approved.txt";
    private static final String DUE = "due" + FORM_SUFFIX;
    private static final Pattern TIMESTAMP = Pattern.compile("\"timestamp\": \"(\\d{4}-\\d{2}-\\d{2})T");

    /** Every case, in order of name. */
    static Stream<CaseFolder> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().map(CaseFolder::new).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One case by the name of its folder. */
    static CaseFolder named(String name) {
        return new CaseFolder(CASES.resolve(name));
    }

    /** The cases that the server must accept. */
    static Stream<CaseFolder> accepted() {
        return all().filter(folder -> !folder.isRefused());
    }

    /** The cases that the server must refuse. */
    static Stream<CaseFolder> refused() {
        return all().filter(CaseFolder::isRefused);
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isRefused() {
        return name().startsWith("refused-");
    }

    /** The transaction as the hospital sends it. */
    String bundle() {
        return read(path.resolve("bundle.json"));
    }

    /** The day on which the hospital sends it, and for which forms are due: the bundle's timestamp. */
    LocalDate day() {
        Matcher timestamp = TIMESTAMP.matcher(bundle());
        assertThat(timestamp.find()).as("Bundle.timestamp of case %s", name()).isTrue();
        return LocalDate.parse(timestamp.group(1));
    }

    /**
     * Compares the answer of validation with {@code outcome.approved.json}: without how long it took, where the guide is, and
     * the lines of the text, which only a reader of text knows.
     */
    void approveOutcome(OperationOutcome outcome) {
        OperationOutcome lasting = outcome.copy();
        for (OperationOutcomeIssueComponent issue : lasting.getIssue()) {
            issue.getExtension()
                    .removeIf(extension -> Set.of(ExternalExtensions.ISSUE_LINE, ExternalExtensions.ISSUE_COLUMN)
                            .contains(extension.getUrl()));
            issue.getExtension()
                    .forEach(extension -> extension.setValue(
                            new UrlType(extension.getValue().primitiveValue().replaceFirst("^https?://[^/]+", ""))));
            issue.setDiagnostics(issue.getDiagnostics().replaceAll(" in \\d+ ms", " in … ms"));
        }
        approve(
                "outcome.approved.json",
                FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(lasting));
    }

    /** Compares the forms that are due, a line each, with {@code due.approved.txt}. */
    void approveDue(String due) {
        approve(DUE, due);
    }

    /** Compares the forms, by name, with the approved ones: the same forms, each with the same answers. */
    void approveForms(SortedMap<String, String> forms) {
        forms.forEach((name, text) -> approve(name + FORM_SUFFIX, text));
        SortedMap<String, Path> superfluous = approvedForms();
        forms.keySet().forEach(superfluous::remove);
        if (APPROVE) {
            superfluous.values().forEach(CaseFolder::delete);
        } else {
            assertThat(superfluous.keySet())
                    .as("approved forms of case %s that did not come out", name())
                    .isEmpty();
        }
    }

    private void approve(String file, String actual) {
        Path approved = path.resolve(file);
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        if (APPROVE) {
            write(approved, text);
        } else if (Files.exists(approved)) {
            assertThat(approved)
                    .as("%s of case %s (-Dcart.approve=true takes the new text over)", file, name())
                    .hasContent(text);
        } else {
            fail("case %s has no %s; -Dcart.approve=true would write%n%s", name(), file, text);
        }
    }

    private SortedMap<String, Path> approvedForms() {
        try (Stream<Path> files = Files.list(path)) {
            SortedMap<String, Path> forms = new TreeMap<>();
            List<Path> approved = files.filter(file -> file.toString().endsWith(FORM_SUFFIX))
                    .filter(file -> !file.endsWith(DUE))
                    .toList();
            approved.forEach(file -> forms.put(file.getFileName().toString().replace(FORM_SUFFIX, ""), file));
            return forms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
