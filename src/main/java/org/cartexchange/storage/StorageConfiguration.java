package org.cartexchange.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The database, embedded unless {@code spring.datasource.url} names another, its schema, and HAPI on top. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
@Import({HapiConfiguration.class, StoredRecordsConfiguration.class})
class StorageConfiguration {

    private static final String EXTERNAL_URL = "spring.datasource.url";

    @Bean
    @Conditional(NoExternalDatabase.class)
    EmbeddedDatabase embeddedDatabase(StorageSettings settings) {
        return EmbeddedDatabase.start(settings.directory(), settings.port());
    }

    @Bean
    DatabaseAddress databaseAddress(ObjectProvider<EmbeddedDatabase> embedded, Environment environment) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        if (database != null) {
            return new DatabaseAddress(database.url(), EmbeddedDatabase.USER, database.password());
        }
        return new DatabaseAddress(
                environment.getRequiredProperty(EXTERNAL_URL),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    @Bean
    DatabaseSchema databaseSchema(DatabaseAddress address) {
        return DatabaseSchema.migrate(address);
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address, StorageSettings settings) {
        return new HikariDataSource(address.poolForRequests(settings));
    }

    @Bean
    DatabaseHealth database(
            DataSource dataSource,
            ObjectProvider<EmbeddedDatabase> embedded,
            StorageSettings settings,
            ObjectProvider<Clock> clock) {
        return new DatabaseHealth(
                dataSource,
                embedded.getIfAvailable() == null ? null : settings.directory(),
                clock.getIfAvailable(Clock::systemUTC));
    }

    static final class NoExternalDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty(EXTERNAL_URL));
        }
    }
}
