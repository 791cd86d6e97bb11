package org.cartexchange.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registry and the rules under which it receives data.
 *
 * @param code its short name, as in the parameter {@code registry} and in a consent's actor
 * @param patientIdentifiers systems of its own patient identifiers, the preferred first; empty if it has none
 * @param centreIdentifiers systems of its own centre identifiers
 * @param legalBasis on what ground it receives, unless a centre has another
 * @param dates how dates leave
 * @param incomplete what becomes of a form that lacks a critical answer
 * @param track the follow-up track of its patients; null for the one the schedule states
 */
record Registry(
        String code,
        String title,
        List<String> patientIdentifiers,
        List<String> centreIdentifiers,
        Ground legalBasis,
        Dates dates,
        Incomplete incomplete,
        @Nullable String track) {

    /** On what ground a registry receives a patient's data. */
    enum Ground {
        /** With the patient's consent to this registry. */
        CONSENT,
        /** By law or by an authority's order, whatever the consent. */
        REGULATORY
    }

    /** How dates leave. */
    enum Dates {
        EXACT,
        /** All of one patient's dates by the same number of days: intervals stay. */
        SHIFTED
    }

    /** What becomes of a form that lacks a critical answer. */
    enum Incomplete {
        HOLD,
        SEND
    }

    Registry {
        patientIdentifiers = List.copyOf(patientIdentifiers);
        centreIdentifiers = List.copyOf(centreIdentifiers);
    }
}
