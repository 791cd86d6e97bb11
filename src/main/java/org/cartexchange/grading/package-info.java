/**
 * Grades toxicity by published rules, as pure functions that explain themselves.
 *
 * <p>May use: fhir. Knows no Spring, no database, no clock.
 */
@NullMarked
package org.cartexchange.grading;

import org.jspecify.annotations.NullMarked;
