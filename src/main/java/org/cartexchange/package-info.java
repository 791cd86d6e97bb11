/**
 * CAR-T Exchange: a hospital tells a patient's course of CAR-T therapy once, every registry gets its form.
 *
 * <pre>
 * EHR ─bundle─▶ intake ─▶ validation ─▶ storage ─▶ course ─▶ registry ─▶ submission ─▶ CIBMTR · EBMT · national
 *                                          └─────▶ bulk ($export, NDJSON) ──────────▶ registries, analysts
 * </pre>
 *
 * <p>Around it: terminology, identity and grading (published rules), job (long work), security, server (composition), cli
 * (the same core without a server), testkit (the same core in people's test suites), message (what we say, in three
 * languages), and fhir (shared words).
 */
@NullMarked
package org.cartexchange;

import org.jspecify.annotations.NullMarked;
