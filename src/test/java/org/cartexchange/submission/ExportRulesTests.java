package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.job.Completion;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobOrder;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.JobState;
import org.cartexchange.job.JobWork;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.Replica;
import org.cartexchange.job.ShardRun;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an export leaves out and takes back, each rule on patients of its own. */
@ServerTest
class ExportRulesTests {

    private static final Path CASE = Path.of("src/test/resources/cases/lymphoma-axi-cel-crs-grade-2/bundle.json");
    private static final Path JOBS = Path.of("target/test-jobs");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private FhirContext context;

    @Autowired
    private Jobs jobs;

    @Autowired
    private RegistryExport export;

    @Autowired
    private StoredCourses courses;

    @Autowired
    private Forms forms;

    @Autowired
    private RegistryKeys keys;

    @Autowired
    private SentForms sent;

    @Autowired
    private DataSource database;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void whatAnotherCentreReportsIsNotThisCentres() throws Exception {
        Course course = push();

        assertThat(reasons(course, export(request().centre(course.organization()))))
                .doesNotContainKey("not-this-centre");
        assertThat(reasons(course, export(request().centre("elsewhere-81")))).containsOnlyKeys("not-this-centre");
    }

    @Test
    void whatIsDueOnOtherDaysIsOutOfPeriod() throws Exception {
        Course course = push();
        Map<String, Long> all = reasons(course, export(request()));
        assertThat(all).doesNotContainKey("out-of-period");

        Job job = export(request().from(LocalDate.of(2025, 7, 1)).to(LocalDate.of(2025, 12, 31)));

        Map<String, Long> some = reasons(course, job);
        assertThat(some.get("out-of-period")).isPositive();
        assertThat(some.get("not-due")).isEqualTo(all.get("not-due"));
        assertThat(lines(job, RegistryExport.EXCLUSIONS))
                .filteredOn(line -> line.get("patient").asText().equals(course.patient()))
                .filteredOn(line -> line.get("reason").asText().equals("out-of-period"))
                .allSatisfy(line -> {
                    LocalDate due = LocalDate.parse(line.get("detail").asText().replace("due day ", ""));
                    assertThat(due.isBefore(LocalDate.of(2025, 7, 1)) || due.isAfter(LocalDate.of(2025, 12, 31)))
                            .isTrue();
                });
        assertThat(units(course, job)).isEqualTo(units(course, export(request())));
    }

