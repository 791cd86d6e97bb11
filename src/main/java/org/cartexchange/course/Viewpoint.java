package org.cartexchange.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a question looks at: a course, one of its infusions, one of its products, a reporting period, and the day of asking.
 *
 * <p>Nothing that happened after the day of asking is seen.
 */
public record Viewpoint(
        Course course,
        Infusion infusion,
        Optional<BiologicallyDerivedProduct> product,
        ReportingPeriod period,
        LocalDate asOf) {

    /** The same course seen for one infusion and its first product. */
    public Viewpoint at(Infusion one) {
        return new Viewpoint(course, one, one.products().stream().findFirst(), period, asOf);
    }

    /** The same course seen for one product. */
    public Viewpoint at(BiologicallyDerivedProduct one) {
        Infusion firstOfIt = course.infusions().stream()
                .filter(candidate -> candidate.products().contains(one))
                .findFirst()
                .orElse(infusion);
        return new Viewpoint(course, firstOfIt, Optional.of(one), period, asOf);
    }

    /** The same course seen for a reporting period. */
    public Viewpoint during(ReportingPeriod one) {
        return new Viewpoint(course, infusion, product, one, asOf);
    }

    PatientRecord patientRecord() {
        return course.patientRecord();
    }

    /** The last day that is seen: the end of the period, or the day of asking if that comes first. */
    LocalDate horizon() {
        return period.end().isBefore(asOf) ? period.end() : asOf;
    }

    /** Readings within the reporting period. */
    Series inPeriod(String system, String... codes) {
        return between(period.start(), horizon(), system, codes);
    }

    /** Readings from day 0 to the end of the period. */
    Series sinceInfusion(String system, String... codes) {
        return between(course.dayZero(), horizon(), system, codes);
    }

    /** Readings up to a day, but not before the course that came before this one was over. */
    Series upTo(LocalDate day, String system, String... codes) {
        LocalDate from = course.previousInfusion().orElse(LocalDate.MIN);
        return between(from, day.isAfter(asOf) ? asOf : day, system, codes);
    }

    /** Readings of any day, those after the day of asking excepted. */
    Series always(String system, String... codes) {
        return between(LocalDate.MIN, asOf, system, codes);
    }

    private Series between(LocalDate from, LocalDate to, String system, String... codes) {
        List<Reading> readings = new ArrayList<>();
        for (Observation observation : patientRecord().observations(system, codes)) {
            PartialDate.of(observation.getEffective())
                    .filter(when -> when.overlaps(from, to))
                    .ifPresent(when -> readings.add(Reading.of(observation, when)));
        }
        return new Series(readings);
    }

    /** Does something that began on a date belong to the reporting period? */
    boolean isInPeriod(PartialDate when) {
        return when.overlaps(period.start(), horizon());
    }

    /** Did something that began on a date begin between day 0 and the end of the period? */
    boolean isSinceInfusion(PartialDate when) {
        return when.overlaps(course.dayZero(), horizon());
    }

    /** Is a coded value this code? */
    static boolean isCode(@Nullable Type value, String system, String code) {
        if (value instanceof CodeableConcept concept) {
            return PatientRecord.has(concept, system, code);
        }
        if (value instanceof Coding coding) {
            return system.equals(coding.getSystem()) && code.equals(coding.getCode());
        }
        return value instanceof CodeType bare && code.equals(bare.getValue());
    }
}
