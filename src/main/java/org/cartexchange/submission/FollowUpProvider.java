package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.registry.FollowUp;
import org.cartexchange.storage.PatientExtracts;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;

/** {@code $follow-up}: which forms registries want of whom, and how they stand on a day. */
public final class FollowUpProvider {

    private static final String[] PARAMETERS = {
        "registry", "centre", "patient", "from", "to", "status", "asOf", "_count", "_page"
    };
    private static final int FORMS_OF_A_PAGE = 50;
    private static final int MOST_FORMS_OF_A_PAGE = 500;

    private final FhirContext context;
    private final PatientExtracts extracts;
    private final StoredResources stored;
    private final Registries registries;
    private final Forms forms;
    private final FollowUpList list;
    private final Clock clock;

    FollowUpProvider(
            FhirContext context,
            PatientExtracts extracts,
            StoredResources stored,
            Registries registries,
            Forms forms,
            FollowUpList list,
            Clock clock) {
        this.context = context;
        this.extracts = extracts;
        this.stored = stored;
        this.registries = registries;
        this.forms = forms;
        this.list = list;
        this.clock = clock;
    }

    /** A searchset of Tasks, one for each form that is asked for. */
    @Operation(name = "$follow-up", idempotent = true)
    public Bundle followUp(ServletRequestDetails request) {
        OperationParameters parameters = OperationParameters.of(request, context, PARAMETERS);
        FollowUpRequest wanted = read(parameters);
        Instant now = clock.instant();
        FollowUpList.Page page = list.page(wanted, place(parameters), count(parameters), now);
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        String self = request.getFhirServerBase() + "/$follow-up?" + query(parameters);
        bundle.addLink().setRelation("self").setUrl(self + page(parameters.text("_page")));
        page.next()
                .ifPresent(next -> bundle.addLink().setRelation("next").setUrl(self + page(Optional.of(write(next)))));
        for (FollowUpList.Line line : page.lines()) {
            Task task = FollowUpTasks.of(line, wanted.asOf());
            bundle.addEntry()
                    .setFullUrl("urn:uuid:" + task.getIdElement().getIdPart())
                    .setResource(task)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        if (!page.failed().isEmpty()) {
            bundle.addEntry().setResource(outcome(page.failed())).getSearch().setMode(SearchEntryMode.OUTCOME);
        }
        return bundle;
    }

    private FollowUpRequest read(OperationParameters parameters) {
        List<Registry> wanted = parameters.text("registry").isPresent()
                ? parameters.list("registry").stream().map(registries::get).toList()
                : registries.all();
        LocalDate asOf = parameters.date("asOf").orElseGet(() -> LocalDate.now(clock));
        return new FollowUpRequest(
                wanted,
                parameters.text("centre").map(centre -> centres(centre, extracts)),
                parameters.text("patient").map(this::patient),
                parameters.date("from"),
                parameters.date("to"),
                statuses(parameters),
                asOf);
    }

    /** The ids of the organizations that a parameter names by an identifier, as {@code system|value} or as value. */
    static Set<String> centres(String named, PatientExtracts extracts) {
        int bar = named.indexOf('|');
        Set<String> found = extracts.identified(
                "Organization", bar <= 0 ? null : named.substring(0, bar), named.substring(bar + 1));
        if (found.isEmpty()) {
            throw SubmissionMessage.CENTRE_UNKNOWN.refusal(Printable.of(named)).toException();
        }
        return found;
    }

    private long patient(String named) {
        IdType id = new IdType(named.contains("/") ? named : "Patient/" + named);
        return Optional.ofNullable(id.getIdPart())
                .filter(any -> "Patient".equals(id.getResourceType()))
                .flatMap(part -> stored.pid("Patient", part))
                .filter(pid -> !stored.read(List.of(pid), clock.instant(), null).isEmpty())
                .orElseThrow(() -> SubmissionMessage.PATIENT_UNKNOWN.refusal().toException());
    }

    private static Set<FollowUp.Status> statuses(OperationParameters parameters) {
        Set<FollowUp.Status> statuses = EnumSet.noneOf(FollowUp.Status.class);
        for (String code : parameters.list("status")) {
            statuses.add(Stream.of(FollowUp.Status.values())
                    .filter(status -> status.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> SubmissionMessage.STATUS_UNKNOWN
                            .refusal(
                                    Printable.of(code),
                                    Stream.of(FollowUp.Status.values())
                                            .map(FollowUp.Status::code)
                                            .collect(Collectors.joining(", ")))
                            .toException()));
        }
        return statuses;
    }

    private static int count(OperationParameters parameters) {
        return parameters
                .text("_count")
                .map(text -> text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 0)
                .map(count -> {
                    if (count == 0) {
                        throw SubmissionMessage.PAGE_UNREADABLE
                                .refusal("_count")
                                .toException();
                    }
                    return Math.min(count, MOST_FORMS_OF_A_PAGE);
                })
                .orElse(FORMS_OF_A_PAGE);
    }

    // --- pages: a page begins at a patient, named by the id, and a form of that patient

    private FollowUpList.Place place(OperationParameters parameters) {
        return parameters
                .text("_page")
                .map(text -> {
                    int dot = text.lastIndexOf('.');
                    if (dot < 1 || !text.substring(dot + 1).matches("\\d{1,6}")) {
                        throw SubmissionMessage.PAGE_UNREADABLE.refusal("_page").toException();
                    }
                    long pid = stored.pid("Patient", text.substring(0, dot))
                            .orElseThrow(() -> SubmissionMessage.PAGE_UNREADABLE
                                    .refusal("_page")
                                    .toException());
                    return new FollowUpList.Place(pid, Integer.parseInt(text.substring(dot + 1)));
                })
                .orElse(FollowUpList.Place.START);
    }

    private String write(FollowUpList.Place place) {
        return stored.ids(List.of(place.patient())).get(place.patient()) + "." + place.index();
    }

    private static String page(Optional<String> place) {
        return place.map(text -> "&_page=" + text).orElse("");
    }

    private static String query(OperationParameters parameters) {
        return Stream.of(PARAMETERS)
                .filter(name -> !name.equals("_page"))
                .filter(name -> parameters.text(name).isPresent())
                .map(name ->
                        name + "=" + URLEncoder.encode(String.join(",", parameters.list(name)), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static OperationOutcome outcome(List<String> failed) {
        OperationOutcome outcome = new OperationOutcome();
        failed.forEach(correlation -> outcome.addIssue()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.EXCEPTION)
                .setDiagnostics("The forms of one patient could not be listed. Give the operator the correlation id `"
                        + correlation + "`."));
        return outcome;
    }
}
