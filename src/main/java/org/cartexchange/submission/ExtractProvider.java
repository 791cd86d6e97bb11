package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.course.Assertions;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.FormExtraction.Extracted;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * {@code QuestionnaireResponse/[id]/$extract}: what a data manager completed by hand becomes a transaction of asserted
 * observations, which the caller sends like any push. As in SDC nothing is stored here.
 */
public final class ExtractProvider {

    private static final Set<QuestionnaireResponseStatus> BY_HAND =
            EnumSet.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

    private static final int LENGTH_OF_A_DAY = 10;

    private final FhirContext context;
    private final StoredCourses stored;
    private final Forms forms;
    private final Clock clock;

    ExtractProvider(FhirContext context, StoredCourses stored, Forms forms, Clock clock) {
        this.context = context;
        this.stored = stored;
        this.forms = forms;
        this.clock = clock;
    }

    /** The transaction as {@code return}; answers that became nothing as {@code issues}. */
    @Operation(name = "$extract", typeName = "QuestionnaireResponse", idempotent = true)
    public Parameters extract(@IdParam IdType id, ServletRequestDetails request) {
        OperationParameters.of(request, context);
        Instant now = clock.instant();
        QuestionnaireResponse completed = stored.response(id.getIdPart(), now)
                .orElseThrow(() -> SubmissionMessage.RESPONSE_UNKNOWN.refusal().toException());
        if (!BY_HAND.contains(completed.getStatus())) {
            throw SubmissionMessage.FORM_NOT_COMPLETED.refusal().toException();
        }
        String form = forms.known(String.valueOf(completed.getQuestionnaire()));
        String subject = new IdType(completed.getSubject().getReference()).getIdPart();
        if (subject == null || !isDay(completed.getAuthoredElement())) {
            throw SubmissionMessage.FORM_NOT_OF_COURSE.refusal().toException();
        }
        LocalDate asOf = LocalDate.parse(
                completed.getAuthoredElement().getValueAsString().substring(0, LENGTH_OF_A_DAY));
        long patient = stored.patient(subject, now)
                .orElseThrow(() -> SubmissionMessage.PATIENT_UNKNOWN.refusal().toException());
        PatientCourses courses = CourseReader.read(stored.read(patient, now));
        Forms.Computed computed = forms.compute(form, courses, completed, asOf);
        List<Observation> before = Assertions.from(
                computed.view().course(),
                completed.getIdElement().toUnqualifiedVersionless().getValue());
        Set<String> assertedBefore =
                before.stream().map(ExtractProvider::identifier).collect(Collectors.toSet());
        Extracted extracted = forms.extract(completed, computed, assertedBefore);

        Parameters answer = new Parameters();
        answer.addParameter().setName("return").setResource(transaction(extracted.asserted(), before));
        OperationOutcome issues = issues(extracted);
        if (issues.hasIssue()) {
            answer.addParameter().setName("issues").setResource(issues);
        }
        return answer;
    }

    private static boolean isDay(DateTimeType authored) {
        return authored.hasValue() && authored.getValueAsString().length() >= LENGTH_OF_A_DAY;
    }

    /** The answers as conditional updates; those asserted before and not any more are withdrawn. */
    private static Bundle transaction(List<Observation> asserted, List<Observation> before) {
        Set<String> again = asserted.stream().map(ExtractProvider::identifier).collect(Collectors.toSet());
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        Stream.concat(
                        asserted.stream(),
                        before.stream()
                                .filter(one -> !again.contains(identifier(one)))
                                .map(ExtractProvider::withdrawn))
                .forEach(observation -> {
                    Identifier identifier = observation.getIdentifierFirstRep();
                    transaction
                            .addEntry()
                            .setFullUrl("urn:uuid:"
                                    + UUID.nameUUIDFromBytes(
                                            identifier.getValue().getBytes(StandardCharsets.UTF_8)))
                            .setResource(observation)
                            .getRequest()
                            .setMethod(HTTPVerb.PUT)
                            .setUrl("Observation?identifier=" + identifier.getSystem() + "|" + identifier.getValue());
                });
        return transaction;
    }

    private static Observation withdrawn(Observation asserted) {
        Observation withdrawn = asserted.copy();
        withdrawn.setId((String) null);
        withdrawn.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
        return withdrawn.setStatus(ObservationStatus.ENTEREDINERROR);
    }

    private static String identifier(Observation observation) {
        return observation.getIdentifierFirstRep().getValue();
    }

    private static OperationOutcome issues(Extracted extracted) {
        OperationOutcome issues = new OperationOutcome();
        extracted.left().forEach(left -> issues.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("`" + left.linkId() + "` became nothing: " + left.reason() + "."));
        return issues;
    }
}
