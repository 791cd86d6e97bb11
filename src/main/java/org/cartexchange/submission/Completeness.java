package org.cartexchange.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills every form of stored patients that is due, and counts what became of its questions. */
final class Completeness {

    private static final Logger LOG = LoggerFactory.getLogger(Completeness.class);
    private static final int PATIENTS_AT_A_TIME = 50;

    private final StoredResources stored;
    private final StoredCourses courses;
    private final Registries registries;
    private final Forms forms;

    Completeness(StoredResources stored, StoredCourses courses, Registries registries, Forms forms) {
        this.stored = stored;
        this.courses = courses;
        this.registries = registries;
        this.forms = forms;
    }

    /**
     * Which forms are counted.
     *
     * @param forms ids; empty for all of the registry
     * @param centres ids of organizations; empty for every centre
     */
    record Request(Registry registry, SortedSet<String> forms, Optional<Set<String>> centres, LocalDate asOf) {}

    /**
     * @param counts one for each form, in the order of their ids
     * @param unreadable patients whose record could not be read
     */
    record Result(List<CompletenessCount> counts, int unreadable) {}

    Result count(Request request, Instant now) {
        Map<String, CompletenessCount> counts = new LinkedHashMap<>();
        forms.of(request.registry()).stream()
                .filter(form -> request.forms().isEmpty() || request.forms().contains(form.id()))
                .forEach(form -> counts.put(form.id(), new CompletenessCount(form)));
        int unreadable = 0;
        List<Long> patients = stored.pids("Patient");
        for (int first = 0; first < patients.size(); first += PATIENTS_AT_A_TIME) {
            List<Long> some = patients.subList(first, Math.min(first + PATIENTS_AT_A_TIME, patients.size()));
            for (StoredRecord one : courses.read(some, now).values()) {
                unreadable += count(request, one, counts) ? 0 : 1;
            }
        }
        return new Result(new ArrayList<>(counts.values()), unreadable);
    }

    /** One bad patient never stops the count. */
    private boolean count(Request request, StoredRecord stored, Map<String, CompletenessCount> counts) {
        if (stored.mergedInto().isPresent()) {
            return true;
        }
        try {
            count(request, stored.resources(), counts);
            return true;
        } catch (RuntimeException unreadable) {
            StackTraceElement[] trace = unreadable.getStackTrace();
            LOG.warn(
                    "A patient is left out of completeness [{}]: {} at {}",
                    UUID.randomUUID(),
                    unreadable.getClass().getName(),
                    trace.length == 0 ? "unknown" : trace[0]);
            return false;
        }
    }

    private void count(Request request, List<Resource> resources, Map<String, CompletenessCount> counts) {
        PatientCourses read = CourseReader.read(resources);
        Registry registry = request.registry();
        Optional<String> track = registries.track(registry, read, resources, forms.tracks(registry.code()));
        // All of it or nothing of a patient: a half is no count.
        List<Forms.Unit> units = forms.units(read, registry, track, request.asOf()).stream()
                .filter(unit -> unit.standing() == Forms.Standing.DUE && counts.containsKey(unit.form()))
                .filter(unit -> request.centres()
                        .map(centres ->
                                Centres.isAt(centres, unit.due().viewpoint().infusion(), read.patient()))
                        .orElse(true))
                .toList();
        List<Forms.Filled> filled =
                units.stream().map(unit -> forms.fill(unit, request.asOf())).toList();
        for (int n = 0; n < units.size(); n++) {
            counts.get(units.get(n).form()).add(filled.get(n));
        }
    }
}
