package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.server.Pushes.entry;
import static org.cartexchange.server.Pushes.match;
import static org.cartexchange.server.Pushes.patient;
import static org.cartexchange.server.Pushes.transaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartOperations;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.fhir.ExternalOperations;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.server.Server.Answer;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server says of itself, and what can be asked of it without storing anything. */
@ServerTest
class OperationTests {

    private final Server server;

    @Autowired
    OperationTests(Server server) {
        this.server = server;
    }

    @Test
    void theCapabilityStatementSaysWhatIsTrue() {
        JsonNode statement = server.get("metadata").json();

        assertThat(statement.at("/software/name").asText()).isEqualTo("CAR-T Exchange");
        assertThat(statement.at("/implementation/url").asText()).isEqualTo(server.fhir());
        assertThat(statement.at("/format"))
                .extracting(JsonNode::asText)
                .containsExactly("application/fhir+json", "json");
        JsonNode product = resource(statement, "BiologicallyDerivedProduct");
        assertThat(names(product.path("searchParam"))).contains("identifier", "code", "parent", "recipient");
        assertThat(product.path("supportedProfile"))
                .extracting(JsonNode::asText)
                .contains(CartProfiles.CART_PRODUCT, CartProfiles.CART_APHERESIS_PRODUCT);
        assertThat(resource(statement, "ValueSet").path("interaction"))
                .extracting(interaction -> interaction.path("code").asText())
                .containsExactlyInAnyOrder("read", "search-type");
        assertThat(names(resource(statement, "Patient").path("operation")))
                .contains("validate", "everything")
                .doesNotContain("expunge", "meta-add", "merge");
        assertThat(server.get("metadata").text()).doesNotContain("hapi", "Hapi");
    }

    @Test
    void theCapabilityStatementOffersThePackagesActiveOperationsAndNoDraft() {
        JsonNode statement = server.get("metadata").json();

        for (OperationDefinition definition : ConformancePackage.load().all(OperationDefinition.class)) {
            JsonNode place = definition.getSystem()
                    ? statement.at("/rest/0")
                    : resource(statement, definition.getResource().get(0).getValue());
            assertThat(names(place.path("operation")).contains(definition.getCode()))
                    .as(definition.getUrl())
                    .isEqualTo(definition.getStatus() == PublicationStatus.ACTIVE);
        }
    }

    @Test
    void definitionsAreReadFromThePackage() {
        assertThat(server.get("StructureDefinition/cart-patient")
                        .json()
                        .path("url")
                        .asText())
                .isEqualTo(CartProfiles.CART_PATIENT);
        assertThat(server.get("StructureDefinition?url=" + CartProfiles.CART_PATIENT)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.get("SearchParameter?_count=200").json().path("total").asInt())
                .isPositive();
        assertThat(server.get("ValueSet/nobody").status()).isEqualTo(404);
        assertThat(server.put(
                                "ValueSet/cart-crs-grade-vs",
                                "{\"resourceType\":\"ValueSet\",\"id\":\"cart-crs-grade-vs\"}")
                        .status())
                .isIn(400, 405);
    }

    @Test
    void valueSetsAreExpanded() {
        JsonNode grades = server.get("ValueSet/cart-crs-grade-vs/$expand").json();
        assertThat(grades.at("/expansion/contains"))
                .extracting(code -> code.path("code").asText())
                .containsExactly("grade-0", "grade-1", "grade-2", "grade-3", "grade-4", "grade-5");

        JsonNode filtered = server.get("ValueSet/cart-crs-grade-vs/$expand?filter=grade%202&count=1")
                .json();
        assertThat(filtered.at("/expansion/contains")).hasSize(1);

        assertThat(server.get("ValueSet/$expand").codes()).containsExactly("CART-SRV-021");
        assertThat(server.get("ValueSet/$expand?url=urn:nobody").status()).isEqualTo(404);
    }

    @Test
    void operationsOfTerminologyIgnoreNothingSilently() {
        String inBody =
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"reverse\",\"valueBoolean\":true}]}";

        assertThat(server.get("ValueSet/cart-crs-grade-vs/$expand?displayLanguage=ru&_pretty=true")
                        .codes())
                .containsExactly("CART-SRV-023");
        assertThat(server.post("ConceptMap/$translate", inBody).codes()).containsExactly("CART-SRV-023");
    }

