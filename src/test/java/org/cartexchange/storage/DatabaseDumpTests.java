package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDumpTests {

    @TempDir
    private Path directory;

    @Test
    void bringsBackTheWholeSchemaAndEveryRow() throws SQLException, IOException {
        DatabaseAddress original = TestDatabase.create();
        DatabaseSchema.migrate(original);
        run(
                original,
                """
                CREATE TABLE cart.oddity (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    "Mixed Name" text COLLATE "C" NOT NULL DEFAULT 'tab\there; line',
                    twice int GENERATED ALWAYS AS (length("Mixed Name") * 2) STORED,
                    counter serial,
                    content bytea CHECK (length(content) < 100)
                )
                """,
                "INSERT INTO cart.oddity (\"Mixed Name\", content) VALUES (E'a\\tb\\nc\\\\', '\\x00ff'), ('ü', NULL)",
                "CREATE INDEX odd ON cart.oddity (lower(\"Mixed Name\") text_pattern_ops) WHERE counter > 0",
                "SELECT nextval('public.seq_resource_id') FROM generate_series(1, 77)",
                "SELECT lo_from_bytea(0, '\\xcafe')");
        Path backup = directory.resolve("backup.zip");

        DatabaseDump.Content written = DatabaseDump.write(original, backup);
        DatabaseAddress copy = TestDatabase.create();
        DatabaseDump.Content restored = DatabaseDump.restore(backup, copy);

        assertThat(restored).isEqualTo(written);
        assertThat(written.tables()).isGreaterThan(60);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(shape(copy)).isEqualTo(shape(original)).hasSizeGreaterThan(500);
        assertThat(query(copy, "SELECT o::text FROM cart.oddity o ORDER BY id"))
                .isEqualTo(query(original, "SELECT o::text FROM cart.oddity o ORDER BY id"))
                .hasSize(2);
        assertThat(query(copy, "SELECT nextval('public.seq_resource_id')"))
                .isEqualTo(query(original, "SELECT nextval('public.seq_resource_id')"));
        run(copy, "INSERT INTO cart.oddity DEFAULT VALUES");
        assertThat(query(copy, "SELECT max(id) FROM cart.oddity")).containsExactly("3");
        assertThat(query(copy, "SELECT lo_get(oid) FROM pg_largeobject_metadata"))
                .containsExactly("\\xcafe");
        DatabaseSchema.migrate(copy);
    }

    @Test
    void refusesADatabaseThatIsNotEmptyAndAFileThatIsThere() throws IOException {
        DatabaseAddress database = TestDatabase.create();
        Path backup = directory.resolve("backup.zip");
        DatabaseDump.write(database, backup);
        assertThatThrownBy(() -> DatabaseDump.write(database, backup)).hasMessageContaining("[CART-STO-021]");

        run(database, "CREATE TABLE public.something ()");

        assertThatThrownBy(() -> DatabaseDump.restore(backup, database)).hasMessageContaining("[CART-STO-024]");
    }

    @Test
    void restoresNothingOfABackupThatWasCutOff() throws IOException {
        Path backup = directory.resolve("backup.zip");
        DatabaseDump.write(TestDatabase.create(), backup);
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));

        DatabaseAddress target = TestDatabase.create();
        assertThatThrownBy(() -> DatabaseDump.restore(backup, target)).hasMessageContaining("[CART-STO-023]");
        assertThat(query(target, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void areTakenFromARunningServerAndRestoredBesideItByCommand() throws SQLException {
        Path there = directory.resolve("there");
        Path here = directory.resolve("here");
        Path backup = directory.resolve("backup.zip");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(there, 0)) {
            run(address(server), "CREATE TABLE public.kept AS SELECT 31 AS number");
            assertThat(BackupCommands.run("backup", "--directory", there.toString(), backup.toString()))
                    .isZero();
            assertThat(BackupCommands.run("restore", "--directory", there.toString(), backup.toString()))
                    .as("the server runs")
                    .isEqualTo(2);
        }

        assertThat(BackupCommands.run("restore", "--directory", here.toString(), backup.toString()))
                .isZero();

        try (EmbeddedDatabase server = EmbeddedDatabase.start(here, 0)) {
            assertThat(query(address(server), "SELECT number FROM public.kept")).containsExactly("31");
        }
        assertThat(BackupCommands.run("backup", "--directory", directory + "/nowhere", directory + "/no.zip"))
                .isEqualTo(2);
    }

    private static DatabaseAddress address(EmbeddedDatabase server) {
        return new DatabaseAddress(server.url(), EmbeddedDatabase.USER, server.password());
    }

    /** Every column, constraint, index and view, in words. */
    private static List<String> shape(DatabaseAddress address) {
        return query(address, """
                SELECT format('%s.%s %s %s %s %s %s', table_schema, table_name, column_name, data_type, column_default,
                              is_nullable, collation_name)
                FROM information_schema.columns WHERE table_schema IN ('public', 'cart')
                UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'cart')
                UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                FROM pg_constraint WHERE connamespace IN ('public'::regnamespace, 'cart'::regnamespace)
                UNION ALL SELECT definition FROM pg_views WHERE schemaname IN ('public', 'cart')
                UNION ALL SELECT format('%s %s %s', sequencename, increment_by, last_value) FROM pg_sequences
                UNION ALL SELECT relname || reloptions::text FROM pg_class WHERE reloptions IS NOT NULL
                ORDER BY 1
                """);
    }

    private static List<String> query(DatabaseAddress address, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.username(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(DatabaseAddress address, String... statements) {
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.username(), address.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
