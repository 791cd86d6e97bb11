package org.cartexchange.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came in, for the operator: counters for Prometheus, and one line an hour in the log while something comes in. No
 * patient, no identifier; refusals by message code.
 */
public final class DayBook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DayBook.class);

    private final MeterRegistry meters;
    private final AtomicLong bundles = new AtomicLong();
    private final AtomicLong resources = new AtomicLong();
    private final Map<String, AtomicLong> refusals = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "day-book");
        thread.setDaemon(true);
        return thread;
    });

    DayBook(MeterRegistry meters) {
        this.meters = meters;
        clock.scheduleAtFixedRate(this::writeLine, 1, 1, TimeUnit.HOURS);
    }

    void stored(int entries) {
        bundles.incrementAndGet();
        resources.addAndGet(entries);
        meters.counter("cart.intake.bundles").increment();
        meters.counter("cart.intake.resources").increment(entries);
    }

    /** @param code message code of the first thing that was wrong */
    public void refused(@Nullable String code) {
        if (code == null || !code.startsWith("CART-")) {
            return;
        }
        refusals.computeIfAbsent(code, none -> new AtomicLong()).incrementAndGet();
        meters.counter("cart.refusals", "code", code).increment();
    }

    /** Writes the line, and begins anew. */
    void writeLine() {
        long storedBundles = bundles.getAndSet(0);
        long storedResources = resources.getAndSet(0);
        Map<String, Long> refused = new TreeMap<>();
        refusals.forEach((code, count) -> {
            long since = count.getAndSet(0);
            if (since > 0) {
                refused.put(code, since);
            }
        });
        if (storedBundles > 0 || !refused.isEmpty()) {
            LOG.info(
                    "Since the last line: {} bundles with {} entries stored, {} requests refused{}",
                    storedBundles,
                    storedResources,
                    refused.values().stream().mapToLong(Long::longValue).sum(),
                    refused.isEmpty() ? "" : " (" + text(refused) + ")");
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        writeLine();
    }

    private static String text(Map<String, Long> refused) {
        return refused.entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
