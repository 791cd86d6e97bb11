package org.cartexchange.grading;

import java.util.List;

/**
 * What a grading rule concludes from findings: a grade with its reasons, or that the findings do not suffice.
 *
 * <p>A grade of zero is a statement ("assessed, and not present"); findings that nobody recorded are never one.
 */
public sealed interface Grading {

    /**
     * The rule gives a grade.
     *
     * @param grade 0 (not present) to 5 (death)
     * @param because the findings that decide, in words
     * @param notStated findings nobody recorded; the grade stands without them
     */
    record Graded(int grade, List<String> because, List<String> notStated) implements Grading {

        public Graded {
            if (grade < 0 || grade > 5) {
                throw new IllegalArgumentException("a grade is 0 to 5, not " + grade);
            }
            because = List.copyOf(because);
            notStated = List.copyOf(notStated);
        }
    }

    /**
     * The rule cannot decide.
     *
     * @param lacking the findings that would be needed
     */
    record NotEvaluable(List<String> lacking) implements Grading {

        public NotEvaluable {
            lacking = List.copyOf(lacking);
        }
    }
}
