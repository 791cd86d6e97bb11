package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cartexchange.course.CourseReader;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FollowUpOperationTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String SPLIT = "split-dose-obe-cel";
    private static final String LYMPHOMA = "lymphoma-axi-cel-crs-grade-2";

    @Autowired
    private Server server;

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private StoredResources stored;

    @Autowired
    private ScheduledPatients scheduled;

    @Autowired
    private StoredCourses whole;

    @Autowired
    private Forms forms;

    @Autowired
    private Registries registries;

    /** What is read for schedules says the same as the whole record, on any day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                LYMPHOMA,
                "myeloma-out-of-specification-death",
                "paediatric-all-without-toxicity",
                "split-dose-obe-cel",
                "allogeneic-with-sibling-donor"
            })
    void whatSchedulesRestOnSaysTheSameAsTheWholeRecord(String name) throws IOException {
        String patient = push(name);
        long pid = stored.pid("Patient", patient.substring("Patient/".length())).orElseThrow();
        Instant now = Instant.now();
        List<Resource> extract = scheduled.read(List.of(pid), now).get(pid);
        List<Resource> record = whole.read(pid, now);

        assertThat(extract).hasSizeLessThan(record.size() / 2);
        for (Registry registry : registries.all()) {
            for (LocalDate day = LocalDate.of(2024, 1, 15);
                    day.isBefore(LocalDate.of(2042, 1, 1));
                    day = day.plusDays(397)) {
                assertThat(planned(extract, registry, day)).isEqualTo(planned(record, registry, day));
            }
        }
    }

    private List<String> planned(List<Resource> resources, Registry registry, LocalDate day) {
        return forms.planned(CourseReader.read(resources), registry, Optional.empty(), day, day.plusYears(3)).stream()
                .map(due -> String.join(
                        " ",
                        FollowUpList.key(due),
                        due.target().toString(),
                        due.windowStart().toString(),
                        due.windowEnd().toString(),
                        due.due().toString(),
                        due.viewpoint().period().toString(),
                        due.viewpoint().course().lostAfter(day).toString()))
                .toList();
    }

    @Test
    void aTaskNamesFormInfusionDaysAndWhoWantsIt() throws IOException {
        String patient = push(LYMPHOMA);

        Server.Answer answer = server.get("$follow-up?registry=cibmtr&asOf=2025-12-15&patient=" + patient);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/type").asText()).isEqualTo("searchset");
        JsonNode task = tasks(answer).stream()
                .filter(one -> one.at("/instantiatesCanonical").asText().contains("cibmtr-4100"))
                .findFirst()
                .orElseThrow();
        assertThat(task.at("/status").asText()).isEqualTo("requested");
        assertThat(task.at("/businessStatus/coding/0/code").asText()).isEqualTo("overdue");
        assertThat(task.at("/intent").asText()).isEqualTo("order");
        assertThat(task.at("/for/reference").asText()).isEqualTo(patient);
        assertThat(task.at("/focus/reference").asText()).startsWith("Procedure/");
        assertThat(task.at("/owner/reference").asText()).startsWith("Organization/");
        assertThat(task.at("/requester/identifier/value").asText()).isEqualTo("cibmtr");
        assertThat(task.at("/input")).hasSize(4);
        assertThat(task.at("/restriction/period/end").asText())
                .isEqualTo(input(task, "due"))
                .isGreaterThan(input(task, "target"));
        assertThat(server.get("Task/" + task.get("id").asText()).status())
                .as("computed, not stored")
                .isEqualTo(404);
    }

    @Test
    void pagesHoldTogetherWhatOnePageWouldAndEachOnce() throws IOException {
        String patient = push(LYMPHOMA);
        push("myeloma-out-of-specification-death");
        String query = "$follow-up?registry=cibmtr,ebmt&asOf=2025-12-15&to=2041-12-31";

        List<JsonNode> whole = follow(query + "&_count=500");
        List<JsonNode> pages = follow(query + "&_count=7");

        assertThat(ids(pages)).containsExactlyElementsOf(ids(whole)).doesNotHaveDuplicates();
        assertThat(whole.stream()
                        .filter(task -> task.at("/for/reference").asText().equals(patient)))
                .as("years to come are planned")
                .anyMatch(task -> task.at("/status").asText().equals("draft")
                        && task.at("/businessStatus/coding/0/code").asText().equals("due"));
    }

    @Test
    void listsByStatusDueDayAndCentre() throws IOException {
        String patient = push(LYMPHOMA);
        String query = "$follow-up?registry=cibmtr&asOf=2025-12-15&patient=" + patient;
        List<JsonNode> all = follow(query);

        assertThat(follow(query + "&status=overdue"))
                .hasSizeBetween(1, all.size())
                .allMatch(task ->
                        task.at("/businessStatus/coding/0/code").asText().equals("overdue"));
        String due = input(all.get(0), "due");
        assertThat(follow(query + "&from=" + due + "&to=" + due)).isNotEmpty().allMatch(task -> input(task, "due")
                .equals(due));
        JsonNode centre = server.get(all.get(0).at("/owner/reference").asText()).json();
        String identifier = centre.at("/identifier/0/value").asText();
        assertThat(ids(follow(query + "&centre=" + identifier))).isEqualTo(ids(all));
        assertThat(ids(follow(
                        query + "&centre=" + centre.at("/identifier/0/system").asText() + "|" + identifier)))
                .isEqualTo(ids(all));
        String other = Server.unique("centre");
        server.post("Organization", """
                {"resourceType": "Organization", "meta": {"profile": ["https://fhir.cartexchange.org/ig/StructureDefinition/cart-centre"]},
                 "identifier": [{"system": "https://fhir.cartexchange.org/ig/sid/ebmt-cic", "value": "%s"}], "name": "Elsewhere"}
                """.formatted(other));
        assertThat(follow(query + "&centre=" + other)).isEmpty();
    }

    @Test
    void aFormCompletedByHandIsComplete() throws IOException {
        String patient = push(LYMPHOMA);
        String query = "$follow-up?registry=cibmtr&asOf=2025-12-15&patient=" + patient;
        JsonNode task = follow(query).stream()
                .filter(one -> one.at("/instantiatesCanonical").asText().contains("cibmtr-4000"))
                .findFirst()
                .orElseThrow();
        Server.Answer created = server.post("QuestionnaireResponse", """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "%s",
                 "identifier": {"system": "https://st-vitus.example.org/form", "value": "%s"},
                 "subject": {"reference": "%s"}, "partOf": [{"reference": "%s"}], "authored": "2025-10-02",
                 "extension": [{"url": "https://fhir.cartexchange.org/ig/StructureDefinition/cart-timepoint-ext", "valueCode": "day-0"}]}
                """.formatted(
                        task.at("/instantiatesCanonical").asText(),
                        Server.unique("form"),
                        patient,
                        task.at("/focus/reference").asText()));
        try {
            assertThat(created.status()).as(created.text()).isEqualTo(201);

            JsonNode after = byId(follow(query), task.get("id").asText());
            JsonNode before = byId(
                    follow(query.replace("2025-12-15", "2025-10-01")),
                    task.get("id").asText());

            assertThat(after.at("/status").asText()).isEqualTo("completed");
            assertThat(after.at("/businessStatus/coding/0/code").asText()).isEqualTo("complete");
            assertThat(after.at("/executionPeriod/end").asText()).isEqualTo("2025-10-02");
            assertThat(before.at("/businessStatus/coding/0/code").asText()).isEqualTo("overdue");
        } finally {
            String location = created.header("Location");
            server.delete(location.replaceFirst(".*/(QuestionnaireResponse/[^/]+).*", "$1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "registry=nowhere, 400, CART-SUB-002, cibmtr",
        "asOf=soon, 400, CART-SUB-005, asOf",
        "from=2026-13-01, 400, CART-SUB-005, from",
        "to=later, 400, CART-SUB-005, to",
        "status=late, 400, CART-SUB-031, lost-to-follow-up",
        "patient=Patient/nobody, 404, CART-SUB-006, Patient",
        "patient=Organization/1, 404, CART-SUB-006, Patient",
        "centre=nowhere-4711, 404, CART-SUB-030, nowhere-4711",
        "_count=0, 400, CART-SUB-032, _count",
        "_page=x, 400, CART-SUB-032, _page",
        "_page=nobody.1, 400, CART-SUB-032, _page",
        "form=cibmtr-4100, 400, CART-SUB-007, status",
    })
    void refusesWhatItDoesNotKnow(String parameter, int status, String code, String named) {
        Server.Answer answer = server.get("$follow-up?" + parameter);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.text()).contains(named);
    }

    private static String input(JsonNode task, String code) {
        for (JsonNode input : task.at("/input")) {
            if (input.at("/type/coding/0/code").asText().equals(code)) {
                return input.at("/valueDate").asText();
            }
        }
        throw new AssertionError("no day " + code);
    }

    private static JsonNode byId(List<JsonNode> tasks, String id) {
        return tasks.stream()
                .filter(task -> task.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.get("id").asText()).toList();
    }

    /** All tasks of all pages. */
    private List<JsonNode> follow(String query) {
        List<JsonNode> all = new ArrayList<>();
        Server.Answer page = server.get(query);
        while (true) {
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            all.addAll(tasks(page));
            Optional<String> next = StreamSupport.stream(
                            page.json().path("link").spliterator(), false)
                    .filter(link -> link.get("relation").asText().equals("next"))
                    .map(link -> link.get("url").asText())
                    .findFirst();
            if (next.isEmpty()) {
                return all;
            }
            page = server.getAbsolute(next.get());
        }
    }

    private static List<JsonNode> tasks(Server.Answer answer) {
        return StreamSupport.stream(answer.json().path("entry").spliterator(), false)
                .map(entry -> entry.get("resource"))
                .filter(resource -> resource.get("resourceType").asText().equals("Task"))
                .toList();
    }

    /** A duplicate to whom the infusion was entered: one patient, listed under the record that stays. */
    @Test
    void whoWasMergedIsListedOnceUnderTheRecordThatStays() throws IOException {
        String patient = push(SPLIT);
        String question = "$follow-up?registry=cibmtr&asOf=2026-11-20&patient=";
        List<String> before = ids(follow(question + patient));
        Patient other = new Patient();
        other.addLink().setType(Patient.LinkType.REPLACEDBY).setOther(new Reference(patient));
        String duplicate = daos.getResourceDao(Patient.class)
                .create(other, new SystemRequestDetails())
                .getId()
                .toUnqualifiedVersionless()
                .getValue();
        for (Resource resource : whole.read(
                stored.pid("Patient", patient.substring("Patient/".length())).orElseThrow(), Instant.now())) {
            if (resource instanceof Procedure procedure && CourseReader.isInfusion(procedure)) {
                procedure.setSubject(new Reference(duplicate));
                daos.getResourceDao(Procedure.class).update(procedure, new SystemRequestDetails());
            }
        }

        assertThat(ids(follow(question + patient))).isEqualTo(before).isNotEmpty();
        assertThat(ids(follow(question + duplicate))).isEqualTo(before);
        assertThat(follow("$follow-up?registry=cibmtr&asOf=2026-11-20"))
                .extracting(task -> task.at("/for/reference").asText())
                .contains(patient)
                .doesNotContain(duplicate);
        push(SPLIT);
    }

    private String push(String name) throws IOException {
        Server.Answer answer = server.push(Files.readString(CASES.resolve(name).resolve("bundle.json")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> patients = new ArrayList<>();
        JsonNode sent = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(CASES.resolve(name).resolve("bundle.json").toFile());
        for (int n = 0; n < sent.path("entry").size(); n++) {
            if (sent.at("/entry/" + n + "/resource/resourceType").asText().equals("Patient")) {
                patients.add(answer.json()
                        .at("/entry/" + n + "/response/location")
                        .asText()
                        .replaceFirst(".*(Patient/[^/]+).*", "$1"));
            }
        }
        return patients.stream()
                .filter(patient -> !CourseReader.read(whole.read(
                                stored.pid("Patient", patient.substring("Patient/".length()))
                                        .orElseThrow(),
                                Instant.now()))
                        .courses()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
