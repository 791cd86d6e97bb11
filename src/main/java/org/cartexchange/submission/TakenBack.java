package org.cartexchange.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.Source;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which units that a registry was sent speak about something that the record has taken back: an infusion that did not take
 * place, a product or new malignancy that was entered in error, a death of somebody who lives. A form that is only not due, or
 * that another revision has replaced, still speaks about the patient.
 */
final class TakenBack implements Predicate<String> {

    /** Parts of the name of a form that was sent: patient, form, infusion, product or malignancy, time point. */
    private static final int PARTS = 5;

    private final Forms forms;
    private final Set<String> infusions = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final boolean isAlive;

    /** @param today nobody was sent what happened later */
    TakenBack(Forms forms, PatientCourses courses, Collection<? extends Resource> resources, LocalDate today) {
        this.forms = forms;
        for (Resource resource : resources) {
            String reference = Source.referenceTo(resource);
            if (resource instanceof Procedure procedure) {
                if (CourseReader.isInfusion(procedure)) {
                    infusions.add(reference);
                }
            } else if (!(resource instanceof Condition condition) || CourseReader.isThere(condition)) {
                others.add(reference);
            }
        }
        isAlive = !courses.courses().isEmpty()
                && courses.courses().stream()
                        .noneMatch(course -> course.death(today).isPresent())
                && resources.stream().noneMatch(TakenBack::isDead);
    }

    /** Dead, on a day that is not known, or not any more. */
    private static boolean isDead(Resource resource) {
        return resource instanceof Patient patient
                && patient.getDeceased() instanceof BooleanType dead
                && dead.booleanValue();
    }

    /** Labs and drugs are those of a patient who had an infusion. */
    @Override
    public boolean test(String unit) {
        String[] parts = unit.split("\\|", -1);
        if (parts.length != PARTS) {
            return isEverything();
        }
        return !infusions.contains(parts[2])
                || !parts[3].isEmpty() && !others.contains(parts[3])
                || isAlive && forms.isAboutDeath(parts[1]);
    }

    /** Is there no infusion left? */
    boolean isEverything() {
        return infusions.isEmpty();
    }
}
