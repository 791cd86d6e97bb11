package org.cartexchange.submission;

import java.util.Locale;

/** Why a form is not in an export. Every form that is not exported has exactly one of these. */
enum Exclusion {
    /** The patient has no infusion that took place, or none with a day. */
    NO_COURSE,
    /** The patient was merged into another one, under whom everything is reported. */
    MERGED,
    /** Another centre than the one asked for reports it. */
    NOT_THIS_CENTRE,
    /** It is not to be filled yet. */
    NOT_DUE,
    /** It is due, and this server does not produce it. */
    NOT_PRODUCED,
    /** Its due day lies outside of the days asked for. */
    OUT_OF_PERIOD,
    /** The registry may not receive it; the rule says why. */
    NO_LEGAL_BASIS,
    /** Another patient has the same identifier of the registry. */
    SHARED_IDENTIFIER,
    /** A critical item that the record could answer has no answer. */
    INCOMPLETE_CRITICAL_ITEM,
    /** The registry's interface finds a patient by its own number, and this patient has none. */
    NO_REGISTRY_IDENTIFIER,
    /** The centre has no number from which the registry's interface could tell whose data they are. */
    NO_CENTRE_NUMBER,
    /** There is nothing in the record that the registry's interface takes. */
    NOTHING_TO_SEND,
    /** It is the same as was sent before. */
    UNCHANGED,
    /** It could not be made; the correlation id leads to the operator's log. */
    ERROR;

    /** Its name in ledger and manifest. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
