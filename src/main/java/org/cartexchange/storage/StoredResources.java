package org.cartexchange.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads resources in bulk straight from HAPI's tables, as they were at an instant: of each resource the last version written
 * by then. HAPI keeps id, version and time outside of the JSON, and tags, profiles and security labels in tables of their
 * own; both are put back.
 */
public final class StoredResources {

    /** HAPI's TagTypeEnum: its ordinals are what the table holds. */
    private static final int TAG = 0;

    private static final int PROFILE = 1;

    private static final DateTimeFormatter LAST_UPDATED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    /** The elements that are written anew. */
    private static final Set<String> HEAD = Set.of("resourceType", "id", "meta");

    private static final String VERSION_AS_OF = """
             JOIN LATERAL (SELECT * FROM hfj_res_ver h WHERE h.res_id = r.res_id AND h.res_updated <= ?
                            ORDER BY h.res_ver DESC LIMIT 1) v ON true
            """;

    private static final String COLUMNS = """
            SELECT r.res_id, r.res_type, coalesce(r.fhir_id, r.res_id::text) AS fhir_id, v.pid AS ver_pid, v.res_ver,
                   v.res_updated, v.res_deleted_at IS NOT NULL AS deleted, v.res_encoding, v.res_text_vc, v.has_tags,
                   v.source_uri, v.request_id,
                   CASE WHEN v.res_text_vc IS NULL AND v.res_text IS NOT NULL THEN lo_get(v.res_text) END AS res_text_lo
              FROM hfj_resource r
            """;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json = new ObjectMapper();

    private final Clock clock;

    StoredResources(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.clock = clock;
    }

    /**
     * By how much this process's clock, which HAPI stamps {@code lastUpdated} by, is at least before or behind the
     * database's, which instants of exports come from. Both run on one machine or are set by NTP.
     */
    public Duration clockDifference() {
        Instant before = clock.instant();
        long began = System.nanoTime();
        Instant database =
                jdbc.queryForObject("SELECT clock_timestamp()", (row, n) -> row.getObject(1, OffsetDateTime.class)
                        .toInstant());
        Duration asking = Duration.ofNanos(System.nanoTime() - began);
        if (database.isBefore(before)) {
            return Duration.between(database, before);
        }
        Instant after = before.plus(asking);
        return database.isAfter(after) ? Duration.between(after, database) : Duration.ZERO;
    }

    /** Refuses to go on when the clocks differ by more than an export can make up for. */
    StoredResources requireSameClock(Duration tolerance) {
        Duration difference = clockDifference();
        if (difference.compareTo(tolerance) > 0) {
            throw new StorageException(
                    "The clocks of this server and of its database differ by %d ms; set both by the same time service (NTP). [CART-STO-012]"
                            .formatted(difference.toMillis()));
        }
        return this;
    }

    /**
     * The resources with these numbers that existed at the instant, in the order of their numbers.
     *
     * @param since only those written after it, deletions included; null for all that are not deleted
     */
    public List<StoredResource> read(Collection<Long> pids, Instant asOf, @Nullable Instant since) {
        return rows(
                COLUMNS + VERSION_AS_OF + " WHERE r.res_id = " + Numbers.ANY + changed(since) + " ORDER BY r.res_id",
                Timestamp.from(asOf),
                pids.toArray(Long[]::new),
                since);
    }

    /**
     * A page of one type: at most {@code limit} resources that existed at the instant, with numbers greater than
     * {@code after} and up to {@code last}.
     *
     * @param since only those written after it, deletions included; null for all that are not deleted
     */
    public List<StoredResource> page(
            String type, long after, long last, int limit, Instant asOf, @Nullable Instant since) {
        String sql = COLUMNS + VERSION_AS_OF + " WHERE r.res_type = ? AND r.res_id > ? AND r.res_id <= ?"
                + changed(since) + " ORDER BY r.res_id LIMIT " + limit;
        List<Object> arguments = new ArrayList<>(List.of(Timestamp.from(asOf), type, after, last));
        if (since != null) {
            arguments.add(Timestamp.from(since));
        }
        return withTags(jdbc.query(sql, (row, n) -> row(row), arguments.toArray()));
    }

    /** The number of one resource, whether deleted or not. */
    public Optional<Long> pid(String type, String id) {
        return jdbc
                .queryForList(
                        "SELECT res_id FROM hfj_resource WHERE res_type = ? AND fhir_id = ?", Long.class, type, id)
                .stream()
                .findFirst();
    }

