package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.server.Server;
import org.cartexchange.server.Server.Answer;
import org.cartexchange.server.ServerTest;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every case folder, through the running server: the same answers and the same forms as through the library. */
@ServerTest
class CasesOverHttpTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final Server server;

    @Autowired
    CasesOverHttpTests(Server server) {
        this.server = server;
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#accepted")
    void storesTheCourseOnce(CaseFolder folder) {
        Answer first = server.push(folder.bundle());
        Answer again = server.push(folder.bundle());

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(responses(again, "etag")).isEqualTo(responses(first, "etag"));
        assertThat(responses(again, "location")).isEqualTo(responses(first, "location"));
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#refused")
    void refusesTheBundleAndStoresNothing(CaseFolder folder) {
        Answer answer = server.push(folder.bundle());

        assertThat(answer.status()).isEqualTo(422);
        folder.approveOutcome(FHIR.newJsonParser().parseResource(OperationOutcome.class, answer.text()));
        for (BundleEntryComponent entry : CaseTests.bundle(folder).getEntry()) {
            Answer found = server.get(entry.getRequest().getUrl() + "&_summary=count");
            assertThat(found.json().path("total").asInt())
                    .as(entry.getRequest().getUrl())
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#accepted")
    void fillsTheSameFormsAsTheLibrary(CaseFolder folder) {
        Answer pushed = server.push(folder.bundle());
        Answer forms = server.get(patient(folder, pushed) + "/$registry-forms?registry=cibmtr&asOf=" + folder.day());

        assertThat(forms.status()).as(forms.text()).isEqualTo(200);
        FormCatalogue catalogue = FormCatalogue.of(ConformancePackage.load());
        folder.approveForms(FormText.pages(
                FHIR.newJsonParser().parseResource(Bundle.class, forms.text()).getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(QuestionnaireResponse.class::isInstance)
                        .map(QuestionnaireResponse.class::cast)
                        .toList(),
                canonical -> catalogue.find(canonical).map(Form::questionnaire).orElseThrow(),
                numbers(folder, pushed)::get));
    }

    @Test
    void findsCellsThroughOurSearchParameters() {
        CaseFolder folder = CaseFolder.named("lymphoma-axi-cel-crs-grade-2");
        String patient = patient(folder, server.push(folder.bundle()));
        String product = only("BiologicallyDerivedProduct?recipient=" + patient + "&code=axicabtagene-ciloleucel");
        String apheresis = only("BiologicallyDerivedProduct?collection-source=" + patient);

        assertThat(only("BiologicallyDerivedProduct?parent=" + apheresis)).isEqualTo(product);
        assertThat(only("Procedure?infused-product=" + product)).startsWith("Procedure/");
        assertThat(only("BiologicallyDerivedProduct?manufacturer.name=Kite&recipient=" + patient))
                .isEqualTo(product);
    }

    /** The one resource that a search finds. */
    private String only(String search) {
        JsonNode found = server.get(search).json().path("entry");
        assertThat(found).as(search).hasSize(1);
        JsonNode resource = found.get(0).path("resource");
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    @Test
    void writesNoPatientIntoTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            CaseFolder.all().forEach(folder -> {
                Answer pushed = server.push(folder.bundle());
                if (pushed.status() == 200) {
                    server.get(patient(folder, pushed) + "/$registry-forms?registry=cibmtr&asOf=" + folder.day());
                }
                server.push(folder.bundle().replace("\"gender\": \"", "\"gender\": \"very "));
            });
        } finally {
            root.detachAppender(log);
        }
        String text = String.join("\n", lines(log));

        CaseFolder.all().flatMap(CasesOverHttpTests::secrets).forEach(secret -> assertThat(text)
                .doesNotContainIgnoringCase(secret));
    }

    private static List<String> lines(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    /** Names, numbers and dates of birth of the people in a bundle. */
    private static Stream<String> secrets(CaseFolder folder) {
        return CaseTests.bundle(folder).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .flatMap(CasesOverHttpTests::secrets);
    }

    private static Stream<String> secrets(Patient patient) {
        List<String> secrets = new ArrayList<>();
        for (HumanName name : patient.getName()) {
            secrets.add(name.getFamily());
            name.getGiven().stream().map(StringType::getValue).forEach(secrets::add);
        }
        patient.getIdentifier().stream().map(Identifier::getValue).forEach(secrets::add);
        String birthDate = patient.getBirthDateElement().getValueAsString();
        if (birthDate.length() > "1983".length()) {
            secrets.add(birthDate);
        }
        return secrets.stream();
    }

    private static List<String> responses(Answer answer, String element) {
        List<String> values = new ArrayList<>();
        for (JsonNode entry : answer.json().path("entry")) {
            values.add(entry.path("response").path(element).asText());
        }
        return values;
    }

    /** {@code Patient/[id]} of the recipient, who is the first patient of a bundle. */
    private static String patient(CaseFolder folder, Answer pushed) {
        return locations(pushed).stream()
                .filter(location -> location.startsWith("Patient/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(folder + ": " + pushed.text()));
    }

    /** {@code Type/[id]} of each entry, in the order of the bundle. */
    private static List<String> locations(Answer pushed) {
        return responses(pushed, "location").stream()
                .map(location -> location.replaceFirst("/_history/.*$", "").replaceFirst("^https?://.*/fhir/", ""))
                .toList();
    }

    /** The hospital's number of each resource, by the server's. */
    private static Map<String, String> numbers(CaseFolder folder, Answer pushed) {
        List<String> locations = locations(pushed);
        List<BundleEntryComponent> entries = CaseTests.bundle(folder).getEntry();
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(locations.get(i), CaseTests.number(entries.get(i).getResource()));
        }
        return numbers;
    }
}
