package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import org.apache.catalina.core.StandardHost;
import org.cartexchange.intake.RequestBodyFilter;
import org.cartexchange.security.AccessFilter;
import org.cartexchange.security.ServerAddress;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The doors a request passes, from the outside in: edge, access, accept, body. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> edge(
            ErrorTranslator translator, FailureLog failures, FhirContext fhir, ServerAddress address) {
        return door(new EdgeFilter(translator, failures, fhir, address), OUTERMOST, "/*");
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> access(AccessFilter filter) {
        return door(filter, OUTERMOST + 1, "/*");
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> accept() {
        return door(new AcceptFilter(), OUTERMOST + 2, "/fhir/*");
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> body(RequestBodyFilter filter) {
        return door(filter, OUTERMOST + 3, "/fhir/*");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatAnswersInFhir() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(OutcomeValve.class.getName());
            }
        });
    }

    /** Spring Boot serves an index.html at the root alone. */
    @Bean
    WebMvcConfigurer frontPageOfGuide() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/ig/").setViewName("forward:/ig/index.html");
                // With a status, the address is written as it is; else Tomcat would make it whole with the Host header.
                views.addRedirectViewController("/ig", "/ig/").setStatusCode(HttpStatus.FOUND);
            }
        };
    }

    private static FilterRegistrationBean<OncePerRequestFilter> door(
            OncePerRequestFilter filter, int order, String paths) {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
