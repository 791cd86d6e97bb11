package org.cartexchange.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
}
