package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartexchange.message.Message;
import org.cartexchange.message.MessageCatalogue;

/** The messages this room may say, and which of them stands for which message of the HL7 validator. */
final class CoreCatalogue {

    private static final MessageCatalogue MESSAGES = MessageCatalogue.of("validation");

    /** Beginnings of the validator's ids, the longest first. */
    private static final List<Map.Entry<String, Message>> BY_PREFIX = byPrefix();

    private CoreCatalogue() {}

    static Message message(String code) {
        return MESSAGES.message(code);
    }

    /** The message that stands for this id of the HL7 validator; the longest beginning wins, the last resort is 099. */
    static Message forCore(String messageId) {
        for (Map.Entry<String, Message> prefix : BY_PREFIX) {
            if (messageId.regionMatches(
                    true, 0, prefix.getKey(), 0, prefix.getKey().length())) {
                return prefix.getValue();
            }
        }
        return message("CART-VAL-099");
    }

    private static List<Map.Entry<String, Message>> byPrefix() {
        List<Map.Entry<String, Message>> prefixes = new ArrayList<>();
        for (Message message : MESSAGES.messages()) {
            message.core().forEach(prefix -> prefixes.add(Map.entry(prefix, message)));
        }
        prefixes.sort((left, right) ->
                Integer.compare(right.getKey().length(), left.getKey().length()));
        return List.copyOf(prefixes);
    }
}
