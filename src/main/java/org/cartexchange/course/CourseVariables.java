package org.cartexchange.course;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cartexchange.terminology.Units;

/**
 * Every variable of the course dictionary and how it is computed.
 *
 * <p>A variable is named by its path in the logical model {@code CartCourse} without the name of the model, e.g.
 * {@code toxicity.crs.developed}. Variables of a group that may repeat (drugs, infections, earlier therapies) are computed
 * row by row. Immutable; share one.
 */
public final class CourseVariables {

    private final Map<String, Function<Viewpoint, Answer>> single = new LinkedHashMap<>();
    private final Map<String, Rows> repeating = new LinkedHashMap<>();
    private final Map<String, String> notComputed = new LinkedHashMap<>();

    private CourseVariables() {}

    /** The variables, with these units to convert quantities. */
    public static CourseVariables with(Units units) {
        CourseVariables variables = new CourseVariables();
        PatientChapter.define(variables);
        IndicationChapter.define(variables);
        HistoryChapter.define(variables);
        ProductChapter.define(variables, units);
        PreparationChapter.define(variables, units);
        InfusionChapter.define(variables, units);
        FollowUpChapter.define(variables);
        ResponseChapter.define(variables);
        ResidualDiseaseChapter.define(variables, units);
        RecoveryChapter.define(variables, units);
        PersistenceChapter.define(variables);
        CrsChapter.define(variables);
        IcansChapter.define(variables);
        IecHsChapter.define(variables);
        IcahtChapter.define(variables);
        IntensiveCareChapter.define(variables);
        ToxicityChapter.define(variables);
        GvhdChapter.define(variables);
        BiomarkerChapter.define(variables, units);
        InfectionChapter.define(variables);
        DeathChapter.define(variables);
        NeoplasmChapter.define(variables);
        PatientReportedChapter.define(variables);
        return variables;
    }

    /** The names of all variables, those of repeating groups included. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(single.keySet());
        repeating.forEach((group, rows) -> rows.names().forEach(name -> names.add(group + "." + name)));
        return names;
    }

    /** Variables that no resource of the profiles can answer, with the reason; they are always missing. */
    public Map<String, String> notComputed() {
        return Collections.unmodifiableMap(notComputed);
    }

    /** Is it a group that may repeat? */
    public boolean isRepeating(String group) {
        return repeating.containsKey(group);
    }

    /** Is it a variable outside the repeating groups? */
    public boolean isSingle(String variable) {
        return single.containsKey(variable);
    }

    /**
     * What is known about a variable.
     *
     * @throws IllegalArgumentException if there is no such variable outside the repeating groups
     */
    public Answer answer(String variable, Viewpoint viewpoint) {
        Function<Viewpoint, Answer> computation = single.get(variable);
        if (computation == null) {
            throw new IllegalArgumentException("the course dictionary has no variable `" + variable + "`");
        }
        return computation.apply(viewpoint);
    }

    /** The rows of a repeating group, in order of time; each row answers the variables of the group by their full names. */
    public List<Map<String, Answer>> rows(String group, Viewpoint viewpoint) {
        Rows rows = repeating.get(group);
        if (rows == null) {
            throw new IllegalArgumentException("the course dictionary has no repeating group `" + group + "`");
        }
        return rows.computation().apply(viewpoint).stream()
                .map(row -> {
                    Map<String, Answer> named = new LinkedHashMap<>();
                    rows.names()
                            .forEach(name -> named.put(group + "." + name, row.getOrDefault(name, Answer.missing())));
                    return named;
                })
                .toList();
    }

    /** A new malignancy and the day of its diagnosis. */
    public record Neoplasm(String reference, LocalDate day) {}

    /** The new malignancies that a viewpoint sees, by date: each may call a form of its own. */
    public static List<Neoplasm> neoplasms(Viewpoint viewpoint) {
        return NeoplasmChapter.neoplasms(viewpoint).stream()
                .map(condition -> new Neoplasm(
                        Source.referenceTo(condition),
                        PartialDate.of(condition.getOnset()).orElseThrow().earliest()))
                .toList();
    }

    /** Defines a variable. Chapters call this. */
    void variable(String name, Function<Viewpoint, Answer> computation) {
        if (single.putIfAbsent(name, computation) != null) {
            throw new IllegalStateException("variable `" + name + "` is defined twice");
        }
    }

    /** Declares a variable that nothing can answer yet. Chapters call this. */
    void missing(String name, String reason) {
        variable(name, viewpoint -> Answer.missing());
        notComputed.put(name, reason);
    }

    /** Defines a repeating group. Chapters call this. */
    void rows(String group, List<String> names, Function<Viewpoint, List<Map<String, Answer>>> computation) {
        if (repeating.putIfAbsent(group, new Rows(List.copyOf(names), computation)) != null) {
            throw new IllegalStateException("group `" + group + "` is defined twice");
        }
    }

    private record Rows(List<String> names, Function<Viewpoint, List<Map<String, Answer>>> computation) {}
}
