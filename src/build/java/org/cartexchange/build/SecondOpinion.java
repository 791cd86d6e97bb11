package org.cartexchange.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.CheckDisplayOption;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.validation.ValidationEngine;

/**
 * Asks HL7's own validator, offline, what it thinks of the package: every example and a sample of generated Bundles must pass
 * without an unexplained warning, and every bad example of the tests must fail for the reason that we give.
 *
 * <p>Arguments: the {@code package.tgz}, the folder of the tests' examples (a folder for each profile id), the file of
 * differences that we have looked at, each with its reason ({@link IgnoredWarnings}), a folder for generated patients. Runs in
 * a JVM of its own, whose {@code user.home} is the private home directory and whose class path holds the command line.
 */
public final class SecondOpinion {

    /** The validator's stand-in for extensions of other FHIR versions, which it asks for whatever it checks. */
    private static final String CROSS_VERSION = "hl7.fhir.xver-extensions";

    private static final String CROSS_VERSION_VERSION = "0.1.0";

    private static final int GENERATED_PATIENTS = 50;
    private static final String SEED = "140233";

    private final ValidationEngine engine;
    private final String canonical;
    private final List<String> messages = new ArrayList<>();
    private final List<List<String>> verdicts = new ArrayList<>();
    private boolean contradicted;

    private SecondOpinion(ValidationEngine engine, String canonical) {
        this.engine = engine;
        this.canonical = canonical;
    }

