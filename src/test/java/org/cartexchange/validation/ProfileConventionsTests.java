package org.cartexchange.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.TerminologySupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every artifact of the package has in common, so that a reader finds his way and any FHIR tool can work with it. */
class ProfileConventionsTests {

    private static final Path SOURCES = Path.of("profiles");
    private static final Path BAD = Path.of("src/test/resources/profiles");
    private static final ConformancePackage PACKAGE = SharedValidator.PACKAGE;
    private static final IValidationSupport CHAIN = TerminologySupport.chain(PACKAGE);
    private static final String OURS = "https://fhir.cartexchange.org/ig/";
    private static final Pattern FORM_NUMBER = Pattern.compile("\\b[0-9]{4}\\b");

    /** Forms that cell therapy shares with transplants, and the package does not fill. */
    private static final Map<String, String> CIBMTR_FORMS_NOT_IN_PACKAGE = Map.of(
            "2402", "The disease is classified in a form that cell therapy shares with transplants.",
            "2804", "A recipient is registered, and gets the CRID, before any form is due.");

    /** Where no number stands: nobody asks, or what asks is not one form. */
    private static final List<String> WITHOUT_FORM_OF_CIBMTR = List.of(
            "no registry asks for ",
            "header: ",
            "disease-specific forms",
            "consent, which no form asks for",
            "protocol of patient-reported outcomes, no form");

    private static final Map<String, String> EBMT_FORMS =
            Map.of("Cellular therapies day 0", "day0", "Day 100", "day100", "Day 100 and later", "day100");

    private static final Map<String, String> EBMT_FORMS_NOT_IN_PACKAGE = Map.of(
            "Patient registration", "A patient is registered before any form is due.",
            "Indication diagnosis form", "There is one for each disease, filed with the first treatment.",
            "CIC", "A number in the head of every form.",
            "UPN", "A number in the head of every form.",
            "EBMT patient number", "A number in the head of every form.");

    private static final List<String> JOURNEY = List.of(
            "patient",
            "disease",
            "collection",
            "product",
            "preparation",
            "infusion",
            "toxicity",
            "biomarkers",
            "response",
            "follow-up",
            "patient-reported",
            "cost");

    private static final Pattern PROFILE = Pattern.compile("\\((cart-[a-z0-9-]+)\\)");
    private static final Pattern ARTIFACT = Pattern.compile("(?m)^(?:Id|Instance): *(\\S+)");

    /** Codes of others in required value sets: the sources that verified them are in docs of the value sets. */
    private static final Set<String> VERIFIED = Set.of(
            "http://terminology.hl7.org/CodeSystem/v2-0136#Y",
            "http://terminology.hl7.org/CodeSystem/v2-0136#N",
            "http://snomed.info/sct#53088000",
            "http://snomed.info/sct#50223000",
            "http://snomed.info/sct#77465005",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C99728",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C99747",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C99748",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C99749",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C99750",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C136879");

    @Test
    void everySourceFileHoldsTheArtifactItIsNamedFor() throws IOException {
        Map<String, List<String>> strangers = new HashMap<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString().replaceFirst("\\.fsh$", "");
            if (name.equals("aliases") || name.endsWith("rulesets")) {
                continue;
            }
            Matcher artifact = ARTIFACT.matcher(Files.readString(file).split("\n(?:Mapping|Invariant):")[0]);
            List<String> ids = artifact.results().map(found -> found.group(1)).toList();
            if (!ids.equals(List.of(name))) {
                strangers.put(file.toString(), ids);
            }
        }

