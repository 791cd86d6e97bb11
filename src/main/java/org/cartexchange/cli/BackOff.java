package org.cartexchange.cli;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: twice as long each time, up to a limit, and a random part of it, so that clients
 * that failed together do not come back together.
 *
 * @param first longest wait before the second try
 * @param longest longest wait at all
 * @param tries how often something is tried before it is given up
 */
record BackOff(Duration first, Duration longest, int tries) {

    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** @param failed tries that have failed, from 1 */
    Duration before(int failed) {
        long millis = Math.min(longest.toMillis(), first.toMillis() << Math.min(failed - 1, 20));
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
