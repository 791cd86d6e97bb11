package org.cartexchange.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISBT 128 product code of cellular therapy: product description (S and four digits), type of collection, division, e.g.
 * {@code S12954A0}. Case matters: the first division is a capital letter, the second a small one.
 *
 * <p>Source: ISBT 128 ST-001, data structure 003 and table RT008. The list of product descriptions is licensed, so that a
 * description is read by its form alone.
 */
public record IsbtProductCode(String description, char collectionType, String division) {

    private static final Pattern FORMAT = Pattern.compile("(S[0-9]{4})([A-Za-z0-9])([A-Z0][a-z0]|99)");

    /** Reads the eight characters. */
    public static Reading<IsbtProductCode> read(String text) {
        Matcher parts = FORMAT.matcher(text.strip());
        return parts.matches()
                ? new Reading.Read<>(
                        new IsbtProductCode(parts.group(1), parts.group(2).charAt(0), parts.group(3)))
                : new Reading.Malformed<>(
                        "a product code of cellular therapy is S, four digits, type of collection, and two for the division");
    }

    /** For autologous use only (1), with biohazard (X), or autologous and eligible for others (A): table RT008. */
    public boolean isAutologous() {
        return "1XA8".indexOf(collectionType) >= 0;
    }

    /** The eight characters. */
    public String value() {
        return description + collectionType + division;
    }

    @Override
    public String toString() {
        return value();
    }
}
