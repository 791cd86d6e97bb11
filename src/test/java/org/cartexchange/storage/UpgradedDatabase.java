package org.cartexchange.storage;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A test database with the schema and rows of HAPI 8.6.0, which the context upgrades when it starts.
 *
 * <p>{@code hapi-8.6.0.zip} is a backup ({@link DatabaseDump}) taken from this package compiled against HAPI 8.6.0, after it
 * stored: patients {@code patient-860-1} to {@code -5} with six observations each and a product, pushed by
 * {@link Pushes#of} with note {@code first} and a tag; a correction of patient 3, with note {@code corrected} and no tag; a
 * patient with a name of 40,000 characters; an observation that was deleted.
 */
final class UpgradedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = TestDatabase.create();
        DatabaseDump.restore(Path.of("src/test/resources/org/cartexchange/storage/hapi-8.6.0.zip"), address);
        TestDatabase.use(address, context);
    }
}
