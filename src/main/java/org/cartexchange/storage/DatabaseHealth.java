package org.cartexchange.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Whether the database can be read and written now, for readiness and for the translation of failures: what
 * {@link #isUnavailable} knows is answered with 503 and Retry-After, because the sender's data are not at fault and the
 * same request will succeed later.
 */
public final class DatabaseHealth implements HealthIndicator {

    /** Below this the embedded database is full for our purposes: PostgreSQL needs room for its log to come up again. */
    private static final long LEAST_FREE_BYTES = 256L << 20;

    private static final Duration MEMORY_OF_FULL_DISK = Duration.ofSeconds(30);
    private static final Duration MEMORY_OF_ANSWER = Duration.ofSeconds(1);
    private static final int LONGEST_CHECK_SECONDS = 3;
    private static final String DISK_FULL = "53100";

    /** PostgreSQL's error codes (appendix A of its manual) of a server that is going, gone, coming or only a standby. */
    private static final Set<String> UNAVAILABLE_STATES = Set.of("57P01", "57P02", "57P03", "57P05", "58030", "25006");

    private final DataSource dataSource;
    private final @Nullable Path embeddedDirectory;
    private final Clock clock;
    private volatile Instant lastFullDisk = Instant.MIN;
    private Instant answeredUntil = Instant.EPOCH;
    private boolean answered;

    DatabaseHealth(DataSource dataSource, @Nullable Path embeddedDirectory, Clock clock) {
        this.dataSource = dataSource;
        this.embeddedDirectory = embeddedDirectory;
        this.clock = clock;
    }

    /**
     * Whether {@code failure}, or what caused it, is the database's absence and no fault of the request. A full disk is
     * remembered for {@link #health}, as only writes notice it.
     */
    public boolean isUnavailable(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 30; depth++) {
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    @Override
    public Health health() {
        if (lastFullDisk.plus(MEMORY_OF_FULL_DISK).isAfter(clock.instant())) {
            return Health.down()
                    .withDetail("reason", "the database's disk is full")
                    .build();
        }
        try {
            if (embeddedDirectory != null
                    && Files.getFileStore(embeddedDirectory).getUsableSpace() < LEAST_FREE_BYTES) {
                return Health.down()
                        .withDetail("reason", "less than 256 MB are free in cart.storage.directory")
                        .build();
            }
            return answers() ? Health.up().build() : unreachable();
        } catch (IOException e) {
            return unreachable();
        }
    }

    private boolean isUnavailable(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(DISK_FULL)) {
            lastFullDisk = clock.instant();
        }
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("53")
                || UNAVAILABLE_STATES.contains(state);
    }

    /** Anybody may ask how we are: they cost one write a second at most, and wait for no more than one. */
    private synchronized boolean answers() {
        Instant now = clock.instant();
        if (!now.isBefore(answeredUntil) || now.isBefore(answeredUntil.minus(MEMORY_OF_ANSWER))) {
            answered = takesAWrite();
            answeredUntil = clock.instant().plus(MEMORY_OF_ANSWER);
        }
        return answered;
    }

    private boolean takesAWrite() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LONGEST_CHECK_SECONDS);
            statement.execute("UPDATE cart.write_probe SET at = now()");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Health unreachable() {
        return Health.down().withDetail("reason", "PostgreSQL does not answer").build();
    }
}
