package org.cartexchange.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one PostgreSQL of a test run: started by the first test that needs it, in {@code target/test-database}, shared by
 * all others, stopped when the JVM ends. Every application context that asks for it gets an empty database of its own.
 *
 * <p>Use it through {@link StorageTest} or, for a whole server, as initializer of the one shared server context:
 * {@code @ContextConfiguration(initializers = TestDatabase.class)}. Contexts are cached by Spring as long as their
 * configuration is the same, so tests share a database: they make their own patients and never count all rows.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static int databases;
    private static EmbeddedDatabase postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(create(), context);
    }

    static void use(DatabaseAddress address, ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", address.url(),
                                "spring.datasource.username", address.username(),
                                "spring.datasource.password", address.password())));
    }

    /** A new, empty database. */
    static synchronized DatabaseAddress create() {
        if (postgres == null) {
            postgres = EmbeddedDatabase.start(Path.of("target/test-database"), 0);
            // After Spring has closed the contexts that use it.
            SpringApplication.getShutdownHandlers().add(postgres::close);
        }
        String name = "test_" + ++databases;
        try (Connection connection =
                        DriverManager.getConnection(postgres.administratorUrl(), "postgres", postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, EmbeddedDatabase.USER));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAddress(
                postgres.administratorUrl().replaceFirst("/postgres$", "/" + name),
                EmbeddedDatabase.USER,
                postgres.password());
    }
}
