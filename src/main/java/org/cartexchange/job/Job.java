package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands now.
 *
 * @param asOf the instant it was started, by the database's clock: the state of the data it works on
 * @param age how long ago that was, by the same clock
 * @param expires when a complete or failed job goes away with its files; null before
 * @param result what {@link JobWork#finish} said; null before
 * @param failure why it failed; null unless it did
 * @param shards how many shards are known by now
 * @param shardsDone how many of them are closed
 * @param items how many items have been worked on by now
 * @param files the files of closed shards, by name; parts excluded
 */
public record Job(
        UUID id,
        JobOrder order,
        Instant asOf,
        JobState state,
        Duration age,
        @Nullable Instant expires,
        @Nullable JsonNode result,
        @Nullable JobFailure failure,
        int shards,
        int shardsDone,
        long items,
        List<JobFile> files) {

    public Job {
        files = List.copyOf(files);
    }

    /** The absolute URL of its status. */
    public String statusUrl() {
        return order.serverBase() + "/jobs/" + id;
    }

    /** The absolute URL of one of its files. */
    public String fileUrl(JobFile file) {
        return statusUrl() + "/files/" + file.name();
    }
}
