package org.cartexchange.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.fhirpath.IFhirPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever a profile demands is failed by a bad example ({@link ProfileExamplesTests} shows that each fails for its reason),
 * and met by a good one: read from the differentials, so that a new demand without its example is noticed.
 */
class BadExamplesTests {

    private static final Path BAD = Path.of("src/test/resources/profiles");
    private static final ConformancePackage PACKAGE = SharedValidator.PACKAGE;

    /** By profile: name of the bad example, to the message it must produce. */
    private final Map<String, Map<String, String>> reasons = reasons();

    @Test
    void everyRequiredSliceIsMissingInABadExample() {
        Set<String> without = new TreeSet<>();
        for (StructureDefinition profile : ProfileExamplesTests.profiles()) {
            for (ElementDefinition element : profile.getDifferential().getElement()) {
                if (element.hasSliceName()
                        && element.getMin() > 0
                        && reasons(profile).values().stream()
                                .noneMatch(reason -> reason.contains("Slice '" + element.getId() + "'"))) {
                    without.add(id(profile) + " " + element.getId());
                }
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void everyRequiredBindingIsBrokenByABadExample() {
        Set<String> without = new TreeSet<>();
        for (StructureDefinition profile : ProfileExamplesTests.profiles()) {
            for (ElementDefinition element : profile.getDifferential().getElement()) {
                requiredValueSet(element).ifPresent(valueSet -> {
                    boolean isBroken = reasons(profile).entrySet().stream()
                            .anyMatch(bad -> bad.getKey().contains(inFileNames(element.getId()))
                                    && bad.getValue().contains("value set '" + valueSet.getTitle() + "'"));
                    if (!isBroken) {
                        without.add(id(profile) + " " + element.getId());
                    }
                });
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void everyRequiredBindingOfAnExtensionIsBrokenWhereAProfileHasIt() {
        Set<String> without = new TreeSet<>();
        for (StructureDefinition profile : ProfileExamplesTests.profiles()) {
            profile.getSnapshot().getElement().stream()
                    .flatMap(element -> element.getType().stream())
                    .flatMap(type -> type.getProfile().stream())
                    .map(CanonicalType::getValue)
                    .distinct()
                    .flatMap(url -> PACKAGE.byCanonical(StructureDefinition.class, url).stream())
                    .flatMap(extension -> extension.getDifferential().getElement().stream())
                    .flatMap(element -> requiredValueSet(element).stream())
                    .map(ValueSet::getTitle)
                    .filter(title -> reasons(profile).values().stream()
                            .noneMatch(reason -> reason.contains("value set '" + title + "'")))
                    .forEach(title -> without.add(id(profile) + " " + title));
        }

        assertThat(without).isEmpty();
    }

    /** A rule whose premise nobody meets is true of everything, and says nothing. */
    @Test
    void thePremiseOfEveryRuleIsMetByAGoodExample() {
        IFhirPath paths = PACKAGE.fhirContext().newFhirPath();
        Map<String, Boolean> met = new HashMap<>();
        for (StructureDefinition profile : ProfileExamplesTests.profiles()) {
            for (ElementDefinition element : profile.getDifferential().getElement()) {
                for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                    Optional<String> premise = premise(rule.getExpression());
                    if (rule.getKey().startsWith("cart-") && premise.isPresent()) {
                        String where = isMet(element, premise.get());
                        boolean isMet = ProfileExamplesTests.goodExamples(profile).stream()
                                .anyMatch(good -> isTrue(paths, good, where));
                        met.merge(rule.getKey(), isMet, Boolean::logicalOr);
                    }
                }
            }
        }

        assertThat(met).hasSizeGreaterThan(10);
        assertThat(met.entrySet().stream().filter(rule -> !rule.getValue()).map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyFolderOfBadExamplesIsOfAProfileAndEveryBadExampleHasItsReason() throws IOException {
        Set<String> profiles = ProfileExamplesTests.profiles().stream()
                .map(BadExamplesTests::id)
                .collect(toSet());
        try (Stream<Path> files = Files.walk(BAD)) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("bad-.*\\.json")))
                    .allSatisfy(file -> assertThat(reasons.getOrDefault(
                                    file.getParent().getFileName().toString(), Map.of()))
                            .containsKey(file.getFileName().toString().replace(".json", ".expected")));
        }
        assertThat(profiles).containsAll(reasons.keySet());
    }

    /** What stands before {@code implies}, outside of parentheses; empty if the rule holds of everything. */
    private static Optional<String> premise(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char sign = expression.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0 && expression.startsWith(" implies ", i)) {
                return Optional.of(expression.substring(0, i));
            }
        }
        return Optional.empty();
    }

    private static String isMet(ElementDefinition element, String premise) {
        int dot = element.getPath().indexOf('.');
        return dot < 0
                ? "(" + premise + ")"
                : element.getPath().substring(dot + 1).replace("[x]", "") + ".where(" + premise + ").exists()";
    }

    private static boolean isTrue(IFhirPath paths, Resource resource, String expression) {
        return paths.evaluateFirst(resource, expression, BooleanType.class)
                .filter(BooleanType::booleanValue)
                .isPresent();
    }

    private static Optional<ValueSet> requiredValueSet(ElementDefinition element) {
        return element.getBinding().getStrength() == BindingStrength.REQUIRED
                ? PACKAGE.byCanonical(ValueSet.class, element.getBinding().getValueSet())
                : Optional.empty();
    }

    /** {@code other-site} of {@code Observation.component:otherSite.value[x]}, {@code reason-code} of {@code reasonCode}. */
    private static String inFileNames(String elementId) {
        String[] steps = elementId.split("\\.");
        String last = steps[steps.length - 1];
        String slice = steps.length > 2 && steps[steps.length - 2].contains(":") ? steps[steps.length - 2] : "";
        String name = slice.isEmpty() ? last.split(":")[0].replace("[x]", "") : slice.split(":")[1];
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Map<String, String> reasons(StructureDefinition profile) {
        return reasons.getOrDefault(id(profile), Map.of());
    }

    private static String id(StructureDefinition profile) {
        return profile.getIdElement().getIdPart();
    }

    private static Map<String, Map<String, String>> reasons() {
        Map<String, Map<String, String>> reasons = new HashMap<>();
        try (Stream<Path> files = Files.walk(BAD)) {
            List<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".expected")).toList();
            for (Path file : expectations) {
                reasons.computeIfAbsent(file.getParent().getFileName().toString(), none -> new HashMap<>())
                        .put(
                                file.getFileName().toString(),
                                Files.readString(file).strip());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reasons;
    }
}
