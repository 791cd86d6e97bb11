package org.cartexchange.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cartexchange.SyntheticRecords;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.GeneratedPatient;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.course.CourseReader;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * A patient's record as the hospital sent it: that of a case folder, or of a synthetic patient.
 *
 * @param day the day on which it was sent
 */
record Story(String name, List<Resource> resources, LocalDate day) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormSchedule SCHEDULE = FormSchedule.of(PACKAGE);
    private static final int YEARS = 2;

    /** The patients of the cases that the server accepts. */
    static Stream<Story> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("refused-"))
                    .sorted()
                    .map(Story::ofCase)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story ofCase(String name) {
        try {
            Bundle bundle = PACKAGE.fhirContext()
                    .newJsonParser()
                    .parseResource(
                            Bundle.class, Files.readString(CASES.resolve(name).resolve("bundle.json")));
            bundle.getEntry().forEach(entry -> entry.getResource().setId(entry.getFullUrl()));
            return new Story(
                    name,
                    bundle.getEntry().stream()
                            .map(BundleEntryComponent::getResource)
                            .toList(),
                    LocalDate.parse(
                            bundle.getTimestampElement().getValueAsString().substring(0, 10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Synthetic patients of every cohort. */
    static Stream<Story> cohort(int patients, long seed, int mess) {
        PatientGenerator generator =
                PatientGenerator.of(Calibration.load(), new CohortPlan(patients, seed, List.of(), YEARS, mess, 0));
        return LongStream.range(0, patients).mapToObj(n -> of(generator.patient(n)));
    }

    private static Story of(GeneratedPatient patient) {
        try {
            return new Story(
                    patient.cohort() + " " + patient.folder(),
                    SyntheticRecords.resources(patient),
                    LocalDate.parse(new ObjectMapper()
                            .readTree(patient.truth())
                            .path("asOf")
                            .asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of every registry that are due by the day and produced here. */
    List<DueForm> due() {
        return Stream.of("cibmtr", "ebmt", "national")
                .flatMap(registry -> SCHEDULE.due(CourseReader.read(resources), registry, day).stream())
                .filter(due -> due.form().isPresent())
                .toList();
    }

    /** The first form of that name that is due. */
    DueForm due(String formName) {
        return due().stream()
                .filter(one -> one.formName().equals(formName))
                .findFirst()
                .orElseThrow();
    }

    /** The form that is due in this record as another was in another. */
    DueForm same(DueForm other) {
        return due().stream()
                .filter(due -> due.form().equals(other.form())
                        && due.timepoint().equals(other.timepoint())
                        && due.infusionReference().equals(other.infusionReference())
                        && due.focus().equals(other.focus()))
                .findFirst()
                .orElseThrow();
    }

    /** The same patient with other resources. */
    Story with(List<? extends Resource> others) {
        return new Story(name, List.copyOf(others), day);
    }

    /** The same patient with more resources. */
    Story and(List<? extends Resource> more) {
        List<Resource> all = new ArrayList<>(resources);
        all.addAll(more);
        return with(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
