package org.cartexchange.submission;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartexchange.registry.FilledItem;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.ItemState;
import org.cartexchange.registry.Question;

/** What became of every question of a form, over all of it that were filled. A question of a repeated group counts each time. */
final class CompletenessCount {

    private final Form form;
    private final Map<String, Map<ItemState, Long>> byQuestion = new LinkedHashMap<>();
    private long forms;

    CompletenessCount(Form form) {
        this.form = form;
        form.questions().forEach(question -> byQuestion.put(question.linkId(), new EnumMap<>(ItemState.class)));
    }

    Form form() {
        return form;
    }

    /** How many forms were filled. */
    long forms() {
        return forms;
    }

    void add(Forms.Filled filled) {
        forms++;
        for (FilledItem item : filled.form().items()) {
            byQuestion.get(item.question().linkId()).merge(item.state(), 1L, Long::sum);
        }
    }

    /** How often a question became this. */
    long of(Question question, ItemState state) {
        return byQuestion.get(question.linkId()).getOrDefault(state, 0L);
    }

    /** How often a question was asked at all. */
    long asked(Question question) {
        return byQuestion.get(question.linkId()).entrySet().stream()
                .filter(state -> state.getKey() != ItemState.NOT_ASKED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How often critical questions, or the others, became this. */
    long of(boolean critical, ItemState state) {
        return form.questions().stream()
                .filter(question -> question.isCritical() == critical)
                .mapToLong(question -> of(question, state))
                .sum();
    }

    /** How often critical questions, or the others, were asked at all. */
    long asked(boolean critical) {
        return form.questions().stream()
                .filter(question -> question.isCritical() == critical)
                .mapToLong(this::asked)
                .sum();
    }
}
