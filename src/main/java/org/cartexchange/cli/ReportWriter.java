package org.cartexchange.cli;

import java.io.PrintWriter;
import org.cartexchange.message.Language;

/** Prints what was found: the begin, one input after the other, the end. */
interface ReportWriter {

    void begin();

    void write(CheckedInput checked);

    void end();

    static ReportWriter of(ValidateCommand.Format format, Language language, PrintWriter out) {
        return switch (format) {
            case TEXT -> new TextReport(language, out);
            case JSON -> new JsonReport(language, out);
            case JUNIT -> new JunitReport(language, out);
        };
    }
}
