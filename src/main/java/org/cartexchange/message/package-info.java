/**
 * What we say: every message code with its wording in English, Russian and Kazakh.
 *
 * <p>May use: nothing. Pure: no Spring, no database, no network.
 */
@NullMarked
package org.cartexchange.message;

import org.jspecify.annotations.NullMarked;
