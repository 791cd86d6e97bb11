package org.cartexchange.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cartexchange.course.SetAside.Reason;
import org.cartexchange.grading.Grading;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;

/**
 * Assessments of a graded toxicity (CRS, ICANS, IEC-HS, ICAHT) in order of time, each with its grade.
 *
 * <p>A grade that the sender gave wins; where there is none, the grade is computed from the components.
 */
final class Assessments {

    /** An assessment and its grade; no grade where none was given and none can be computed. */
    record Assessed(Reading reading, Optional<Integer> grade, List<Source> gradeSources, List<SetAside> setAside) {

        boolean isPresent() {
            return grade.filter(value -> value > 0).isPresent();
        }

        boolean isAbsent() {
            return grade.filter(value -> value == 0).isPresent();
        }
    }

    private static final String GRADE = "grade-";

    private final Series series;
    private final String gradeSystem;
    private final List<Assessed> assessed = new ArrayList<>();

    Assessments(Series series, String gradeSystem, Function<Observation, Grading> rule) {
        this.series = series;
        this.gradeSystem = gradeSystem;
        for (Reading reading : series.readings()) {
            assessed.add(assess(reading, rule));
        }
    }

    /** Assessments whose grade is the sender's alone: without one there is none. */
    Assessments(Series series, String gradeSystem) {
        this(series, gradeSystem, observation -> new Grading.NotEvaluable(List.of()));
    }

    private Assessed assess(Reading reading, Function<Observation, Grading> rule) {
        Optional<Integer> given = reading.coding(gradeSystem)
                .map(Coding::getCode)
                .filter(code -> code.matches(GRADE + "\\d"))
                .map(code -> Integer.valueOf(code.substring(GRADE.length())));
        Source components = Source.of(reading.observation(), "component");
        if (given.isPresent()) {
            List<SetAside> otherwise =
                    rule.apply(reading.observation()) instanceof Grading.Graded graded && graded.grade() != given.get()
                            ? List.of(new SetAside(grade(graded.grade()), components, Reason.GRADE_BEFORE_COMPONENTS))
                            : List.of();
            return new Assessed(reading, given, List.of(reading.source()), otherwise);
        }
        if (reading.value() == null && rule.apply(reading.observation()) instanceof Grading.Graded graded) {
            return new Assessed(reading, Optional.of(graded.grade()), List.of(components), List.of());
        }
        return new Assessed(reading, Optional.empty(), List.of(), List.of());
    }

    private Coding grade(int grade) {
        return new Coding(gradeSystem, GRADE + grade, "Grade " + grade);
    }

    Series series() {
        return series;
    }

    /** Was it there at any time? */
    Answer developed() {
        Optional<Assessed> first = first(Assessed::isPresent);
        if (first.isPresent()) {
            return Answer.known(new BooleanType(true), first.get().gradeSources())
                    .settingAside(absentBeside(first.get()));
        }
        List<Source> negatives = assessed.stream()
                .filter(Assessed::isAbsent)
                .flatMap(one -> one.gradeSources().stream())
                .toList();
        return negatives.isEmpty() ? series.absence() : Answer.known(new BooleanType(false), negatives);
    }

    /** Assessments that did not find it at the time when another did. */
    private List<SetAside> absentBeside(Assessed found) {
        return assessed.stream()
                .filter(one -> one.isAbsent() && one.reading().isOfOneTimeWith(found.reading()))
                .map(one -> new SetAside(grade(0), one.gradeSources().get(0), Reason.YES_BEFORE_NO))
                .toList();
    }

    /** The day of the first assessment that found it: the first symptom documented. */
    Answer onset() {
        return first(Assessed::isPresent).map(one -> Series.date(one.reading())).orElseGet(Answer::missing);
    }

    /** The highest grade; the earliest of equals. */
    Answer highestGrade() {
        return highest()
                .map(one -> Answer.known(grade(one.grade().orElseThrow()), one.gradeSources())
                        .settingAside(one.setAside()))
                .orElseGet(series::absence);
    }

    /** The day of the highest grade. */
    Answer dateOfHighestGrade() {
        return highest()
                .filter(Assessed::isPresent)
                .map(one -> Series.date(one.reading()))
                .orElseGet(Answer::missing);
    }

    private Optional<Assessed> highest() {
        Assessed highest = null;
        for (Assessed one : assessed) {
            if (one.grade().isPresent()
                    && (highest == null || one.grade().get() > highest.grade().orElseThrow())) {
                highest = one;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** Resolved: an assessment that no longer finds it, after the last that did. */
    Answer resolved() {
        return resolution()
                .map(one -> Answer.known(new BooleanType(true), one.gradeSources()))
                .orElseGet(Answer::missing);
    }

    /** The day of that assessment. */
    Answer resolutionDate() {
        return resolution().map(one -> Series.date(one.reading())).orElseGet(Answer::missing);
    }

    private Optional<Assessed> resolution() {
        int last = -1;
        for (int i = 0; i < assessed.size(); i++) {
            if (assessed.get(i).isPresent()) {
                last = i;
            }
        }
        return last < 0
                ? Optional.empty()
                : assessed.subList(last + 1, assessed.size()).stream()
                        .filter(Assessed::isAbsent)
                        .findFirst();
    }

    private Optional<Assessed> first(Predicate<Assessed> condition) {
        return assessed.stream().filter(condition).findFirst();
    }
}
