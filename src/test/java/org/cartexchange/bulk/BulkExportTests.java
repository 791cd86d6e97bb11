package org.cartexchange.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cartexchange.bulk.BulkExportRequest.Level;
import org.cartexchange.job.Completion;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFailed;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.Jobs;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.cartexchange.storage.PatientRecords;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ServerTest
class BulkExportTests {

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private BulkExportProvider provider;

    @Autowired
    private BulkExport export;

    @Autowired
    private Jobs jobs;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private StoredResources stored;

    @Autowired
    private PatientRecords records;

    @Autowired
    private BulkSelection selection;

    @Autowired
    private MatchUrlService searches;

    @Autowired
    private FhirContext context;

    @Autowired
    private Server server;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void overHttpAnExportIsStartedAskedForDownloadedAndRemoved() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-8801", null);

        Server.Answer accepted = server.getAbsolute(
                server.fhir().replace("localhost", "127.0.0.1") + "/Patient/" + course.id("patient")
                        + "/$export?_type=Patient,BiologicallyDerivedProduct",
                "Prefer",
                "respond-async");
        assertThat(accepted.status()).isEqualTo(202);
        String status = accepted.header("Content-Location");
        assertThat(status).startsWith(server.root() + "/jobs/");
        Server.Answer manifest = server.getAbsolute(status);
        while (manifest.status() == 202) {
            assertThat(manifest.header("X-Progress")).isNotEmpty();
            Thread.sleep(100);
            manifest = server.getAbsolute(status);
        }

