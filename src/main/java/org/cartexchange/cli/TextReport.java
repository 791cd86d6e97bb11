package org.cartexchange.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cartexchange.message.Language;
import org.cartexchange.validation.Severity;
import org.cartexchange.validation.ValidationMessage;

/** For people: a line for each finding, with the place an editor can jump to, and a table at the end. */
final class TextReport implements ReportWriter {

    private final Language language;
    private final PrintWriter out;
    private final Map<String, Integer> byCode = new TreeMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private int inputs;
    private int conformant;
    private int errors;
    private int warnings;
    private long nanos;

    TextReport(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void begin() {
        nanos = System.nanoTime();
    }

    @Override
    public void write(CheckedInput checked) {
        inputs++;
        if (checked.report().isConformant()) {
            conformant++;
        }
        for (ValidationMessage message : checked.report().messages()) {
            if (message.severity() == Severity.INFORMATION) {
                continue;
            }
            byCode.merge(message.code(), 1, Integer::sum);
            meanings.putIfAbsent(message.code(), message.wording().message().meaning(language));
            if (message.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
            out.println(place(checked, message) + ": " + (message.severity() == Severity.ERROR ? "error" : "warning")
                    + ": " + message.text(language));
        }
    }

    @Override
    public void end() {
        if (errors + warnings > 0) {
            out.println();
        }
        byCode.forEach((code, count) -> out.printf("%-14s %7d  %s%n", code, count, meanings.get(code)));
        out.printf(
                "%d checked: %d conform, %d do not; %d errors, %d warnings; %.1f s%n",
                inputs, conformant, inputs - conformant, errors, warnings, (System.nanoTime() - nanos) / 1e9);
    }

    private static String place(CheckedInput checked, ValidationMessage message) {
        if (message.line() == 0) {
            return checked.name();
        }
        // A line of NDJSON has its number in its name already.
        return checked.isLine()
                ? checked.name() + ":" + message.column()
                : checked.name() + ":" + message.line() + ":" + message.column();
    }
}
