/**
 * Identifiers that tie cells to their patient: ISBT 128 donation numbers and chain of identity, Single European Code,
 * product codes; parse, format, check.
 *
 * <p>May use: fhir. Pure: no Spring, no database, no network, no clock.
 */
@NullMarked
package org.cartexchange.identity;

import org.jspecify.annotations.NullMarked;
