package org.cartexchange.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code cart.storage.*}. An external PostgreSQL is not chosen here but by {@code spring.datasource.url}.
 *
 * @param directory where the embedded PostgreSQL keeps its data, its programs and its password
 * @param port port of the embedded PostgreSQL on the loopback interface; 0 takes a free one
 * @param poolSize most database connections at a time
 * @param connectionTimeout how long a request waits for a connection before it is answered with 503
 * @param statementTimeout how long one SQL statement of a request may run
 * @param lockTimeout how long one SQL statement may wait for a lock
 * @param idleTransactionTimeout how long a transaction may stand still before PostgreSQL ends it
 */
@ConfigurationProperties("cart.storage")
record StorageSettings(
        @DefaultValue("data") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("30") int poolSize,
        @DefaultValue("10s") Duration connectionTimeout,
        @DefaultValue("30s") Duration statementTimeout,
        @DefaultValue("10s") Duration lockTimeout,
        @DefaultValue("60s") Duration idleTransactionTimeout) {

    StorageSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(
                    "cart.storage.port is %d; it must be a port number, or 0 for a free one".formatted(port));
        }
        if (poolSize < 4) {
            throw new IllegalArgumentException(
                    "cart.storage.pool-size is %d; HAPI needs at least 4 connections".formatted(poolSize));
        }
        requirePositive("connection-timeout", connectionTimeout);
        requirePositive("statement-timeout", statementTimeout);
        requirePositive("lock-timeout", lockTimeout);
        requirePositive("idle-transaction-timeout", idleTransactionTimeout);
    }

    private static void requirePositive(String name, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "cart.storage.%s is %s; it must be longer than nothing, as in 10s".formatted(name, value));
        }
    }
}
