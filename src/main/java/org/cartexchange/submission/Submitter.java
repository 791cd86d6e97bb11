package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.Infusion;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.job.Job;
import org.cartexchange.submission.PatientSubmission.Excluded;
import org.cartexchange.submission.PatientSubmission.Released;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
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
    private final CibmtrResources interfaceOfCibmtr = CibmtrResources.load();

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
        private final Map<Long, Set<String>> sharing;
        private Map<String, String> sentBefore = Map.of();

        private Batch(
                Registry registry,
                RegistryExportRequest request,
                LocalDate today,
                Pseudonyms pseudonyms,
                Release release,
                Map<Long, Set<String>> sharing) {
            this.registry = registry;
            this.request = request;
            this.today = today;
            this.pseudonyms = pseudonyms;
            this.release = release;
            this.sharing = sharing;
        }

        /** One bad patient never stops a job: what cannot be made is excluded as an error. */
        PatientSubmission submit(long pid, String reference, StoredRecord stored) {
            PatientSubmission submission = new PatientSubmission(reference);
            try {
                if (stored.mergedInto().isPresent()) {
                    submission.forbidAll();
                    submission.unit();
                    submission.exclude(new Excluded(
                            "",
                            "",
                            "",
                            Exclusion.MERGED,
                            "reported as " + stored.mergedInto().get()));
                    return submission;
                }
                sentBefore = request.since() == null
                        ? Map.of()
                        : sent.lastSent(registry, List.of(reference), request.since());
                PatientCourses courses = CourseReader.read(stored.resources());
                TakenBack takenBack = new TakenBack(
                        forms, courses, stored.resources(), today.isAfter(request.asOf()) ? today : request.asOf());
                submission.takeBack(takenBack);
                if (takenBack.isEverything()) {
                    submission.forbidAll();
                }
                submit(courses, stored.resources(), isSharing(pid, stored.resources()), submission);
                return submission;
            } catch (RuntimeException unreadable) {
                PatientSubmission failed = new PatientSubmission(reference);
                failed.unit();
                failed.exclude(new Excluded("", "", "", Exclusion.ERROR, correlated(unreadable)));
                return failed;
            }
        }

        /** Does a patient who is somebody else have the same identifier of the registry? */
        private boolean isSharing(long pid, List<Resource> resources) {
            Set<String> person = resources.stream()
                    .filter(Patient.class::isInstance)
                    .map(patient ->
                            patient.getIdElement().toUnqualifiedVersionless().getValue())
                    .collect(Collectors.toSet());
            return !person.containsAll(sharing.getOrDefault(pid, Set.of()));
        }

        private void submit(
                PatientCourses courses, List<Resource> resources, boolean shares, PatientSubmission submission) {
            if (courses.courses().isEmpty()) {
                withoutCourse(courses, resources, submission);
                return;
            }
            Optional<String> track = registries.track(registry, courses, resources, forms.tracks(registry.code()));
            Subject subject = Subject.of(courses.patient(), registry, pseudonyms);
            boolean anythingAllowed = false;
            for (Forms.Unit unit : forms.units(courses, registry, track, request.asOf())) {
                Infusion infusion = unit.due().viewpoint().infusion();
                LegalBasis.Decision basis =
                        decide(Centres.identifier(infusion, courses.patient(), resources, registry), resources);
                anythingAllowed |= basis.allowed();
                if (!basis.allowed()) {
                    submission.forbid(submission.patient() + "|" + unit.key());
                }
                if (request.wants(unit.form())) {
                    submission.unit();
                    Optional<Excluded> excluded = excluded(unit, courses.patient(), basis, shares);
                    excluded.ifPresent(submission::exclude);
                    if (excluded.isEmpty()) {
                        fill(submission, unit, subject);
                    }
                }
            }
            if (!anythingAllowed) {
                submission.forbidAll();
            }
            if (request.wantsResources()) {
                resources(courses, resources, shares, subject, submission);
            }
        }

        /** Labs and drugs are one unit of the patient: they leave, or do not for one reason. */
        private void resources(
                PatientCourses courses,
                List<Resource> resources,
                boolean shares,
                Subject subject,
                PatientSubmission submission) {
            submission.unit();
            String centre = Centres.identifier(courses, resources, registry);
            LegalBasis.Decision basis = decide(centre, resources);
            if (!basis.allowed()) {
                submission.forbid(submission.patient() + "|" + SentForms.RESOURCES);
            }
            if (request.centres() != null && !Centres.isAt(request.centres(), courses)) {
                exclude(submission, Exclusion.NOT_THIS_CENTRE, null);
            } else if (!basis.allowed()) {
                exclude(submission, Exclusion.NO_LEGAL_BASIS, basis.rule());
            } else if (shares) {
                exclude(submission, Exclusion.SHARED_IDENTIFIER, null);
            } else if (subject.identifier().isEmpty()) {
                exclude(submission, Exclusion.NO_REGISTRY_IDENTIFIER, "the patient has no CRID");
            } else if (centre == null || !CibmtrResources.isCentreNumber(centre)) {
                exclude(submission, Exclusion.NO_CENTRE_NUMBER, "the centre has no CCN of five digits");
            } else {
                try {
                    send(resources, centre, subject, submission);
                } catch (RuntimeException unmakeable) {
                    exclude(submission, Exclusion.ERROR, correlated(unmakeable));
                }
            }
        }

        private void send(List<Resource> resources, String centre, Subject subject, PatientSubmission submission) {
            String crid = subject.name();
            CibmtrResources.Made made = interfaceOfCibmtr.of(
                    resources,
                    new CibmtrResources.Whose(crid, centre, pseudonyms),
                    request.asOf(),
                    date -> release.moved(date, subject));
            if (made.transactions().isEmpty()) {
                exclude(submission, Exclusion.NOTHING_TO_SEND, null);
                return;
            }
            List<String> lines = made.transactions().stream()
                    .map(transaction -> context.newJsonParser().encodeResourceToString(transaction))
                    .toList();
            String sha256 = SentForms.sha256(String.join("\n", lines));
            String before = sentBefore.get(submission.patient() + "|" + SentForms.RESOURCES);
            if (before != null && before.contains(sha256)) {
                exclude(submission, Exclusion.UNCHANGED, null);
                return;
            }
            ObjectNode index = JsonNodeFactory.instance.objectNode();
            index.put("patient", IdentifierSystems.CRID + "|" + crid)
                    .put("centre", "rc_" + centre)
                    .put("transactions", lines.size())
                    .put("resources", made.resources())
                    .put("sha256", sha256);
            List<ObjectNode> left = made.left().stream()
                    .map(one -> JsonNodeFactory.instance
                            .objectNode()
                            .put("patient", submission.patient())
                            .put("resource", one.resource())
                            .put("reason", one.reason()))
                    .toList();
            submission.release(new PatientSubmission.SentResources(lines, index, left));
        }

        private static void exclude(PatientSubmission submission, Exclusion reason, @Nullable String detail) {
            submission.exclude(new Excluded("", SentForms.RESOURCES, "", reason, detail));
        }

        private void withoutCourse(PatientCourses courses, List<Resource> resources, PatientSubmission submission) {
            if (!decide(Centres.identifier(courses, resources, registry), resources)
                    .allowed()) {
                submission.forbidAll();
            }
            boolean isElsewhere = request.centres() != null && !Centres.isAt(request.centres(), courses);
            submission.unit();
            submission.exclude(
                    new Excluded("", "", "", isElsewhere ? Exclusion.NOT_THIS_CENTRE : Exclusion.NO_COURSE, null));
        }

        private LegalBasis.Decision decide(@Nullable String centre, List<Resource> resources) {
            return LegalBasis.decide(registry, registries.ground(registry, centre), resources, request.asOf(), today);
        }

        /** Why a form is left out before it is filled: the first reason that applies. */
        private Optional<Excluded> excluded(
                Forms.Unit unit, Patient patient, LegalBasis.Decision basis, boolean shares) {
            if (request.centres() != null
                    && !Centres.isAt(request.centres(), unit.due().viewpoint().infusion(), patient)) {
                return excluded(unit, Exclusion.NOT_THIS_CENTRE, null);
            }
            switch (unit.standing()) {
                case NOT_DUE -> {
                    return excluded(unit, Exclusion.NOT_DUE, unit.detail());
                }
                case NOT_PRODUCED -> {
                    return excluded(unit, Exclusion.NOT_PRODUCED, unit.detail());
                }
                case DUE -> {
                    // Looked at more closely, below.
                }
            }
            if (!request.covers(unit.due().due())) {
                return excluded(
                        unit, Exclusion.OUT_OF_PERIOD, "due day " + unit.due().due());
            }
            if (!basis.allowed()) {
                return excluded(unit, Exclusion.NO_LEGAL_BASIS, basis.rule());
            }
            return shares ? excluded(unit, Exclusion.SHARED_IDENTIFIER, null) : Optional.empty();
        }

        private static Optional<Excluded> excluded(Forms.Unit unit, Exclusion reason, @Nullable String detail) {
            return Optional.of(new Excluded(unit.infusion(), unit.form(), unit.timePoint(), reason, detail));
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
                List<String> findings = forms.findings(released);
                if (!findings.isEmpty()) {
                    exclude(submission, unit, Exclusion.ERROR, notConforming(unit, findings));
                    return;
                }
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
                PatientSubmission submission, Forms.Unit unit, Exclusion reason, @Nullable String detail) {
            submission.exclude(new Excluded(unit.infusion(), unit.form(), unit.timePoint(), reason, detail));
        }
    }

    /** A response that a registry could not read never leaves; what is wrong with it says no value. */
    private static String notConforming(Forms.Unit unit, List<String> findings) {
        String correlation = UUID.randomUUID().toString();
        LOG.warn(
                "A filled form does not conform [{}]: {} {}: {}",
                correlation,
                unit.form(),
                unit.timePoint(),
                String.join("; ", findings));
        return "does not conform to its form, correlation id " + correlation;
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
