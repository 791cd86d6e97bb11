/**
 * Do these resources conform to our profiles, and to the rules between them? One answer for the server, the command line
 * and people's own test suites.
 *
 * <p>May use: fhir, message, terminology, identity, grading. Pure: no Spring, no database, no network.
 */
@NullMarked
package org.cartexchange.validation;

import org.jspecify.annotations.NullMarked;
