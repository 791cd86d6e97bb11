package org.cartexchange.course;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it was said: a day, a month or a year.
 *
 * <p>The day is the literal local date of the timestamp as it was sent, whatever the time zone.
 *
 * @param literal {@code 2026}, {@code 2026-03} or {@code 2026-03-17}
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 */
record PartialDate(String literal, LocalDate earliest, LocalDate latest) implements Comparable<PartialDate> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** That day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** The date of a FHIR date, dateTime, instant, or the start of a Period; empty if there is none. */
    static Optional<PartialDate> of(@Nullable Type value) {
        if (value instanceof Period period) {
            return period.hasStart() ? of(period.getStartElement()) : of(period.getEndElement());
        }
        if (value instanceof BaseDateTimeType date && date.hasValue()) {
            return Optional.of(parse(literal(date)));
        }
        return Optional.empty();
    }

    /** The end of a Period; else as {@link #of(Type)}. */
    static Optional<PartialDate> endOf(@Nullable Type value) {
        return value instanceof Period period && period.hasEnd() ? of(period.getEndElement()) : of(value);
    }

    private static String literal(BaseDateTimeType date) {
        String text = date.getValueAsString();
        int length = date instanceof InstantType || date.getPrecision().ordinal() >= TemporalPrecisionEnum.DAY.ordinal()
                ? DAY
                : date.getPrecision() == TemporalPrecisionEnum.MONTH ? MONTH : YEAR;
        return text.substring(0, Math.min(length, text.length()));
    }

    private static PartialDate parse(String literal) {
        if (literal.length() == YEAR) {
            int year = Integer.parseInt(literal);
            return new PartialDate(literal, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (literal.length() == MONTH) {
            YearMonth month = YearMonth.parse(literal);
            return new PartialDate(literal, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(literal);
        return new PartialDate(literal, day, day);
    }

    /** Is it known to the day? */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Does it lie before a day? Empty where its month or year holds the day, so that nobody can tell. */
    Optional<Boolean> isBefore(LocalDate day) {
        if (latest.isBefore(day)) {
            return Optional.of(true);
        }
        return earliest.isBefore(day) ? Optional.empty() : Optional.of(false);
    }

    /** Can it lie in these days, both included? */
    boolean overlaps(LocalDate from, LocalDate to) {
        return !latest.isBefore(from) && !earliest.isAfter(to);
    }

    /** As a FHIR date of the same precision. */
    DateType asDate() {
        return new DateType(literal);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }
}
