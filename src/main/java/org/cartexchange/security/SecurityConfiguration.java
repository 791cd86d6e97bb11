package org.cartexchange.security;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    @Bean
    AccessMode accessMode(Environment settings) {
        return Exposure.of(settings).isTryIt() ? AccessMode.TRY_IT : AccessMode.TOKEN;
    }

    @Bean
    AccessFilter accessFilter(Environment settings, SecuritySettings security) throws IOException {
        Exposure exposure = Exposure.of(settings);
        Path tokenFile = security.tokenFile();
        if (tokenFile == null) {
            return AccessFilter.tryIt();
        }
        List<Network> proxies = exposure.trustedProxies().stream()
                .map(Network::parse)
                .flatMap(Optional::stream)
                .toList();
        return AccessFilter.withToken(
                Files.readString(tokenFile).strip(), exposure.tls(), proxies, exposure.isLoopback());
    }

    @Bean
    ServerAddress serverAddress(Environment settings) {
        return Exposure.of(settings)
                .baseUrl()
                .map(url -> ServerAddress.of(URI.create(url)))
                .orElseGet(() -> ServerAddress.onLoopback(settings.getProperty("server.port", Integer.class, 8080)));
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> portOfServerAddress(ServerAddress address, Environment settings) {
        return started -> {
            if (Exposure.of(settings).baseUrl().isEmpty()
                    && started.getApplicationContext().getServerNamespace() == null) {
                address.listensOn(started.getWebServer().getPort());
            }
        };
    }
}
