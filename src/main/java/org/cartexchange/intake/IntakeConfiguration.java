package org.cartexchange.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.StoredResources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
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
    DayBook dayBook(MeterRegistry meters) {
        return new DayBook(meters);
    }

    @Bean
    BundleIntake bundleIntake(PushRules pushRules, Conformance conformance, DayBook dayBook) {
        return new BundleIntake(pushRules, conformance, dayBook);
    }

    @Bean
    Rehearsal rehearsal(PushRules pushRules, ObjectProvider<BundleValidator> validator) {
        return new Rehearsal(pushRules, validator::getObject);
    }

    @Bean
    WriteInterceptor writeInterceptor(PushRules pushRules, Conformance conformance) {
        return new WriteInterceptor(pushRules, conformance);
    }
}