    public static void main(String[] arguments) throws Exception {
        Path packageFile = Path.of(arguments[0]);
        Path home = Path.of(System.getProperty("user.home"));
        prepareCache(home);
        Path adapted = withCompleteFragments(packageFile, home.resolve("second-opinion.tgz"));
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        ValidationEngine engine = new ValidationEngine.ValidationEngineBuilder()
                .withVersion("4.0.1")
                .withNoTerminologyServer()
                .fromSource("hl7.fhir.r4.core#4.0.1");
        engine.getIgLoader()
                .loadIg(
                        engine.getIgs(),
                        engine.getBinaries(),
                        adapted.toAbsolutePath().toString(),
                        false);
        GuideContents contents = GuideContents.read(packageFile, Path.of("profiles"));
        engine.setFetcher(new ExampleFetcher(engine.getContext(), contents));
        engine.setAllowExampleUrls(true);
        engine.prepare();
        SecondOpinion opinion = new SecondOpinion(engine, contents.canonical());
        for (Artifact example : contents.of(Artifact.Kind.EXAMPLE)) {
            opinion.good(example.name(), example.json().getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : Fingerprint.filesBelow(Path.of(arguments[1]))) {
            String name = file.getFileName().toString();
            if (name.matches("bad-.*[.]json")) {
                opinion.bad(file);
            } else if (name.matches("good-.*[.]json")) {
                opinion.good(name, Files.readAllBytes(file));
            }
        }
        Path patients = Path.of(arguments[3]);
        List<Path> generated = generated(patients);
        for (Path bundle : generated) {
            opinion.good("generated " + Fingerprint.slashed(patients.relativize(bundle)), Files.readAllBytes(bundle));
        }
        System.out.println("Second opinion on generated Bundles: " + generated.size());
        opinion.report(Path.of(arguments[2]));
        System.exit(opinion.contradicted ? 1 : 0); // the engine keeps threads
    }

    /** One Bundle of each generated patient, in turn the first part of a course, the second and so on. */
    private static List<Path> generated(Path folder) throws IOException, InterruptedException {
        FileUtils.deleteDirectory(folder.toFile());
        Process generate = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.cartexchange.CartExchange",
                        "generate",
                        "--patients",
                        String.valueOf(GENERATED_PATIENTS),
                        "--seed",
                        SEED,
                        "--out",
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (generate.waitFor() != 0) {
            throw new IllegalStateException("generate could not write patients to " + folder);
        }
        Map<Path, List<Path>> parts = new TreeMap<>();
        for (Path file : Fingerprint.filesBelow(folder)) {
            if (file.toString().endsWith(".json")) {
                parts.computeIfAbsent(file.getParent(), none -> new ArrayList<>())
                        .add(file);
            }
        }
        List<Path> sample = new ArrayList<>();
        for (List<Path> patient : parts.values()) {
            sample.add(patient.get(sample.size() % patient.size()));
        }
        if (sample.size() != GENERATED_PATIENTS) {
            throw new IllegalStateException("generate wrote " + sample.size() + " patients");
        }
        return sample;
    }

    private static void prepareCache(Path home) throws IOException {
        CorePackage.main(new String[] {home.toString()});
        Path packages = CorePackage.folder(home).getParent();
        Files.writeString(packages.resolve("packages.ini"), "[cache]\nversion=3\n\n[urls]\n\n[local]\n\n[packages]\n");
        Path standIn =
                packages.resolve(CROSS_VERSION + "#" + CROSS_VERSION_VERSION).resolve("package");
        Files.createDirectories(standIn);
        Files.writeString(
                standIn.resolve("package.json"),
                "{\"name\":\"" + CROSS_VERSION + "\",\"version\":\"" + CROSS_VERSION_VERSION
                        + "\",\"canonical\":\"http://hl7.org/fhir/5.0\",\"fhirVersions\":[\"5.0.0\"],\"dependencies\":{}}");
        Files.writeString(standIn.resolve(".index.json"), "{\"index-version\":2,\"files\":[]}");
    }

    /** Without a terminology server the engine looks at no fragment: here they stand for the whole, which is stricter. */
    private static Path withCompleteFragments(Path packageFile, Path target) throws IOException {
        Map<String, byte[]> files = GuideContents.untar(packageFile);
        files.replaceAll((name, content) -> name.contains("CodeSystem-")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("\"content\":\"fragment\"", "\"content\":\"complete\"")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return Files.write(target, Tarball.of(files));
    }

    private void good(String name, byte[] json) throws Exception {
        List<OperationOutcome.OperationOutcomeIssueComponent> issues = validate(name, json, List.of());
        issues.stream()
                .filter(issue -> issue.getSeverity() != OperationOutcome.IssueSeverity.INFORMATION
                        && issue.getSeverity() != OperationOutcome.IssueSeverity.SUCCESS)
                .forEach(issue -> messages.add(issue.getSeverity().toCode() + " " + name + " " + text(issue)));
    }

    private void bad(Path file) throws Exception {
        String profile = file.getParent().getFileName().toString();
        List<OperationOutcome.OperationOutcomeIssueComponent> issues = validate(
                file.getFileName().toString(),
                Files.readAllBytes(file),
                List.of(canonical + "/StructureDefinition/" + profile));
        List<String> errors = issues.stream()
                .filter(SecondOpinion::isError)
                .map(SecondOpinion::text)
                .toList();
        Path expectation = file.resolveSibling(file.getFileName().toString().replace(".json", ".expected"));
        String expected =
                Files.exists(expectation) ? Files.readString(expectation).strip() : "";
        boolean agrees = issues.stream().map(SecondOpinion::text).anyMatch(text -> text.contains(expected));
        String name = profile + "/" + file.getFileName();
        verdicts.add(List.of(
                name,
                agrees ? "same reason" : errors.isEmpty() ? "passes" : "other words",
                expected,
                agrees || errors.isEmpty() ? "" : errors.get(0)));
        if (!agrees) {
            messages.add("difference " + name + (errors.isEmpty() ? " passes" : " says: " + errors.get(0))
                    + ", and should fail with: " + expected);
        }
    }

    private static boolean isError(OperationOutcome.OperationOutcomeIssueComponent issue) {
        return issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR
                || issue.getSeverity() == OperationOutcome.IssueSeverity.FATAL;
    }

    private List<OperationOutcome.OperationOutcomeIssueComponent> validate(
            String name, byte[] json, List<String> profiles) throws Exception {
        return engine.validate(
                        name,
                        json,
                        FhirFormat.JSON,
                        profiles,
                        IdStatus.OPTIONAL,
                        false,
                        BestPracticeWarningLevel.Ignore,
                        CheckDisplayOption.CheckCase)
                .getIssue();
    }

    private static String text(OperationOutcome.OperationOutcomeIssueComponent issue) {
        String where = issue.hasExpression() ? issue.getExpression().get(0).getValue() + ": " : "";
        return where + issue.getDetails().getText();
    }

    private void report(Path accepted) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> verdict : verdicts) {
            counts.merge(verdict.get(1), 1, Integer::sum);
            if (!verdict.get(1).equals("same reason")) {
                System.out.println(String.join(" | ", verdict));
            }
        }
        System.out.println("Second opinion on bad examples: " + counts);
        List<String> complaints = IgnoredWarnings.read(accepted).complaints(messages);
        complaints.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "Second opinion: %d messages, %d of them unexplained%n",
                messages.size(),
                complaints.size());
        contradicted = !complaints.isEmpty();
    }
}
