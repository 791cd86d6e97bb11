package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.JobState;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.KickOff;
import org.cartexchange.storage.PatientExtracts;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UrlType;

/** {@code $registry-export}: starts the export of a registry's forms; {@code $registry-ledger}: what it left out, and why. */
public final class RegistryExportProvider {

    private static final String[] PARAMETERS = {"registry", "form", "format", "_since", "asOf", "centre", "from", "to"};

    private final FhirContext context;
    private final Registries registries;
    private final Forms forms;
    private final RegistryKeys keys;
    private final Jobs jobs;
    private final PatientExtracts extracts;
    private final Clock clock;

    RegistryExportProvider(
            FhirContext context,
            Registries registries,
            Forms forms,
            RegistryKeys keys,
            Jobs jobs,
            PatientExtracts extracts,
            Clock clock) {
        this.context = context;
        this.registries = registries;
        this.forms = forms;
        this.keys = keys;
        this.jobs = jobs;
        this.extracts = extracts;
        this.clock = clock;
    }

    /** All due forms of a registry, of all patients, as files. */
    @Operation(name = "$registry-export", idempotent = true, manualResponse = true)
    public void export(ServletRequestDetails request) throws IOException {
        RegistryExportRequest wanted = read(OperationParameters.of(request, context, PARAMETERS));
        KickOff.start(jobs, RegistryExport.KIND, request, wanted.toJson(), context);
    }

    private RegistryExportRequest read(OperationParameters parameters) {
        Registry registry = forms.registry(parameters, registries);
        if (!keys.has(registry)) {
            throw SubmissionMessage.NO_KEY.refusal(registry.code()).toException();
        }
        SortedSet<String> wanted = new TreeSet<>();
        for (String name : parameters.list("form")) {
            wanted.add(forms.id(name, registry));
        }
        Set<RegistryExportRequest.Format> formats = EnumSet.noneOf(RegistryExportRequest.Format.class);
        for (String format : parameters.list("format")) {
            formats.add(format(format, registry));
        }
        if (formats.isEmpty()) {
            formats.add(RegistryExportRequest.Format.CSV);
        }
        return new RegistryExportRequest(
                registry.code(),
                wanted,
                formats,
                parameters.date("asOf").orElseGet(() -> LocalDate.now(clock)),
                parameters.instant("_since").orElse(null),
                parameters
                        .text("centre")
                        .map(centre -> new TreeSet<>(FollowUpProvider.centres(centre, extracts)))
                        .orElse(null),
                parameters.date("from").orElse(null),
                parameters.date("to").orElse(null));
    }

    /** The formats of forms, for every registry; that of an interface, for the registry whose numbers it finds patients by. */
    private static RegistryExportRequest.Format format(String code, Registry registry) {
        List<RegistryExportRequest.Format> known = EnumSet.allOf(RegistryExportRequest.Format.class).stream()
                .filter(one -> one.isOfForms() || registry.patientIdentifiers().contains(IdentifierSystems.CRID))
                .toList();
        return known.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> SubmissionMessage.FORMAT_UNKNOWN
                        .refusal(
                                Printable.of(code),
                                String.join(
                                        ", ",
                                        known.stream()
                                                .map(RegistryExportRequest.Format::code)
                                                .toList()))
                        .toException());
    }

    /** For the centre alone: where the files are that say which form was left out of an export, and why. */
    @Operation(name = "$registry-ledger", idempotent = true)
    public Parameters ledger(ServletRequestDetails request) {
        Job job = OperationParameters.of(request, context, "export")
                .text("export")
                .flatMap(RegistryExportProvider::uuid)
                .flatMap(id -> jobs.find(id, JobOwner.of(request.getServletRequest())))
                .filter(one -> one.state() == JobState.COMPLETE)
                .filter(one -> one.order().kind().equals(RegistryExport.KIND))
                .orElseThrow(() -> SubmissionMessage.EXPORT_UNKNOWN.refusal().toException());
        Parameters ledger = new Parameters();
        List<JobFile> files = Jobs.files(job, JobFile.Role.CENTRE);
        for (JobFile file : files) {
            ParametersParameterComponent part = ledger.addParameter().setName("file");
            part.addPart().setName("name").setValue(new StringType(file.name()));
            part.addPart().setName("url").setValue(new UrlType(job.fileUrl(file)));
            part.addPart().setName("contentType").setValue(new StringType(file.contentType()));
            part.addPart().setName("count").setValue(new IntegerType(Math.toIntExact(file.items())));
            part.addPart().setName("sha256").setValue(new StringType(file.sha256()));
        }
        return ledger;
    }

    /** The id at the end of a status URL, or the whole of it. */
    private static Optional<UUID> uuid(String export) {
        try {
            return Optional.of(UUID.fromString(export.substring(export.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
