package org.cartexchange.course;

import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Where a value was read from.
 *
 * @param reference the resource, as {@code Observation/17}, or its {@code urn:uuid} while it has no id yet
 * @param element the element that holds the value, e.g. {@code Observation.component[0].value}
 */
public record Source(String reference, String element) {

    /** An element of a resource; its path is given without the resource type. */
    static Source of(Resource resource, String path) {
        return new Source(
                referenceTo(resource), path.isEmpty() ? resource.fhirType() : resource.fhirType() + "." + path);
    }

    /** A literal reference to a resource. */
    public static String referenceTo(Resource resource) {
        IdType id = resource.getIdElement();
        if (id.getValue() != null && id.getValue().startsWith("urn:")) {
            return id.getValue();
        }
        return resource.fhirType() + "/" + (id.hasIdPart() ? id.getIdPart() : "");
    }
}
