package org.cartexchange.validation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartexchange.fhir.MessageCodes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * What the validator found in one resource or one Bundle.
 *
 * @param messages findings, errors of an entry before its warnings, entries in order; at most 100 for each resource
 */
public record ValidationReport(List<ValidationMessage> messages) {

    public ValidationReport {
        messages = List.copyOf(messages);
    }

    /** May this be stored? True unless there is an error; warnings are allowed. */
    public boolean isConformant() {
        return messages.stream().noneMatch(message -> message.severity() == Severity.ERROR);
    }

    public List<ValidationMessage> errors() {
        return of(Severity.ERROR).toList();
    }

    public List<ValidationMessage> warnings() {
        return of(Severity.WARNING).toList();
    }

    /** The report without what the predicate rejects. */
    public ValidationReport only(Predicate<ValidationMessage> wanted) {
        return new ValidationReport(messages.stream().filter(wanted).toList());
    }

    /**
     * The report as FHIR says it: an issue for each finding with severity, type, our code, text and expression. Without
     * findings one information issue says that all is well.
     */
    public OperationOutcome toOperationOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        for (ValidationMessage message : messages) {
            outcome.addIssue(issue(message));
        }
        if (messages.isEmpty()) {
            outcome.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
                    .setCode(OperationOutcome.IssueType.INFORMATIONAL)
                    .setDiagnostics("Conforms.");
        }
        return outcome;
    }

    private static OperationOutcomeIssueComponent issue(ValidationMessage message) {
        CodeableConcept details = new CodeableConcept();
        details.addCoding().setSystem(MessageCodes.SYSTEM).setCode(message.code());
        OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent()
                .setSeverity(message.severity().inFhir())
                .setCode(message.type())
                .setDetails(details)
                .setDiagnostics(message.text());
        if (!message.expression().isEmpty()) {
            issue.addExpression(message.expression());
        }
        return issue;
    }

    private Stream<ValidationMessage> of(Severity severity) {
        return messages.stream().filter(message -> message.severity() == severity);
    }
}
