package org.cartexchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

class JobTests {

    private static final String OWNER = "client-7781";

    @TempDir
    Path directory;

    private final JobTables tables = new JobTables(JobDatabase.dataSource());
    private final JdbcTemplate jdbc = new JdbcTemplate(JobDatabase.dataSource());
    private final List<JobWorker> workers = new ArrayList<>();

    @BeforeEach
    void noJobs() {
        jdbc.update("DELETE FROM cart.job");
    }

    @AfterEach
    void stopWorkers() {
        workers.forEach(JobWorker::stop);
    }

    @Test
    void putsThePartsTogetherInTheOrderOfThePlan() throws IOException {
        startWorker(new CountingWork());
        startWorker(new CountingWork());
        Job job = jobs().start(order(CountingWork.order(5, 40, Duration.ZERO)));

        Job done = await(job);

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.items()).isEqualTo(200);
        assertThat(done.result().get("lines").asInt()).isEqualTo(200);
        assertThat(done.files()).singleElement().satisfies(file -> {
            assertThat(file.items()).isEqualTo(200);
            assertThat(file.bytes()).isEqualTo(Files.size(jobs().path(done, file)));
            assertThat(file.sha256()).hasSize(64);
        });
        assertThat(numbers(done)).isEqualTo(expected(5, 40));
        assertThat(filesOnDisk(done.id())).as("parts are gone").hasSize(1);
    }

    @Test
    void keepsFilesForThisUserAlone() {
        startWorker(new CountingWork());
        Job done = await(jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));

        Path file = jobs().path(done, done.files().get(0));

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
    }

    @Test
    void finishesAnEmptyPlan() {
        startWorker(new CountingWork());

        Job done = await(jobs().start(order(CountingWork.order(0, 0, Duration.ZERO))));

        assertThat(done.files()).singleElement().extracting(JobFile::items).isEqualTo(0L);
    }

    @Test
    void isTakenOverFromAProcessThatWasKilled() throws Exception {
        Job job = jobs().start(order(CountingWork.order(3, 60, Duration.ofMillis(25))));
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName(),
                        JobDatabase.url(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        await(() -> job(job.id()).shardsDone() >= 1 && openLeases(job.id()) > 0);
        victim.destroyForcibly().waitFor();
        int doneByTheVictim = job(job.id()).shardsDone();

        startWorker(new CountingWork());
        Job done = await(job);

        assertThat(doneByTheVictim).isBetween(1, 2);
        assertThat(numbers(done)).isEqualTo(expected(3, 60));
        assertThat(jdbc.queryForObject("SELECT max(attempt) FROM cart.job_shard", Integer.class))
                .as("a shard was done again")
                .isEqualTo(2);
        assertThat(filesOnDisk(done.id())).as("nothing of the victim is left").hasSize(1);
    }

    @Test
    void givesTheShardBackWhenTheServerStops() throws IOException {
        JobWorker first = startWorker(new CountingWork());
        Job job = jobs().start(order(CountingWork.order(1, 200, Duration.ofMillis(10))));
        await(() -> job(job.id()).state() == JobState.RUNNING
                && openLeases(job.id()) > 0
                && job(job.id()).shards() == 1);

        first.stop();
        assertThat(openLeases(job.id())).isZero();
        startWorker(new CountingWork());

        assertThat(numbers(await(job))).isEqualTo(expected(1, 200));
        assertThat(jdbc.queryForObject("SELECT max(attempt) FROM cart.job_shard", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void closesNothingAfterItsLeaseWentToAnother() {
        Job job = jobs().start(order(CountingWork.order(1, 1, Duration.ZERO)));
        Shard mine = tables.claim("worker-a", Duration.ofMillis(1), 3, List.of("counting"))
                .orElseThrow();
        await(() -> tables.claim("worker-b", Duration.ofSeconds(9), 3, List.of("counting"))
                .isPresent());

        assertThat(tables.heartbeat(mine, "worker-a", Duration.ofSeconds(9), 0)).isFalse();
        assertThat(tables.close(mine, "worker-a", List.of(), 0, null, List.of(), Duration.ofHours(1), List.of()))
                .isFalse();
        assertThat(job(job.id()).shards()).isZero();
    }

    @Test
    void triesAgainAndWritesWhatBelongsToTheClosingOnce() {
        jdbc.execute("CREATE TABLE IF NOT EXISTS witness (n int)");
        jdbc.update("DELETE FROM witness");
        AtomicInteger calls = new AtomicInteger();
        startWorker(new CountingWork() {
            @Override
            public void work(ShardRun run) throws IOException, InterruptedException {
                run.alongside(statement -> statement.update("INSERT INTO witness VALUES (1)"));
                super.work(run);
                if (calls.incrementAndGet() == 1) {
                    throw new IllegalStateException("once");
                }
            }
        });

        Job done = await(jobs().start(order(CountingWork.order(1, 3, Duration.ZERO))));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(calls).hasValue(2);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM witness", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void failsWithACorrelationIdAndWithoutTheMessageOfTheException() {
        startWorker(new CountingWork() {
            @Override
            public void work(ShardRun run) {
                throw new IllegalStateException("Maria-4711");
            }
        });

        Job failed = await(jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.failure().code()).isEqualTo("CART-JOB-001");
        assertThat(failed.failure().text()).contains("correlation id").doesNotContain("Maria");
    }

    @Test
    void failsAtOnceWhenTheWorkSaysSo() {
        startWorker(new CountingWork() {
            @Override
            public List<com.fasterxml.jackson.databind.JsonNode> plan(ShardRun run) {
                throw new JobFailed("CART-TEST-001", "No use");
            }
        });

        Job failed = await(jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));

        assertThat(failed.failure()).isEqualTo(new JobFailure("CART-TEST-001", "No use"));
    }

    @Test
    void failsNothingAfterItsLeaseWentToAnotherThatCompletedTheJob() throws IOException {
        AtomicInteger finishing = new AtomicInteger();
        CountDownLatch failed = new CountDownLatch(1);
        CountingWork work = new CountingWork() {
            @Override
            public void finish(ShardRun run) throws IOException {
                if (finishing.incrementAndGet() == 1) {
                    jdbc.update("UPDATE cart.job_shard SET lease_until = now() - interval '1 second'"
                            + " WHERE state = 'leased'");
                    JobTests.await(() -> job(run.job().id()).state() == JobState.COMPLETE);
                    failed.countDown();
                    throw new JobFailed("CART-TEST-001", "Too late");
                }
                super.finish(run);
            }
        };
        startWorker(work);
        startWorker(work);
        Job job = jobs().start(order(CountingWork.order(1, 3, Duration.ZERO)));

        await(() -> failed.getCount() == 0);
        workers.forEach(JobWorker::stop);

        assertThat(finishing).hasValue(2);
        assertThat(numbers(job(job.id()))).isEqualTo(expected(1, 3));
    }

    @Test
    void theHolderOfTheLeaseAloneFailsAJob() {
        Job job = jobs().start(order(CountingWork.order(1, 1, Duration.ZERO)));
        JobFailure failure = new JobFailure("CART-TEST-001", "No use");
        Shard lapsed = tables.claim("worker-a", Duration.ofMillis(1), 3, List.of("counting"))
                .orElseThrow();
        AtomicReference<Shard> held = new AtomicReference<>();
        await(() -> {
            tables.claim("worker-b", Duration.ofSeconds(9), 3, List.of("counting"))
                    .ifPresent(held::set);
            return held.get() != null;
        });

        assertThat(tables.fail(lapsed, "worker-a", failure, Duration.ofHours(1)))
                .isFalse();
        assertThat(job(job.id()).failure()).isNull();
        assertThat(tables.failExhausted(job.id(), 2, failure, Duration.ofHours(1)))
                .as("there is a lease")
                .isFalse();
        assertThat(tables.fail(held.get(), "worker-b", failure, Duration.ofHours(1)))
                .isTrue();
        assertThat(job(job.id()).failure()).isEqualTo(failure);
    }

    @Test
    void asksTheWorkToDiscardWhatItKeepsBeforeTheJobIsDeleted() {
        Map<UUID, Boolean> discarded = new ConcurrentHashMap<>();
        JobWorker worker = startWorker(new CountingWork() {
            @Override
            public void work(ShardRun run) {
                throw new JobFailed("CART-TEST-001", "No use");
            }

            @Override
            public void discard(UUID job) {
                discarded.put(job, tables.exists(job));
            }
        });
        Job failed = await(jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));
        Job cancelled = jobs().start(order(CountingWork.order(1, 1, Duration.ZERO)));
        assertThat(jobs().cancel(cancelled.id(), OWNER)).isTrue();

        worker.sweep();

        assertThat(discarded).containsEntry(failed.id(), true).containsEntry(cancelled.id(), true);
        assertThat(tables.exists(failed.id())).as("its owner may still ask").isTrue();
        assertThat(tables.exists(cancelled.id())).isFalse();
    }

    @Test
    void signsOfLifeDoNotWaitForASweep() throws Exception {
        CountDownLatch swept = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Job first = jobs().start(order(CountingWork.order(1, 1, Duration.ZERO)));
        jobs().cancel(first.id(), OWNER);
        startWorker(new CountingWork() {
            @Override
            public void discard(UUID job) {
                swept.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        swept.await();

        // Longer than the lease of two seconds.
        Job done = await(jobs().start(order(CountingWork.order(1, 100, Duration.ofMillis(30)))));
        over.countDown();

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(jdbc.queryForObject(
                        "SELECT max(attempt) FROM cart.job_shard WHERE job_id = ?", Integer.class, done.id()))
                .isEqualTo(1);
    }

    @Test
    void isGoneWithItsFilesWhenCancelled() {
        startWorker(new CountingWork());
        Job job = jobs().start(order(CountingWork.order(2, 500, Duration.ofMillis(10))));
        await(() -> Files.exists(directory.resolve(job.id().toString()).resolve("tmp")));

        assertThat(jobs().cancel(job.id(), "client-9999")).isFalse();
        assertThat(jobs().cancel(job.id(), OWNER)).isTrue();

        assertThat(jobs().find(job.id(), OWNER)).isEmpty();
        assertThat(jobs().cancel(job.id(), OWNER)).isFalse();
        Job next = await(jobs().start(order(CountingWork.order(1, 2, Duration.ZERO))));
        assertThat(next.state()).isEqualTo(JobState.COMPLETE);
    }

    @Test
    void isNotThereForAStranger() {
        Job job = jobs().start(order(CountingWork.order(1, 1, Duration.ZERO)));

        assertThat(jobs().find(job.id(), "client-9999")).isEmpty();
        assertThat(jobs().find(job.id(), OWNER)).isPresent();
    }

    @Test
    void expires() {
        startWorker(new CountingWork());
        Job job = await(jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));
        jdbc.update("UPDATE cart.job SET expires_at = now() - interval '1 second'");

        assertThat(jobs().find(job.id(), OWNER)).isEmpty();
    }

    @Test
    void refusesMoreThanAClientMayHaveAtWork() {
        IntStream.range(0, 5).forEach(n -> jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))));

        assertThatThrownBy(() -> jobs().start(order(CountingWork.order(1, 1, Duration.ZERO))))
                .isInstanceOfSatisfying(
                        JobRefused.class, refused -> assertThat(refused.why()).isEqualTo(JobMessage.TOO_MANY));
    }

    @Test
    void refusesWhenTheDiskIsNearlyFull() {
        JobSettings greedy = settings(DataSize.ofTerabytes(9999));
        Jobs jobs = new Jobs(tables, new JobFiles(directory), greedy, () -> {});

        assertThatThrownBy(() -> jobs.start(order(CountingWork.order(1, 1, Duration.ZERO))))
                .isInstanceOfSatisfying(
                        JobRefused.class,
                        refused -> assertThat(refused.why().refusal().status()).isEqualTo(503));
    }

    private Jobs jobs() {
        return new Jobs(
                tables,
                new JobFiles(directory),
                settings(DataSize.ofMegabytes(1)),
                () -> workers.forEach(JobWorker::ring));
    }

    private JobWorker startWorker(JobWork work) {
        JobWorker worker =
                new JobWorker(tables, new JobFiles(directory), settings(DataSize.ofMegabytes(1)), List.of(work));
        workers.add(worker);
        worker.start();
        return worker;
    }

    private JobSettings settings(DataSize minimumFreeSpace) {
        return WorkerProcess.settings(directory, minimumFreeSpace);
    }

    private static JobOrder order(ObjectNode parameters) {
        return new JobOrder("counting", OWNER, "http://localhost/fhir/$count", "http://localhost/", parameters);
    }

    private Job job(UUID id) {
        return tables.find(id).orElseThrow();
    }

    private Job await(Job job) {
        await(() -> job(job.id()).state() == JobState.COMPLETE || job(job.id()).state() == JobState.FAILED);
        return job(job.id());
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private int openLeases(UUID job) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM cart.job_shard WHERE job_id = ? AND state = 'leased'", Integer.class, job);
        return count == null ? 0 : count;
    }

    private List<String> numbers(Job job) throws IOException {
        assertThat(job.state()).isEqualTo(JobState.COMPLETE);
        return Files.readAllLines(jobs().path(job, job.files().get(0)));
    }

    private static List<String> expected(int shards, int lines) {
        return IntStream.range(0, shards)
                .boxed()
                .flatMap(shard -> IntStream.range(0, lines).mapToObj(n -> Integer.toString(shard * 1000 + n)))
                .toList();
    }

    private List<Path> filesOnDisk(UUID job) throws IOException {
        try (var all = Files.walk(directory.resolve(job.toString()))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
