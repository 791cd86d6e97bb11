package org.cartexchange.job;

/** A job was not accepted now; the same request may be later. */
final class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JobMessage why;

    JobRefused(JobMessage why) {
        super(why.name());
        this.why = why;
    }

    JobMessage why() {
        return why;
    }
}
