package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartexchange.server.Server;
import org.cartexchange.server.Server.Answer;
import org.cartexchange.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every case folder, through the running server: the same answers as through the library. */
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
        folder.approveOutcome(FHIR.newJsonParser()
                .setPrettyPrint(true)
                .encodeResourceToString(FHIR.newJsonParser().parseResource(OperationOutcome.class, answer.text())));
        for (BundleEntryComponent entry : CaseTests.bundle(folder).getEntry()) {
            Answer found = server.get(entry.getRequest().getUrl() + "&_summary=count");
            assertThat(found.json().path("total").asInt())
                    .as(entry.getRequest().getUrl())
                    .isZero();
        }
    }

    @Test
    void writesNoPatientIntoTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            CaseFolder.all().forEach(folder -> {
                server.push(folder.bundle());
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
}
