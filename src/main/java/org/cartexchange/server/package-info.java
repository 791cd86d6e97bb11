/**
 * Composition: the FHIR endpoint, its capability statement, error translation, health, and the try-it mode.
 *
 * <p>May use: everything.
 */
@NullMarked
package org.cartexchange.server;

import org.jspecify.annotations.NullMarked;
