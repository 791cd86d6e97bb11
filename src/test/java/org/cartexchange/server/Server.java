package org.cartexchange.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cartexchange.security.ServerAddress;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The server under test, as a client on the line sees it. */
public final class Server {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FHIR_JSON = "application/fhir+json";

    private final ServerAddress address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    Server(ServerAddress address) {
        this.address = address;
    }

    /** Makes the bean; part of {@link ServerTest}. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Lazy
        Server serverUnderTest(ServerAddress address) {
            return new Server(address);
        }
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Our message codes in the OperationOutcome. */
        public List<String> codes() {
            List<String> codes = new ArrayList<>();
            json().path("issue")
                    .forEach(issue ->
                            codes.add(issue.at("/details/coding/0/code").asText()));
            return codes;
        }

        public List<String> expressions() {
            List<String> expressions = new ArrayList<>();
            json().path("issue").forEach(issue -> issue.path("expression")
                    .forEach(expression -> expressions.add(expression.asText())));
            return expressions;
        }
    }

    public String fhir() {
        return address.fhir();
    }

    public String root() {
        return address.root();
    }

    /** A value that no other test has. */
    public static String unique(String what) {
        return what + "-" + UUID.randomUUID();
    }

    /** @param path below the FHIR base, e.g. {@code Patient/1} */
    public Answer get(String path, String... headers) {
        return send("GET", fhirUri(path), null, headers);
    }

    public Answer getAbsolute(String url, String... headers) {
        return send("GET", URI.create(url), null, headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", fhirUri(path), body, headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", fhirUri(path), body, headers);
    }

    public Answer patch(String path, String body, String... headers) {
        return send("PATCH", fhirUri(path), body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", fhirUri(path), null, headers);
    }

    public Answer push(String bundle) {
        return post("", bundle);
    }

    private URI fhirUri(String path) {
        return URI.create(path.isEmpty() ? address.fhir() : address.fhir() + "/" + path.replace("|", "%7C"));
    }

    private Answer send(String method, URI uri, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(3))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        boolean typed = List.of(headers).stream().anyMatch("Content-Type"::equalsIgnoreCase);
        if (body != null && !typed) {
            request.header("Content-Type", FHIR_JSON);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
