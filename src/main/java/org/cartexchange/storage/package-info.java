/**
 * HAPI FHIR JPA on PostgreSQL, embedded or external: the data source, the schema and its upgrades, HAPI's settings and
 * beans. May use: fhir.
 */
@NullMarked
package org.cartexchange.storage;

import org.jspecify.annotations.NullMarked;
