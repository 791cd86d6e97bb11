package org.cartexchange.job;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits for a job of try-it mode, which no failure may end. */
public final class Completion {

    private static final int TRIES = 6_000;

    private Completion() {}

    /** The job when it is complete; a failed assertion when it fails, or takes longer than a minute. */
    public static Job of(Jobs jobs, Job job) throws InterruptedException {
        for (int n = 0; n < TRIES; n++) {
            Job now = jobs.find(job.id(), JobOwner.TRY_IT).orElseThrow();
            if (now.state() == JobState.COMPLETE) {
                return now;
            }
            assertThat(now.failure()).isNull();
            Thread.sleep(10);
        }
        throw new AssertionError("not complete in time");
    }
}
