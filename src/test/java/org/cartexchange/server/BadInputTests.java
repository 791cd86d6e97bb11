package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.server.Pushes.patient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.cartexchange.server.Server.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client may send by mistake or by intent: refused at once, with a reason and a place, and nothing stored. */
@ServerTest
class BadInputTests {

    private final Server server;

    @Autowired
    BadInputTests(Server server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"resourceType":"Patient","gender":"fem                                    | 400 | CART-INT-011 |
            {"resourceType":"Patient","gender":"male","gender":"male"}                 | 400 | CART-INT-013 | Patient.gender
            {"resourceType":"Patient","favouriteColour":"red"}                         | 400 | CART-INT-020 | Patient.favouriteColour
            {"resourceType":"Patient","name":[{"family":"A","nick":"B"}]}              | 400 | CART-INT-020 | Patient.name[0].nick
            {"resourceType":"Patient","birthDate":"1961-02-30"}                        | 400 | CART-INT-021 | Patient.birthDate
            {"resourceType":"Patient","birthDate":"17.04.1961"}                        | 400 | CART-INT-021 | Patient.birthDate
            {"resourceType":"Patient","gender":"lady"}                                 | 400 | CART-INT-021 | Patient.gender
            {"resourceType":"Patient","active":"yes"}                                  | 400 | *            |
            {"resourceType":"Patient","name":{"family":"A"}}                           | 400 | CART-INT-022 | Patient.name
            {"resourceType":"Procedure","status":"completed"}                          | 400 | *            |
            {"resourceType":"Patinet"}                                                 | 400 | *            |
            {"gender":"male"}                                                          | 400 | *            |
            """)
    void saysWhatIsWrongAndWhere(String body, int status, String code, String expression) {
        Answer answer = server.post("Patient", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        isCleanOutcome(answer);
        if (!code.equals("*")) {
            assertThat(answer.codes()).containsExactly(code);
        }
        if (expression != null) {
            assertThat(answer.expressions()).containsExactly(expression);
        }
    }

    @Test
    void refusesAResourceNestedFiveThousandDeep() {
        String deep = "{\"resourceType\":\"Patient\",\"extension\":" + "[{\"url\":\"x\",\"extension\":".repeat(2_500)
                + "[]" + "}]".repeat(2_500) + "}";

        Answer answer = server.post("Patient", deep);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("CART-INT-014");
        isUnharmed();
    }

    @Test
    void refusesAHundredMegabytesAsSoonAsTheLimitIsRead() throws IOException {
        URI base = URI.create(server.fhir());
        try (Socket line = new Socket("localhost", base.getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST /fhir/Patient HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + " ".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                out.write("1\r\n{\r\n".getBytes(StandardCharsets.US_ASCII));
                // The answer must come although the body never ends.
                while (sent < 100 && line.getInputStream().available() == 0) {
                    out.write(chunk);
                    sent++;
                }
            } catch (IOException closedByServer) {
                // It has stopped reading; what it said is still in the pipe.
            }
            byte[] answer = new byte[400];
            int read = line.getInputStream().readNBytes(answer, 0, 12);
            assertThat(new String(answer, 0, read, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
            assertThat(sent).isLessThan(60);
        }
        isUnharmed();
    }

    @Test
    void refusesAnAnnouncedHundredMegabytesBeforeTheyAreSent() throws IOException {
        URI base = URI.create(server.fhir());
        try (Socket line = new Socket("localhost", base.getPort())) {
            line.getOutputStream()
                    .write(("POST /fhir HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
                                    + "Content-Length: 104857600\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = line.getInputStream();
            String answer = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void refusesAGzipBomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"resourceType\":\"Patient\",\"x\":[".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                gzip.write(blanks);
            }
        }

        Answer answer = server.send(HttpRequest.newBuilder(URI.create(server.fhir() + "/Patient"))
                .header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()))
                .build());

        assertThat(answer.status()).isEqualTo(413);
        isCleanOutcome(answer);
    }

    @Test
    void refusesScriptInANarrative() {
        String number = Server.unique("mrn");
        String patient = patient(number, "1970-01-31")
                .replace(
                        "{\"resourceType\":\"Patient\",",
                        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":"
                                + "\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><script>alert(1)</script></div>\"},");

        Answer answer = server.post("Patient", patient);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        isCleanOutcome(answer);
        assertThat(server.get(Pushes.match(number)).json().path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hapifhir.io/fhir/StructureDefinition/resource-placeholder",
                "https://hapifhir.io/fhir/StructureDefinition/resource-meta-source"
            })
    void noExtensionSwitchesValidationOff(String extension) {
        Answer answer = server.post(
                "Patient",
                "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"" + extension
                        + "\",\"valueBoolean\":true}],\"meta\":{\"profile\":"
                        + "[\"https://fhir.cartexchange.org/ig/StructureDefinition/cart-patient\"]}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("CART-INT-019");
    }

    @Test
    void readsNoXmlAndWritesNone() {
        assertThat(server.post(
                                "Patient",
                                "<Patient xmlns=\"http://hl7.org/fhir\"/>",
                                "Content-Type",
                                "application/fhir+xml")
                        .status())
                .isEqualTo(415);
        assertThat(server.get("Patient", "Accept", "application/fhir+xml").status())
                .isEqualTo(415);
        assertThat(server.get("Patient?_format=xml").status()).isEqualTo(415);
        assertThat(server.get("Patient", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                        .header("Content-Type"))
                .startsWith("application/fhir+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient?nonsense=1",
                "Patient?birthdate=soon",
                "Patient?_include=*",
                "Patient?_sort=nonsense",
                "Patient?_getpages=11111111-2222-3333-4444-555555555555",
                "?_getpages=11111111-2222-3333-4444-555555555555",
                "Nonsense",
                "Nonsense/1",
                "Patient/1/nonsense",
                "$nonsense",
                "Patient/$nonsense",
                "Patient/1/$expunge",
                "Patient/%00"
            })
    void unknownPathsAndParametersAreTheClientsMistake(String path) {
        Answer answer = server.send(rawGet(path));

        assertThat(answer.status()).as(answer.text()).isBetween(400, 410);
        if (!answer.text().isEmpty()) {
            isCleanOutcome(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "$expunge",
        "$reindex",
        "$mark-all-resources-for-reindexing",
        "Patient/$expunge",
        "Patient/1/$meta-add",
        "Patient/1/$meta-delete",
        "Patient/$merge",
        "$replace-references",
        "$get-resource-counts",
        "$reindex-terminology",
        "$process-message"
    })
    void administrationIsNotOfferedOverRest(String operation) {
        Answer answer = server.post(operation, "{\"resourceType\":\"Parameters\"}");

        assertThat(answer.status()).as(answer.text()).isIn(400, 404, 405);
        isCleanOutcome(answer);
    }

    @Test
    void theHostHeaderIsNotBelieved() throws IOException {
        URI base = URI.create(server.fhir());
        try (Socket line = new Socket("localhost", base.getPort())) {
            line.getOutputStream()
                    .write(("GET /fhir/Patient HTTP/1.1\r\nHost: evil.example.com\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("evil.example.com");
        }
    }

    @Test
    void aPageHasAtMostFiveHundredEntries() {
        Answer answer = server.get("Patient?_count=100000");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("entry").size()).isLessThanOrEqualTo(500);
    }

    @Test
    void answersCarryWhatKeepsBrowsersSafe() {
        Answer answer = server.get("metadata", "Origin", "https://elsewhere.example.com");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }

    private HttpRequest rawGet(String path) {
        return HttpRequest.newBuilder(URI.create(server.fhir() + (path.startsWith("?") ? "" : "/") + path))
                .build();
    }

    private void isUnharmed() {
        assertThat(server.get("metadata").status()).isEqualTo(200);
    }

    private static void isCleanOutcome(Answer answer) {
        assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(answer.codes()).isNotEmpty().allMatch(code -> code.startsWith("CART-"));
        assertThat(answer.text())
                .doesNotContain("HAPI", "ca.uhn", "java.", "org.hl7.fhir.", "SQL", "Exception", "\tat ");
    }
}
