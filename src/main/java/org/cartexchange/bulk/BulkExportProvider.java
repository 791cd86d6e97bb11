package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobOrder;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.JobRefused;
import org.cartexchange.job.Jobs;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** {@code $export} of FHIR Bulk Data 3.0.0, compatible with 2.0.0: the kick-off request. */
public final class BulkExportProvider {

    private static final int SECONDS_UNTIL_ANOTHER_TRY = 30;

    private final FhirContext context;
    private final BulkParameters parameters;
    private final BulkExport export;
    private final Jobs jobs;

    BulkExportProvider(FhirContext context, BulkParameters parameters, BulkExport export, Jobs jobs) {
        this.context = context;
        this.parameters = parameters;
        this.export = export;
        this.jobs = jobs;
    }

    /** Everything on the server. */
    @Operation(name = "$export", idempotent = true, manualResponse = true)
    public void exportSystem(ServletRequestDetails request) throws IOException {
        accept(BulkExportRequest.Level.SYSTEM, null, request);
    }

    /** The records of all patients. */
    @Operation(name = "$export", typeName = "Patient", idempotent = true, manualResponse = true)
    public void exportPatients(ServletRequestDetails request) throws IOException {
        accept(BulkExportRequest.Level.PATIENTS, null, request);
    }

    /** The record of one patient. */
    @Operation(name = "$export", typeName = "Patient", idempotent = true, manualResponse = true)
    public void exportPatient(@IdParam IdType id, ServletRequestDetails request) throws IOException {
        accept(BulkExportRequest.Level.PATIENT, id.getIdPart(), request);
    }

    /** The records of the patients who are members of the group now. */
    @Operation(name = "$export", typeName = "Group", idempotent = true, manualResponse = true)
    public void exportGroup(@IdParam IdType id, ServletRequestDetails request) throws IOException {
        accept(BulkExportRequest.Level.GROUP, id.getIdPart(), request);
    }

    private void accept(BulkExportRequest.Level level, @Nullable String id, ServletRequestDetails request)
            throws IOException {
        BulkExportRequest wanted = parameters.read(level, id, request);
        export.check(wanted);
        try {
            Job job = jobs.start(new JobOrder(
                    BulkExport.KIND,
                    JobOwner.of(request.getServletRequest()),
                    JobOrder.url(
                            request.getFhirServerBase(),
                            request.getRequestPath(),
                            request.getServletRequest().getQueryString()),
                    root(request.getFhirServerBase()),
                    wanted.toJson()));
            accepted(job, request.getServletResponse());
        } catch (JobRefused refused) {
            request.getServletResponse().setHeader("Retry-After", Integer.toString(SECONDS_UNTIL_ANOTHER_TRY));
            throw Refusal.of(
                            refused.reason().status(),
                            IssueType.THROTTLED,
                            refused.reason().code(),
                            String.valueOf(refused.getMessage()))
                    .toException();
        }
    }

    private void accepted(Job job, HttpServletResponse response) throws IOException {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("The export is accepted. Its status, and later its files, are at " + job.statusUrl());
        byte[] body = context.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
        response.setStatus(202);
        response.setHeader("Content-Location", job.statusUrl());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String root(String fhirBase) {
        return fhirBase.replaceFirst("/fhir/?$", "");
    }
}
