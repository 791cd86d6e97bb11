package org.cartexchange.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands where a FHIR server could be, notes what it is sent, and answers as the test says. */
final class RecordingServer implements AutoCloseable {

    private static final String STATEMENT = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\"}";

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    /** What the server answers; null to close the connection without an answer. */
    record Answer(int status, String body, Map<String, String> headers) {

        static Answer stored() {
            return new Answer(
                    200,
                    "{\"resourceType\":\"Bundle\",\"entry\":[{\"response\":{\"status\":\"201 Created\"}},"
                            + "{\"response\":{\"status\":\"200 OK\"}}]}",
                    Map.of());
        }

        static Answer of(int status, String... header) {
            return new Answer(status, "", header.length == 0 ? Map.of() : Map.of(header[0], header[1]));
        }
    }

    /** Decides on an answer. */
    interface Conduct {

        /** @param time how often this body came, from 1 */
        Answer answer(String body, int time);
    }

    RecordingServer(Conduct conduct) {
        this(conduct, 0);
    }

    RecordingServer(Conduct conduct, int port) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", exchange -> answer(exchange, conduct));
        http.start();
    }

    private void answer(HttpExchange exchange, Conduct conduct) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (exchange.getRequestMethod().equals("GET")) {
                write(exchange, new Answer(200, STATEMENT, Map.of()));
                return;
            }
            Answer answer = conduct.answer(body, times.merge(body, 1, Integer::sum));
            if (answer != null) {
                bodies.add(body);
                write(exchange, answer);
            }
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    String base() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/fhir";
    }

    int port() {
        return http.getAddress().getPort();
    }

    /** The bodies it answered, in order. */
    List<String> bodies() {
        return bodies;
    }

    /** The Authorization header of each request. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
