package org.cartexchange.grading;

/** Whether a finding was seen, was looked for and not seen, or was not recorded at all. */
public enum Finding {
    YES,
    NO,
    NOT_STATED;

    /** The finding that a recorded yes or no states. */
    public static Finding of(boolean present) {
        return present ? YES : NO;
    }
}
