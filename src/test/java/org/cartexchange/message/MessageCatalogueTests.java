package org.cartexchange.message;

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
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of every room's messages, {@code src/main/resources/org/cartexchange/messages/}. */
class MessageCatalogueTests {

    private static final Path CATALOGUE = Path.of("src/main/resources/org/cartexchange/messages");
    private static final Path WITHOUT_KAZAKH = Path.of("src/test/resources/messages/without-kazakh.txt");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");
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
    void everyRoomWithMessagesIsFound() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString().replace(".json", ""))
                .containsExactlyInAnyOrderElementsOf(MessageCatalogue.ROOMS);
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

    @Test
    void everyMessageIsWordedInRussian() throws IOException {
        List<String> missing = new ArrayList<>();
        everyWording((name, wording) -> {
            if (!wording.path("en").asText().isEmpty()
                    && wording.path("ru").asText().isBlank()) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    /** What we are not sure of in Kazakh is said in English, and listed until somebody is. */
    @Test
    void everyMessageIsWordedInKazakhOrListedAsNotYet() throws IOException {
        Set<String> missing = new TreeSet<>();
        everyWording((name, wording) -> {
            if (!wording.path("en").asText().isEmpty()
                    && wording.path("kk").asText().isBlank()) {
                missing.add(name);
            }
        });
        assertThat(String.join("\n", missing))
                .as("wordings without Kazakh, in %s", WITHOUT_KAZAKH)
                .isEqualTo(Files.readString(WITHOUT_KAZAKH).strip());
    }

    @Test
    void theLanguagesOfAMessageNameTheSameValues() throws IOException {
        List<String> different = new ArrayList<>();
        everyWording((name, wording) -> wording.properties().forEach(language -> {
            if (!places(language.getValue().asText())
                    .equals(places(wording.path("en").asText()))) {
                different.add(name + " in " + language.getKey());
            }
        }));
        assertThat(different).isEmpty();
    }

    @Test
    void theLanguagesOfAMessageQuoteTheSameNames() throws IOException {
        List<String> different = new ArrayList<>();
        everyWording((name, wording) -> wording.properties().forEach(language -> {
            if (!quoted(language.getValue().asText())
                    .equals(quoted(wording.path("en").asText()))) {
                different.add(name + " in " + language.getKey());
            }
        }));
        assertThat(different).isEmpty();
    }

    @Test
    void noMessageIsInALanguageThatIsNotOurs() throws IOException {
        Set<String> languages = new TreeSet<>();
        everyWording((name, wording) -> wording.properties().forEach(language -> languages.add(language.getKey())));
        assertThat(languages).containsExactly("en", "kk", "ru");
    }

    /** A word that the code no longer says would never be seen again. */
    @Test
    void everyWordThatIsTranslatedIsSaidByARoom() throws IOException {
        String sources = sources();
        for (Path file : files()) {
            new ObjectMapper()
                    .readTree(file.toFile())
                    .path("words")
                    .properties()
                    .forEach(word -> assertThat(sources)
                            .as("%s of %s", word.getKey(), file)
                            .contains("\"" + word.getKey() + "\""));
        }
    }

    private static void everyWording(BiConsumer<String, JsonNode> look) throws IOException {
        for (Path file : files()) {
            for (JsonNode message : new ObjectMapper().readTree(file.toFile()).path("messages")) {
                for (String part : List.of("meaning", "text", "advice")) {
                    if (message.has(part)) {
                        look.accept(message.path("code").asText() + " " + part, message.path(part));
                    }
                }
            }
        }
    }

    private static Set<String> places(String wording) {
        return PLACE.matcher(wording).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> quoted(String wording) {
        return QUOTED.matcher(wording)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(source));
            }
        }
        return all.toString();
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
        Matcher code = CODE.matcher(sources());
        while (code.find()) {
            named.add(code.group());
        }
        return named;
    }
}
