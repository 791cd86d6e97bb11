/**
 * FHIR Bulk Data {@code $export} for the whole server, all patients, a group or one patient: read from PostgreSQL as of one
 * instant, written to NDJSON files by a job. May use: fhir, storage, job, security.
 *
 * <p>The way of an export: {@link org.cartexchange.bulk.BulkExportProvider} reads the request into a
 * {@link org.cartexchange.bulk.BulkExportRequest} or refuses it; {@link org.cartexchange.bulk.BulkExport} plans which
 * resources belong to it, writes them in shards, and shows the manifest.
 */
@NullMarked
package org.cartexchange.bulk;

import org.jspecify.annotations.NullMarked;
