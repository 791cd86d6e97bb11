package org.cartexchange.registry;

/** What became of a question. */
public enum ItemState {
    /** Answered with a value. */
    KNOWN("known"),
    /** The sender said that it is not known. */
    UNKNOWN("unknown"),
    /** The sender said that it was not evaluated. */
    NOT_EVALUATED("not-evaluated"),
    /** Nobody said anything. */
    MISSING("missing"),
    /** No resource can answer it: a data manager does. */
    BY_HAND("by-hand"),
    /** There is a value, in a unit that cannot be converted to the one of the form. */
    NOT_CONVERTIBLE("not-convertible"),
    /** There is a value for which the form has no option. */
    NO_OPTION("no-option"),
    /** The form does not ask it here, because of another answer. */
    NOT_ASKED("not-asked");

    private final String code;

    ItemState(String code) {
        this.code = code;
    }

    /** The word for it in tables. */
    public String code() {
        return code;
    }

    /** Does somebody still have to answer it? */
    public boolean isOpen() {
        return this == MISSING || this == BY_HAND || this == NOT_CONVERTIBLE || this == NO_OPTION;
    }
}
