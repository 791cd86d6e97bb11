package org.cartexchange.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables {@code cart.job}, {@code cart.job_shard} and {@code cart.job_file}. All times are the database's. */
final class JobTables {

    /** Two kick-offs of one owner count each other: an advisory lock by this class of keys. */
    private static final int LOCK_CLASS = 0x4a4f4253;

    /** Of the job {@code j}: a shard was left by its worker for the last time it may be tried. */
    private static final String EXHAUSTED =
            "EXISTS (SELECT FROM cart.job_shard s WHERE s.job_id = j.id AND s.state <> 'done'"
                    + " AND s.lease_until < now() AND s.attempt >= ?)";

    private final ObjectMapper json = new ObjectMapper();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    JobTables(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** Writes a job with its planning shard, unless its owner has as many at work as allowed. */
    boolean insert(UUID id, JobOrder order, int limit) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.query("SELECT pg_advisory_xact_lock(?, hashtext(?))", row -> {}, LOCK_CLASS, order.owner());
            Integer atWork = jdbc.queryForObject(
                    "SELECT count(*) FROM cart.job WHERE owner = ? AND kind = ? AND state IN ('accepted', 'running')",
                    Integer.class,
                    order.owner(),
                    order.kind());
            if (atWork != null && atWork >= limit) {
                return false;
            }
            jdbc.update(
                    "INSERT INTO cart.job (id, kind, owner, request, server_base, parameters, as_of, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?::jsonb, date_trunc('milliseconds', clock_timestamp()), 'accepted')",
                    id,
                    order.kind(),
                    order.owner(),
                    order.request(),
                    order.serverBase(),
                    write(order.parameters()));
            jdbc.update(
                    "INSERT INTO cart.job_shard (job_id, seq, phase, parameters) VALUES (?, 0, 'plan', '{}'::jsonb)",
                    id);
            return true;
        }));
    }

    Optional<Job> find(UUID id) {
        return jdbc
                .query(
                        "SELECT j.*, j.expires_at < now() AS expired,"
                                + " extract(epoch FROM now() - j.created_at) AS age, s.* FROM cart.job j, LATERAL (SELECT"
                                + " count(*) AS shards, count(*) FILTER (WHERE state = 'done') AS done,"
                                + " coalesce(sum(items), 0) AS items"
                                + " FROM cart.job_shard WHERE job_id = j.id AND phase = 'work') s WHERE j.id = ?",
                        (row, n) -> row.getBoolean("expired") ? null : job(row),
                        id)
                .stream()
                .filter(job -> job != null)
                .findFirst();
    }

    private Job job(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String failure = row.getString("failure_code");
        Timestamp expires = row.getTimestamp("expires_at");
        String result = row.getString("result");
        return new Job(
                id,
                new JobOrder(
                        row.getString("kind"),
                        row.getString("owner"),
                        row.getString("request"),
                        row.getString("server_base"),
                        read(row.getString("parameters"))),
                row.getTimestamp("as_of").toInstant(),
                JobState.of(row.getString("state")),
                Duration.ofMillis((long) (row.getDouble("age") * 1000)),
                expires == null ? null : expires.toInstant(),
                result == null ? null : read(result),
                failure == null ? null : new JobFailure(failure, row.getString("failure_text")),
                row.getInt("shards"),
                row.getInt("done"),
                row.getLong("items"),
                files(id));
    }

    /** The files of the job that a client may see, in the order of their shards. */
    private List<JobFile> files(UUID job) {
        return jdbc.query(
                "SELECT * FROM cart.job_file WHERE job_id = ? AND role <> 'part' ORDER BY shard_seq, name",
                (row, n) -> file(row),
                job);
    }

    /** The parts that earlier shards left for the last one, in the order of their shards. */
    List<JobFile> parts(UUID job) {
        return jdbc.query(
                "SELECT * FROM cart.job_file WHERE job_id = ? AND role = 'part' ORDER BY shard_seq, name",
                (row, n) -> file(row),
                job);
    }

    /** What the closed shards of work said, in their order. */
    List<JsonNode> results(UUID job) {
        return jdbc.query(
                "SELECT result FROM cart.job_shard WHERE job_id = ? AND phase = 'work' AND result IS NOT NULL"
                        + " ORDER BY seq",
                (row, n) -> read(row.getString(1)),
                job);
    }

    private static JobFile file(ResultSet row) throws SQLException {
        return new JobFile(
                row.getString("name"),
                row.getInt("shard_seq"),
                JobFile.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getString("label"),
                row.getString("content_type"),
                row.getString("path"),
                row.getLong("items"),
                row.getLong("bytes"),
                row.getString("sha256"));
    }

    /**
     * Claims the next shard that waits, or whose worker died: of the job with the fewest shards at work first, so that a
     * small job does not wait for a large one.
     */
    Optional<Shard> claim(String worker, Duration lease, int attempts, Collection<String> kinds) {
        return transaction.execute(status -> jdbc
                .query(
                        """
                        UPDATE cart.job_shard s
                           SET state = 'leased', lease_owner = ?, lease_until = now() + make_interval(secs => ?),
                               attempt = s.attempt + 1, items = 0
                          FROM (SELECT o.job_id, o.seq
                                  FROM cart.job_shard o JOIN cart.job j ON j.id = o.job_id
                                 WHERE o.state <> 'done'
                                   AND j.state IN ('accepted', 'running') AND j.kind = ANY (?)
                                   AND (o.lease_until IS NULL OR o.lease_until < now()) AND o.attempt < ?
                                 ORDER BY (SELECT count(*) FROM cart.job_shard a
                                            WHERE a.job_id = o.job_id AND a.state = 'leased' AND a.lease_until >= now()),
                                          j.created_at, o.seq
                                 LIMIT 1 FOR UPDATE OF o SKIP LOCKED) next
                         WHERE s.job_id = next.job_id AND s.seq = next.seq
                        RETURNING s.job_id, s.seq, s.phase, s.parameters, s.attempt
                        """,
                        (row, n) -> new Shard(
                                row.getObject("job_id", UUID.class),
                                row.getInt("seq"),
                                Shard.Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                                read(row.getString("parameters")),
                                row.getInt("attempt")),
                        worker,
                        lease.toMillis() / 1000.0,
                        kinds.toArray(String[]::new),
                        attempts)
                .stream()
                .findFirst());
    }

    void markRunning(UUID job) {
        jdbc.update("UPDATE cart.job SET state = 'running' WHERE id = ? AND state = 'accepted'", job);
    }

    /** A sign of life. @return whether the shard is still this worker's */
    boolean heartbeat(Shard shard, String worker, Duration lease, long items) {
        return jdbc.update(
                        "UPDATE cart.job_shard SET lease_until = now() + make_interval(secs => ?), items = ?"
                                + " WHERE job_id = ? AND seq = ? AND state = 'leased' AND lease_owner = ? AND attempt = ?"
                                + " AND EXISTS (SELECT FROM cart.job WHERE id = job_id"
                                + " AND state IN ('accepted', 'running'))",
                        lease.toMillis() / 1000.0,
                        items,
                        shard.job(),
                        shard.seq(),
                        worker,
                        shard.attempt())
                == 1;
    }

    /** Gives a shard back for {@code pause}; an attempt that was not its fault does not count. */
    void release(Shard shard, String worker, Duration pause, boolean counts) {
        jdbc.update(
                "UPDATE cart.job_shard SET state = 'waiting', lease_owner = NULL,"
                        + " lease_until = now() + make_interval(secs => ?), attempt = attempt - ?"
                        + " WHERE job_id = ? AND seq = ? AND state = 'leased' AND lease_owner = ? AND attempt = ?",
                pause.toMillis() / 1000.0,
                counts ? 0 : 1,
                shard.job(),
                shard.seq(),
                worker,
                shard.attempt());
    }

    /**
     * Closes a shard: its files, its result, what the work wants written with it, and the shards or the end that follow
     * from it, in one transaction. Closings of one job come one after the other.
     *
     * @return whether the shard was still this worker's; if not, nothing is written
     */
    boolean close(
            Shard shard,
            String worker,
            List<JobFile> files,
            long items,
            @Nullable JsonNode result,
            List<JsonNode> planned,
            Duration keep,
            List<Consumer<JdbcTemplate>> alongside) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean active = !jdbc.queryForList(
                            "SELECT 1 FROM cart.job WHERE id = ? AND state IN ('accepted', 'running') FOR UPDATE",
                            shard.job())
                    .isEmpty();
            boolean ours = active
                    && jdbc.update(
                                    "UPDATE cart.job_shard SET state = 'done', lease_owner = NULL, lease_until = NULL,"
                                            + " items = ?, result = ?::jsonb WHERE job_id = ? AND seq = ?"
                                            + " AND state = 'leased' AND lease_owner = ? AND attempt = ?",
                                    items,
                                    result == null ? null : write(result),
                                    shard.job(),
                                    shard.seq(),
                                    worker,
                                    shard.attempt())
                            == 1;
            if (!ours) {
                return false;
            }
            files.forEach(file -> insert(shard.job(), file));
            alongside.forEach(also -> also.accept(jdbc));
            goOn(shard, planned, result, keep);
            return true;
        }));
    }

    private void insert(UUID job, JobFile file) {
        jdbc.update(
                "INSERT INTO cart.job_file (job_id, name, shard_seq, role, label, content_type, path, items, bytes, sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job,
                file.name(),
                file.shard(),
                file.role().name().toLowerCase(Locale.ROOT),
                file.label(),
                file.contentType(),
                file.path(),
                file.items(),
                file.bytes(),
                file.sha256());
    }

    private void goOn(Shard closed, List<JsonNode> planned, @Nullable JsonNode result, Duration keep) {
        UUID job = closed.job();
        if (closed.phase() == Shard.Phase.PLAN) {
            int seq = 0;
            for (JsonNode parameters : planned) {
                addShard(job, ++seq, Shard.Phase.WORK, parameters);
            }
        }
        if (closed.phase() == Shard.Phase.FINISH) {
            jdbc.update("DELETE FROM cart.job_file WHERE job_id = ? AND role = 'part'", job);
            jdbc.update(
                    "UPDATE cart.job SET state = 'complete', result = ?::jsonb, finished_at = now(),"
                            + " expires_at = now() + make_interval(secs => ?) WHERE id = ?",
                    result == null ? null : write(result),
                    keep.toMillis() / 1000.0,
                    job);
            return;
        }
        Integer open = jdbc.queryForObject(
                "SELECT count(*) FROM cart.job_shard WHERE job_id = ? AND state <> 'done'", Integer.class, job);
        if (open != null && open == 0) {
            Integer last =
                    jdbc.queryForObject("SELECT max(seq) FROM cart.job_shard WHERE job_id = ?", Integer.class, job);
            addShard(job, (last == null ? 0 : last) + 1, Shard.Phase.FINISH, json.createObjectNode());
        }
    }

    private void addShard(UUID job, int seq, Shard.Phase phase, JsonNode parameters) {
        jdbc.update(
                "INSERT INTO cart.job_shard (job_id, seq, phase, parameters) VALUES (?, ?, ?, ?::jsonb)",
                job,
                seq,
                phase.name().toLowerCase(Locale.ROOT),
                write(parameters));
    }

    /** Fails the job of a shard. @return whether the shard was still this worker's; if not, nothing is written */
    boolean fail(Shard shard, String worker, JobFailure failure, Duration keep) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // In the order of close(): first the job, then the shard.
            jdbc.query("SELECT 1 FROM cart.job WHERE id = ? FOR UPDATE", row -> {}, shard.job());
            boolean ours = jdbc.update(
                            "UPDATE cart.job_shard SET state = 'waiting', lease_owner = NULL, lease_until = NULL"
                                    + " WHERE job_id = ? AND seq = ? AND state = 'leased' AND lease_owner = ?"
                                    + " AND attempt = ?",
                            shard.job(),
                            shard.seq(),
                            worker,
                            shard.attempt())
                    == 1;
            return ours && fail(shard.job(), failure, keep, "TRUE") == 1;
        }));
    }

    /** Fails a job of which a shard may not be tried again. @return whether that is still so */
    boolean failExhausted(UUID job, int attempts, JobFailure failure, Duration keep) {
        return fail(job, failure, keep, EXHAUSTED, attempts) == 1;
    }

    private int fail(UUID job, JobFailure failure, Duration keep, String condition, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of(failure.code(), failure.text(), keep.toMillis() / 1000.0, job));
        arguments.addAll(List.of(more));
        return jdbc.update(
                "UPDATE cart.job j SET state = 'failed', failure_code = ?, failure_text = ?, finished_at = now(),"
                        + " expires_at = now() + make_interval(secs => ?)"
                        + " WHERE id = ? AND state IN ('accepted', 'running') AND " + condition,
                arguments.toArray());
    }

    /** Jobs of which a shard was left by its worker for the last time it may be tried. */
    List<UUID> exhausted(int attempts) {
        return jdbc.queryForList(
                "SELECT j.id FROM cart.job j WHERE j.state IN ('accepted', 'running') AND " + EXHAUSTED,
                UUID.class,
                attempts);
    }

    /** Ends a job for its owner at once: it is as expired. Its rows are deleted by the next sweep. */
    boolean cancel(UUID job) {
        return jdbc.update(
                        "UPDATE cart.job SET state = 'failed', failure_code = 'CART-JOB-006',"
                                + " failure_text = 'Cancelled. [CART-JOB-006]', finished_at = now(),"
                                + " expires_at = now() - interval '1 second'"
                                + " WHERE id = ? AND (expires_at IS NULL OR expires_at > now())",
                        job)
                == 1;
    }

    /**
     * A job of which nothing goes on.
     *
     * @param expired whether nobody may see it any more, either
     */
    record Over(UUID id, String kind, boolean expired) {}

    /** The jobs that failed, were cancelled or have expired. */
    List<Over> over() {
        return jdbc.query(
                "SELECT id, kind, coalesce(expires_at < now(), false) AS expired FROM cart.job"
                        + " WHERE state = 'failed' OR expires_at < now()",
                (row, n) ->
                        new Over(row.getObject("id", UUID.class), row.getString("kind"), row.getBoolean("expired")));
    }

    void delete(UUID job) {
        jdbc.update("DELETE FROM cart.job WHERE id = ?", job);
    }

    boolean exists(UUID job) {
        return !jdbc.queryForList("SELECT 1 FROM cart.job WHERE id = ?", job).isEmpty();
    }

    /** The paths below the directory of the job that are whole and wanted. */
    List<String> paths(UUID job) {
        return jdbc.queryForList("SELECT path FROM cart.job_file WHERE job_id = ?", String.class, job);
    }

    boolean hasOpenShards(UUID job) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM cart.job_shard s JOIN cart.job j ON j.id = s.job_id WHERE s.job_id = ?"
                                + " AND s.state <> 'done' AND j.state IN ('accepted', 'running') LIMIT 1",
                        job)
                .isEmpty();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job's JSON column is not JSON", e);
        }
    }

    private String write(JsonNode node) {
        return node.toString();
    }
}
