package org.cartexchange.validation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the HL7 validator's commonest messages in the words of our catalogue, so that a data manager reads what is wrong,
 * where, and which value; the values are read out of the validator's sentence. A sentence that is not recognised is left
 * as it is.
 */
final class CoreWording {

    private static final String PROFILE = "(?:\\S*/)?([^\\s/|]+)(?:\\|\\S*?)?";

    /** Message code to the validator's sentence; the groups are {1}, {2}… of our wording, {0} being the place. */
    private static final Map<String, Pattern> SENTENCES = Map.of(
            "CART-VAL-010",
            Pattern.compile("^[^:]+: minimum required = (\\d+), but only found (\\d+) \\(from " + PROFILE + "\\)$"),
            "CART-VAL-011",
            Pattern.compile("^[^:]+: max allowed = (\\d+), but found (\\d+) \\(from " + PROFILE + "\\)$"),
            "CART-VAL-023",
            Pattern.compile(
                    "^Constraint failed: ([\\w-]+): '(.*)' \\(defined in " + PROFILE + "\\)(?:.*)$", Pattern.DOTALL),
            "CART-VAL-012",
            Pattern.compile(
                    "^The value provided \\('(.*?)'\\) was not found in the value set '(.*?)' \\(" + PROFILE + "\\).*$",
                    Pattern.DOTALL),
            "CART-VAL-045",
            Pattern.compile("^.*?(https?://[^\\s'`\")]+).*$", Pattern.DOTALL),
            "CART-VAL-003",
            Pattern.compile("^Unrecognized property '(.*)'$"));

    private CoreWording() {}

    static Optional<String> of(MessageCatalogue.Entry entry, String place, String sentence) {
        Pattern pattern = SENTENCES.get(entry.code());
        String wording = entry.text(Locale.ENGLISH);
        Matcher matcher = pattern == null || wording.isEmpty() ? null : pattern.matcher(sentence);
        if (matcher == null || !matcher.matches()) {
            return Optional.empty();
        }
        Object[] values = new Object[matcher.groupCount() + 1];
        values[0] = place;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            values[group] = matcher.group(group);
        }
        return Optional.of(new MessageFormat(wording.replace("'", "''"), Locale.ROOT).format(values));
    }
}
