package org.cartexchange.bulk;

import org.cartexchange.security.MessageFile;
import org.cartexchange.security.Refusal;

/** Why an export is refused. The wording is in {@code messages/bulk.json}. */
enum BulkMessage {
    PARAMETER_UNKNOWN("CART-BULK-001", 400),
    FORMAT_UNKNOWN("CART-BULK-002", 400),
    TYPE_UNKNOWN("CART-BULK-003", 400),
    TYPE_NOT_OF_A_PATIENT("CART-BULK-004", 400),
    INSTANT_UNREADABLE("CART-BULK-005", 400),
    FILTER_UNREADABLE("CART-BULK-006", 400),
    FILTER_TYPE_NOT_EXPORTED("CART-BULK-007", 400),
    PATIENT_UNREADABLE("CART-BULK-008", 400),
    NOT_THERE("CART-BULK-009", 404),
    GROUP_BY_CRITERIA("CART-BULK-010", 400),
    BODY_UNREADABLE("CART-BULK-011", 400),
    REPEATED("CART-BULK-012", 400),
    VALUE_MISSING("CART-BULK-018", 400);

    private static final MessageFile WORDING = MessageFile.of("bulk");

    private final String code;
    private final int status;

    BulkMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }
}