        assertThat(strangers).isEmpty();
    }

    @Test
    void namesArePascalCaseOfIds() {
        assertThat(canonicals().filter(artifact -> !artifact.getName().equals(pascal(artifact))))
                .extracting(artifact -> artifact.getIdElement().getIdPart() + " is named " + artifact.getName())
                .isEmpty();
    }

    @Test
    void descriptionsAreSentences() {
        assertThat(canonicals().filter(artifact -> !isSentence(artifact.getDescription())))
                .extracting(artifact -> artifact.getIdElement().getIdPart() + ": " + artifact.getDescription())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void valueSetExpandsOfflineToAllItsCodes(ValueSet valueSet) {
        IValidationSupport.ValueSetExpansionOutcome outcome =
                CHAIN.expandValueSet(new ValidationSupportContext(CHAIN), new ValueSetExpansionOptions(), valueSet);

        assertThat(outcome).isNotNull();
        assertThat(outcome.getError()).isNull();
        assertThat(((ValueSet) outcome.getValueSet())
                        .getExpansion().getContains().stream()
                                .map(code -> code.getSystem() + "#" + code.getCode())
                                .collect(toSet()))
                .isNotEmpty()
                .containsAll(enumerated(valueSet));
    }

    static Stream<ValueSet> valueSetExpandsOfflineToAllItsCodes() {
        return PACKAGE.all(ValueSet.class).stream();
    }

    @Test
    void fragmentsListEveryCodeThatAValueSetEnumerates() {
        Map<String, Set<String>> fragments = new HashMap<>();
        for (CodeSystem system : PACKAGE.all(CodeSystem.class)) {
            if (system.getContent() == CodeSystemContentMode.FRAGMENT) {
                fragments.put(
                        system.getUrl(),
                        system.getConcept().stream()
                                .map(concept -> system.getUrl() + "#" + concept.getCode())
                                .collect(toSet()));
            }
        }
        Set<String> missing = new HashSet<>();
        for (ValueSet valueSet : PACKAGE.all(ValueSet.class)) {
            for (String code : enumerated(valueSet)) {
                Set<String> fragment = fragments.get(code.substring(0, code.indexOf('#')));
                if (fragment != null && !fragment.contains(code)) {
                    missing.add(valueSet.getIdElement().getIdPart() + " " + code);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsOthersHasACopyrightNotice() {
        assertThat(PACKAGE.all(CodeSystem.class).stream()
                        .filter(system -> system.getContent() == CodeSystemContentMode.FRAGMENT))
                .allMatch(CodeSystem::hasCopyright);
        assertThat(PACKAGE.all(ValueSet.class).stream()
                        .filter(valueSet -> enumerated(valueSet).stream()
                                .anyMatch(code -> !code.startsWith(OURS)
                                        && !code.startsWith("http://terminology.hl7.org/")
                                        && !code.startsWith("http://hl7.org/fhir/")))
                        .filter(valueSet -> !valueSet.hasCopyright()))
                .extracting(valueSet -> valueSet.getIdElement().getIdPart())
                .isEmpty();
        assertThat(PACKAGE.all(ConceptMap.class).stream()
                        .filter(map -> map.getGroup().stream()
                                .anyMatch(group -> isOthers(group.getSource()) || isOthers(group.getTarget())))
                        .filter(map -> !map.hasCopyright()))
                .extracting(map -> map.getIdElement().getIdPart())
                .isEmpty();
    }

    /** A system of others, or one of ours that paraphrases others and says so. */
    private static boolean isOthers(String system) {
        return !(system.startsWith(OURS)
                        || system.startsWith("http://terminology.hl7.org/")
                        || system.startsWith("http://hl7.org/fhir/") && !system.startsWith("http://hl7.org/fhir/sid/"))
                || PACKAGE.byCanonical(CodeSystem.class, system)
                        .filter(CodeSystem::hasCopyright)
                        .isPresent();
    }

    @Test
    void requiredValueSetsEnumerateVerifiedCodes() {
        Set<String> doubtful = new HashSet<>();
        for (StructureDefinition definition : PACKAGE.all(StructureDefinition.class)) {
            for (ElementDefinition element : definition.getDifferential().getElement()) {
                if (element.getBinding().getStrength() != BindingStrength.REQUIRED) {
                    continue;
                }
                String url = element.getBinding().getValueSet();
                Optional<ValueSet> valueSet = PACKAGE.byCanonical(ValueSet.class, url);
                if (valueSet.isEmpty()) {
                    continue;
                }
                if (valueSet.get().getCompose().getInclude().stream()
                        .anyMatch(include -> include.getConcept().isEmpty() || include.hasFilter())) {
                    doubtful.add(url + " does not enumerate its codes");
                }
                enumerated(valueSet.get()).stream()
                        .filter(code -> !code.startsWith(OURS) && !VERIFIED.contains(code))
                        .forEach(code -> doubtful.add(url + " " + code));
            }
        }

        assertThat(doubtful).isEmpty();
    }

    @Test
    void everyProfileHasGoodAndBadExamples() {
        assertThat(ProfileExamplesTests.profiles().stream()
                        .filter(profile ->
                                ProfileExamplesTests.goodExamples(profile).isEmpty()
                                        || !Files.isDirectory(BAD.resolve(
                                                profile.getIdElement().getIdPart()))))
                .extracting(profile -> profile.getIdElement().getIdPart())
                .isEmpty();
    }

    @Test
    void everyInvariantIsBrokenByABadExample() throws IOException {
        Set<String> keys = PACKAGE.all(StructureDefinition.class).stream()
                .flatMap(definition -> definition.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
                .filter(key -> key.startsWith("cart-"))
                .collect(toSet());
        Set<String> broken = new HashSet<>();
        try (Stream<Path> files = Files.walk(BAD)) {
            for (Path expected :
                    files.filter(file -> file.toString().endsWith(".expected")).toList()) {
                String reason = Files.readString(expected);
                keys.stream().filter(key -> reason.startsWith(key + ":")).forEach(broken::add);
            }
        }

        assertThat(broken).containsExactlyInAnyOrderElementsOf(keys);
    }

    /** The rest have only codes of others, or their type alone, and are met by naming them in meta.profile. */
    @Test
    void everyProfileWithCodesOfOurOwnIsImpliedByThem() {
        ProfileRules rules = ProfileRules.load(PACKAGE);

        assertThat(ProfileExamplesTests.profiles().stream()
                        .filter(profile -> ProfileExamplesTests.goodExamples(profile).stream()
                                .noneMatch(example -> rules.profilesFor(example).contains(profile.getUrl())))
                        .map(profile -> profile.getIdElement().getIdPart()))
                .containsExactlyInAnyOrder(
                        "cart-patient",
                        "cart-donor",
                        "cart-centre",
                        "cart-registry-consent",
                        "cart-transplant",
                        "cart-ecog-performance-status",
                        "cart-karnofsky-performance-status",
                        "cart-lansky-play-performance-status",
                        "cart-body-weight",
                        "cart-body-height",
                        "cart-lymphodepletion-drug",
                        "cart-bridging-drug",
                        "cart-prom-response",
                        "cart-registry-form");
    }

    @Test
    void everyMappingToTheDictionaryNamesOneOfItsVariables() {
        Set<String> variables =
                PACKAGE
                        .byId(StructureDefinition.class, "cart-course")
                        .orElseThrow()
                        .getDifferential()
                        .getElement()
                        .stream()
                        .map(ElementDefinition::getPath)
                        .map(path -> path.replaceFirst("^[^.]*", "CartCourse"))
                        .collect(toSet());

        assertThat(variables).hasSizeGreaterThan(100);
        assertThat(mappings("cart-course"))
                .isNotEmpty()
                .filteredOn(variable -> !variable.startsWith("no variable, because "))
                .allSatisfy(variable -> assertThat(variables).contains(variable));
    }

    /** The number of a form, and of 4100 the questions, are those of the form in the package. */
    @Test
    void everyMappingToCibmtrNamesAFormThatExists() {
        Set<String> forms = formNames("cibmtr-");
        Set<String> questions = numbers(PACKAGE.byId(Questionnaire.class, "cibmtr-4100-r4")
                .orElseThrow()
                .getItem());
        assertThat(mappings("cibmtr"))
                .isNotEmpty()
                .allSatisfy(map -> assertThat(FORM_NUMBER.matcher(map).find()
                                || WITHOUT_FORM_OF_CIBMTR.stream().anyMatch(map::startsWith))
                        .as(map)
                        .isTrue())
                .allSatisfy(map -> assertThat(FORM_NUMBER.matcher(map).results().map(MatchResult::group))
                        .as(map)
                        .allMatch(form -> forms.contains(form) || CIBMTR_FORMS_NOT_IN_PACKAGE.containsKey(form)))
                .filteredOn(map -> map.startsWith("4100 R4.0 Q"))
                .allSatisfy(map -> assertThat(Pattern.compile("[0-9]+")
                                .matcher(map.substring("4100 R4.0".length()))
                                .results()
                                .map(MatchResult::group))
                        .as(map)
                        .isNotEmpty()
                        .allMatch(questions::contains));
    }

    /** What stands before the colon is the time point of a form of the package, or is allowed with a reason. */
    @Test
    void everyMappingToEbmtNamesAFormThatExists() {
        Set<String> forms = formNames("ebmt-ct-");
        assertThat(forms).containsAll(EBMT_FORMS.values());
        assertThat(mappings("ebmt")).isNotEmpty().allSatisfy(map -> assertThat(
                        Set.of(EBMT_FORMS, EBMT_FORMS_NOT_IN_PACKAGE))
                .as(map)
                .anyMatch(known -> known.containsKey(map.split(":")[0])));
    }

    /** Every profile says which variable it answers and which question of CIBMTR, or why none. */
    @Test
    void everyProfileMapsToTheDictionaryAndToCibmtr() {
        assertThat(ProfileExamplesTests.profiles())
                .allSatisfy(profile -> assertThat(profile.getDifferential().getElement().stream()
                                .flatMap(element -> element.getMapping().stream())
                                .map(ElementDefinition.ElementDefinitionMappingComponent::getIdentity))
                        .as(profile.getIdElement().getIdPart())
                        .contains("cart-course", "cibmtr"));
    }

    /** A profile from which a form is filled says which question of that registry it answers. */
    @ParameterizedTest
    @ValueSource(strings = {"cibmtr", "ebmt"})
    void everyProfileThatAFormIsFilledFromMapsToItsRegistry(String registry) {
        Set<String> asked = PACKAGE.all(Questionnaire.class).stream()
                .filter(form -> form.getIdElement().getIdPart().startsWith(registry))
                .flatMap(form -> definitions(form.getItem()))
                .map(definition -> definition.substring(definition.indexOf('#') + 1))
                .collect(toSet());
        Set<String> silent =
                PACKAGE
                        .byId(StructureDefinition.class, "cart-course")
                        .orElseThrow()
                        .getDifferential()
                        .getElement()
                        .stream()
                        .filter(variable -> asked.contains(variable.getId()))
                        .flatMap(variable -> variable.getMapping().stream())
                        .flatMap(mapping -> PROFILE.matcher(mapping.getMap()).results())
                        .map(found -> PACKAGE.byId(StructureDefinition.class, found.group(1)))
                        .flatMap(Optional::stream)
                        .filter(profile -> profile.getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE)
                        .filter(profile -> profile.getDifferential().getElement().stream()
                                .flatMap(element -> element.getMapping().stream())
                                .noneMatch(mapping -> mapping.getIdentity().equals(registry)))
                        .map(profile -> profile.getIdElement().getIdPart())
                        .collect(toSet());

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    private static Stream<String> definitions(List<QuestionnaireItemComponent> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.getDefinition()), definitions(item.getItem())));
    }

    /** The folders of the guide's home page, in the order of the journey. */
    @Test
    void everyFolderOfTheJourneyHasProfilesAndEachAnExample() throws IOException {
        Map<String, Set<String>> without = new HashMap<>();
        for (String folder : JOURNEY) {
            Set<String> profiles = new HashSet<>();
            for (Path file : sources()) {
                if (file.getParent().equals(SOURCES.resolve(folder))
                        && Files.readString(file).startsWith("Profile:")) {
                    profiles.add(file.getFileName().toString().replaceFirst("\\.fsh$", ""));
                }
            }
            assertThat(profiles).as("profiles in %s", folder).isNotEmpty();
            Set<String> bare = profiles.stream()
                    .filter(id -> ProfileExamplesTests.goodExamples(
                                    PACKAGE.byId(StructureDefinition.class, id).orElseThrow())
                            .isEmpty())
                    .collect(toSet());
            if (!bare.isEmpty()) {
                without.put(folder, bare);
            }
        }

        assertThat(without).isEmpty();
    }

    private static List<String> mappings(String identity) {
        return PACKAGE.all(StructureDefinition.class).stream()
                .flatMap(profile -> profile.getDifferential().getElement().stream())
                .flatMap(element -> element.getMapping().stream())
                .filter(mapping -> mapping.getIdentity().equals(identity))
                .map(ElementDefinition.ElementDefinitionMappingComponent::getMap)
                .toList();
    }

    /** The names of a registry's forms without its prefix and the version: {@code 4100}, {@code day100}. */
    private static Set<String> formNames(String prefix) {
        return PACKAGE.all(Questionnaire.class).stream()
                .map(form -> form.getIdElement().getIdPart())
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()).split("-")[0])
                .collect(toSet());
    }

    private static Set<String> numbers(List<QuestionnaireItemComponent> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.getPrefix()), numbers(item.getItem()).stream()))
                .collect(toSet());
    }

    private static Stream<MetadataResource> canonicals() {
        return PACKAGE.resources().stream()
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .filter(artifact -> !artifact.fhirType().equals("ImplementationGuide"));
    }

    private static String pascal(Resource artifact) {
        StringBuilder name = new StringBuilder();
        Arrays.stream(artifact.getIdElement().getIdPart().split("[-.]"))
                .forEach(part -> name.append(part.substring(0, 1).toUpperCase()).append(part.substring(1)));
        return name.toString();
    }

    private static boolean isSentence(String description) {
        return description != null && description.matches("(?s)[\\p{Lu}0-9].{10,}[.]");
    }

    private static Set<String> enumerated(ValueSet valueSet) {
        return valueSet.getCompose().getInclude().stream()
                .flatMap(include ->
                        include.getConcept().stream().map(concept -> include.getSystem() + "#" + concept.getCode()))
                .collect(toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fsh"))
                    .sorted()
                    .toList();
        }
    }
}
