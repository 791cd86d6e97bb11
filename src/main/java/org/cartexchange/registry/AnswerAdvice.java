package org.cartexchange.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionMappingComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Which resource would answer a question that nobody has answered: "Send an Observation with LOINC 2276-4 between day 0 and day
 * 30." What a variable is read from, and when that must have been observed, are mappings of the course dictionary; nothing here
 * knows a form. Immutable; share one.
 */
public final class AnswerAdvice {

    private static final String SOURCES = "cart-course-sources";
    private static final String WINDOWS = "cart-course-windows";

    /** {@code Observation.value (LOINC 2276-4)}, {@code Procedure.extension(cart-route-ext) (cart-infusion)}. */
    private static final Pattern SOURCE = Pattern.compile("([A-Z]\\w+)(?:\\.(\\S+))? \\(([^()]+)\\)");

    private static final String BY_HAND = "No resource can answer it: a data manager does, on the form.";

    /** When what answers a variable must have been observed or done. */
    private enum Window {
        PERIOD,
        SINCE_INFUSION,
        BEFORE_INFUSION,
        BEFORE_LYMPHODEPLETION,
        ALWAYS;

        static Window of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }

        String words() {
            return switch (this) {
                case PERIOD -> " within the reporting period";
                case SINCE_INFUSION -> " between day 0 and the end of the reporting period";
                case BEFORE_INFUSION -> " up to day 0";
                case BEFORE_LYMPHODEPLETION -> " up to the first day of lymphodepletion";
                case ALWAYS -> "";
            };
        }

        String words(Viewpoint viewpoint) {
            LocalDate dayZero = viewpoint.course().dayZero();
            return switch (this) {
                case PERIOD ->
                    between(
                            ChronoUnit.DAYS.between(dayZero, viewpoint.period().start()),
                            ChronoUnit.DAYS.between(dayZero, viewpoint.period().end()));
                case SINCE_INFUSION ->
                    between(
                            0,
                            ChronoUnit.DAYS.between(dayZero, viewpoint.period().end()));
                default -> words();
            };
        }

        private static String between(long first, long last) {
            return " between day " + first + " and day " + last;
        }
    }

    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, Window> windows = new HashMap<>();

    private AnswerAdvice() {}

    /** By the dictionary of a package. */
    public static AnswerAdvice of(ConformancePackage conformance) {
        AnswerAdvice advice = new AnswerAdvice();
        conformance.byCanonical(StructureDefinition.class, CartModels.CART_COURSE).stream()
                .flatMap(model -> model.getDifferential().getElement().stream())
                .filter(element -> element.getPath().contains("."))
                .forEach(advice::index);
        return advice;
    }

    private void index(ElementDefinition element) {
        String variable = element.getPath().substring(element.getPath().indexOf('.') + 1);
        for (ElementDefinitionMappingComponent mapping : element.getMapping()) {
            switch (mapping.getIdentity()) {
                case SOURCES ->
                    sources.computeIfAbsent(variable, any -> new ArrayList<>()).add(mapping.getMap());
                case WINDOWS -> windows.put(variable, Window.of(mapping.getMap()));
                default -> {
                    // What registries call it answers nothing.
                }
            }
        }
    }

    /** What would answer a question in any form. */
    public String answering(Question question) {
        return answering(question, Optional.empty());
    }

    /** What would answer a question in the form of a viewpoint, with the days counted from day 0. */
    public String answering(Question question, Viewpoint viewpoint) {
        return answering(question, Optional.of(viewpoint));
    }

    private String answering(Question question, Optional<Viewpoint> viewpoint) {
        List<String> things = question.variable().map(this::things).orElse(List.of());
        if (things.isEmpty()) {
            return BY_HAND;
        }
        Window window = window(question.variable().orElseThrow());
        return "Send " + String.join(", or ", things)
                + viewpoint.map(window::words).orElseGet(window::words) + ".";
    }

    private List<String> things(String variable) {
        return sources.getOrDefault(variable, List.of()).stream()
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .map(AnswerAdvice::thing)
                .distinct()
                .toList();
    }

    private static String thing(Matcher source) {
        String type = source.group(1);
        String element = source.group(2);
        String named = source.group(3);
        String article = "AEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ";
        String thing = named.startsWith("LOINC ") || named.startsWith("code ")
                ? article + type + " with " + named
                : article + type + " of profile " + named;
        return element == null || element.equals("value") ? thing : thing + " (" + element + ")";
    }

    /** That of the variable, or of the closest group around it. */
    private Window window(String variable) {
        String name = variable;
        while (!windows.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return windows.getOrDefault(name, Window.ALWAYS);
    }
}
