package org.cartexchange.security;

/** Why a caller is turned away. The wording is in {@code messages/security.json}. */
enum SecurityMessage {
    TOKEN_MISSING("CART-SEC-001", 401),
    NOT_FROM_PROXY("CART-SEC-002", 403),
    NOT_LOCALHOST("CART-SEC-003", 403),
    THROUGH_PROXY("CART-SEC-004", 403),
    FROM_ANOTHER_SITE("CART-SEC-005", 403);

    private static final MessageFile WORDING = MessageFile.of("security");

    private final String code;
    private final int status;

    SecurityMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }
}
