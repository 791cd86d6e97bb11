package org.cartexchange.security;

import java.util.Arrays;
import java.util.List;
import org.cartexchange.message.Message;
import org.cartexchange.message.MessageCatalogue;

/** Makes refusals from the messages of one room, in the language of the {@link Addressee}. */
public final class MessageFile {

    private final MessageCatalogue messages;

    private MessageFile(MessageCatalogue messages) {
        this.messages = messages;
    }

    public static MessageFile of(String room) {
        return new MessageFile(MessageCatalogue.of(room));
    }

    /** The refusal with that code; {@code {0}}, {@code {1}} … of its wording are replaced by the values. */
    public Refusal refusal(String code, int status, Object... values) {
        Message message = messages.message(code);
        List<String> texts = Arrays.stream(values).map(String::valueOf).toList();
        return Refusal.of(
                status, message.type(), code, message.says(Addressee.current().language(), texts));
    }
}
