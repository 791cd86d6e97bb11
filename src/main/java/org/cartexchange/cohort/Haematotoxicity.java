package org.cartexchange.cohort;

/**
 * Early haematotoxicity of a course, from its counts of every day: neutrophils by EHA and EBMT (Rejeski et al., Blood
 * 2023;142:865), platelets by the table of T-ICAHT. Thresholds of neutrophils are from memory, as in our fact base.
 */
record Haematotoxicity(
        int daysNeutrophilsBelow500,
        int daysNeutrophilsBelow100,
        int daysPlateletsBelow50,
        int daysPlateletsBelow20,
        boolean neverAbove500) {

    private static final int LAST_DAY = 30;

    static Haematotoxicity of(Treatment course) {
        int below500 = 0;
        int below100 = 0;
        int below50 = 0;
        int below20 = 0;
        for (int day = 0; day <= LAST_DAY; day++) {
            below500 += course.counts.neutrophils(day) <= 0.5 ? 1 : 0;
            below100 += course.counts.neutrophils(day) <= 0.1 ? 1 : 0;
            below50 += course.counts.platelets(day) < 50 ? 1 : 0;
            below20 += course.counts.platelets(day) < 20 ? 1 : 0;
        }
        return new Haematotoxicity(below500, below100, below50, below20, below500 == LAST_DAY + 1);
    }

    int earlyNeutrophil() {
        if (neverAbove500 || daysNeutrophilsBelow100 >= 14) {
            return 4;
        }
        if (daysNeutrophilsBelow500 >= 14 || daysNeutrophilsBelow100 >= 7) {
            return 3;
        }
        return daysNeutrophilsBelow500 >= 7 ? 2 : daysNeutrophilsBelow500 >= 1 ? 1 : 0;
    }

    int earlyPlatelet() {
        if (daysPlateletsBelow20 >= 14) {
            return 4;
        }
        if (daysPlateletsBelow20 >= 1) {
            return 3;
        }
        return daysPlateletsBelow50 >= 7 ? 2 : daysPlateletsBelow50 >= 1 ? 1 : 0;
    }
}
