package org.cartexchange.cohort;

/**
 * What the team at the bedside finds on one day after the infusion, and the grades that follow from it.
 *
 * <p>The findings come first: severity acts on temperature, blood pressure, oxygen and the ICE tasks, and only these make
 * the grade. The rules of Lee et al. (Biol Blood Marrow Transplant 2019;25:625) are written here a second time on purpose.
 *
 * @param temperature highest of the day, degrees Celsius
 * @param pressure 0 normal, 1 low and treated with fluids, 2 one vasopressor, 3 several
 * @param oxygen 0 room air, 1 low flow, 2 high flow or mask, 3 positive pressure
 * @param masked whether antipyretics, steroids or anti-cytokine drugs hide a fever
 * @param ice points of 10; negative where the score cannot be taken
 * @param capd points of 32 in children; negative where another tool is used
 * @param consciousness 0 awakens spontaneously, 1 to voice, 2 to touch only, 3 unarousable
 * @param seizure 0 none, 1 resolving, 2 prolonged
 * @param oedema 0 none, 1 focal, 2 diffuse
 * @param neurotoxic whether there is neurotoxicity: a child with few points of CAPD may be well
 */
record Bedside(
        double temperature,
        int systolic,
        int diastolic,
        int heartRate,
        int saturation,
        int pressure,
        int oxygen,
        boolean masked,
        int ice,
        int capd,
        int consciousness,
        int seizure,
        int oedema,
        boolean neurotoxic,
        boolean diedOfCrs) {

    private static final double FEVER = 38.0;
    private static final int DELIRIUM = 9;

    boolean fever() {
        return temperature >= FEVER;
    }

    /** The grade of CRS; without a fever only where drugs hide it and the syndrome was there the day before. */
    int crsGrade(boolean thereBefore) {
        if (diedOfCrs) {
            return 5;
        }
        boolean arms = pressure > 0 || oxygen > 0;
        if (!fever() && !(thereBefore && masked && arms)) {
            return 0;
        }
        int byPressure = pressure == 0 ? 0 : pressure + 1;
        int byOxygen = oxygen == 0 ? 0 : oxygen + 1;
        return Math.max(1, Math.max(byPressure, byOxygen));
    }

    /** The grade of ICANS: the worst of the domains. */
    int icansGrade() {
        int byScore;
        if (capd >= 0) {
            byScore = !neurotoxic ? 0 : capd >= DELIRIUM ? 3 : consciousness == 1 ? 2 : 1;
        } else if (ice < 0) {
            byScore = 0;
        } else {
            byScore = ice == 10 ? 0 : ice >= 7 ? 1 : ice >= 3 ? 2 : 3;
        }
        int byConsciousness = consciousness == 0 ? 0 : consciousness + 1;
        int bySeizure = seizure == 0 ? 0 : seizure + 2;
        int byOedema = oedema == 0 ? 0 : oedema + 2;
        return Math.max(Math.max(byScore, byConsciousness), Math.max(bySeizure, byOedema));
    }
}
