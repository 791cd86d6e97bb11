package org.cartexchange.cli;

import java.io.PrintWriter;

/** Prints what was found: the begin, one input after the other, the end. */
interface ReportWriter {

    void begin();

    void write(CheckedInput checked);

    void end();

    static ReportWriter of(ValidateCommand.Format format, PrintWriter out) {
        return switch (format) {
            case TEXT -> new TextReport(out);
            case JSON -> new JsonReport(out);
            case JUNIT -> new JunitReport(out);
        };
    }
}
