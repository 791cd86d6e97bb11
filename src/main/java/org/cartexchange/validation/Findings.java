package org.cartexchange.validation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes messages from the catalogue. */
final class Findings {

    /** Findings listed for one resource; the rest are counted. */
    static final int LISTED = 100;

    private Findings() {}

    static ValidationMessage error(String code, String expression, Object... values) {
        return make(Severity.ERROR, code, expression, values);
    }

    static ValidationMessage warning(String code, String expression, Object... values) {
        return make(Severity.WARNING, code, expression, values);
    }

    static ValidationMessage information(String code, String expression, Object... values) {
        return make(Severity.INFORMATION, code, expression, values);
    }

    static ValidationMessage unreadable(String reason) {
        MessageCatalogue.Entry entry = MessageCatalogue.entry("CART-VAL-001");
        return new ValidationMessage(Severity.ERROR, entry.code(), entry.type(), "", sentence(reason, entry), 0, 0, "");
    }

    /** At most 100 findings, the worst first kept, and a count of the rest. */
    static List<ValidationMessage> limited(List<ValidationMessage> findings, String where) {
        List<ValidationMessage> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(ValidationMessage::severity));
        if (sorted.size() <= LISTED) {
            return sorted;
        }
        int more = sorted.size() - LISTED;
        Severity worstLeftOut = sorted.get(LISTED).severity();
        List<ValidationMessage> listed = new ArrayList<>(sorted.subList(0, LISTED));
        listed.add(make(worstLeftOut, "CART-VAL-042", where, where, more));
        return listed;
    }

    /** What is wrong, what to do now, and the code. */
    static String sentence(String what, MessageCatalogue.Entry entry) {
        String advice = entry.advice(Locale.ENGLISH);
        String ended = what.endsWith(".") ? what : what + ".";
        return ended + (advice.isEmpty() ? "" : " " + advice) + " [" + entry.code() + "]";
    }

    private static ValidationMessage make(Severity severity, String code, String expression, Object... values) {
        MessageCatalogue.Entry entry = MessageCatalogue.entry(code);
        Object[] asText = Arrays.stream(values).map(String::valueOf).toArray();
        String what = new MessageFormat(entry.text(Locale.ENGLISH).replace("'", "''"), Locale.ROOT).format(asText);
        return new ValidationMessage(severity, code, entry.type(), expression, sentence(what, entry), 0, 0, "");
    }
}
