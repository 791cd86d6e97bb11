package org.cartexchange.terminology;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;

/**
 * Every code of ours that a clinician sees is shown in Russian and Kazakh, or listed with the reason why not. A translation
 * that is not certain is left out, never guessed.
 */
class TranslationsTests {

    private static final List<String> LANGUAGES = List.of("ru", "kk");
    private static final Path WITHOUT = Path.of("src/test/resources/terminology/without-translation.tsv");

    /** Code systems that no clinician reads: their codes steer the server, or paraphrase what a registry prints in English. */
    private static final Map<String, String> NOT_SEEN_BY_CLINICIANS = Map.of(
            "cart-assertion-method-cs", "how an answer came about, read by the server",
            "cart-cibmtr-option-cs", "options of forms that the registry prints in English",
            "cart-form-day-cs", "which day a form is of, read by the server",
            "cart-form-unit-cs", "what a form is filled for, read by the server",
            "cart-item-asks-cs", "how an item is filled, read by the server",
            "cart-message-cs", "codes of messages, whose texts are translated in the catalogue",
            "cart-registry-cs", "names of registries");

    private static final ConformancePackage PACKAGE = ConformancePackage.load();

    @Test
    void everyCodeThatAClinicianSeesIsTranslatedOrListed() throws IOException {
        List<String> listed = Files.readAllLines(WITHOUT).stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();

        assertThat(untranslated())
                .as("codes without a translation; add the designation to the FSH, or the line to %s", WITHOUT)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void whatIsNotTranslatedSaysWhy() throws IOException {
        assertThat(Files.readAllLines(WITHOUT))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(4))
                .allSatisfy(line -> assertThat(line.split("\t", -1)[3]).isNotBlank());
    }

    @Test
    void theSystemsThatNobodySeesExist() {
        Set<String> ids = PACKAGE.all(CodeSystem.class).stream()
                .map(system -> system.getIdElement().getIdPart())
                .collect(toSet());

        assertThat(ids).containsAll(NOT_SEEN_BY_CLINICIANS.keySet());
    }

    /** Kazakh and Russian are written in Cyrillic: a word that is not, or a text twice, was pasted in the wrong place. */
    @Test
    void aTranslationIsInItsLanguage() {
        assertThat(ours().flatMap(system -> system.getConcept().stream())
                        .flatMap(concept -> concept.getDesignation().stream())
                        .toList())
                .hasSizeGreaterThan(500)
                .allSatisfy(designation -> {
                    assertThat(LANGUAGES).contains(designation.getLanguage());
                    assertThat(designation.getValue())
                            .as(designation.getValue())
                            .containsPattern("\\p{IsCyrillic}")
                            .isEqualTo(designation.getValue().strip());
                    if (designation.getLanguage().equals("ru")) {
                        assertThat(designation.getValue()).doesNotContainPattern("[әғқңөұүһі]");
                    }
                });
    }

    private static Stream<CodeSystem> ours() {
        return PACKAGE.all(CodeSystem.class).stream()
                .filter(system -> system.getContent() != CodeSystemContentMode.FRAGMENT);
    }

    private static List<String> untranslated() {
        return ours().filter(system -> !NOT_SEEN_BY_CLINICIANS.containsKey(
                        system.getIdElement().getIdPart()))
                .flatMap(system -> system.getConcept().stream()
                        .flatMap(TranslationsTests::withChildren)
                        .flatMap(concept -> LANGUAGES.stream()
                                .filter(language -> concept.getDesignation().stream()
                                        .noneMatch(designation -> language.equals(designation.getLanguage())))
                                .map(language -> system.getIdElement().getIdPart() + "\t" + concept.getCode() + "\t"
                                        + language)))
                .toList();
    }

    private static Stream<ConceptDefinitionComponent> withChildren(ConceptDefinitionComponent concept) {
        return Stream.concat(
                Stream.of(concept), concept.getConcept().stream().flatMap(TranslationsTests::withChildren));
    }
}
