package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.job.Completion;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.Jobs;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ServerTest
class RegistryExportTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String LYMPHOMA = "lymphoma-axi-cel-crs-grade-2";
    private static final String AS_OF = "2026-11-20";

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private FhirContext context;

    @Autowired
    private Jobs jobs;

    @Autowired
    private RegistryExport export;

    @Autowired
    private RegistryExportProvider exports;

    @Autowired
    private RegistryFormsProvider forms;

    @Autowired
    private PopulateProvider populate;

    @Autowired
    private Server server;

    @Test
    void overHttpFormsAreReadExportedAndAccountedFor() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);

        Server.Answer due = server.get(ids.get("Patient") + "/$registry-forms?registry=cibmtr&asOf=" + AS_OF);
        assertThat(due.status()).isEqualTo(200);
        assertThat(due.text()).contains("cibmtr-4100|R4");

        Server.Answer filled =
                server.post("Questionnaire/cibmtr-4006-m10/$populate", """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "subject", "valueReference": {"reference": "%s"}}]}
                """.formatted(ids.get("Patient")));
        assertThat(filled.status()).isEqualTo(200);
        assertThat(filled.json().at("/parameter/0/resource/resourceType").asText())
                .isEqualTo("QuestionnaireResponse");
        assertThat(server.post("Questionnaire/$populate", "{\"resourceType\":\"Parameters\"}")
                        .codes())
                .containsExactly("CART-SUB-012");

        String export = "/$registry-export?registry=cibmtr&form=cibmtr-4003&asOf=" + AS_OF;
        Server.Answer accepted = server.getAbsolute(server.fhir().replace("localhost", "127.0.0.1") + export);
        assertThat(accepted.status()).isEqualTo(202);
        String status = accepted.header("Content-Location");
        Server.Answer manifest = server.getAbsolute(status);
        while (manifest.status() == 202) {
            Thread.sleep(100);
            manifest = server.getAbsolute(status);
        }
        assertThat(manifest.status()).isEqualTo(200);
        assertThat(manifest.json().get("request").asText()).isEqualTo(server.fhir() + export);
        for (JsonNode file : manifest.json().path("output")) {
            assertThat(server.getAbsolute(file.get("url").asText()).status()).isEqualTo(200);
        }
        Server.Answer ledger = server.get("$registry-ledger?export=" + status.substring(status.lastIndexOf('/') + 1));
        assertThat(ledger.status()).isEqualTo(200);
        assertThat(ledger.text()).contains(RegistryExport.EXCLUSIONS, RegistryExport.COMPLETENESS);
        assertThat(server.get("$registry-export?registry=nowhere").codes()).containsExactly("CART-SUB-002");
        assertThat(server.get("Patient/" + UUID.randomUUID() + "/$registry-forms?registry=cibmtr")
                        .codes())
                .containsExactly("CART-SUB-006");
    }

    @Test
    void everyFormIsExportedOrExcludedForAReason() throws Exception {
        push(LYMPHOMA);

        Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "csv,ndjson")));
        ObjectNode manifest = export.manifest(job);

        long exported = StreamSupport.stream(manifest.get("output").spliterator(), false)
                .filter(file -> file.get("name").asText().endsWith(".ndjson"))
                .mapToLong(file -> file.get("count").asLong())
                .sum();
        long excluded = StreamSupport.stream(manifest.get("excluded").spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .sum();
        assertThat(exported).isPositive().isEqualTo(manifest.get("exported").asLong());
        assertThat(manifest.get("in").asLong()).isEqualTo(exported + excluded);
        assertThat(lines(job, RegistryExport.EXCLUSIONS)).hasSize((int) excluded);
        assertThat(manifest.toString()).doesNotContain(RegistryExport.EXCLUSIONS);
        assertThat(manifest.get("output"))
                .allSatisfy(file -> assertThat(file.get("sha256").asText()).hasSize(64));
    }

    @Test
    void aPatientAppearsUnderTheRegistrysIdentifierAndNothingOfTheHospitalLeaves() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        Patient patient = read(Patient.class, ids.get("Patient"));

        Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "csv,ndjson")));

        Set<String> secrets = new TreeSet<>();
        patient.getName().forEach(name -> {
            secrets.add(name.getFamily());
            name.getGiven().forEach(given -> secrets.add(given.getValue()));
        });
        patient.getIdentifier().stream()
                .filter(identifier -> !identifier.getSystem().equals(IdentifierSystems.CRID))
                .forEach(identifier -> secrets.add(identifier.getValue()));
        secrets.addAll(ids.values().stream()
                .map(reference -> new IdType(reference).getIdPart())
                .toList());
        secrets.removeIf(secret -> secret == null || secret.length() < 4);
        for (JobFile file : Jobs.files(job, JobFile.Role.OUTPUT)) {
            String text = Files.readString(jobs.path(job, file));
            assertThat(secrets).noneMatch(text::contains);
        }
        String crid = patient.getIdentifier().stream()
                .filter(identifier -> identifier.getSystem().equals(IdentifierSystems.CRID))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(text(job, "cibmtr-4003-m10.csv")).contains(crid);
        assertThat(text(job, "cibmtr-4003-m10.ndjson")).contains(crid).doesNotContain("cart-answer-source");
    }

    @Test
    void theSameDayOnTheSameDataGivesTheSameBytes() throws Exception {
        push(LYMPHOMA);
        Map<String, String> wanted = Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "csv,ndjson");

        Job first = complete(export(wanted));
        Job second = complete(export(wanted));

        assertThat(ExportedFiles.digests(second)).isEqualTo(ExportedFiles.digests(first));
    }

    @Test
    void aTableHasTheNamesOfItsColumnsAndAnotherFileDescribesEach() throws Exception {
        push(LYMPHOMA);

        Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "form", "cibmtr-4006")));

        String[] rows = text(job, "cibmtr-4006-m10.csv").split("\r\n");
        String[] header = rows[0].split(",");
        assertThat(header).startsWith("subject", "subject_system").contains("infusion.date", "infusion.date_status");
        assertThat(rows.length - 1).isEqualTo((int) job.files().stream()
                .filter(file -> file.name().equals("cibmtr-4006-m10.csv"))
                .findFirst()
                .orElseThrow()
                .items());
        assertThat(text(job, "cibmtr-4006-m10.columns.csv"))
                .contains("\r\ninfusion.date,")
                .startsWith("name,");
        assertThat(job.files()).noneMatch(file -> file.name().startsWith("cibmtr-4100"));
    }

    @Test
    void aPatientWhoWithdrewIsExcludedAndTheLedgerSaysByWhichRule() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        Consent consent = read(Consent.class, ids.get("Consent"));
        consent.setStatus(Consent.ConsentState.INACTIVE);
        daos.getResourceDao(Consent.class).update(consent, new SystemRequestDetails());

        Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "ndjson")));

        assertThat(lines(job, RegistryExport.EXCLUSIONS))
                .filteredOn(line -> line.get("patient").asText().equals(ids.get("Patient")))
                .filteredOn(line -> !line.get("reason").asText().matches("not-due|not-produced"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.get("reason").asText()).isEqualTo("no-legal-basis");
                    assertThat(line.get("detail").asText()).isEqualTo("consent: withdrawn or denied");
                });
    }

    @Test
    void whoWithdrewAfterAnExportIsInTheDeletionNoticesOfTheNext() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        Map<String, String> wanted = Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "ndjson");
        Job before = complete(export(wanted));
        Consent consent = read(Consent.class, ids.get("Consent"));
        consent.setStatus(Consent.ConsentState.INACTIVE);
        daos.getResourceDao(Consent.class).update(consent, new SystemRequestDetails());

        Job after = complete(export(wanted));

        String deletions = text(after, RegistryExport.DELETIONS);
        assertThat(deletions)
                .contains("\"method\":\"DELETE\"")
                .doesNotContain(new IdType(ids.get("Patient")).getIdPart());
        // Other tests' patients may be in the first export too: all of hers is in the notices, and nothing of theirs.
        List<String> hers = new ArrayList<>();
        for (JobFile file : Jobs.files(before, JobFile.Role.OUTPUT)) {
            for (JsonNode response : lines(before, file.name())) {
                String url = "QuestionnaireResponse/" + response.get("id").asText();
                boolean isHers =
                        deletions.contains(response.at("/subject/reference").asText());
                assertThat(deletions.contains(url)).as(url).isEqualTo(isHers);
                if (isHers) {
                    hers.add(url);
                }
            }
        }
        assertThat(hers).isNotEmpty();
        assertThat(export.manifest(after).get("deleted")).hasSize(1);
    }

    @Test
    void anExportSinceTheLastOneHoldsOnlyWhatChanged() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        Job first = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "format", "ndjson")));
        Map<String, String> since = Map.of(
                "registry",
                "cibmtr",
                "asOf",
                AS_OF,
                "format",
                "ndjson",
                "_since",
                first.asOf().toString());

        Job unchanged = complete(export(since));
        for (String reference : ids.get("all BiologicallyDerivedProduct").split(" ")) {
            BiologicallyDerivedProduct product = read(BiologicallyDerivedProduct.class, reference);
            if (product.hasParent()) {
                product.getProductCode().getCodingFirstRep().setCode(CartCodes.Product.TISAGENLECLEUCEL);
                daos.getResourceDao(BiologicallyDerivedProduct.class).update(product, new SystemRequestDetails());
            }
        }
        Job changed = complete(export(since));

        assertThat(unchanged.result().get("exported").asInt()).isZero();
        assertThat(unchanged.result().at("/excluded/unchanged").asInt())
                .isEqualTo(first.result().get("exported").asInt());
        assertThat(changed.result().get("exported").asInt()).isPositive();
        assertThat(text(changed, RegistryExport.CHANGES))
                .contains("axicabtagene-ciloleucel")
                .contains("tisagenlecleucel");
    }

    @Test
    void theCentreSeesHowCompleteEachFormIs() throws Exception {
        push(LYMPHOMA);

        Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF, "form", "cibmtr-4006")));

        String[] rows = text(job, RegistryExport.COMPLETENESS).split("\r\n");
        assertThat(rows[0]).startsWith("patient,infusion,form,time_point,questions,known");
        assertThat(rows.length).isGreaterThan(1);
        assertThat(rows[1]).contains("cibmtr-4006-m10");
    }

    @Test
    void patientsWhoShareAnIdentifierOfTheRegistryAreHeldBack() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        Patient patient = read(Patient.class, ids.get("Patient"));
        Patient twin = new Patient();
        patient.getIdentifier().stream()
                .filter(identifier -> identifier.getSystem().equals(IdentifierSystems.CRID))
                .forEach(twin::addIdentifier);
        var twins = daos.getResourceDao(Patient.class);
        var twinId = twins.create(twin, new SystemRequestDetails()).getId();
        try {
            Job job = complete(export(Map.of("registry", "cibmtr", "asOf", AS_OF)));

            assertThat(lines(job, RegistryExport.EXCLUSIONS))
                    .filteredOn(line -> line.get("patient").asText().equals(ids.get("Patient")))
                    .extracting(line -> line.get("reason").asText())
                    .contains("shared-identifier");
        } finally {
            twins.delete(twinId, new SystemRequestDetails());
        }
    }

    @Test
    void aPatientsDueFormsAreFilledWithTheirSources() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);

        Bundle bundle = forms.forms(new IdType(ids.get("Patient")), get(Map.of("registry", "cibmtr", "asOf", AS_OF)));

        List<QuestionnaireResponse> responses = bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(QuestionnaireResponse.class::isInstance)
                .map(QuestionnaireResponse.class::cast)
                .toList();
        assertThat(responses)
                .extracting(QuestionnaireResponse::getQuestionnaire)
                .anyMatch(form -> form.contains("cibmtr-4003"))
                .anyMatch(form -> form.contains("cibmtr-4006"))
                .anyMatch(form -> form.contains("cibmtr-4100"));
        assertThat(context.newJsonParser().encodeResourceToString(bundle)).contains("cart-answer-source");
    }

    @Test
    void fillsOneFormForOneInfusion() throws Exception {
        Map<String, String> ids = push(LYMPHOMA);
        String body = """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "canonical", "valueCanonical": "cibmtr-4006"},
                  {"name": "subject", "valueReference": {"reference": "%s"}},
                  {"name": "asOf", "valueDate": "%s"},
                  {"name": "context", "part": [
                    {"name": "name", "valueString": "infusion"},
                    {"name": "content", "valueReference": {"reference": "%s"}}]}]}
                """.formatted(ids.get("Patient"), AS_OF, infusion(ids));

        QuestionnaireResponse response = (QuestionnaireResponse)
                populate.populate(post(body)).getParameter().get(0).getResource();

        assertThat(response.getQuestionnaire()).contains("cibmtr-4006");
        assertThat(response.getPartOfFirstRep().getReference()).isEqualTo(infusion(ids));
    }

    @Test
    void refusesWhatItDoesNotKnowByNameAndSaysWhatThereIs() {
        refuses(Map.of(), 400, "CART-SUB-001", "registry");
        refuses(Map.of("registry", "nowhere"), 400, "CART-SUB-002", "cibmtr");
        refuses(Map.of("registry", "cibmtr", "form", "9999"), 404, "CART-SUB-003", "cibmtr-4006-m10");
        refuses(Map.of("registry", "cibmtr", "format", "xls"), 400, "CART-SUB-004", "csv");
        refuses(Map.of("registry", "cibmtr", "asOf", "soon"), 400, "CART-SUB-005", "asOf");
        refuses(Map.of("registry", "cibmtr", "colour", "1"), 400, "CART-SUB-007", "colour");
        refuses(Map.of("registry", "cibmtr", "centre", "nowhere-81"), 404, "CART-SUB-030", "nowhere-81");
        refuses(Map.of("registry", "cibmtr", "from", "2026-02-30"), 400, "CART-SUB-005", "from");
        refuses(Map.of("registry", "cibmtr", "to", "late"), 400, "CART-SUB-005", "to");
        refuses(Map.of("registry", "cibmtr", "_since", "then"), 400, "CART-SUB-005", "_since");
        refuses(Map.of("registry", "cibmtr", "form", "cibmtr-4100|R99"), 404, "CART-SUB-003", "cibmtr-4100-r4");
        refuses(Map.of("registry", "ebmt", "form", "cibmtr-4006"), 400, "CART-SUB-015", "ebmt");
    }

    private void refuses(Map<String, String> parameters, int status, String code, String named) {
        assertThatThrownBy(() -> export(parameters))
                .isInstanceOfSatisfying(BaseServerResponseException.class, refused -> {
                    assertThat(refused.getStatusCode()).isEqualTo(status);
                    assertThat(refused.getMessage()).contains(code).contains(named);
                });
    }

    /** The references of what was stored, by type; of the last one of each type. */
    private Map<String, String> push(String name) throws IOException {
        Bundle bundle = context.newJsonParser()
                .parseResource(
                        Bundle.class, Files.readString(CASES.resolve(name).resolve("bundle.json")));
        Bundle answer = (Bundle) daos.getSystemDao().transaction(new SystemRequestDetails(), bundle);
        Map<String, String> ids = new HashMap<>();
        for (BundleEntryComponent entry : answer.getEntry()) {
            IdType id = new IdType(entry.getResponse().getLocation());
            ids.putIfAbsent(id.getResourceType(), id.toUnqualifiedVersionless().getValue());
            ids.merge(
                    "all " + id.getResourceType(), id.toUnqualifiedVersionless().getValue(), (a, b) -> a + " " + b);
        }
        return ids;
    }

    private String infusion(Map<String, String> ids) {
        for (String reference : ids.get("all Procedure").split(" ")) {
            if (read(Procedure.class, reference).getCode().getCoding().stream()
                    .anyMatch(coding -> "car-t-infusion".equals(coding.getCode()))) {
                return reference;
            }
        }
        throw new AssertionError("no infusion");
    }

    private <T extends org.hl7.fhir.r4.model.Resource> T read(Class<T> type, String reference) {
        return daos.getResourceDao(type).read(new IdType(reference), new SystemRequestDetails());
    }

    private Job export(Map<String, String> parameters) throws IOException {
        ServletRequestDetails request = get(parameters);
        exports.export(request);
        String location = ((MockHttpServletResponse) request.getServletResponse()).getHeader("Content-Location");
        return jobs.find(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), JobOwner.TRY_IT)
                .orElseThrow();
    }

    private ServletRequestDetails get(Map<String, String> parameters) {
        ServletRequestDetails request = request("GET", null);
        Map<String, String[]> values = new HashMap<>();
        parameters.forEach((name, value) -> values.put(name, new String[] {value}));
        request.setParameters(values);
        return request;
    }

    private ServletRequestDetails post(String body) {
        return request("POST", body);
    }

    private ServletRequestDetails request(String method, String body) {
        MockHttpServletRequest http = new MockHttpServletRequest(method, "/fhir/$operation");
        http.setContentType("application/fhir+json");
        if (body != null) {
            http.setContent(body.getBytes(StandardCharsets.UTF_8));
        }
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServer(new RestfulServer(context));
        request.setServletRequest(http);
        request.setServletResponse(new MockHttpServletResponse());
        request.setRequestType(RequestTypeEnum.valueOf(method));
        request.setParameters(new HashMap<>());
        request.setFhirServerBase("http://localhost:8080/fhir");
        request.setCompleteUrl("http://localhost:8080/fhir/$operation");
        return request;
    }

    private Job complete(Job job) throws InterruptedException {
        return Completion.of(jobs, job);
    }

    private String text(Job job, String name) throws IOException {
        return ExportedFiles.text(jobs, job, name);
    }

    private List<JsonNode> lines(Job job, String name) throws IOException {
        return ExportedFiles.lines(jobs, job, name);
    }
}
