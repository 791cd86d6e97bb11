package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartexchange.server.Server;
import org.cartexchange.server.Server.Answer;
import org.cartexchange.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Labs and drugs for CIBMTR's interface, over HTTP: files, ledger, and the same bytes for the same day. */
@ServerTest
class CibmtrExportTests {

    private static final Path CASE = Path.of("src/test/resources/cases/lymphoma-axi-cel-crs-grade-2/bundle.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server;

    @Autowired
    CibmtrExportTests(Server server) {
        this.server = server;
    }

    @Test
    void aPatientLeavesAsTransactionsOrIsInTheLedger() throws Exception {
        String with = push(true);
        String without = push(false);

        JsonNode manifest = export("&format=cibmtr-fhir,ndjson");
        Map<String, String> files = files(manifest);

        assertThat(manifest.path("in").asLong())
                .isEqualTo(manifest.path("exported").asLong() + sum(manifest.path("excluded")));
        List<JsonNode> patients = lines(files.get("cibmtr-fhir.patients.ndjson"));
        assertThat(patients)
                .filteredOn(line -> line.path("patient").asText().endsWith("|" + with))
                .singleElement()
                .satisfies(line -> assertThat(line.path("resources").asInt()).isGreaterThan(20));
        List<JsonNode> transactions = lines(files.get("cibmtr-fhir.ndjson"));
        assertThat(transactions)
                .allSatisfy(transaction ->
                        assertThat(transaction.path("entry").size()).isBetween(2, 51))
                .anySatisfy(transaction -> assertThat(transaction
                                .at("/entry/0/resource/identifier/0/value")
                                .asText())
                        .isEqualTo(with));
        List<JsonNode> ledger = lines(ledger(manifest).get("exclusions.ndjson"));
        assertThat(ledger)
                .filteredOn(line -> line.path("reason").asText().equals("no-registry-identifier"))
                .anySatisfy(line -> assertThat(line.path("patient").asText()).isEqualTo(without));
        assertThat(ledger(manifest).get("cibmtr-fhir.left-out.ndjson")).contains("RxNorm");
        assertThat(files.keySet()).anyMatch(name -> name.matches("cibmtr-\\d{4}-.*[.]ndjson"));
    }

    @Test
    void theSameDayGivesTheSameBytesAndFormsOnlyWhereAskedFor() throws Exception {
        push(true);

        JsonNode first = export("&format=cibmtr-fhir");
        JsonNode second = export("&format=cibmtr-fhir");
        Answer followUp = server.get("$follow-up?registry=cibmtr");

        assertThat(followUp.status())
                .as("labs and drugs are no form that is followed: %s", followUp.text())
                .isEqualTo(200);

        assertThat(digests(second)).isEqualTo(digests(first)).hasSize(2);
    }

    /** After what was sent before, a patient's labs and drugs leave again only where something in them differs. */
    @Test
    void sinceAnEarlierExportOnlyWhatWasCorrectedIsSent() throws Exception {
        String own = Long.toString(System.nanoTime());
        String bundle = bundle(own);
        push(bundle);
        JsonNode first = export("&format=cibmtr-fhir");

        JsonNode unchanged = export("&format=cibmtr-fhir&_since=" + time(first));
        push(bundle.replace("\"value\": 2310,", "\"value\": 2301,"));
        JsonNode corrected = export("&format=cibmtr-fhir&_since=" + time(first));

        assertThat(patients(first)).contains(own);
        assertThat(patients(unchanged)).doesNotContain(own);
        assertThat(unchanged.at("/excluded/unchanged").asLong()).isPositive();
        assertThat(patients(corrected)).contains(own);
        assertThat(lines(files(corrected).get("cibmtr-fhir.ndjson")))
                .filteredOn(transaction -> transaction
                        .at("/entry/0/resource/identifier/0/value")
                        .asText()
                        .equals(own))
                .anySatisfy(transaction -> assertThat(transaction.toString()).contains("2301"));
    }

    /** Whoever withdraws is deleted at the registry's interface too, by the number the registry knows the patient by. */
    @Test
    void whoWithdrawsIsDeletedThereToo() throws Exception {
        String own = Long.toString(System.nanoTime());
        String bundle = bundle(own);
        push(bundle);
        JsonNode first = export("&format=cibmtr-fhir");
        push(bundle.replaceFirst("(?s)(\"resourceType\": \"Consent\".*?\"status\": )\"active\"", "$1\"inactive\""));

        JsonNode withdrawn = export("&format=cibmtr-fhir&_since=" + time(first));

        assertThat(patients(withdrawn)).doesNotContain(own);
        String crid = "http://terminology.cibmtr.org/identifier/CRID|" + own;
        assertThat(deletions(withdrawn))
                .contains(
                        "Observation?subject:Patient.identifier=" + crid,
                        "MedicationAdministration?subject:Patient.identifier=" + crid,
                        "Patient?identifier=" + crid);
    }

    /** The patients whose labs and drugs are in an export, by their number. */
    private List<String> patients(JsonNode manifest) throws IOException {
        String file = files(manifest).getOrDefault("cibmtr-fhir.patients.ndjson", "");
        return file.isEmpty()
                ? List.of()
                : lines(file).stream()
                        .map(line -> line.path("patient").asText().replaceFirst(".*[|]", ""))
                        .toList();
    }

    private List<String> deletions(JsonNode manifest) throws IOException {
        List<String> urls = new ArrayList<>();
        for (JsonNode file : manifest.path("deleted")) {
            for (JsonNode bundle :
                    lines(server.getAbsolute(file.path("url").asText()).text())) {
                bundle.findValues("url").forEach(url -> urls.add(url.asText()));
            }
        }
        return urls;
    }

    private static String time(JsonNode manifest) {
        return manifest.path("transactionTime").asText();
    }

    @Test
    void onlyTheRegistryWhoseInterfaceItIsTakesTheFormat() {
        Answer refused = server.get("$registry-export?registry=ebmt&format=cibmtr-fhir");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.codes()).containsExactly("CART-SUB-004");
    }

