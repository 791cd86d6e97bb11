package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.Records;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Forms that were sent about something which the record then took back. */
class TakenBackTests {

    private static final Forms FORMS = Forms.of(ConformancePackage.load());
    private static final String ABOUT_INFUSION = "Patient/p-7301|cibmtr-4006-m10|Procedure/infusion-2||day-0";
    private static final String ABOUT_PRODUCT =
            "Patient/p-7301|cibmtr-4003-m10|Procedure/infusion-2|BiologicallyDerivedProduct/product-1|day-0";
    private static final String ABOUT_NEOPLASM =
            "Patient/p-7301|cibmtr-3500-m10|Procedure/infusion-2|Condition/neoplasm-41|unscheduled";
    private static final String ABOUT_DEATH = "Patient/p-7301|cibmtr-2900-m10|Procedure/infusion-2||unscheduled";
    private static final String ABOUT_PERIOD = "Patient/p-7301|cibmtr-4100-r4|Procedure/infusion-2||year-15";
    private static final String LABS_AND_DRUGS = "Patient/p-7301|" + SentForms.RESOURCES;
    private static final List<String> ALL =
            List.of(ABOUT_INFUSION, ABOUT_PRODUCT, ABOUT_NEOPLASM, ABOUT_DEATH, ABOUT_PERIOD, LABS_AND_DRUGS);

    @Test
    void whatTheRecordStillSaysStays() {
        assertThat(takenBack(any -> {})).isEmpty();
    }

    @Test
    void withTheInfusionGoesEverythingAboutIt() {
        assertThat(takenBack(patientRecord -> infusion(patientRecord).setStatus(ProcedureStatus.ENTEREDINERROR)))
                .isEqualTo(ALL);
        assertThat(takenBack(patientRecord -> infusion(patientRecord).setStatus(ProcedureStatus.NOTDONE)))
                .isEqualTo(ALL);
        assertThat(takenBack(patientRecord -> patientRecord.remove(2))).isEqualTo(ALL);
    }

    /** Its forms cannot be made, but it took place. */
    @Test
    void anInfusionWhoseDayIsNotKnownAnyMoreTookPlace() {
        assertThat(takenBack(patientRecord -> infusion(patientRecord).setPerformed(new DateTimeType("2026"))))
                .isEmpty();
    }

    @Test
    void aDeathWhoseDayIsNotKnownAnyMoreTookPlace() {
        assertThat(takenBack(patientRecord -> ((Patient) patientRecord.get(0)).setDeceased(new BooleanType(true))))
                .isEmpty();
    }

    @Test
    void aProductAMalignancyOrADeathGoAlone() {
        assertThat(takenBack(patientRecord -> patientRecord.remove(1))).containsExactly(ABOUT_PRODUCT);
        assertThat(takenBack(patientRecord -> ((Condition) patientRecord.get(3))
                        .getVerificationStatus()
                        .getCodingFirstRep()
                        .setCode("entered-in-error")))
                .containsExactly(ABOUT_NEOPLASM);
        assertThat(takenBack(patientRecord -> ((Condition) patientRecord.get(3))
                        .getVerificationStatus()
                        .getCodingFirstRep()
                        .setCode("refuted")))
                .containsExactly(ABOUT_NEOPLASM);
        assertThat(takenBack(patientRecord -> ((Patient) patientRecord.get(0)).setDeceased(new BooleanType(false))))
                .containsExactly(ABOUT_DEATH);
    }

    /** What is taken back after a change of a record of which everything was sent. */
    private static List<String> takenBack(Consumer<List<Resource>> change) {
        List<Resource> patientRecord = Records.withInfusion().with(neoplasm()).resources();
        ((Patient) patientRecord.get(0)).setDeceased(new DateTimeType("2026-09-01"));
        change.accept(patientRecord);
        PatientCourses courses = CourseReader.read(patientRecord);
        TakenBack takenBack = new TakenBack(FORMS, courses, patientRecord, Records.DAY_0.plusYears(1));
        return ALL.stream().filter(takenBack).toList();
    }

    private static Procedure infusion(List<Resource> patientRecord) {
        return (Procedure) patientRecord.get(2);
    }

    private static Condition neoplasm() {
        Condition neoplasm = new Condition();
        neoplasm.setId("Condition/neoplasm-41");
        neoplasm.addCategory(new CodeableConcept()
                .addCoding(new Coding(
                        CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM, null)));
        neoplasm.setVerificationStatus(
                new CodeableConcept().addCoding(new Coding(ExternalSystems.CONDITION_VERIFICATION, "confirmed", null)));
        neoplasm.setOnset(new DateTimeType("2026-07-01"));
        return neoplasm;
    }
}
