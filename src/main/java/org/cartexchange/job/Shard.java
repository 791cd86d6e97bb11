package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A shard as it was claimed.
 *
 * @param seq its number in the job; files are put together in this order
 * @param attempt how often it has been claimed, this time included
 */
record Shard(UUID job, int seq, Phase phase, JsonNode parameters, int attempt) {

    /** Which method of {@link JobWork} it is for. */
    enum Phase {
        PLAN,
        WORK,
        FINISH
    }
}