    /** The logical ids of resources, by their numbers. */
    public Map<Long, String> ids(Collection<Long> pids) {
        Map<Long, String> ids = new TreeMap<>();
        jdbc.query(
                "SELECT res_id, coalesce(fhir_id, res_id::text) FROM hfj_resource WHERE res_id = " + Numbers.ANY,
                row -> {
                    ids.put(row.getLong(1), row.getString(2));
                },
                (Object) pids.toArray(Long[]::new));
        return ids;
    }

    /** The numbers of all resources of a type that are not deleted, in ascending order. */
    public List<Long> pids(String type) {
        return jdbc.queryForList(
                "SELECT res_id FROM hfj_resource WHERE res_type = ? AND res_deleted_at IS NULL ORDER BY res_id",
                Long.class,
                type);
    }

    /** How many resources each type has, deleted ones included, and the greatest number among them. */
    public Map<String, Extent> extents() {
        Map<String, Extent> extents = new TreeMap<>();
        jdbc.query("SELECT res_type, count(*), min(res_id), max(res_id) FROM hfj_resource GROUP BY res_type", row -> {
            extents.put(row.getString(1), new Extent(row.getLong(2), row.getLong(3), row.getLong(4)));
        });
        return extents;
    }

    /**
     * How much there is of a resource type.
     *
     * @param count of resources, deleted ones included
     * @param first the lowest number
     * @param last the greatest number
     */
    public record Extent(long count, long first, long last) {}

    /**
     * Waits until every transaction that may still commit a resource of before the instant has ended. HAPI stamps
     * {@code lastUpdated} when a request begins, so a transaction that began {@code grace} after the instant can carry an
     * earlier stamp. A backup, which only reads, is not waited for.
     *
     * @param patience how long to wait at most
     * @return whether they have all ended
     */
    public boolean awaitWritesBefore(Instant instant, Duration grace, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        Timestamp bound = Timestamp.from(instant.plus(grace));
        while (true) {
            Boolean settled = jdbc.queryForObject(
                    "SELECT clock_timestamp() > ?::timestamptz AND NOT EXISTS (SELECT FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                            + " AND backend_type = 'client backend' AND application_name IS DISTINCT FROM ?"
                            + " AND xact_start <= ?::timestamptz)",
                    Boolean.class,
                    bound,
                    DatabaseDump.APPLICATION,
                    bound);
            if (Boolean.TRUE.equals(settled)) {
                return true;
            }
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(100);
        }
    }

    private static String changed(@Nullable Instant since) {
        return since == null ? " AND v.res_deleted_at IS NULL" : " AND v.res_updated > ?";
    }

    private List<StoredResource> rows(String sql, Timestamp asOf, Long[] pids, @Nullable Instant since) {
        return withTags(
                since == null
                        ? jdbc.query(sql, (row, n) -> row(row), asOf, pids)
                        : jdbc.query(sql, (row, n) -> row(row), asOf, pids, Timestamp.from(since)));
    }

    private record Row(
            long pid,
            String type,
            String id,
            long versionPid,
            long version,
            Instant updated,
            boolean deleted,
            boolean tagged,
            @Nullable String source,
            @Nullable String text) {}

    private static Row row(ResultSet row) throws SQLException {
        String source = row.getString("source_uri");
        String request = row.getString("request_id");
        return new Row(
                row.getLong("res_id"),
                row.getString("res_type"),
                row.getString("fhir_id"),
                row.getLong("ver_pid"),
                row.getLong("res_ver"),
                row.getTimestamp("res_updated").toInstant(),
                row.getBoolean("deleted"),
                row.getBoolean("has_tags"),
                source == null && request == null
                        ? null
                        : (source == null ? "" : source) + (request == null ? "" : "#" + request),
                text(row));
    }

