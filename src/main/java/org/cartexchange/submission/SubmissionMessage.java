package org.cartexchange.submission;

import org.cartexchange.security.MessageFile;
import org.cartexchange.security.Refusal;

/** Why a request about forms is refused. The wording is in {@code messages/submission.json}. */
enum SubmissionMessage {
    REGISTRY_MISSING("CART-SUB-001", 400),
    REGISTRY_UNKNOWN("CART-SUB-002", 400),
    FORM_UNKNOWN("CART-SUB-003", 404),
    FORMAT_UNKNOWN("CART-SUB-004", 400),
    DATE_UNREADABLE("CART-SUB-005", 400),
    PATIENT_UNKNOWN("CART-SUB-006", 404),
    PARAMETER_UNKNOWN("CART-SUB-007", 400),
    SUBJECT_MISSING("CART-SUB-008", 400),
    TIME_POINT_UNKNOWN("CART-SUB-009", 400),
    INFUSION_UNKNOWN("CART-SUB-010", 404),
    NO_COURSE("CART-SUB-011", 422),
    QUESTIONNAIRE_MISSING("CART-SUB-012", 400),
    NO_KEY("CART-SUB-013", 503),
    EXPORT_UNKNOWN("CART-SUB-014", 404),
    FORM_OF_ANOTHER_REGISTRY("CART-SUB-015", 400),
    BODY_UNREADABLE("CART-SUB-016", 400),
    RESPONSE_UNKNOWN("CART-SUB-040", 404),
    FORM_NOT_COMPLETED("CART-SUB-041", 422),
    FORM_NOT_OF_COURSE("CART-SUB-042", 422),
    CENTRE_UNKNOWN("CART-SUB-030", 404),
    STATUS_UNKNOWN("CART-SUB-031", 400),
    PAGE_UNREADABLE("CART-SUB-032", 400);

    private static final MessageFile WORDING = MessageFile.of("submission");

    private final String code;
    private final int status;

    SubmissionMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }
}
