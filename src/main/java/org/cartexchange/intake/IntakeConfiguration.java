package org.cartexchange.intake;

import ca.uhn.fhir.context.FhirContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.StoredResources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BodySettings.class, RefusalSettings.class})
class IntakeConfiguration {

    @Bean
    RequestBodyFilter requestBodyFilter(BodySettings settings) {
        return new RequestBodyFilter(settings);
    }

    @Bean
    PushRules pushRules(PushedTypes types, ReadRules reads) {
        return new PushRules(types, reads);
    }

    @Bean
    Conformance conformance(ObjectProvider<BundleValidator> validator, StoredResources stored) {
        return new Conformance(validator::getObject, stored);
    }

    @Bean
    DayBook dayBook(MeterRegistry meters, DataSource database, RefusalSettings settings, ObjectProvider<Clock> clock) {
        return new DayBook(
                meters, new RefusalTable(database, settings.kept()), clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    RefusalsProvider refusalsProvider(FhirContext context, DayBook dayBook, ObjectProvider<Clock> clock) {
        return new RefusalsProvider(context, dayBook, clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    BundleIntake bundleIntake(PushRules pushRules, Conformance conformance, DayBook dayBook) {
        return new BundleIntake(pushRules, conformance, dayBook);
    }

    @Bean
    Rehearsal rehearsal(PushRules pushRules, Conformance conformance) {
        return new Rehearsal(pushRules, conformance);
    }

    @Bean
    WriteInterceptor writeInterceptor(PushRules pushRules, Conformance conformance) {
        return new WriteInterceptor(pushRules, conformance);
    }
}