    private JsonNode export(String parameters) throws InterruptedException {
        Answer accepted = server.get("$registry-export?registry=cibmtr&asOf=2026-11-20" + parameters);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        Answer status = server.getAbsolute(accepted.header("Content-Location"));
        while (status.status() == 202) {
            Thread.sleep(100);
            status = server.getAbsolute(accepted.header("Content-Location"));
        }
        assertThat(status.status()).as(status.text()).isEqualTo(200);
        return status.json();
    }

    private Map<String, String> files(JsonNode manifest) {
        Map<String, String> files = new TreeMap<>();
        manifest.path("output")
                .forEach(file -> files.put(
                        file.path("name").asText(),
                        server.getAbsolute(file.path("url").asText()).text()));
        return files;
    }

    private static Map<String, String> digests(JsonNode manifest) {
        Map<String, String> digests = new TreeMap<>();
        manifest.path("output")
                .forEach(file -> digests.put(
                        file.path("name").asText(), file.path("sha256").asText()));
        return digests;
    }

    private Map<String, String> ledger(JsonNode manifest) {
        String url = manifest.at("/output/0/url").asText();
        String job = url.replaceFirst(".*/jobs/([^/]+)/.*", "$1");
        Map<String, String> files = new TreeMap<>();
        server.get("$registry-ledger?export=" + job).json().path("parameter").forEach(parameter -> {
            Map<String, String> parts = new TreeMap<>();
            parameter
                    .path("part")
                    .forEach(part -> parts.put(
                            part.path("name").asText(),
                            part.path("valueString")
                                    .asText(part.path("valueUrl").asText())));
            files.put(parts.get("name"), server.getAbsolute(parts.get("url")).text());
        });
        return files;
    }

    private static List<JsonNode> lines(String ndjson) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : ndjson.split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }

    /** @return the CRID, or the patient who has none */
    private String push(boolean withCrid) throws IOException {
        String own = Long.toString(System.nanoTime());
        String bundle = bundle(own);
        if (!withCrid) {
            bundle = bundle.replace(
                    "{\"system\": \"http://terminology.cibmtr.org/identifier/CRID\", \"value\": \"" + own + "\"},", "");
        }
        Answer pushed = push(bundle);
        if (withCrid) {
            return own;
        }
        for (JsonNode entry : pushed.json().path("entry")) {
            String location = entry.at("/response/location").asText();
            if (location.contains("Patient/")) {
                return location.replaceAll(".*(Patient/[^/]+).*", "$1");
            }
        }
        throw new AssertionError(pushed.text());
    }

    private Answer push(String bundle) {
        Answer pushed = server.push(bundle);
        assertThat(pushed.status()).as(pushed.text()).isEqualTo(200);
        return pushed;
    }

    /** The case under identifiers of its own; {@code own} is the CRID. */
    private static String bundle(String own) throws IOException {
        return Files.readString(CASE)
                .replace("st-vitus.example.org", "st-vitus-" + own + ".example.org")
                .replace("7718204936", own)
                .replace("D-9417-20551", "D-" + own)
                .replace("TL-55290-417", "TL-" + own)
                .replace("A999725004217", "A9997" + own.substring(own.length() - 8));
    }
}
