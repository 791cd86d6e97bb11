package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartexchange.storage.PatientExtracts;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Resource;

/** {@code $completeness}: how many questions of the forms that are due have an answer, and what would answer the others. */
public final class CompletenessProvider {

    private static final String[] PARAMETERS = {"registry", "centre", "form", "asOf"};
    private static final String CSV = "text/csv";

    private final FhirContext context;
    private final PatientExtracts extracts;
    private final Registries registries;
    private final Forms forms;
    private final Completeness completeness;
    private final CompletenessReports reports;
    private final Clock clock;

    CompletenessProvider(
            FhirContext context,
            PatientExtracts extracts,
            Registries registries,
            Forms forms,
            Completeness completeness,
            CompletenessReports reports,
            Clock clock) {
        this.context = context;
        this.extracts = extracts;
        this.registries = registries;
        this.forms = forms;
        this.completeness = completeness;
        this.reports = reports;
        this.clock = clock;
    }

    /** A MeasureReport for one form, a collection of them for several; a table where {@code text/csv} is asked for. */
    @Operation(name = "$completeness", idempotent = true, manualResponse = true)
    public void completeness(ServletRequestDetails request) throws IOException {
        OperationParameters parameters = OperationParameters.of(request, context, PARAMETERS);
        Registry registry = forms.registry(parameters, registries);
        SortedSet<String> wanted = new TreeSet<>();
        parameters.list("form").forEach(name -> wanted.add(forms.id(name, registry)));
        Completeness.Request asked = new Completeness.Request(
                registry,
                wanted,
                parameters.text("centre").map(centre -> FollowUpProvider.centres(centre, extracts)),
                parameters.date("asOf").orElseGet(() -> LocalDate.now(clock)));
        Completeness.Result result = completeness.count(asked, clock.instant());
        if (isCsv(request, parameters)) {
            write(request, CSV, reports.csv(result));
        } else {
            write(
                    request,
                    "application/fhir+json",
                    context.newJsonParser()
                            .setPrettyPrint(parameters
                                    .text("_pretty")
                                    .filter("true"::equals)
                                    .isPresent())
                            .encodeResourceToString(answer(asked, result)));
        }
    }

    private Resource answer(Completeness.Request asked, Completeness.Result result) {
        List<MeasureReport> all = result.counts().stream()
                .map(count -> reports.report(count, asked, result.unreadable(), clock.instant()))
                .toList();
        if (asked.forms().size() == 1) {
            return all.get(0);
        }
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        all.forEach(report -> bundle.addEntry()
                .setFullUrl("urn:uuid:" + report.getIdElement().getIdPart())
                .setResource(report));
        return bundle;
    }

    private static boolean isCsv(ServletRequestDetails request, OperationParameters parameters) {
        Optional<String> format = parameters.text("_format");
        if (format.isPresent()) {
            return format.get().contains("csv");
        }
        String accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(CSV);
    }

    private static void write(ServletRequestDetails request, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = request.getServletResponse();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
