package org.cartexchange.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Starts jobs and tells their owners how they stand. A job of somebody else is as if it were not there. */
public final class Jobs {

    private final JobTables tables;
    private final JobFiles files;
    private final JobSettings settings;
    private final Runnable bell;

    Jobs(JobTables tables, JobFiles files, JobSettings settings, Runnable bell) {
        this.tables = tables;
        this.files = files;
        this.settings = settings;
        this.bell = bell;
    }

    /**
     * Accepts a job; a worker takes it up at once.
     *
     * @return the job, with the URL for {@code Content-Location} in {@link Job#statusUrl()}
     * @throws RuntimeException when its owner has too many at work, or the disk is nearly full; {@link KickOff} answers it
     */
    public Job start(JobOrder order) {
        if (files.freeSpace() < settings.minimumFreeSpace().toBytes()) {
            throw new JobRefused(JobMessage.NO_SPACE);
        }
        UUID id = UUID.randomUUID();
        if (!tables.insert(id, order, settings.concurrentPerClient())) {
            throw new JobRefused(JobMessage.TOO_MANY);
        }
        bell.run();
        return tables.find(id).orElseThrow();
    }

    /** The job, if it is there and belongs to this owner. */
    public Optional<Job> find(UUID id, String owner) {
        return tables.find(id).filter(job -> job.order().owner().equals(owner));
    }

    /** Ends a job and removes its files. @return whether there was one of this owner */
    public boolean cancel(UUID id, String owner) {
        if (find(id, owner).isEmpty() || !tables.cancel(id)) {
            return false;
        }
        files.remove(id);
        return true;
    }

    /** Where a recorded file lies on the disk. */
    public Path path(Job job, JobFile file) {
        return files.file(job.id(), file.path());
    }

    /** The files with this role, in the order of their shards. */
    public static List<JobFile> files(Job job, JobFile.Role role) {
        return job.files().stream().filter(file -> file.role() == role).toList();
    }
}
