/**
 * The command line: the same core without a server and without a database.
 *
 * <p>May use: fhir, message, terminology, validation, course, registry, cohort. No Spring.
 */
@NullMarked
package org.cartexchange.cli;

import org.jspecify.annotations.NullMarked;
