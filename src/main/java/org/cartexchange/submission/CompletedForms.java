package org.cartexchange.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.registry.DueForm;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which forms of patients are complete, and since when: those a registry was sent, and those a data manager completed by
 * hand. Any revision counts: a form is not asked for again because its questions were numbered anew.
 */
final class CompletedForms {

    private static final Set<QuestionnaireResponseStatus> COMPLETED =
            EnumSet.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

    private record Key(String patient, String form, String infusion, String focus, String timePoint) {}

    private final Map<Key, LocalDate> since = new HashMap<>();
    private final UnaryOperator<String> nameOfForm;

    /** @param nameOfForm the name that all revisions of a form share, by the id of one */
    CompletedForms(UnaryOperator<String> nameOfForm) {
        this.nameOfForm = nameOfForm;
    }

    /** Takes in what a registry was sent. */
    void addSent(List<SentForms.Sent> sent) {
        for (SentForms.Sent one : sent) {
            if (one.form().equals(SentForms.RESOURCES)) {
                continue; // labs and drugs complete no form
            }
            String[] unit = one.unit().split("\\|", -1);
            add(new Key(one.patient(), nameOfForm.apply(one.form()), unit[2], unit[3], unit[4]), day(one.at()));
        }
    }

    /** Takes in what was completed by hand. */
    void addByHand(Collection<? extends Resource> resources) {
        for (Resource resource : resources) {
            if (resource instanceof QuestionnaireResponse response
                    && COMPLETED.contains(response.getStatus())
                    && response.hasQuestionnaire()) {
                add(key(response), day(response));
            }
        }
    }

    /** Since when the form of a patient is complete; empty if it is not. */
    Optional<LocalDate> since(String patient, DueForm due) {
        return Optional.ofNullable(since.get(new Key(
                patient, due.formName(), due.infusionReference(), due.focus().orElse(""), due.timepoint())));
    }

    private void add(Key key, LocalDate day) {
        since.merge(key, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    private static Key key(QuestionnaireResponse response) {
        String url = response.getQuestionnaire().split("\\|")[0];
        Extension focus = response.getExtensionByUrl(CartExtensions.CART_FORM_FOCUS);
        Extension timePoint = response.getExtensionByUrl(CartExtensions.CART_TIMEPOINT);
        return new Key(
                literal(response.getSubject()),
                url.substring(url.lastIndexOf('/') + 1),
                literal(response.getPartOfFirstRep()),
                focus != null && focus.getValue() instanceof Reference reference ? literal(reference) : "",
                timePoint == null ? "" : timePoint.getValue().primitiveValue());
    }

    private static String literal(Reference reference) {
        return reference.hasReference()
                ? new IdType(reference.getReference())
                        .toUnqualifiedVersionless()
                        .getValue()
                : "";
    }

    private static LocalDate day(QuestionnaireResponse response) {
        String authored = response.getAuthoredElement().getValueAsString();
        return authored != null && authored.length() >= 10
                ? LocalDate.parse(authored.substring(0, 10))
                : day(response.getMeta().getLastUpdated().toInstant());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }
}
