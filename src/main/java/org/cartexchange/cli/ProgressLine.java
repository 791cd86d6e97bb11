package org.cartexchange.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Says on standard error how far a long run is: a bar, what is done, how fast, and how long the rest will take. On a
 * console one line that is written over; elsewhere a line every ten seconds, so that a log stays readable.
 */
final class ProgressLine {

    private static final int WIDTH = 24;
    private static final Duration ON_CONSOLE = Duration.ofMillis(200);
    private static final Duration IN_LOG = Duration.ofSeconds(10);
    private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final String things;
    private final long work;
    private final boolean console = System.console() != null;
    private final long begin = System.nanoTime();
    private long lastSaid = begin;
    private long lastNotice = begin - BETWEEN_NOTICES.toNanos();
    private long workDone;
    private long workSkipped;
    private long thingsDone;

    /**
     * @param things what is counted, e.g. {@code resources}
     * @param work how much there is to do, in any unit that takes about the same time each, e.g. bytes
     */
    ProgressLine(PrintWriter err, String things, long work) {
        this.err = err;
        this.things = things;
        this.work = work;
    }

    synchronized void done(long workDone, long thingsDone) {
        this.workDone += workDone;
        this.thingsDone += thingsDone;
        long now = System.nanoTime();
        if (now - lastSaid >= (console ? ON_CONSOLE : IN_LOG).toNanos()) {
            lastSaid = now;
            err.print((console ? "\r" : "") + line(now) + (console ? " ".repeat(8) : System.lineSeparator()));
            err.flush();
        }
    }

    /** Work that was not to be done, and tells nothing about the speed. */
    synchronized void skipped(long workSkipped) {
        this.workSkipped += workSkipped;
    }

    /** A sentence between; at most one in five seconds. */
    synchronized void notice(String sentence) {
        long now = System.nanoTime();
        if (now - lastNotice >= BETWEEN_NOTICES.toNanos()) {
            lastNotice = now;
            err.println((console ? "\r" : "") + "… " + sentence);
            err.flush();
        }
    }

    /** Clears the console's line. */
    synchronized void end() {
        if (console) {
            err.print("\r" + " ".repeat(WIDTH + 72) + "\r");
            err.flush();
        }
    }

    private String line(long now) {
        double seconds = Math.max((now - begin) / 1e9, 1e-3);
        double share = work == 0 ? 1 : Math.min(1, (double) (workDone + workSkipped) / work);
        int filled = (int) (share * WIDTH);
        long left = Math.max(0, work - workDone - workSkipped);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d %s, %,.0f/s, %s left",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                (int) (share * 100),
                thingsDone,
                things,
                thingsDone / seconds,
                workDone == 0 ? "?" : duration(Math.round(seconds * left / workDone)));
    }

    private static String duration(long seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        return seconds < 5400 ? (seconds + 30) / 60 + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
    }
}
