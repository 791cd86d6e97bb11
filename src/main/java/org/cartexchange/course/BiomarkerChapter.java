package org.cartexchange.course;

import org.cartexchange.terminology.Units;

/** {@code biomarkers}: the highest value of each in the reporting period and its day. */
final class BiomarkerChapter {

    private BiomarkerChapter() {}

    static void define(CourseVariables variables, Units units) {
        for (Laboratory test : Laboratory.BIOMARKERS) {
            variables.variable(
                    "biomarkers." + test.variable() + "Highest",
                    view -> view.inPeriod(test.system(), test.codes()).maximum(test.unit(), units));
            variables.variable(
                    "biomarkers." + test.variable() + "HighestDate",
                    view -> view.inPeriod(test.system(), test.codes()).dateOfMaximum(test.unit(), units));
        }
    }
}
