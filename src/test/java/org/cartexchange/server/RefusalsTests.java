package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.server.Pushes.entry;
import static org.cartexchange.server.Pushes.match;
import static org.cartexchange.server.Pushes.patient;
import static org.cartexchange.server.Pushes.transaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.server.Server.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code $refusals}: what a data manager reads about what was refused. */
@ServerTest
class RefusalsTests {

    private static final String CENTRES = "https://st-vitus.example.org/centre";

    private final Server server;
    private final String ccn = Integer.toString(ThreadLocalRandom.current().nextInt(10_000, 100_000));

    @Autowired
    RefusalsTests(Server server) {
        this.server = server;
    }

    @Test
    void countsFindingsByDayCentreCodeAndProfile() {
        String number = Server.unique("mrn");
        String name = Server.unique("Doe");
        String bad = patient(number, "1970-01-31")
                .replace("\"gender\":\"female\"", "\"gender\":\"lady\",\"name\":[{\"family\":\"" + name + "\"}]");

        assertThat(server.push(push(number, bad)).status()).isEqualTo(400);
        String without = patient(number, "1970-01-31").replaceAll(",\"birthDate\":\"[^\"]*\"", "");
        assertThat(server.push(push(number, without)).status()).isEqualTo(422);
        assertThat(server.push(push(number, without)).status()).isEqualTo(422);

        Answer answer = server.get("$refusals?centre=" + ccn);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode refusals = answer.json().path("parameter");
        assertThat(refusals).hasSize(1);
        assertThat(part(refusals.get(0), "day").path("valueDate").asText())
                .isEqualTo(LocalDate.now().toString());
        assertThat(part(refusals.get(0), "centre").path("valueString").asText())
                .isEqualTo(IdentifierSystems.CCN + "|" + ccn);
        assertThat(part(refusals.get(0), "code").path("valueCode").asText()).isEqualTo("CART-VAL-010");
        assertThat(part(refusals.get(0), "profile").path("valueUri").asText()).isEqualTo(CartProfiles.CART_PATIENT);
        assertThat(part(refusals.get(0), "count").path("valueInteger").asInt()).isEqualTo(2);
        assertThat(server.get("$refusals").text()).doesNotContain(number, name);
        assertThat(server.getAbsolute(server.root() + "/actuator/prometheus").text())
                .contains("cart_refused_findings_total{code=\"CART-VAL-010\",profile=\"cart-patient\"}");
    }

    @Test
    void isATableForWhoeverAsksForOneInTheReadersLanguage() {
        String number = Server.unique("mrn");
        server.push(push(number, patient(number, "1970-01-31").replaceAll(",\"birthDate\":\"[^\"]*\"", "")));

        Answer table = server.get("$refusals?centre=" + ccn, "Accept", "text/csv", "Accept-Language", "ru");

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text().lines())
                .containsExactly(
                        "day,centre,code,profile,count,meaning",
                        LocalDate.now() + "," + IdentifierSystems.CCN + "|" + ccn + ",CART-VAL-010,"
                                + CartProfiles.CART_PATIENT + ",1,\"Отсутствует обязательный элемент.\"");
        assertThat(server.get("$refusals?_format=csv&centre=" + ccn).text()).startsWith("day,centre");
        assertThat(server.get("$refusals?centre=" + ccn, "Accept", "text/csv;q=0.5, application/fhir+json")
                        .json()
                        .path("resourceType")
                        .asText())
                .isEqualTo("Parameters");
    }

    @Test
    void countsEntriesOfABatchAndSingleWritesButNoRehearsal() {
        String number = Server.unique("mrn");
        String centre = centre().replace("\"name\":\"St Vitus\",", "");
        server.post("Organization/$validate", centre);
        assertThat(server.get("$refusals?centre=" + ccn).json().path("parameter"))
                .isEmpty();

        assertThat(server.post("Organization", centre.replace(CENTRES, CENTRES + "/" + number))
                        .status())
                .isEqualTo(422);
        Answer batch = server.push(Pushes.bundle(
                "batch", List.of(entry("PUT", "Organization?identifier=" + CENTRES + "|" + ccn, centre))));
        assertThat(batch.json().at("/entry/0/response/status").asText()).startsWith("422");

        JsonNode refusals = server.get("$refusals?centre=" + ccn).json().path("parameter");
        assertThat(refusals).hasSize(1);
        assertThat(part(refusals.get(0), "count").path("valueInteger").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$refusals?from=yesterday;                   400; CART-INT-061",
                "$refusals?from=2026-02-30;                  400; CART-INT-061",
                "$refusals?to=2026-01-01T10:00:00Z;          400; CART-INT-061",
                "$refusals?from=2026-03-02&to=2026-03-01;    400; CART-INT-062",
                "$refusals?center=10077;                     400; CART-INT-060",
                "$refusals?centre=10077&centre=10078;        400; CART-INT-064",
                "$refusals?centre=;                          400; CART-INT-061",
                "$refusals?_format=xml;                      415; CART-SRV-012",
                "Patient/$refusals;                          405; CART-SRV-004"
            })
    void saysWhatIsWrongWithAQuestion(String path, int status, String code) {
        Answer answer = server.get(path);

        assertThat(answer.codes()).as(answer.text()).containsExactly(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void isReadAlone() {
        assertThat(server.post("$refusals", "{\"resourceType\":\"Parameters\"}").status())
                .isEqualTo(405);
        assertThat(server.get("metadata").json().at("/rest/0/operation"))
                .extracting(operation -> operation.path("name").asText())
                .contains("refusals");
    }

    private String push(String number, String patient) {
        return transaction(
                entry("PUT", "Organization?identifier=" + CENTRES + "|" + ccn, centre()),
                entry("PUT", match(number), patient));
    }

    private String centre() {
        return """
                {"resourceType":"Organization","meta":{"profile":["%s"]},"name":"St Vitus","identifier":[
                 {"system":"%s","value":"%s"},{"system":"%s","value":"%s"}]}
                """.formatted(CartProfiles.CART_CENTRE, CENTRES, ccn, IdentifierSystems.CCN, ccn)
                .strip();
    }

    private static JsonNode part(JsonNode refusal, String name) {
        for (JsonNode part : refusal.path("part")) {
            if (part.path("name").asText().equals(name)) {
                return part;
            }
        }
        throw new AssertionError("no part " + name + " in " + refusal);
    }
}
