package org.cartexchange.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** The logical model and the code that computes it name the same variables. */
class DictionaryTests {

    private static final String OURS = "https://fhir.cartexchange.org/ig/";
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

    /** What CIBMTR's forms and EBMT's ask about a course, in our words, line by line: a reviewer can read whether one is lacking. */
    @Test
    void everythingThatRegistriesAskHasItsVariables() throws IOException {
        List<String[]> asked = Files.readAllLines(Path.of("src/test/resources/course/asked-by-registries.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(55)
                .allSatisfy(line -> assertThat(variables.names()).as(line[0]).contains(line[1].split(" ")));
    }

    /** Only an observation can say that something is unknown or was not evaluated: the guide tells readers so. */
    @Test
    void whatIsUnknownOrNotEvaluatedIsReadFromAnObservation() {
        Map<String, String> sources = ELEMENTS.stream()
                .filter(ElementDefinition::hasMapping)
                .collect(Collectors.toMap(DictionaryTests::name, element -> element.getMapping().stream()
                        .map(ElementDefinition.ElementDefinitionMappingComponent::getMap)
                        .collect(Collectors.joining(" "))));
        Records records = Records.withInfusion();
        PACKAGE.byId(CodeSystem.class, "cart-observation-cs")
                .orElseThrow()
                .getConcept()
                .forEach(kind -> records.absent(kind.getCode(), 30, "unknown"));
        Set<String> silent = new HashSet<>();
        forEachAnswer(records.read().courses().get(0).asOf(Records.DAY_0.plusDays(100)), (name, answer) -> {
            if (answer instanceof Answer.Unknown || answer instanceof Answer.NotEvaluated) {
                silent.add(name);
            }
        });

        assertThat(silent)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(sources.get(name)).as(name).contains("Observation."));
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
                        .filter(element -> element.getMapping().stream()
                                .noneMatch(mapping -> mapping.getIdentity().equals("cart-course-sources")))
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

    /** What codes a coded variable may have, or why no value set says so. */
    @Test
    void everyCodedVariableHasAValueSetOrAReason() {
        List<ElementDefinition> coded = ELEMENTS.stream()
                .filter(element ->
                        "CodeableConcept".equals(element.getTypeFirstRep().getCode()))
                .toList();

        assertThat(coded).hasSizeGreaterThan(60).allSatisfy(element -> assertThat(
                        element.getBinding().hasValueSet()
                                ^ (element.hasComment() && element.getComment().matches("No value set: .{20,}\\.")))
                .as("either a value set or a reason for %s", element.getId())
                .isTrue());
        assertThat(coded.stream()
                        .filter(element -> element.getBinding().hasValueSet())
                        .map(element -> element.getBinding().getValueSet())
                        .filter(url -> !url.equals("http://hl7.org/fhir/ValueSet/administrative-gender")))
                .allSatisfy(url -> assertThat(PACKAGE.byCanonical(ValueSet.class, url))
                        .as(url)
                        .isPresent());
    }

    /** The dictionary tells of every code of ours that a course answers with: nothing a case says is outside its value set. */
    @Test
    void whatTheCasesAnswerIsInTheValueSetOfItsVariable() throws IOException {
        Map<String, ValueSet> valueSets = ELEMENTS.stream()
                .filter(element -> element.getBinding().hasValueSet())
                .filter(element -> PACKAGE.byCanonical(
                                ValueSet.class, element.getBinding().getValueSet())
                        .isPresent())
                .collect(Collectors.toMap(DictionaryTests::name, element -> PACKAGE.byCanonical(
                                ValueSet.class, element.getBinding().getValueSet())
                        .orElseThrow()));
        Set<String> checked = new HashSet<>();
        for (Map.Entry<String, Type> answer : answersOfTheCases()) {
            ValueSet valueSet = valueSets.get(answer.getKey());
            for (Coding coding : codings(answer.getValue())) {
                if (valueSet != null && coding.getSystem().startsWith(OURS)) {
                    assertThat(codes(valueSet))
                            .as(answer.getKey())
                            .contains(coding.getSystem() + "#" + coding.getCode());
                    checked.add(answer.getKey());
                }
            }
        }

        assertThat(checked).hasSizeGreaterThan(20);
    }

    private List<Map.Entry<String, Type>> answersOfTheCases() throws IOException {
        List<Map.Entry<String, Type>> answers = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path story : cases.sorted().toList()) {
                Bundle bundle = (Bundle) PACKAGE.fhirContext()
                        .newJsonParser()
                        .parseResource(Files.readString(story.resolve("bundle.json")));
                for (PatientCourses patient : CourseReader.readAll(List.of(bundle))) {
                    for (Course course : patient.courses()) {
                        forEachAnswer(course.asOf(course.dayZero().plusDays(400)), (name, answer) -> {
                            if (answer instanceof Answer.Known known) {
                                known.values().forEach(value -> answers.add(Map.entry(name, value.value())));
                            }
                        });
                    }
                }
            }
        }
        return answers;
    }

    private void forEachAnswer(Viewpoint view, BiConsumer<String, Answer> what) {
        for (String name : variables.names()) {
            if (variables.isSingle(name)) {
                what.accept(name, variables.answer(name, view));
            } else {
                variables
                        .rows(name.substring(0, name.lastIndexOf('.')), view)
                        .forEach(row -> what.accept(name, row.get(name)));
            }
        }
    }

    private static List<Coding> codings(Type value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding();
        }
        return value instanceof Coding coding ? List.of(coding) : List.of();
    }

    private static Set<String> codes(ValueSet valueSet) {
        return valueSet.getCompose().getInclude().stream()
                .flatMap(include ->
                        include.getConcept().stream().map(concept -> include.getSystem() + "#" + concept.getCode()))
                .collect(Collectors.toSet());
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
