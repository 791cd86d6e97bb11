package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.intake.BundleIntake;
import org.cartexchange.intake.DayBook;
import org.cartexchange.intake.ReadRules;
import org.cartexchange.intake.Rehearsal;
import org.cartexchange.intake.StoredTypes;
import org.cartexchange.intake.StrictInput;
import org.cartexchange.intake.WriteInterceptor;
import org.cartexchange.security.ServerAddress;
import org.cartexchange.storage.DatabaseHealth;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.validation.StoredResources;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint: which providers answer, and which interceptors look on. */
@Configuration(proxyBeanMethods = false)
class FhirConfiguration {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    @Bean
    ErrorTranslator errorTranslator(DatabaseHealth database) {
        return new ErrorTranslator(database::isUnavailable);
    }

    @Bean
    FailureLog failureLog(DayBook dayBook) {
        return new FailureLog(dayBook);
    }

    @Bean
    StoredResources storedResourcesForValidation(ObjectProvider<DaoRegistry> daos) {
        return new StoredInDatabase(daos::getObject);
    }

    @Bean
    OfferedOperations offeredOperations(ApplicationContext beans) {
        return OfferedOperations.among(beans)
                .and(ValidateProvider.class)
                .and(ValueSetProvider.class)
                .and(ConceptMapProvider.class);
    }

    @Bean
    ReadRules readRules(ObjectProvider<OfferedOperations> operations) {
        return new ReadsOfBundle(operations::getObject);
    }

    @Bean
    SystemProvider systemProvider(
            BundleIntake intake, IFhirSystemDao<Bundle, Meta> store, ErrorTranslator translator, FailureLog failures) {
        return new SystemProvider(intake, store, translator, failures);
    }

    @Bean
    FhirServer fhirServer(
            FhirContext context,
            ResourceProviderFactory storedResources,
            SystemProvider systemProvider,
            OfferedOperations operations,
            List<PackagedResources<?>> packagedResources,
            ObjectProvider<DaoRegistry> daos,
            Rehearsal rehearsal,
            DatabaseBackedPagingProvider paging,
            ServerAddress address) {
        context.setParserErrorHandler(new StrictInput());
        FhirServer server = new FhirServer(context);
        server.setServerName("CAR-T Exchange");
        server.setServerAddressStrategy(new FixedAddress(address));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setUncompressIncomingContents(false);
        server.setETagSupport(ETagSupportEnum.ENABLED);
        server.setDefaultPreferReturn(PreferReturnEnum.MINIMAL);
        paging.setDefaultPageSize(PAGE);
        paging.setMaximumPageSize(LARGEST_PAGE);
        server.setPagingProvider(paging);
        server.setDefaultPageSize(PAGE);
        server.setMaximumPageSize(LARGEST_PAGE);
        register(server, storedResources, packagedResources, daos, rehearsal);
        server.registerProvider(systemProvider);
        server.registerProviders(operations.providers());
        return server;
    }

    private static void register(
            FhirServer server,
            ResourceProviderFactory storedResources,
            List<PackagedResources<?>> packagedResources,
            ObjectProvider<DaoRegistry> daos,
            Rehearsal rehearsal) {
        List<IResourceProvider> providers = new ArrayList<>();
        for (Object provider : storedResources.createProviders()) {
            if (provider instanceof IResourceProvider resources && StoredTypes.isStored(typeOf(resources))) {
                providers.add(resources);
            }
        }
        List<Class<? extends IBaseResource>> types = new ArrayList<>();
        providers.forEach(provider -> types.add(provider.getResourceType()));
        types.add(Bundle.class);
        providers.addAll(packagedResources);
        server.registerProviders(providers);
        // The last one registered answers first: ours before HAPI's own $validate.
        types.forEach(type -> server.registerProvider(new ValidateProvider(type, rehearsal, daos::getObject)));
    }

    private static String typeOf(IResourceProvider provider) {
        return provider.getResourceType().getSimpleName();
    }

    @Bean
    List<PackagedResources<?>> packagedResources(ConformancePackage conformancePackage, Knowledge knowledge) {
        List<PackagedResources<?>> providers = new ArrayList<>();
        providers.add(new ValueSetProvider(conformancePackage, knowledge::terminology));
        providers.add(new ConceptMapProvider(conformancePackage));
        providers.add(new PackagedResources<>(CodeSystem.class, conformancePackage));
        for (String type : StoredTypes.FROM_PACKAGE) {
            Class<? extends IBaseResource> definition =
                    conformancePackage.fhirContext().getResourceDefinition(type).getImplementingClass();
            if (providers.stream().noneMatch(provider -> provider.getResourceType() == definition)) {
                providers.add(
                        new PackagedResources<>(definition.asSubclass(MetadataResource.class), conformancePackage));
            }
        }
        return providers;
    }

    @Bean
    CapabilityStatements capabilityStatements(
            FhirServer server,
            IFhirSystemDao<Bundle, Meta> store,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            ConformancePackage conformancePackage,
            OfferedOperations operations) {
        CapabilityStatements statements =
                new CapabilityStatements(server, store, settings, searchParameters, conformancePackage, operations);
        server.setServerConformanceProvider(statements);
        return statements;
    }

    @Bean
    ServletRegistrationBean<FhirServer> fhirServlet(FhirServer server, CapabilityStatements madeBefore) {
        ServletRegistrationBean<FhirServer> servlet = new ServletRegistrationBean<>(server, "/fhir/*");
        servlet.setName("fhir");
        servlet.setLoadOnStartup(1);
        return servlet;
    }

    @Bean
    SmartInitializingSingleton serverInterceptors(
            FhirServer server,
            IInterceptorService storage,
            WriteInterceptor writes,
            ErrorTranslator translator,
            FailureLog failures,
            OfferedOperations operations) {
        return () -> {
            server.registerInterceptor(new AnswerInterceptor(translator, failures, operations));
            server.registerInterceptor(new SearchLimits());
            server.registerInterceptor(new ApiDocs());
            server.registerInterceptor(writes);
            storage.registerInterceptor(writes);
        };
    }
}
