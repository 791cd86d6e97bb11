package org.cartexchange.intake;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;

/** Whether a write names the version it changes: then a conflict means that this version is no longer the newest. */
public final class NamedVersions {

    private NamedVersions() {}

    /** By its If-Match header, or by that of an entry of its bundle. */
    public static boolean inRequest(RequestDetails request) {
        return request.getHeader(Constants.HEADER_IF_MATCH) != null
                || request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(entry -> entry.getRequest().hasIfMatch());
    }
}
