package org.cartexchange.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the definitions of the package may ask of a value that a {@link Shape} leaves out: read from the definitions
 * themselves when the package is loaded, so that a rule which looks at values in a new way makes its profile one without
 * shapes, never a wrong verdict.
 *
 * <p>Rules may test texts by patterns and beginnings (kept in a shape as yes or no), compare numbers with each other and with
 * the numbers they name (kept as an order), and compare {@code start} with {@code end} (kept as an order). Whatever else
 * would depend on the very value is not allowed for: unknown functions, arithmetic, bounds of length, fixed values.
 */
final class FreeValues {

    /** Functions of FHIRPath whose result does not depend on a value that is left out, or on what is kept of it. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "all",
            "and",
            "as",
            "count",
            "empty",
            "endsWith",
            "exists",
            "extension",
            "first",
            "hasValue",
            "implies",
            "in",
            "last",
            "matches",
            "not",
            "ofType",
            "or",
            "select",
            "startsWith",
            "where",
            "xor");

    /** A date keeps its form, and with it its length. */
    private static final String LENGTH_OF_A_DATE = "toString\\(\\)\\.length\\(\\)\\s*[<>=]+\\s*\\d+";

    /** Dates that are not kept as an order; {@code start} and {@code end} are. */
    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\w*[dD]ate\\w*|\\w*Time|\\w*On|performed|effective|onset"
                    + "|abatement|issued|recorded|deceased|collected|occur\\w+)\\b");

    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(");
    private static final Pattern TEST =
            Pattern.compile("\\b(matches|startsWith|endsWith)\\('((?:[^'\\\\]|\\\\.)*)'\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?!\\w)");
    private static final Pattern ARITHMETIC = Pattern.compile("[+*/&-]|\\b(?:mod|div)\\b");
    private static final Pattern ORDER = Pattern.compile("[<>]");
    private static final Set<String> ABSTRACT = Set.of("Element", "BackboneElement", "Resource", "DomainResource");
    private static final Set<String> BOUNDS = Set.of("minLength", "maxDecimalPlaces", "regex", "maxSize");
    private static final Set<String> KEPT = Set.of("code", "uri", "url", "canonical", "oid", "boolean", "integer");

    private final List<Pattern> tests;
    private final Set<String> texts;
    private final TreeSet<BigDecimal> numbers;
    private final Set<String> withoutShapes;
    private final Set<String> withNumbers;
    private final boolean anyAllowed;
    private final boolean anyNumbers;
    private final Set<String> ours;

    private FreeValues(
            List<Pattern> tests,
            Set<String> texts,
            TreeSet<BigDecimal> numbers,
            Set<String> withoutShapes,
            Set<String> withNumbers,
            boolean anyAllowed,
            boolean anyNumbers,
            Set<String> ours) {
        this.tests = tests;
        this.texts = texts;
        this.numbers = numbers;
        this.withoutShapes = withoutShapes;
        this.withNumbers = withNumbers;
        this.anyAllowed = anyAllowed;
        this.anyNumbers = anyNumbers;
        this.ours = ours;
    }

    static FreeValues of(ConformancePackage conformance) {
        Set<String> tests = new TreeSet<>();
        Set<String> texts = new HashSet<>();
        // Zero and one are named by rules of FHIR itself (age-1, tim-4, cnt-3).
        TreeSet<BigDecimal> numbers = new TreeSet<>(Set.of(BigDecimal.ZERO, BigDecimal.ONE));
        Set<String> withoutShapes = new HashSet<>();
        Set<String> withNumbers = new HashSet<>();
        boolean anyAllowed = true;
        boolean anyNumbers = true;
        Set<String> ours = new HashSet<>();
        for (StructureDefinition definition : conformance.all(StructureDefinition.class)) {
            ours.add(definition.getUrl());
            // An extension or a data type may occur in any resource.
            boolean isPart = definition.getKind() != StructureDefinitionKind.RESOURCE
                    && definition.getKind() != StructureDefinitionKind.LOGICAL;
            boolean understood = true;
            for (ElementDefinition element : definition.getSnapshot().getElement()) {
                understood &= isUnderstood(element);
                for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                    if (isOfFhirItself(conformance, rule.getSource())) {
                        continue;
                    }
                    String expression =
                            Optional.ofNullable(rule.getExpression()).orElse("");
                    understood &= isUnderstood(expression);
                    if (ARITHMETIC.matcher(withoutTexts(expression)).find()) {
                        withNumbers.add(definition.getUrl());
                        anyNumbers &= !isPart;
                    }
                    collect(expression, tests, texts, numbers);
                }
            }
            if (!understood) {
                withoutShapes.add(definition.getUrl());
                anyAllowed &= !isPart;
            }
        }
        return new FreeValues(
                tests.stream().map(Pattern::compile).toList(),
                Set.copyOf(texts),
                numbers,
                withoutShapes,
                withNumbers,
                anyAllowed,
                anyNumbers,
                ours);
    }

    /** May a resource that must meet these profiles have a shape? */
    boolean allow(Collection<String> profiles) {
        return anyAllowed && profiles.stream().map(FreeValues::withoutVersion).noneMatch(withoutShapes::contains);
    }

    /** May its numbers be left out? Not where a rule calculates. */
    boolean allowNumbers(Collection<String> profiles) {
        return anyNumbers && profiles.stream().map(FreeValues::withoutVersion).noneMatch(withNumbers::contains);
    }

    /** Is the extension of ours, so that its definition was read here? */
    boolean isOurs(String extension) {
        return ours.contains(extension);
    }

    /** Is the very text named in a rule? */
    boolean isNamed(String text) {
        return texts.contains(text);
    }

    /** For each test of a text in any rule, whether this text passes it wholly, in a part, or not. */
    String passed(String text) {
        StringBuilder passed = new StringBuilder(tests.size());
        for (Pattern test : tests) {
            Matcher matcher = test.matcher(text);
            passed.append(matcher.matches() ? '2' : matcher.find(0) ? '1' : '0');
        }
        return passed.toString();
    }

    /** Numbers that a rule names, in order. */
    TreeSet<BigDecimal> numbers() {
        return numbers;
    }

    Set<String> withoutShapes() {
        return withoutShapes;
    }

    /** A rule that a profile inherits from the type it is about; each of them was read, see ADR 0041. */
    private static boolean isOfFhirItself(ConformancePackage conformance, @Nullable String source) {
        if (source == null
                || conformance.byCanonical(StructureDefinition.class, source).isPresent()) {
            return false;
        }
        String type = source.substring(source.lastIndexOf('/') + 1);
        return ABSTRACT.contains(type)
                || conformance.fhirContext().getResourceTypes().contains(type)
                || conformance.fhirContext().getElementDefinition(type) != null;
    }

    private static String withoutVersion(String profile) {
        int bar = profile.indexOf('|');
        return bar < 0 ? profile : profile.substring(0, bar);
    }

    private static boolean isUnderstood(ElementDefinition element) {
        boolean isBounded = element.hasMaxLength()
                || element.hasMinValue() && !(element.getMinValue() instanceof IntegerType)
                || element.hasMaxValue() && !(element.getMaxValue() instanceof IntegerType)
                || element.getExtension().stream()
                        .anyMatch(extension -> BOUNDS.contains(
                                extension.getUrl().substring(extension.getUrl().lastIndexOf('/') + 1)));
        return !isBounded && isKept(element.getFixed()) && isKept(element.getPattern());
    }

    /** Codes, addresses, booleans and whole numbers stand in a shape as they are; other fixed values do not. */
    private static boolean isKept(@Nullable Base fixed) {
        if (fixed == null) {
            return true;
        }
        if (fixed.isPrimitive()) {
            return KEPT.contains(fixed.fhirType());
        }
        return fixed.children().stream()
                .flatMap(child -> child.getValues().stream())
                .allMatch(FreeValues::isKept);
    }

    private static boolean isUnderstood(String expression) {
        String bare = withoutTexts(expression).replaceAll(LENGTH_OF_A_DATE, "true");
        Matcher call = CALL.matcher(bare);
        while (call.find()) {
            if (!UNDERSTOOD.contains(call.group(1))) {
                return false;
            }
        }
        return !(ORDER.matcher(bare).find() && DATE.matcher(bare).find());
    }

    private static String withoutTexts(String expression) {
        return TEXT.matcher(expression).replaceAll("''");
    }

    private static void collect(String expression, Set<String> tests, Set<String> texts, TreeSet<BigDecimal> numbers) {
        Matcher test = TEST.matcher(expression);
        while (test.find()) {
            tests.add(
                    switch (test.group(1)) {
                        case "startsWith" -> "^" + Pattern.quote(test.group(2));
                        case "endsWith" -> Pattern.quote(test.group(2)) + "$";
                        default -> test.group(2).replace("\\\\", "\\");
                    });
        }
        Matcher text = TEXT.matcher(expression);
        while (text.find()) {
            texts.add(text.group(1));
        }
        Matcher number = NUMBER.matcher(withoutTexts(expression));
        while (number.find()) {
            numbers.add(new BigDecimal(number.group()));
        }
    }
}
