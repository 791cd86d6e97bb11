/**
 * What registries get: forms filled from stored courses, for one patient at once or for all by a job, to those who may
 * receive them, under a registry's own identifiers, with an account of what was left out. May use: fhir, terminology,
 * course, registry, storage, job, security.
 *
 * <p>The way of a submission: a provider reads its request;
 * {@link org.cartexchange.submission.StoredCourses} reads the patient's record; registry fills the forms that are due;
 * {@link org.cartexchange.submission.LegalBasis} says whether they may leave; {@link org.cartexchange.submission.Release}
 * takes out what must not; {@link org.cartexchange.submission.RegistryExport} writes files, ledger and manifest.
 */
@NullMarked
package org.cartexchange.submission;

import org.jspecify.annotations.NullMarked;
