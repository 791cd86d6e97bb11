package org.cartexchange.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading in bulk, past HAPI's objects. */
@Configuration(proxyBeanMethods = false)
class StoredRecordsConfiguration {

    @Bean
    StoredResources storedResources(DataSource dataSource) {
        return new StoredResources(dataSource);
    }

    @Bean
    PatientRecords patientRecords(DataSource dataSource, FhirContext context, ISearchParamRegistry searchParameters) {
        return new PatientRecords(dataSource, context, searchParameters);
    }
}
