package org.cartexchange.intake;

import java.util.Set;

/**
 * The resource types that are pushed by identifier: those of which our profiles demand one.
 *
 * @param names for example {@code Patient}, {@code Procedure}
 */
public record PushedTypes(Set<String> names) {

    public PushedTypes {
        names = Set.copyOf(names);
    }
}
