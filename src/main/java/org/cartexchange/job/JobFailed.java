package org.cartexchange.job;

/** Thrown by a {@link JobWork} when trying again is no use: the whole job fails, with this message for its owner. */
public final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public JobFailed(String code, String text) {
        super(text);
        this.code = code;
    }

    JobFailure failure() {
        return new JobFailure(code, String.valueOf(getMessage()));
    }
}
