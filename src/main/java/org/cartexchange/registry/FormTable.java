package org.cartexchange.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;

/**
 * A form as a table: two columns for each question, its value and {@code <name>_status}; a row for each filled form.
 *
 * <p>Lines are CSV as RFC 4180 has it, ended by CR LF. Several values of one question are joined with {@code ;}, the rows of a
 * repeating group with {@code |}. A cell that a spreadsheet would take for a formula, and that is no number, has an apostrophe
 * in front.
 */
public final class FormTable {

    private static final String STATUS = "_status";
    private static final String BETWEEN_VALUES = ";";
    private static final String BETWEEN_ROWS = "|";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String END_OF_LINE = "\r\n";

    private FormTable() {}

    /** What a column holds. */
    public record Column(String name, String number, String text, String type, String unit, List<String> options) {}

    /** The columns of a form in the order of its questions, those for the status left out. */
    public static List<Column> columns(Form form) {
        return form.questions().stream()
                .map(question -> new Column(
                        question.linkId(),
                        question.number(),
                        question.text(),
                        question.item().getType().toCode(),
                        question.unit().orElse(""),
                        question.codedOptions().stream().map(Coding::getCode).toList()))
                .toList();
    }

    /** The names of all columns. */
    public static List<String> header(Form form) {
        List<String> names = new ArrayList<>();
        for (Question question : form.questions()) {
            names.add(question.linkId());
            names.add(question.linkId() + STATUS);
        }
        return names;
    }

    /** The cells of a filled form, in the order of the columns. */
    public static List<String> row(FilledForm filled) {
        Map<String, List<FilledItem>> byQuestion = filled.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.question().linkId(), LinkedHashMap::new, Collectors.toList()));
        List<String> cells = new ArrayList<>();
        for (Question question : filled.form().questions()) {
            List<FilledItem> items = byQuestion.getOrDefault(question.linkId(), List.of());
            cells.add(items.stream()
                    .map(item -> item.state() == ItemState.KNOWN ? String.join(BETWEEN_VALUES, item.values()) : "")
                    .collect(Collectors.joining(BETWEEN_ROWS)));
            cells.add(status(items));
        }
        return cells;
    }

    /** One status if all rows have the same, else one for each row. */
    private static String status(List<FilledItem> items) {
        Set<String> different =
                items.stream().map(item -> item.state().code()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (different.isEmpty()) {
            return ItemState.NOT_ASKED.code();
        }
        return different.size() == 1
                ? different.iterator().next()
                : items.stream().map(item -> item.state().code()).collect(Collectors.joining(BETWEEN_ROWS));
    }

    /** The header of the table that describes the columns of a form. */
    public static List<String> descriptionHeader() {
        return List.of("name", "number", "text", "type", "unit", "options");
    }

    /** The row that describes a column. */
    public static List<String> description(Column column) {
        return List.of(
                column.name(),
                column.number(),
                column.text(),
                column.type(),
                column.unit(),
                String.join(BETWEEN_VALUES, column.options()));
    }

    /** Cells as a line of CSV, with its end. */
    public static String csv(List<String> cells) {
        return cells.stream().map(FormTable::quoted).collect(Collectors.joining(",")) + END_OF_LINE;
    }

    private static String quoted(String written) {
        String cell =
                FORMULA.matcher(written).lookingAt() && !NUMBER.matcher(written).matches() ? "'" + written : written;
        return cell.matches("(?s).*[,\"\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
