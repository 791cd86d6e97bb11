package org.cartexchange.security;

import java.util.List;

/** The server must not start with these settings; one sentence for each reason. */
public final class UnsafeStart extends RuntimeException {

    private final List<String> reasons;

    public UnsafeStart(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