    @Test
    void operationsAreDefinedByThePackageOrByHl7() {
        JsonNode statement = server.get("metadata").json();

        assertThat(definitions(statement.at("/rest/0/operation")))
                .contains(CartOperations.CART_REGISTRY_EXPORT_OP)
                .contains(ExternalOperations.definition("", "export").orElseThrow());
        assertThat(definitions(resource(statement, "Group").path("operation")))
                .contains(ExternalOperations.definition("Group", "export").orElseThrow());
        for (JsonNode resource : statement.at("/rest/0/resource")) {
            assertThat(definitions(resource.path("operation")))
                    .as(resource.path("type").asText())
                    .noneMatch(url -> url.startsWith(server.root()));
        }
        assertThat(statement.at("/rest/0/operation"))
                .filteredOn(operation -> operation.path("name").asText().equals("export"))
                .allMatch(operation -> operation.path("documentation").asText().contains("_elements"));
        assertThat(server.get("OperationDefinition/cart-refusals-op")
                        .json()
                        .path("url")
                        .asText())
                .isEqualTo(CartOperations.CART_REFUSALS_OP);
    }

    @Test
    void theApiCanBeTriedWithItsParameters() {
        String system = server.get("api-docs?page=System%20Level%20Operations").text();
        String patient = server.get("api-docs?page=Patient").text();

        assertThat(system).containsPattern("/\\$follow-up:\\s+get:(?s:.{0,2500})name: status");
        assertThat(system).containsPattern("/\\$export:\\s+get:(?s:.{0,900})name: _typeFilter");
        assertThat(patient).containsPattern("registry-forms:\\s+get:(?s:.{0,2500})name: registry");
    }

    private static List<String> definitions(JsonNode operations) {
        List<String> definitions = new ArrayList<>();
        operations.forEach(
                operation -> definitions.add(operation.path("definition").asText()));
        return definitions;
    }

    /** What newcomers send by mistake, and where the answer leads them. */
    @Test
    void aSlipOfANewcomerIsToldWithWhatToDo() {
        String bundle = transaction(entry("POST", "Patient", patient(Server.unique("mrn"), "1970-01-31")));

        assertThat(server.get("Patient/$toxicity").codes()).containsExactly("CART-SRV-015");
        assertThat(server.get("Patient/$registry-forms?registry=cibmtr").codes())
                .containsExactly("CART-SRV-004");
        assertThat(server.post("Bundle", bundle).codes()).containsExactly("CART-SRV-024");
        assertThat(server.post("", "").codes()).containsExactly("CART-SRV-025");
        assertThat(server.post("Patient", bundle).text())
                .contains("CART-SRV-026", "takes a Patient", "the body is a Bundle");
        assertThat(server.post("Bundle/$validate?mod=create", bundle).codes()).containsExactly("CART-INT-051");
        assertThat(server.post("", bundle, "Content-Type", "application/fhir+xml")
                        .text())
                .contains("`application/fhir+xml`");
    }

    @Test
    void jobsToldInTheLanguageOfTheReaderToo() {
        Answer nobodys = server.getAbsolute(server.root() + "/jobs/1", "Accept-Language", "ru");

        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(nobodys.text()).contains("Такого задания нет");
        assertThat(page(nobodys.json())).isEqualTo(server.root() + "/ig/message-codes.html#CART-JOB-005");
        assertThat(nobodys.json().at("/issue/0/details/coding/0/system").asText())
                .isEqualTo(MessageCodes.SYSTEM);
    }

    @Test
    void validateSaysWhatAWriteWouldSay() {
        String number = Server.unique("mrn");
        String good = patient(number, "1970-01-31");
        String bad = good.replaceAll(",\"birthDate\":\"[^\"]*\"", "");

        assertThat(errors(server.post("Patient/$validate", good))).isEmpty();
        assertThat(errors(server.post("Patient/$validate", bad))).contains("CART-VAL-010");
        assertThat(server.get(match(number)).json().path("total").asInt()).isZero();
    }

    @Test
    void validateTakesParametersWithAProfile() {
        String base = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}";
        String parameters = """
                {"resourceType":"Parameters","parameter":[{"name":"resource","resource":%s},
                 {"name":"profile","valueUri":"%s"},{"name":"mode","valueCode":"profile"}]}
                """.formatted(base, CartProfiles.CART_PATIENT);

