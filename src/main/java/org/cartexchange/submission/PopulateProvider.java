package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.Question;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** {@code $populate} of Structured Data Capture, for registry forms: fills one from a patient's stored course. */
public final class PopulateProvider {

    private static final String[] PARAMETERS = {
        "questionnaire", "canonical", "subject", "context", "local", "timepoint", "asOf"
    };

    private final FhirContext context;
    private final StoredCourses stored;
    private final Registries registries;
    private final Forms forms;
    private final Clock clock;

    PopulateProvider(FhirContext context, StoredCourses stored, Registries registries, Forms forms, Clock clock) {
        this.context = context;
        this.stored = stored;
        this.registries = registries;
        this.forms = forms;
        this.clock = clock;
    }

    /** Fills the form that {@code canonical} or {@code questionnaire} names. */
    @Operation(name = "$populate", typeName = "Questionnaire", idempotent = true)
    public Parameters populate(ServletRequestDetails request) {
        OperationParameters parameters = OperationParameters.of(request, context, PARAMETERS);
        String form = parameters
                .text("canonical")
                .or(() -> parameters.text("questionnaire"))
                .or(() -> resource(parameters))
                .orElseThrow(
                        () -> SubmissionMessage.QUESTIONNAIRE_MISSING.refusal().toException());
        return populate(form, parameters);
    }

    /** Fills this form. */
    @Operation(name = "$populate", typeName = "Questionnaire", idempotent = true)
    public Parameters populate(@IdParam IdType id, ServletRequestDetails request) {
        return populate(id.getIdPart(), OperationParameters.of(request, context, PARAMETERS));
    }

    private Parameters populate(String form, OperationParameters parameters) {
        LocalDate asOf = parameters.date("asOf").orElseGet(() -> LocalDate.now(clock));
        Instant now = clock.instant();
        IdType subject = parameters
                .text("subject")
                .map(IdType::new)
                .filter(reference -> "Patient".equals(reference.getResourceType()) && reference.hasIdPart())
                .orElseThrow(() -> SubmissionMessage.SUBJECT_MISSING.refusal().toException());
        String known = forms.known(form);
        long patient = stored.patient(subject.getIdPart(), now)
                .orElseThrow(() -> SubmissionMessage.PATIENT_UNKNOWN.refusal().toException());
        List<Resource> resources = stored.read(patient, now);
        PatientCourses courses = CourseReader.read(resources);
        if (courses.courses().isEmpty()) {
            throw SubmissionMessage.NO_COURSE.refusal().toException();
        }
        Forms.Filled filled = forms.fill(
                known,
                courses,
                infusion(parameters),
                parameters.text("timepoint"),
                asOf,
                registry -> registries.track(registries.get(registry), courses, resources, forms.tracks(registry)));
        Parameters answer = new Parameters();
        answer.addParameter().setName("response").setResource(filled.response());
        OperationOutcome issues = issues(filled);
        courses.issues().forEach(text -> add(issues, IssueType.INFORMATIONAL, text));
        if (issues.hasIssue()) {
            answer.addParameter().setName("issues").setResource(issues);
        }
        return answer;
    }

    private static Optional<String> resource(OperationParameters parameters) {
        return parameters.parts("questionnaire").stream()
                .map(ParametersParameterComponent::getResource)
                .filter(Questionnaire.class::isInstance)
                .map(Questionnaire.class::cast)
                .filter(Questionnaire::hasUrl)
                .map(one -> one.hasVersion() ? one.getUrl() + "|" + one.getVersion() : one.getUrl())
                .findFirst();
    }

    /** The infusion in {@code context}: its part {@code name} is {@code infusion}, {@code content} refers to it. */
    private static Optional<String> infusion(OperationParameters parameters) {
        return parameters.parts("context").stream()
                .filter(launch -> launch.getPart().stream()
                        .anyMatch(part -> "name".equals(part.getName())
                                && part.hasValue()
                                && "infusion".equals(part.getValue().primitiveValue())))
                .flatMap(launch -> launch.getPart().stream())
                .filter(part -> "content".equals(part.getName()))
                .map(PopulateProvider::reference)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> reference(ParametersParameterComponent content) {
        if (content.getValue() instanceof Reference reference) {
            return Optional.ofNullable(reference.getReference());
        }
        return content.hasResource()
                ? Optional.of(content.getResource()
                        .getIdElement()
                        .toUnqualifiedVersionless()
                        .getValue())
                : Optional.empty();
    }

    private OperationOutcome issues(Forms.Filled filled) {
        OperationOutcome issues = new OperationOutcome();
        filled.issues().forEach(text -> add(issues, IssueType.INFORMATIONAL, text));
        List<String> critical = filled.missingCritical();
        if (!critical.isEmpty()) {
            add(
                    issues,
                    IssueType.INCOMPLETE,
                    "Critical items without an answer: " + String.join(", ", critical)
                            + ". Push what answers them, or complete them by hand.");
        }
        for (Question missing : filled.missing()) {
            issues.addIssue()
                    .setSeverity(missing.isCritical() ? IssueSeverity.WARNING : IssueSeverity.INFORMATION)
                    .setCode(IssueType.INCOMPLETE)
                    .setDiagnostics(forms.advice(missing, filled));
        }
        return issues;
    }

    private static void add(OperationOutcome issues, IssueType type, String text) {
        issues.addIssue().setSeverity(IssueSeverity.WARNING).setCode(type).setDiagnostics(text);
    }
}
