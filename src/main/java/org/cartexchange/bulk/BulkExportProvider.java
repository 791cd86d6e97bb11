package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobRefused;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.KickOff;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.IdType;
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
            Job job = jobs.start(KickOff.order(BulkExport.KIND, request, wanted.toJson()));
            KickOff.accept(job, context, request.getServletResponse());
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
}
