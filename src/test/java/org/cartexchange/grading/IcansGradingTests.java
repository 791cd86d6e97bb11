package org.cartexchange.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartexchange.grading.IcansFindings.Consciousness;
import org.cartexchange.grading.IcansFindings.Instrument;
import org.cartexchange.grading.IcansFindings.Motor;
import org.cartexchange.grading.IcansFindings.RaisedPressure;
import org.cartexchange.grading.IcansFindings.Score;
import org.cartexchange.grading.IcansFindings.Seizure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcansGradingTests {

    @ParameterizedTest(name = "ICE {0} in an awake patient is grade {1}")
    @CsvSource({"10,0", "9,1", "8,1", "7,1", "6,2", "5,2", "4,2", "3,2", "2,3", "1,3", "0,3"})
    void gradesIceOfAnAwakePatient(int ice, int grade) {
        assertThat(gradeOf(awake(Score.ice(ice)))).isEqualTo(grade);
    }

    @ParameterizedTest(name = "CAPD {0}, {1} is grade {2}")
    @CsvSource({
        "0,  SPONTANEOUS, 0",
        "1,  SPONTANEOUS, 1",
        "8,  SPONTANEOUS, 1",
        "8,  VOICE,       2",
        "9,  SPONTANEOUS, 3",
        "32, VOICE,       3",
        "9,  UNAROUSABLE, 4",
    })
    void gradesCapdByScoreAndWaking(int capd, Consciousness consciousness, int grade) {
        assertThat(gradeOf(new IcansFindings(
                        Score.capd(capd), consciousness, Seizure.NONE, Motor.NONE, RaisedPressure.NONE)))
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "ICE {0}, {1}, seizure {2}, motor {3}, pressure {4} is grade {5}")
    @CsvSource({
        "10, VOICE,       NONE,      NONE,                NONE,           2",
        "10, TACTILE,     NONE,      NONE,                NONE,           3",
        "10, SPONTANEOUS, RESOLVING, NONE,                NONE,           3",
        "10, SPONTANEOUS, NONE,      NONE,                FOCAL_OEDEMA,   3",
        "0,  UNAROUSABLE, NONE,      NONE,                NONE,           4",
        "10, SPONTANEOUS, PROLONGED, NONE,                NONE,           4",
        "10, SPONTANEOUS, NONE,      DEEP_FOCAL_WEAKNESS, NONE,           4",
        "10, SPONTANEOUS, NONE,      NONE,                DIFFUSE_OEDEMA, 4",
        "4,  TACTILE,     NONE,      NONE,                NONE,           3",
        "8,  VOICE,       RESOLVING, NONE,                DIFFUSE_OEDEMA, 4",
    })
    void gradesByTheWorstDomain(
            int ice, Consciousness consciousness, Seizure seizure, Motor motor, RaisedPressure pressure, int grade) {
        assertThat(gradeOf(new IcansFindings(Score.ice(ice), consciousness, seizure, motor, pressure)))
                .isEqualTo(grade);
    }

    @Test
    void aChildWhoCannotPerformCapdIsGradeFour() {
        assertThat(gradeOf(awake(Score.unableToPerform(Instrument.CAPD)))).isEqualTo(4);
    }

    @Test
    void withoutAScoreTheOtherDomainsGrade() {
        assertThat(IcansGrading.grade(new IcansFindings(
                        Score.unableToPerform(Instrument.ICE),
                        Consciousness.UNAROUSABLE,
                        Seizure.NOT_STATED,
                        Motor.NOT_STATED,
                        RaisedPressure.NOT_STATED)))
                .isInstanceOfSatisfying(Grading.Graded.class, graded -> {
                    assertThat(graded.grade()).isEqualTo(4);
                    assertThat(graded.notStated()).contains("ICE score (could not be assessed)");
                });
    }

    @Test
    void withoutAScoreNothingIsRuledOut() {
        assertThat(IcansGrading.grade(awake(Score.notStated()))).isInstanceOf(Grading.NotEvaluable.class);
        assertThat(IcansGrading.grade(new IcansFindings(
                        Score.notStated(),
                        Consciousness.NOT_STATED,
                        Seizure.NOT_STATED,
                        Motor.NOT_STATED,
                        RaisedPressure.NOT_STATED)))
                .isInstanceOf(Grading.NotEvaluable.class);
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"0, CAPD", "11, CAPD", "12, ICE", "71, ICE"})
    void choosesTheInstrumentByAge(int age, Instrument instrument) {
        assertThat(IcansGrading.instrumentFor(age, 12)).isEqualTo(instrument);
    }

    @Test
    void refusesAScoreThatTheInstrumentCannotGive() {
        assertThatThrownBy(() -> Score.ice(11)).hasMessage("ICE is 0 to 10, not 11");
    }

    private static IcansFindings awake(Score score) {
        return new IcansFindings(score, Consciousness.SPONTANEOUS, Seizure.NONE, Motor.NONE, RaisedPressure.NONE);
    }

    private static int gradeOf(IcansFindings findings) {
        return ((Grading.Graded) IcansGrading.grade(findings)).grade();
    }
}
