package org.cartexchange.job;

import org.cartexchange.security.MessageFile;
import org.cartexchange.security.Refusal;

/** What is said about a job, and why one is refused. The wording is in {@code messages/job.json}. */
enum JobMessage {
    TOO_MANY("CART-JOB-003", 429),
    NO_SPACE("CART-JOB-004", 503),
    NO_SUCH_JOB("CART-JOB-005", 404),
    ENDED("CART-JOB-006", 202),
    NO_SUCH_FILE("CART-JOB-007", 404),
    FILE_GONE("CART-JOB-008", 410),
    FILE_UNREADABLE("CART-JOB-009", 500);

    private static final MessageFile WORDING = MessageFile.of("job");

    private final String code;
    private final int status;

    JobMessage(String code, int status) {
        this.code = code;
        this.status = status;
    }

    Refusal refusal(Object... values) {
        return WORDING.refusal(code, status, values);
    }
}
