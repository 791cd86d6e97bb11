package org.cartexchange.storage;

import com.zaxxer.hikari.HikariConfig;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

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
    DataSource dataSourceWithoutTimeouts() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(username);
        dataSource.setPassword(password);
        dataSource.setApplicationName("cart-exchange schema");
        // HAPI's migrator commits each of its 770 tasks; what a crash takes off their end is done again at the next start.
        dataSource.setOptions("-c synchronous_commit=off");
        return dataSource;
    }

    HikariConfig pool(StorageSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("cart-exchange");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setMinimumIdle(Math.min(4, settings.poolSize()));
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
        pool.setDataSourceProperties(driverProperties(settings));
        return pool;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url + "]";
    }

    private static Properties driverProperties(StorageSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "cart-exchange");
        // One round trip for a batch of rows instead of one for each: 14.4 statements per resource become 1.8.
        properties.setProperty("reWriteBatchedInserts", "true");
        // The driver would put the rows of a failed statement, patients' data, into the exception's message.
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty(
                "options",
                "-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                        .formatted(
                                settings.statementTimeout().toMillis(),
                                settings.lockTimeout().toMillis(),
                                settings.idleTransactionTimeout().toMillis()));
        return properties;
    }
}
