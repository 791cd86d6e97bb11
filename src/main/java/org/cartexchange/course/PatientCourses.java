package org.cartexchange.course;

import java.util.List;
import org.hl7.fhir.r4.model.Patient;

/**
 * Every course of one patient, in order of time.
 *
 * @param patient the recipient
 * @param courses none if no infusion took place
 * @param issues what in the record could not be used, and why; for data managers, without names or identifiers
 */
public record PatientCourses(Patient patient, List<Course> courses, List<String> issues) {

    public PatientCourses {
        courses = List.copyOf(courses);
        issues = List.copyOf(issues);
    }
}
