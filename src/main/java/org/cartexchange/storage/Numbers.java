package org.cartexchange.storage;

/** How a statement takes thousands of HAPI's numbers. */
final class Numbers {

    /**
     * Any of an array of numbers, in a way that keeps them from PostgreSQL's planner. HAPI keeps statistics of 10,000 values
     * for the columns of references, and the planner compares each number with each of them: six seconds of planning for
     * 20,000 numbers, and fifteen milliseconds of execution. What a sub-select yields it does not look at.
     */
    static final String ANY = "ANY (ARRAY(SELECT unnest(?::bigint[])))";

    private Numbers() {}
}
