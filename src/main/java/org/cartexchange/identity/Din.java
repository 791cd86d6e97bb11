package org.cartexchange.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISBT 128 donation identification number: facility (5 characters), year (2 digits), sequence (6 digits), e.g.
 * {@code A999926123456}, printed {@code A9999 26 123456 00 T}.
 *
 * <p>Source: ISBT 128 ST-001, data structure 001. Facilities {@code A9990} to {@code A9999} are for tests.
 */
public record Din(String facility, String year, String sequence) {

    private static final Pattern NUMBER = Pattern.compile("([A-NP-Z1-9][A-NP-Z0-9]{2}[0-9]{2})([0-9]{2})([0-9]{6})");

    /** Flags are two characters; the check character may be printed in a box of its own after them. */
    private static final Pattern WITH_CHECK = Pattern.compile("(.{13})([0-9A-Z]{2})?([0-9A-Z*])");

    private static final int LENGTH = 13;

    public Din {
        if (!NUMBER.matcher(facility + year + sequence).matches()) {
            throw new IllegalArgumentException("Not a donation identification number");
        }
    }

    /**
     * Reads a number as it is kept (13 characters) or as it is printed: with blanks, two flag characters, and the check
     * character, which is then verified. A leading {@code =} of the bar code is taken off.
     */
    public static Reading<Din> read(String text) {
        String compact = text.replaceAll("[\\s-]", "").replaceFirst("^=", "");
        if (compact.length() < LENGTH) {
            return new Reading.Malformed<>("a donation number has 13 characters, this one has " + compact.length());
        }
        String number = compact.substring(0, LENGTH);
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return new Reading.Malformed<>(
                    "a donation number is facility (letter or digit, two letters or digits, two digits), year and six digits");
        }
        if (compact.length() > LENGTH && compact.length() != LENGTH + 2) {
            Matcher withCheck = WITH_CHECK.matcher(compact);
            if (!withCheck.matches()) {
                return new Reading.Malformed<>(
                        "after the 13 characters only two flags and a check character may follow");
            }
            if (withCheck.group(3).charAt(0) != CheckCharacter.of(number)) {
                return new Reading.Malformed<>("the check character does not fit the number");
            }
        }
        return new Reading.Read<>(new Din(parts.group(1), parts.group(2), parts.group(3)));
    }

    /** ISO 7064 mod 37-2 over the 13 characters. */
    public char checkCharacter() {
        return CheckCharacter.of(value());
    }

    /** The 13 characters, as an identifier holds them. */
    public String value() {
        return facility + year + sequence;
    }

    /** As it is printed on a label: {@code A9999 26 123456 00 T}. */
    public String printed() {
        return facility + " " + year + " " + sequence + " 00 " + checkCharacter();
    }

    @Override
    public String toString() {
        return value();
    }
}
