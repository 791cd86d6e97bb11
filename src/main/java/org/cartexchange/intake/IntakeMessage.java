package org.cartexchange.intake;

import org.cartexchange.security.MessageFile;
import org.cartexchange.security.Refusal;

/** Everything intake may refuse. The wording is in {@code messages/intake.json}. */
enum IntakeMessage {
    // The body as bytes.
    TOO_LARGE("CART-INT-001", 413),
    NOT_JSON("CART-INT-002", 415),
    ENCODING_NOT_SUPPORTED("CART-INT-003", 415),
    NOT_GZIP("CART-INT-004", 400),
    INFLATES_TOO_MUCH("CART-INT-005", 413),
    TOO_SLOW("CART-INT-006", 408),
    TOO_MUCH_AT_ONCE("CART-INT-007", 503),
    // The body as JSON.
    MALFORMED("CART-INT-010", 400),
    TRUNCATED("CART-INT-011", 400),
    NOT_UTF8("CART-INT-012", 400),
    DUPLICATE_KEY("CART-INT-013", 400),
    TOO_DEEP("CART-INT-014", 400),
    VALUE_TOO_LONG("CART-INT-015", 413),
    TOO_MANY_VALUES("CART-INT-016", 413),
    NOT_AN_OBJECT("CART-INT-017", 400),
    TEXT_AFTER_END("CART-INT-018", 400),
    RESERVED_SYSTEM("CART-INT-019", 422),
    // The resource.
    UNKNOWN_ELEMENT("CART-INT-020", 400),
    NOT_READABLE_VALUE("CART-INT-021", 400),
    WRONG_JSON_TYPE("CART-INT-022", 400),
    NOT_READABLE("CART-INT-023", 400),
    NOT_STORED_HERE("CART-INT-024", 405),
    CLIENT_ID("CART-INT-025", 405),
    // The bundle and its entries.
    NOT_A_TRANSACTION("CART-INT-030", 400),
    TOO_MANY_ENTRIES("CART-INT-031", 422),
    ENTRY_WITHOUT_REQUEST("CART-INT-032", 422),
    ENTRY_WITHOUT_RESOURCE("CART-INT-033", 422),
    ENTRY_TYPE_DIFFERS("CART-INT-034", 422),
    IDENTIFIER_MATCH_MISSING("CART-INT-035", 422),
    IDENTIFIER_DIFFERS("CART-INT-036", 422),
    SENT_TWICE("CART-INT-037", 422),
    METHOD_NOT_KNOWN("CART-INT-039", 422),
    OPERATION_NOT_IN_BUNDLE("CART-INT-040", 422),
    TOO_MANY_READS("CART-INT-041", 422),
    // $validate.
    NOTHING_TO_VALIDATE("CART-INT-050", 400),
    PARAMETER_NOT_KNOWN("CART-INT-051", 400),
    MODE_NOT_KNOWN("CART-INT-052", 400),
    NOTHING_TO_DELETE("CART-INT-053", 400),
    // $refusals.
    REFUSALS_PARAMETER_NOT_KNOWN("CART-INT-060", 400),
    REFUSALS_VALUE_NOT_READABLE("CART-INT-061", 400),
    REFUSALS_END_BEFORE_BEGIN("CART-INT-062", 400),
    REFUSALS_TOO_MANY("CART-INT-063", 422),
    REFUSALS_PARAMETER_REPEATED("CART-INT-064", 400);

    private static final MessageFile WORDING = MessageFile.of("intake");

    private final String code;
    private final int status;

    IntakeMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }
}
