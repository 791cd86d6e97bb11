package org.cartexchange.cohort;

import org.cartexchange.cohort.Calibration.Plan;

/**
 * When the disease comes back and when the patient dies, so that the shares without progression and alive at the times
 * that were published come out.
 *
 * <p>The risk of progression of those who responded falls with time; a partial response lasts less long than a complete one;
 * those who did not respond progress in the first weeks. After progression death has a constant hazard. The two unknown
 * numbers (how often responses are lost, how long patients live after) are found by bisection from the published shares.
 * Times are days since day 0.
 */
final class Outlook {

    /** No response is lost, and nobody dies of another cause, before it was assessed. */
    private static final double ASSESSED = 45;

    private static final double FIRST_FAILURE = 20;
    private static final double LAST_FAILURE = 100;
    private static final double NOT_RELAPSE_FROM = 32;
    private static final double NOT_RELAPSE_SCALE = 150;
    private static final double PARTIAL_AGAINST_COMPLETE = 2.5;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final double YEAR = 365;
    private static final int ROUNDS = 60;
    private static final double NEVER = 1e9;

    private final Plan plan;
    private final double scale;
    private final double lost;
    private final double otherDeaths;
    private final double meanAfterProgression;

    Outlook(Plan plan) {
        this.plan = plan;
        this.scale = plan.disease() == Calibration.Disease.MYELOMA ? 1500 : YEAR;
        this.otherDeaths = -StrictMath.log(1 - plan.valueOf("nonRelapseMortalityYear1"))
                / (1 - StrictMath.exp(-(YEAR - NOT_RELAPSE_FROM) / NOT_RELAPSE_SCALE));
        this.lost = bisect(
                0,
                200,
                candidate -> target(candidate) - plan.progressionFree().share().value());
        this.meanAfterProgression =
                bisect(5, 40_000, candidate -> plan.survival().share().value() - alive(candidate));
    }

    /** How deep the response is. */
    enum Depth {
        NONE,
        PARTIAL,
        COMPLETE
    }

    /** The day of progression; far away if there is none. */
    double progression(Depth depth, Dice dice) {
        if (depth == Depth.NONE) {
            return dice.between(FIRST_FAILURE, LAST_FAILURE);
        }
        double strength = depth == Depth.PARTIAL ? lost * PARTIAL_AGAINST_COMPLETE : lost;
        return ASSESSED + firstEvent(strength, scale, dice.unit());
    }

    /** The day of a death that the disease did not cause; far away if there is none. */
    double otherDeath(Dice dice) {
        return NOT_RELAPSE_FROM + firstEvent(otherDeaths, NOT_RELAPSE_SCALE, dice.unit());
    }

    /** The day of death after a progression. */
    double deathAfter(double progression, Dice dice) {
        return progression >= NEVER ? NEVER : progression + dice.waiting(meanAfterProgression);
    }

    /** A hazard that falls with a scale and sums up to a strength. */
    private static double firstEvent(double strength, double scale, double unit) {
        double needed = -StrictMath.log(1 - unit);
        return needed >= strength ? NEVER : -scale * StrictMath.log(1 - needed / strength);
    }

    private double free(double strength, double day) {
        return day <= ASSESSED ? 1 : StrictMath.exp(-strength * (1 - StrictMath.exp(-(day - ASSESSED) / scale)));
    }

    private static double failureFree(double day) {
        return StrictMath.max(0, StrictMath.min(1, (LAST_FAILURE - day) / (LAST_FAILURE - FIRST_FAILURE)));
    }

    private double noOtherDeath(double day) {
        return day <= NOT_RELAPSE_FROM
                ? 1
                : StrictMath.exp(-otherDeaths * (1 - StrictMath.exp(-(day - NOT_RELAPSE_FROM) / NOT_RELAPSE_SCALE)));
    }

    private double complete() {
        return plan.completeResponse().value();
    }

    private double partial() {
        return plan.overallResponse().value() - complete();
    }

    private double progressionFree(double strength, double day, boolean ofResponders) {
        double responders =
                complete() * free(strength, day) + partial() * free(strength * PARTIAL_AGAINST_COMPLETE, day);
        return ofResponders
                ? responders / (complete() + partial())
                : responders + (1 - complete() - partial()) * failureFree(day);
    }

    /** The share without progression and alive at the time that was published. */
    private double target(double strength) {
        double day = plan.progressionFree().months() * DAYS_OF_A_MONTH;
        return progressionFree(strength, day, plan.progressionFree().ofResponders()) * noOtherDeath(day);
    }

    private double alive(double mean) {
        double day = plan.survival().months() * DAYS_OF_A_MONTH;
        double alive = progressionFree(lost, day, false);
        double before = 1;
        for (int end = 1; end <= day; end++) {
            double now = progressionFree(lost, end, false);
            alive += (before - now) * StrictMath.exp(-(day - end + 0.5) / mean);
            before = now;
        }
        return alive * noOtherDeath(day);
    }

    private interface Function {
        double at(double x);
    }

    /** The zero of a falling function; an end of the interval would say that the published figures contradict each other. */
    private double bisect(double low, double high, Function falling) {
        double from = low;
        double to = high;
        if (falling.at(from) < 0 || falling.at(to) > 0) {
            throw new IllegalArgumentException("calibration.json: progression and survival of cohort `" + plan.id()
                    + "` contradict its response rates");
        }
        for (int i = 0; i < ROUNDS; i++) {
            double middle = (from + to) / 2;
            if (falling.at(middle) >= 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}
