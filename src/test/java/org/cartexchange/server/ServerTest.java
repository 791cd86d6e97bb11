package org.cartexchange.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cartexchange.storage.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole server over HTTP, on a real PostgreSQL. All tests with this annotation share one server and its
 * database: they make their own patients ({@link Server#unique}) and never count all rows. Take a {@link Server} as
 * constructor parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {ServerApplication.class, Server.Configuration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "cart.try-it.demo=false",
            "cart.jobs.directory=target/test-jobs",
            "cart.submission.key-directory=target/test-keys",
            // Spring Boot's tests switch it off.
            "management.prometheus.metrics.export.enabled=true"
        })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ServerTest {}
