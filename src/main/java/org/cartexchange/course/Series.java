package org.cartexchange.course;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cartexchange.course.SetAside.Reason;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Readings of one kind that a question looks at, in order of time, and what they answer together. */
record Series(List<Reading> readings) {

    Series {
        readings = readings.stream()
                .sorted(Comparator.comparing(Reading::when)
                        .thenComparing(Reading::instant, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(reading -> Source.nameOf(reading.observation()))
                        .thenComparing(Reading::element))
                .toList();
    }

    /** The readings of one component. */
    Series component(String system, String code) {
        return new Series(readings.stream()
                .flatMap(reading -> reading.component(system, code).stream())
                .toList());
    }

    Series where(Predicate<Reading> condition) {
        return new Series(readings.stream().filter(condition).toList());
    }

    /** The readings with a final value. */
    Series stated() {
        return where(Reading::isStated);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    Optional<Reading> first() {
        return readings.stream().findFirst();
    }

    Optional<Reading> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    /** Did it ever happen? Yes with the first that says so; no only if there is a final value and none says so. */
    Answer ever(Predicate<Reading> yes) {
        Optional<Reading> first = stated().where(yes).first();
        if (first.isPresent()) {
            return Answer.known(new BooleanType(true), first.get().source());
        }
        Series stated = stated();
        return stated.isEmpty()
                ? absence()
                : Answer.known(
                        new BooleanType(false),
                        stated.readings.stream().map(Reading::source).toList());
    }

    /** Did it ever happen, by the yes or no that the readings state? */
    Answer everYes() {
        Series decided = where(reading -> reading.yesOrNo().isPresent() || !reading.isStated());
        Answer answer = decided.ever(reading -> reading.yesOrNo().orElse(false));
        return decided.stated()
                .where(reading -> reading.yesOrNo().orElse(false))
                .first()
                .map(yes -> answer.settingAside(decided.stated().otherwise(yes, Reason.YES_BEFORE_NO)))
                .orElse(answer);
    }

    /** What is said otherwise at the time of a reading, so that nobody can tell which is later. */
    private List<SetAside> otherwise(Reading counted, Reason reason) {
        return readings.stream()
                .filter(reading -> reading.isOfOneTimeWith(counted) && !reading.saysTheSameAs(counted))
                .map(reading -> new SetAside(valueOf(reading), reading.source(), reason))
                .toList();
    }

    /** The date of the first that says so. */
    Answer dateOfFirst(Predicate<Reading> condition) {
        return stated().where(condition).first().map(Series::date).orElseGet(this::absenceOfAny);
    }

    /** The date of the last that says so. */
    Answer dateOfLast(Predicate<Reading> condition) {
        return stated().where(condition).last().map(Series::date).orElseGet(this::absenceOfAny);
    }

    private Answer absenceOfAny() {
        return stated().isEmpty() ? absence() : Answer.missing();
    }

    static Answer date(Reading reading) {
        return Answer.known(reading.when().asDate(), reading.dateSource());
    }

    /** The latest final value as it was sent. */
    Answer latest() {
        return latest(reading -> Answer.known(valueOf(reading), reading.source()));
    }

    /** The latest final value in a unit. */
    Answer latest(String unit, Units units) {
        return latest(reading -> in(unit, units, reading));
    }

    private Answer latest(Function<Reading, Answer> read) {
        Series stated = stated();
        return stated.last()
                .map(last -> read.apply(last).settingAside(stated.otherwise(last, Reason.ORDER_OF_IDENTIFIERS)))
                .orElseGet(this::absence);
    }

    /** The latest code of a system. */
    Answer latestCode(String system) {
        return where(reading -> !reading.isStated() || reading.coding(system).isPresent())
                .latest();
    }

    /** The highest value in a unit; the earliest where several are equal. */
    Answer maximum(String unit, Units units) {
        Optional<Reading> highest = highest(unit, units);
        if (highest.isPresent()) {
            return in(unit, units, highest.get());
        }
        return stated().first().map(reading -> in(unit, units, reading)).orElseGet(this::absence);
    }

    /** The day of the highest value. */
    Answer dateOfMaximum(String unit, Units units) {
        return highest(unit, units).or(() -> stated().first()).map(Series::date).orElseGet(this::absence);
    }

    private Optional<Reading> highest(String unit, Units units) {
        Reading highest = null;
        BigDecimal most = null;
        for (Reading reading : readings) {
            Optional<BigDecimal> value = reading.in(unit, units);
            if (value.isPresent() && (most == null || value.get().compareTo(most) > 0)) {
                most = value.get();
                highest = reading;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** The reading that ranks highest in an order of codes of one system; the earliest among equals. */
    Optional<Reading> highestOf(String system, List<String> ascending) {
        Reading highest = null;
        int most = -1;
        for (Reading reading : stated().readings) {
            int rank = reading.coding(system)
                    .map(coding -> ascending.indexOf(coding.getCode()))
                    .orElse(-1);
            if (rank > most) {
                most = rank;
                highest = reading;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** What the readings say about there being no value: not evaluated, unknown, or nothing. */
    Answer absence() {
        List<Source> notEvaluated = sources(Reading::isNotEvaluated);
        if (!notEvaluated.isEmpty()) {
            return new Answer.NotEvaluated(notEvaluated);
        }
        List<Source> unknown = sources(Reading::isUnknown);
        return unknown.isEmpty() ? Answer.missing() : new Answer.Unknown(unknown);
    }

    private List<Source> sources(Predicate<Reading> condition) {
        return readings.stream().filter(condition).map(Reading::source).toList();
    }

    private static Type valueOf(Reading reading) {
        if (reading.value() == null) {
            throw new IllegalStateException("a stated reading has a value");
        }
        return reading.value();
    }

    /** A reading's value as an answer in a unit; not convertible with the original where UCUM knows no way. */
    static Answer in(String unit, Units units, Reading reading) {
        Type value = valueOf(reading);
        if (!(value instanceof Quantity quantity)) {
            return Answer.known(value, reading.source());
        }
        return in(unit, units, quantity, reading.source());
    }

    /** A quantity as an answer in a unit; not convertible with the original where UCUM knows no way. */
    static Answer in(String unit, Units units, Quantity quantity, Source source) {
        Optional<BigDecimal> converted = units.convert(quantity, unit);
        if (converted.isEmpty()) {
            return new Answer.NotConvertible(quantity, unit, List.of(source));
        }
        Quantity inUnit = new Quantity()
                .setValue(converted.get())
                .setUnit(unit)
                .setSystem(ExternalSystems.UCUM)
                .setCode(unit);
        if (quantity.hasComparator()) {
            inUnit.setComparator(quantity.getComparator());
        }
        return Answer.known(inUnit, source);
    }
}
