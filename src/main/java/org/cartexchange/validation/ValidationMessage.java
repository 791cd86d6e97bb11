package org.cartexchange.validation;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One finding: what is wrong, where, which value, and what to do now.
 *
 * @param severity only an error refuses the resource
 * @param code stable code of the message catalogue, {@code CART-VAL-nnn}
 * @param type the kind of issue in FHIR's words
 * @param expression FHIRPath of the element, from the root of what was validated, e.g.
 *     {@code Bundle.entry[3].resource.performed}
 * @param text the finding as a sentence and what to do, ending in the code in brackets; identifiers and names are masked
 * @param line line of the input, from 1; 0 if the input was no text or it is not known
 * @param column column of the input, from 1; 0 if not known
 * @param messageId id of the message in the HL7 validator; empty for our own rules
 */
public record ValidationMessage(
        Severity severity,
        String code,
        IssueType type,
        String expression,
        String text,
        int line,
        int column,
        String messageId) {

    /** The same finding with a place in the input. */
    ValidationMessage at(int newLine, int newColumn) {
        return new ValidationMessage(severity, code, type, expression, text, newLine, newColumn, messageId);
    }

    /** The same finding, told at another element. */
    ValidationMessage atExpression(String other) {
        return new ValidationMessage(severity, code, type, other, text, line, column, messageId);
    }

    /** The same finding, one level up: in a Bundle the expression begins at the Bundle. */
    ValidationMessage under(String root) {
        int dot = expression.indexOf('.');
        String below = dot < 0 ? "" : expression.substring(dot);
        return new ValidationMessage(severity, code, type, root + below, text, line, column, messageId);
    }
}
