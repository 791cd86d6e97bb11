package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.server.Pushes.bundle;
import static org.cartexchange.server.Pushes.entry;
import static org.cartexchange.server.Pushes.match;
import static org.cartexchange.server.Pushes.patient;
import static org.cartexchange.server.Pushes.pushOfPatient;
import static org.cartexchange.server.Pushes.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartexchange.server.Server.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Push: conditional update by business identifier, whole or not at all. */
@ServerTest
class PushTests {

    private final Server server;

    @Autowired
    PushTests(Server server) {
        this.server = server;
    }

    @Test
    void theSamePushAgainMakesNoVersionAndACorrectedValueMakesOne() {
        String number = Server.unique("mrn");

        assertThat(server.push(pushOfPatient(number, "1961-04-17"))
                        .json()
                        .at("/entry/0/response/status")
                        .asText())
                .startsWith("201");
        assertThat(server.push(pushOfPatient(number, "1961-04-17"))
                        .json()
                        .at("/entry/0/response/etag")
                        .asText())
                .contains("1");
        assertThat(version(number)).isEqualTo("1");
        assertThat(server.push(pushOfPatient(number, "1961-04-18")).status()).isEqualTo(200);
        assertThat(version(number)).isEqualTo("2");
    }

    @Test
    void aWholeCourseIsStoredAndSendingItAgainChangesNothing() throws IOException {
        String bundle = caseBundle("lymphoma-axi-cel-crs-grade-2");

        Answer first = server.push(bundle);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        Answer again = server.push(bundle);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        List<String> versions = new ArrayList<>();
        again.json()
                .path("entry")
                .forEach(entry -> versions.add(entry.at("/response/etag").asText()));
        assertThat(versions).isNotEmpty().allMatch("W/\"1\""::equals);
    }

