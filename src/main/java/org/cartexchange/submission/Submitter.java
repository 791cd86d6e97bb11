package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.job.Job;
import org.cartexchange.submission.PatientSubmission.Excluded;
import org.cartexchange.submission.PatientSubmission.Released;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides of every form of a patient whether a registry gets it, and makes what it gets. */
final class Submitter {

    private static final Logger LOG = LoggerFactory.getLogger(Submitter.class);

    private final Registries registries;
    private final Forms forms;
    private final RegistryKeys keys;
    private final SharedIdentifiers shared;
    private final SentForms sent;
    private final FhirContext context;

    Submitter(
            Registries registries,
            Forms forms,
            RegistryKeys keys,
            SharedIdentifiers shared,
            SentForms sent,
            FhirContext context) {
        this.registries = registries;
        this.forms = forms;
        this.keys = keys;
        this.shared = shared;
        this.sent = sent;
        this.context = context;
    }

    /** What is the same for all patients of a shard. */
    Batch batch(Registry registry, RegistryExportRequest request, Job job, Collection<Long> patients) {
        Pseudonyms pseudonyms = new Pseudonyms(registry.code(), keys.of(registry));
        return new Batch(
                registry,
                request,
                LocalDate.ofInstant(job.asOf(), ZoneId.systemDefault()),
                pseudonyms,
                new Release(registry, pseudonyms),
                shared.among(registry, patients));
    }

    /** Some patients of one export. */
    final class Batch {

        private final Registry registry;
        private final RegistryExportRequest request;
        private final LocalDate today;
        private final Pseudonyms pseudonyms;
        private final Release release;
        private final Set<Long> sharing;
        private Map<String, String> sentBefore = Map.of();

        private Batch(
                Registry registry,
                RegistryExportRequest request,
                LocalDate today,
                Pseudonyms pseudonyms,
                Release release,
                Set<Long> sharing) {
            this.registry = registry;
            this.request = request;
            this.today = today;
            this.pseudonyms = pseudonyms;
            this.release = release;
            this.sharing = sharing;
        }

        /** One bad patient never stops a job: what cannot be made is excluded as an error. */
        PatientSubmission submit(long pid, List<Resource> resources) {
            Optional<Patient> patient = patient(pid, resources);
            String reference = patient.map(
                            one -> one.getIdElement().toUnqualifiedVersionless().getValue())
                    .orElse("Patient");
            PatientSubmission submission = new PatientSubmission(reference);
            try {
                sentBefore = request.since() == null
                        ? Map.of()
                        : sent.lastSent(registry, List.of(reference), request.since());
                PatientCourses courses = CourseReader.read(resources);
                submit(courses, resources, sharing.contains(pid), submission);
                return submission;
            } catch (RuntimeException unreadable) {
                PatientSubmission failed = new PatientSubmission(reference);
                failed.unit();
                failed.exclude(new Excluded("", "", "", Exclusion.ERROR, correlated(unreadable)));
                return failed;
            }
        }

        private void submit(
                PatientCourses courses, List<Resource> resources, boolean shares, PatientSubmission submission) {
            Optional<String> track = registries.track(registry, courses, resources, forms.tracks(registry.code()));
            List<Forms.Unit> units = forms.units(courses, registry, track, request.asOf()).stream()
                    .filter(unit -> request.wants(unit.form()))
                    .toList();
            Registry.Ground ground = registries.ground(registry, Centres.identifier(courses, resources, registry));
            LegalBasis.Decision basis = LegalBasis.decide(registry, ground, resources, request.asOf(), today);
            if (!basis.allowed()) {
                submission.forbid();
            }
            if (courses.courses().isEmpty()) {
                submission.unit();
                submission.exclude(new Excluded("", "", "", Exclusion.NO_COURSE, null));
                return;
            }
            Subject subject = Subject.of(courses.patient(), registry, pseudonyms);
            for (Forms.Unit unit : units) {
                submission.unit();
                switch (unit.standing()) {
                    case NOT_DUE -> exclude(submission, unit, Exclusion.NOT_DUE, unit.detail());
                    case NOT_PRODUCED -> exclude(submission, unit, Exclusion.NOT_PRODUCED, unit.detail());
                    case DUE -> {
                        if (!basis.allowed()) {
                            exclude(submission, unit, Exclusion.NO_LEGAL_BASIS, basis.rule());
                        } else if (shares) {
                            exclude(submission, unit, Exclusion.SHARED_IDENTIFIER, null);
                        } else {
                            fill(submission, unit, subject);
                        }
                    }
                }
            }
        }

        private void fill(PatientSubmission submission, Forms.Unit unit, Subject subject) {
            try {
                Forms.Filled filled = forms.fill(unit, request.asOf());
                submission.filled(Forms.completeness(submission.patient(), unit, filled));
                if (registry.incomplete() == Registry.Incomplete.HOLD
                        && !filled.holding().isEmpty()) {
                    exclude(submission, unit, Exclusion.INCOMPLETE_CRITICAL_ITEM, String.join(", ", filled.holding()));
                    return;
                }
                String key = submission.patient() + "|" + unit.key();
                QuestionnaireResponse released = release.of(filled.response(), subject, key);
                String json = context.newJsonParser().encodeResourceToString(released);
                String before = sentBefore.get(key);
                if (before != null) {
                    Optional<ObjectNode> changes = Changes.between(before, json, unit.form());
                    if (changes.isEmpty()) {
                        exclude(submission, unit, Exclusion.UNCHANGED, null);
                        return;
                    }
                    submission.change(changes.get());
                }
                submission.release(new Released(
                        key,
                        unit.form(),
                        released.getIdElement().getIdPart(),
                        json,
                        forms.row(unit, filled, released, subject, release)));
            } catch (RuntimeException unmakeable) {
                exclude(submission, unit, Exclusion.ERROR, correlated(unmakeable));
            }
        }

        private static void exclude(
                PatientSubmission submission,
                Forms.Unit unit,
                Exclusion reason,
                @org.jspecify.annotations.Nullable String detail) {
            submission.exclude(new Excluded(unit.infusion(), unit.form(), unit.timePoint(), reason, detail));
        }
    }

    private static Optional<Patient> patient(long pid, List<Resource> resources) {
        return resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .findFirst();
    }

    /** Never the message of the exception: it may quote a patient's data. */
    private static String correlated(RuntimeException thrown) {
        String correlation = UUID.randomUUID().toString();
        StackTraceElement[] trace = thrown.getStackTrace();
        LOG.warn(
                "A form was not made [{}]: {} at {}",
                correlation,
                thrown.getClass().getName(),
                trace.length == 0 ? "unknown" : trace[0]);
        return "correlation id " + correlation;
    }
}
