package org.cartexchange.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;

/**
 * One course of cellular therapy: a first infusion, the planned further doses that belong to it, and the time until the next
 * course begins.
 *
 * <p>Day 0 is the day of the first infusion and stays there when a planned split dose follows.
 */
public final class Course {

    private final PatientRecord patientRecord;
    private final List<Infusion> infusions;
    private final Optional<LocalDate> previousInfusion;
    private final Optional<LocalDate> closed;

    Course(
            PatientRecord patientRecord,
            List<Infusion> infusions,
            Optional<LocalDate> previousInfusion,
            Optional<LocalDate> closed) {
        this.patientRecord = patientRecord;
        this.infusions = List.copyOf(infusions);
        this.previousInfusion = previousInfusion;
        this.closed = closed;
    }

    /** Its infusions, by day. */
    public List<Infusion> infusions() {
        return infusions;
    }

    /** The day of the first infusion. */
    public LocalDate dayZero() {
        return infusions.get(0).day();
    }

    /** The last day that still belongs to this course, if another course or a transplant follows it. */
    public Optional<LocalDate> closed() {
        return closed;
    }

    /** The last infusion of the course before this one, if there was one. */
    Optional<LocalDate> previousInfusion() {
        return previousInfusion;
    }

    /** Every product of the course, in the order of infusion, each once. */
    public List<BiologicallyDerivedProduct> products() {
        List<BiologicallyDerivedProduct> products = new ArrayList<>();
        for (Infusion infusion : infusions) {
            infusion.products().stream()
                    .filter(product -> !products.contains(product))
                    .forEach(products::add);
        }
        return products;
    }

    /** A literal reference to the patient. */
    public String patientReference() {
        return Source.referenceTo(patientRecord.patient());
    }

    /** The day of death as far as the record knows one by that day. */
    public Optional<LocalDate> death(LocalDate asOf) {
        return FollowUpChapter.dayOfDeath(patientRecord).filter(day -> !day.isAfter(asOf));
    }

    /** The days on which the patient is known to have been alive and in contact, from day 0 to that day, in order. */
    public List<LocalDate> contacts(LocalDate asOf) {
        return FollowUpChapter.contacts(patientRecord).stream()
                .filter(day -> !day.isBefore(dayZero()) && !day.isAfter(asOf))
                .toList();
    }

    /**
     * The day of the last contact with a patient who is lost to follow-up: that of the latest survival status, if that says
     * so. Whoever was seen again, or is known to have died, is not lost.
     */
    public Optional<LocalDate> lostAfter(LocalDate asOf) {
        return death(asOf).isPresent()
                ? Optional.empty()
                : FollowUpChapter.lostAfter(patientRecord, asOf).filter(day -> !day.isBefore(dayZero()));
    }

    /** The whole course as it stands on a day. */
    public Viewpoint asOf(LocalDate asOf) {
        LocalDate end = closed.filter(last -> last.isBefore(asOf)).orElse(asOf);
        LocalDate start = dayZero();
        return new Viewpoint(
                this,
                infusions.get(0),
                infusions.get(0).products().stream().findFirst(),
                new ReportingPeriod(start, end.isBefore(start) ? start : end),
                asOf);
    }

    PatientRecord patientRecord() {
        return patientRecord;
    }
}