    @Test
    void sixtyFourParallelPushesOfOneNewPatientMakeOnePatient() throws Exception {
        String number = Server.unique("mrn");
        ExecutorService clients = Executors.newFixedThreadPool(64);
        try {
            Callable<Answer> push = () -> server.push(pushOfPatient(number, "1988-11-02"));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(64, push))) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).hasSize(64).containsOnly(200);
        } finally {
            clients.shutdownNow();
        }
        assertThat(server.get(match(number)).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aRefusedEntryRefusesTheWholeBundleAndNothingIsStored() {
        String good = Server.unique("mrn");
        String bad = Server.unique("mrn");

        Answer answer = server.push(transaction(
                entry("PUT", match(good), patient(good, "1970-01-31")),
                entry("PUT", match(bad), patient(bad, "1970-01-31").replace(",\n \"gender\":\"female\"", ""))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).contains("CART-VAL-010");
        assertThat(answer.expressions()).anyMatch(path -> path.startsWith("Bundle.entry[1].resource"));
        assertThat(server.get(match(good)).json().path("total").asInt()).isZero();
    }

    @Test
    void refusesAnInfusionWithoutDate() throws IOException {
        Answer answer = server.push(caseBundle("refused-infusion-without-date"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).allMatch(code -> code.startsWith("CART-VAL-"));
        assertThat(answer.expressions()).anyMatch(path -> path.matches("Bundle\\.entry\\[\\d+]\\.resource.*"));
    }

    @Test
    void refusesAnAutologousProductOfAnotherPatientsApheresis() throws IOException {
        Answer answer = server.push(caseBundle("refused-apheresis-from-another-patient"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).contains("CART-VAL-060");
    }

    @Test
    void refusesAnEntryOfOurProfilesThatIsNotPushedByIdentifier() {
        String number = Server.unique("mrn");

        Answer answer = server.push(transaction(entry("POST", "Patient", patient(number, "1970-01-31"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("CART-INT-035");
        assertThat(answer.text()).contains("Patient?identifier=system|value");
    }

    @Test
    void refusesAnIdentifierThatDiffersFromTheMatch() {
        String number = Server.unique("mrn");

        Answer answer =
                server.push(transaction(entry("PUT", match(Server.unique("mrn")), patient(number, "1970-01-31"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("CART-INT-036");
        assertThat(answer.expressions()).containsExactly("Bundle.entry[0].request.url");
    }

    @Test
    void refusesTheSameResourceTwiceInOneBundle() {
        String number = Server.unique("mrn");
        String entry = entry("PUT", match(number), patient(number, "1970-01-31"));

        Answer answer = server.push(transaction(entry, entry));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("CART-INT-037");
    }

    @Test
    void refusesMoreThanAThousandEntriesWithAdvice() {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            entries.add("{\"request\":{\"method\":\"GET\",\"url\":\"Patient?_id=" + i + "\"}}");
        }

        Answer answer = server.push(Pushes.bundle("transaction", entries));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("CART-INT-031");
    }

    @Test
    void anUpdateDoesNotMakeAResourceWithTheClientsId() {
        String patient = patient(Server.unique("mrn"), "1970-01-31")
                .replace("\"resourceType\":\"Patient\"", "\"resourceType\":\"Patient\",\"id\":\"mine-1\"");

        Answer alone = server.put("Patient/mine-1", patient);
        Answer inBundle = server.push(transaction(entry("PUT", "Patient/mine-1", patient)));

        assertThat(alone.status()).isEqualTo(405);
        assertThat(alone.codes()).containsExactly("CART-INT-025");
        assertThat(inBundle.codes()).containsExactly("CART-INT-025");
    }

    @Test
    void aStaleVersionIsAPreconditionThatFailed() {
        String number = Server.unique("mrn");
        String id = create(number);
        String changed =
                patient(number, "1970-02-01").replace("{\"resourceType\"", "{\"id\":\"" + id + "\",\"resourceType\"");
        assertThat(server.put("Patient/" + id, changed, "If-Match", "W/\"1\"").status())
                .isEqualTo(200);

        Answer stale = server.put("Patient/" + id, changed.replace("02-01", "02-02"), "If-Match", "W/\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.codes()).containsExactly("CART-SRV-007");
    }

    @Test
    void aPatchThatBreaksTheProfileIsRefused() {
        String number = Server.unique("mrn");
        String id = create(number);

        Answer answer = server.patch(
                "Patient/" + id,
                "[{\"op\":\"remove\",\"path\":\"/birthDate\"}]",
                "Content-Type",
                "application/json-patch+json");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).contains("CART-VAL-010");
        assertThat(version(number)).isEqualTo("1");
    }

    @Test
    void aPatientThatMetItsProfileMeetsItAfterEveryChange() {
        String number = Server.unique("mrn");
        String unnamed = patient(number, "1970-01-31").replaceAll("\"meta\":\\{[^}]*},", "");
        assertThat(unnamed).doesNotContain("profile");
        assertThat(server.put(match(number), unnamed).status()).isEqualTo(201);

        Answer answer = server.put(match(number), unnamed.replaceAll(",\"birthDate\":\"[^\"]*\"", ""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.codes()).contains("CART-VAL-010");
    }

    @Test
    void aPatchThatConformsIsStored() {
        String number = Server.unique("mrn");
        String id = create(number);

        Answer answer = server.patch(
                "Patient/" + id,
                "[{\"op\":\"replace\",\"path\":\"/birthDate\",\"value\":\"1970-03-03\"}]",
                "Content-Type",
                "application/json-patch+json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(version(number)).isEqualTo("2");
    }

    @Test
    void aConditionalUpdateOfOneResourceIsHeldToTheSameRules() {
        String number = Server.unique("mrn");

        assertThat(server.put(match(number), patient(number, "1970-01-31")).status())
                .isEqualTo(201);
        assertThat(server.put(match(number), patient(number, "1970-01-31")).status())
                .isEqualTo(200);
        assertThat(version(number)).isEqualTo("1");
        assertThat(server.put(match(Server.unique("mrn")), patient(number, "1970-01-31"))
                        .codes())
                .containsExactly("CART-INT-036");
        assertThat(server.put("Patient?gender=female", patient(number, "1970-01-31"))
                        .codes())
                .containsExactly("CART-INT-035");
    }

    @Test
    void theSameUpdateAgainMakesNoVersionWithoutABundleEither() {
        String number = Server.unique("mrn");
        String unnamed = patient(number, "1970-01-31").replaceAll("\"meta\":\\{[^}]*},", "");

        server.put(match(number), unnamed);
        server.put(match(number), unnamed);

        assertThat(version(number)).isEqualTo("1");
    }

    @Test
    void aConditionalCreateStoresOnce() {
        String number = Server.unique("mrn");
        String condition = match(number).substring("Patient?".length()).replace("|", "%7C");

        assertThat(server.post("Patient", patient(number, "1970-01-31"), "If-None-Exist", condition)
                        .status())
                .isEqualTo(201);
        assertThat(server.post("Patient", patient(number, "1980-01-31"), "If-None-Exist", condition)
                        .status())
                .isEqualTo(200);
        assertThat(version(number)).isEqualTo("1");
    }

    @Test
    void aBatchIsAnsweredEntryByEntry() {
        String good = Server.unique("mrn");
        String bad = Server.unique("mrn");

        Answer answer = server.push(Pushes.bundle(
                "batch",
                List.of(
                        entry("PUT", match(good), patient(good, "1970-01-31")),
                        entry(
                                "PUT",
                                match(bad),
                                patient(bad, "1970-01-31")
                                        .replace("\"female\"", "\"lady\"")
                                        .replace("\"gender\":\"lady\",", "")),
                        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/nobody\"}}",
                        entry("POST", "StructureDefinition", "{\"resourceType\":\"StructureDefinition\"}"))));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("type").asText()).isEqualTo("batch-response");
        List<String> statuses = new ArrayList<>();
        answer.json()
                .path("entry")
                .forEach(entry ->
                        statuses.add(entry.at("/response/status").asText().substring(0, 3)));
        assertThat(statuses).containsExactly("201", "422", "404", "422");
        assertThat(answer.json()
                        .at("/entry/1/response/outcome/issue/1/expression/0")
                        .asText())
                .startsWith("Bundle.entry[1].resource");
        assertThat(answer.json()
                        .at("/entry/2/response/outcome/issue/0/details/coding/0/code")
                        .asText())
                .isEqualTo("CART-SRV-002");
        assertThat(server.get(match(good)).json().path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GET;  Patient?_include=*;                                  400; CART-SRV-019",
                "GET;  Patient?_offset=99999;                               400; CART-SRV-019",
                "GET;  Patient?organization.partof.partof.partof.name=x;    400; CART-SRV-019",
                "GET;  Patient?_format=xml;                                 415; CART-SRV-012",
                "GET;  $export;                                             422; CART-INT-040",
                "GET;  Patient/$export?_type=Patient;                       422; CART-INT-040",
                "GET;  Patient/%24export;                                   422; CART-INT-040",
                "GET;  $registry-export?registry=cibmtr;                    422; CART-INT-040",
                "GET;  Patient/1/$expunge;                                  422; CART-INT-040",
                "POST; Patient/$export;                                     422; CART-INT-040",
                "HEAD; Patient/1;                                           422; CART-INT-039"
            })
    void anEntryThatReadsIsHeldToTheLimitsOfARequest(String method, String url, int status, String code) {
        String entry = "{\"request\":{\"method\":\"" + method + "\",\"url\":\"" + url + "\"}}";

        Answer batch = server.push(bundle("batch", List.of(entry)));
        Answer transaction = server.push(bundle("transaction", List.of(entry)));

        assertThat(batch.status()).as(batch.text()).isEqualTo(200);
        assertThat(batch.json().at("/entry/0/response/status").asText())
                .as(batch.text())
                .startsWith(Integer.toString(status));
        assertThat(batch.json()
                        .at("/entry/0/response/outcome/issue/0/details/coding/0/code")
                        .asText())
                .isEqualTo(code);
        assertThat(transaction.status()).as(transaction.text()).isEqualTo(status);
        assertThat(transaction.codes()).containsExactly(code);
    }

    @Test
    void anOperationThatGivesBackAResourceRunsWithinABatch() {
        String id = create(Server.unique("mrn"));

        Answer answer = server.push(bundle(
                "batch", List.of("{\"request\":{\"method\":\"GET\",\"url\":\"Patient/" + id + "/$everything\"}}")));

        assertThat(answer.json().at("/entry/0/response/status").asText())
                .as(answer.text())
                .startsWith("200");
    }

    @Test
    void aBundleReadsAtMostAHundredTimes() {
        List<String> reads = Collections.nCopies(101, "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/nobody\"}}");

        for (String type : List.of("batch", "transaction")) {
            Answer answer = server.push(bundle(type, reads));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.codes()).containsExactly("CART-INT-041");
        }
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        String number = Server.unique("mrn");
        String id = create(number);
        String observation = """
                {"resourceType":"Observation","identifier":[{"system":"https://st-vitus.example.org/lab","value":"%s"}],
                 "status":"final","code":{"text":"weight"},"subject":{"reference":"Patient/%s"},
                 "effectiveDateTime":"2026-01-02","valueQuantity":{"value":71,"unit":"kg",
                 "system":"http://unitsofmeasure.org","code":"kg"}}
                """.formatted(Server.unique("lab"), id);
        Answer stored = server.post("Observation", observation);
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);

        Answer answer = server.delete("Patient/" + id);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.codes()).containsExactly("CART-SRV-009");
    }

    @Test
    void aDeletedResourceIsGone() {
        String id = create(Server.unique("mrn"));

        assertThat(server.delete("Patient/" + id).status()).isIn(200, 204);

        Answer answer = server.get("Patient/" + id);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.codes()).containsExactly("CART-SRV-006");
    }

    @Test
    void aReferenceToNobodyIsRefused() {
        String observation = """
                {"resourceType":"Observation","identifier":[{"system":"https://st-vitus.example.org/lab","value":"x"}],
                 "status":"final","code":{"text":"weight"},"subject":{"reference":"Patient/nobody"},
                 "effectiveDateTime":"2026-01-02","valueString":"71"}
                """;

        Answer answer = server.post("Observation", observation);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.codes()).containsExactly("CART-SRV-014");
    }

    @Test
    void definitionsAndBundlesAreNotStored() {
        assertThat(server.post("StructureDefinition", "{\"resourceType\":\"StructureDefinition\"}")
                        .status())
                .isIn(400, 405);
        assertThat(server.post("Bundle", "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}")
                        .status())
                .isIn(400, 405);
        assertThat(server.push(transaction(entry(
                                "POST",
                                "Subscription",
                                "{\"resourceType\":\"Subscription\",\"status\":\"requested\"}")))
                        .codes())
                .containsExactly("CART-INT-024");
    }

    private String create(String number) {
        Answer answer = server.post("Patient", patient(number, "1970-01-31"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location").replaceAll(".*/Patient/([^/]+).*", "$1");
    }

    private String version(String number) {
        return server.get(match(number))
                .json()
                .at("/entry/0/resource/meta/versionId")
                .asText();
    }

    private static String caseBundle(String name) throws IOException {
        try (InputStream bundle = PushTests.class.getResourceAsStream("/cases/" + name + "/bundle.json")) {
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
