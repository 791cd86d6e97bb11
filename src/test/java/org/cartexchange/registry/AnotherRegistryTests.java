package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.course.CourseReader;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry is data: a new one, or a new revision, needs no Java. */
class AnotherRegistryTests {

    private static final Path MAIN = Path.of("src/main/java/org/cartexchange");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final long SEED = 20_261_120;

    /**
     * The synthetic cohort alone knows forms by name, on purpose: its truth about what is due is written without the code
     * that it is held against.
     */
    @Test
    void noFormIsKnownToTheCodeByName() throws IOException {
        Set<String> names = FormCatalogue.of(PACKAGE).forms().stream()
                .flatMap(form -> Stream.of(form.id(), form.name()))
                .collect(Collectors.toSet());
        Map<String, List<String>> known = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.startsWith(MAIN.resolve("cohort")))
                    .toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                List<String> found =
                        names.stream().filter(code::contains).sorted().toList();
                if (!found.isEmpty()) {
                    known.put(file.toString(), found);
                }
            }
        }

        assertThat(names).hasSizeGreaterThan(15);
        assertThat(known).isEmpty();
    }

    /** The forms of a registry under made-up ids, their sections in another order: the same answers in other columns. */
    @ParameterizedTest
    @ValueSource(strings = {"national", "ebmt", "cibmtr"})
    void aCopyOfARegistryUnderOtherNamesAndInAnotherOrderGivesTheSameTable(String registry) throws IOException {
        String copied = "wombat-" + registry.length();
        List<Resource> resources = new ArrayList<>(PACKAGE.resources());
        resources.addAll(copies(registry, copied));
        ConformancePackage fresh = ConformancePackage.of("fresh", "0", resources);
        FormSchedule schedule = FormSchedule.of(fresh);
        FormFiller filler = FormFiller.of(fresh);
        LocalDate asOf = LocalDate.of(2026, 11, 20);
        int compared = 0;
        boolean reordered = false;
        for (Bundle bundle : cases()) {
            var courses = CourseReader.read(List.of(bundle));
            List<DueForm> original = schedule.due(courses, registry, asOf).stream()
                    .filter(due -> due.form().isPresent())
                    .toList();
            List<DueForm> copy = schedule.due(courses, copied, asOf).stream()
                    .filter(due -> due.form().isPresent())
                    .toList();
            assertThat(copy).hasSameSizeAs(original);
            for (int n = 0; n < original.size(); n++) {
                FilledForm expected = filler.fill(original.get(n), asOf);
                FilledForm actual = filler.fill(copy.get(n), asOf);
                assertThat(actual.form().id()).startsWith(copied);
                assertThat(table(actual)).isEqualTo(table(expected));
                reordered |= !FormTable.header(actual.form()).equals(FormTable.header(expected.form()));
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(4);
        assertThat(reordered).as("columns in another order, seed " + SEED).isTrue();
    }

    /** The line of a form by the names of its columns. */
    private static Map<String, String> table(FilledForm filled) {
        List<String> header = FormTable.header(filled.form());
        List<String> row = FormTable.row(filled);
        Map<String, String> cells = new HashMap<>();
        for (int n = 0; n < header.size(); n++) {
            cells.put(header.get(n), row.get(n));
        }
        return cells;
    }

    private static List<Resource> copies(String registry, String copied) {
        Random random = new Random(SEED);
        return PACKAGE.resources().stream()
                .filter(resource -> resource instanceof Questionnaire || resource instanceof PlanDefinition)
                .filter(resource -> resource.getIdElement().getIdPart().startsWith(registry + "-"))
                .map(resource -> renamed(resource, registry, copied))
                .map(resource -> {
                    if (resource instanceof Questionnaire form) {
                        reorder(form, random);
                    }
                    return resource;
                })
                .toList();
    }

    private static Resource renamed(Resource resource, String registry, String copied) {
        var parser = PACKAGE.fhirContext().newJsonParser();
        String text = parser.encodeResourceToString(resource)
                .replace("\"id\":\"" + registry + "-", "\"id\":\"" + copied + "-")
                .replace("Questionnaire/" + registry + "-", "Questionnaire/" + copied + "-")
                .replace("PlanDefinition/" + registry + "-", "PlanDefinition/" + copied + "-")
                .replace("\"valueCode\":\"" + registry + "\"", "\"valueCode\":\"" + copied + "\"");
        return (Resource) parser.parseResource(text);
    }

    /** Sections whose questions hang on another section's stay where they are, behind it. */
    private static void reorder(Questionnaire form, Random random) {
        List<QuestionnaireItemComponent> free = form.getItem().stream()
                .filter(section -> ids(section).containsAll(conditions(section)))
                .filter(section -> form.getItem().stream()
                        .filter(other -> other != section)
                        .noneMatch(other -> conditions(other).stream().anyMatch(ids(section)::contains)))
                .toList();
        List<QuestionnaireItemComponent> shuffled = new ArrayList<>(free);
        Collections.shuffle(shuffled, random);
        List<QuestionnaireItemComponent> items = new ArrayList<>();
        for (QuestionnaireItemComponent section : form.getItem()) {
            items.add(free.contains(section) ? shuffled.remove(0) : section);
        }
        form.setItem(items);
    }

    private static Set<String> ids(QuestionnaireItemComponent item) {
        return Stream.concat(
                        Stream.of(item.getLinkId()), item.getItem().stream().flatMap(inner -> ids(inner).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> conditions(QuestionnaireItemComponent item) {
        return Stream.concat(
                        item.getEnableWhen().stream().map(condition -> condition.getQuestion()),
                        item.getItem().stream().flatMap(inner -> conditions(inner).stream()))
                .collect(Collectors.toSet());
    }

    private static List<Bundle> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            List<Bundle> bundles = new ArrayList<>();
            for (Path folder : folders.filter(
                            path -> !path.getFileName().toString().startsWith("refused"))
                    .sorted()
                    .toList()) {
                bundles.add(PACKAGE.fhirContext()
                        .newJsonParser()
                        .parseResource(Bundle.class, Files.readString(folder.resolve("bundle.json"))));
            }
            return bundles;
        }
    }
}
