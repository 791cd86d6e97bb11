package org.cartexchange.course;

import java.time.LocalDate;

/**
 * The days a follow-up report speaks about, both included: from the day after the last report (day 0 for the first) to the
 * contact this report rests on.
 */
public record ReportingPeriod(LocalDate start, LocalDate end) {

    public ReportingPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period that starts on " + start + " cannot end on " + end);
        }
    }
}
