package org.cartexchange.validation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads that check, as many as there are processors, and a limit to the time one check may take.
 *
 * <p>A check that does not end cannot be killed in Java. It is abandoned: its caller gets an answer, another thread takes
 * its place, and it is counted; when too many are abandoned, no further one is replaced, so that a sender cannot fill the
 * machine with them.
 */
final class Workers implements AutoCloseable {

    /** Abandoned threads that are replaced. */
    static final int REPLACED = 8;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int size;
    private final Supplier<Duration> limit;
    private final ThreadPoolExecutor threads;
    private final AtomicInteger abandoned = new AtomicInteger();

    Workers(int size, Supplier<Duration> limit) {
        this.size = size;
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), check -> {
            Thread thread = new Thread(check, "validator-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /** One check, and what to answer if it takes too long or fails. */
    record Check<T>(Supplier<T> work, Supplier<T> tooLong, Supplier<T> failed) {}

    /** Runs the checks side by side and returns their answers in the same order. */
    <T> List<T> run(List<Check<T>> checks) {
        List<Running<T>> running = new ArrayList<>(checks.size());
        for (Check<T> check : checks) {
            Running<T> next = new Running<>(check);
            running.add(next);
            threads.execute(next);
        }
        List<T> answers = new ArrayList<>(checks.size());
        for (Running<T> check : running) {
            answers.add(answer(check));
        }
        return answers;
    }

    /** Threads that are still busy with a check nobody waits for. */
    int abandoned() {
        return abandoned.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> T answer(Running<T> running) {
        try {
            while (true) {
                try {
                    return running.get(running.timeLeft(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException notYet) {
                    if (running.hasBegun() && running.timeLeft() <= 0) {
                        running.abandon();
                        return running.check.tooLong().get();
                    }
                }
            }
        } catch (ExecutionException | CancellationException failed) {
            return running.check.failed().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running.cancel(true);
            return running.check.failed().get();
        }
    }

    private void resize() {
        int wanted = size + Math.min(REPLACED, abandoned.get());
        if (wanted >= threads.getMaximumPoolSize()) {
            threads.setMaximumPoolSize(wanted);
            threads.setCorePoolSize(wanted);
        } else {
            threads.setCorePoolSize(wanted);
            threads.setMaximumPoolSize(wanted);
        }
    }

    /** The clock of a check begins to run when a thread takes it up, not while it waits for one. */
    private final class Running<T> extends FutureTask<T> {

        private final Check<T> check;
        private volatile long begun;
        private boolean abandonedHere;
        private boolean ended;

        private Running(Check<T> check) {
            super(check.work()::get);
            this.check = check;
        }

        @Override
        public void run() {
            begun = System.nanoTime();
            super.run();
            synchronized (this) {
                ended = true;
                if (abandonedHere) {
                    abandoned.decrementAndGet();
                    resize();
                }
            }
        }

        private boolean hasBegun() {
            return begun != 0;
        }

        private long timeLeft() {
            return limit.get().toNanos() - (hasBegun() ? System.nanoTime() - begun : 0);
        }

        private synchronized void abandon() {
            if (!ended && !abandonedHere) {
                abandonedHere = true;
                abandoned.incrementAndGet();
                resize();
                cancel(true);
            }
        }
    }
}