        assertThat(manifest.status()).isEqualTo(200);
        assertThat(manifest.json().get("requiresAccessToken").asBoolean()).isFalse();
        assertThat(manifest.json().get("request").asText())
                .as("the server's own address, not the one that the request used")
                .isEqualTo(server.fhir() + "/Patient/" + course.id("patient")
                        + "/$export?_type=Patient,BiologicallyDerivedProduct");
        assertThat(manifest.json().path("output")).hasSize(2);
        for (JsonNode file : manifest.json().path("output")) {
            Server.Answer content = server.getAbsolute(file.get("url").asText());
            assertThat(content.header("Content-Type")).startsWith("application/fhir+ndjson");
            assertThat(content.text().lines()).hasSize(file.get("count").asInt());
        }
        assertThat(server.getAbsolute(server.root() + "/jobs/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        HttpRequest delete = HttpRequest.newBuilder(URI.create(status)).DELETE().build();
        assertThat(HttpClient.newHttpClient()
                        .send(delete, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(202);
        assertThat(server.getAbsolute(status).status()).isEqualTo(404);
        assertThat(server.getAbsolute(status).codes()).containsExactly("CART-JOB-005");
    }

    @Test
    void overHttpEveryLevelAnswersAndRefusalsNameTheParameter() {
        for (String level : List.of("$export", "Patient/$export")) {
            assertThat(server.get(level + "?_type=Group").status()).isIn(202, 400);
            assertThat(server.get(level + "?_elements=id").codes()).containsExactly("CART-BULK-001");
        }
        assertThat(server.get("Group/" + UUID.randomUUID() + "/$export").status())
                .isEqualTo(404);
        assertThat(server.post(
                                "Patient/$export",
                                "{\"resourceType\":\"Parameters\",\"parameter\":"
                                        + "[{\"name\":\"_type\",\"valueString\":\"Patient\"}]}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aPatientsExportHoldsTheCellsTheirCustodyAndTheCentreAndNothingOfOthers() throws Exception {
        StoredCourse mine = StoredCourse.store(daos, "course-5523", null);
        StoredCourse other = StoredCourse.store(daos, "course-5524", null);

        Map<String, JsonNode> exported = export(Level.PATIENT, mine.id("patient"), Map.of());

        assertThat(exported).containsOnlyKeys(mine.references());
        assertThat(exported).doesNotContainKeys(other.references());
    }

    @Test
    void aRecipientsExportHoldsTheDonatedCellsButNotTheDonor() throws Exception {
        StoredCourse donor = StoredCourse.store(daos, "donor-8812", null);
        StoredCourse recipient = StoredCourse.store(daos, "recipient-8813", donor.reference("patient"));

        assertThat(export(Level.PATIENT, recipient.id("patient"), Map.of())).containsOnlyKeys(recipient.references());
        assertThat(export(Level.PATIENT, donor.id("patient"), Map.of())).containsOnlyKeys(donor.references());
    }

    @Test
    void showsResourcesAsAReadShowsThem() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-1940", null);
        Patient read = daos.getResourceDao(Patient.class)
                .read(new IdType(course.reference("patient")), new SystemRequestDetails());

        JsonNode exported =
                export(Level.PATIENT, course.id("patient"), Map.of()).get(course.reference("patient"));
        Patient parsed = context.newJsonParser().parseResource(Patient.class, exported.toString());

        assertThat(parsed.getMeta().getLastUpdated()).isEqualTo(read.getMeta().getLastUpdated());
        read.getMeta().setLastUpdated(null);
        parsed.getMeta().setLastUpdated(null);
        read.setId(read.getIdElement().toUnqualifiedVersionless());
        parsed.setId(parsed.getIdElement().toUnqualifiedVersionless());
        assertThat(context.newJsonParser().encodeResourceToString(parsed))
                .isEqualTo(context.newJsonParser().encodeResourceToString(read));
    }

    @Test
    void aGroupExportLeavesOutWhoIsInactiveOrNoMemberAnyMore() throws Exception {
        StoredCourse active = StoredCourse.store(daos, "member-1", null);
        StoredCourse inactive = StoredCourse.store(daos, "member-2", null);
        StoredCourse over = StoredCourse.store(daos, "member-3", null);
        Group group = new Group().setActual(true).setType(Group.GroupType.PERSON);
        group.addMember().setEntity(new Reference(active.reference("patient")));
        group.addMember()
                .setEntity(new Reference(inactive.reference("patient")))
                .setInactive(true);
        group.addMember()
                .setEntity(new Reference(over.reference("patient")))
                .getPeriod()
                .setEnd(Date.from(Instant.now().minusSeconds(86_400)));
        String id = daos.getResourceDao(Group.class)
                .create(group, new SystemRequestDetails())
                .getId()
                .getIdPart();

        assertThat(export(Level.GROUP, id, Map.of())).containsOnlyKeys(active.references());
    }

    @Test
    void reportsPatientsWhoAreNotInTheGroup() throws Exception {
        StoredCourse member = StoredCourse.store(daos, "member-4", null);
        StoredCourse stranger = StoredCourse.store(daos, "stranger-5", null);
        Group group = new Group().setActual(true).setType(Group.GroupType.PERSON);
        group.addMember().setEntity(new Reference(member.reference("patient")));
        String id = daos.getResourceDao(Group.class)
                .create(group, new SystemRequestDetails())
                .getId()
                .getIdPart();
        String body = "{\"resourceType\":\"Parameters\",\"parameter\":["
                + "{\"name\":\"patient\",\"valueReference\":{\"reference\":\"" + member.reference("patient") + "\"}},"
                + "{\"name\":\"patient\",\"valueReference\":{\"reference\":\"" + stranger.reference("patient")
                + "\"}}]}";

        Job job = complete(kickOff(Level.GROUP, id, Map.of(), body, Map.of()));

        assertThat(resources(job, JobFile.Role.OUTPUT)).containsOnlyKeys(member.references());
        assertThat(lines(job, JobFile.Role.ERROR)).singleElement().satisfies(outcome -> assertThat(outcome.toString())
                .contains("CART-BULK-014")
                .contains(stranger.reference("patient"))
                .doesNotContain(member.reference("patient")));
    }

    @Test
    void takesTypesBySeparatorAndByRepetition() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-4477", null);

        Map<String, JsonNode> exported = export(Level.PATIENT, course.id("patient"), Map.of("_type", new String[] {
            "Patient,BiologicallyDerivedProduct", "Organization"
        }));

        assertThat(exported)
                .containsOnlyKeys(
                        course.reference("patient"),
                        course.reference("centre"),
                        course.reference("maker"),
                        course.reference("apheresis"),
                        course.reference("product"));
    }

    @Test
    void exportsWhatATypeFilterFinds() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-3001", null);
        StoredCourse other = StoredCourse.store(daos, "course-3002", null);
        Map<String, String[]> filter =
                Map.of("_type", new String[] {"Patient"}, "_typeFilter", new String[] {"Patient?family=course-3001"});

        assertThat(export(Level.SYSTEM, null, filter)).containsOnlyKeys(course.reference("patient"));
        assertThat(export(Level.PATIENTS, null, filter)).containsOnlyKeys(course.reference("patient"));
        assertThat(export(Level.PATIENT, other.id("patient"), filter)).isEmpty();
    }

    @Test
    void failsWhenAFilterFindsMoreThanMayBeAtSystemLevelAndNeverCutsItShort() {
        StoredCourse one = StoredCourse.store(daos, "crowd-5501", null);
        StoredCourse two = StoredCourse.store(daos, "crowd-5502", null);
        BulkSelection lowered = new BulkSelection(dataSource, stored, records, daos, searches, 1);

        assertThatThrownBy(() -> lowered.addFiltered(
                        UUID.randomUUID(),
                        request(Level.SYSTEM, List.of(), "Patient?family=crowd-5501,crowd-5502"),
                        "Patient"))
                .isInstanceOf(JobFailed.class)
                .hasMessageContaining("CART-BULK-016");

        // The filter of a record is asked about its members alone: no limit is needed.
        UUID job = jobOfNobody();
        lowered.addRecords(
                job,
                request(
                        Level.PATIENTS,
                        List.of(one.id("patient"), two.id("patient")),
                        "Patient?family=crowd-5501,crowd-5502"),
                Instant.now(),
                () -> {});
        assertThat(lowered.extents(job).get("Patient").count()).isEqualTo(2);

        lowered.forget(job);
        assertThat(lowered.extents(job)).isEmpty();
        new JdbcTemplate(dataSource).update("DELETE FROM cart.job WHERE id = ?", job);
    }

    @Test
    void whatWasCorrectedToAnotherPatientSinceTheInstantIsStillTheFormers() throws Exception {
        StoredCourse before = StoredCourse.store(daos, "before-6601", null);
        StoredCourse after = StoredCourse.store(daos, "after-6602", null);
        var observations = daos.getResourceDao(Observation.class);
        Observation mistaken = new Observation().setSubject(new Reference(before.reference("patient")));
        mistaken.getCode().setText("of 6601, as was thought");
        IdType corrected = (IdType) observations
                .create(mistaken, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless();
        Observation transientOne = new Observation().setSubject(new Reference(before.reference("patient")));
        IdType deleted = (IdType) observations
                .create(transientOne, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless();
        Thread.sleep(20);
        Instant asOf = Instant.now();
        Thread.sleep(20);
        mistaken = observations.read(corrected, new SystemRequestDetails());
        mistaken.setSubject(new Reference(after.reference("patient")));
        mistaken.getCode().setText("of 6602");
        observations.update(mistaken, new SystemRequestDetails());
        observations.delete(deleted, new SystemRequestDetails());
        long formers = stored.pid("Patient", before.id("patient")).orElseThrow();
        long others = stored.pid("Patient", after.id("patient")).orElseThrow();
        PatientRecords.Member observation = new PatientRecords.Member(
                stored.pid("Observation", corrected.getIdPart()).orElseThrow(), "Observation");
        PatientRecords.Member gone = new PatientRecords.Member(
                stored.pid("Observation", deleted.getIdPart()).orElseThrow(), "Observation");

        var then = records.asOf(asOf).of(List.of(formers, others));
        var now = records.of(List.of(formers, others));

        assertThat(then.get(formers)).contains(observation, gone);
        assertThat(then.get(others)).doesNotContain(observation);
        assertThat(now.get(formers)).doesNotContain(observation, gone);
        assertThat(now.get(others)).contains(observation);
        UUID job = jobOfNobody();
        selection.addRecords(job, request(Level.PATIENT, after.id("patient")), asOf, () -> {});
        assertThat(selection.page(job, "Observation", 0, Long.MAX_VALUE, 99)).doesNotContain(observation.pid());
        new JdbcTemplate(dataSource).update("DELETE FROM cart.job WHERE id = ?", job);
    }

    @Test
    void theRecordAtAnInstantIsWholeWhateverWasWrittenSince() throws Exception {
        StoredCourse donor = StoredCourse.store(daos, "donor-7701", null);
        StoredCourse recipient = StoredCourse.store(daos, "recipient-7702", donor.reference("patient"));
        Thread.sleep(20);
        Instant asOf = Instant.now();
        Thread.sleep(20);
        long patient = stored.pid("Patient", recipient.id("patient")).orElseThrow();
        var now = records.of(List.of(patient));
        for (String reference : recipient.references()) {
            IdType id = new IdType(reference);
            var dao = daos.getResourceDao(id.getResourceType());
            var resource = (org.hl7.fhir.r4.model.DomainResource) dao.read(id, new SystemRequestDetails());
            resource.setLanguage("de");
            dao.update(resource, new SystemRequestDetails());
        }

        assertThat(records.asOf(asOf).of(List.of(patient))).isEqualTo(now);
        assertThat(records.of(List.of(patient))).isEqualTo(now);
    }

    @Test
    void failsWhenTheClocksOfServerAndDatabaseDiffer() {
        BulkSettings intolerant = new BulkSettings(Duration.ofMillis(-1), Duration.ofSeconds(1), 1, 1);

        assertThatThrownBy(() -> new BulkExport(stored, selection, intolerant).checkClocks())
                .isInstanceOf(JobFailed.class)
                .hasMessageContaining("CART-BULK-017");
        export.checkClocks();
    }

    private BulkExportRequest request(Level level, List<String> patients, String filter) {
        return new BulkExportRequest(level, null, new TreeSet<>(), List.of(filter), patients, null, null, List.of());
    }

    private BulkExportRequest request(Level level, String id) {
        return new BulkExportRequest(level, id, new TreeSet<>(), List.of(), List.of(), null, null, List.of());
    }

    /** A job that no worker takes up, for the members to refer to. */
    private UUID jobOfNobody() {
        UUID job = UUID.randomUUID();
        new JdbcTemplate(dataSource)
                .update(
                        "INSERT INTO cart.job (id, kind, owner, request, server_base, parameters, as_of, state)"
                                + " VALUES (?, 'none', 'nobody', '', '', '{}', now(), 'accepted')",
                        job);
        return job;
    }

    @Test
    void anExportSinceAnInstantHoldsWhatChangedAndWhatWasDeleted() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-6206", null);
        Observation transientOne = new Observation();
        transientOne.setSubject(new Reference(course.reference("patient")));
        var observations = daos.getResourceDao(Observation.class);
        var deleted =
                observations.create(transientOne, new SystemRequestDetails()).getId();
        Job before = complete(kickOff(Level.SYSTEM, null, Map.of(), null, Map.of()));
        Patient changed = daos.getResourceDao(Patient.class)
                .read(new IdType(course.reference("patient")), new SystemRequestDetails());
        changed.setActive(true);
        daos.getResourceDao(Patient.class).update(changed, new SystemRequestDetails());
        observations.delete(deleted, new SystemRequestDetails());

        Job delta = complete(kickOff(
                Level.SYSTEM, null, Map.of("_since", new String[] {before.asOf().toString()}), null, Map.of()));

        assertThat(resources(before, JobFile.Role.OUTPUT)).containsKeys(course.references());
        assertThat(resources(delta, JobFile.Role.OUTPUT))
                .containsKey(course.reference("patient"))
                .doesNotContainKey(course.reference("infusion"));
        assertThat(lines(delta, JobFile.Role.DELETED).toString())
                .contains("\"DELETE\"")
                .contains(deleted.getIdPart());
        JsonNode manifest = export.manifest(delta);
        assertThat(manifest.path("deleted")).hasSizeGreaterThan(0);
        assertThat(OffsetDateTime.parse(manifest.get("transactionTime").asText())
                        .toInstant())
                .isEqualTo(delta.asOf());
    }

    @Test
    void theManifestHoldsItsFiveKeysAndACountForEachFile() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-7207", null);

        Job job = complete(kickOff(Level.PATIENT, course.id("patient"), Map.of(), null, Map.of()));
        ObjectNode manifest = export.manifest(job);

        assertThat(manifest.fieldNames())
                .toIterable()
                .contains("transactionTime", "request", "requiresAccessToken", "output", "error");
        assertThat(manifest.path("output")).allSatisfy(file -> {
            assertThat(file.path("url").asText()).startsWith("http://localhost:8080/jobs/" + job.id() + "/files/");
            assertThat(file.path("count").asInt()).isPositive();
        });
    }

    @Test
    void refusesWhatItDoesNotSupportByName() {
        refuses(Map.of("_elements", new String[] {"id"}), "CART-BULK-001", "_elements");
        refuses(Map.of("organizeOutputBy", new String[] {"Patient"}), "CART-BULK-001", "organizeOutputBy");
        refuses(Map.of("_outputFormat", new String[] {"application/parquet"}), "CART-BULK-002", "parquet");
        refuses(Map.of("_type", new String[] {"Pateint"}), "CART-BULK-003", "Pateint");
        refuses(Map.of("_type", new String[] {"Questionnaire"}), "CART-BULK-004", "Questionnaire");
        refuses(Map.of("_since", new String[] {"yesterday"}), "CART-BULK-005", "_since");
        refuses(
                Map.of("_since", new String[] {"2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"}),
                "CART-BULK-012",
                "_since");
        // An empty list is a script's slip; it must not mean everything.
        refuses(Map.of("_type", new String[] {" ,"}), "CART-BULK-018", "_type");
        refuses(Map.of("_typeFilter", new String[] {"Observation"}), "CART-BULK-006", "_typeFilter");
        refuses(Map.of("_typeFilter", new String[] {"Observation?_sort=date"}), "CART-BULK-006", "_sort");
        refuses(
                Map.of("_typeFilter", new String[] {"Observation?no-such-parameter=1"}),
                "CART-BULK-006",
                "_typeFilter");
        refuses(
                Map.of("_type", new String[] {"Patient"}, "_typeFilter", new String[] {"Observation?code=1"}),
                "CART-BULK-007",
                "Observation");
        assertThatThrownBy(() -> kickOff(Level.GROUP, UUID.randomUUID().toString(), Map.of(), null, Map.of()))
                .satisfies(thrown -> assertThat(((BaseServerResponseException) thrown).getStatusCode())
                        .isEqualTo(404));
    }

    @Test
    void reportsWhatItIgnoredWhenItIsToBeLenient() throws Exception {
        StoredCourse course = StoredCourse.store(daos, "course-9909", null);

        Job job = complete(kickOff(
                Level.PATIENT,
                course.id("patient"),
                Map.of("_elements", new String[] {"id"}),
                null,
                Map.of("Prefer", "respond-async, handling=lenient")));

        assertThat(lines(job, JobFile.Role.ERROR)).singleElement().satisfies(outcome -> assertThat(outcome.toString())
                .contains("CART-BULK-015")
                .contains("_elements"));
    }

    private void refuses(Map<String, String[]> parameters, String code, String named) {
        assertThatThrownBy(() -> kickOff(Level.PATIENTS, null, parameters, null, Map.of()))
                .isInstanceOfSatisfying(BaseServerResponseException.class, refused -> {
                    assertThat(refused.getStatusCode()).isEqualTo(400);
                    OperationOutcome outcome = (OperationOutcome) refused.getOperationOutcome();
                    assertThat(outcome.getIssueFirstRep().getDiagnostics())
                            .contains(named)
                            .contains(code);
                });
    }

    private Map<String, JsonNode> export(Level level, String id, Map<String, String[]> parameters) throws Exception {
        return resources(complete(kickOff(level, id, parameters, null, Map.of())), JobFile.Role.OUTPUT);
    }

    private Job kickOff(
            Level level, String id, Map<String, String[]> parameters, String body, Map<String, String> headers)
            throws IOException {
        MockHttpServletRequest http = new MockHttpServletRequest(body == null ? "GET" : "POST", "/fhir/$export");
        http.setContentType("application/fhir+json");
        headers.forEach(http::addHeader);
        if (body != null) {
            http.setContent(body.getBytes(StandardCharsets.UTF_8));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServer(new RestfulServer(context));
        request.setServletRequest(http);
        request.setServletResponse(response);
        request.setRequestType(body == null ? RequestTypeEnum.GET : RequestTypeEnum.POST);
        request.setParameters(new HashMap<>(parameters));
        request.setFhirServerBase("http://localhost:8080/fhir");
        request.setCompleteUrl("http://localhost:8080/fhir/$export");
        switch (level) {
            case SYSTEM -> provider.exportSystem(request);
            case PATIENTS -> provider.exportPatients(request);
            case PATIENT -> provider.exportPatient(new IdType("Patient", id), request);
            case GROUP -> provider.exportGroup(new IdType("Group", id), request);
        }
        assertThat(response.getStatus()).isEqualTo(202);
        String location = response.getHeader("Content-Location");
        assertThat(location).startsWith("http://localhost:8080/jobs/");
        return jobs.find(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), JobOwner.TRY_IT)
                .orElseThrow();
    }

    private Job complete(Job job) throws InterruptedException {
        return Completion.of(jobs, job);
    }

    private Map<String, JsonNode> resources(Job job, JobFile.Role role) throws IOException {
        Map<String, JsonNode> resources = new HashMap<>();
        for (JsonNode resource : lines(job, role)) {
            String reference = resource.get("resourceType").asText() + "/"
                    + resource.get("id").asText();
            assertThat(resources.put(reference, resource)).as("once").isNull();
        }
        return resources;
    }

    private List<JsonNode> lines(Job job, JobFile.Role role) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (JobFile file : Jobs.files(job, role)) {
            Path path = jobs.path(job, file);
            long count = 0;
            try (Stream<String> text = Files.lines(path)) {
                for (String line : text.toList()) {
                    lines.add(json.readTree(line));
                    count++;
                }
            }
            assertThat(count).isEqualTo(file.items());
        }
        return lines;
    }
}
