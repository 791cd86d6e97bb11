package org.cartexchange.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.UrlType;

/**
 * What the validator found in one resource or one Bundle.
 *
 * @param messages findings, errors of an entry before its warnings, entries in order; at most 100 for each resource
 * @param checked what it was checked against; empty if the input could not be read so far
 */
public record ValidationReport(List<ValidationMessage> messages, Optional<Checked> checked) {

    private static final String PROFILE = ValidationReport.class.getName() + ".profile";

    public ValidationReport {
        messages = List.copyOf(messages);
    }

    public ValidationReport(List<ValidationMessage> messages) {
        this(messages, Optional.empty());
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
        return new ValidationReport(messages.stream().filter(wanted).toList(), checked);
    }

    /** These findings and then those, each once. */
    public ValidationReport and(ValidationReport more) {
        return new ValidationReport(
                Stream.concat(messages.stream(), more.messages.stream())
                        .distinct()
                        .toList(),
                checked);
    }

    /** The same findings, with what they were checked against. */
    ValidationReport of(Checked against) {
        return new ValidationReport(messages, Optional.of(against));
    }

    /** The same findings without line and column: the input was no text. */
    public ValidationReport withoutPlaces() {
        return new ValidationReport(
                messages.stream().map(message -> message.at(0, 0)).toList(), checked);
    }

    /** {@link #toOperationOutcome(Language, String)} in English, for readers without a server. */
    public OperationOutcome toOperationOutcome() {
        return toOperationOutcome(Language.ENGLISH, MessageCodes.GUIDE);
    }

    /**
     * The report as FHIR says it: first an information issue with the profiles, the package and the duration; then an issue
     * for each finding with severity, type, our code and its page in the guide, text, expression, line and column. Without
     * findings a second information issue says that all is well.
     *
     * @param guide where the reader finds the guide, ending in a slash
     */
    public OperationOutcome toOperationOutcome(Language language, String guide) {
        OperationOutcome outcome = new OperationOutcome();
        if (language != Language.ENGLISH) {
            outcome.setLanguage(language.code());
        }
        checked.ifPresent(against -> outcome.addIssue(issue(header(against), language, guide)));
        for (ValidationMessage message : messages) {
            OperationOutcomeIssueComponent issue = issue(message, language, guide);
            checked.map(against -> against.profileAt(message.expression()))
                    .ifPresent(profile -> issue.setUserData(PROFILE, profile));
            outcome.addIssue(issue);
        }
        if (messages.isEmpty()) {
            outcome.addIssue(issue(Findings.information("CART-VAL-034", ""), language, guide));
        }
        return outcome;
    }

    /** The profile that the resource of an issue of {@link #toOperationOutcome} had to meet; empty if it had none. */
    public static Optional<String> profileOf(OperationOutcomeIssueComponent issue) {
        return Optional.ofNullable(issue.getUserString(PROFILE)).filter(profile -> !profile.isEmpty());
    }

    private static ValidationMessage header(Checked against) {
        return Findings.information(
                "CART-VAL-033",
                "",
                against.names(),
                against.packageName(),
                against.packageVersion(),
                against.took().toMillis());
    }

    private static OperationOutcomeIssueComponent issue(ValidationMessage message, Language language, String guide) {
        CodeableConcept details = new CodeableConcept();
        details.addCoding().setSystem(MessageCodes.SYSTEM).setCode(message.code());
        OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent()
                .setSeverity(message.severity().inFhir())
                .setCode(message.type())
                .setDetails(details)
                .setDiagnostics(message.text(language));
        issue.addExtension(CartExtensions.CART_MESSAGE_PAGE, new UrlType(guide + MessageCodes.page(message.code())));
        if (message.line() > 0) {
            issue.addExtension(ExternalExtensions.ISSUE_LINE, new IntegerType(message.line()));
            issue.addExtension(ExternalExtensions.ISSUE_COLUMN, new IntegerType(message.column()));
        }
        if (!message.expression().isEmpty()) {
            issue.addExpression(message.expression());
        }
        return issue;
    }

    private Stream<ValidationMessage> of(Severity severity) {
        return messages.stream().filter(message -> message.severity() == severity);
    }
}
