package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.util.List;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.KickOff;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** {@code $export} of FHIR Bulk Data 3.0.0, compatible with 2.0.0: the kick-off request. */
public final class BulkExportProvider {

    /** What a GET may ask for, for the description of the API. */
    public static final List<String> PARAMETERS = List.of("_type", "_typeFilter", "_since", "_until", "_outputFormat");

    /** What a client need not try, in the words of the CapabilityStatement. */
    public static final String LIMITS =
            "NDJSON alone, always asynchronous. Not supported, and refused with 400 unless the request says"
                    + " `Prefer: handling=lenient`: _elements, organizeOutputBy, includeAssociatedData,"
                    + " allowPartialManifests. A file is sent whole: a Range is not honoured.";

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
        KickOff.start(jobs, BulkExport.KIND, request, wanted.toJson(), context);
    }
}
