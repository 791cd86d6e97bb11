package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * One kind of long work. Each method may be called again for the same shard after a failure or a crash: it must depend on
 * nothing but what it is given, and leave nothing behind but the files and the result of its {@link ShardRun}.
 */
public interface JobWork {

    /** The name under which its jobs are kept. */
    String kind();

    /** The parameters of the shards of work, in the order of their files. May be empty. */
    List<JsonNode> plan(ShardRun run) throws IOException, InterruptedException;

    /** Does one shard. */
    void work(ShardRun run) throws IOException, InterruptedException;

    /** Puts together what the shards left, and checks it. */
    default void finish(ShardRun run) throws IOException, InterruptedException {}

    /**
     * Removes what it keeps outside of files for a job that failed, was cancelled or has expired, in statements that are
     * each soon over. Called again and again as long as the job is there.
     */
    default void discard(UUID job) {}

    /** What the owner is shown when the job is complete. */
    ObjectNode manifest(Job job);
}
