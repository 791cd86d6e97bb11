package org.cartexchange.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** One PostgreSQL for the tests of this package, with the tables of jobs and nothing else. */
final class JobDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private JobDatabase() {}

    static DataSource dataSource() {
        return POSTGRES.getPostgresDatabase();
    }

    static String url() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            new JdbcTemplate(postgres.getPostgresDatabase()).execute("CREATE SCHEMA cart");
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__jobs.sql"))
                    .execute(postgres.getPostgresDatabase());
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
