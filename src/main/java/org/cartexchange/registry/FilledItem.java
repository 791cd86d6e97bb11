package org.cartexchange.registry;

import java.util.List;
import org.cartexchange.course.Source;

/**
 * What became of one question of a filled form.
 *
 * @param question the question
 * @param row the row of its repeating group, counted from 0; 0 outside of groups
 * @param state answered or why not
 * @param values the answers as they stand in a table: codes, dates, plain numbers
 * @param sources where they were read
 */
public record FilledItem(Question question, int row, ItemState state, List<String> values, List<Source> sources) {

    public FilledItem {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
