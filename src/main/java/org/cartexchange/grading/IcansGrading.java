package org.cartexchange.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartexchange.grading.IcansFindings.Consciousness;
import org.cartexchange.grading.IcansFindings.Instrument;
import org.cartexchange.grading.IcansFindings.Score;

/**
 * Grades neurotoxicity (ICANS) by the ASTCT consensus (Lee et al., Biol Blood Marrow Transplant 2019;25:625, tables 4 to 6).
 *
 * <p>The grade is that of the worst domain. An ICE of 0 in a patient who is awake (global aphasia) is grade 3, in one who
 * cannot be roused grade 4. CAPD takes the place of ICE for children below 12 years.
 *
 * <p>Decided here, where the tables are silent: waking spontaneously gives no grade by itself, and a CAPD of 0 is no
 * finding (else every well child would have grade 1); without a score the other domains grade, but cannot rule the
 * syndrome out.
 */
public final class IcansGrading {

    private IcansGrading() {}

    /**
     * Grades the findings of one day.
     *
     * @return grade 0 when the score is unimpaired and no domain is affected, 1 to 4 by the worst domain, not evaluable when
     *     neither a score nor an affected domain was recorded
     */
    public static Grading grade(IcansFindings findings) {
        List<Domain> domains = domains(findings);
        int worst = domains.stream().mapToInt(Domain::grade).max().orElse(-1);
        List<String> notStated = domains.stream()
                .filter(domain -> domain.grade() < 0)
                .map(Domain::words)
                .toList();
        boolean scoreNotStated = domains.get(0).grade() < 0;
        if (worst < 0 || worst == 0 && scoreNotStated) {
            return new Grading.NotEvaluable(notStated);
        }
        List<String> because = domains.stream()
                .filter(domain -> domain.grade() == worst)
                .map(Domain::words)
                .toList();
        return new Grading.Graded(worst, because, notStated);
    }

    private record Domain(int grade, String words) {}

    private static List<Domain> domains(IcansFindings findings) {
        List<Domain> domains = new ArrayList<>();
        domains.add(score(findings.score(), findings.consciousness()));
        Stream.of(
                        new Domain(findings.consciousness().grade, findings.consciousness().words),
                        new Domain(findings.seizure().grade, findings.seizure().words),
                        new Domain(findings.motor().grade, findings.motor().words),
                        new Domain(findings.raisedPressure().grade, findings.raisedPressure().words))
                .forEach(domains::add);
        return domains;
    }

    private static Domain score(Score score, Consciousness consciousness) {
        return switch (score.instrument()) {
            case NONE -> new Domain(-1, "ICE or CAPD score");
            case ICE -> ice(score, consciousness);
            case CAPD -> capd(score, consciousness);
        };
    }

    private static Domain ice(Score score, Consciousness consciousness) {
        if (score.points().isEmpty()) {
            return new Domain(-1, "ICE score (could not be assessed)");
        }
        int points = score.points().getAsInt();
        String words = "ICE score " + points;
        if (points == 0 && consciousness == Consciousness.UNAROUSABLE) {
            return new Domain(4, words + ", unarousable");
        }
        if (points <= 2) {
            return new Domain(3, words);
        }
        if (points <= 6) {
            return new Domain(2, words);
        }
        return new Domain(points <= 9 ? 1 : 0, words);
    }

    private static Domain capd(Score score, Consciousness consciousness) {
        if (score.points().isEmpty()) {
            return new Domain(4, "unable to perform CAPD");
        }
        int points = score.points().getAsInt();
        String words = "CAPD score " + points;
        if (points >= 9) {
            return new Domain(3, words);
        }
        if (consciousness == Consciousness.VOICE) {
            return new Domain(2, words + ", awakens to voice");
        }
        return new Domain(points == 0 ? 0 : 1, words);
    }

    /** The instrument that the consensus asks for at an age in completed years, given the age from which ICE is used. */
    public static Instrument instrumentFor(int ageInYears, int iceFromAge) {
        return ageInYears < iceFromAge ? Instrument.CAPD : Instrument.ICE;
    }
}
