package org.cartexchange.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru                          | RUSSIAN
            ru-KZ                       | RUSSIAN
            KK                          | KAZAKH
            kk-Cyrl-KZ, ru;q=0.8        | KAZAKH
            de, ru;q=0.5, en;q=0.4      | RUSSIAN
            ru;q=0.2, kk;q=0.9          | KAZAKH
            fr, *;q=0.1                 | ENGLISH
            ru;q=0, kk                  | KAZAKH
            en-GB                       | ENGLISH
            """)
    void takesTheOneOfOursThatTheReaderLikesBest(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de", ";;;", "ru;q=many", "\u0000", "russian please"})
    void speaksEnglishToWhoeverAsksForNothingOfOurs(String header) {
        assertThat(Language.preferred(header)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void saysInEnglishWhatIsNotWordedInTheLanguage() {
        Message message = new Message(
                "CART-VAL-140",
                IssueType.VALUE,
                Map.of(),
                Map.of(Language.ENGLISH, "`{0}` is {1}.", Language.RUSSIAN, "`{0}`: {1}."),
                Map.of(Language.ENGLISH, "Send {0}."),
                List.of(),
                Map.of("a list", Map.of(Language.RUSSIAN, "список")));
        Wording wording = Wording.of(message, List.of("{1}", "a list"));

        assertThat(wording.in(Language.ENGLISH)).isEqualTo("`{1}` is a list. Send {1}. [CART-VAL-140]");
        assertThat(wording.in(Language.RUSSIAN)).isEqualTo("`{1}`: список. Send {1}. [CART-VAL-140]");
        assertThat(wording.in(Language.KAZAKH)).isEqualTo(wording.in(Language.ENGLISH));
    }

    @Test
    void explainsASentenceOfTheValidatorInTheReadersLanguage() {
        Message message = new Message(
                "CART-VAL-141",
                IssueType.VALUE,
                Map.of(Language.ENGLISH, "The value is wrong.", Language.RUSSIAN, "Значение неверно."),
                Map.of(),
                Map.of(Language.ENGLISH, "Correct it.", Language.RUSSIAN, "Исправьте его."),
                List.of(),
                Map.of());
        Wording wording = Wording.foreign(message, "Value must be 'final'");

        assertThat(wording.in(Language.ENGLISH)).isEqualTo("Value must be 'final'. Correct it. [CART-VAL-141]");
        assertThat(wording.in(Language.RUSSIAN))
                .isEqualTo("Значение неверно. (Value must be 'final') Исправьте его. [CART-VAL-141]");
    }
}
