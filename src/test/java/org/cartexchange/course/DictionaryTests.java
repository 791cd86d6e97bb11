package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** The logical model and the code that computes it name the same variables. */
class DictionaryTests {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final List<ElementDefinition> ELEMENTS = PACKAGE.byCanonical(
                    StructureDefinition.class, CartModels.CART_COURSE)
            .orElseThrow()
            .getDifferential()
            .getElement();

    private final CourseVariables variables = CourseVariables.with(Units.load());

    @Test
    void everyVariableOfTheDictionaryIsComputedAndViceVersa() {
        assertThat(variables.names()).containsExactlyInAnyOrderElementsOf(variablesOfTheModel());
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        assertThat(variables.notComputed().keySet()).isSubsetOf(variablesOfTheModel());
        assertThat(variables.notComputed().values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void everyComputedVariableSaysWhereItIsRead() {
        assertThat(ELEMENTS.stream()
                        .filter(element -> !isGroup(element))
                        .filter(element -> element.getMapping().isEmpty())
                        .map(DictionaryTests::name)
                        .filter(name -> !variables.notComputed().containsKey(name)))
                .isEmpty();
    }

    /** In brackets stands a profile, an extension, a code of ours, or one of LOINC. */
    @Test
    void whereAVariableIsReadExists() {
        assertThat(ELEMENTS.stream()
                        .flatMap(element -> element.getMapping().stream())
                        .flatMap(
                                mapping -> IN_BRACKETS.matcher(mapping.getMap()).results())
                        .map(found -> found.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(
                                PACKAGE.byId(StructureDefinition.class, name).isPresent() || isCode(name))
                        .as(name)
                        .isTrue());
    }

    private static boolean isCode(String name) {
        return PACKAGE.all(CodeSystem.class).stream()
                .filter(system -> name.startsWith("code ")
                        ? system.getContent() == CodeSystem.CodeSystemContentMode.COMPLETE
                        : system.getIdElement().getIdPart().equals("cart-loinc-fragment-cs"))
                .flatMap(system -> system.getConcept().stream())
                .anyMatch(concept -> name.matches("(?:code|LOINC) " + Pattern.quote(concept.getCode())));
    }

    @Test
    void aQuantityOfTheDictionaryHasAUnitOfUcum() {
        Units units = Units.load();
        assertThat(ELEMENTS.stream()
                        .filter(element -> element.hasPattern())
                        .map(element -> ((Quantity) element.getPattern()).getCode()))
                .isNotEmpty()
                .allMatch(units::isUnit);
    }

    private static Set<String> variablesOfTheModel() {
        return ELEMENTS.stream()
                .filter(element -> element.getPath().contains("."))
                .filter(element -> !isGroup(element))
                .map(DictionaryTests::name)
                .collect(Collectors.toSet());
    }

    private static boolean isGroup(ElementDefinition element) {
        return !element.getPath().contains(".")
                || element.getTypeFirstRep().getCode().equals("BackboneElement");
    }

    private static String name(ElementDefinition element) {
        return element.getPath().substring(element.getPath().indexOf('.') + 1);
    }
}
