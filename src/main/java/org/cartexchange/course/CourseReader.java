package org.cartexchange.course;

import static org.cartexchange.course.PatientRecord.has;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads a patient's resources into courses of cellular therapy.
 *
 * <p>A course begins with an infusion that took place ({@code completed}, or {@code stopped} before the bag was empty). A
 * planned part of a split dose belongs to the course that runs; every other further infusion, and a transplant, ends it: the
 * course closes on the day before the therapy that prepares the next one.
 */
public final class CourseReader {

    /** Codes of SNOMED CT for stem cell transplants. */
    public static final Set<String> TRANSPLANTATION = Set.of("77465005", "53088000", "50223000", "1269349006");

    private CourseReader() {}

    /**
     * The courses of the one patient these resources are about.
     *
     * @param resources a patient's resources, Bundles among them are opened; donors may be among the patients
     * @throws IllegalArgumentException if there is no patient, or several recipients
     */
    public static PatientCourses read(Collection<? extends Resource> resources) {
        List<PatientCourses> all = readAll(resources);
        if (all.size() != 1) {
            throw new IllegalArgumentException("expected the resources of one patient, found " + all.size());
        }
        return all.get(0);
    }

    /** The courses of every recipient in these resources, in the order of the recipients. */
    public static List<PatientCourses> readAll(Collection<? extends Resource> resources) {
        List<Resource> flat = resources.stream().flatMap(CourseReader::open).toList();
        return recipients(flat).stream().map(patient -> read(patient, flat)).toList();
    }

    private static Stream<Resource> open(Resource resource) {
        return resource instanceof Bundle bundle
                ? bundle.getEntry().stream()
                        .filter(BundleEntryComponent::hasResource)
                        .map(CourseReader::identified)
                : Stream.of(resource);
    }

    /** An entry's resource is known by its fullUrl as long as it has no id of its own. */
    private static Resource identified(BundleEntryComponent entry) {
        Resource resource = entry.getResource();
        if (entry.hasFullUrl() && !resource.getIdElement().hasIdPart()) {
            Resource copy = resource.copy();
            copy.setId(entry.getFullUrl());
            return copy;
        }
        return resource;
    }

