package org.cartexchange.registry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a form that a schedule asks for stands on a day.
 *
 * @param due the form, and its days
 * @param status how it stands
 * @param completed since when it is complete, if it is
 */
public record FollowUp(DueForm due, Status status, Optional<LocalDate> completed) {

    /** How a form stands. Every form that a schedule asks for has exactly one of these. */
    public enum Status {
        /** Neither sent nor completed by hand, and its due day has not passed. */
        DUE,
        /** Neither sent nor completed by hand, and its due day has passed. */
        OVERDUE,
        /** The registry was sent it, or a data manager completed it by hand. A form that is only ready is not complete. */
        COMPLETE,
        /** It is about days after the last contact with a patient who is recorded as lost to follow-up. */
        LOST_TO_FOLLOW_UP;

        /** Its code, as in the code system of the package. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How a form stands on a day.
     *
     * @param completed the day on which it was sent or completed by hand, if it was; one after {@code asOf} is not seen
     */
    public static FollowUp of(DueForm due, Optional<LocalDate> completed, LocalDate asOf) {
        Optional<LocalDate> seen = completed.filter(day -> !day.isAfter(asOf));
        return new FollowUp(due, status(due, seen, asOf), seen);
    }

    private static Status status(DueForm due, Optional<LocalDate> completed, LocalDate asOf) {
        if (completed.isPresent()) {
            return Status.COMPLETE;
        }
        boolean lost = due.isAboutPeriod()
                && due.viewpoint()
                        .course()
                        .lostAfter(asOf)
                        .filter(contact -> due.windowStart().isAfter(contact))
                        .isPresent();
        if (lost) {
            return Status.LOST_TO_FOLLOW_UP;
        }
        return due.isOverdue(asOf) ? Status.OVERDUE : Status.DUE;
    }
}
