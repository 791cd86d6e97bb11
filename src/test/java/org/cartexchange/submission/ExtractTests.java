package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartexchange.server.Server;
import org.cartexchange.server.Server.Answer;
import org.cartexchange.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A data manager completes a form over HTTP: fill, complete, push, extract, push, fill again. */
@ServerTest
class ExtractTests {

    private static final Path CASE = Path.of("src/test/resources/cases/lymphoma-axi-cel-crs-grade-2/bundle.json");
    private static final String SOURCE_EXTENSION =
            "https://fhir.cartexchange.org/ig/StructureDefinition/cart-computed-answer-ext";

    private final Server server;

    @Autowired
    ExtractTests(Server server) {
        this.server = server;
    }

    @Test
    void whatADataManagerCompletesFillsTheNextForm() throws IOException {
        String patient = pushCourse();
        ObjectNode form = populate(patient);
        assertThat(item(form, "toxicity.crs.onset").at("/answer/0/valueDate").asText())
                .isEqualTo("2025-04-16");

        String completed = push(complete(form, "2025-04-15"));
        Answer answer = server.get("QuestionnaireResponse/" + completed + "/$extract");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode transaction = answer.json().at("/parameter/0/resource");
        assertThat(transaction.path("type").asText()).isEqualTo("transaction");
        assertThat(transaction.path("entry")).hasSize(1);
        assertThat(server.push(transaction.toString()).status())
                .as("the server takes its own transaction")
                .isEqualTo(200);
        ObjectNode again = populate(patient);
        assertThat(again.path("status").asText()).isEqualTo("completed");
        JsonNode onset = item(again, "toxicity.crs.onset");
        assertThat(onset.at("/answer/0/valueDate").asText()).isEqualTo("2025-04-15");
        assertThat(onset.at("/extension/0/url").asText()).isEqualTo(SOURCE_EXTENSION);
        assertThat(onset.at("/extension/0/valueDate").asText())
                .as("what is computed stays to be seen")
                .isEqualTo("2025-04-16");

        push(complete(form, "2025-04-16"));
        JsonNode corrected = server.get("QuestionnaireResponse/" + completed + "/$extract")
                .json()
                .at("/parameter/0/resource/entry");
        assertThat(corrected).as("asserted once, asserted on").hasSize(1);
        assertThat(corrected.at("/0/resource/valueDateTime").asText()).isEqualTo("2025-04-16");

        push(without(complete(form, "2025-04-16"), "toxicity.crs.onset"));
        JsonNode withdrawn = server.get("QuestionnaireResponse/" + completed + "/$extract")
                .json()
                .at("/parameter/0/resource");
        assertThat(withdrawn.at("/entry/0/resource/status").asText()).isEqualTo("entered-in-error");
        assertThat(server.push(withdrawn.toString()).status()).isEqualTo(200);
        assertThat(item(populate(patient), "toxicity.crs.onset")
                        .at("/answer/0/valueDate")
                        .asText())
                .isEqualTo("2025-04-16");
    }

    @Test
    void refusesToExtractWhatNobodyCompletedOrNobodyPushed() throws IOException {
        ObjectNode form = populate(pushCourse());
        form.put("authored", "2025-08-25");
        String pushed = push(form);

        Answer inProgress = server.get("QuestionnaireResponse/" + pushed + "/$extract");

        assertThat(inProgress.status()).isEqualTo(422);
        assertThat(inProgress.codes()).containsExactly("CART-SUB-041");
        ObjectNode ofAYear = complete(form, "2025-04-15").put("authored", "2025");
        assertThat(server.get("QuestionnaireResponse/" + push(ofAYear) + "/$extract")
                        .codes())
                .as("no day to compute for")
                .containsExactly("CART-SUB-042");
        Answer unknown = server.get("QuestionnaireResponse/nobody/$extract");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.codes()).containsExactly("CART-SUB-040");
    }

    private static ObjectNode complete(ObjectNode form, String onset) {
        ObjectNode completed = form.deepCopy();
        completed.put("status", "completed");
        completed.putObject("author").put("display", "Data management");
        ObjectNode item = (ObjectNode) item(completed, "toxicity.crs.onset");
        item.putArray("answer").addObject().put("valueDate", onset);
        return completed;
    }

    private static ObjectNode without(ObjectNode form, String linkId) {
        for (JsonNode section : form.path("item")) {
            ArrayNode items = (ArrayNode) section.path("item");
            for (int n = items.size() - 1; n >= 0; n--) {
                if (items.get(n).path("linkId").asText().equals(linkId)) {
                    items.remove(n);
                }
            }
        }
        return form;
    }

    /** @return the id of the stored form */
    private String push(ObjectNode form) {
        String identifier = form.at("/identifier/system").asText() + "|"
                + form.at("/identifier/value").asText();
        Answer pushed = server.put("QuestionnaireResponse?identifier=" + identifier, form.toString());
        assertThat(pushed.status()).as(pushed.text()).isIn(200, 201);
        return server.get("QuestionnaireResponse?identifier=" + identifier)
                .json()
                .at("/entry/0/resource/id")
                .asText();
    }

    private ObjectNode populate(String patient) {
        Answer answer = server.get("Questionnaire/cibmtr-4100-r4/$populate?subject=Patient/" + patient
                + "&timepoint=day-100&asOf=2025-08-25");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (ObjectNode) answer.json().at("/parameter/0/resource");
    }

    /** The case under numbers of its own. */
    private String pushCourse() throws IOException {
        String own = Long.toString(System.nanoTime());
        String bundle = Files.readString(CASE)
                .replace("st-vitus.example.org", "st-vitus-" + own + ".example.org")
                .replace("7718204936", own)
                .replace("D-9417-20551", "D-" + own)
                .replace("TL-55290-417", "TL-" + own)
                .replace("A999725004217", "A9997" + own.substring(own.length() - 8));
        Answer pushed = server.push(bundle);
        assertThat(pushed.status()).as(pushed.text()).isEqualTo(200);
        for (JsonNode entry : pushed.json().path("entry")) {
            String location = entry.at("/response/location").asText();
            if (location.contains("Patient/")) {
                return location.replaceAll(".*Patient/([^/]+).*", "$1");
            }
        }
        throw new AssertionError(pushed.text());
    }

    private static JsonNode item(JsonNode form, String linkId) {
        for (JsonNode section : form.path("item")) {
            for (JsonNode item : section.path("item")) {
                if (item.path("linkId").asText().equals(linkId)) {
                    return item;
                }
            }
        }
        throw new AssertionError("no " + linkId);
    }
}