    private static @Nullable String text(ResultSet row) throws SQLException {
        String text = row.getString("res_text_vc");
        byte[] large = row.getBytes("res_text_lo");
        if (text != null || large == null) {
            return text;
        }
        // Versions written by HAPI before 8: compressed in a large object.
        if (!"JSONC".equals(row.getString("res_encoding"))) {
            return new String(large, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(large))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Label(
            int type,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display) {}

    private List<StoredResource> withTags(List<Row> rows) {
        Map<Long, List<Label>> labels =
                labels(rows.stream().filter(Row::tagged).map(Row::versionPid).toArray(Long[]::new));
        return rows.stream()
                .map(row -> new StoredResource(
                        row.pid(),
                        row.type(),
                        row.id(),
                        row.version(),
                        row.updated(),
                        row.deleted(),
                        row.deleted() || row.text() == null
                                ? ""
                                : whole(row, row.text(), labels.getOrDefault(row.versionPid(), List.of()))))
                .toList();
    }

    private Map<Long, List<Label>> labels(Long[] versions) {
        Map<Long, List<Label>> labels = new HashMap<>();
        if (versions.length > 0) {
            jdbc.query(
                    "SELECT h.res_ver_pid, d.tag_type, d.tag_system, d.tag_code, d.tag_display FROM hfj_history_tag h"
                            + " JOIN hfj_tag_def d ON d.tag_id = h.tag_id WHERE h.res_ver_pid = ANY (?)"
                            + " ORDER BY h.res_ver_pid, d.tag_type, d.tag_system, d.tag_code",
                    row -> {
                        labels.computeIfAbsent(row.getLong(1), version -> new ArrayList<>())
                                .add(new Label(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                    },
                    (Object) versions);
        }
        return labels;
    }

    /** With id and meta in front; all else stays as it is stored, digit for digit. */
    private String whole(Row row, String stored, List<Label> labels) {
        String text = onOneLine(stored);
        StringBuilder rest = new StringBuilder(text.length());
        JsonNode inline = MissingNode.getInstance();
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            String name = parser.nextFieldName();
            while (name != null) {
                int from = at(parser);
                parser.nextToken();
                if (name.equals("meta")) {
                    inline = json.readTree(parser);
                } else {
                    parser.skipChildren();
                }
                String next = parser.nextFieldName();
                if (!HEAD.contains(name)) {
                    rest.append(',').append(text, from, endOfValue(text, at(parser)));
                }
                name = next;
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw noJson(row);
            }
            ObjectNode head = json.createObjectNode();
            head.put("resourceType", row.type()).put("id", row.id()).set("meta", meta(row, inline, labels));
            String written = json.writeValueAsString(head);
            return written.substring(0, written.length() - 1) + rest + "}";
        } catch (JsonProcessingException e) {
            throw noJson(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As HAPI writes it. A line break that somebody else left between elements is as good as a space. */
    private static String onOneLine(String json) {
        return json.indexOf('\n') < 0 && json.indexOf('\r') < 0
                ? json
                : json.replace('\n', ' ').replace('\r', ' ');
    }

    private static int at(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Where the value ends that stands before what begins at {@code next}. */
    private static int endOfValue(String text, int next) {
        int end = next;
        while (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Without the cause: its message quotes the resource. */
    private static IllegalStateException noJson(Row row) {
        return new IllegalStateException(row.type() + "/" + row.id() + " is not JSON in the database");
    }

    private ObjectNode meta(Row row, JsonNode stored, List<Label> labels) {
        ObjectNode meta = json.createObjectNode();
        meta.put("versionId", Long.toString(row.version()));
        meta.put("lastUpdated", LAST_UPDATED.format(row.updated()));
        if (row.source() != null) {
            meta.put("source", row.source());
        }
        if (stored instanceof ObjectNode inline) {
            inline.remove(List.of("versionId", "lastUpdated"));
            meta.setAll(inline);
        }
        for (Label label : labels) {
            if (label.type() == PROFILE) {
                add(meta.withArray("profile"), label);
            } else {
                coding(meta.withArray(label.type() == TAG ? "tag" : "security"), label);
            }
        }
        return meta;
    }

    private static void add(ArrayNode profiles, Label label) {
        for (JsonNode known : profiles) {
            if (known.asText().equals(label.code())) {
                return;
            }
        }
        profiles.add(label.code());
    }

    private static void coding(ArrayNode codings, Label label) {
        for (JsonNode known : codings) {
            if (known.path("system").asText("").equals(label.system() == null ? "" : label.system())
                    && known.path("code").asText("").equals(label.code() == null ? "" : label.code())) {
                return;
            }
        }
        ObjectNode coding = codings.addObject();
        if (label.system() != null) {
            coding.put("system", label.system());
        }
        if (label.code() != null) {
            coding.put("code", label.code());
        }
        if (label.display() != null) {
            coding.put("display", label.display());
        }
    }
}
