package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.actuate.health.Status;

class DatabaseHealthTests {

    private static final StorageSettings SETTINGS = new StorageSettings(
            Path.of("unused"),
            0,
            4,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60));

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void takesAFullDiskForUnavailableAndRemembersItForHalfAMinute() {
        DatabaseHealth health = healthAt(NOON);

        assertThat(health.isUnavailable(new IllegalStateException(new SQLException("disk full", "53100"))))
                .isTrue();

        assertThat(health.health().getDetails()).containsEntry("reason", "the database's disk is full");
    }

    @Test
    void takesAViolatedConstraintForTheRequestsOwnFault() {
        assertThat(healthAt(NOON).isUnavailable(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(healthAt(NOON).isUnavailable(null)).isFalse();
    }

    @Test
    void isDownWhilePostgresIsGoneAndComesBackWithoutARestart(@TempDir Path directory) throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(directory, 0);
        DatabaseAddress address = new DatabaseAddress(first.url(), EmbeddedDatabase.USER, first.password());
        try (HikariDataSource pool = new HikariDataSource(address.poolForRequests(SETTINGS))) {
            DatabaseSchema.migrateCart(pool);
            DatabaseHealth health = new DatabaseHealth(pool, directory, Clock.systemUTC());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            first.close();

            await(Status.DOWN, health);
            assertThatThrownBy(() -> ask(pool)).satisfies(failure -> assertThat(health.isUnavailable(failure))
                    .isTrue());
            int port = URI.create(address.url().substring("jdbc:".length())).getPort();
            try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, port)) {
                assertThat(second.url()).isEqualTo(address.url());
                await(Status.UP, health);
            }
        } finally {
            first.close();
        }
    }

    /** The pool hands out a connection that was used half a second ago without looking whether it still lives. */
    private static void ask(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Test
    void asksTheDatabaseOnceASecondHoweverOftenItIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        DatabaseHealth health = new DatabaseHealth(
                new PGSimpleDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        asked.incrementAndGet();
                        throw new SQLException("away", "08001");
                    }
                },
                null,
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now.get();
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                });

        for (int i = 0; i < 50; i++) {
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        }
        assertThat(asked).hasValue(1);

        now.set(NOON.plusSeconds(1));
        health.health();
        assertThat(asked).hasValue(2);
    }

    private static void await(Status status, DatabaseHealth health) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!health.health().getStatus().equals(status)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    private static DatabaseHealth healthAt(Instant instant) {
        return new DatabaseHealth(new PGSimpleDataSource(), null, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
