package org.cartexchange.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * HAPI's guard against two creates by one match URL: a row per URL under a unique constraint. HAPI drops the row as soon
 * as the resource is updated; a transaction that had looked before the create and inserts after that update would then
 * make a second resource. Here the row lasts until HAPI's own job removes it an hour later, or the resource is deleted.
 */
class LastingMatchUrls extends ResourceSearchUrlSvc {

    LastingMatchUrls(
            EntityManager entityManager,
            IResourceSearchUrlDao rows,
            MatchUrlService matchUrls,
            FhirContext fhirContext,
            PartitionSettings partitions) {
        super(entityManager, rows, matchUrls, fhirContext, partitions);
    }

    /** Called after updates. */
    @Override
    public void deleteByResIds(Collection<JpaPid> updated) {
        // The rows stay.
    }
}
