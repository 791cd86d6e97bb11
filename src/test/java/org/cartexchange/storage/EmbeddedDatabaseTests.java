package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    private Path directory;

    @Test
    void keepsRowsWhenStoppedAndStartedAgain() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            execute(database, "CREATE TABLE kept AS SELECT 4711 AS number");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(select(database, "SELECT number FROM kept")).isEqualTo("4711");
        }
    }

    @Test
    void isMadeForKeepingAndForNobodyElse() throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(select(database, "SHOW fsync")).isEqualTo("on");
            assertThat(select(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(select(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(select(database, "SHOW data_checksums")).isEqualTo("on");
            assertThat(select(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(select(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guessed")
                            .close())
                    .hasMessageContaining("password authentication failed");
            assertThat(rights("database.password")).isEqualTo("rw-------");
            assertThat(rights("programs")).isEqualTo("rwx------");
            assertThat(rights("database")).isEqualTo("rwx------");
            assertThat(rights("database.log")).isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondServerOnItsDirectory() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("Another CAR-T Exchange server is using " + directory)
                    .hasMessageContaining("[CART-STO-004]");
            assertThat(database.postmaster()).isPresent();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void stopsThePostgresThatAKilledServerLeftRunning() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingServer.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        ProcessHandle orphan;
        try {
            await(() -> Files.exists(directory.resolve("written")));
            orphan = ProcessHandle.of(Long.parseLong(Files.readAllLines(directory.resolve("database/postmaster.pid"))
                            .get(0)))
                    .orElseThrow();
        } finally {
            server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(runs(orphan)).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(runs(orphan)).isFalse();
            assertThat(select(database, "SELECT number FROM kept")).isEqualTo("815");
        }
    }

    @Test
    void startsPostgresAgainWhenItIsKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            execute(database, "CREATE TABLE kept AS SELECT 99 AS number");

            database.postmaster().orElseThrow().destroyForcibly();

            await(() -> {
                try {
                    return select(database, "SELECT number FROM kept").equals("99");
                } catch (SQLException stillDown) {
                    return false;
                }
            });
        }
    }

    @Test
    void watchesOnWhenTheFileThatNamesPostgresIsDamaged() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            ProcessHandle postmaster = database.postmaster().orElseThrow();
            Path file = directory.resolve("database/postmaster.pid");
            byte[] whole = Files.readAllBytes(file);

            for (byte[] damaged : new byte[][] {"no number\n".getBytes(StandardCharsets.US_ASCII), {(byte) 0xff, 10}}) {
                Files.write(file, damaged);
                Thread.sleep(2_500);
                assertThat(runs(postmaster)).isTrue();
            }
            Files.write(file, whole);
            postmaster.destroyForcibly();

            await(() -> database.postmaster()
                    .filter(again -> again.pid() != postmaster.pid() && runs(again))
                    .isPresent());
        }
    }

    @Test
    void isNotStoppedByAnOldPidFileWhoseNumberNowBelongsToAStranger() throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            execute(database, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        Files.writeString(
                directory.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("database")
                        + "\n1700000000\n5432\n\n127.0.0.1\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(select(database, "SELECT number FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersionInOneSentence() throws IOException {
        Files.createDirectories(directory.resolve("database"));
        Files.writeString(directory.resolve("database/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                .isInstanceOf(StorageException.class)
                .hasMessage(
                        "%s was written by PostgreSQL 16 and this server brings PostgreSQL 17; take a backup with the"
                                        .formatted(directory.resolve("database"))
                                + " release that wrote it and restore it with this one. [CART-STO-005]");
    }

    @Test
    void refusesAPlatformWithoutProgramsInOneSentence() {
        assertThatThrownBy(() -> PostgresPrograms.unpackInto(directory, "linux", "s390x"))
                .isInstanceOf(StorageException.class)
                .hasMessage("CAR-T Exchange brings no PostgreSQL for linux on s390x; install PostgreSQL 17 and set"
                        + " SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD. [CART-STO-001]");
    }

    /** A server to be killed: starts the database, writes a row and waits. */
    static final class WritingServer {

        private WritingServer() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
            execute(database, "CREATE TABLE kept AS SELECT 815 AS number");
            Files.createFile(directory.resolve("written"));
            Thread.sleep(Duration.ofMinutes(5).toMillis());
            database.close();
        }
    }

    /** A process that ended and was not yet reaped has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private interface Question {
        boolean isTrue() throws Exception;
    }

    private static void await(Question question) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!question.isTrue()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String select(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }

    private String rights(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
    }
}
