package org.cartexchange.validation;

import org.cartexchange.message.Language;
import org.cartexchange.message.Wording;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One finding: what is wrong, where, which value, and what to do now.
 *
 * @param severity only an error refuses the resource
 * @param type the kind of issue in FHIR's words
 * @param expression FHIRPath of the element, from the root of what was validated, e.g.
 *     {@code Bundle.entry[3].resource.performed}
 * @param wording what is said, in no language yet; identifiers and names are masked
 * @param line line of the input, from 1; 0 if the input was no text or it is not known
 * @param column column of the input, from 1; 0 if not known
 * @param messageId id of the message in the HL7 validator; empty for our own rules
 */
public record ValidationMessage(
        Severity severity, IssueType type, String expression, Wording wording, int line, int column, String messageId) {

    /** Stable code of the message catalogue, {@code CART-VAL-nnn}. */
    public String code() {
        return wording.message().code();
    }

    /** The finding as a sentence in English and what to do, ending in the code in brackets. */
    public String text() {
        return text(Language.ENGLISH);
    }

    /** The same in another language; what is not worded in it is said in English. */
    public String text(Language language) {
        return wording.in(language);
    }

    /** The same finding with a place in the input. */
    ValidationMessage at(int newLine, int newColumn) {
        return new ValidationMessage(severity, type, expression, wording, newLine, newColumn, messageId);
    }

    /** The same finding, told at another element. */
    ValidationMessage atExpression(String other) {
        return new ValidationMessage(severity, type, other, wording, line, column, messageId);
    }

    /** The same finding, one level up: in a Bundle the expression begins at the Bundle. */
    ValidationMessage under(String root) {
        int dot = expression.indexOf('.');
        String below = dot < 0 ? "" : expression.substring(dot);
        return new ValidationMessage(severity, type, root + below, wording, line, column, messageId);
    }
}
