package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.Question;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** {@code Patient/[id]/$registry-forms}: every form of a registry that is due for a patient by a day, filled. */
public final class RegistryFormsProvider {

    private final FhirContext context;
    private final StoredCourses stored;
    private final Registries registries;
    private final Forms forms;
    private final Clock clock;

    RegistryFormsProvider(FhirContext context, StoredCourses stored, Registries registries, Forms forms, Clock clock) {
        this.context = context;
        this.stored = stored;
        this.registries = registries;
        this.forms = forms;
        this.clock = clock;
    }

    /** A collection of QuestionnaireResponses; what is due and not produced here stands in an OperationOutcome. */
    @Operation(name = "$registry-forms", typeName = "Patient", idempotent = true)
    public Bundle forms(@IdParam IdType id, ServletRequestDetails request) {
        OperationParameters parameters = OperationParameters.of(request, context, "registry", "asOf");
        Registry registry = forms.registry(parameters, registries);
        LocalDate asOf = parameters.date("asOf").orElseGet(() -> LocalDate.now(clock));
        Instant now = clock.instant();
        long patient = stored.patient(id.getIdPart(), now)
                .orElseThrow(() -> SubmissionMessage.PATIENT_UNKNOWN.refusal().toException());
        List<Resource> resources = stored.read(patient, now);
        PatientCourses courses = CourseReader.read(resources);
        Optional<String> track = registries.track(registry, courses, resources, forms.tracks(registry.code()));
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        OperationOutcome outcome = new OperationOutcome();
        for (Forms.Unit unit : forms.units(courses, registry, track, asOf)) {
            switch (unit.standing()) {
                case DUE -> {
                    Forms.Filled filled = forms.fill(unit, asOf);
                    List<String> findings = forms.findings(filled.response());
                    if (findings.isEmpty()) {
                        add(bundle, id.getIdPart() + "|" + unit.key(), filled.response());
                        adviseOnCritical(outcome, unit, filled);
                    } else {
                        inform(
                                outcome,
                                "Form `%s` at time point `%s` does not conform and is left out: %s."
                                        .formatted(unit.form(), unit.timePoint(), String.join("; ", findings)));
                    }
                }
                case NOT_PRODUCED ->
                    inform(
                            outcome,
                            "Form `%s` is due at time point `%s` and is not produced by this server."
                                    .formatted(unit.form(), unit.timePoint()));
                case NOT_DUE -> {}
            }
        }
        courses.issues().forEach(issue -> inform(outcome, issue));
        if (courses.courses().isEmpty()) {
            inform(outcome, "This patient has no infusion with a day that took place: no form is due.");
        }
        if (outcome.hasIssue()) {
            add(bundle, id.getIdPart() + "|issues", outcome);
        }
        return bundle;
    }

    /** What would answer the questions for which the form may be held back; {@code $populate} says it for all. */
    private void adviseOnCritical(OperationOutcome outcome, Forms.Unit unit, Forms.Filled filled) {
        filled.missing().stream().filter(Question::isCritical).forEach(missing -> outcome.addIssue()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.INCOMPLETE)
                .setDiagnostics("Form `%s` at time point `%s`: %s"
                        .formatted(unit.form(), unit.timePoint(), forms.advice(missing, filled))));
    }

    private static void add(Bundle bundle, String name, Resource resource) {
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .setResource(resource);
    }

    private static void inform(OperationOutcome outcome, String text) {
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics(text);
    }
}
