package org.cartexchange.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.unit.DataSize;

/** A process of its own that works on jobs until it is killed. */
final class WorkerProcess {

    private WorkerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        Path directory = Path.of(arguments[1]);
        new JobWorker(
                        new JobTables(dataSource),
                        new JobFiles(directory),
                        settings(directory, DataSize.ofMegabytes(1)),
                        List.of(new CountingWork()))
                .start();
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }

    static JobSettings settings(Path directory, DataSize minimumFreeSpace) {
        return settings(directory, minimumFreeSpace, Duration.ofMillis(100));
    }

    static JobSettings settings(Path directory, DataSize minimumFreeSpace, Duration poll) {
        return new JobSettings(
                directory,
                1,
                Duration.ofSeconds(2),
                Duration.ofMillis(300),
                poll,
                Duration.ofHours(1),
                2,
                5,
                minimumFreeSpace);
    }
}
