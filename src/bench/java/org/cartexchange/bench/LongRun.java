package org.cartexchange.bench;

import java.io.PrintStream;

/**
 * A measurement that is no loop of one method: a soak, a load on a server. Each runs in a JVM of its own, made by a
 * constructor without parameters, and prints what it measured.
 */
public interface LongRun {

    /** Measures and prints; an exception fails the build. */
    void run(PrintStream out) throws Exception;
}
