package org.cartexchange.cli;

import java.util.List;

/** What became of one bundle. */
sealed interface Reply {

    /**
     * The server took it.
     *
     * @param created resources that were not there before
     * @param present resources that were there: unchanged, or corrected by a new version
     * @param refused what single entries of a batch were refused for; empty for a transaction
     */
    record Stored(int created, int present, List<Finding> refused) implements Reply {}

    /** The server refused it, whole: sending it again would not help. */
    record Refused(List<Finding> findings) implements Reply {}

    /** No answer, or only "later", as often as it was tried. */
    record Nothing(String reason) implements Reply {}

    /** No other bundle would fare better: the address or the token is wrong. */
    record Hopeless(String reason) implements Reply {}

    /**
     * Why something was refused.
     *
     * @param code message code, or {@code HTTP 500} of a server that names none
     * @param place FHIRPath within the bundle; empty if the server named none
     */
    record Finding(String code, String place) {}
}
