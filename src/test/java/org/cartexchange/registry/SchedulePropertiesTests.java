package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every schedule for every case, on any day. A failure names the seed. */
class SchedulePropertiesTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormSchedule SCHEDULE = FormSchedule.of(PACKAGE);
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static final int DAYS = 12;
    private static final int LAST_DAY = 16 * 365;

    private record Case(String name, List<Resource> resources) {

        PatientCourses read() {
            return CourseReader.read(resources);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Whatever became due stays due: time alone takes no form away. */
    @ParameterizedTest
    @MethodSource("cases")
    void aFormThatWasDueStaysDue(Case one) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        PatientCourses patient = one.read();
        LocalDate dayZero = patient.courses().get(0).dayZero();
        List<Integer> days = new ArrayList<>();
        random.ints(DAYS, 0, LAST_DAY).sorted().forEach(days::add);
        for (String registry : FormCatalogue.of(PACKAGE).registries()) {
            for (String track : SCHEDULE.tracks(registry)) {
                List<String> before = List.of();
                for (int day : days) {
                    List<String> due = due(patient, registry, track, dayZero.plusDays(day));
                    assertThat(due)
                            .as("seed %d, %s %s, day %d", seed, registry, track, day)
                            .doesNotHaveDuplicates()
                            .containsAll(before);
                    before = due;
                }
            }
        }
    }

    /** A filled form rests on the record alone, not on the order in which it was sent. */
    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheResourcesChangesNoForm(Case one) {
        long seed = System.nanoTime();
        List<Resource> shuffled = new ArrayList<>(one.resources());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(forms(CourseReader.read(shuffled))).as("seed %d", seed).isEqualTo(forms(one.read()));
    }

    private static List<String> due(PatientCourses patient, String registry, String track, LocalDate asOf) {
        return SCHEDULE.due(patient, registry, Optional.of(track), asOf).stream()
                .map(due -> due.formName() + " " + due.timepoint() + " " + due.infusionReference() + " "
                        + due.focus().orElse(""))
                .toList();
    }

    private static List<String> forms(PatientCourses patient) {
        LocalDate asOf = patient.courses().get(0).dayZero().plusDays(LAST_DAY);
        List<String> forms = new ArrayList<>();
        for (String registry : FormCatalogue.of(PACKAGE).registries()) {
            for (DueForm due : SCHEDULE.due(patient, registry, asOf)) {
                if (due.form().isPresent()) {
                    forms.add(FormTable.csv(FormTable.row(FILLER.fill(due, asOf))));
                }
            }
        }
        return forms;
    }

    static Stream<Case> cases() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders
                    .filter(folder -> !folder.getFileName().toString().startsWith("refused-"))
                    .sorted()
                    .map(SchedulePropertiesTests::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case read(Path folder) {
        try {
            Bundle bundle = FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, Files.readString(folder.resolve("bundle.json")));
            List<Resource> resources = new ArrayList<>();
            bundle.getEntry().forEach(entry -> {
                entry.getResource().setId(entry.getFullUrl());
                resources.add(entry.getResource());
            });
            return new Case(folder.getFileName().toString(), resources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