        assertThat(errors(server.post("Patient/$validate", base))).isEmpty();
        assertThat(errors(server.post("Patient/$validate", parameters))).contains("CART-VAL-010");
        assertThat(errors(server.post("Patient/$validate?profile=" + CartProfiles.CART_PATIENT, base)))
                .contains("CART-VAL-010");
    }

    @Test
    void validateOfABundleKnowsThePushRules() {
        String number = Server.unique("mrn");
        Answer answer =
                server.post("Bundle/$validate", transaction(entry("POST", "Patient", patient(number, "1970-01-31"))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(errors(answer)).contains("CART-INT-035");
    }

    @Test
    void validateOfADeleteSaysWhetherOthersReferToIt() {
        String number = Server.unique("mrn");
        String mother = id(server.post("Patient", patient(number, "1970-01-31")));
        String condition = id(server.post(
                "Condition",
                "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/" + mother + "\"}}"));

        assertThat(errors(server.post("Patient/" + mother + "/$validate?mode=delete", "")))
                .containsExactly("CART-SRV-009");
        assertThat(server.delete("Patient/" + mother).status()).isEqualTo(409);
        assertThat(errors(server.post("Condition/" + condition + "/$validate?mode=delete", "")))
                .isEmpty();
        assertThat(server.get("Condition/" + condition).status()).isEqualTo(200);
        assertThat(server.post("Patient/nobody/$validate?mode=delete", "").status())
                .isEqualTo(404);
        assertThat(server.post("Patient/$validate?mode=delete", "").codes()).containsExactly("CART-INT-053");
    }

    @Test
    void validateOfAnUpdateKnowsWhatThePatientMetBefore() {
        String number = Server.unique("mrn");
        String good = patient(number, "1970-01-31");
        String id = id(server.post("Patient", good));
        String worse = good.replaceAll(",\"birthDate\":\"[^\"]*\"", "")
                .replaceAll("\"meta\":\\{[^}]*},", "")
                .replaceFirst("\\{", "{\"id\":\"" + id + "\",");

        assertThat(server.put("Patient/" + id, worse).status()).isEqualTo(422);
        assertThat(errors(server.post("Patient/" + id + "/$validate?mode=update", worse)))
                .contains("CART-VAL-010");
        assertThat(errors(server.post("Patient/$validate", worse))).isEmpty();
    }

    private static String id(Answer created) {
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/([^/]+)/_history.*", "$1");
    }

    @Test
    void answersInTheLanguageOfTheReader() {
        String number = Server.unique("mrn");
        String patient = patient(number, "1970-01-31").replace("female", "femal");

        Answer russian = server.post("Patient/$validate", patient, "Accept-Language", "ru-KZ, en;q=0.5");
        Answer kazakh = server.post(
                "", transaction(entry("POST", "Patient", patient(number, "1970-01-31"))), "Accept-Language", "kk");
        Answer unknownAddress = server.get("Patient/nobody", "Accept-Language", "ru");
        Answer french = server.get("Patient/nobody", "Accept-Language", "fr");

        assertThat(russian.json().path("language").asText()).isEqualTo("ru");
        assertThat(russian.text()).contains("Проверено по: cart-patient", "отсутствует в наборе значений");
        assertThat(kazakh.text()).contains("қайта жіберу ештеңені өзгертпейді");
        assertThat(unknownAddress.text()).contains("здесь такого нет");
        assertThat(french.json().has("language")).isFalse();
        assertThat(french.text()).contains("Check the id; a search shows what there is.");
    }

    @Test
    void everyIssueLinksItsPageOfTheGuideAtTheServersOwnAddress() {
        JsonNode refused = server.get("Patient/nobody").json();
        JsonNode checked = server.post("Patient/$validate", patient(Server.unique("mrn"), "1970-01-31"))
                .json();

        assertThat(page(refused)).isEqualTo(server.root() + "/ig/message-codes.html#CART-SRV-002");
        assertThat(page(checked)).isEqualTo(server.root() + "/ig/message-codes.html#CART-VAL-033");
    }

    private static String page(JsonNode outcome) {
        assertThat(outcome.at("/issue/0/extension/0/url").asText()).isEqualTo(CartExtensions.CART_MESSAGE_PAGE);
        return outcome.at("/issue/0/extension/0/valueUrl").asText();
    }

    @Test
    void validateShowsUnknownElementsWithTheirPlace() {
        Answer answer = server.post("Patient/$validate", "{\"resourceType\":\"Patient\",\"name\":[{\"nick\":\"x\"}]}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.expressions()).anyMatch(path -> path.startsWith("Patient.name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"resourceType\":\"Parameters\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\"}"
            })
    void validateWithoutAPatientIsTheClientsMistake(String body) {
        assertThat(server.post("Patient/$validate", body).status()).isBetween(400, 422);
    }

    @Test
    void whatIsStoredCanBeValidated() {
        String id = server.post("Patient", patient(Server.unique("mrn"), "1970-01-31"))
                .header("Location")
                .replaceAll(".*/Patient/([^/]+).*", "$1");

        assertThat(errors(server.post("Patient/" + id + "/$validate", ""))).isEmpty();
        assertThat(server.post("Patient/nobody/$validate", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/web/start.css",
                "/web/start.js",
                "/fhir/swagger-ui/",
                "/fhir/swagger-ui/start.js",
                "/fhir/swagger-ui/swagger-ui-bundle.js",
                "/fhir/swagger-ui/swagger-ui.css",
                "/fhir/api-docs?page=Patient",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus"
            })
    void pagesAndProbesAnswer(String path) {
        assertThat(server.getAbsolute(server.root() + path).status()).isEqualTo(200);
    }

    @Test
    void theMetersTellWhatTheValidatorRemembers() {
        assertThat(server.getAbsolute(server.root() + "/actuator/prometheus").text())
                .contains(
                        "cart_validation_asked_total",
                        "cart_validation_remembered_total{by=\"content\"}",
                        "cart_validation_remembered_total{by=\"shape\"}",
                        "cart_validation_wrong_shapes_total 0.0",
                        "cart_validation_abandoned 0.0");
    }

    @Test
    void theFrontPageIsTheStartPage() {
        assertThat(server.getAbsolute(server.root() + "/").text())
                .isEqualTo(server.getAbsolute(server.root() + "/index.html").text())
                .contains("<html");
    }

    /** The guide is not made by a build that skips it. */
    @Test
    void theGuideBeginsAtItsFrontPage() {
        Answer page = server.getAbsolute(server.root() + "/ig/index.html");
        Answer front = server.getAbsolute(server.root() + "/ig/");
        Answer withoutSlash = server.getAbsolute(server.root() + "/ig");

        assertThat(front.status()).isEqualTo(page.status());
        if (OperationTests.class.getResource("/static/ig/index.html") != null) {
            assertThat(front.status()).isEqualTo(200);
            assertThat(front.header("Content-Type")).startsWith("text/html");
            assertThat(front.text()).isEqualTo(page.text());
        }
        assertThat(withoutSlash.status()).isEqualTo(302);
        assertThat(withoutSlash.header("Location")).isEqualTo("/ig/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator", "/web/../application.yaml", "/nobody"})
    void nothingElseIsThere(String path) {
        assertThat(server.getAbsolute(server.root() + path).status()).isIn(400, 404);
    }

    @Test
    void pagesLoadNothingFromOutside() {
        for (String page : List.of("/", "/fhir/swagger-ui/", "/web/start.css", "/web/start.js")) {
            assertThat(server.getAbsolute(server.root() + page).text())
                    .doesNotContainPattern("(src|href|url\\(|@import|fetch\\()\\s*=?\\s*[\"']?(https?:)?//");
        }
    }

    private static JsonNode resource(JsonNode statement, String type) {
        for (JsonNode resource : statement.at("/rest/0/resource")) {
            if (resource.path("type").asText().equals(type)) {
                return resource;
            }
        }
        throw new AssertionError(type + " is not in the CapabilityStatement");
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(item.path("name").asText()));
        return names;
    }

    private static List<String> errors(Answer answer) {
        List<String> codes = new ArrayList<>();
        answer.json().path("issue").forEach(issue -> {
            if (issue.path("severity").asText().equals("error")) {
                codes.add(issue.at("/details/coding/0/code").asText());
            }
        });
        return codes;
    }
}
