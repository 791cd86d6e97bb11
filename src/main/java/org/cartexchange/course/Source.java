package org.cartexchange.course;

import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
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

    /**
     * The name by which resources are put in order: the sender's identifier, which is the same in a bundle and on every
     * server; the reference where there is none.
     */
    static String nameOf(Resource resource) {
        Property identifiers = resource.getNamedProperty("identifier");
        return identifiers == null
                ? referenceTo(resource)
                : identifiers.getValues().stream()
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .filter(Identifier::hasValue)
                        .findFirst()
                        .map(identifier ->
                                resource.fhirType() + "#" + identifier.getSystem() + "|" + identifier.getValue())
                        .orElseGet(() -> referenceTo(resource));
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