    /** Patients who received an infusion; if there is none, the patients whom no product names as its donor. */
    private static List<Patient> recipients(List<Resource> resources) {
        List<Patient> patients = resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .toList();
        if (patients.size() < 2) {
            return patients;
        }
        Map<String, Patient> recipients = new LinkedHashMap<>();
        PatientRecord everything = new PatientRecord(new Patient(), resources);
        resources.stream()
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast)
                .filter(CourseReader::isInfusion)
                .flatMap(procedure -> everything.resolve(procedure.getSubject(), Patient.class).stream())
                .map(patient -> survivor(patient, patients, everything))
                .forEach(patient -> recipients.putIfAbsent(Source.referenceTo(patient), patient));
        if (!recipients.isEmpty()) {
            return List.copyOf(recipients.values());
        }
        List<String> donors = resources.stream()
                .filter(BiologicallyDerivedProduct.class::isInstance)
                .map(BiologicallyDerivedProduct.class::cast)
                .flatMap(product -> everything.resolve(product.getCollection().getSource(), Patient.class).stream())
                .map(Source::referenceTo)
                .toList();
        List<Patient> others = patients.stream()
                .filter(patient -> !donors.contains(Source.referenceTo(patient)))
                .map(patient -> survivor(patient, patients, everything))
                .distinct()
                .toList();
        return others.isEmpty() ? patients.subList(0, 1) : others;
    }

    /** A patient that was merged into another, or into one merged into another, is that other. */
    private static Patient survivor(Patient patient, List<Patient> patients, PatientRecord everything) {
        Patient survivor = patient;
        for (int hop = 0; hop < patients.size(); hop++) {
            Optional<Patient> next = replacement(survivor, patients, everything);
            if (next.isEmpty() || next.get() == patient) {
                return survivor;
            }
            survivor = next.get();
        }
        return survivor;
    }

    /** By the word of the replaced, or of the one that replaces it. */
    private static Optional<Patient> replacement(Patient patient, List<Patient> patients, PatientRecord everything) {
        return linked(patient, everything, Patient.LinkType.REPLACEDBY, Patient.LinkType.REFER)
                .findFirst()
                .or(() -> patients.stream()
                        .filter(other -> linked(other, everything, Patient.LinkType.REPLACES)
                                .anyMatch(replaced -> replaced == patient))
                        .findFirst());
    }

    private static Stream<Patient> linked(Patient patient, PatientRecord everything, Patient.LinkType... types) {
        return patient.getLink().stream()
                .filter(link -> Stream.of(types).anyMatch(type -> type == link.getType()))
                .flatMap(link -> everything.resolve(link.getOther(), Patient.class).stream());
    }

    private static PatientCourses read(Patient patient, List<Resource> resources) {
        PatientRecord patientRecord = new PatientRecord(patient, resources);
        List<String> issues = new ArrayList<>(patientRecord.issues());
        List<Infusion> infusions = infusions(patientRecord, issues);
        issues.addAll(contradictions(patientRecord, infusions));
        List<List<Infusion>> grouped = new ArrayList<>();
        for (Infusion infusion : infusions) {
            if (grouped.isEmpty() || !isPlannedPart(infusion.procedure())) {
                grouped.add(new ArrayList<>());
            }
            grouped.get(grouped.size() - 1).add(infusion);
        }
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < grouped.size(); i++) {
            Optional<LocalDate> before = i == 0 ? Optional.empty() : Optional.of(lastDay(grouped.get(i - 1)));
            Optional<LocalDate> next = i + 1 < grouped.size()
                    ? Optional.of(grouped.get(i + 1).get(0).day())
                    : Optional.empty();
            courses.add(new Course(
                    patientRecord, grouped.get(i), before, closing(patientRecord, lastDay(grouped.get(i)), next)));
        }
        return new PatientCourses(patient, courses, issues);
    }

    /** What contradicts itself, so that what follows from it may be wrong; without any date. */
    private static List<String> contradictions(PatientRecord patientRecord, List<Infusion> infusions) {
        List<String> found = new ArrayList<>();
        Optional<PartialDate> birth = PartialDate.of(patientRecord.patient().getBirthDateElement());
        Optional<LocalDate> death = FollowUpChapter.dayOfDeath(patientRecord);
        for (Infusion infusion : infusions) {
            if (birth.filter(born -> born.earliest().isAfter(infusion.day())).isPresent()) {
                found.add(infusion.reference() + " lies before the patient's birth: one of the dates is wrong");
            }
            if (death.filter(day -> day.isBefore(infusion.day())).isPresent()) {
                found.add(
                        infusion.reference()
                                + " lies after the patient's death: one of the dates is wrong, and nothing is due of the time after it");
            }
        }
        return found;
    }

    /** The days of the infusions that took place, as far as they are known. */
    static Stream<LocalDate> infusionDays(PatientRecord patientRecord) {
        return patientRecord.all(Procedure.class).stream()
                .filter(CourseReader::isInfusion)
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed()).stream())
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest);
    }

    private static List<Infusion> infusions(PatientRecord patientRecord, List<String> issues) {
        List<Infusion> infusions = new ArrayList<>();
        for (Procedure procedure : patientRecord.all(Procedure.class)) {
            if (!isInfusion(procedure)) {
                continue;
            }
            Optional<PartialDate> date = PartialDate.of(procedure.getPerformed());
            if (date.isEmpty() || !date.get().isExact()) {
                issues.add(Source.referenceTo(procedure) + " has no day of infusion and was left out");
                continue;
            }
            infusions.add(new Infusion(procedure, date.get().earliest(), products(patientRecord, procedure)));
        }
        infusions.sort(
                Comparator.comparing(Infusion::day).thenComparing(infusion -> Source.nameOf(infusion.procedure())));
        return infusions;
    }

    /** Does the record say that the patient has, or had, this condition? */
    public static boolean isThere(Condition condition) {
        return PatientRecord.says(condition) && !PatientRecord.isRefuted(condition);
    }

    static boolean isInfusionOfAnyStatus(Procedure procedure) {
        return has(procedure.getCode(), CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);
    }

    /** Is it an infusion of cells that took place, on whatever day? */
    public static boolean isInfusion(Procedure procedure) {
        return isInfusionOfAnyStatus(procedure)
                && (procedure.getStatus() == ProcedureStatus.COMPLETED
                        || procedure.getStatus() == ProcedureStatus.STOPPED);
    }

    private static List<BiologicallyDerivedProduct> products(PatientRecord patientRecord, Procedure procedure) {
        return procedure.getExtension().stream()
                .filter(extension -> CartExtensions.CART_INFUSED_PRODUCT.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .flatMap(reference -> patientRecord.resolve(reference, BiologicallyDerivedProduct.class).stream())
                .distinct()
                .toList();
    }

    /** Is an infusion a further part of a planned split dose, which belongs to the course that runs? */
    static boolean isPlannedPart(Procedure infusion) {
        return PatientRecord.extension(infusion, CartExtensions.CART_INFUSION_KIND)
                .map(Extension::getValue)
                .map(kind ->
                        Viewpoint.isCode(kind, CartCodes.InfusionKind.SYSTEM, CartCodes.InfusionKind.PLANNED_SPLIT))
                .orElse(false);
    }

    private static LocalDate lastDay(List<Infusion> infusions) {
        return infusions.get(infusions.size() - 1).day();
    }

    /** The day before the preparative therapy of what comes next: another course, or a transplant. */
    private static Optional<LocalDate> closing(
            PatientRecord patientRecord, LocalDate lastInfusion, Optional<LocalDate> nextCourse) {
        Stream<LocalDate> preparations = nextCourse.stream()
                .flatMap(next -> Stream.concat(
                        Stream.of(next),
                        patientRecord.all(Procedure.class).stream()
                                .filter(procedure -> has(
                                        procedure.getCode(),
                                        CartCodes.Procedure.SYSTEM,
                                        CartCodes.Procedure.LYMPHODEPLETION))
                                .filter(procedure -> procedure.getStatus() != ProcedureStatus.NOTDONE)
                                .flatMap(procedure -> PartialDate.of(procedure.getPerformed()).stream())
                                .map(PartialDate::earliest)
                                .filter(day -> day.isAfter(lastInfusion) && !day.isAfter(next))));
        Stream<LocalDate> transplants = transplants(patientRecord).stream()
                .flatMap(procedure -> PartialDate.of(procedure.getPerformed()).stream())
                .map(PartialDate::earliest)
                .filter(day -> day.isAfter(lastInfusion));
        return Stream.concat(preparations, transplants)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1));
    }

    /** Stem cell transplants that took place. */
    static List<Procedure> transplants(PatientRecord patientRecord) {
        return patientRecord.all(Procedure.class).stream()
                .filter(procedure -> procedure.getStatus() == ProcedureStatus.COMPLETED)
                .filter(CourseReader::isTransplant)
                .toList();
    }

    static boolean isTransplant(Procedure procedure) {
        return has(procedure.getCode(), ExternalSystems.SNOMED_CT, TRANSPLANTATION.toArray(String[]::new));
    }
}
