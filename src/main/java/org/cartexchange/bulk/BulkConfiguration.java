package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import javax.sql.DataSource;
import org.cartexchange.job.Jobs;
import org.cartexchange.storage.PatientRecords;
import org.cartexchange.storage.StoredResources;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of {@code $export}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkSettings.class)
class BulkConfiguration {

    @Bean
    BulkSelection bulkSelection(
            DataSource dataSource,
            StoredResources stored,
            PatientRecords records,
            DaoRegistry daos,
            MatchUrlService searches,
            BulkSettings settings) {
        return new BulkSelection(dataSource, stored, records, daos, searches, settings.mostFiltered());
    }

    @Bean
    BulkExport bulkExport(StoredResources stored, BulkSelection selection, BulkSettings settings) {
        return new BulkExport(stored, selection, settings);
    }

    @Bean
    BulkExportProvider bulkExportProvider(
            FhirContext context, MatchUrlService searches, PatientRecords records, BulkExport export, Jobs jobs) {
        return new BulkExportProvider(context, new BulkParameters(context, searches, records), export, jobs);
    }
}
