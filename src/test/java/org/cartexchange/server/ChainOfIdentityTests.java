package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.server.Pushes.entry;
import static org.cartexchange.server.Pushes.transaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.cartexchange.server.Server.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused as one bundle is not reached by two writes, from whichever end. */
@ServerTest
class ChainOfIdentityTests {

    private static final String DIN = "A999725004217";

    private final Server server;

    /** Of the stored course: Type/id and the conditional address, by role. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, String> addresses = new HashMap<>();
    private String din;
    private String otherPatient;

    @Autowired
    ChainOfIdentityTests(Server server) {
        this.server = server;
    }

    @BeforeEach
    void storeACourseInOrder() throws IOException {
        JsonNode bundle = new ObjectMapper().readTree(ofAnotherPatient());
        Answer answer = server.push(bundle.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (int i = 0; i < bundle.path("entry").size(); i++) {
            String resource = bundle.at("/entry/" + i + "/resource").toString();
            String role = role(resource);
            String location =
                    answer.json().at("/entry/" + i + "/response/location").asText();
            ids.putIfAbsent(role, location.replaceAll("^.*?(\\w+/[^/]+)/_history/.*$", "$1"));
            addresses.putIfAbsent(
                    role, bundle.at("/entry/" + i + "/request/url").asText());
        }
        String number = Server.unique("mrn");
        otherPatient = server.post("Patient", Pushes.patient(number, "1970-01-31"))
                .header("Location")
                .replaceAll("^.*?/(Patient/[^/]+).*$", "$1");
    }

    @Test
    void anApheresisDoesNotBecomeAnotherPatientsUnderAProductByPut() {
        Answer answer = server.put(ids.get("apheresis"), ofTheOther("apheresis"));

        assertRefused(answer, "CART-VAL-060", "product");
        assertThat(answer.expressions()).allMatch("BiologicallyDerivedProduct"::equals);
        assertUnchanged("apheresis");
    }

    @Test
    void anApheresisDoesNotBecomeAnotherPatientsUnderAProductByConditionalPut() {
        String apheresis = ofTheOther("apheresis").replaceFirst("\"id\" ?: ?\"[^\"]*\",", "");

        assertRefused(server.put(addresses.get("apheresis"), apheresis), "CART-VAL-060", "product");
        assertUnchanged("apheresis");
    }

    @Test
    void anApheresisDoesNotBecomeAnotherPatientsUnderAProductByPatch() {
        JsonNode extensions = stored("apheresis").path("extension");
        int recipient = 0;
        while (!extensions.at("/" + recipient + "/url").asText().contains("intended-recipient")) {
            recipient++;
        }

        Answer answer = patch(
                "apheresis",
                "[{\"op\":\"replace\",\"path\":\"/collection/source/reference\",\"value\":\"" + otherPatient
                        + "\"},{\"op\":\"replace\",\"path\":\"/extension/" + recipient
                        + "/valueReference/reference\",\"value\":\"" + otherPatient + "\"}]");

        assertRefused(answer, "CART-VAL-060", "product");
        assertUnchanged("apheresis");
    }

    @Test
    void anApheresisDoesNotBecomeAnotherPatientsUnderAProductByBundle() {
        Answer answer = server.push(transaction(put("apheresis", ofTheOther("apheresis"))));

        assertRefused(answer, "CART-VAL-060", "product");
        assertThat(answer.expressions()).containsOnly("Bundle.entry[0].resource");
        assertUnchanged("apheresis");
    }

    @Test
    void anApheresisDoesNotBecomeAnotherPatientsUnderAProductByBatch() {
        Answer answer =
                server.push(Pushes.bundle("batch", java.util.List.of(put("apheresis", ofTheOther("apheresis")))));

        assertThat(answer.json().at("/entry/0/response/status").asText()).startsWith("422");
        assertThat(answer.text()).contains("CART-VAL-060");
        assertUnchanged("apheresis");
    }

    @Test
    void cellsThatWereInfusedDoNotBecomeAnotherPatients() {
        Answer answer = server.push(
                transaction(put("apheresis", ofTheOther("apheresis")), put("product", ofTheOther("product"))));

        assertRefused(answer, "CART-VAL-062", "infusion");
        assertThat(answer.codes()).containsOnly("CART-VAL-062");
        assertUnchanged("apheresis");
        assertUnchanged("product");
    }

    @Test
    void cellsThatWereInfusedAreNotCollectedLater() {
        String later = text("apheresis").replaceAll("(\"collectedDateTime\" ?: ?\")\\d{4}", "$12031");

        assertRefused(server.put(ids.get("apheresis"), later), "CART-VAL-064", "infusion");
        assertRefused(
                patch(
                        "apheresis",
                        "[{\"op\":\"replace\",\"path\":\"/collection/collectedDateTime\",\"value\":\"2031-01-01\"}]"),
                "CART-VAL-064",
                "infusion");
        assertUnchanged("apheresis");
    }

    @Test
    void anInfusionIsNotMovedBehindItsToxicity() {
        String later = text("infusion").replaceAll("(\"performedDateTime\" ?: ?\")\\d{4}-\\d\\d", "$12025-05");
        assertThat(later).isNotEqualTo(text("infusion"));

        Answer answer = server.put(ids.get("infusion"), later);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.codes()).containsOnly("CART-VAL-065");
        assertThat(answer.text()).contains("stored Observation/");
        assertUnchanged("infusion");
    }

    @Test
    void aCorrectionThatBreaksNothingIsStored() {
        String earlier = text("apheresis").replaceAll("(\"collectedDateTime\" ?: ?\"[\\d-]+)T\\d\\d", "$1T11");
        assertThat(earlier).isNotEqualTo(text("apheresis"));

        Answer put = server.put(ids.get("apheresis"), earlier);
        Answer patch = patch(
                "apheresis",
                "[{\"op\":\"replace\",\"path\":\"/collection/collectedDateTime\",\"value\":\"2025-03-10\"}]");

        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(patch.status()).as(patch.text()).isEqualTo(200);
        assertThat(stored("apheresis").at("/meta/versionId").asText()).isEqualTo("3");
    }

    @Test
    void aCorrectionOfTheWholeChainAtOnceIsStored() {
        Answer answer = server.push(transaction(
                put("apheresis", ofTheOther("apheresis")),
                put("product", ofTheOther("product")),
                put("infusion", ofTheOther("infusion"))));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(text("infusion")).contains(otherPatient);
    }

    private void assertRefused(Answer answer, String code, String dependant) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.codes()).contains(code);
        assertThat(answer.text()).contains("stored " + ids.get(dependant)).doesNotContain(din);
    }

    private void assertUnchanged(String role) {
        assertThat(stored(role).at("/meta/versionId").asText()).isEqualTo("1");
    }

    private Answer patch(String role, String operations) {
        return server.patch(ids.get(role), operations, "Content-Type", "application/json-patch+json");
    }

    private String put(String role, String resource) {
        return entry("PUT", addresses.get(role), resource.replaceFirst("\"id\" ?: ?\"[^\"]*\",", ""));
    }

    private String ofTheOther(String role) {
        return text(role).replace(ids.get("patient"), otherPatient);
    }

    private String text(String role) {
        return stored(role).toString();
    }

    private JsonNode stored(String role) {
        return server.get(ids.get(role)).json();
    }

    private static String role(String resource) {
        if (resource.contains("\"resourceType\":\"BiologicallyDerivedProduct\"")) {
            return resource.contains("\"parent\"") ? "product" : "apheresis";
        }
        if (resource.contains("\"car-t-infusion\"")) {
            return "infusion";
        }
        return resource.contains("\"resourceType\":\"Patient\"") ? "patient" : "other";
    }

    /** The course of a case, with numbers of its own. */
    private String ofAnotherPatient() throws IOException {
        String text;
        try (InputStream file =
                ChainOfIdentityTests.class.getResourceAsStream("/cases/lymphoma-axi-cel-crs-grade-2/bundle.json")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String mine = Server.unique("");
        for (JsonNode entry : new ObjectMapper().readTree(text).path("entry")) {
            String address = entry.at("/request/url").asText();
            String number = address.substring(address.indexOf('|') + 1);
            if (!address.startsWith("Organization") && !number.equals(DIN)) {
                text = text.replace("|" + number + "\"", "|" + number + mine + "\"")
                        .replace("\"" + number + "\"", "\"" + number + mine + "\"");
            }
        }
        // The registries' numbers as well: two patients who share one would both be held back from exports.
        text = text.replace(
                        "7718204936",
                        "77%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)))
                .replace("D-9417-20551", "D-" + mine);
        din = DIN.substring(0, 7) + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        return text.replace(DIN, din);
    }
}
