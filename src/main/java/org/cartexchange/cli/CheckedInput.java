package org.cartexchange.cli;

import java.time.Duration;
import org.cartexchange.validation.ValidationReport;

/**
 * One input and what was found in it.
 *
 * @param name path, or path and line number for a line of NDJSON, or {@code -} for standard input
 * @param firstLine line of the file at which the input begins, from 1
 * @param size of its text, in characters
 */
record CheckedInput(String name, int firstLine, int size, ValidationReport report, Duration took) {

    /** A line of a file of many. */
    boolean isLine() {
        return name.endsWith(":" + firstLine);
    }
}
