package org.cartexchange.validation;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is already stored, asked for when a reference leads out of what is being checked. The server gives its database;
 * without one, such references are taken on trust.
 */
@FunctionalInterface
public interface StoredResources {

    /** Nothing is stored. */
    StoredResources NONE = reference -> Optional.empty();

    /** The stored resource that a reference means: {@code Type/id} or {@code Type?identifier=system|value}. */
    Optional<Resource> read(String reference);

    /**
     * The stored resources that are judged by this one: of a product the products made of it and its infusions, of an
     * infusion the assessments of its toxicity. Only the next ones, not those that depend on them in turn.
     */
    default List<Resource> dependants(Resource resource) {
        return List.of();
    }
}
