package org.cartexchange.server;

import org.cartexchange.security.SafeStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as a Spring Boot application, made of the configurations of all packages. */
@SpringBootApplication(
        scanBasePackages = "org.cartexchange",
        // HAPI brings their libraries along; we use none of them that way.
        exclude = {
            ElasticsearchRestClientAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            QuartzAutoConfiguration.class,
            ThymeleafAutoConfiguration.class
        })
public class ServerApplication {

    /** Starts the server; refuses with one sentence for each rule that the settings break. */
    public static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(ServerApplication.class);
        application.addInitializers(new SafeStart());
        return application.run(arguments);
    }
}
