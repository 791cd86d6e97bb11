package org.cartexchange.registry;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartexchange.bench.CpuTime;
import org.cartexchange.bench.LongRun;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** All due CIBMTR and EBMT forms of synthetic courses, filled from resources in memory: reading the course included. */
public final class FormFillBench implements LongRun {

    private static final int COURSES = Integer.getInteger("cart.bench.courses", 40);
    private static final int ROUNDS = Integer.getInteger("cart.bench.rounds", 12);
    private static final LocalDate AS_OF = LocalDate.parse(System.getProperty("cart.bench.as-of", "2026-11-20"));

    private record Filled(int forms, int items) {}

    @Override
    public void run(PrintStream out) {
        ConformancePackage conformance = ConformancePackage.load();
        FormSchedule schedule = FormSchedule.of(conformance);
        FormFiller filler = FormFiller.of(conformance);
        PatientGenerator generator = PatientGenerator.of(Calibration.load(), CohortPlan.of(COURSES, 4_711));
        List<List<Resource>> courses = new ArrayList<>();
        for (int n = 0; n < COURSES; n++) {
            courses.add(generator.patient(n).bundles().stream()
                    .map(bytes -> (Resource) conformance
                            .fhirContext()
                            .newJsonParser()
                            .parseResource(Bundle.class, new String(bytes, StandardCharsets.UTF_8)))
                    .toList());
        }
        for (int round = 0; round < ROUNDS; round++) {
            courses.forEach(course -> fill(course, schedule, filler));
        }
        long cpu = CpuTime.now();
        long wall = System.nanoTime();
        int forms = 0;
        int items = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (List<Resource> course : courses) {
                Filled filled = fill(course, schedule, filler);
                forms += filled.forms();
                items += filled.items();
            }
        }
        int filled = ROUNDS * COURSES;
        double wallPerCourse = (System.nanoTime() - wall) / 1e6 / filled;
        double cpuPerCourse = (CpuTime.now() - cpu) / 1e6 / filled;
        long resources = courses.stream()
                .flatMap(List::stream)
                .mapToLong(bundle -> ((Bundle) bundle).getEntry().size())
                .sum();
        out.printf(
                "a course of %d resources, %.1f forms, %d items: %.2f ms CPU, %.2f ms on the wall%n",
                resources / COURSES, forms / (double) filled, items / filled, cpuPerCourse, wallPerCourse);
    }

    private static Filled fill(List<Resource> resources, FormSchedule schedule, FormFiller filler) {
        PatientCourses courses = CourseReader.read(resources);
        List<FilledForm> filled = Stream.of("cibmtr", "ebmt")
                .flatMap(registry -> schedule.due(courses, registry, AS_OF).stream())
                .filter(due -> due.form().isPresent())
                .map(due -> filler.fill(due, AS_OF))
                .toList();
        return new Filled(
                filled.size(),
                filled.stream().mapToInt(form -> form.items().size()).sum());
    }
}
