package org.cartexchange.job;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The first request of an asynchronous operation, and its answer: 202, and where to look.
 *
 * @see <a href="https://hl7.org/fhir/R4/async.html">FHIR R4, asynchronous request pattern</a>
 */
public final class KickOff {

    private KickOff() {}

    /**
     * Starts a job of this kind and answers 202 with {@code Content-Location} and an OperationOutcome.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException 429 when the client has too many jobs of this
     *     kind at work, 503 when the disk is nearly full
     */
    public static void start(
            Jobs jobs, String kind, ServletRequestDetails request, JsonNode parameters, FhirContext context)
            throws IOException {
        try {
            accept(jobs.start(order(kind, request, parameters)), context, request.getServletResponse());
        } catch (JobRefused refused) {
            throw refused.why().refusal().toException();
        }
    }

    /** The order for a job, from the request that asks for it: its owner, and addresses from this server's own. */
    private static JobOrder order(String kind, ServletRequestDetails request, JsonNode parameters) {
        String fhirBase = request.getFhirServerBase();
        return new JobOrder(
                kind,
                JobOwner.of(request.getServletRequest()),
                JobOrder.url(
                        fhirBase,
                        request.getRequestPath(),
                        request.getServletRequest().getQueryString()),
                fhirBase.replaceFirst("/fhir/?$", ""),
                parameters);
    }

    private static void accept(Job job, FhirContext context, HttpServletResponse response) throws IOException {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("The export is accepted. Its status, and later its files, are at " + job.statusUrl());
        byte[] body = context.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Content-Location", job.statusUrl());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
