package org.cartexchange.security;

import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the answer to the request that this thread works on. The edge of the server says so once; every message made
 * meanwhile is worded for that reader. Work without a request, such as a job, is told in English.
 *
 * @param language of our messages
 * @param guide address of the guide for this reader, ending in a slash
 */
public record Addressee(Language language, String guide) {

    private static final Addressee NOBODY = new Addressee(Language.ENGLISH, MessageCodes.GUIDE);
    private static final ThreadLocal<@Nullable Addressee> CURRENT = new ThreadLocal<>();

    /** The reader of what this thread makes. */
    public static Addressee current() {
        Addressee addressee = CURRENT.get();
        return addressee == null ? NOBODY : addressee;
    }

    /** From now on this thread answers to that reader, until the result is closed. */
    public static Answering answer(Addressee addressee) {
        CURRENT.set(addressee);
        return CURRENT::remove;
    }

    /** An answer that is being made. */
    @FunctionalInterface
    public interface Answering extends AutoCloseable {

        @Override
        void close();
    }
}
