package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold of reading a course whatever the record: every case is read in another order, twice over, among strangers
 * and on earlier days. The seeds are printed with a failure.
 */
class CoursePropertiesTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int[] DAYS = {0, 7, 30, 100, 180, 365};

    private static final CourseVariables VARIABLES = CourseVariables.with(Units.load());
    private static final Set<String> GROUPS = groups();
    private static final Map<String, List<Resource>> RECORDS = records();

    static Collection<String> cases() {
        return RECORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheResourcesDoesNotMatter(String name) {
        Map<String, String> expected = answers(RECORDS.get(name));
        for (long seed : new long[] {140233, System.nanoTime()}) {
            List<Resource> shuffled = new ArrayList<>(RECORDS.get(name));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(differences(expected, answers(shuffled)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSentTwiceCountsOnce(String name) {
        List<Resource> twice = new ArrayList<>(RECORDS.get(name));
        RECORDS.get(name).forEach(resource -> twice.add(resource.copy()));

        assertThat(differences(answers(RECORDS.get(name)), answers(twice))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void strangersChangeNothing(String name) {
        Map<String, String> expected = answers(RECORDS.get(name));
        String mine = patientOf(RECORDS.get(name));
        for (String other : RECORDS.keySet()) {
            if (!other.equals(name)) {
                List<Resource> together = new ArrayList<>(RECORDS.get(other));
                together.addAll(RECORDS.get(name));

                PatientCourses read = CourseReader.readAll(together).stream()
                        .filter(patient -> Source.referenceTo(patient.patient()).equals(mine))
                        .findFirst()
                        .orElseThrow();

                assertThat(differences(expected, answers(read)))
                        .as("beside %s", other)
                        .isEmpty();
            }
        }
    }

    /** What happened later can be taken out of the record: a day that was asked about stays as it was. */
    @ParameterizedTest
    @MethodSource("cases")
    void thePastDoesNotDependOnWhatComesLater(String name) {
        LocalDate dayZero =
                CourseReader.read(RECORDS.get(name)).courses().get(0).dayZero();
        for (int day : DAYS) {
            LocalDate asOf = dayZero.plusDays(day);
            List<Resource> untilThen = RECORDS.get(name).stream()
                    .filter(resource -> !beginsAfter(resource, asOf))
                    .toList();

            assertThat(differences(
                            answers(CourseReader.read(RECORDS.get(name)), asOf),
                            answers(CourseReader.read(untilThen), asOf)))
                    .as("as of day %d", day)
                    .isEmpty();
        }
    }

    @Test
    void theRecordsSayEnoughToBeWorthReading() {
        RECORDS.forEach((name, record) -> assertThat(answers(record).values())
                .as(name)
                .filteredOn(answer -> answer.startsWith("Known"))
                .hasSizeGreaterThan(150));
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        Set<String> all = new TreeSet<>(expected.keySet());
        all.addAll(actual.keySet());
        return all.stream()
                .filter(key -> !String.valueOf(expected.get(key)).equals(actual.get(key)))
                .map(key -> key + ": expected " + expected.get(key) + ", found " + actual.get(key))
                .toList();
    }

    private static Map<String, String> answers(List<Resource> resources) {
        return answers(CourseReader.read(resources));
    }

    private static Map<String, String> answers(PatientCourses patient) {
        Map<String, String> answers = new TreeMap<>();
        LocalDate dayZero = patient.courses().get(0).dayZero();
        for (int day : DAYS) {
            answers.putAll(answers(patient, dayZero.plusDays(day)));
        }
        return answers;
    }

    /** Every variable of every course on a day, and every row; value and state, and where they were read. */
    private static Map<String, String> answers(PatientCourses patient, LocalDate asOf) {
        Map<String, String> answers = new TreeMap<>();
        for (Course course : patient.courses()) {
            if (course.dayZero().isAfter(asOf)) {
                continue;
            }
            Viewpoint viewpoint = course.asOf(asOf);
            String prefix = course.dayZero() + " on " + asOf + " ";
            for (String variable : VARIABLES.names()) {
                if (VARIABLES.isSingle(variable)) {
                    answers.put(prefix + variable, text(VARIABLES.answer(variable, viewpoint)));
                }
            }
            for (String group : GROUPS) {
                answers.put(prefix + group, rows(VARIABLES.rows(group, viewpoint)));
            }
        }
        return answers;
    }

    private static String rows(List<Map<String, Answer>> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, String> text = new TreeMap<>();
            row.forEach((variable, answer) -> text.put(variable, text(answer)));
            texts.add(text.toString());
        });
        return texts.toString();
    }

    private static String text(Answer answer) {
        StringBuilder text = new StringBuilder(answer.getClass().getSimpleName());
        if (answer instanceof Answer.Known known) {
            known.values()
                    .forEach(value ->
                            text.append(' ').append(plain(value.value())).append(value.sources()));
        } else {
            text.append(answer.sources());
        }
        return text.toString();
    }

    private static String plain(Base value) {
        if (value.isPrimitive()) {
            return value.primitiveValue();
        }
        StringBuilder text = new StringBuilder();
        for (Property property : value.children()) {
            property.getValues().forEach(inner -> text.append(property.getName())
                    .append('=')
                    .append(plain(inner))
                    .append(' '));
        }
        return text.toString();
    }

    private static boolean beginsAfter(Resource resource, LocalDate day) {
        for (String element :
                List.of("effective[x]", "performed[x]", "onset[x]", "occurrence[x]", "dateTime", "date")) {
            Property property = resource.getNamedProperty(element);
            if (property != null && property.hasValues()) {
                return PartialDate.of((Type) property.getValues().get(0))
                        .filter(when -> when.earliest().isAfter(day))
                        .isPresent();
            }
        }
        return false;
    }

    private static String patientOf(List<Resource> resources) {
        return Source.referenceTo(CourseReader.read(resources).patient());
    }

    private static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (String name : VARIABLES.names()) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                if (VARIABLES.isRepeating(name.substring(0, dot))) {
                    groups.add(name.substring(0, dot));
                }
            }
        }
        return groups;
    }

    private static Map<String, List<Resource>> records() {
        try (Stream<Path> folders = Files.list(CASES)) {
            Map<String, List<Resource>> records = new LinkedHashMap<>();
            for (Path folder : folders.sorted().toList()) {
                if (!folder.getFileName().toString().startsWith("refused-")) {
                    Bundle bundle = FhirContext.forR4Cached()
                            .newJsonParser()
                            .parseResource(Bundle.class, Files.readString(folder.resolve("bundle.json")));
                    List<Resource> resources = new ArrayList<>();
                    bundle.getEntry().forEach(entry -> {
                        entry.getResource().setId(entry.getFullUrl());
                        resources.add(entry.getResource());
                    });
                    records.put(folder.getFileName().toString(), resources);
                }
            }
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
