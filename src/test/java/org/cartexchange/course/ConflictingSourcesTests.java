package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.cartexchange.course.SetAside.Reason;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.CrsComponent;
import org.cartexchange.fhir.CartCodes.CrsGrade;
import org.cartexchange.fhir.CartCodes.Hypotension;
import org.cartexchange.fhir.CartCodes.OxygenSupport;
import org.cartexchange.fhir.CartCodes.SurvivalStatus;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two sources that say different things about one question: one is taken, the other stays beside it, with the reason. */
class ConflictingSourcesTests {

    private static final String CRS = CartCodes.Observation.CRS_ASSESSMENT;
    private static final String WEIGHT = "29463-7";
    private static final String PREGNANCY = CartCodes.Observation.PREGNANCY_STATUS;
    private static final String STATUS = CartCodes.Observation.SURVIVAL_STATUS;

    private static Stream<Arguments> conflicts() {
        return Stream.of(
                arguments(
                        named(
                                "two weights of one day",
                                Records.withInfusion()
                                        .laboratory(WEIGHT, -2, "61", "kg")
                                        .laboratory(WEIGHT, -2, "71", "kg")),
                        "preparation.weight",
                        "71",
                        "61",
                        Reason.ORDER_OF_IDENTIFIERS),
                arguments(
                        named(
                                "pregnant and not pregnant on one day",
                                Records.withInfusion()
                                        .coded(PREGNANCY, 20, ExternalSystems.YES_NO, "Y")
                                        .coded(PREGNANCY, 20, ExternalSystems.YES_NO, "N")),
                        "followUp.pregnancy",
                        "true",
                        "N",
                        Reason.YES_BEFORE_NO),
                arguments(
                        named(
                                "CRS and no CRS on one day",
                                Records.withInfusion()
                                        .coded(CRS, 3, CrsGrade.SYSTEM, "grade-0")
                                        .coded(CRS, 3, CrsGrade.SYSTEM, "grade-2")),
                        "toxicity.crs.developed",
                        "true",
                        "grade-0",
                        Reason.YES_BEFORE_NO),
                arguments(
                        named("a grade that its components do not make", gradedOtherwise()),
                        "toxicity.crs.highestGrade",
                        "grade-1",
                        "grade-2",
                        Reason.GRADE_BEFORE_COMPONENTS),
                arguments(
                        named(
                                "found dead before the day of death",
                                diedOn(20).coded(STATUS, 18, SurvivalStatus.SYSTEM, SurvivalStatus.DEAD)),
                        "death.date",
                        DAY_0.plusDays(20).toString(),
                        DAY_0.plusDays(18).toString(),
                        Reason.DEATH_OF_THE_PATIENT_RESOURCE),
                arguments(
                        named("two CRIDs", withTwoCrids()),
                        "patient.crid",
                        "4471093382",
                        "4471093383",
                        Reason.PRESENT_SYSTEM));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void oneIsTakenAndTheOtherStaysBesideIt(
            Records records, String variable, String taken, String other, Reason reason) {
        Answer.Value value =
                ((Answer.Known) records.answer(variable, 100)).values().get(0);

        assertThat(plain(value.value())).isEqualTo(taken);
        assertThat(value.setAside()).singleElement().satisfies(aside -> {
            assertThat(plain(aside.value())).isEqualTo(other);
            assertThat(aside.reason()).isEqualTo(reason);
            assertThat(value.sources()).isNotEmpty().doesNotContain(aside.source());
        });
    }

    private static Stream<Arguments> agreements() {
        return Stream.of(
                arguments(
                        named(
                                "the same weight twice",
                                Records.withInfusion()
                                        .laboratory(WEIGHT, -2, "61.0", "kg")
                                        .laboratory(WEIGHT, -2, "61", "kg")),
                        "preparation.weight"),
                arguments(
                        named(
                                "weights of two days",
                                Records.withInfusion()
                                        .laboratory(WEIGHT, -3, "61", "kg")
                                        .laboratory(WEIGHT, -2, "71", "kg")),
                        "preparation.weight"),
                arguments(
                        named(
                                "a survival status that comes after the death",
                                diedOn(20).coded(STATUS, 22, SurvivalStatus.SYSTEM, SurvivalStatus.DEAD)),
                        "death.date"),
                arguments(
                        named(
                                "CRS on one day and none on a later one",
                                Records.withInfusion()
                                        .coded(CRS, 3, CrsGrade.SYSTEM, "grade-2")
                                        .coded(CRS, 4, CrsGrade.SYSTEM, "grade-0")),
                        "toxicity.crs.developed"));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whatAgreesOrFollowsIsNoConflict(Records records, String variable) {
        assertThat(((Answer.Known) records.answer(variable, 100))
                        .values()
                        .get(0)
                        .setAside())
                .isEmpty();
    }

    /** The first by identifier is the later one by the clock. */
    @Test
    void theTimeOfDayTellsWhichValueOfADayIsTheLast() {
        Records records = Records.withInfusion().laboratory(WEIGHT, -2, "71", "kg");
        records.last().setEffective(new DateTimeType(DAY_0.minusDays(2) + "T18:00:00+05:00"));
        records.laboratory(WEIGHT, -2, "61", "kg");
        records.last().setEffective(new DateTimeType(DAY_0.minusDays(2) + "T07:30:00+05:00"));

        Answer.Value value = ((Answer.Known) records.answer("preparation.weight", 100))
                .values()
                .get(0);

        assertThat(plain(value.value())).isEqualTo("71");
        assertThat(value.setAside()).isEmpty();
    }

    private static Records gradedOtherwise() {
        Records records = Records.withInfusion().coded(CRS, 3, CrsGrade.SYSTEM, "grade-1");
        component(records, CrsComponent.FEVER, ExternalSystems.YES_NO, "Y");
        component(records, CrsComponent.HYPOTENSION, Hypotension.SYSTEM, Hypotension.NO_VASOPRESSOR);
        component(records, CrsComponent.OXYGEN, OxygenSupport.SYSTEM, OxygenSupport.NONE);
        return records;
    }

    private static void component(Records records, String component, String system, String code) {
        records.last()
                .addComponent()
                .setCode(Records.ours(CrsComponent.SYSTEM, component))
                .setValue(Records.ours(system, code));
    }

    private static Records diedOn(int day) {
        Records records = Records.withInfusion();
        ((Patient) records.resources().get(0))
                .setDeceased(new DateTimeType(DAY_0.plusDays(day).toString()));
        return records;
    }

    private static Records withTwoCrids() {
        Records records = Records.withInfusion();
        Patient patient = (Patient) records.resources().get(0);
        patient.addIdentifier().setSystem(IdentifierSystems.CRID).setValue("4471093382");
        patient.addIdentifier().setSystem(IdentifierSystems.CRID_OLD).setValue("4471093383");
        return records;
    }

    private static String plain(Type value) {
        if (value instanceof Quantity quantity) {
            return quantity.getValue().toPlainString();
        }
        if (value instanceof Coding coding) {
            return coding.getCode();
        }
        return value instanceof CodeableConcept concept
                ? concept.getCodingFirstRep().getCode()
                : value.primitiveValue();
    }
}
