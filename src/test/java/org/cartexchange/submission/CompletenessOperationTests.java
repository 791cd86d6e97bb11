package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.cartexchange.terminology.ConformancePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class CompletenessOperationTests {

    private static final String QUERY = "$completeness?registry=cibmtr&form=cibmtr-4100|R4&asOf=2025-12-15";

    @Autowired
    private Server server;

    @Autowired
    private ConformancePackage conformance;

    @BeforeEach
    void aPatient() throws IOException {
        assertThat(server.push(Files.readString(
                                Path.of("src/test/resources/cases/lymphoma-axi-cel-crs-grade-2/bundle.json")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyFormHasItsMeasure() {
        CompletenessReports reports = CompletenessReports.of(conformance);

        assertThat(FormCatalogue.of(conformance).forms()).allSatisfy(form -> assertThat(reports.measure(form))
                .as(form.id())
                .contains("https://fhir.cartexchange.org/ig/Measure/" + form.id() + "-completeness|" + form.version()));
    }

    @Test
    void aReportAddsUpForCriticalAndOtherQuestionsAndForEachQuestion() {
        Server.Answer answer = server.get(QUERY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/fhir+json");
        JsonNode report = answer.json();
        assertThat(report.at("/resourceType").asText()).isEqualTo("MeasureReport");
        assertThat(report.at("/type").asText()).isEqualTo("summary");
        assertThat(server.get("Measure/cibmtr-4100-r4-completeness").status()).isEqualTo(200);
        assertThat(report.at("/measure").asText()).endsWith("Measure/cibmtr-4100-r4-completeness|R4");
        assertThat(report.at("/group/0/code/coding/0/code").asText()).isEqualTo("critical");
        assertThat(report.at("/group/1/code/coding/0/code").asText()).isEqualTo("other");
        for (int group = 0; group < 2; group++) {
            int asked = report.at("/group/" + group + "/population/0/count").asInt();
            assertThat(asked).isPositive();
            assertThat(sum(report.at("/group/" + group + "/stratifier/0/stratum")))
                    .isEqualTo(asked);
            assertThat(sum(report.at("/group/" + group + "/stratifier/1/stratum")))
                    .isEqualTo(asked);
        }
    }

    @Test
    void whatIsMissingSaysWhatWouldAnswerIt() {
        Map<String, String> advice = new TreeMap<>();
        for (JsonNode stratum : server.get(QUERY).json().at("/group/1/stratifier/1/stratum")) {
            boolean missing =
                    stratum.at("/component/1/value/coding/0/code").asText().equals("missing");
            assertThat(stratum.has("extension")).isEqualTo(missing);
            if (missing) {
                advice.put(
                        stratum.at("/component/0/value/coding/0/code").asText(),
                        stratum.at("/extension/0/valueString").asText());
            }
        }

        assertThat(advice).isNotEmpty().allSatisfy((question, text) -> assertThat(text)
                .endsWith("."));
        assertThat(advice.values()).anyMatch(text -> text.startsWith("Send an Observation"));
    }

    @Test
    void theTableCountsTheSame() {
        JsonNode report = server.get(QUERY).json();
        Server.Answer answer = server.get(QUERY, "Accept", "text/csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        List<List<String>> rows = Arrays.stream(answer.text().split("\r\n"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertThat(rows.get(0)).startsWith("form", "question", "number", "text", "critical", "forms", "asked", "known");
        assertThat(rows.get(1).get(6))
                .isEqualTo(report.at("/group/0/population/0/count").asText());
        assertThat(rows.get(2).get(6))
                .isEqualTo(report.at("/group/1/population/0/count").asText());
        assertThat(answer.text().lines()).hasSize(1 + 2 + 194);
    }

    @Test
    void withoutAFormAllOfTheRegistryAreCounted() {
        JsonNode bundle =
                server.get("$completeness?registry=national&asOf=2025-12-15").json();

        assertThat(bundle.at("/type").asText()).isEqualTo("collection");
        assertThat(bundle.at("/entry").findValuesAsText("measure").stream()
                        .map(measure -> measure.replaceFirst(".*/", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "national-day0-1-completeness|1",
                        "national-day100-1-completeness|1",
                        "national-annual-1-completeness|1");
    }

    @ParameterizedTest
    @CsvSource({
        "form=cibmtr-4100, 400, CART-SUB-001, registry",
        "registry=nowhere, 400, CART-SUB-002, cibmtr",
        "registry=cibmtr&form=9999, 404, CART-SUB-003, cibmtr-4006-m10",
        "registry=ebmt&form=cibmtr-4006, 400, CART-SUB-015, ebmt",
        "registry=cibmtr&asOf=soon, 400, CART-SUB-005, asOf",
        "registry=cibmtr&centre=nowhere-81, 404, CART-SUB-030, nowhere-81",
        "registry=cibmtr&from=2025-01-01, 400, CART-SUB-007, from",
    })
    void refusesWhatItDoesNotKnow(String parameters, int status, String code, String named) {
        Server.Answer answer = server.get("$completeness?" + parameters, "Accept", "text/csv");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.text()).contains(named);
    }

    private static int sum(JsonNode strata) {
        int sum = 0;
        for (JsonNode stratum : strata) {
            sum += stratum.at("/population/0/count").asInt();
        }
        return sum;
    }
}
