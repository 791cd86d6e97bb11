package org.cartexchange.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of this version: HAPI's in schema {@code public}, made and upgraded by HAPI's own migrator, ours in schema
 * {@code cart}, made by the Flyway scripts in {@code db/migration}. Once an instance exists, the schema is up to date.
 */
final class DatabaseSchema {

    /** Schema of our own tables. */
    static final String CART = "cart";

    private DatabaseSchema() {}

    static DatabaseSchema migrate(DatabaseAddress address) {
        // Pooled, as HAPI's migrator asks for a connection about 2,000 times.
        try (HikariDataSource dataSource = new HikariDataSource(address.poolForSchema())) {
            migrateHapi(dataSource);
            migrateCart(dataSource);
        }
        return new DatabaseSchema();
    }

    private static void migrateHapi(DataSource dataSource) {
        HapiMigrator migrator =
                new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
        migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
        migrator.createMigrationTableIfRequired();
        migrator.migrate();
    }

    static void migrateCart(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(CART)
                .createSchemas(true)
                .loggers("slf4j")
                .locations("classpath:db/migration")
                // Each room of the code has its own range of numbers.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
