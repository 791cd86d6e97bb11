/**
 * Synthetic CAR-T patients with known truth, for demonstration, tests and benchmarks: a story is simulated, written as
 * transaction Bundles, and what a perfect reader must find in them is written beside it.
 *
 * <p>The truth comes from the story itself: if it were read with the rules that it is to test, agreement would prove nothing.
 *
 * <p>May use: fhir. Pure: no Spring, no database, no network, no clock.
 */
@NullMarked
package org.cartexchange.cohort;

import org.jspecify.annotations.NullMarked;
