package org.cartexchange.job;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code cart.jobs.*}.
 *
 * @param directory where files are written; all replicas must see the same one
 * @param workers how many shards this process works on at a time; 0 leaves the work to other replicas
 * @param lease how long a shard stays with a worker that gives no sign of life
 * @param heartbeat how often a worker gives one
 * @param poll how often a worker without work looks for some
 * @param keep how long a complete job and its files are kept
 * @param attempts how often a shard is tried before its job fails
 * @param concurrentPerClient how many jobs of one kind a client may have at work
 * @param minimumFreeSpace below this much space on the disk no job is accepted
 */
@ConfigurationProperties("cart.jobs")
record JobSettings(
        @DefaultValue("./data/jobs") Path directory,
        @DefaultValue("2") int workers,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("3") int attempts,
        @DefaultValue("5") int concurrentPerClient,
        @DefaultValue("512MB") DataSize minimumFreeSpace) {

    JobSettings {
        require(workers >= 0, "cart.jobs.workers is " + workers + "; it must not be negative.");
        require(attempts > 0, "cart.jobs.attempts is " + attempts + "; it must be at least 1.");
        require(concurrentPerClient > 0, "cart.jobs.concurrent-per-client must be at least 1.");
        require(
                heartbeat.multipliedBy(3).compareTo(lease) <= 0,
                "cart.jobs.lease (" + lease + ") must be at least three times cart.jobs.heartbeat (" + heartbeat
                        + ").");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
