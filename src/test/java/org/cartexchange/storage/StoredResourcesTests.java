package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StoredResourcesTests {

    private final DatabaseAddress database = TestDatabase.create();
    private final DataSource dataSource =
            new DriverManagerDataSource(database.url(), database.username(), database.password());

    @Test
    void waitForAWriterButNotForABackup() throws Exception {
        StoredResources stored = new StoredResources(dataSource, Clock.systemUTC());
        try (Connection backup = inTransaction(DatabaseDump.APPLICATION)) {
            assertThat(settled(stored)).isTrue();
        }
        try (Connection writer = inTransaction("cart-exchange")) {
            assertThat(settled(stored)).isFalse();
        }
    }

    @Test
    void knowByHowMuchTheClocksDiffer() {
        assertThat(new StoredResources(dataSource, Clock.systemUTC()).clockDifference())
                .isLessThan(Duration.ofMillis(500));
        for (Duration offset : new Duration[] {Duration.ofSeconds(90), Duration.ofSeconds(-90)}) {
            StoredResources stored = new StoredResources(dataSource, Clock.offset(Clock.systemUTC(), offset));

            assertThat(stored.clockDifference()).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(91));
            assertThatThrownBy(() -> stored.requireSameClock(Duration.ofSeconds(1)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("CART-STO-012");
        }
    }

    /** A lost zero is a lost digit of a measurement: 1.50 is not 1.5. In whatever order and on however many lines it is stored. */
    @Test
    void putIdAndMetaInFrontAndLeaveAllElseAsItIsStored() {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("CREATE TABLE hfj_resource (res_id bigint, res_type text, fhir_id text)");
        jdbc.execute("CREATE TABLE hfj_res_ver (pid bigint, res_id bigint, res_ver bigint, res_updated timestamptz,"
                + " res_deleted_at timestamptz, res_encoding text, res_text_vc text, res_text oid, has_tags boolean,"
                + " source_uri text, request_id text)");
        List<String> texts = List.of(
                "{\"resourceType\":\"Observation\",\"meta\":{\"profile\":[\"p-1\"]},\"valueQuantity\":{\"value\":1.50},\"status\":\"final\"}",
                "{ \"valueQuantity\" : { \"value\" : 1.50 } ,\n  \"id\": \"other\", \"meta\": {\"versionId\": \"9\", \"profile\": [\"p-1\"]},"
                        + " \"resourceType\":\"Observation\",\r\n \"status\":\"final\" }",
                "{\"valueQuantity\":{\"value\":1e400},\"note\":[{\"text\":\"a \\\"},\\n b\"}]}");
        for (int n = 0; n < texts.size(); n++) {
            jdbc.update("INSERT INTO hfj_resource VALUES (?, 'Observation', ?)", n, "id-" + n);
            jdbc.update(
                    "INSERT INTO hfj_res_ver VALUES (?, ?, 3, '2026-03-04T05:06:07.08Z', NULL, 'JSON', ?, NULL, false, NULL, 'r-1')",
                    n,
                    n,
                    texts.get(n));
        }

        List<StoredResource> read =
                new StoredResources(dataSource, Clock.systemUTC()).read(List.of(0L, 1L, 2L), Instant.now(), null);

        String meta = "\"meta\":{\"versionId\":\"3\",\"lastUpdated\":\"2026-03-04T05:06:07.080Z\",\"source\":\"#r-1\"";
        assertThat(read.stream().map(StoredResource::json))
                .containsExactly(
                        "{\"resourceType\":\"Observation\",\"id\":\"id-0\"," + meta
                                + ",\"profile\":[\"p-1\"]},\"valueQuantity\":{\"value\":1.50},\"status\":\"final\"}",
                        "{\"resourceType\":\"Observation\",\"id\":\"id-1\"," + meta
                                + ",\"profile\":[\"p-1\"]},\"valueQuantity\" : { \"value\" : 1.50 },\"status\":\"final\"}",
                        "{\"resourceType\":\"Observation\",\"id\":\"id-2\"," + meta
                                + "},\"valueQuantity\":{\"value\":1e400},\"note\":[{\"text\":\"a \\\"},\\n b\"}]}");
    }

    @Test
    void sayOfWhatIsNoJsonWhichResourceItIsAndNothingOfIt() {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.execute(
                "CREATE TABLE hfj_resource AS SELECT 7::bigint AS res_id, 'Procedure'::text AS res_type, 'id-7'::text AS fhir_id");
        for (String text : List.of("{\"code\":{\"text\":\"secret\"}", "[\"secret\"]", "secret", "{\"secret\" 1}")) {
            jdbc.execute("DROP TABLE IF EXISTS hfj_res_ver");
            jdbc.execute(
                    "CREATE TABLE hfj_res_ver AS SELECT 1::bigint AS pid, 7::bigint AS res_id, 1::bigint AS res_ver,"
                            + " now() AS res_updated, NULL::timestamptz AS res_deleted_at, 'JSON' AS res_encoding, '"
                            + text
                            + "' AS res_text_vc, NULL::oid AS res_text, false AS has_tags, '' AS source_uri, '' AS request_id");
            StoredResources stored = new StoredResources(dataSource, Clock.systemUTC());

            assertThatThrownBy(() -> stored.read(List.of(7L), Instant.now().plusSeconds(9), null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Procedure/id-7 is not JSON in the database")
                    .hasNoCause();
        }
    }

    private Connection inTransaction(String application) throws SQLException {
        Connection connection = DatabaseDump.connect(database, application);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        return connection;
    }

    private static boolean settled(StoredResources stored) throws InterruptedException {
        return stored.awaitWritesBefore(Instant.now(), Duration.ofMillis(50), Duration.ofMillis(400));
    }
}
