package org.cartexchange.intake;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How often something was refused.
 *
 * @param day of the server's clock
 * @param centre {@code system|value} of its number, or {@code unknown}
 * @param code message code
 * @param profile canonical url that the refused resource had to meet; empty if it had none
 * @param refused findings with this code
 */
record RefusalCount(LocalDate day, String centre, String code, String profile, long refused) {

    /** By what is counted, not by how often: the same for every process, so that two of them cannot lock each other out. */
    static final Comparator<RefusalCount> ORDER = Comparator.comparing(RefusalCount::day)
            .thenComparing(RefusalCount::centre)
            .thenComparing(RefusalCount::code)
            .thenComparing(RefusalCount::profile);

    RefusalCount times(long count) {
        return new RefusalCount(day, centre, code, profile, count);
    }

    RefusalCount byCodeAlone() {
        return new RefusalCount(day, CentreOfBundle.UNKNOWN, code, "", refused);
    }
}
