package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletResponse;

/** HAPI's FHIR endpoint without the header that names HAPI and its version. */
final class FhirServer extends RestfulServer {

    FhirServer(FhirContext context) {
        super(context);
    }

    @Override
    public void addHeadersToResponse(HttpServletResponse response) {
        // Which software and version runs here helps an attacker alone.
    }
}
