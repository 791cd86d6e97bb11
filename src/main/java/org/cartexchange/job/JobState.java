package org.cartexchange.job;

import java.util.Locale;

/** Where a job stands. A cancelled or expired job is not there any more. */
public enum JobState {
    ACCEPTED,
    RUNNING,
    COMPLETE,
    FAILED;

    static JobState of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
