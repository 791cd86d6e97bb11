package org.cartexchange.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * What came in: counters for Prometheus, one line an hour in the operator's log while something comes in, and for the
 * centres, in the database, what was refused of theirs on which day. No patient, no identifier; refusals by message code.
 */
public final class DayBook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DayBook.class);

    private static final long SECONDS_UNTIL_KEPT = 5;

    /** Different refusals that wait to be kept, while the database is away; beyond it they are counted by code alone. */
    private static final int MOST_WAITING = 5_000;

    private final MeterRegistry meters;
    private final RefusalTable table;
    private final Clock days;
    private final AtomicLong bundles = new AtomicLong();
    private final AtomicLong resources = new AtomicLong();
    private final Map<String, AtomicLong> refusals = new ConcurrentHashMap<>();
    private final Map<RefusalCount, Long> waiting = new TreeMap<>(RefusalCount.ORDER);
    private @Nullable LocalDate forgotten;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "day-book");
        thread.setDaemon(true);
        return thread;
    });

    /** @param days says which day it is */
    DayBook(MeterRegistry meters, RefusalTable table, Clock days) {
        this.meters = meters;
        this.table = table;
        this.days = days;
        clock.scheduleAtFixedRate(this::writeLine, 1, 1, TimeUnit.HOURS);
        clock.scheduleWithFixedDelay(this::keepQuietly, SECONDS_UNTIL_KEPT, SECONDS_UNTIL_KEPT, TimeUnit.SECONDS);
    }

    void stored(int entries) {
        bundles.incrementAndGet();
        resources.addAndGet(entries);
        meters.counter("cart.intake.bundles").increment();
        meters.counter("cart.intake.resources").increment(entries);
    }

    /**
     * Notes a request, or an entry of a batch, that was refused.
     *
     * @param outcome what the sender is told
     * @param sender whose content it was; empty if it was no content, but a question
     */
    public void refused(OperationOutcome outcome, Sender sender) {
        List<OperationOutcomeIssueComponent> errors = outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR
                        && code(issue).startsWith("CART-"))
                .toList();
        if (errors.isEmpty()) {
            return;
        }
        String first = code(errors.get(0));
        refusals.computeIfAbsent(first, none -> new AtomicLong()).incrementAndGet();
        meters.counter("cart.refusals", "code", first).increment();
        if (sender.wroteContent()) {
            errors.forEach(error -> note(error, sender.centre()));
        }
    }

    private void note(OperationOutcomeIssueComponent error, String centre) {
        String profile = ValidationReport.profileOf(error).orElse("");
        meters.counter("cart.refused.findings", "code", code(error), "profile", nameOf(profile))
                .increment();
        RefusalCount count = new RefusalCount(LocalDate.now(days), centre, code(error), profile, 1);
        synchronized (waiting) {
            boolean room = waiting.size() < MOST_WAITING || waiting.containsKey(count);
            waiting.merge(room ? count : count.byCodeAlone(), 1L, Long::sum);
        }
    }

    /** What was refused, including what this process has not written down yet. */
    List<RefusalCount> read(Function<RefusalTable, List<RefusalCount>> question) {
        keep();
        return question.apply(table);
    }

    private void keepQuietly() {
        try {
            keep();
        } catch (NestedRuntimeException away) {
            // The database is away, which others tell the operator; the counts wait.
            LOG.debug("Refusals wait for the database");
        }
    }

    /** Writes down what waits; what could not be written waits on. */
    synchronized void keep() {
        List<RefusalCount> counts = new ArrayList<>();
        synchronized (waiting) {
            waiting.forEach((count, times) -> counts.add(count.times(times)));
            waiting.clear();
        }
        try {
            table.add(counts);
            LocalDate today = LocalDate.now(days);
            if (!today.equals(forgotten)) {
                table.forget(today);
                forgotten = today;
            }
        } catch (NestedRuntimeException away) {
            synchronized (waiting) {
                counts.forEach(count -> waiting.merge(count.times(1), count.refused(), Long::sum));
            }
            throw away;
        }
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
        keepQuietly();
    }

    private static String code(OperationOutcomeIssueComponent issue) {
        return String.valueOf(issue.getDetails().getCodingFirstRep().getCode());
    }

    private static String nameOf(String profile) {
        return profile.isEmpty() ? "none" : profile.substring(profile.lastIndexOf('/') + 1);
    }

    private static String text(Map<String, Long> refused) {
        return refused.entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
