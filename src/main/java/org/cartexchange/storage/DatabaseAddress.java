package org.cartexchange.storage;

import com.zaxxer.hikari.HikariConfig;

/**
 * Where the database is and who we are there.
 *
 * @param url JDBC URL, {@code jdbc:postgresql://…}
 */
record DatabaseAddress(String url, String username, String password) {

    DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StorageException(
                    "SPRING_DATASOURCE_URL must start with jdbc:postgresql:, as PostgreSQL is the only database. [CART-STO-009]");
        }
    }

    /** For the schema, whose statements may take longer than a request's. */
    HikariConfig poolForSchema() {
        HikariConfig pool = pool("cart-exchange-schema", 4);
        // HAPI's migrator commits each of its 770 tasks; what a crash takes off their end is done again at the next
        // start.
        pool.addDataSourceProperty("options", "-c synchronous_commit=off");
        return pool;
    }

    HikariConfig poolForRequests(StorageSettings settings) {
        HikariConfig pool = pool("cart-exchange", settings.poolSize());
        pool.setMinimumIdle(Math.min(4, settings.poolSize()));
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
        pool.addDataSourceProperty(
                "options",
                "-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                        .formatted(
                                settings.statementTimeout().toMillis(),
                                settings.lockTimeout().toMillis(),
                                settings.idleTransactionTimeout().toMillis()));
        return pool;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url + "]";
    }

    private HikariConfig pool(String name, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        pool.addDataSourceProperty("ApplicationName", name);
        // HAPI's tables. PostgreSQL's default would look into the schema named like the role first, and that is `cart`.
        pool.addDataSourceProperty("currentSchema", "public");
        // One round trip for a batch of rows instead of one for each: 14.4 statements per resource become 1.8.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The driver would put the rows of a failed statement, patients' data, into the exception's message.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", "5");
        return pool;
    }
}
