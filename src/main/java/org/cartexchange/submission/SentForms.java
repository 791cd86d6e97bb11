package org.cartexchange.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.cartexchange.job.Job;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each registry was sent, form by form, as it was sent: {@code cart.registry_submission}. */
final class SentForms {

    private static final int ROWS_AT_A_TIME = 5_000;

    /** What was sent before the registry was told to delete it counts as not sent. */
    private static final String NOT_RETRACTED = " AND NOT EXISTS (SELECT FROM cart.registry_retraction x"
            + " WHERE x.registry = s.registry AND x.unit = s.unit AND x.retracted_at >= s.sent_at AND x.retracted_at <= ?)";

    /** Stands for a form where a patient's labs and drugs are meant, in units, ledger and names of files. */
    static final String RESOURCES = "cibmtr-fhir";

    private final JdbcTemplate jdbc;

    SentForms(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Notes what an export is about to send; with the shard that wrote it. */
    void draft(JdbcTemplate statements, UUID job, List<Draft> drafts) {
        statements.batchUpdate(
                "INSERT INTO cart.registry_draft (job_id, unit, patient_id, form, response, sha256, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)",
                drafts.stream()
                        .map(draft -> new Object[] {
                            job,
                            draft.unit(),
                            draft.patient(),
                            draft.form(),
                            draft.response(),
                            sha256(draft.json()),
                            draft.json()
                        })
                        .toList());
    }

    /**
     * A form about to be sent.
     *
     * @param unit names it for ever in this server
     * @param patient reference to the patient
     * @param form the id of the form
     * @param response the id under which the registry gets it
     * @param json the released response
     */
    record Draft(String unit, String patient, String form, String response, String json) {}

    /** The export is complete: its drafts are sent. With the shard that ends it. */
    void send(JdbcTemplate statements, Job job, Registry registry) {
        statements.update(
                "INSERT INTO cart.registry_submission (registry, unit, patient_id, form, response, sha256, content, sent_at)"
                        + " SELECT ?, unit, patient_id, form, response, sha256, content, ? FROM cart.registry_draft"
                        + " WHERE job_id = ? ON CONFLICT DO NOTHING",
                registry.code(),
                Timestamp.from(job.asOf()),
                job.id());
        statements.update(
                "INSERT INTO cart.registry_retraction (registry, unit, retracted_at)"
                        + " SELECT ?, unit, ? FROM cart.registry_retraction_draft WHERE job_id = ?"
                        + " ON CONFLICT (registry, unit) DO UPDATE SET retracted_at = excluded.retracted_at",
                registry.code(),
                Timestamp.from(job.asOf()),
                job.id());
        statements.update("DELETE FROM cart.registry_draft WHERE job_id = ?", job.id());
        statements.update("DELETE FROM cart.registry_retraction_draft WHERE job_id = ?", job.id());
    }

    /** Notes which forms an export is about to have deleted; with the shard that wrote the notice. */
    void draftRetraction(JdbcTemplate statements, UUID job, Collection<SentResponse> responses) {
        statements.batchUpdate(
                "INSERT INTO cart.registry_retraction_draft (job_id, unit) VALUES (?, ?) ON CONFLICT DO NOTHING",
                responses.stream()
                        .map(response -> new Object[] {job, response.unit()})
                        .toList());
    }

    /** Forgets what an export would have sent that did not come to its end; in steps that are each soon over. */
    void discard(UUID job) {
        int gone;
        do {
            gone = jdbc.update(
                    "DELETE FROM cart.registry_draft WHERE ctid = ANY (ARRAY("
                            + "SELECT ctid FROM cart.registry_draft WHERE job_id = ? LIMIT ?))",
                    job,
                    ROWS_AT_A_TIME);
        } while (gone > 0);
        jdbc.update("DELETE FROM cart.registry_retraction_draft WHERE job_id = ?", job);
    }

    /** Of each unit of these patients what was sent last by the instant: the whole response as JSON. */
    Map<String, String> lastSent(Registry registry, Collection<String> patients, Instant by) {
        Map<String, String> last = new HashMap<>();
        jdbc.query(
                "SELECT DISTINCT ON (unit) unit, content FROM cart.registry_submission s WHERE registry = ?"
                        + " AND patient_id = ANY (?) AND sent_at <= ?" + NOT_RETRACTED
                        + " ORDER BY unit, sent_at DESC",
                row -> {
                    last.put(row.getString(1), row.getString(2));
                },
                registry.code(),
                patients.toArray(String[]::new),
                Timestamp.from(by),
                Timestamp.from(by));
        return last;
    }

    /**
     * When the registry was first sent each unit of these patients, by the instant.
     *
     * @param unit names it for ever in this server
     * @param patient reference to the patient
     * @param form the id of the form
     */
    record Sent(String unit, String patient, String form, Instant at) {}

    List<Sent> sent(Registry registry, Collection<String> patients, Instant by) {
        return jdbc.query(
                "SELECT unit, patient_id, form, min(sent_at) FROM cart.registry_submission s WHERE registry = ?"
                        + " AND patient_id = ANY (?) AND sent_at <= ?" + NOT_RETRACTED
                        + " GROUP BY unit, patient_id, form",
                (row, n) -> new Sent(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                registry.code(),
                patients.toArray(String[]::new),
                Timestamp.from(by),
                Timestamp.from(by));
    }

    /**
     * A response that a registry was sent.
     *
     * @param unit names the form for ever in this server
     * @param id under which the registry has it
     */
    record SentResponse(String unit, String id) {}

    /** All responses that the registry was sent of these patients before the instant, by patient. */
    Map<String, List<SentResponse>> responses(Registry registry, Collection<String> patients, Instant before) {
        Map<String, List<SentResponse>> responses = new HashMap<>();
        jdbc.query(
                "SELECT DISTINCT patient_id, unit, response FROM cart.registry_submission"
                        + " WHERE registry = ? AND patient_id = ANY (?) AND sent_at < ? ORDER BY patient_id, response",
                row -> {
                    responses
                            .computeIfAbsent(row.getString(1), patient -> new ArrayList<>())
                            .add(new SentResponse(row.getString(2), row.getString(3)));
                },
                registry.code(),
                patients.toArray(String[]::new),
                Timestamp.from(before));
        return responses;
    }

    /**
     * Of patients who were not there any more at the instant, by patient: all responses that the registry was sent before
     * it.
     */
    Map<String, List<SentResponse>> responsesOfTheGone(Registry registry, Instant before) {
        Map<String, List<SentResponse>> responses = new TreeMap<>();
        jdbc.query(
                "SELECT DISTINCT s.patient_id, s.unit, s.response"
                        + " FROM cart.registry_submission s WHERE s.registry = ? AND s.sent_at < ?"
                        + " AND NOT EXISTS (SELECT FROM hfj_resource r"
                        + " JOIN LATERAL (SELECT h.res_deleted_at FROM hfj_res_ver h WHERE h.res_id = r.res_id"
                        + " AND h.res_updated <= ? ORDER BY h.res_ver DESC LIMIT 1) v ON v.res_deleted_at IS NULL"
                        + " WHERE r.res_type = 'Patient' AND r.fhir_id = split_part(s.patient_id, '/', 2))"
                        + " ORDER BY s.patient_id, s.response",
                row -> {
                    responses
                            .computeIfAbsent(row.getString(1), patient -> new ArrayList<>())
                            .add(new SentResponse(row.getString(2), row.getString(3)));
                },
                registry.code(),
                Timestamp.from(before),
                Timestamp.from(before));
        return responses;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
