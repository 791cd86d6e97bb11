package org.cartexchange.registry;

import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * A form filled from a course.
 *
 * @param form the form
 * @param response the answers, each with its source
 * @param items every question of the form and what became of it
 * @param issues what a data manager should look at, without names or identifiers
 */
public record FilledForm(Form form, QuestionnaireResponse response, List<FilledItem> items, List<String> issues) {

    public FilledForm {
        items = List.copyOf(items);
        issues = List.copyOf(issues);
    }

    /** Did a data manager complete it by hand? */
    public boolean isCompletedByHand() {
        return response.getStatus() == QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED;
    }

    /** Is no critical question open? */
    public boolean isReady() {
        return items.stream()
                .noneMatch(item -> item.question().isCritical() && item.state().isOpen());
    }
}
