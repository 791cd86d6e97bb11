package org.cartexchange.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading in bulk, past HAPI's objects. */
@Configuration(proxyBeanMethods = false)
class StoredRecordsConfiguration {

    @Bean
    StoredResources storedResources(DataSource dataSource) {
        // The system's clock, whatever others use: it is the one HAPI stamps by.
        return new StoredResources(dataSource, Clock.systemUTC()).requireSameClock(Duration.ofSeconds(1));
    }

    @Bean
    PatientRecords patientRecords(
            DataSource dataSource,
            FhirContext context,
            ISearchParamRegistry searchParameters,
            ISearchParamExtractor extractor,
            StoredResources stored) {
        return new PatientRecords(
                dataSource,
                context,
                searchParameters,
                (types, asOf) -> new PastLinks(dataSource, context, extractor, stored, types, asOf));
    }

    @Bean
    PatientExtracts patientExtracts(DataSource dataSource, PatientRecords records, PartitionSettings partitions) {
        return new PatientExtracts(
                dataSource,
                records::paths,
                (type, parameter, system, code) -> ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
                        partitions, RequestPartitionId.defaultPartition(partitions), type, parameter, system, code));
    }
}
