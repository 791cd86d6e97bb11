package org.cartexchange.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartexchange.security.AccessMode;
import org.cartexchange.security.ServerAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The first minutes of somebody who tries the server out: once it is ready, demo patients go into an empty database the way
 * a hospital's go, over HTTP, and the console says what to open and what to type.
 */
class TryIt {

    private static final Logger LOG = LoggerFactory.getLogger(TryIt.class);
    private static final String DEMO_BUNDLES = "classpath*:demo/*/bundle.json";

    private final AccessMode mode;
    private final TryItSettings settings;
    private final ServerAddress address;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    TryIt(AccessMode mode, TryItSettings settings, ServerAddress address) {
        this.mode = mode;
        this.settings = settings;
        this.address = address;
    }

    @EventListener
    public void ready(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && mode == AccessMode.TRY_IT) {
            Thread thread = new Thread(this::welcome, "try-it");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void welcome() {
        try {
            if (settings.demo() && patients() == 0) {
                pushDemo();
            }
            LOG.info(invitation());
        } catch (IOException e) {
            LOG.warn("The demo patients could not be pushed: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pushDemo() throws IOException, InterruptedException {
        List<Resource> bundles = new ArrayList<>(List.of(
                new PathMatchingResourcePatternResolver(getClass().getClassLoader()).getResources(DEMO_BUNDLES)));
        bundles.sort(Comparator.comparing(Resource::getDescription));
        for (Resource bundle : bundles) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address.fhir()))
                            .timeout(Duration.ofMinutes(2))
                            .header("Content-Type", "application/fhir+json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(bundle.getContentAsByteArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IOException("a demo bundle was answered with " + answer.statusCode());
            }
        }
        LOG.info("Pushed {} demo patients through {}", bundles.size(), address.fhir());
    }

    private int patients() throws IOException, InterruptedException {
        return get("/Patient?_summary=count").path("total").asInt();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.fhir() + path))
                .timeout(Duration.ofMinutes(1))
                .build();
        return json.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    private String invitation() throws IOException, InterruptedException {
        String patient = get("/Patient?_count=1&_elements=id&_sort=_id")
                .at("/entry/0/resource/id")
                .asText("");
        return """


                  CAR-T Exchange is ready, in TRY-IT MODE: on this machine alone, without a login. Put no real patient into it.

                  Open    %1$s/                    start page
                          %1$s/ig/                 the guide: profiles, forms, operations
                          %2$s/swagger-ui/    the API, to try

                  Type    curl '%2$s/Patient?_pretty=true'
                          curl '%2$s/Procedure?code=car-t-infusion&_include=Procedure:subject&_pretty=true'
                          curl '%2$s/Patient/%3$s/$registry-forms?registry=cibmtr'
                          curl -O %1$s/ig/example-course.json
                          curl -H 'Content-Type: application/fhir+json' --data-binary @example-course.json %2$s

                  Next    %1$s/ig/first-steps.html

                """.formatted(address.root(), address.fhir(), patient.isEmpty() ? "ID" : patient);
    }
}