    /** Two centres, two infusions: each reports on its own ground. */
    @Test
    void theGroundIsThatOfTheCentreThatGaveTheInfusion() throws Exception {
        Course course = push();
        withdraw(course);
        Organization second = new Organization();
        second.setName("Second centre");
        second.addIdentifier().setSystem(IdentifierSystems.CCN).setValue("70231");
        String centre = daos.getResourceDao(Organization.class)
                .create(second, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless()
                .getValue();
        Procedure further = read(Procedure.class, course.infusion()).copy();
        further.setId((String) null);
        further.getIdentifierFirstRep().setValue(Server.unique("second-infusion"));
        further.getExtension().stream()
                .filter(extension -> extension.getUrl().endsWith("cart-infusion-kind-ext"))
                .forEach(extension -> extension.setValue(new org.hl7.fhir.r4.model.CodeType("unplanned-further")));
        further.setPerformed(new org.hl7.fhir.r4.model.DateTimeType("2026-02-03"));
        further.getPerformer().clear();
        further.addPerformer().setActor(new Reference(centre));
        String infusion = daos.getResourceDao(Procedure.class)
                .create(further, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless()
                .getValue();

        PatientSubmission submission =
                submit(course, Map.of("70231", Registry.Ground.REGULATORY, course.ccn(), Registry.Ground.CONSENT));

        Map<String, TreeSet<String>> reasons = new TreeMap<>();
        submission.excluded().forEach(excluded -> reasons.computeIfAbsent(excluded.infusion(), one -> new TreeSet<>())
                .add(excluded.reason().code()));
        assertThat(reasons.get(course.infusion()))
                .contains("no-legal-basis")
                .doesNotContain("incomplete-critical-item");
        assertThat(reasons.get(infusion)).doesNotContain("no-legal-basis");
        assertThat(submission.isNothingAllowed()).isFalse();
        assertThat(submission.mustBeDeleted(unitOf(course, course.infusion()))).isTrue();
        assertThat(submission.mustBeDeleted(unitOf(course, infusion))).isFalse();
    }

    @Test
    void aRecordThatCannotBeReadIsAnErrorWithACorrelationIdAndStopsNobodyElse() throws Exception {
        Course broken = push();
        Course whole = push();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String infusion = new IdType(broken.infusion()).getIdPart();
        String text = jdbc.queryForObject(
                "SELECT v.res_text_vc FROM hfj_res_ver v JOIN hfj_resource r ON r.res_id = v.res_id WHERE r.fhir_id = ?",
                String.class,
                infusion);
        for (String bad :
                List.of("{\"resourceType\":\"Procedure\",\"status\":{\"a\":[1]}}", "{\"resourceType\":\"Proc")) {
            jdbc.update(
                    "UPDATE hfj_res_ver v SET res_text_vc = ? FROM hfj_resource r WHERE r.res_id = v.res_id AND r.fhir_id = ?",
                    bad,
                    infusion);
            try {
                Job job = export(request());

                assertThat(lines(job, RegistryExport.EXCLUSIONS))
                        .filteredOn(line -> line.get("patient").asText().equals(broken.patient()))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.get("reason").asText()).isEqualTo("error");
                            assertThat(line.get("detail").asText()).matches("correlation id [0-9a-f-]{36}");
                        });
                assertThat(units(whole, job)).isPositive();
                assertThat(reasons(whole, job)).doesNotContainKey("error");
            } finally {
                jdbc.update(
                        "UPDATE hfj_res_ver v SET res_text_vc = ? FROM hfj_resource r WHERE r.res_id = v.res_id AND r.fhir_id = ?",
                        text,
                        infusion);
            }
        }
    }

    /** A duplicate record, half of the course on each, the identifier of the registry on both. */
    @Test
    void whoWasMergedIsReportedOnceWithTheWholeRecord() throws Exception {
        Course course = push();
        Map<String, Long> before = reasons(course, export(request()));
        Patient duplicate = new Patient();
        read(Patient.class, course.patient()).getIdentifier().stream()
                .filter(identifier -> identifier.getSystem().equals(IdentifierSystems.CRID))
                .forEach(duplicate::addIdentifier);
        duplicate.addLink().setType(Patient.LinkType.REPLACEDBY).setOther(new Reference(course.patient()));
        String other = create(duplicate);
        Procedure infusion = read(Procedure.class, course.infusion());
        infusion.setSubject(new Reference(other));
        daos.getResourceDao(Procedure.class).update(infusion, new SystemRequestDetails());

        Job job = export(request());

        assertThat(reasons(course, job)).isEqualTo(before).doesNotContainKey("shared-identifier");
        assertThat(lines(job, RegistryExport.EXCLUSIONS))
                .filteredOn(line -> line.get("patient").asText().equals(other))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("reason").asText()).isEqualTo("merged");
                    assertThat(line.get("detail").asText()).isEqualTo("reported as " + course.patient());
                });
    }

    /** A therapy that never took place was reported: the registry deletes it, and gets it again if that was the error. */
    @Test
    void whatWasSentOfAnInfusionThatWasEnteredInErrorIsTakenBack() throws Exception {
        Course course = push();
        Job first = export(request());
        Set<String> sentOfIt = responses(course, first);
        Procedure infusion = read(Procedure.class, course.infusion());
        infusion.setStatus(Procedure.ProcedureStatus.ENTEREDINERROR);
        daos.getResourceDao(Procedure.class).update(infusion, new SystemRequestDetails());

        Job inError = export(request());
        infusion.setStatus(Procedure.ProcedureStatus.COMPLETED);
        daos.getResourceDao(Procedure.class).update(infusion, new SystemRequestDetails());
        Job again = export(request().since(inError.asOf()));

        assertThat(sentOfIt).isNotEmpty();
        assertThat(text(inError, RegistryExport.DELETIONS))
                .contains(sentOfIt.stream()
                        .map(response -> "\"QuestionnaireResponse/" + response + "\"")
                        .toList());
        assertThat(reasons(course, inError)).containsOnlyKeys("no-course");
        assertThat(responses(course, again)).isEqualTo(sentOfIt);
    }

    /** After a deletion notice the registry has nothing: what is sent again is new to it, though nothing has changed here. */
    @Test
    void whoConsentsAgainIsSentAgainThoughNothingChanged() throws Exception {
        Course course = push();
        Job first = export(request());
        Consent consent = withdraw(course);
        Job withdrawn = export(request());
        consent.setStatus(Consent.ConsentState.ACTIVE);
        daos.getResourceDao(Consent.class).update(consent, new SystemRequestDetails());

        Job again = export(request().since(withdrawn.asOf()));
        Job third = export(request().since(again.asOf()));

        assertThat(text(withdrawn, RegistryExport.DELETIONS)).contains("DELETE");
        assertThat(reasons(course, again)).doesNotContainKeys("unchanged", "no-legal-basis");
        assertThat(units(course, again) - excluded(course, again))
                .isPositive()
                .isEqualTo(units(course, first) - excluded(course, first));
        assertThat(reasons(course, third)).containsKey("unchanged");
    }

    /** Two workers over one database: each does some of the shards, and the files are those of one. */
    @Test
    void replicasShareAnExportAndLeaveTheBytesOfOne() throws Exception {
        push();
        for (int n = 0; n < 110; n++) {
            create(new Patient());
        }
        Job alone = export(request());
        AtomicInteger worked = new AtomicInteger();
        Job shared;
        try (Replica replica = Replica.start(database, JOBS, new Watched(export, worked::incrementAndGet))) {
            shared = export(request());
        }

        assertThat(shared.shards()).isGreaterThanOrEqualTo(4);
        assertThat(ExportedFiles.digests(shared)).isEqualTo(ExportedFiles.digests(alone));
        assertThat(worked.get()).as("shards of the replica").isPositive();
    }

    @Test
    void forgetsWhatACancelledExportWouldHaveSent() throws Exception {
        push();
        Job job = export(request());
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update(
                "INSERT INTO cart.registry_draft (job_id, unit, patient_id, form, response, sha256, content)"
                        + " VALUES (?, 'unit-7', 'Patient/7', 'form-7', 'response-7', 'digest-7', '{}')",
                job.id());
        jdbc.update("INSERT INTO cart.registry_retraction_draft (job_id, unit) VALUES (?, 'unit-8')", job.id());

        export.discard(job.id());

        assertThat(jdbc.queryForObject(
                        "SELECT (SELECT count(*) FROM cart.registry_draft WHERE job_id = ?)"
                                + " + (SELECT count(*) FROM cart.registry_retraction_draft WHERE job_id = ?)",
                        Integer.class,
                        job.id(),
                        job.id()))
                .isZero();
    }

    /** Another's work, and somebody who looks on. */
    private record Watched(JobWork work, Runnable onWork) implements JobWork {

        @Override
        public String kind() {
            return work.kind();
        }

        @Override
        public List<JsonNode> plan(ShardRun run) throws IOException, InterruptedException {
            return work.plan(run);
        }

        @Override
        public void work(ShardRun run) throws IOException, InterruptedException {
            onWork.run();
            work.work(run);
        }

        @Override
        public void finish(ShardRun run) throws IOException, InterruptedException {
            work.finish(run);
        }

        @Override
        public ObjectNode manifest(Job job) {
            return work.manifest(job);
        }
    }

    // --- requests

    private static final class Wanted {

        private TreeSet<String> centres;
        private LocalDate from;
        private LocalDate to;
        private Instant since;

        Wanted centre(String id) {
            centres = new TreeSet<>(List.of(id));
            return this;
        }

        Wanted from(LocalDate day) {
            from = day;
            return this;
        }

        Wanted to(LocalDate day) {
            to = day;
            return this;
        }

        Wanted since(Instant instant) {
            since = instant;
            return this;
        }

        RegistryExportRequest request() {
            return new RegistryExportRequest(
                    "cibmtr",
                    new TreeSet<>(),
                    java.util.EnumSet.of(RegistryExportRequest.Format.NDJSON),
                    AS_OF,
                    since,
                    centres,
                    from,
                    to);
        }
    }

    private static Wanted request() {
        return new Wanted();
    }

    private Job export(Wanted wanted) throws InterruptedException {
        RegistryExportRequest request = wanted.request();
        assertThat(RegistryExportRequest.of(request.toJson())).isEqualTo(request);
        Job job = jobs.start(new JobOrder(
                RegistryExport.KIND,
                JobOwner.TRY_IT,
                "http://localhost/fhir/$registry-export",
                "http://localhost/",
                request.toJson()));
        return Completion.of(jobs, job);
    }

    private PatientSubmission submit(Course course, Map<String, Registry.Ground> grounds) {
        Registries registries = new Registries(new RegistrySettings(
                Path.of("target/test-keys"),
                Map.of(
                        "cibmtr",
                        new RegistrySettings.Agreement(null, null, null, null, null, null, null, grounds, Map.of()))));
        Submitter submitter = new Submitter(registries, forms, keys, new SharedIdentifiers(database), sent, context);
        Instant now = Instant.now();
        long pid =
                courses.patient(new IdType(course.patient()).getIdPart(), now).orElseThrow();
        Job job = new Job(
                UUID.randomUUID(),
                new JobOrder(
                        RegistryExport.KIND,
                        JobOwner.TRY_IT,
                        "",
                        "",
                        request().request().toJson()),
                now,
                JobState.RUNNING,
                java.time.Duration.ZERO,
                null,
                null,
                null,
                1,
                0,
                0,
                List.of());
        return submitter
                .batch(registries.get("cibmtr"), request().request(), job, List.of(pid))
                .submit(pid, course.patient(), courses.read(List.of(pid), now).get(pid));
    }

    // --- patients

    /**
     * A course of its own: no identifier of it is anybody else's.
     *
     * @param organization id of the centre
     */
    private record Course(String patient, String infusion, String consent, String organization, String ccn) {}

    private Course push() throws IOException {
        String text = Files.readString(CASE);
        String suffix = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L));
        JsonNode bundle = json.readTree(text);
        TreeSet<String> values = new TreeSet<>();
        bundle.findValues("identifier").forEach(identifiers -> identifiers.findValues("value").stream()
                .filter(value -> value.isTextual() && value.asText().length() > 3)
                .forEach(value -> values.add(value.asText())));
        values.removeAll(List.of("cibmtr", "ebmt", "national"));
        for (String value : values) {
            String own = value.matches("\\d{10}") ? suffix : value + "-" + suffix;
            text = text.replace("\"" + value + "\"", "\"" + own + "\"").replace("|" + value + "\"", "|" + own + "\"");
        }
        Bundle answer = (Bundle) daos.getSystemDao()
                .transaction(new SystemRequestDetails(), context.newJsonParser().parseResource(Bundle.class, text));
        List<String> stored = answer.getEntry().stream()
                .map(one -> new IdType(one.getResponse().getLocation())
                        .toUnqualifiedVersionless()
                        .getValue())
                .toList();
        String patient = first(stored, "Patient/");
        Patient read = read(Patient.class, patient);
        String centre = read.getManagingOrganization().getReference();
        String infusion = stored.stream()
                .filter(reference -> reference.startsWith("Procedure/"))
                .filter(reference -> read(Procedure.class, reference).getCode().getCoding().stream()
                        .anyMatch(coding -> "car-t-infusion".equals(coding.getCode())))
                .findFirst()
                .orElseThrow();
        String consent = stored.stream()
                .filter(reference -> reference.startsWith("Consent/"))
                .filter(reference -> context.newJsonParser()
                        .encodeResourceToString(read(Consent.class, reference))
                        .contains("\"cibmtr\""))
                .findFirst()
                .orElseThrow();
        return new Course(
                patient,
                infusion,
                consent,
                new IdType(centre).getIdPart(),
                read(Organization.class, centre).getIdentifier().stream()
                        .filter(identifier -> IdentifierSystems.CCN.equals(identifier.getSystem()))
                        .findFirst()
                        .orElseThrow()
                        .getValue());
    }

    private static String first(List<String> references, String type) {
        return references.stream()
                .filter(reference -> reference.startsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private Consent withdraw(Course course) {
        Consent consent = read(Consent.class, course.consent());
        consent.setStatus(Consent.ConsentState.INACTIVE);
        daos.getResourceDao(Consent.class).update(consent, new SystemRequestDetails());
        return read(Consent.class, course.consent());
    }

    private String create(Patient patient) {
        return daos.getResourceDao(Patient.class)
                .create(patient, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless()
                .getValue();
    }

    private <T extends Resource> T read(Class<T> type, String reference) {
        return daos.getResourceDao(type).read(new IdType(reference), new SystemRequestDetails());
    }

    // --- what an export left

    /** How many of the course's forms were left out, by reason. */
    private Map<String, Long> reasons(Course course, Job job) throws IOException {
        return lines(job, RegistryExport.EXCLUSIONS).stream()
                .filter(line -> line.get("patient").asText().equals(course.patient()))
                .collect(Collectors.groupingBy(
                        line -> line.get("reason").asText(), TreeMap::new, Collectors.counting()));
    }

    /** The ids of the responses that the export sent of the course. */
    private Set<String> responses(Course course, Job job) {
        return Set.copyOf(new JdbcTemplate(database)
                .queryForList(
                        "SELECT response FROM cart.registry_submission WHERE patient_id = ? AND sent_at = ?",
                        String.class,
                        course.patient(),
                        java.sql.Timestamp.from(job.asOf())));
    }

    /** The name of a form of an infusion among all that were sent. */
    private static String unitOf(Course course, String infusion) {
        return course.patient() + "|cibmtr-4006-m10|" + infusion + "||day-0";
    }

    private long excluded(Course course, Job job) throws IOException {
        return reasons(course, job).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many forms of the course came in: those left out, and those sent at that instant. */
    private long units(Course course, Job job) throws IOException {
        Long exported = new JdbcTemplate(database)
                .queryForObject(
                        "SELECT count(*) FROM cart.registry_submission WHERE patient_id = ? AND sent_at = ?",
                        Long.class,
                        course.patient(),
                        java.sql.Timestamp.from(job.asOf()));
        return excluded(course, job) + exported;
    }

    private String text(Job job, String name) throws IOException {
        return ExportedFiles.text(jobs, job, name);
    }

    private List<JsonNode> lines(Job job, String name) throws IOException {
        return ExportedFiles.lines(jobs, job, name);
    }
}
