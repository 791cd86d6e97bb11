package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.Records;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates that cannot all be true, and infusions that lack something: every form comes of them, and says what is open. */
class ContradictionsTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormCatalogue CATALOGUE = FormCatalogue.of(PACKAGE);
    private static final FormSchedule SCHEDULE = FormSchedule.of(PACKAGE);
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static final FormCheck CHECK = FormCheck.of(PACKAGE);
    private static final LocalDate AS_OF = DAY_0.plusDays(400);

    /**
     * A record that contradicts itself.
     *
     * @param said a word of the issue that tells so; empty where a date alone tells nothing
     */
    record Contradiction(String name, UnaryOperator<Records> change, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Contradiction> contradictions() {
        return Stream.of(
                new Contradiction("infusion before birth", born("2026-04-01"), "before the patient's birth"),
                new Contradiction("infusion in the year of birth", born("2026"), ""),
                new Contradiction("death before infusion", died("2026-03-16"), "after the patient's death"),
                new Contradiction("death in the year of the infusion", died("2026"), ""),
                new Contradiction("death in another year before", died("2025"), "after the patient's death"),
                new Contradiction("death yet to come", died("2091-01-01"), ""),
                new Contradiction("last contact before infusion", status(-30), ""),
                new Contradiction("last contact yet to come", status(4_000), ""),
                new Contradiction("discharge before admission", records -> records.with(stay(20, 10)), ""),
                new Contradiction(
                        "end of lymphodepletion before its start",
                        records -> records.with(lymphodepletion(-3, -5)),
                        ""),
                new Contradiction(
                        "lymphodepletion after the infusion", records -> records.with(lymphodepletion(3, 5)), ""),
                new Contradiction("resolution before onset", records -> records.with(condition(50, 40)), ""),
                new Contradiction("onset yet to come", records -> records.with(condition(5_000, 5_001)), ""),
                new Contradiction(
                        "infusion yet to come", records -> records.infusion("initial", AS_OF.plusYears(1)), ""),
                new Contradiction("two first infusions", records -> records.infusion("initial", DAY_0), ""),
                new Contradiction("infusion without day", performed(null), "has no day"),
                new Contradiction("infusion of a year", performed("2026"), "has no day"),
                new Contradiction("infusion of a month", performed("2026-03"), "has no day"),
                new Contradiction(
                        "no product",
                        records -> {
                            records.resources().removeIf(BiologicallyDerivedProduct.class::isInstance);
                            return records;
                        },
                        ""));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void everyFormComesOfIt(Contradiction contradiction) {
        PatientCourses patient =
                contradiction.change().apply(Records.withInfusion()).read();

        assertThat(String.join("; ", patient.issues())).contains(contradiction.said());
        for (String registry : CATALOGUE.registries()) {
            SCHEDULE.planned(patient, registry, Optional.empty(), AS_OF, AS_OF.plusYears(20))
                    .forEach(due -> FollowUp.of(due, Optional.empty(), AS_OF));
            SCHEDULE.due(patient, registry, AS_OF).stream()
                    .filter(due -> due.form().isPresent())
                    .map(due -> FILLER.fill(due, AS_OF))
                    .forEach(filled ->
                            assertThat(CHECK.findings(filled.response())).isEmpty());
        }
        patient.courses().forEach(course -> CATALOGUE.forms().forEach(form -> {
            FilledForm filled = FILLER.fill(form, course.asOf(AS_OF), "unscheduled", Optional.empty(), AS_OF);
            assertThat(CHECK.findings(filled.response())).as(form.id()).isEmpty();
        }));
    }

    /** A death of which the year alone is known does not end the course before it began. */
    @Test
    void aDeathInTheYearOfTheInfusionStillCallsALastReport() {
        PatientCourses patient = died("2026").apply(Records.withInfusion()).read();

        assertThat(SCHEDULE.due(patient, "cibmtr", AS_OF))
                .extracting(DueForm::formName)
                .contains("cibmtr-4100", "cibmtr-2900");
    }

    /** CIBMTR audits the identifiers of the product: any one of three will do. */
    @Test
    void aProductWithoutAnyIdentifierHoldsItsFormBack() {
        Form form = CATALOGUE.find("cibmtr-4006").orElseThrow();
        Records records = Records.withInfusion();

        assertThat(openGroups(form, records))
                .containsExactly(List.of("product.cellProductId", "product.batchNumber", "product.lotNumber"));
        ((BiologicallyDerivedProduct) records.resources().get(1))
                .addIdentifier()
                .setType(concept(CartCodes.IdentifierType.SYSTEM, CartCodes.IdentifierType.LOT))
                .setValue("lot-140233");
        assertThat(openGroups(form, records)).isEmpty();
    }

    private static List<List<String>> openGroups(Form form, Records records) {
        FilledForm filled =
                FILLER.fill(form, records.read().courses().get(0).asOf(AS_OF), "day-0", Optional.empty(), AS_OF);
        assertThat(filled.isReady()).isFalse();
        return filled.openGroups().stream()
                .map(group ->
                        group.stream().map(item -> item.question().linkId()).toList())
                .toList();
    }

    private static UnaryOperator<Records> born(String day) {
        return records -> {
            ((Patient) records.resources().get(0)).setBirthDateElement(new DateType(day));
            return records;
        };
    }

    private static UnaryOperator<Records> died(String day) {
        return records -> {
            ((Patient) records.resources().get(0)).setDeceased(new DateTimeType(day));
            return records;
        };
    }

    private static UnaryOperator<Records> status(int day) {
        return records -> records.coded(
                CartCodes.Observation.SURVIVAL_STATUS,
                day,
                CartCodes.SurvivalStatus.SYSTEM,
                CartCodes.SurvivalStatus.ALIVE);
    }

    private static UnaryOperator<Records> performed(String day) {
        return records -> {
            ((Procedure) records.resources().get(2)).setPerformed(day == null ? null : new DateTimeType(day));
            return records;
        };
    }

    private static Encounter stay(int from, int to) {
        Encounter stay = new Encounter();
        stay.setId("Encounter/stay-8");
        stay.setStatus(Encounter.EncounterStatus.FINISHED);
        stay.setSubject(new Reference("Patient/p-7301"));
        stay.setPeriod(period(from, to));
        return stay;
    }

    private static Procedure lymphodepletion(int from, int to) {
        Procedure therapy = new Procedure();
        therapy.setId("Procedure/lymphodepletion-8");
        therapy.setStatus(ProcedureStatus.COMPLETED);
        therapy.setCode(concept(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.LYMPHODEPLETION));
        therapy.setSubject(new Reference("Patient/p-7301"));
        therapy.setPerformed(period(from, to));
        return therapy;
    }

    private static Condition condition(int onset, int abatement) {
        Condition condition = new Condition();
        condition.setId("Condition/neoplasm-8");
        condition.setSubject(new Reference("Patient/p-7301"));
        condition.addCategory(
                concept(CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM));
        condition.setOnset(new DateTimeType(DAY_0.plusDays(onset).toString()));
        condition.setAbatement(new DateTimeType(DAY_0.plusDays(abatement).toString()));
        return condition;
    }

    private static Period period(int from, int to) {
        return new Period()
                .setStartElement(new DateTimeType(DAY_0.plusDays(from).toString()))
                .setEndElement(new DateTimeType(DAY_0.plusDays(to).toString()));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }
}
