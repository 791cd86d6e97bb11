package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One attempt at one shard, as the {@link JobWork} sees it: what to do, where to write, and whether to go on. Files, result
 * and {@link #alongside} become real together, when the method returns, or not at all.
 */
public final class ShardRun {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}");

    private final Job job;
    private final Shard shard;
    private final JobFiles files;
    private final JobTables tables;
    private final AtomicBoolean lost = new AtomicBoolean();
    private final AtomicLong items = new AtomicLong();
    private final Map<String, Open> sinks = new LinkedHashMap<>();
    private final List<Consumer<JdbcTemplate>> alongside = new ArrayList<>();
    private @Nullable JsonNode result;

    private record Open(FileSink sink, JobFile.Role role, String label, String contentType, String path) {}

    ShardRun(Job job, Shard shard, JobFiles files, JobTables tables) {
        this.job = job;
        this.shard = shard;
        this.files = files;
        this.tables = tables;
    }

    /** The job as it was when the shard was claimed. */
    public Job job() {
        return job;
    }

    /** The number of the shard: unique in the job, in the order of the plan. */
    public int number() {
        return shard.seq();
    }

    /** What {@link JobWork#plan} said for this shard. */
    public JsonNode parameters() {
        return shard.parameters();
    }

    /**
     * Opens a file, or goes on writing to it when this attempt has opened it before.
     *
     * @param name unique in the job; becomes part of a URL
     */
    public FileSink file(String name, JobFile.Role role, String label, String contentType) throws IOException {
        Open open = sinks.get(name);
        if (open == null) {
            if (!FILE_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a name for a file of a job: " + name);
            }
            // With the attempt in its path a worker that lost its lease can never write over the file that counts.
            String path = shard.seq() + "." + shard.attempt() + "." + name;
            open = new Open(new FileSink(this, files.unfinished(job.id(), path)), role, label, contentType, path);
            sinks.put(name, open);
        }
        return open.sink();
    }

    /** The parts that the shards of work left, in the order of the shards, then by name. For the last shard. */
    public List<JobFile> parts() {
        return tables.parts(job.id());
    }

    /** Copies a part behind what is in the sink, with its items. */
    public void append(JobFile part, FileSink to) throws IOException {
        checkpoint();
        Files.copy(files.file(job.id(), part.path()), to);
        to.items(part.items());
    }

    /** What the shards of work said, in their order. For the last shard. */
    public List<JsonNode> results() {
        return tables.results(job.id());
    }

    /** What this shard has to say: for {@link #results()} or, from the last shard, for the manifest. */
    public void result(JsonNode said) {
        this.result = said;
    }

    /** Counts items of progress. */
    public void worked(long more) {
        items.addAndGet(more);
    }

    /** Something to write in the transaction that closes the shard. */
    public void alongside(Consumer<JdbcTemplate> statements) {
        alongside.add(statements);
    }

    /** To be called often: throws when there is no use in going on. */
    public void checkpoint() {
        if (lost.get()) {
            throw new ShardLost("The shard is no longer this worker's");
        }
    }

    void lose() {
        lost.set(true);
    }

    Shard shard() {
        return shard;
    }

    long items() {
        return items.get();
    }

    @Nullable
    JsonNode result() {
        return result;
    }

    List<Consumer<JdbcTemplate>> alongside() {
        return alongside;
    }

    /** Brings the files to the disk under their names. */
    List<JobFile> publish() throws IOException {
        List<JobFile> published = new ArrayList<>();
        for (Map.Entry<String, Open> entry : sinks.entrySet()) {
            Open open = entry.getValue();
            open.sink().finish();
            checkpoint();
            Path unfinished = files.unfinished(job.id(), open.path());
            files.publish(job.id(), unfinished, open.path());
            published.add(new JobFile(
                    entry.getKey(),
                    shard.seq(),
                    open.role(),
                    open.label(),
                    open.contentType(),
                    open.path(),
                    open.sink().itemCount(),
                    open.sink().byteCount(),
                    open.sink().sha256Hex()));
        }
        return published;
    }

    /**
     * Closes what is open and leaves nothing of it. What has its name already stays: whether its shard was closed may be
     * unknown when the connection was lost; if not, the end of the job or the sweep removes it.
     */
    void abandon() {
        for (Open open : sinks.values()) {
            try {
                open.sink().abandon();
                Files.deleteIfExists(files.unfinished(job.id(), open.path()));
            } catch (IOException later) {
                // The sweep removes what is left.
            }
        }
    }
}
