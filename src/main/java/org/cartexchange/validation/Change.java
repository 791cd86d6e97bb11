package org.cartexchange.validation;

import org.hl7.fhir.r4.model.Resource;

/**
 * A stored resource, and what it would become.
 *
 * @param before as it is stored, with its id
 * @param after as it was sent; it may be without id
 */
public record Change(Resource before, Resource after) {

    @Override
    public String toString() {
        // Never the content: it may come near a log.
        return "change of " + typeAndId();
    }

    /** How other resources refer to it: {@code Type/id}. */
    public String typeAndId() {
        return BundleContents.typeAndId(before);
    }
}
