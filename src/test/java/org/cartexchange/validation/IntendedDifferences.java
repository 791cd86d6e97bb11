package org.cartexchange.validation;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.validation.UnmodifiedPath.Finding;

/**
 * Every way in which our report may differ from what the unmodified path says of the same text, and nothing else. Each rule
 * has a condition of its own; a difference that meets none is a bug. That we ask for profiles by codes and references is no
 * rule here: the unmodified path is asked for the same profiles.
 */
final class IntendedDifferences {

    enum Rule {
        /** A missing element is told at the element, where the sender looks, instead of at its parent. */
        MISSING_IS_TOLD_AT_THE_ELEMENT,
        /** What no profile can say is told by the rules between resources, each with a code of its own. */
        RULES_BETWEEN_RESOURCES,
        /** A urn that means no entry of its Bundle is refused; the unmodified path warns. */
        URN_WITHOUT_ENTRY_IS_AN_ERROR,
        /** The same of a list where one value is allowed: both refuse it, and ours looks at what HAPI's reader makes of it. */
        URN_IN_A_WRONG_SHAPE_IS_LOOKED_AT,
        /** An extension with our canonical that does not exist is refused; the unmodified path remarks on it. */
        MISTYPED_EXTENSION_OF_OURS_IS_AN_ERROR,
        /** What the target of a reference lacks is told at the target, not at each reference to it as well. */
        TARGET_IS_TOLD_AT_THE_TARGET,
        /** An entry of a transaction or batch needs no fullUrl: R4 asks none of it, and the server resolves its references. */
        WRITES_NEED_NO_FULL_URL,
        /** That a declared profile is unknown is told at meta.profile, not once more without a place. */
        UNKNOWN_PROFILE_IS_TOLD_ONCE,
        /** A warning that no sender could mend is left out: a code of ours stands in no value set of HL7's. */
        CODE_OF_OURS_IN_A_VALUE_SET_OF_HL7,
        /** The same, of a code of SNOMED CT, LOINC and others that our fragment does not list. */
        CODE_MISSING_IN_A_FRAGMENT
    }

    /** What HL7's reader says of a list where one value is allowed, or the other way round. */
    private static final Pattern WRONG_SHAPE = Pattern.compile("^(This|The) property .*must be .*, not an? ");

    /** The part of the catalogue that holds the rules between resources. */
    private static final Pattern BETWEEN_RESOURCES = Pattern.compile("CART-VAL-0[678][0-9]");

    private static final Pattern MISSING = Pattern.compile(
            "^(?:Slice ')?\\S+\\.(\\w+)(?:\\[x])?(?:: minimum required = |:[^'.]+'.*: a matching slice is required)");
    private static final Pattern TARGET = Pattern.compile("^Unable to find a profile match for (\\S+) among choices");

    private static final Set<String> NO_FULL_URL =
            Set.of("Bundle_BUNDLE_Entry_NoFullUrl", "Bundle_BUNDLE_FullUrl_Missing");

    /**
     * An error or warning that one side alone has.
     *
     * @param side {@code ours} or {@code HAPI}
     * @param id code of ours, or HAPI's id of the message
     */
    record Unexplained(String side, String place, String id, String text) {

        private static Unexplained of(Finding theirs) {
            return new Unexplained("HAPI", theirs.place(), theirs.id(), theirs.text());
        }

        private static Unexplained of(ValidationMessage ours) {
            return new Unexplained("ours", ours.expression(), ours.code(), ours.text());
        }
    }

    private final Map<Rule, Integer> used = new EnumMap<>(Rule.class);

    /** How many findings each rule explained. */
    Map<Rule, Integer> used() {
        return used;
    }

    /**
     * The errors of one side that neither the other side has nor a rule explains.
     *
     * @param entries fullUrl and Type/id of each entry, to its index; empty if the text is no Bundle
     * @param write whether the text is a transaction or a batch
     */
    List<Unexplained> unexplainedErrors(
            List<Finding> stock, ValidationReport ours, Map<String, Integer> entries, boolean write) {
        List<Unexplained> unexplained = new ArrayList<>();
        List<Finding> errors = stock.stream().filter(Finding::isError).toList();
        for (Finding error : errors) {
            if (!hasError(ours, found -> isAt(found.expression(), error))
                    && !isToldElsewhere(error, errors, entries)
                    && !(write && isMissingFullUrl(error))) {
                unexplained.add(Unexplained.of(error));
            }
        }
        for (ValidationMessage error : ours.errors()) {
            if (errors.stream().noneMatch(found -> isAt(error.expression(), found)) && !isOurs(error, stock)) {
                unexplained.add(Unexplained.of(error));
            }
        }
        return unexplained;
    }

