package org.cartexchange.security;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.UrlType;

/**
 * A request that is refused: what the sender reads in the OperationOutcome.
 *
 * @param status HTTP status of the answer
 * @param type FHIR's own category of the issue
 * @param code our message code, {@code CART-<STAGE>-<nnn>}
 * @param text what, where, which value, what now, in the language of the {@link Addressee}; without the code and without a
 *     patient's data
 * @param expressions FHIRPath of the places in the request, empty if the request as a whole is meant
 */
public record Refusal(int status, IssueType type, String code, String text, List<String> expressions) {

    public Refusal {
        expressions = List.copyOf(expressions);
    }

    public static Refusal of(int status, IssueType type, String code, String text) {
        return new Refusal(status, type, code, text, List.of());
    }

    public Refusal at(String expression) {
        return new Refusal(status, type, code, text, List.of(expression));
    }

    /** The same refusal under another status: what is 405 at an address is 422 within a bundle. */
    public Refusal withStatus(int otherStatus) {
        return new Refusal(otherStatus, type, code, text, expressions);
    }

    /** The issue as it appears in an answer: diagnostics end in the code, which is also {@code details.coding}. */
    public OperationOutcomeIssueComponent toIssue() {
        OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .setDiagnostics(text + " [" + code + "]");
        issue.getDetails().addCoding().setSystem(MessageCodes.SYSTEM).setCode(code);
        issue.addExtension(
                CartExtensions.CART_MESSAGE_PAGE,
                new UrlType(Addressee.current().guide() + MessageCodes.page(code)));
        expressions.forEach(issue::addExpression);
        return issue;
    }

    public OperationOutcome toOperationOutcome() {
        return outcome().addIssue(toIssue());
    }

    public RefusedException toException() {
        return new RefusedException(status, text + " [" + code + "]", toOperationOutcome());
    }

    /** Several refusals as one answer, with the status of the first. */
    public static RefusedException toException(List<Refusal> refusals) {
        OperationOutcome outcome = outcome();
        refusals.forEach(refusal -> outcome.addIssue(refusal.toIssue()));
        Refusal first = refusals.get(0);
        return new RefusedException(first.status(), first.text() + " [" + first.code() + "]", outcome);
    }

    private static OperationOutcome outcome() {
        OperationOutcome outcome = new OperationOutcome();
        Language language = Addressee.current().language();
        if (language != Language.ENGLISH) {
            outcome.setLanguage(language.code());
        }
        return outcome;
    }

    /** An outcome that is already written, as the validator's. */
    public static RefusedException toException(int status, String message, OperationOutcome outcome) {
        return new RefusedException(status, message, outcome);
    }

    /** A refusal on its way through HAPI to the edge of the server, which writes its OperationOutcome as it is. */
    public static final class RefusedException extends BaseServerResponseException {

        RefusedException(int status, String message, OperationOutcome outcome) {
            super(status, message, outcome);
        }

        public OperationOutcome outcome() {
            return (OperationOutcome) getOperationOutcome();
        }
    }
}
