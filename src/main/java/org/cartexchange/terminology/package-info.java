/**
 * Code systems, value sets, concept maps and units, offline: what a code means and what it is elsewhere.
 *
 * <p>May use: fhir. Pure: no Spring, no database, no network, no clock.
 */
@NullMarked
package org.cartexchange.terminology;

import org.jspecify.annotations.NullMarked;
