package org.cartexchange.storage;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.PartitionSettings.CrossPartitionReferenceMode;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.TagStorageModeEnum;
import java.time.Duration;
import java.util.List;

/** How this server wants HAPI FHIR JPA to behave, with the reason where the value is not obvious. */
final class HapiSettings {

    /** A bundle of more entries is refused with advice to send it in ordered parts. */
    static final int MAXIMUM_BUNDLE_ENTRIES = 1_000;

    private HapiSettings() {}

    static JpaStorageSettings storage() {
        JpaStorageSettings settings = new JpaStorageSettings();
        identity(settings);
        writes(settings);
        searches(settings);
        tasks(settings);
        return settings;
    }

    /** Prepared for one partition per hospital, so that sites need no migration later: everything is in partition 0. */
    static PartitionSettings partitions() {
        PartitionSettings settings = new PartitionSettings();
        settings.setPartitioningEnabled(true);
        settings.setDefaultPartitionId(0);
        settings.setUnnamedPartitionMode(true);
        settings.setAllowReferencesAcrossPartitions(CrossPartitionReferenceMode.NOT_ALLOWED);
        // Two sites may use the same identifier: the guard against parallel creates counts within one partition.
        settings.setConditionalCreateDuplicateIdentifiersEnabled(true);
        return settings;
    }

    private static void identity(JpaStorageSettings settings) {
        settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
        settings.setResourceClientIdStrategy(ClientIdStrategyEnum.NOT_ALLOWED);
    }

    private static void writes(JpaStorageSettings settings) {
        settings.setMaximumTransactionBundleSize(MAXIMUM_BUNDLE_ENTRIES);
        settings.setAllowExternalReferences(false);
        settings.setAutoCreatePlaceholderReferenceTargets(false);
        settings.setAllowMultipleDelete(false);
        settings.setExpungeEnabled(false);
        settings.setDeleteExpungeEnabled(false);
        // A push is found again by its identifier: an update that would take the identifier away is refused.
        settings.setPreventInvalidatingConditionalMatchCriteria(true);
        // ADR 0005: labels stay inside the stored JSON and are indexed like any token.
        settings.setTagStorageMode(TagStorageModeEnum.INLINE);
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
    }

    private static void searches(JpaStorageSettings settings) {
        // SearchParameters come from our package alone (PackagedSearchParameters); no client can write one.
        settings.setDefaultSearchParamsCanBeOverridden(true);
        settings.setSearchPreFetchThresholds(List.of(13, 503, 2_003, 10_003));
        settings.setFetchSizeDefaultMaximum(10_000);
        settings.setCountSearchResultsUpTo(10_000);
        settings.setMaximumIncludesToLoadPerPage(500);
        settings.setExpireSearchResultsAfterMillis(Duration.ofMinutes(15).toMillis());
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setFilterParameterEnabled(false);
        settings.setAllowContainsSearches(false);
        settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
        settings.setHibernateSearchIndexFullText(false);
        settings.setHibernateSearchIndexSearchParams(false);
    }

    private static void tasks(JpaStorageSettings settings) {
        settings.setEnableBulkExportJobReuse(false);
        settings.setEnableTaskBulkImportJobExecution(false);
        settings.setEnableTaskPreExpandValueSets(false);
        settings.setEnableTaskResourceReindexing(false);
        settings.setPreExpandValueSets(false);
    }
}
