package org.cartexchange.storage;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.binary.api.IBinaryStorageSvc;
import ca.uhn.fhir.jpa.binary.svc.NullBinaryStorageSvcImpl;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.PersistenceContextProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractAutowireCapableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * HAPI FHIR JPA for R4 with the beans it expects from its surroundings. {@code SubscriptionChannelConfig} brings the
 * message broker that HAPI's batch jobs use, not subscriptions.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    SubscriptionChannelConfig.class,
    ThreadPoolFactoryConfig.class
})
class HapiConfiguration {

    @Bean
    JpaStorageSettings jpaStorageSettings() {
        return HapiSettings.storage();
    }

    @Bean
    PartitionSettings partitionSettings() {
        return HapiSettings.partitions();
    }

    /** No subscription type is supported; the bean is wanted by the search parameter code. */
    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    IBinaryStorageSvc binaryStorageSvc() {
        return new NullBinaryStorageSvcImpl();
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            DatabaseSchema migratedSchema,
            ConfigurableListableBeanFactory beanFactory,
            FhirContext fhirContext,
            JpaStorageSettings storageSettings) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beanFactory, fhirContext, storageSettings);
        factory.setPersistenceUnitName("hapi-fhir");
        factory.setDataSource(dataSource);
        factory.setJpaProperties(hibernateProperties());
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }

    /** One context for storage, validation and parsing: its model of FHIR takes a second and tens of megabytes. */
    @Bean
    @Primary
    FhirContext fhirContext() {
        return FhirContextR4Config.configureFhirContext(FhirContext.forR4Cached());
    }

    /**
     * Takes out what we make ourselves: HAPI's own FhirContext, its provider that reads SearchParameters from the
     * database, its guard of match URLs, and its transactions. HAPI's registry and its matcher refer to each other by their fields, which Spring Boot forbids unless
     * told otherwise.
     */
    @Bean
    static BeanDefinitionRegistryPostProcessor hapiBeansAdjustment() {
        return registry -> {
            registry.removeBeanDefinition("primaryFhirContext");
            registry.removeBeanDefinition("searchParamProvider");
            registry.removeBeanDefinition("resourceSearchUrlSvc");
            registry.removeBeanDefinition("hapiTransactionService");
            ((AbstractAutowireCapableBeanFactory) registry).setAllowCircularReferences(true);
        };
    }

    @Bean
    ISearchParamProvider packagedSearchParameters(ObjectProvider<SearchParameterSource> sources) {
        return new PackagedSearchParameters(sources.orderedStream()
                .flatMap(source -> source.searchParameters().stream())
                .toList());
    }

    @Bean
    QueueingTransactionService queueingTransactionService() {
        return new QueueingTransactionService();
    }

    @Bean
    LastingMatchUrls lastingMatchUrls(
            PersistenceContextProvider persistence,
            IResourceSearchUrlDao rows,
            MatchUrlService matchUrls,
            FhirContext fhirContext,
            PartitionSettings partitions) {
        return new LastingMatchUrls(persistence.getEntityManager(), rows, matchUrls, fhirContext, partitions);
    }

    @Bean
    SmartInitializingSingleton storageInterceptors(IInterceptorService interceptors) {
        return () -> interceptors.registerInterceptors(List.of(
                new DefaultPartitionInterceptor(),
                new QueueingTransactionService.PatientsOfBundle(),
                new ConflictRetryInterceptor()));
    }

    /**
     * HAPI's registry begins with the SearchParameters it finds in the database, where ours are not; asked to refresh
     * without a change there, it asks the provider for all.
     */
    @Bean
    ApplicationListener<ContextRefreshedEvent> packagedSearchParametersActivation(ISearchParamRegistry registry) {
        return refreshed -> {
            registry.forceRefresh();
            registry.forceRefresh();
        };
    }

    private static Properties hibernateProperties() {
        Properties properties = new Properties();
        properties.setProperty("hibernate.dialect", HapiFhirPostgresDialect.class.getName());
        properties.setProperty("hibernate.hbm2ddl.auto", "none");
        properties.setProperty("hibernate.search.enabled", "false");
        properties.setProperty("hibernate.cache.use_query_cache", "false");
        properties.setProperty("hibernate.cache.use_second_level_cache", "false");
        properties.setProperty("hibernate.cache.use_structured_entries", "false");
        properties.setProperty("hibernate.cache.use_minimal_puts", "false");
        return properties;
    }
}
