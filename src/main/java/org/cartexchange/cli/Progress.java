package org.cartexchange.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** Says now and then how much is done, so that a long run does not look like a hanging one. */
final class Progress {

    private final PrintWriter err;
    private final long every;
    private long lastSaid = System.nanoTime();
    private long done;

    Progress(PrintWriter err, Duration every) {
        this.err = err;
        this.every = every.toNanos();
    }

    void done() {
        done++;
        long now = System.nanoTime();
        if (now - lastSaid >= every) {
            lastSaid = now;
            err.println("… " + done + " checked");
            err.flush();
        }
    }
}
