package org.cartexchange.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the storage alone: HAPI's DAOs on the {@link TestDatabase}, without validation and without HTTP. All tests
 * with this annotation share one application context, whose database was made by HAPI 8.6.0 ({@link UpgradedDatabase}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = StorageTest.Application.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = UpgradedDatabase.class)
public @interface StorageTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                ElasticsearchRestClientAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                QuartzAutoConfiguration.class
            })
    @Import(StorageConfiguration.class)
    class Application {}
}
