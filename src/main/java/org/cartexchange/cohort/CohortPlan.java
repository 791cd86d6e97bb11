package org.cartexchange.cohort;

import java.util.List;

/**
 * What to generate.
 *
 * @param patients number of patients
 * @param seed the same seed, plan and version give the same bytes
 * @param cohorts ids of the cohorts to take patients from, in proportion to their shares; all if empty
 * @param followUpYears years of follow-up, 0 (to day 100) to 15
 * @param mess by how much the configured shares of untidiness are multiplied; 0 is a tidy record
 * @param faults share of patients into whose record one error is put, 0 to 1
 */
public record CohortPlan(
        long patients, long seed, List<String> cohorts, int followUpYears, double mess, double faults) {

    private static final int LONGEST = 15;

    public CohortPlan {
        cohorts = List.copyOf(cohorts);
        if (patients < 0) {
            throw new IllegalArgumentException("the number of patients cannot be negative: " + patients);
        }
        if (followUpYears < 0 || followUpYears > LONGEST) {
            throw new IllegalArgumentException("follow-up lasts 0 to 15 years, not " + followUpYears);
        }
        if (mess < 0) {
            throw new IllegalArgumentException("mess cannot be negative: " + mess);
        }
        if (faults < 0 || faults > 1) {
            throw new IllegalArgumentException("the share of faults lies between 0 and 1: " + faults);
        }
    }

    /** Two years of follow-up, as untidy as configured, no faults, all cohorts. */
    public static CohortPlan of(long patients, long seed) {
        return new CohortPlan(patients, seed, List.of(), 2, 1, 0);
    }
}
