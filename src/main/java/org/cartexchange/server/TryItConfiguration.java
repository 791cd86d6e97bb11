package org.cartexchange.server;

import org.cartexchange.security.AccessMode;
import org.cartexchange.security.ServerAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TryItSettings.class)
class TryItConfiguration {

    @Bean
    TryIt tryIt(AccessMode mode, TryItSettings settings, ServerAddress address) {
        return new TryIt(mode, settings, address);
    }
}
