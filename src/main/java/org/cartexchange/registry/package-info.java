/**
 * Fills the forms of registries from a course, says what is due when, and what is missing.
 *
 * <p>The way: {@link FormSchedule} says which forms are due for a patient; {@link FormFiller} fills one of the {@link
 * FormCatalogue} from the course's variables; {@link FormTable} makes a row of a table of it. Forms, option lists and
 * schedules are data of the FHIR package: this code knows no form by name.
 *
 * <p>May use: fhir, terminology, course. Pure: no Spring, no database, no network, no clock.
 */
@NullMarked
package org.cartexchange.registry;

import org.jspecify.annotations.NullMarked;
