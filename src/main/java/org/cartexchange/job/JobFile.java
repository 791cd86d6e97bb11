package org.cartexchange.job;

/**
 * A file that a job left, whole and recorded.
 *
 * @param name its last part of the URL, unique in the job
 * @param shard the number of the shard that wrote it
 * @param role what it is for
 * @param label what it holds: a resource type, or a form
 * @param contentType as it is served
 * @param path where it lies, below the directory of its job
 * @param items how many resources or rows it holds, a header not counted
 * @param bytes its size
 * @param sha256 of its bytes, hexadecimal
 */
public record JobFile(
        String name,
        int shard,
        Role role,
        String label,
        String contentType,
        String path,
        long items,
        long bytes,
        String sha256) {

    /** What a file is for. */
    public enum Role {
        /** In the manifest's {@code output}. */
        OUTPUT,
        /** In the manifest's {@code error}. */
        ERROR,
        /** In the manifest's {@code deleted}. */
        DELETED,
        /** For the last shard of the job alone; gone when the job is complete. */
        PART,
        /** For the centre alone, never in a registry's manifest. */
        CENTRE
    }
}
