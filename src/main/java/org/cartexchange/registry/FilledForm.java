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

    /** Is no critical question open, and every critical group answered? */
    public boolean isReady() {
        return openCritical().isEmpty() && openGroups().isEmpty();
    }

    /** The critical questions that are open. */
    public List<FilledItem> openCritical() {
        return items.stream()
                .filter(item -> item.question().isCritical() && item.state().isOpen())
                .toList();
    }

    /** The critical groups of which no question is answered, where one would do: each as its questions. */
    public List<List<FilledItem>> openGroups() {
        return form.criticalGroups().stream()
                .map(group -> items.stream()
                        .filter(item -> group.contains(item.question().linkId()))
                        .toList())
                .filter(group -> group.stream().allMatch(item -> item.state().isOpen()))
                .toList();
    }
}
