package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.message.Message;

/**
 * Says the HL7 validator's commonest messages in the words of our catalogue, so that a data manager reads what is wrong,
 * where, and which value; the values are read out of the validator's sentence. A sentence that is not recognised is left
 * as it is.
 */
final class CoreWording {

    private static final String PROFILE = "(?:\\S*/)?([^\\s/|]+)(?:\\|\\S*?)?";

    /** Message code to the validator's sentences; the groups are {1}, {2}… of our wording, {0} being the place. */
    private static final Map<String, List<Pattern>> SENTENCES = Map.of(
            "CART-VAL-010",
            List.of(Pattern.compile(
                    "^[^:]+: minimum required = (\\d+), but only found (\\d+) \\(from " + PROFILE + "\\)$")),
            "CART-VAL-011",
            List.of(Pattern.compile("^[^:]+: max allowed = (\\d+), but found (\\d+) \\(from " + PROFILE + "\\)$")),
            "CART-VAL-023",
            List.of(Pattern.compile(
                    "^Constraint failed: ([\\w-]+): '(.*)' \\(defined in " + PROFILE + "\\)(?:.*)$", Pattern.DOTALL)),
            "CART-VAL-012",
            List.of(
                    Pattern.compile(
                            "^The value provided \\('(.*?)'\\) was not found in the value set '(.*?)' \\(" + PROFILE
                                    + "\\).*$",
                            Pattern.DOTALL),
                    // The same for a CodeableConcept, whose codes stand at the end of the sentence.
                    Pattern.compile(
                            "^(?=.*\\(codes = (.*)\\)$)None of the codings provided are in the value set '(.*?)' \\("
                                    + PROFILE + "\\), and a coding from this value set is required.*$",
                            Pattern.DOTALL)),
            "CART-VAL-045",
            List.of(Pattern.compile("^.*?(https?://[^\\s'`\")]+).*$", Pattern.DOTALL)),
            "CART-VAL-003",
            List.of(Pattern.compile("^Unrecognized property '(.*)'$")));

    private CoreWording() {}

    /** The values for our wording of that message, the place being the first; empty if the sentence is not recognised. */
    static Optional<List<String>> values(Message message, String place, String sentence) {
        if (message.text().isEmpty()) {
            return Optional.empty();
        }
        return SENTENCES.getOrDefault(message.code(), List.of()).stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> {
                    List<String> values = new ArrayList<>(List.of(place));
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        values.add(matcher.group(group));
                    }
                    return values;
                });
    }
}
