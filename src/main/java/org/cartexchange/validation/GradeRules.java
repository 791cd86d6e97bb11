package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.grading.Assessment;
import org.cartexchange.grading.CrsFindings;
import org.cartexchange.grading.CrsGrading;
import org.cartexchange.grading.Finding;
import org.cartexchange.grading.Grading;
import org.cartexchange.grading.IcansGrading;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/**
 * Grades against their components, by ASTCT 2019. A warning: the clinician may know more than the components say, and what
 * was sent is kept. Components that do not suffice for a grade contradict none.
 */
final class GradeRules {

    private static final String GRADE = "grade-";

    private GradeRules() {}

    /** CRS that was there before needs no fever any more under treatment; whether it was is not known here, so either will do. */
    static List<ValidationMessage> crsGradeFollowsFromItsComponents(BundleContents contents) {
        return compare(
                contents,
                CartCodes.Observation.CRS_ASSESSMENT,
                CartCodes.CrsGrade.SYSTEM,
                assessment -> List.of(
                        CrsGrading.grade(Assessment.crs(assessment, Finding.YES)),
                        CrsGrading.grade(Assessment.crs(assessment, Finding.NO))),
                "CART-VAL-070");
    }

    /** A grade by itself is taken as it is; one with components must have the one that makes it the syndrome. */
    static List<ValidationMessage> aCrsGradeRecordsFever(BundleContents contents) {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation assessment : contents.all(Observation.class)) {
            boolean graded = counts(assessment, CartCodes.Observation.CRS_ASSESSMENT)
                    && grade(assessment, CartCodes.CrsGrade.SYSTEM)
                            .filter(grade -> grade > 0)
                            .isPresent();
            CrsFindings recorded = Assessment.crs(assessment, Finding.NOT_STATED);
            if (graded
                    && assessment.hasComponent()
                    && recorded.fever() == Finding.NOT_STATED
                    && recorded.feverMasked() != Finding.YES
                    && recorded.deathDueToCrs() != Finding.YES) {
                String place = contents.place(assessment) + ".component";
                findings.add(Findings.warning("CART-VAL-081", place, place));
            }
        }
        return findings;
    }

    static List<ValidationMessage> icansGradeFollowsFromItsComponents(BundleContents contents) {
        return compare(
                contents,
                CartCodes.Observation.ICANS_ASSESSMENT,
                CartCodes.IcansGrade.SYSTEM,
                assessment -> List.of(IcansGrading.grade(Assessment.icans(assessment))),
                "CART-VAL-071");
    }

    private static List<ValidationMessage> compare(
            BundleContents contents,
            String assessmentCode,
            String gradeSystem,
            Function<Observation, List<Grading>> rule,
            String code) {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation assessment : contents.all(Observation.class)) {
            Optional<Integer> sent =
                    counts(assessment, assessmentCode) ? grade(assessment, gradeSystem) : Optional.empty();
            List<Integer> computed = sent.isPresent() ? grades(rule.apply(assessment)) : List.of();
            if (!computed.isEmpty()
                    && !computed.contains(sent.get())
                    && !isWellByCapd(assessment, sent.get(), computed.get(0))) {
                String place = contents.place(assessment) + ".value";
                findings.add(Findings.warning(code, place, place, sent.get(), computed.get(0)));
            }
        }
        return findings;
    }

    private static boolean counts(Observation assessment, String code) {
        return assessment.getStatus() != ObservationStatus.ENTEREDINERROR
                && assessment.getStatus() != ObservationStatus.CANCELLED
                && Cells.has(assessment.getCode(), CartCodes.Observation.SYSTEM, code);
    }

    /** Empty if any of them cannot be told. */
    private static List<Integer> grades(List<Grading> gradings) {
        List<Integer> grades = new ArrayList<>();
        for (Grading grading : gradings) {
            if (!(grading instanceof Grading.Graded graded)) {
                return List.of();
            }
            grades.add(graded.grade());
        }
        return grades;
    }

    /** ASTCT gives a CAPD score below 9 grade 1; whether a child with such a score is well is the clinician's to say. */
    private static boolean isWellByCapd(Observation assessment, int sent, int computed) {
        return sent == 0
                && computed == 1
                && assessment.getComponent().stream()
                        .anyMatch(component -> Cells.has(
                                component.getCode(),
                                CartCodes.IcansComponent.SYSTEM,
                                CartCodes.IcansComponent.CAPD_SCORE));
    }

    private static Optional<Integer> grade(Observation assessment, String system) {
        return assessment.getValue() instanceof CodeableConcept value
                ? value.getCoding().stream()
                        .filter(coding -> system.equals(coding.getSystem()))
                        .map(Coding::getCode)
                        .filter(grade -> grade != null && grade.matches(GRADE + "[0-5]"))
                        .map(grade -> Integer.valueOf(grade.substring(GRADE.length())))
                        .findFirst()
                : Optional.empty();
    }
}
