package org.cartexchange.message;

import java.util.List;

/**
 * What is said once: a message with its values. It is in no language yet, so that one finding can be told to several readers.
 *
 * @param message what is said
 * @param values fill the places of its wording, in order; without anybody's identifiers and names
 * @param foreign a sentence of the HL7 validator, in English, where we have no wording of our own; else empty
 */
public record Wording(Message message, List<String> values, String foreign) {

    public Wording {
        values = List.copyOf(values);
    }

    /** In our own words. */
    public static Wording of(Message message, List<String> values) {
        return new Wording(message, values, "");
    }

    /** In somebody else's words; ours say what they mean and what to do. */
    public static Wording foreign(Message message, String sentence) {
        return new Wording(message, List.of(), sentence);
    }

    /** What is wrong, what to do now, and the code in brackets. */
    public String in(Language language) {
        String said = (what(language) + " " + message.advice(language, values)).strip();
        return said + " [" + message.code() + "]";
    }

    private String what(Language language) {
        if (foreign.isEmpty()) {
            return Message.ended(message.text(language, values));
        }
        String meaning = message.meaning(language);
        return language == Language.ENGLISH || meaning.equals(message.meaning(Language.ENGLISH))
                ? Message.ended(foreign)
                : meaning + " (" + foreign + ")";
    }
}
