package org.cartexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Posts bundles to one FHIR server and waits where the server asks for it. The token goes to that server's origin alone: a
 * redirect is never followed.
 *
 * <p>"Later" (429, 502, 503, 504, 408), a broken connection and a missing answer are tried again: a push is a conditional
 * update, so a second one changes nothing. {@code Retry-After} is honoured by every thread, because it speaks of the
 * server and not of one bundle.
 */
final class BundleSender {

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(20);

    /** A server that asks for more than this has other things to do than to be loaded. */
    private static final Duration LONGEST_ASKED_WAIT = Duration.ofMinutes(15);

    private static final Set<Integer> LATER = Set.of(408, 429, 502, 503, 504);
    private static final String FHIR_JSON = "application/fhir+json";

    /** What is printed comes from the server, so it must look like a code or a path and like nothing else. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{2,31}");

    private static final Pattern PLACE = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,200}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FhirBase server;
    private final @Nullable String token;
    private final BackOff backOff;
    private final Consumer<String> notices;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_WITHIN)
            .build();
    private volatile Instant notBefore = Instant.EPOCH;

    /** @param notices is told why something must be tried again */
    BundleSender(FhirBase server, @Nullable String token, BackOff backOff, Consumer<String> notices) {
        this.server = server;
        this.token = token;
        this.backOff = backOff;
        this.notices = notices;
    }

    /** There is no answer to work with. */
    private static final class NoAnswer extends Exception {

        private final String reason;

        /** Would no other request fare better? */
        private final boolean isHopeless;

        private NoAnswer(String reason, boolean isHopeless) {
            super(reason, null, false, false);
            this.reason = reason;
            this.isHopeless = isHopeless;
        }

        static NoAnswer yet(String reason) {
            return new NoAnswer(reason, false);
        }

        static NoAnswer ever(String reason) {
            return new NoAnswer(reason, true);
        }
    }

    /** Is a FHIR R4 server at the address? Waits for one that is starting. Empty if so, otherwise what is wrong. */
    Optional<String> check() {
        try {
            HttpResponse<byte[]> response =
                    answer(request(server.metadata()).GET().build());
            JsonNode statement = json(response);
            boolean isFhir = response.statusCode() == 200
                    && statement.path("resourceType").asText().equals("CapabilityStatement")
                    && statement.path("fhirVersion").asText().startsWith("4.0");
            return isFhir
                    ? Optional.empty()
                    : Optional.of("there is no FHIR R4 server at this address (HTTP " + response.statusCode()
                            + " for its CapabilityStatement); it usually ends in /fhir");
        } catch (NoAnswer none) {
            return Optional.of(none.reason);
        }
    }

    Reply send(byte[] bundle) {
        try {
            HttpResponse<byte[]> response = answer(request(server.uri())
                    .header("Content-Type", FHIR_JSON)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bundle))
                    .build());
            return response.statusCode() / 100 == 2 ? stored(response) : refused(response);
        } catch (NoAnswer none) {
            return none.isHopeless ? new Reply.Hopeless(none.reason) : new Reply.Nothing(none.reason);
        }
    }

    /** Ends all waiting; what is being sent is still answered. */
    void stop() {
        stopped.countDown();
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(ANSWER_WITHIN).header("Accept", FHIR_JSON);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** The first answer that is not "later". */
    private HttpResponse<byte[]> answer(HttpRequest request) throws NoAnswer {
        String reason = "stopped";
        for (int failed = 0; failed < backOff.tries(); failed++) {
            if (failed > 0) {
                notices.accept(reason + "; trying again");
                await(backOff.before(failed));
            }
            await(Duration.between(Instant.now(), notBefore));
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (!LATER.contains(response.statusCode())) {
                    refuseToGoOn(response.statusCode());
                    return response;
                }
                reason = "the server says \"later\" (HTTP " + response.statusCode() + ")";
                retryAfter(response).ifPresent(this::holdBack);
            } catch (SSLHandshakeException notTrusted) {
                throw NoAnswer.ever("the server's TLS certificate is not trusted by this Java");
            } catch (IOException broken) {
                reason = "no connection (" + broken.getClass().getSimpleName() + ")";
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw NoAnswer.yet("stopped");
            }
        }
        throw NoAnswer.yet(reason);
    }

    private static void refuseToGoOn(int status) throws NoAnswer {
        switch (status) {
            case 301, 302, 303, 307, 308 ->
                throw NoAnswer.ever(
                        "the server redirects to another address, which is not followed, because patient data"
                                + " and token would go there; give the final address");
            case 401 ->
                throw NoAnswer.ever("the server asks for a valid token: name a file that holds it with --token-file");
            case 403 -> throw NoAnswer.ever("the server does not let this client in (HTTP 403)");
            default -> {}
        }
    }

    private synchronized void holdBack(Duration wait) {
        Instant until = Instant.now().plus(wait);
        if (until.isAfter(notBefore)) {
            notBefore = until;
        }
    }

    private void await(Duration wait) throws NoAnswer {
        try {
            if (stopped.await(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                throw NoAnswer.yet("stopped");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw NoAnswer.yet("stopped");
        }
    }

    /** Seconds or a date, as HTTP allows (RFC 9110, 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> {
                    if (value.matches("\\d{1,9}")) {
                        return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
                    }
                    try {
                        Instant day = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant();
                        return Optional.of(Duration.between(Instant.now(), day));
                    } catch (DateTimeParseException neither) {
                        return Optional.<Duration>empty();
                    }
                })
                .map(wait -> wait.compareTo(LONGEST_ASKED_WAIT) > 0 ? LONGEST_ASKED_WAIT : wait);
    }

    private static Reply stored(HttpResponse<byte[]> response) {
        int created = 0;
        int present = 0;
        List<Reply.Finding> refused = new ArrayList<>();
        for (JsonNode entry : json(response).path("entry")) {
            String status = entry.at("/response/status").asText();
            if (status.startsWith("201")) {
                created++;
            } else if (status.startsWith("2")) {
                present++;
            } else {
                refused.addAll(findings(entry.at("/response/outcome"), status));
            }
        }
        return new Reply.Stored(created, present, refused);
    }

    private static Reply refused(HttpResponse<byte[]> response) {
        return new Reply.Refused(findings(json(response), Integer.toString(response.statusCode())));
    }

    /** Errors alone; codes and paths alone: the diagnostics may speak of a patient. */
    private static List<Reply.Finding> findings(JsonNode outcome, String status) {
        List<Reply.Finding> findings = new ArrayList<>();
        for (JsonNode issue : outcome.path("issue")) {
            String severity = issue.path("severity").asText();
            if (severity.equals("error") || severity.equals("fatal")) {
                String code = issue.at("/details/coding/0/code").asText();
                String place = issue.at("/expression/0").asText();
                findings.add(new Reply.Finding(
                        CODE.matcher(code).matches() ? code : http(status),
                        PLACE.matcher(place).matches() ? place : ""));
            }
        }
        return findings.isEmpty() ? List.of(new Reply.Finding(http(status), "")) : findings;
    }

    private static String http(String status) {
        return "HTTP " + (status.matches("\\d{3}.*") ? status.substring(0, 3) : "?");
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }
}
