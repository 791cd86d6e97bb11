package org.cartexchange.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.DueForm;
import org.cartexchange.registry.FollowUp;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which forms are wanted of stored patients, and how they stand, a page at a time: patients in the order of their numbers, the
 * forms of each by registry and due day. Of each patient only what schedules rest on is read. Patients who were merged are one.
 */
final class FollowUpList {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUpList.class);

    /**
     * What is read beyond the end of a page is read again for the next one: as many patients are read as usually fill a page,
     * more at a time when that was not enough.
     */
    private static final int FORMS_OF_A_PATIENT = 10;

    private static final int MOST_PATIENTS_AT_A_TIME = 100;

    /** So that a page comes soon even when hardly any form is as asked for. */
    private static final int MOST_PATIENTS_OF_A_PAGE = 1_000;

    private static final Comparator<FollowUp> BY_DUE_DAY = Comparator.comparing(
                    (FollowUp one) -> one.due().due())
            .thenComparing(one -> one.due().formName())
            .thenComparing(one -> one.due().infusionReference())
            .thenComparing(one -> one.due().focus().orElse(""));

    private final StoredResources stored;
    private final ScheduledPatients patients;
    private final Registries registries;
    private final Forms forms;
    private final SentForms sent;

    FollowUpList(
            StoredResources stored, ScheduledPatients patients, Registries registries, Forms forms, SentForms sent) {
        this.stored = stored;
        this.patients = patients;
        this.registries = registries;
        this.forms = forms;
        this.sent = sent;
    }

    /**
     * Where a page begins: before the form with this index among those of the patient that are as asked for.
     *
     * @param patient HAPI's number; the next greater one counts where that patient is gone
     */
    record Place(long patient, int index) {

        static final Place START = new Place(Long.MIN_VALUE, 0);
    }

    /**
     * A form of a patient.
     *
     * @param patient reference to the patient
     * @param centre id of the organization that reports it, if anybody says
     */
    record Line(Registry registry, String patient, Optional<String> centre, FollowUp followUp) {}

    /**
     * @param failed correlation ids of patients that could not be read
     * @param next where the next page begins; empty after the last one
     */
    record Page(List<Line> lines, List<String> failed, Optional<Place> next) {}

    /** @param most how many forms a page has */
    Page page(FollowUpRequest request, Place from, int most, Instant now) {
        List<Long> pids = request
                .patient()
                .map(patient -> List.of(patients.survivor(patient, now)))
                .orElseGet(() -> stored.pids("Patient"))
                .stream()
                .filter(pid -> pid >= from.patient())
                .toList();
        List<Line> lines = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        int atATime = Math.min(MOST_PATIENTS_AT_A_TIME, most / FORMS_OF_A_PATIENT + 1);
        int first = 0;
        while (first < pids.size()) {
            if (first >= MOST_PATIENTS_OF_A_PAGE) {
                return new Page(lines, failed, Optional.of(new Place(pids.get(first), 0)));
            }
            List<Long> some = pids.subList(first, Math.min(first + atATime, pids.size()));
            Map<Long, List<Resource>> read = patients.read(some, now);
            Map<Registry, CompletedForms> completed = completed(request, read, now);
            for (long pid : some) {
                if (!read.containsKey(pid)) {
                    continue; // Merged into another patient, whose forms these are.
                }
                List<Line> ofPatient = lines(request, read.get(pid), completed, failed);
                int skipped = pid == from.patient() ? Math.min(from.index(), ofPatient.size()) : 0;
                for (int n = skipped; n < ofPatient.size(); n++) {
                    if (lines.size() == most) {
                        return new Page(lines, failed, Optional.of(new Place(pid, n)));
                    }
                    lines.add(ofPatient.get(n));
                }
            }
            first += some.size();
            atATime = Math.min(MOST_PATIENTS_AT_A_TIME, 2 * atATime);
        }
        return new Page(lines, failed, Optional.empty());
    }

    private Map<Registry, CompletedForms> completed(
            FollowUpRequest request, Map<Long, List<Resource>> read, Instant now) {
        List<String> references = read.values().stream()
                .flatMap(List::stream)
                .filter(Patient.class::isInstance)
                .map(patient ->
                        patient.getIdElement().toUnqualifiedVersionless().getValue())
                .toList();
        Map<Registry, CompletedForms> completed = new java.util.HashMap<>();
        for (Registry registry : request.registries()) {
            CompletedForms ofRegistry = new CompletedForms(forms::name);
            ofRegistry.addSent(sent.sent(registry, references, now));
            read.values().forEach(ofRegistry::addByHand);
            completed.put(registry, ofRegistry);
        }
        return completed;
    }

    /** One bad patient never stops a list. */
    private List<Line> lines(
            FollowUpRequest request,
            List<Resource> resources,
            Map<Registry, CompletedForms> completed,
            List<String> failed) {
        try {
            if (resources.isEmpty()) {
                throw new IllegalStateException("a record that cannot be read");
            }
            return lines(request, CourseReader.read(resources), resources, completed);
        } catch (RuntimeException unreadable) {
            String correlation = UUID.randomUUID().toString();
            StackTraceElement[] trace = unreadable.getStackTrace();
            LOG.warn(
                    "A patient is left out of follow-up [{}]: {} at {}",
                    correlation,
                    unreadable.getClass().getName(),
                    trace.length == 0 ? "unknown" : trace[0]);
            failed.add(correlation);
            return List.of();
        }
    }

    private List<Line> lines(
            FollowUpRequest request,
            PatientCourses courses,
            List<Resource> resources,
            Map<Registry, CompletedForms> completed) {
        String patient =
                courses.patient().getIdElement().toUnqualifiedVersionless().getValue();
        List<Line> lines = new ArrayList<>();
        for (Registry registry : request.registries()) {
            Optional<String> track = registries.track(registry, courses, resources, forms.tracks(registry.code()));
            Set<String> seen = new HashSet<>();
            List<DueForm> planned = forms.planned(courses, registry, track, request.asOf(), request.until());
            planned.stream()
                    .filter(due -> seen.add(key(due)))
                    .filter(due -> request.centres()
                            .map(centres ->
                                    Centres.isAt(centres, due.viewpoint().infusion(), courses.patient()))
                            .orElse(true))
                    .map(due -> FollowUp.of(due, completed.get(registry).since(patient, due), request.asOf()))
                    .filter(request::wants)
                    .sorted(BY_DUE_DAY)
                    .forEach(one -> lines.add(new Line(
                            registry, patient, Centres.id(one.due().viewpoint().infusion(), courses.patient()), one)));
        }
        return lines;
    }

    /** Names the form among those of its patient and registry. */
    static String key(DueForm due) {
        return String.join(
                "|", due.formName(), due.infusionReference(), due.focus().orElse(""), due.timepoint());
    }
}
