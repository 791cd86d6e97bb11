package org.cartexchange.message;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One message of the catalogue, in every language it is worded in.
 *
 * @param code {@code CART-<STAGE>-<nnn>}
 * @param type FHIR's own category of the issue
 * @param meaning what the code means, without a value
 * @param text what is wrong, with {@code {0}}, {@code {1}}… for the values; empty if somebody else's sentence is used
 * @param advice what the reader can do now, with the same values
 * @param core beginnings of the ids of the HL7 validator's messages that this one stands for
 * @param words values that are words of a language themselves: the English word, and what the others say
 */
public record Message(
        String code,
        IssueType type,
        Map<Language, String> meaning,
        Map<Language, String> text,
        Map<Language, String> advice,
        List<String> core,
        Map<String, Map<Language, String>> words) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** What the code means, as a sentence without values. */
    public String meaning(Language language) {
        String said = in(meaning, language);
        return said.isEmpty() ? PLACE.matcher(in(text, language)).replaceAll("…") : said;
    }

    /** The sentence with its values; empty if the message has no wording of its own. */
    public String text(Language language, List<String> values) {
        return filled(in(text, language), language, values);
    }

    /** What to do now; empty if there is nothing. */
    public String advice(Language language, List<String> values) {
        return filled(in(advice, language), language, values);
    }

    /** Sentence and advice, without the code. */
    public String says(Language language, List<String> values) {
        return (ended(text(language, values)) + " " + advice(language, values)).strip();
    }

    /** With a full stop at the end, unless it has one or a colon. */
    static String ended(String sentence) {
        return sentence.isEmpty() || sentence.endsWith(".") || sentence.endsWith(":") ? sentence : sentence + ".";
    }

    private String filled(String wording, Language language, List<String> values) {
        return PLACE.matcher(wording).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < values.size() ? word(values.get(number), language) : "");
        });
    }

    private String word(String value, Language language) {
        return words.getOrDefault(value, Map.of()).getOrDefault(language, value);
    }

    private static String in(Map<Language, String> wordings, Language language) {
        return wordings.getOrDefault(language, wordings.getOrDefault(Language.ENGLISH, ""));
    }
}
