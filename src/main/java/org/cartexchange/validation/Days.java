package org.cartexchange.validation;

import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A day as it was written: the local date of the timestamp, with as much of it as was given ({@code 2026}, {@code 2026-05},
 * {@code 2026-05-19}).
 */
record Days(String text) {

    /** The day of a date or dateTime, or the first of a Period; empty if there is none. */
    static Optional<Days> begin(@Nullable Type when) {
        if (when instanceof Period period) {
            return of(period.getStartElement());
        }
        return when instanceof BaseDateTimeType date ? of(date) : Optional.empty();
    }

    /** The day of a date or dateTime, or the last of a Period, or its first if it is open. */
    static Optional<Days> end(@Nullable Type when) {
        if (when instanceof Period period) {
            DateTimeType end = period.hasEnd() ? period.getEndElement() : period.getStartElement();
            return of(end);
        }
        return begin(when);
    }

    /** Certainly earlier: what one of them leaves open is not compared. */
    boolean isBefore(Days other) {
        int common = Math.min(text.length(), other.text.length());
        return text.substring(0, common).compareTo(other.text.substring(0, common)) < 0;
    }

    private static Optional<Days> of(BaseDateTimeType date) {
        String written = date.getValueAsString();
        return written == null || !written.matches("\\d{4}(-\\d{2}(-\\d{2}.*)?)?")
                ? Optional.empty()
                : Optional.of(new Days(written.substring(0, Math.min(10, written.length()))));
    }

    @Override
    public String toString() {
        return text;
    }
}
