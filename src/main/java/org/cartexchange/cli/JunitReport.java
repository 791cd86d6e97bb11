package org.cartexchange.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartexchange.message.Language;
import org.cartexchange.validation.ValidationMessage;

/** For CI systems: JUnit's XML, an input being a test case. */
final class JunitReport implements ReportWriter {

    private final Language language;
    private final PrintWriter out;
    private final List<CheckedInput> all = new ArrayList<>();

    JunitReport(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedInput checked) {
        all.add(checked);
    }

    @Override
    public void end() {
        long failures =
                all.stream().filter(checked -> !checked.report().isConformant()).count();
        double seconds =
                all.stream().mapToLong(checked -> checked.took().toNanos()).sum() / 1e9;
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.printf(
                Locale.ROOT,
                "<testsuite name=\"validate\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"%.3f\">%n",
                all.size(),
                failures,
                seconds);
        for (CheckedInput checked : all) {
            out.printf(
                    Locale.ROOT,
                    "  <testcase classname=\"validate\" name=\"%s\" time=\"%.3f\">%n",
                    escape(checked.name()),
                    checked.took().toNanos() / 1e9);
            List<ValidationMessage> errors = checked.report().errors();
            if (!errors.isEmpty()) {
                out.printf(
                        "    <failure type=\"%s\" message=\"%s\">%n",
                        errors.get(0).code(), escape(errors.get(0).text(language)));
                errors.forEach(error -> out.println(escape(line(error))));
                out.println("    </failure>");
            }
            List<ValidationMessage> warnings = checked.report().warnings();
            if (!warnings.isEmpty()) {
                out.println("    <system-out>");
                warnings.forEach(warning -> out.println(escape(line(warning))));
                out.println("    </system-out>");
            }
            out.println("  </testcase>");
        }
        out.println("</testsuite>");
    }

    private String line(ValidationMessage message) {
        String place = message.line() == 0 ? "" : message.line() + ":" + message.column() + " ";
        return place + message.text(language);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?");
    }
}
