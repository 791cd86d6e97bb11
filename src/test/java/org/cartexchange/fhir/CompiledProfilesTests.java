package org.cartexchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code implementation-guide/fsh-generated} to the sources it was compiled from. */
class CompiledProfilesTests {

    private static final Path SUMS = Path.of("implementation-guide/fsh-generated/SOURCES.sha256");

    @Test
    void compiledProfilesAreThoseOfTheSources() throws IOException, GeneralSecurityException {
        Map<String, String> recorded = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SUMS)) {
            recorded.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf("  ")));
        }

        assertThat(recorded)
                .as("fsh-generated was compiled from other sources: run `mvn -Pig generate-sources` and check it in")
                .containsExactlyInAnyOrderEntriesOf(sums(sources()));
    }

    private static List<Path> sources() throws IOException {
        Path guide = Path.of("implementation-guide");
        try (Stream<Path> files =
                Files.exists(Path.of("profiles")) ? Files.walk(Path.of("profiles")) : Stream.empty()) {
            return Stream.concat(
                            Stream.of(guide.resolve("package.json"), guide.resolve("sushi-config.yaml")),
                            files.filter(file -> file.toString().endsWith(".fsh")))
                    .toList();
        }
    }

    private static Map<String, String> sums(List<Path> files) throws IOException, GeneralSecurityException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Path file : files) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            sums.put(file.toString().replace('\\', '/'), HexFormat.of().formatHex(digest));
        }
        return sums;
    }
}
