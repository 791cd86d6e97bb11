package org.cartexchange.storage;

import org.jspecify.annotations.Nullable;

/** The database cannot be started, reached or brought to this version's schema. The message is for the operator. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
