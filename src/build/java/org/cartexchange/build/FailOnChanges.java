package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ends a {@code -Pig} build in failure when {@code fsh-generated} was not what SUSHI makes of the sources. */
public final class FailOnChanges {

    private FailOnChanges() {}

    public static void main(String[] arguments) throws IOException {
        String changes = Files.readString(Path.of(arguments[0]));
        if (!changes.isEmpty()) {
            throw new IllegalStateException(
                    "implementation-guide/fsh-generated was out of date. It has been regenerated: look at the difference,"
                            + " check it in, and run again.\n"
                            + changes);
        }
    }
}
