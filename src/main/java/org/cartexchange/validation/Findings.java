package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cartexchange.message.Message;
import org.cartexchange.message.Wording;

/** Makes messages from the catalogue. */
final class Findings {

    /** Findings listed for one resource; the rest are counted. */
    static final int LISTED = 100;

    private static final String MORE = "CART-VAL-042";

    private Findings() {}

    static ValidationMessage error(String code, String expression, Object... values) {
        return of(Severity.ERROR, code, expression, values);
    }

    static ValidationMessage warning(String code, String expression, Object... values) {
        return of(Severity.WARNING, code, expression, values);
    }

    static ValidationMessage information(String code, String expression, Object... values) {
        return of(Severity.INFORMATION, code, expression, values);
    }

    static ValidationMessage unreadable(String reason) {
        Message message = CoreCatalogue.message("CART-VAL-001");
        return new ValidationMessage(Severity.ERROR, message.type(), "", Wording.foreign(message, reason), 0, 0, "");
    }

    /** At most 100 findings, the worst first kept, and a count of the rest. */
    static List<ValidationMessage> limited(List<ValidationMessage> findings, String where) {
        List<ValidationMessage> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(ValidationMessage::severity));
        if (sorted.size() <= LISTED) {
            return sorted;
        }
        List<ValidationMessage> counts =
                sorted.stream().filter(finding -> finding.code().equals(MORE)).toList();
        sorted.removeAll(counts);
        int before = counts.stream()
                .mapToInt(count -> Integer.parseInt(count.wording().values().get(1)))
                .sum();
        List<ValidationMessage> listed = new ArrayList<>(sorted.subList(0, Math.min(LISTED, sorted.size())));
        List<ValidationMessage> leftOut = new ArrayList<>(counts);
        leftOut.addAll(sorted.subList(listed.size(), sorted.size()));
        Severity worst = Collections.min(
                leftOut.stream().map(ValidationMessage::severity).toList());
        listed.add(of(worst, MORE, where, where, before + sorted.size() - listed.size()));
        return listed;
    }

    static ValidationMessage of(Severity severity, String code, String expression, Object... values) {
        Message message = CoreCatalogue.message(code);
        List<String> asText = Arrays.stream(values).map(String::valueOf).toList();
        return new ValidationMessage(severity, message.type(), expression, Wording.of(message, asText), 0, 0, "");
    }
}
