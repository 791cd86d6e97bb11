package org.cartexchange.job;

/** A job was not accepted now; the same request may be later. The message is for the client. */
public final class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a job is refused. */
    public enum Reason {
        /** Its owner has as many jobs at work as allowed: 429. */
        TOO_MANY(429, "CART-JOB-003"),
        /** The disk is nearly full: 503. */
        NO_SPACE(503, "CART-JOB-004");

        private final int status;
        private final String code;

        Reason(int status, String code) {
            this.status = status;
            this.code = code;
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }

        /** The message code. */
        public String code() {
            return code;
        }
    }

    private final Reason reason;

    JobRefused(Reason reason, String text) {
        super(text);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
