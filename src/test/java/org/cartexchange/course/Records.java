package org.cartexchange.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A patient's record, built resource by resource for a test; day 0 of the first course is 17 March 2026. */
public final class Records {

    public static final LocalDate DAY_0 = LocalDate.of(2026, 3, 17);

    private static final CourseVariables VARIABLES = CourseVariables.with(Units.load());

    private final List<Resource> resources = new ArrayList<>();

    private Records() {
        Patient patient = new Patient();
        patient.setId("Patient/p-7301");
        patient.setGender(AdministrativeGender.FEMALE);
        resources.add(patient);
    }

    /** A patient who received one infusion on day 0. */
    public static Records withInfusion() {
        return new Records().infusion("initial", DAY_0);
    }

    /** A patient without infusion. */
    public static Records withoutInfusion() {
        return new Records();
    }

    public Records infusion(String kind, LocalDate day) {
        BiologicallyDerivedProduct product = new BiologicallyDerivedProduct();
        product.setId("BiologicallyDerivedProduct/product-" + resources.size());
        resources.add(product);
        Procedure infusion = new Procedure();
        infusion.setId("Procedure/infusion-" + resources.size());
        infusion.setStatus(ProcedureStatus.COMPLETED);
        infusion.setCode(ours(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION));
        infusion.setSubject(new Reference("Patient/p-7301"));
        infusion.setPerformed(new DateTimeType(day + "T14:20:00+06:00"));
        infusion.addExtension(new Extension(CartExtensions.CART_INFUSION_KIND, new CodeType(kind)));
        infusion.addExtension(
                new Extension(CartExtensions.CART_INFUSED_PRODUCT, new Reference(Source.referenceTo(product))));
        resources.add(infusion);
        return this;
    }

    public Records procedure(String code, LocalDate day, ProcedureStatus status) {
        Procedure procedure = new Procedure();
        procedure.setId("Procedure/" + code + "-" + resources.size());
        procedure.setStatus(status);
        procedure.setCode(ours(CartCodes.Procedure.SYSTEM, code));
        procedure.setSubject(new Reference("Patient/p-7301"));
        procedure.setPerformed(new DateTimeType(day.toString()));
        resources.add(procedure);
        return this;
    }

    public Records laboratory(String loinc, int day, String value, String unit) {
        Observation observation = observation(ExternalSystems.LOINC, loinc, day);
        observation.setValue(new Quantity()
                .setValue(new BigDecimal(value))
                .setSystem(ExternalSystems.UCUM)
                .setCode(unit)
                .setUnit(unit));
        return this;
    }

    public Records coded(String code, int day, String valueSystem, String value) {
        observation(CartCodes.Observation.SYSTEM, code, day).setValue(ours(valueSystem, value));
        return this;
    }

    public Records absent(String code, int day, String reason) {
        observation(CartCodes.Observation.SYSTEM, code, day)
                .setDataAbsentReason(ours(ExternalSystems.DATA_ABSENT_REASON, reason));
        return this;
    }

    public Records with(Resource resource) {
        resources.add(resource);
        return this;
    }

    /** Changes the resource that was added last. */
    public Observation last() {
        return (Observation) resources.get(resources.size() - 1);
    }

    private Observation observation(String system, String code, int day) {
        Observation observation = new Observation();
        observation.setId("Observation/o-" + resources.size());
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(ours(system, code));
        observation.setSubject(new Reference("Patient/p-7301"));
        observation.setEffective(new DateTimeType(DAY_0.plusDays(day).toString()));
        resources.add(observation);
        return observation;
    }

    static CodeableConcept ours(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, code));
    }

    public List<Resource> resources() {
        return resources;
    }

    public PatientCourses read() {
        return CourseReader.read(resources);
    }

    /** What is known about a variable of the first course at the end of a day. */
    Answer answer(String variable, int asOfDay) {
        return VARIABLES.answer(variable, read().courses().get(0).asOf(DAY_0.plusDays(asOfDay)));
    }

    /** What is known about a variable of the first course for a period of days. */
    Answer answer(String variable, int from, int to) {
        Viewpoint whole = read().courses().get(0).asOf(DAY_0.plusDays(to));
        return VARIABLES.answer(variable, whole.during(new ReportingPeriod(DAY_0.plusDays(from), DAY_0.plusDays(to))));
    }
}
