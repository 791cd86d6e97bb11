package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The threads of this process that work on shards, give signs of life for them, and sweep what is over. */
final class JobWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final String name = UUID.randomUUID().toString();
    private final JobTables tables;
    private final JobFiles files;
    private final JobSettings settings;
    private final Map<String, JobWork> works;
    private final Semaphore bell = new Semaphore(0);
    private final Set<ShardRun> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService clockwork;
    private @Nullable ScheduledExecutorService sweeper;
    private volatile boolean started;

    JobWorker(JobTables tables, JobFiles files, JobSettings settings, List<JobWork> works) {
        this.tables = tables;
        this.files = files;
        this.settings = settings;
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
    }

    /** There is work: one thread that waits looks at once. */
    void ring() {
        bell.release();
    }

    @Override
    public synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        for (int n = 1; n <= settings.workers(); n++) {
            Thread thread = new Thread(this::workUntilStopped, "job-worker-" + n);
            threads.add(thread);
            thread.start();
        }
        // A sweep may take long; a sign of life may not wait for it.
        ScheduledExecutorService times = scheduler("job-clockwork");
        ScheduledExecutorService sweeps = scheduler("job-sweeper");
        clockwork = times;
        sweeper = sweeps;
        long beat = settings.heartbeat().toMillis();
        times.scheduleWithFixedDelay(() -> quietly(this::heartbeat), beat, beat, TimeUnit.MILLISECONDS);
        sweeps.scheduleWithFixedDelay(() -> quietly(this::failExhausted), beat, beat, TimeUnit.MILLISECONDS);
        sweeps.scheduleWithFixedDelay(() -> quietly(this::sweep), 0, SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService scheduler(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Gives back what is at work; another replica, or this one after its restart, takes it up at once. */
    @Override
    public synchronized void stop() {
        started = false;
        running.forEach(ShardRun::lose);
        bell.release(threads.size());
        long until = System.nanoTime() + DRAIN.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        threads.clear();
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
        if (sweeper != null) {
            sweeper.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void workUntilStopped() {
        while (started) {
            try {
                Optional<Shard> shard = tables.claim(name, settings.lease(), settings.attempts(), works.keySet());
                if (shard.isPresent()) {
                    work(shard.get());
                } else {
                    rest();
                }
            } catch (RuntimeException databaseGone) {
                LOG.warn("Jobs wait: {}", trace(databaseGone));
                rest();
            }
        }
    }

    private void rest() {
        try {
            if (bell.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            started = false;
        }
    }

    private void work(Shard shard) {
        Optional<Job> job = tables.find(shard.job());
        if (job.isEmpty()
                || !(job.get().state() == JobState.ACCEPTED || job.get().state() == JobState.RUNNING)) {
            return;
        }
        ShardRun run = new ShardRun(job.get(), shard, files, tables);
        running.add(run);
        try {
            if (!started) {
                throw new ShardLost("stopping");
            }
            tables.markRunning(shard.job());
            doPhase(works.get(job.get().order().kind()), run);
        } catch (ShardLost lost) {
            run.abandon();
            tables.release(shard, name, Duration.ZERO, false);
        } catch (JobFailed failed) {
            run.abandon();
            fail(shard, failed.failure());
        } catch (InterruptedException interrupted) {
            run.abandon();
            tables.release(shard, name, Duration.ZERO, false);
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError unexpected) {
            run.abandon();
            if (tables.exists(shard.job())) {
                tryAgainOrFail(shard, unexpected);
            }
        } finally {
            running.remove(run);
        }
    }

    private void doPhase(JobWork work, ShardRun run) throws IOException, InterruptedException {
        List<JsonNode> planned = List.of();
        switch (run.shard().phase()) {
            case PLAN -> planned = work.plan(run);
            case WORK -> work.work(run);
            case FINISH -> work.finish(run);
        }
        run.checkpoint();
        List<JobFile> published = run.publish();
        boolean closed = tables.close(
                run.shard(), name, published, run.items(), run.result(), planned, settings.keep(), run.alongside());
        if (!closed) {
            throw new ShardLost("closed by another");
        }
        if (run.shard().phase() == Shard.Phase.FINISH) {
            files.removeOrphans(run.job().id(), tables.paths(run.job().id()), Duration.ZERO);
            LOG.info("Job {} ({}) is complete", run.job().id(), work.kind());
        }
        bell.release();
    }

    private void tryAgainOrFail(Shard shard, Throwable unexpected) {
        String correlation = UUID.randomUUID().toString();
        LOG.warn(
                "Job {} shard {} attempt {} failed [{}]: {}",
                shard.job(),
                shard.seq(),
                shard.attempt(),
                correlation,
                trace(unexpected));
        if (shard.attempt() < settings.attempts()) {
            tables.release(shard, name, PAUSE_AFTER_FAILURE, true);
        } else {
            fail(
                    shard,
                    new JobFailure(
                            "CART-JOB-001",
                            "The job failed unexpectedly, " + shard.attempt()
                                    + " times at the same place. Start it again; if that does not help, give the operator"
                                    + " the correlation id `" + correlation + "`. [CART-JOB-001]"));
        }
    }

    /** Only as holder of the lease: a worker that lost it may see a job that another one has completed meanwhile. */
    private void fail(Shard shard, JobFailure failure) {
        if (tables.fail(shard, name, failure, settings.keep())) {
            files.remove(shard.job());
            LOG.warn("Job {} failed [{}]", shard.job(), failure.code());
        }
    }

    private void heartbeat() {
        for (ShardRun run : running) {
            if (!tables.heartbeat(run.shard(), name, settings.lease(), run.items())) {
                run.lose();
            }
        }
    }

    private void failExhausted() {
        for (UUID job : tables.exhausted(settings.attempts())) {
            JobFailure failure = new JobFailure(
                    "CART-JOB-002",
                    "The job was given up: whoever worked on it died, " + settings.attempts()
                            + " times at the same place. Tell the operator. [CART-JOB-002]");
            if (tables.failExhausted(job, settings.attempts(), failure, settings.keep())) {
                files.remove(job);
                LOG.error("Job {} is given up: its workers die", job);
            }
        }
    }

    void sweep() {
        for (JobTables.Over over : tables.over()) {
            JobWork work = works.get(over.kind());
            if (work != null) {
                work.discard(over.id());
            }
            if (over.expired()) {
                tables.delete(over.id());
            }
        }
        for (UUID job : files.folders()) {
            if (!tables.exists(job)) {
                if (files.olderThan(job, settings.lease())) {
                    files.remove(job);
                }
            } else if (!tables.hasOpenShards(job)) {
                files.removeOrphans(job, tables.paths(job), settings.lease());
            }
        }
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Looking after jobs failed, next time again: {}", trace(e));
        }
    }

    /** Classes and places of an exception and its causes. Never their messages: they may quote a patient's data. */
    static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " < ").append(cause.getClass().getName());
            text.append(Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.cartexchange"))
                    .limit(3)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(", ", " at ", "")));
        }
        return text.toString();
    }
}
