/**
 * Who may talk to the server, and how a request is refused.
 *
 * <p>May use: fhir, message.
 */
@NullMarked
package org.cartexchange.security;

import org.jspecify.annotations.NullMarked;
