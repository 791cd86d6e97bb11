package org.cartexchange.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    private static final Units UNITS = Units.load();

    @ParameterizedTest
    @CsvSource({
        "120, mg/L, mg/dL, 12",
        "1.83, m, cm, 183",
        "70500, g, kg, 70.5",
        "39.2, Cel, Cel, 39.2",
        "0.5, 10*9/L, /uL, 500",
        "3.1, ug/L, ng/mL, 3.1",
        "150, 10*6, 1, 150000000",
        "154.3, [lb_av], kg, 69.989302691",
        "7, [in_i], cm, 17.78",
        "90, min, h, 1.5"
    })
    void convertsWhatMeasuresTheSame(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(UNITS.convert(value, from, to))
                .hasValueSatisfying(converted -> assertThat(converted).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"5, ng/mL, [IU]/mL", "1, mg, mL", "1, nonsense, mg", "1, mg, ''"})
    void doesNotConvertWhatDoesNot(BigDecimal value, String from, String to) {
        assertThat(UNITS.convert(value, from, to)).isEmpty();
    }

    /** By the factors of the UCUM table, whatever the number of digits: the library alone rounds 339993 to 34000000 %. */
    @ParameterizedTest
    @CsvSource({
        "mg/dL, mg/L, 10",
        "mg/L, mg/dL, 0.1",
        "10*9/L, /uL, 1000",
        "10*3/uL, 10*9/L, 1",
        "g/L, g/dL, 0.1",
        "ug/L, ng/mL, 1",
        "ng/L, pg/mL, 1",
        "[lb_av], kg, 0.45359237",
        "[in_i], cm, 2.54",
        "1, %, 100",
        "d, h, 24",
        "mmol/L, umol/L, 1000"
    })
    void convertsByTheFactorOfTheTable(String from, String to, BigDecimal factor) {
        Random random = new Random(4_711);
        for (int n = 0; n < 50; n++) {
            BigDecimal value = new BigDecimal(random.nextInt(1, 5_000_000)).movePointLeft(random.nextInt(5));

            assertThat(UNITS.convert(value, from, to)).hasValueSatisfying(converted -> assertThat(converted)
                    .isEqualByComparingTo(value.multiply(factor).round(new MathContext(16))));
        }
    }
}
