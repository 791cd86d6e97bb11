/**
 * From the EHR to us: what may come in, how it is refused, what is answered.
 *
 * <p>A request passes {@link org.cartexchange.intake.RequestBodyFilter} (size, encoding, shape of the JSON), then
 * {@link org.cartexchange.intake.WriteInterceptor} (push rules, profiles), and is stored whole or refused whole.
 *
 * <p>May use: fhir, message, validation, security.
 */
@NullMarked
package org.cartexchange.intake;

import org.jspecify.annotations.NullMarked;
