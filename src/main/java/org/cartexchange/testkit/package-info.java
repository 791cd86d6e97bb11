/**
 * For people's own test suites: a JUnit Jupiter extension and AssertJ assertions that ask the validator. Needs JUnit Jupiter
 * and AssertJ, which a test suite has; the server has them not and never loads this room.
 *
 * <p>May use: fhir, message, validation. Pure: no Spring, no database, no network.
 */
@NullMarked
package org.cartexchange.testkit;

import org.jspecify.annotations.NullMarked;
