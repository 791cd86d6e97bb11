package org.cartexchange.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.cartexchange.course.Viewpoint;

/**
 * A form that a schedule asks for.
 *
 * @param formName name of the form, e.g. {@code cibmtr-4100}
 * @param canonical canonical of the form as the schedule names it, {@code url} or {@code url|version}
 * @param form the form; empty if this server does not produce it
 * @param timepoint code of the time point, e.g. {@code day-100}
 * @param viewpoint the course, infusion, product and period it is filled for
 * @param focus a literal reference to the product or the new malignancy it is about, if it is about one
 * @param target the day it speaks about
 * @param windowStart the first day on which a contact counts for it
 * @param windowEnd the last day on which a contact counts for it
 * @param due the day by which the registry wants it
 * @param provisional why its dates are provisional, if they are
 */
public record DueForm(
        String formName,
        String canonical,
        Optional<Form> form,
        String timepoint,
        Viewpoint viewpoint,
        Optional<String> focus,
        LocalDate target,
        LocalDate windowStart,
        LocalDate windowEnd,
        LocalDate due,
        Optional<String> provisional) {

    /** Is it past its due day? */
    public boolean isOverdue(LocalDate asOf) {
        return asOf.isAfter(due);
    }

    /** Has the day come that it speaks about? */
    public boolean hasCome(LocalDate asOf) {
        return !target.isAfter(asOf);
    }

    /** Is it about a period of follow-up, which needs somebody to have seen the patient? */
    public boolean isAboutPeriod() {
        return form.map(Form::unit).filter(Form.Unit.PERIOD::equals).isPresent();
    }

    /** A literal reference to the infusion it is filled for. */
    public String infusionReference() {
        return viewpoint.infusion().reference();
    }

    /**
     * The same form called by an event before its target day, due as many days after the event as it would have been.
     *
     * @param revision the form as it is asked on the day of the event
     */
    DueForm calledBy(LocalDate event, Optional<Form> revision) {
        if (!event.isBefore(target)) {
            return this;
        }
        long grace = due.toEpochDay() - target.toEpochDay();
        return new DueForm(
                formName,
                revision.map(Form::canonical).orElse(canonical),
                revision,
                timepoint,
                viewpoint,
                focus,
                event,
                event,
                event,
                event.plusDays(grace),
                provisional);
    }
}
