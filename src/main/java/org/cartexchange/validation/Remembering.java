package org.cartexchange.validation;

/**
 * What a validator may remember of one call for the next. It changes no verdict, only the time it takes.
 *
 * @param verdicts verdicts on contents that were checked before
 * @param shapes that resources of a kind were good, whatever their dates, ids and numbers
 * @param recheckOneIn one in so many resources of a known shape is checked all the same; at least 1
 */
public record Remembering(boolean verdicts, boolean shapes, int recheckOneIn) {

    /** As servers and the command line use it. */
    public static final Remembering ALL = new Remembering(true, true, 1_000);

    /** Every resource is asked of the HL7 validator. */
    public static final Remembering NOTHING = new Remembering(false, false, 1);

    public Remembering {
        if (recheckOneIn < 1) {
            throw new IllegalArgumentException("One in " + recheckOneIn + " cannot be checked");
        }
    }
}
