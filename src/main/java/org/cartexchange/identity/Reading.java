package org.cartexchange.identity;

import java.util.Optional;

/**
 * What reading an identifier gave: the identifier, or the reason why it is none. The reason never repeats the identifier,
 * so that it may be logged.
 *
 * @param <T> the identifier
 */
public sealed interface Reading<T> {

    /** A well-formed identifier. */
    record Read<T>(T value) implements Reading<T> {}

    /** Not a well-formed identifier, and why. */
    record Malformed<T>(String reason) implements Reading<T> {}

    /** The identifier, if it is one. */
    default Optional<T> identifier() {
        return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    /** Why it is none. */
    default Optional<String> fault() {
        return this instanceof Malformed<T> malformed ? Optional.of(malformed.reason()) : Optional.empty();
    }
}
