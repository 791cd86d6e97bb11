package org.cartexchange.job;

/** The shard is no longer this worker's: its job was cancelled, its lease ran out, or the server is stopping. */
final class ShardLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShardLost(String why) {
        super(why, null, false, false);
    }
}
