package org.cartexchange.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends the series of a folder to a server: series at the same time, the parts of one series one after the other. A part
 * that is not stored holds back the parts behind it, which refer to it.
 */
final class Load {

    private static final Set<String> SENT = Set.of("transaction", "batch");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final BundleSender sender;
    private final LoadState state;
    private final LoadReport report;
    private final ProgressLine progress;
    private final int concurrency;
    private final AtomicInteger unansweredInARow = new AtomicInteger();
    private final AtomicReference<String> stop = new AtomicReference<>();

    Load(Path folder, BundleSender sender, LoadState state, LoadReport report, ProgressLine progress, int concurrency) {
        this.folder = folder;
        this.sender = sender;
        this.state = state;
        this.report = report;
        this.progress = progress;
        this.concurrency = concurrency;
    }

    /** Sends everything; the reason if it had to stop before the end. */
    Optional<String> send(List<BundleFiles.Series> all) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(concurrency);
        Iterator<BundleFiles.Series> left = all.iterator();
        List<Future<?>> running = new ArrayList<>();
        try {
            for (int i = 0; i < concurrency; i++) {
                running.add(workers.submit(() -> {
                    for (Optional<BundleFiles.Series> next = next(left); next.isPresent(); next = next(left)) {
                        send(next.get());
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                await(one);
            }
        } finally {
            sender.stop();
            workers.shutdownNow();
        }
        return Optional.ofNullable(stop.get());
    }

    private Optional<BundleFiles.Series> next(Iterator<BundleFiles.Series> left) {
        synchronized (left) {
            return stop.get() == null && left.hasNext() ? Optional.of(left.next()) : Optional.empty();
        }
    }

    private void send(BundleFiles.Series series) throws IOException {
        for (int i = 0; i < series.parts().size(); i++) {
            if (!isSent(series.parts().get(i))) {
                report.heldBack(series.parts().size() - i - 1);
                return;
            }
        }
    }

    /** May the parts that refer to this one follow? */
    private boolean isSent(Path part) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(part));
        if (state.isStored(part, content)) {
            report.storedBefore();
            progress.skipped(content.length);
            return true;
        }
        if (!isToBeSent(content)) {
            report.leftOut(part);
            progress.skipped(content.length);
            return true;
        }
        Reply reply = sender.send(content);
        if (reply instanceof Reply.Stored stored) {
            unansweredInARow.set(0);
            report.stored(part, stored);
            if (stored.refused().isEmpty()) {
                state.stored(part, content);
            }
            progress.done(content.length, stored.created() + stored.present());
            return true;
        }
        if (reply instanceof Reply.Refused refused) {
            unansweredInARow.set(0);
            report.refused(part, refused);
            progress.done(content.length, 0);
        } else if (reply instanceof Reply.Hopeless hopeless) {
            report.unanswered();
            stop(hopeless.reason());
        } else if (reply instanceof Reply.Nothing nothing) {
            report.unanswered();
            if (unansweredInARow.incrementAndGet() >= concurrency) {
                stop(nothing.reason());
            }
        }
        return false;
    }

    private void stop(String reason) {
        stop.compareAndSet(null, reason);
        sender.stop();
    }

    /**
     * A Bundle that a server takes; also what cannot be read at all, so that the server says what is wrong with it. Anything
     * else that is JSON is no bundle to send: an outcome, a form, a settings file.
     */
    private static boolean isToBeSent(byte[] content) {
        String resourceType = "";
        String type = "";
        try (JsonParser parser = JSON.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("resourceType")) {
                    resourceType = parser.getText();
                } else if (name.equals("type")) {
                    type = parser.getText();
                }
                parser.skipChildren();
            }
            return resourceType.equals("Bundle") && SENT.contains(type);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static void await(Future<?> worker) throws IOException {
        try {
            worker.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io
                    ? io
                    : new IOException(failed.getCause().toString(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped", interrupted);
        }
    }
}
