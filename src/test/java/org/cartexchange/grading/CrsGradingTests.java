package org.cartexchange.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.grading.Finding.NO;
import static org.cartexchange.grading.Finding.NOT_STATED;
import static org.cartexchange.grading.Finding.YES;

import org.cartexchange.grading.CrsFindings.Hypotension;
import org.cartexchange.grading.CrsFindings.Hypoxia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrsGradingTests {

    @ParameterizedTest(name = "fever with {0} and {1} is grade {2}")
    @CsvSource({
        "NONE,                  NONE,              1",
        "NO_VASOPRESSOR,        NONE,              2",
        "NONE,                  LOW_FLOW,          2",
        "NO_VASOPRESSOR,        LOW_FLOW,          2",
        "ONE_VASOPRESSOR,       NONE,              3",
        "NONE,                  HIGH_FLOW,         3",
        "ONE_VASOPRESSOR,       LOW_FLOW,          3",
        "NO_VASOPRESSOR,        HIGH_FLOW,         3",
        "ONE_VASOPRESSOR,       HIGH_FLOW,         3",
        "MULTIPLE_VASOPRESSORS, NONE,              4",
        "MULTIPLE_VASOPRESSORS, LOW_FLOW,          4",
        "NONE,                  POSITIVE_PRESSURE, 4",
        "ONE_VASOPRESSOR,       POSITIVE_PRESSURE, 4",
        "MULTIPLE_VASOPRESSORS, POSITIVE_PRESSURE, 4",
    })
    void gradesByTheMoreSevereArm(Hypotension hypotension, Hypoxia hypoxia, int grade) {
        assertThat(gradeOf(new CrsFindings(YES, NO, NO, hypotension, hypoxia, NO)))
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "without fever, masked {0}, diagnosed before {1}: grade {2}")
    @CsvSource({"NO, NO, 0", "YES, NO, 0", "NO, YES, 0", "NOT_STATED, NOT_STATED, 0", "YES, YES, 3"})
    void requiresFeverUnlessItIsMaskedOnceDiagnosed(Finding masked, Finding before, int grade) {
        assertThat(gradeOf(new CrsFindings(NO, masked, before, Hypotension.ONE_VASOPRESSOR, Hypoxia.NONE, NO)))
                .isEqualTo(grade);
    }

    @Test
    void deathDueToTheSyndromeIsGradeFive() {
        assertThat(gradeOf(new CrsFindings(
                        NOT_STATED, NOT_STATED, NOT_STATED, Hypotension.NOT_STATED, Hypoxia.NOT_STATED, YES)))
                .isEqualTo(5);
    }

    @ParameterizedTest(name = "fever {0}, {1}, {2}: lacks {3}")
    @CsvSource({
        "NOT_STATED, NONE,            NONE,       fever",
        "YES,        NOT_STATED,      NONE,       hypotension",
        "YES,        ONE_VASOPRESSOR, NOT_STATED, hypoxia",
        "YES,        NOT_STATED,      HIGH_FLOW,  hypotension",
    })
    void isNotEvaluableWithoutAFindingThatDecides(
            Finding fever, Hypotension hypotension, Hypoxia hypoxia, String lacking) {
        assertThat(CrsGrading.grade(new CrsFindings(fever, NO, NO, hypotension, hypoxia, NO)))
                .isInstanceOfSatisfying(Grading.NotEvaluable.class, result -> assertThat(result.lacking())
                        .containsExactly(lacking));
    }

    @Test
    void anArmNobodyRecordedDoesNotMatterOnceTheOtherGivesFour() {
        assertThat(CrsGrading.grade(new CrsFindings(
                        YES, NO, NO, Hypotension.MULTIPLE_VASOPRESSORS, Hypoxia.NOT_STATED, NOT_STATED)))
                .isInstanceOfSatisfying(Grading.Graded.class, graded -> {
                    assertThat(graded.grade()).isEqualTo(4);
                    assertThat(graded.notStated()).containsExactly("hypoxia");
                });
    }

    @Test
    void saysWhichFindingsDecided() {
        assertThat(CrsGrading.grade(new CrsFindings(YES, NO, NO, Hypotension.NO_VASOPRESSOR, Hypoxia.HIGH_FLOW, NO)))
                .isInstanceOfSatisfying(Grading.Graded.class, graded -> assertThat(graded.because())
                        .containsExactly(
                                "fever of 38.0 °C or more",
                                "high-flow oxygen (high-flow cannula, face mask, non-rebreather, Venturi)"));
    }

    private static int gradeOf(CrsFindings findings) {
        return ((Grading.Graded) CrsGrading.grade(findings)).grade();
    }
}
