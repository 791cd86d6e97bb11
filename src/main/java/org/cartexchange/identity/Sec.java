package org.cartexchange.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single European Code of tissues and cells: donation sequence (country 2, establishment 6, donation number 13) and product
 * sequence (coding system 1, product 7, split 3, expiry 8), 40 characters.
 *
 * <p>Source: Directive 2006/86/EC annex VII, ISBT 128 ST-012. Not applied to the medicinal product itself.
 */
public record Sec(
        String country,
        String establishment,
        String donation,
        CodingSystem codingSystem,
        String product,
        String split,
        Optional<LocalDate> expires) {

    private static final Pattern FORMAT =
            Pattern.compile("([A-Z]{2})([A-Z0-9]{6})([A-Z0-9]{13})([ABE])([A-Z0-9]{7})([A-Z0-9]{3})([0-9]{8})");

    private static final String NO_DATE = "00000000";

    /** Whose product codes are used. */
    public enum CodingSystem {
        ISBT_128('A'),
        EUROCODE('B'),
        EUTC('E');

        private final char letter;

        CodingSystem(char letter) {
            this.letter = letter;
        }

        static CodingSystem of(char letter) {
            for (CodingSystem system : values()) {
                if (system.letter == letter) {
                    return system;
                }
            }
            throw new IllegalArgumentException("No coding system " + letter);
        }
    }

    /** Reads the code as it is kept, or as it is printed with {@code SEC:} and blanks. */
    public static Reading<Sec> read(String text) {
        Matcher parts = FORMAT.matcher(text.replaceFirst("^\\s*SEC:", "").replaceAll("\\s", ""));
        if (!parts.matches()) {
            return new Reading.Malformed<>(
                    "a Single European Code has 40 characters: country, establishment (6), donation"
                            + " (13), coding system A, B or E, product (7), split (3), expiry (YYYYMMDD)");
        }
        try {
            Optional<LocalDate> expires = parts.group(7).equals(NO_DATE)
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(parts.group(7), DateTimeFormatter.BASIC_ISO_DATE));
            return new Reading.Read<>(new Sec(
                    parts.group(1),
                    parts.group(2),
                    parts.group(3),
                    CodingSystem.of(parts.group(4).charAt(0)),
                    parts.group(5),
                    parts.group(6),
                    expires));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Malformed<>("its expiry date is no day of the calendar");
        }
    }

    /** The first 21 characters: which donation. */
    public String donationSequence() {
        return country + establishment + donation;
    }

    /** The last 19 characters: which product of the donation. */
    public String productSequence() {
        return codingSystem.letter
                + product
                + split
                + expires.map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse(NO_DATE);
    }

    /** The 40 characters, as an identifier holds them. */
    public String value() {
        return donationSequence() + productSequence();
    }

    /** As it is printed: {@code SEC: PL001499Z549917123456 A00T041600320171231}. */
    public String printed() {
        return "SEC: " + donationSequence() + " " + productSequence();
    }

    @Override
    public String toString() {
        return value();
    }
}
