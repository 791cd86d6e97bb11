package org.cartexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.cartexchange.server.Server;
import org.cartexchange.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code load} against the real server. */
@ServerTest
class LoadToServerTests {

    private static final Path CASES = Path.of("src/test/resources/cases");

    /** Donation numbers (ISBT 128) and CRIDs, without their last six digits. */
    private static final Pattern REGISTRY_OR_DONATION_NUMBER =
            Pattern.compile("\\b([A-Z][0-9]{6}|[0-9]{4})[0-9]{6}\\b(?=\")");

    private final Server server;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Autowired
    LoadToServerTests(Server server) {
        this.server = server;
    }

    @Test
    void loadingTwiceLeavesCountsAndVersionsAsTheyWere() throws IOException {
        String course = courseOf("paediatric-all-without-toxicity");
        Files.writeString(folder.resolve("course-1.json"), course);

        assertThat(load()).as(out.toString() + err).isZero();
        Map<String, String> once = versions(course);
        assertThat(load()).as(out.toString() + err).isZero();

        assertThat(once)
                .hasSizeGreaterThan(50)
                .allSatisfy((match, version) -> assertThat(version).as(match).isEqualTo("1 resource, version 1"));
        assertThat(versions(course)).isEqualTo(once);
        assertThat(out.toString())
                // The centre may be there before: other tests push it to the same server.
                .matches(
                        "(?s)1 bundles stored with " + once.size() + " resources \\(\\d\\d new, [01] there before\\).*")
                .contains("1 bundles stored with " + once.size() + " resources (0 new, " + once.size()
                        + " there before)");
    }

    @Test
    void whatTheServerRefusesIsCountedByItsCodeAndTheRestIsStored() throws IOException {
        for (String name : new String[] {
            "refused-infusion-without-date", "refused-apheresis-from-another-patient", "split-dose-obe-cel"
        }) {
            Files.writeString(folder.resolve(name + ".json"), courseOf(name));
        }
        Files.writeString(folder.resolve("broken.json"), "{\"resourceType\":\"Bundle\",,");

        assertThat(load()).isEqualTo(1);

        assertThat(out.toString())
                .contains("CART-INT-010          1        1  The body is not well-formed JSON")
                .contains("CART-VAL-010          1        1  A required element is missing.")
                .contains("CART-VAL-060          1        1  An autologous product was made of another person's cells.")
                .contains("refused-apheresis-from-another-patient.json Bundle.entry[")
                .contains("1 bundles stored with ")
                .contains(", 3 refused;");
    }

    /** A case with numbers of its own: of the hospital, of the cells and at the registries. */
    private static String courseOf(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name).resolve("bundle.json"))
                .replace(".example.", ".load-" + Server.unique("x").substring(0, 10) + ".example.");
        Map<String, String> own = new HashMap<>();
        return REGISTRY_OR_DONATION_NUMBER
                .matcher(text)
                .replaceAll(number -> own.computeIfAbsent(
                        number.group(),
                        any -> number.group(1)
                                + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000))));
    }

    /** Of each resource that the course pushes: how many there are, and in which version. */
    private Map<String, String> versions(String course) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (JsonNode entry : new ObjectMapper().readTree(course).path("entry")) {
            String match = entry.at("/request/url").asText();
            JsonNode found = server.get(match).json();
            versions.put(
                    match,
                    found.path("total").asInt() + " resource, version "
                            + found.at("/entry/0/resource/meta/versionId").asText());
        }
        return versions;
    }

    private int load() {
        return Commands.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "load",
                "--server",
                server.fhir(),
                folder.toString());
    }
}
