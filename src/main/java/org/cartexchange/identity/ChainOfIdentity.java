package org.cartexchange.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISBT 128 chain of identity identifier: the letters CH, facility (5), year (2), and six letters or digits, e.g.
 * {@code CHA999926AB12CD}. It ties cells to their patient from vein to vein.
 *
 * <p>Source: ISBT 128 ST-001 §2.4.40 (data structure 040) and ST-028. In a bar code {@code &/} stands before it.
 */
public record ChainOfIdentity(String facility, String year, String sequence) {

    private static final Pattern FORMAT =
            Pattern.compile("CH([A-NP-Z1-9][A-NP-Z0-9]{2}[0-9]{2})([0-9]{2})([A-Z0-9]{6})");

    public ChainOfIdentity {
        if (!FORMAT.matcher("CH" + facility + year + sequence).matches()) {
            throw new IllegalArgumentException("Not a chain of identity identifier");
        }
    }

    public static Reading<ChainOfIdentity> read(String text) {
        Matcher parts = FORMAT.matcher(text.strip().replaceFirst("^&/", ""));
        return parts.matches()
                ? new Reading.Read<>(new ChainOfIdentity(parts.group(1), parts.group(2), parts.group(3)))
                : new Reading.Malformed<>("a chain of identity identifier is CH, facility (5), year (2 digits)"
                        + " and six letters or digits");
    }

    /** The 15 characters, as an identifier holds them. */
    public String value() {
        return "CH" + facility + year + sequence;
    }

    @Override
    public String toString() {
        return value();
    }
}
