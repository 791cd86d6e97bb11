package org.cartexchange.submission;

/** What a caller wrote, cut and cleaned before it is quoted back. */
final class Printable {

    private static final int LONGEST = 60;

    private Printable() {}

    static String of(String text) {
        String clean = text.replaceAll("[^\\x20-\\x7e]", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