    /** The same of warnings; one that became an error is none that is missing. */
    List<Unexplained> unexplainedWarnings(List<Finding> stock, ValidationReport ours) {
        List<Unexplained> unexplained = new ArrayList<>();
        List<Finding> warnings = stock.stream()
                .filter(finding -> finding.severity() == ResultSeverityEnum.WARNING)
                .toList();
        for (Finding warning : warnings) {
            if (ours.messages().stream()
                            .noneMatch(found -> found.severity() != Severity.INFORMATION
                                    && found.expression().equals(warning.place()))
                    && !isToldOnce(warning, ours)
                    && !isNoise(warning)) {
                unexplained.add(Unexplained.of(warning));
            }
        }
        for (ValidationMessage warning : ours.warnings()) {
            if (warnings.stream().noneMatch(found -> found.place().equals(warning.expression()))
                    && !isBetweenResources(warning)) {
                unexplained.add(Unexplained.of(warning));
            }
        }
        return unexplained;
    }

    /** At the same place; what is missing, at the element or at the one that comes nearest to the slice. */
    private boolean isAt(String place, Finding error) {
        Matcher missing = MISSING.matcher(error.text());
        if (!missing.find()) {
            return place.equals(error.place());
        }
        count(Rule.MISSING_IS_TOLD_AT_THE_ELEMENT);
        return place.replaceFirst("\\[\\d+]$", "").equals(error.place() + "." + missing.group(1));
    }

    private boolean isMissingFullUrl(Finding error) {
        if (!NO_FULL_URL.contains(error.id())) {
            return false;
        }
        count(Rule.WRITES_NEED_NO_FULL_URL);
        return true;
    }

    private boolean isToldElsewhere(Finding error, List<Finding> errors, Map<String, Integer> entries) {
        if (error.id().equals("Reference_REF_CantMatchChoice")) {
            count(Rule.TARGET_IS_TOLD_AT_THE_TARGET);
            Matcher target = TARGET.matcher(error.text());
            Integer entry = target.find() ? entries.get(target.group(1)) : null;
            return entry != null
                    && errors.stream()
                            .anyMatch(found -> found.place().startsWith("Bundle.entry[" + entry + "].resource"));
        }
        return false;
    }

    private boolean isOurs(ValidationMessage error, List<Finding> stock) {
        return switch (error.code()) {
            case "CART-VAL-045" -> {
                count(Rule.MISTYPED_EXTENSION_OF_OURS_IS_AN_ERROR);
                yield remarks(stock, error, "Extension_EXT_Unknown");
            }
            case "CART-VAL-050" -> {
                count(Rule.URN_WITHOUT_ENTRY_IS_AN_ERROR);
                yield remarks(stock, error, "Bundle_BUNDLE_Not_Local") || isOfAWrongShape(stock, error);
            }
            default -> isBetweenResources(error);
        };
    }

    private boolean isBetweenResources(ValidationMessage finding) {
        count(Rule.RULES_BETWEEN_RESOURCES);
        return BETWEEN_RESOURCES.matcher(finding.code()).matches();
    }

    private boolean isOfAWrongShape(List<Finding> stock, ValidationMessage error) {
        String place = error.expression().replaceFirst("\\.ofType\\(\\w+\\)$", "");
        boolean wrong = stock.stream()
                .anyMatch(found -> found.isError()
                        // HAPI gives what its reader says no id.
                        && WRONG_SHAPE.matcher(found.text()).find()
                        && found.place().startsWith(place));
        if (wrong) {
            count(Rule.URN_IN_A_WRONG_SHAPE_IS_LOOKED_AT);
        }
        return wrong;
    }

    /** Said by the unmodified path at the same place, and not as an error. */
    private static boolean remarks(List<Finding> stock, ValidationMessage error, String id) {
        return stock.stream()
                .anyMatch(found -> !found.isError()
                        && found.id().startsWith(id)
                        && found.place().equals(error.expression()));
    }

    private boolean isToldOnce(Finding warning, ValidationReport ours) {
        if (!warning.id().equals("Validation_VAL_Profile_Unknown")
                || !warning.place().isEmpty()) {
            return false;
        }
        count(Rule.UNKNOWN_PROFILE_IS_TOLD_ONCE);
        return ours.messages().stream().anyMatch(found -> found.expression().contains(".meta.profile["));
    }

    private boolean isNoise(Finding warning) {
        if (warning.text().contains("should come from this value set")
                && (warning.text().contains("https://fhir.cartexchange.org/ig/CodeSystem/")
                        || warning.text().contains("ValueSet/identifier-type|"))) {
            count(Rule.CODE_OF_OURS_IN_A_VALUE_SET_OF_HL7);
            return true;
        }
        if (warning.text().startsWith("Unknown code in fragment")) {
            count(Rule.CODE_MISSING_IN_A_FRAGMENT);
            return true;
        }
        return false;
    }

    private static boolean hasError(ValidationReport ours, Predicate<ValidationMessage> wanted) {
        return ours.errors().stream().anyMatch(wanted);
    }

    private void count(Rule rule) {
        used.merge(rule, 1, Integer::sum);
    }
}
