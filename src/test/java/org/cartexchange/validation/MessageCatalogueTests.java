package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of every room's messages, {@code src/main/resources/org/cartexchange/messages/}. */
class MessageCatalogueTests {

    private static final Path CATALOGUE = Path.of("src/main/resources/org/cartexchange/messages");
    private static final Pattern CODE = Pattern.compile("CART-[A-Z]{2,4}-\\d{3}");

    @Test
    void everyCodeIsListedOnceAndBelongsToTheStageOfItsFile() throws IOException {
        List<String> codes = new ArrayList<>();
        for (Path file : files()) {
            JsonNode catalogue = new ObjectMapper().readTree(file.toFile());
            for (JsonNode message : catalogue.path("messages")) {
                String code = message.path("code").asText();
                assertThat(code)
                        .as("in %s", file)
                        .matches(CODE)
                        .contains("-" + catalogue.path("stage").asText() + "-");
                codes.add(code);
            }
        }
        assertThat(codes).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everyCodeThatTheSourcesNameIsListed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (Path file : files()) {
            new ObjectMapper()
                    .readTree(file.toFile())
                    .path("messages")
                    .forEach(message -> listed.add(message.path("code").asText()));
        }
        assertThat(listed).containsAll(namedInSources());
    }

    @Test
    void everyMessageOfValidationSaysWhatItMeansAndWhatCanBeDone() throws IOException {
        JsonNode catalogue =
                new ObjectMapper().readTree(CATALOGUE.resolve("validation.json").toFile());
        for (JsonNode message : catalogue.path("messages")) {
            assertThat(message.path("meaning").path("en").asText())
                    .as("%s", message)
                    .isNotBlank();
            assertThat(message.path("advice").has("en")).as("%s", message).isTrue();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUE)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> namedInSources() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(source));
                while (code.find()) {
                    named.add(code.group());
                }
            }
        }
        return named;
    }
}
