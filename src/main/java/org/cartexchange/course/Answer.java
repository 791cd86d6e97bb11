package org.cartexchange.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a variable of the dictionary. Never null: registries ask for exactly the difference between these.
 *
 * <p>No evidence is {@link Missing}, never "no". A "no" is a {@link Known} {@code false} and rests on an explicit negative.
 */
public sealed interface Answer {

    /**
     * A value and the places it was read or computed from; several places where it rests on several resources.
     *
     * @param setAside what other sources say about the same, and why it does not count
     */
    record Value(Type value, List<Source> sources, List<SetAside> setAside) {

        public Value {
            sources = List.copyOf(sources);
            setAside = List.copyOf(setAside);
        }

        public Value(Type value, List<Source> sources) {
            this(value, sources, List.of());
        }

        /** The same answer in another shape. */
        public Value as(Type other) {
            return new Value(other, sources, setAside);
        }
    }

    /** There is a value; several only for variables that may have several. */
    record Known(List<Value> values) implements Answer {

        public Known {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a known answer has a value");
            }
        }

        /** The value; the first where there are several. */
        public Type value() {
            return values.get(0).value();
        }
    }

    /** There is a value, in a unit that cannot be converted to the one the dictionary or the form asks for. */
    record NotConvertible(Quantity original, String wantedUnit, List<Source> sources) implements Answer {

        public NotConvertible {
            sources = List.copyOf(sources);
        }
    }

    /** The sender said that it is not known, or the value is not final yet. */
    record Unknown(List<Source> sources) implements Answer {

        public Unknown {
            sources = List.copyOf(sources);
        }
    }

    /** The sender said that it was not evaluated. */
    record NotEvaluated(List<Source> sources) implements Answer {

        public NotEvaluated {
            sources = List.copyOf(sources);
        }
    }

    /** Nobody said anything. */
    record Missing() implements Answer {}

    /** A value with the place it comes from; missing where the element is there and says nothing. */
    static Answer known(@Nullable Type value, Source... sources) {
        return known(value, List.of(sources));
    }

    /** A value with the places it comes from; missing where the element is there and says nothing. */
    static Answer known(@Nullable Type value, List<Source> sources) {
        return value == null || value.isEmpty() ? missing() : new Known(List.of(new Value(value, sources)));
    }

    /** The values, or missing if there is none. */
    static Answer of(List<Value> values) {
        return values.isEmpty() ? missing() : new Known(values);
    }

    /** Nobody said anything. */
    static Answer missing() {
        return new Missing();
    }

    /** This answer, if it is one known value, beside what other sources say about the same. */
    default Answer settingAside(List<SetAside> others) {
        if (others.isEmpty() || !(this instanceof Known known) || known.values().size() > 1) {
            return this;
        }
        Value value = known.values().get(0);
        return new Known(List.of(new Value(value.value(), value.sources(), others)));
    }

    /** This answer's value, if it is known. */
    default Optional<Type> valueIfKnown() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The places this answer rests on. */
    default List<Source> sources() {
        if (this instanceof Known known) {
            return known.values().stream()
                    .flatMap(value -> value.sources().stream())
                    .distinct()
                    .toList();
        }
        if (this instanceof NotConvertible notConvertible) {
            return notConvertible.sources();
        }
        if (this instanceof Unknown unknown) {
            return unknown.sources();
        }
        return this instanceof NotEvaluated notEvaluated ? notEvaluated.sources() : List.of();
    }

    /** The first of these answers that says most: a value before "unknown" before silence. */
    static Answer best(Answer... answers) {
        return Stream.of(answers)
                .min((one, other) -> Integer.compare(silence(one), silence(other)))
                .orElseGet(Answer::missing);
    }

    private static int silence(Answer answer) {
        if (answer instanceof Known) {
            return 0;
        }
        if (answer instanceof NotConvertible) {
            return 1;
        }
        if (answer instanceof NotEvaluated) {
            return 2;
        }
        return answer instanceof Unknown ? 3 : 4;
    }
}
