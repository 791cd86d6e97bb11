package org.cartexchange.submission;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.registry.DueForm;
import org.cartexchange.registry.FollowUp;
import org.cartexchange.registry.FollowUp.Status;
import org.cartexchange.registry.Form;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Writes a form that is wanted as a Task. R4's {@code Task.status} has no "overdue", so {@code businessStatus} says how the
 * form stands; {@code restriction.period.end} is the due day, {@code focus} the infusion, {@code instantiatesCanonical} the
 * form. Tasks are computed, not stored: the same form of the same patient always has the same id.
 */
final class FollowUpTasks {

    private FollowUpTasks() {}

    static Task of(FollowUpList.Line line, LocalDate asOf) {
        FollowUp followUp = line.followUp();
        DueForm due = followUp.due();
        Task task = new Task();
        task.setId(UUID.nameUUIDFromBytes((line.registry().code() + "|" + line.patient() + "|" + FollowUpList.key(due))
                        .getBytes(StandardCharsets.UTF_8))
                .toString());
        task.addExtension(new Extension(CartExtensions.CART_TIMEPOINT, new CodeType(due.timepoint())));
        due.focus()
                .ifPresent(focus ->
                        task.addExtension(new Extension(CartExtensions.CART_FORM_FOCUS, new Reference(focus))));
        task.setInstantiatesCanonical(due.form().map(Form::canonical).orElse(due.canonical()));
        task.setStatus(status(followUp, asOf));
        task.setBusinessStatus(businessStatus(followUp.status()));
        task.setIntent(TaskIntent.ORDER);
        task.setDescription(due.form().map(Form::title).orElse(due.formName()) + ", " + due.timepoint());
        task.setFor(new Reference(line.patient()));
        task.setFocus(new Reference(due.infusionReference()));
        task.getRequester()
                .setDisplay(line.registry().title())
                .setIdentifier(new Identifier()
                        .setSystem(IdentifierSystems.REGISTRY)
                        .setValue(line.registry().code()));
        line.centre().ifPresent(centre -> task.setOwner(new Reference("Organization/" + centre)));
        task.getRestriction()
                .getPeriod()
                .setStartElement(new DateTimeType(due.windowStart().toString()))
                .setEndElement(new DateTimeType(due.due().toString()));
        followUp.completed()
                .ifPresent(day -> task.getExecutionPeriod().setEndElement(new DateTimeType(day.toString())));
        day(task, CartCodes.FormDay.TARGET, "Target day", due.target());
        day(task, CartCodes.FormDay.WINDOW_START, "Start of the contact window", due.windowStart());
        day(task, CartCodes.FormDay.WINDOW_END, "End of the contact window", due.windowEnd());
        day(task, CartCodes.FormDay.DUE, "Due day", due.due());
        if (due.form().isEmpty()) {
            task.addNote(
                    new Annotation().setText("This server does not produce this form, and cannot see it completed."));
        }
        due.provisional().ifPresent(why -> task.addNote(new Annotation().setText("Days are provisional: " + why)));
        return task;
    }

    private static void day(Task task, String code, String display, LocalDate day) {
        task.addInput()
                .setType(new CodeableConcept(new Coding(CartCodes.FormDay.SYSTEM, code, display)))
                .setValue(new DateType(day.toString()));
    }

    private static TaskStatus status(FollowUp followUp, LocalDate asOf) {
        return switch (followUp.status()) {
            case COMPLETE -> TaskStatus.COMPLETED;
            case LOST_TO_FOLLOW_UP -> TaskStatus.ONHOLD;
            case DUE, OVERDUE -> followUp.due().hasCome(asOf) ? TaskStatus.REQUESTED : TaskStatus.DRAFT;
        };
    }

    private static CodeableConcept businessStatus(Status status) {
        String display =
                switch (status) {
                    case DUE -> "Due";
                    case OVERDUE -> "Overdue";
                    case COMPLETE -> "Complete";
                    case LOST_TO_FOLLOW_UP -> "Lost to follow-up";
                };
        return new CodeableConcept(new Coding(CartCodes.FollowUpStatus.SYSTEM, status.code(), display));
    }
}
