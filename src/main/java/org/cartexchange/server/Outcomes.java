package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;

/** An OperationOutcome as the body of an answer outside HAPI. */
final class Outcomes {

    private Outcomes() {}

    static void write(FhirContext fhir, IBaseOperationOutcome outcome, HttpServletResponse response)
            throws IOException {
        byte[] body = fhir.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
