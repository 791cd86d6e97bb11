package org.cartexchange.intake;

import org.springframework.util.unit.DataSize;

/** How values of a request appear in our messages. */
final class Words {

    private static final int LONGEST_NAME = 60;

    private Words() {}

    /** A name out of the request: short, and without characters that could mean something to a reader's terminal. */
    static String shown(String name) {
        String plain = name.replaceAll("[^\\p{Alnum}_.$:/+-]", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    static String size(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toBytes() + " bytes";
    }
}
