package org.cartexchange.server;

import org.cartexchange.security.MessageFile;
import org.cartexchange.security.Refusal;

/** What the edge says when the request itself was well-formed. The wording is in {@code messages/server.json}. */
enum ServerMessage {
    UNEXPECTED("CART-SRV-001", 500),
    NO_SUCH_RESOURCE("CART-SRV-002", 404),
    NO_SUCH_ADDRESS("CART-SRV-003", 404),
    METHOD_NOT_SUPPORTED("CART-SRV-004", 405),
    NOT_UNDERSTOOD("CART-SRV-005", 400),
    DELETED("CART-SRV-006", 410),
    STALE_VERSION("CART-SRV-007", 412),
    CHANGED_MEANWHILE("CART-SRV-008", 409),
    STILL_REFERENCED("CART-SRV-009", 409),
    DATABASE_AWAY("CART-SRV-010", 503),
    OUTPUT_NOT_JSON("CART-SRV-012", 415),
    SEVERAL_MATCH("CART-SRV-013", 412),
    REFERENCE_NOT_HERE("CART-SRV-014", 422),
    NO_SUCH_OPERATION("CART-SRV-015", 400),
    NOT_POSSIBLE("CART-SRV-016", 422),
    DATABASE_FULL("CART-SRV-017", 503),
    PRECONDITION("CART-SRV-018", 412),
    TOO_MUCH("CART-SRV-019", 413),
    CONDITION_NO_LONGER_FITS("CART-SRV-020", 422),
    PARAMETER_MISSING("CART-SRV-021", 400),
    NOT_EXPANDABLE("CART-SRV-022", 422),
    PARAMETER_UNKNOWN("CART-SRV-023", 400),
    BUNDLE_NOT_STORED("CART-SRV-024", 405),
    BODY_EMPTY("CART-SRV-025", 400),
    OTHER_TYPE("CART-SRV-026", 400);

    private static final MessageFile WORDING = MessageFile.of("server");

    private final String code;
    private final int status;

    ServerMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }

    /** The same message with the status that HAPI chose. */
    Refusal withStatus(int otherStatus, Object... values) {
        return WORDING.refusal(code, otherStatus, values);
    }
}
