package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
        try (EmbeddedDatabase postgres = EmbeddedDatabase.start(directory, 0);
                HikariDataSource pool = new HikariDataSource(new DatabaseAddress(
                                postgres.url(), EmbeddedDatabase.USER, postgres.password())
                        .poolForRequests(SETTINGS))) {
            DatabaseSchema.migrateCart(pool);
            DatabaseHealth health = new DatabaseHealth(pool, directory, Clock.systemUTC());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            postgres.postmaster().ifPresent(ProcessHandle::destroyForcibly);

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            awaitUp(health);
        }
    }

    private static void awaitUp(DatabaseHealth health) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!health.health().getStatus().equals(Status.UP)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    private static DatabaseHealth healthAt(Instant instant) {
        return new DatabaseHealth(new PGSimpleDataSource(), null, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
