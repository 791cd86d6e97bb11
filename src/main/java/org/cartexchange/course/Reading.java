package org.cartexchange.course;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes.Detection;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * One value of an observation or of one of its components, or the reason why there is none.
 *
 * @param observation where it was read
 * @param value the value; null if absent
 * @param absent why the value is absent; null if nobody said
 * @param element the element that holds the value
 * @param when when it was observed
 */
record Reading(
        Observation observation,
        @Nullable Type value,
        @Nullable CodeableConcept absent,
        String element,
        PartialDate when) {

    /** The value of an observation. */
    static Reading of(Observation observation, PartialDate when) {
        return new Reading(
                observation,
                observation.hasValue() ? observation.getValue() : null,
                observation.hasDataAbsentReason() ? observation.getDataAbsentReason() : null,
                "value",
                when);
    }

    /** The value of a component; empty if the observation has none of that code. */
    Optional<Reading> component(String system, String code) {
        for (int i = 0; i < observation.getComponent().size(); i++) {
            var component = observation.getComponent().get(i);
            if (PatientRecord.has(component.getCode(), system, code)) {
                return Optional.of(new Reading(
                        observation,
                        component.hasValue() ? component.getValue() : null,
                        component.hasDataAbsentReason() ? component.getDataAbsentReason() : null,
                        "component[" + i + "].value",
                        when));
            }
        }
        return Optional.empty();
    }

    /** The instant it was observed; null where the time of day is not known. */
    @Nullable
    Instant instant() {
        Type effective = observation.getEffective();
        if (effective instanceof Period period) {
            effective = period.hasStart() ? period.getStartElement() : period.getEndElement();
        }
        return effective instanceof BaseDateTimeType date
                        && date.hasValue()
                        && date.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()
                ? date.getValue().toInstant()
                : null;
    }

    /** Can nobody tell which of the two was later? */
    boolean isOfOneTimeWith(Reading other) {
        Instant mine = instant();
        Instant others = other.instant();
        return when.compareTo(other.when) == 0 && (mine == null || others == null || mine.equals(others));
    }

    /** Do both state the same: a number in one unit, a code that both have, or the same in every element? */
    boolean saysTheSameAs(Reading other) {
        if (value instanceof Quantity one && other.value instanceof Quantity two) {
            return one.hasValue()
                    && two.hasValue()
                    && Objects.equals(one.getCode(), two.getCode())
                    && one.getComparator() == two.getComparator()
                    && one.getValue().compareTo(two.getValue()) == 0;
        }
        if (value instanceof CodeableConcept one && other.value instanceof CodeableConcept two && one.hasCoding()) {
            return one.getCoding().stream()
                    .anyMatch(coding -> PatientRecord.has(two, coding.getSystem(), coding.getCode()));
        }
        return value != null && value.equalsDeep(other.value);
    }

    /** Is there a value, and is it final? A preliminary one counts as unknown. */
    boolean isStated() {
        return value != null && observation.getStatus() != ObservationStatus.PRELIMINARY;
    }

    /** Did the sender say that it was not evaluated? */
    boolean isNotEvaluated() {
        return value == null
                && absent != null
                && PatientRecord.has(
                        absent,
                        ExternalSystems.DATA_ABSENT_REASON,
                        "not-performed",
                        "not-applicable",
                        "not-permitted",
                        "unsupported");
    }

    /** Did the sender say that it is not known, or not final yet? */
    boolean isUnknown() {
        return value == null ? absent != null && !isNotEvaluated() : !isStated();
    }

    /** Is the value one of these codes? */
    boolean is(String system, String... codes) {
        if (!isStated()) {
            return false;
        }
        for (String code : codes) {
            if (Viewpoint.isCode(value, system, code)) {
                return true;
            }
        }
        return false;
    }

    /** The yes or no it states. */
    Optional<Boolean> yesOrNo() {
        if (isStated() && value instanceof BooleanType bool) {
            return Optional.of(bool.booleanValue());
        }
        if (is(ExternalSystems.YES_NO, "Y")) {
            return Optional.of(true);
        }
        return is(ExternalSystems.YES_NO, "N") ? Optional.of(false) : Optional.empty();
    }

    /**
     * Whether it found what was looked for: by code, or by a number. Zero and "less than" are a no; a code such as
     * indeterminate is neither.
     */
    Optional<Boolean> detected() {
        if (is(Detection.SYSTEM, Detection.DETECTED)) {
            return Optional.of(true);
        }
        if (is(Detection.SYSTEM, Detection.NOT_DETECTED)) {
            return Optional.of(false);
        }
        return isStated() && value instanceof Quantity quantity && quantity.hasValue()
                ? Optional.of(quantity.getValue().signum() > 0 && !isLessThan(quantity))
                : Optional.empty();
    }

    private static boolean isLessThan(Quantity quantity) {
        return quantity.getComparator() == Quantity.QuantityComparator.LESS_THAN
                || quantity.getComparator() == Quantity.QuantityComparator.LESS_OR_EQUAL;
    }

    /** The whole number it states. */
    Optional<Integer> integer() {
        if (isStated() && value instanceof IntegerType integer) {
            return Optional.of(integer.getValue());
        }
        return isStated() && value instanceof Quantity quantity && quantity.hasValue()
                ? Optional.of(quantity.getValue().intValue())
                : Optional.empty();
    }

    /** The code of a system that it states. */
    Optional<Coding> coding(String system) {
        return isStated() && value instanceof CodeableConcept concept
                ? concept.getCoding().stream()
                        .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
                        .findFirst()
                : Optional.empty();
    }

    /** The number it states, in a unit. */
    Optional<BigDecimal> in(String unit, Units units) {
        return isStated() && value instanceof Quantity quantity ? units.convert(quantity, unit) : Optional.empty();
    }

    /** Where the value stands. */
    Source source() {
        return Source.of(observation, element);
    }

    /** Where the date stands. */
    Source dateSource() {
        return Source.of(observation, "effective");
    }
}
