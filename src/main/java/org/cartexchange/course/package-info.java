/**
 * One patient's course of cellular therapy, read out of plain FHIR resources: every variable of the course dictionary (the
 * logical model {@code CartCourse}) with the place it was read from.
 *
 * <p>The way: {@link CourseReader} makes {@link PatientCourses} of resources; a {@link Viewpoint} is a course seen from a
 * day, for a reporting period; {@link CourseVariables} computes an {@link Answer} for each variable. The chapters of the
 * dictionary are the files {@code …Chapter}.
 *
 * <p>May use: fhir, terminology, identity, grading. Pure: no Spring, no database, no network, no clock.
 */
@NullMarked
package org.cartexchange.course;

import org.jspecify.annotations.NullMarked;
