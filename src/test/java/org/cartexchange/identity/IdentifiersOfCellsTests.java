package org.cartexchange.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersOfCellsTests {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";

    /** Published: ISBT 128 introduction and guidance documents of ICCBBA, JPAC Red Book annex 2. */
    @ParameterizedTest
    @CsvSource({
        "G123498654321, H",
        "A999914123456, N",
        "A999916123456, Q",
        "A999922654321, S",
        "A999922123458, J",
        "A999922012346, *",
        "A999522123456, *"
    })
    void hasThePublishedCheckCharacter(String number, char check) {
        assertThat(new Din(number.substring(0, 5), number.substring(5, 7), number.substring(7)).checkCharacter())
                .isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A999926123456", "A9999 26 123456 00 T", "=A99992612345600", "A999926123456T", "A9999 26 123456"
            })
    void readsADonationNumberAsItIsKeptAndAsItIsPrinted(String text) {
        assertThat(Din.read(text).identifier()).contains(new Din("A9999", "26", "123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "A99992612345, 12",
        "O999926123456, facility",
        "A99992612345X, facility",
        "A9999 26 123456 00 X, check character",
        "A999926123456123456, two flags"
    })
    void saysWhyADonationNumberIsNoneWithoutRepeatingIt(String text, String reason) {
        assertThat(Din.read(text).fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).contains(reason).doesNotContain(text).doesNotContain("123456"));
    }

    @Property
    void aSingleWrongCharacterIsAlwaysFound(
            @ForAll @IntRange(min = 0, max = 999999) int sequence,
            @ForAll @IntRange(min = 0, max = 12) int position,
            @ForAll @IntRange(min = 0, max = 34) int replacement) {
        String number = "A999926" + "%06d".formatted(sequence);
        char wrong = ALPHABET.charAt(replacement);
        if (number.charAt(position) != wrong) {
            StringBuilder mistyped = new StringBuilder(number);
            mistyped.setCharAt(position, wrong);
            assertThat(CheckCharacter.of(mistyped.toString())).isNotEqualTo(CheckCharacter.of(number));
        }
    }

    @Property
    void twoNeighboursExchangedAreAlwaysFound(
            @ForAll @IntRange(min = 0, max = 999999) int sequence, @ForAll @IntRange(min = 0, max = 11) int position) {
        String number = "W120126" + "%06d".formatted(sequence);
        if (number.charAt(position) != number.charAt(position + 1)) {
            StringBuilder exchanged = new StringBuilder(number);
            exchanged.setCharAt(position, number.charAt(position + 1));
            exchanged.setCharAt(position + 1, number.charAt(position));
            assertThat(CheckCharacter.of(exchanged.toString())).isNotEqualTo(CheckCharacter.of(number));
        }
    }

    @Test
    void printsADonationNumberWithFlagsAndCheckCharacter() {
        Din din = new Din("A9999", "26", "123456");

        assertThat(din.printed()).isEqualTo("A9999 26 123456 00 T");
        assertThat(Din.read(din.printed()).identifier()).contains(din);
    }

    @Test
    void readsAChainOfIdentityWithAndWithoutItsBarCodePrefix() {
        assertThat(ChainOfIdentity.read("&/CHA999926AB12CD").identifier())
                .isEqualTo(ChainOfIdentity.read("CHA999926AB12CD").identifier())
                .contains(new ChainOfIdentity("A9999", "26", "AB12CD"));
        assertThat(ChainOfIdentity.read("CHA999926AB12C").fault()).isPresent();
    }

    /** The example of ISBT 128 ST-012. */
    @Test
    void readsTheSingleEuropeanCodeOfTheStandard() {
        String printed = "SEC: PL001499Z549917123456 A00T041600320171231";

        Sec sec = Sec.read(printed).identifier().orElseThrow();

        assertThat(sec.country()).isEqualTo("PL");
        assertThat(sec.establishment()).isEqualTo("001499");
        assertThat(sec.donation()).isEqualTo("Z549917123456");
        assertThat(sec.codingSystem()).isEqualTo(Sec.CodingSystem.ISBT_128);
        assertThat(sec.product()).isEqualTo("00T0416");
        assertThat(sec.split()).isEqualTo("003");
        assertThat(sec.expires()).contains(LocalDate.of(2017, 12, 31));
        assertThat(sec.value()).hasSize(40);
        assertThat(sec.printed()).isEqualTo(printed);
    }

    @Test
    void aSingleEuropeanCodeMayHaveNoExpiryButNoImpossibleOne() {
        assertThat(Sec.read("PL001499Z549917123456A00T041600300000000").identifier())
                .hasValueSatisfying(sec -> assertThat(sec.expires()).isEmpty());
        assertThat(Sec.read("PL001499Z549917123456A00T041600320171331").fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("expiry"));
    }

    @ParameterizedTest
    @CsvSource({"S12954A0, S1295, 4, A0, false", "S12951Aa, S1295, 1, Aa, true", "S129571a, , , , ", "s12954A0, , , , "
    })
    void readsAProductCodeOfCellularTherapy(
            String text, String description, Character type, String division, Boolean autologous) {
        IsbtProductCode code = IsbtProductCode.read(text).identifier().orElse(null);

        if (description == null) {
            assertThat(code).isNull();
        } else {
            assertThat(code).isEqualTo(new IsbtProductCode(description, type, division));
            assertThat(code.isAutologous()).isEqualTo(autologous);
            assertThat(code.value()).isEqualTo(text);
        }
    }
}
