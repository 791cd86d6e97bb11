package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
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
