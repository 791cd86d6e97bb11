package org.cartexchange.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.util.unit.DataSize;

/** Another process's worker over the same database and the same directory, for tests of work that replicas share. */
public final class Replica implements AutoCloseable {

    private final JobWorker worker;

    private Replica(JobWorker worker) {
        this.worker = worker;
    }

    /** Starts it; it looks for work at once, and so often that others do not do all of it meanwhile. */
    public static Replica start(DataSource database, Path directory, JobWork work) {
        JobWorker worker = new JobWorker(
                new JobTables(database),
                new JobFiles(directory),
                WorkerProcess.settings(directory, DataSize.ofMegabytes(1), Duration.ofMillis(2)),
                List.of(work));
        worker.start();
        return new Replica(worker);
    }

    @Override
    public void close() {
        worker.stop();
    }
}
