package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Validation asks nobody outside this process, whatever a resource says. A listener stands at the end of every url that
 * the resources name, and every request that Java's own or OkHttp's client would make passes the recorder.
 */
class NoOutgoingRequestsTests {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ProxySelector before;
    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        SharedValidator.VALIDATOR.validateJson("{\"resourceType\": \"Basic\"}", List.of());
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Recorder());
        listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "listener");
        accepting.setDaemon(true);
        accepting.start();
    }

    @AfterEach
    void stopListening() throws IOException {
        ProxySelector.setDefault(before);
        listener.close();
    }

    @Test
    void theRecorderWouldNoticeARequest() {
        try {
            URI.create("http://packages.fhir.org/x").toURL().openStream().close();
        } catch (IOException expected) {
            // there need be nobody there
        }
        assertThat(asked).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"resourceType": "StructureDefinition", "url": "LISTENER/a", "name": "A", "status": "active",
                 "kind": "resource", "abstract": false, "type": "Patient", "derivation": "constraint",
                 "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
                 "differential": {"element": [{"path": "Patient"}]}}""", """
                {"resourceType": "ImplementationGuide", "url": "LISTENER/ig", "name": "A", "status": "active",
                 "packageId": "a.b", "fhirVersion": ["4.0.1"], "dependsOn": [{"uri": "LISTENER/dep", "packageId": "x.y", "version": "1.0"}]}""", """
                {"resourceType": "Patient", "contained": [{"resourceType": "StructureDefinition", "id": "s",
                 "url": "LISTENER/a", "name": "A", "status": "active", "kind": "resource", "abstract": false, "type": "Patient",
                 "derivation": "constraint", "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient"}],
                 "managingOrganization": {"reference": "#s"}}""", """
                {"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": {"resourceType":
                 "StructureDefinition", "url": "LISTENER/a", "name": "A", "status": "active", "kind": "resource",
                 "abstract": false, "type": "Patient"}}]}""", """
                {"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "LISTENER/StructureDefinition/a",
                 "resource": {"resourceType": "StructureDefinition", "url": "LISTENER/a", "name": "A", "status": "active",
                 "kind": "resource", "abstract": false, "type": "Patient", "derivation": "constraint",
                 "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient"}}]}""", """
                {"resourceType": "Observation", "meta": {"profile": ["LISTENER/profile"], "source": "LISTENER/source"},
                 "extension": [{"url": "LISTENER/ext", "valueUrl": "LISTENER/value"}], "status": "final",
                 "code": {"coding": [{"system": "LISTENER/system", "version": "LISTENER/v", "code": "a"}]},
                 "subject": {"reference": "LISTENER/Patient/1"}, "focus": [{"reference": "LISTENER/Procedure/1"}],
                 "valueQuantity": {"value": 1, "system": "LISTENER/units", "code": "x"}}""", """
                {"resourceType": "DocumentReference", "status": "current", "content": [{"attachment":
                 {"contentType": "text/html", "url": "LISTENER/document", "size": 12}}]}""", """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "LISTENER/q", "status": "completed"}""", """
                {"resourceType": "Questionnaire", "url": "LISTENER/q", "status": "active", "item": [{"linkId": "1",
                 "type": "choice", "answerValueSet": "LISTENER/vs", "definition": "LISTENER/sd#a"}]}""", """
                {"resourceType": "ValueSet", "url": "LISTENER/vs", "status": "active", "compose": {"include":
                 [{"system": "LISTENER/system", "filter": [{"property": "concept", "op": "is-a", "value": "x"}]},
                  {"valueSet": ["LISTENER/other"]}]}}""", """
                {"resourceType": "CodeSystem", "url": "LISTENER/cs", "status": "active", "content": "supplement",
                 "supplements": "LISTENER/supplemented", "valueSet": "LISTENER/vs", "concept": [{"code": "a"}]}""", """
                {"resourceType": "ConceptMap", "url": "LISTENER/cm", "status": "active", "sourceCanonical": "LISTENER/a",
                 "targetCanonical": "LISTENER/b", "group": [{"source": "LISTENER/s", "target": "LISTENER/t",
                 "element": [{"code": "a", "target": [{"code": "b", "equivalence": "equal"}]}]}]}""", """
                {"resourceType": "MeasureReport", "status": "complete", "type": "summary", "measure": "LISTENER/m",
                 "period": {"start": "2026-01-01"}}""", """
                {"resourceType": "SearchParameter", "url": "LISTENER/sp", "name": "A", "status": "active",
                 "description": "a", "code": "a", "base": ["Patient"], "type": "token", "expression": "Patient.id",
                 "derivedFrom": "LISTENER/base"}""", """
                {"resourceType": "OperationDefinition", "url": "LISTENER/op", "name": "A", "status": "active", "kind":
                 "operation", "code": "a", "system": true, "type": false, "instance": false, "base": "LISTENER/base"}""", """
                {"resourceType": "CapabilityStatement", "status": "active", "date": "2026-01-01", "kind": "requirements",
                 "fhirVersion": "4.0.1", "format": ["json"], "instantiates": ["LISTENER/c"], "rest": [{"mode": "server",
                 "resource": [{"type": "Patient", "profile": "LISTENER/p"}]}]}""", """
                {"resourceType": "StructureMap", "url": "LISTENER/map", "name": "A", "status": "active",
                 "import": ["LISTENER/imported"], "structure": [{"url": "LISTENER/sd", "mode": "source"}],
                 "group": [{"name": "a", "typeMode": "none", "input": [{"name": "a", "mode": "source"}], "rule": []}]}"""})
    void noResourceMakesTheValidatorCallOut(String resource) {
        String url = "http://127.0.0.1:" + listener.getLocalPort();

        SharedValidator.VALIDATOR.validateJson(resource.replace("LISTENER", url), List.of(url + "/asked-for"));

        assertThat(asked).isEmpty();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket caller = listener.accept()) {
                asked.add("connection from " + caller.getRemoteSocketAddress());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private final class Recorder extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri.toString());
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }
}
