package org.cartexchange.grading;

import static org.cartexchange.grading.Finding.NO;
import static org.cartexchange.grading.Finding.NOT_STATED;
import static org.cartexchange.grading.Finding.YES;

import java.util.ArrayList;
import java.util.List;
import org.cartexchange.grading.CrsFindings.Hypotension;
import org.cartexchange.grading.CrsFindings.Hypoxia;

/**
 * Grades cytokine release syndrome by the ASTCT consensus (Lee et al., Biol Blood Marrow Transplant 2019;25:625, table 2).
 *
 * <p>Fever is required; hypotension or hypoxia alone is not the syndrome. Once it is diagnosed and antipyretics or
 * anti-cytokine therapy were given, fever is no longer required. The grade is that of the more severe of the two arms.
 * Organ toxicity is not part of it.
 */
public final class CrsGrading {

    private static final int HIGHEST_OF_AN_ARM = 4;

    private CrsGrading() {}

    /**
     * Grades the findings of one day.
     *
     * @return grade 0 when the syndrome is ruled out, 1 to 5 when it is there, not evaluable when fever, blood pressure or
     *     oxygen were not recorded; an arm that was not recorded does not matter where the other already gives grade 4
     */
    public static Grading grade(CrsFindings findings) {
        if (findings.deathDueToCrs() == YES) {
            return new Grading.Graded(5, List.of("death due to the syndrome"), List.of());
        }
        boolean feverNotRequired = findings.diagnosedBefore() == YES && findings.feverMasked() == YES;
        if (findings.fever() == NO && !feverNotRequired) {
            return new Grading.Graded(0, List.of("no fever, which the syndrome requires"), List.of());
        }

        List<String> lacking = new ArrayList<>();
        if (findings.fever() == NOT_STATED && !feverNotRequired) {
            lacking.add("fever");
        }
        boolean decided = worstArm(findings) == HIGHEST_OF_AN_ARM;
        List<String> armsNotStated = armsNotStated(findings);
        if (!decided) {
            lacking.addAll(armsNotStated);
        }
        if (!lacking.isEmpty()) {
            return new Grading.NotEvaluable(lacking);
        }
        return new Grading.Graded(Math.max(1, worstArm(findings)), reasons(findings), armsNotStated);
    }

    private static int worstArm(CrsFindings findings) {
        return Math.max(findings.hypotension().grade, findings.hypoxia().grade);
    }

    private static List<String> armsNotStated(CrsFindings findings) {
        List<String> arms = new ArrayList<>();
        if (findings.hypotension() == Hypotension.NOT_STATED) {
            arms.add("hypotension");
        }
        if (findings.hypoxia() == Hypoxia.NOT_STATED) {
            arms.add("hypoxia");
        }
        return arms;
    }

    private static List<String> reasons(CrsFindings findings) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                findings.fever() == YES
                        ? "fever of 38.0 °C or more"
                        : "fever not required: diagnosed, and antipyretic or anti-cytokine therapy given");
        int worst = worstArm(findings);
        if (findings.hypotension().grade == worst) {
            reasons.add(findings.hypotension().words);
        }
        if (findings.hypoxia().grade == worst) {
            reasons.add(findings.hypoxia().words);
        }
        return reasons;
    }
}
