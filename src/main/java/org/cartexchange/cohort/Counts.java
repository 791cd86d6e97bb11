package org.cartexchange.cohort;

/**
 * Blood counts over time: a fall after lymphodepletion and, by the patient's type of recovery, a quick return, a second dip,
 * or weeks of aplasia. Days are counted from day 0 of the course. Counts in 10*9/L, haemoglobin in g/dL.
 */
final class Counts {

    /** How neutrophils come back (the phenotypes of Rejeski et al. 2021). */
    enum Recovery {
        QUICK,
        INTERMITTENT,
        APLASTIC
    }

    private static final double[][] QUICK = {
        {-6, 1}, {-2, .8}, {0, .45}, {3, .15}, {6, .12}, {9, .22}, {13, .7}, {30, .75}, {90, .95}
    };
    private static final double[][] INTERMITTENT = {
        {-6, 1}, {-2, .75}, {0, .4}, {3, .13}, {7, .10}, {10, .3}, {14, .6}, {18, .4}, {21, .11}, {25, .12}, {30, .35},
        {60, .6}, {90, .8}
    };
    private static final double[][] APLASTIC = {
        {-6, 1}, {-2, .7}, {0, .3}, {3, .06}, {8, .02}, {16, .02}, {22, .05}, {28, .12}, {45, .35}, {100, .6}
    };
    private static final double[][] PLATELETS = {
        {-6, 1}, {-1, .85}, {4, .6}, {9, .42}, {14, .5}, {21, .65}, {30, .75}, {60, .9}, {90, 1}
    };
    private static final double[][] LYMPHOCYTES = {
        {-6, 1}, {-2, .15}, {0, .05}, {3, .05}, {7, .3}, {11, .9}, {16, .6}, {30, .5}, {90, .6}, {365, .9}
    };

    private final Recovery recovery;
    private final double neutrophils;
    private final double platelets;
    private final double plateletDepth;
    private final double haemoglobin;
    private final double lymphocytes;
    private final long noise;

    Counts(
            Recovery recovery,
            double neutrophils,
            double platelets,
            double plateletDepth,
            double haemoglobin,
            double lymphocytes,
            long noise) {
        this.recovery = recovery;
        this.neutrophils = neutrophils;
        this.platelets = platelets;
        this.plateletDepth = plateletDepth;
        this.haemoglobin = haemoglobin;
        this.lymphocytes = lymphocytes;
        this.noise = noise;
    }

    Recovery recovery() {
        return recovery;
    }

    double neutrophils(int day) {
        double[][] curve =
                switch (recovery) {
                    case QUICK -> QUICK;
                    case INTERMITTENT -> INTERMITTENT;
                    case APLASTIC -> APLASTIC;
                };
        return neutrophils * on(curve, day) * wobble(day, 1, 0.12);
    }

    double platelets(int day) {
        double fall = StrictMath.pow(on(PLATELETS, day), plateletDepth);
        return platelets * fall * wobble(day, 2, 0.08);
    }

    double lymphocytes(int day) {
        return lymphocytes * on(LYMPHOCYTES, day) * wobble(day, 3, 0.15);
    }

    double haemoglobin(int day) {
        double fall = 1 - 0.22 * (1 - StrictMath.pow(on(PLATELETS, day), 0.8));
        return haemoglobin * fall * wobble(day, 4, 0.02);
    }

    /** A factor that belongs to the day, whoever asks and however often. */
    private double wobble(int day, int what, double spread) {
        long bits = Dice.mix(noise ^ Dice.mix(day * 31L + what));
        double even = ((bits >>> 11) * 0x1.0p-53) * 2 - 1;
        return StrictMath.exp(even * spread * 1.7);
    }

    /** Between the points of a curve, straight on a logarithmic scale. */
    private static double on(double[][] curve, int day) {
        if (day <= curve[0][0]) {
            return curve[0][1];
        }
        for (int i = 1; i < curve.length; i++) {
            if (day <= curve[i][0]) {
                double part = (day - curve[i - 1][0]) / (curve[i][0] - curve[i - 1][0]);
                double from = StrictMath.log(curve[i - 1][1]);
                double to = StrictMath.log(curve[i][1]);
                return StrictMath.exp(from + (to - from) * part);
            }
        }
        return curve[curve.length - 1][1];
    }
}
