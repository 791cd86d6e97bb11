package org.cartexchange.grading;

/**
 * What the ASTCT consensus grades cytokine release syndrome by, on one day.
 *
 * <p>Only findings that are not attributable to another cause belong here.
 *
 * @param fever temperature of 38.0 °C or more
 * @param feverMasked antipyretic or anti-cytokine therapy (tocilizumab, steroids) was given, so that fever is no longer
 *     required once the syndrome has been diagnosed
 * @param diagnosedBefore the syndrome was diagnosed on this or an earlier day
 * @param hypotension the blood pressure and what it needs
 * @param hypoxia the oxygen and how it is given
 * @param deathDueToCrs death of which no other cause is the principal one
 */
public record CrsFindings(
        Finding fever,
        Finding feverMasked,
        Finding diagnosedBefore,
        Hypotension hypotension,
        Hypoxia hypoxia,
        Finding deathDueToCrs) {

    /** Hypotension, by what it needs. Vasopressin does not count as a vasopressor of its own. */
    public enum Hypotension {
        NONE(0, "no hypotension"),
        NO_VASOPRESSOR(2, "hypotension without need of a vasopressor"),
        ONE_VASOPRESSOR(3, "one vasopressor, with or without vasopressin"),
        MULTIPLE_VASOPRESSORS(4, "several vasopressors, vasopressin not counted"),
        NOT_STATED(-1, "hypotension");

        final int grade;
        final String words;

        Hypotension(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }

    /** Hypoxia, by how oxygen is given. */
    public enum Hypoxia {
        NONE(0, "no hypoxia"),
        LOW_FLOW(2, "low-flow oxygen (nasal cannula up to 6 L/min, blow-by)"),
        HIGH_FLOW(3, "high-flow oxygen (high-flow cannula, face mask, non-rebreather, Venturi)"),
        POSITIVE_PRESSURE(4, "positive pressure (CPAP, BiPAP, intubation)"),
        NOT_STATED(-1, "hypoxia");

        final int grade;
        final String words;

        Hypoxia(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }
}
