package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import javax.sql.DataSource;
import org.cartexchange.job.Jobs;
import org.cartexchange.security.AccessMode;
import org.cartexchange.storage.PatientExtracts;
import org.cartexchange.storage.PatientRecords;
import org.cartexchange.storage.StoredResources;
import org.cartexchange.terminology.ConformancePackage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of what registries get. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
class SubmissionConfiguration {

    @Bean
    Registries registries(RegistrySettings settings, Forms forms) {
        Registries registries = new Registries(settings);
        registries.checkTracks(forms::tracks);
        return registries;
    }

    @Bean
    RegistryKeys registryKeys(RegistrySettings settings, ObjectProvider<AccessMode> access) {
        boolean tryIt = access.getIfAvailable(() -> AccessMode.TRY_IT) == AccessMode.TRY_IT;
        return new RegistryKeys(settings.keyDirectory(), tryIt);
    }

    @Bean
    Forms registryFormsInUse(ConformancePackage conformance) {
        return Forms.of(conformance);
    }

    @Bean
    StoredCourses storedCourses(FhirContext context, StoredResources stored, PatientRecords records) {
        return new StoredCourses(context, stored, records);
    }

    @Bean
    SentForms sentForms(DataSource dataSource) {
        return new SentForms(dataSource);
    }

    @Bean
    RegistryExport registryExport(
            FhirContext context,
            StoredResources stored,
            StoredCourses courses,
            Registries registries,
            Forms forms,
            RegistryKeys keys,
            SentForms sent,
            DataSource dataSource) {
        Submitter submitter = new Submitter(registries, forms, keys, new SharedIdentifiers(dataSource), sent, context);
        return new RegistryExport(stored, courses, registries, forms, submitter, sent, keys);
    }

    @Bean
    RegistryExportProvider registryExportProvider(
            FhirContext context,
            Registries registries,
            Forms forms,
            RegistryKeys keys,
            Jobs jobs,
            PatientExtracts extracts,
            ObjectProvider<Clock> clock) {
        return new RegistryExportProvider(
                context, registries, forms, keys, jobs, extracts, clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    RegistryFormsProvider registryFormsProvider(
            FhirContext context,
            StoredCourses stored,
            Registries registries,
            Forms forms,
            ObjectProvider<Clock> clock) {
        return new RegistryFormsProvider(
                context, stored, registries, forms, clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    PopulateProvider populateProvider(
            FhirContext context,
            StoredCourses stored,
            Registries registries,
            Forms forms,
            ObjectProvider<Clock> clock) {
        return new PopulateProvider(context, stored, registries, forms, clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    ScheduledPatients scheduledPatients(
            FhirContext context, StoredResources stored, PatientExtracts extracts, StoredCourses courses) {
        return new ScheduledPatients(context, stored, extracts, courses);
    }

    @Bean
    FollowUpProvider followUpProvider(
            FhirContext context,
            StoredResources stored,
            PatientExtracts extracts,
            ScheduledPatients patients,
            Registries registries,
            Forms forms,
            SentForms sent,
            ObjectProvider<Clock> clock) {
        FollowUpList list = new FollowUpList(stored, patients, registries, forms, sent);
        return new FollowUpProvider(
                context, extracts, stored, registries, forms, list, clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    CompletenessProvider completenessProvider(
            FhirContext context,
            ConformancePackage conformance,
            StoredResources stored,
            StoredCourses courses,
            PatientExtracts extracts,
            Registries registries,
            Forms forms,
            ObjectProvider<Clock> clock) {
        return new CompletenessProvider(
                context,
                extracts,
                registries,
                forms,
                new Completeness(stored, courses, registries, forms),
                CompletenessReports.of(conformance),
                clock.getIfAvailable(Clock::systemDefaultZone));
    }

    @Bean
    ExtractProvider extractProvider(
            FhirContext context, StoredCourses stored, Forms forms, ObjectProvider<Clock> clock) {
        return new ExtractProvider(context, stored, forms, clock.getIfAvailable(Clock::systemDefaultZone));
    }
}
