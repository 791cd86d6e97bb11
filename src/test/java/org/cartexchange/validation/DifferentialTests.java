package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.cartexchange.validation.IntendedDifferences.Rule;
import org.cartexchange.validation.UnmodifiedPath.Finding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Of a resource our validator says what HAPI's own {@code FhirValidator} says: its core the same messages word for word, its
 * report the same errors at the same places but for the {@link IntendedDifferences}. On good resources, on bad ones, and on
 * spoilt ones; HAPI makes a new validator for each, so that ours carries nothing over from one to the next.
 *
 * <p>{@code -Dcart.mutations=5000} spoils more than the build does, {@code -Dcart.seed=7} others; {@code -Pfuzz} does both.
 */
@ExtendWith(SoftAssertionsExtension.class)
class DifferentialTests {

    private static final int MUTATIONS = Integer.getInteger("cart.mutations", 150);
    private static final long SEED = Long.getLong("cart.seed", 140233);

    /** Generated patients whose resources are spoilt as well: each has some hundreds. */
    private static final int PATIENTS = 1 + MUTATIONS / 1_000;

    /** HAPI drops this remark itself, on its way out. */
    private static final String DROPPED_BY_HAPI = "Terminology_TX_Binding_NoSource";

    /** And says this once more itself, of a declared profile that the validator has remarked on. */
    private static final String SAID_BY_HAPI = "Invalid profile. Failed to retrieve profile with url=";

    private final BundleValidator ours = SharedValidator.VALIDATOR;
    private final UnmodifiedPath stock = new UnmodifiedPath(ours);
    private final IntendedDifferences differences = new IntendedDifferences();
    private final ObjectMapper json = new ObjectMapper();

    /** A run of hours should not end with the first difference. */
    @InjectSoftAssertions
    private SoftAssertions softly;

    @Test
    void everyExampleIsJudgedAsTheUnmodifiedPathJudgesIt() throws Exception {
        for (String example : Corpus.examples()) {
            assertSameJudgement(example);
        }
    }

    @Test
    void everyIntendedDifferenceHappens() throws Exception {
        assertSameJudgement("{\"resourceType\": \"Observation\", \"status\": \"final\"}");
        assertSameJudgement("{\"resourceType\": \"Condition\", \"meta\": {\"profile\":"
                + " [\"https://st-vitus.example.org/profile\"]}, \"extension\": [{\"url\":"
                + " \"https://fhir.cartexchange.org/ig/StructureDefinition/cart-mistyped-ext\", \"valueBoolean\":"
                + " true}], \"subject\": {\"reference\": \"Patient/1\"}}");
        for (String bad : Corpus.badExamples("cart-apheresis-product")) {
            assertSameJudgement(bad);
        }
        assertSameJudgement(
                "{\"resourceType\": \"Condition\", \"subject\": {\"reference\": \"Patient/1\"}, \"category\":"
                        + " [{\"coding\": [{\"system\":"
                        + " \"https://fhir.cartexchange.org/ig/CodeSystem/cart-condition-category-cs\", \"code\":"
                        + " \"toxicity\"}]}]}");
        assertSameJudgement(
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"valueString\": \"x\", \"code\":"
                        + " {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"99999-9\"}]}}");

        assertThat(differences.used().keySet())
                .contains(
                        Rule.MISSING_IS_TOLD_AT_THE_ELEMENT,
                        Rule.RULES_BETWEEN_RESOURCES,
                        Rule.MISTYPED_EXTENSION_OF_OURS_IS_AN_ERROR,
                        Rule.UNKNOWN_PROFILE_IS_TOLD_ONCE,
                        Rule.CODE_OF_OURS_IN_A_VALUE_SET_OF_HL7,
                        Rule.CODE_MISSING_IN_A_FRAGMENT);
    }

    @Test
    void everySpoiltResourceIsJudgedAsTheUnmodifiedPathJudgesIt() throws Exception {
        List<String> resources = Corpus.resources(PATIENTS);
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(SEED);
        int bad = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String good = resources.get(random.nextInt(resources.size()));
            learn(good);
            bad += assertSameJudgement(mutations.mutate(withId(good, "140233"))) ? 1 : 0;
        }

        System.out.printf(
                "Resources judged as HAPI judges them: %d spoilt with seed %d %s, %d of them refused; explained: %s%n",
                MUTATIONS, SEED, mutations.made(), bad, differences.used());
        assertThat(bad).as("refused").isGreaterThan(MUTATIONS / 3);
        if (MUTATIONS >= 100) {
            assertThat(mutations.made().keySet()).as("kinds of mutations").contains(Mutations.Kind.values());
        }
    }

    @Test
    void aResourceIsJudgedTheSameWhateverWasJudgedBefore() throws Exception {
        List<String> resources = Corpus.resources(PATIENTS);
        Random random = new Random(SEED + 1);
        Mutations mutations = new Mutations(SEED + 1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2 * MUTATIONS; i++) {
            texts.add(mutations.mutate(resources.get(random.nextInt(resources.size()))));
        }
        Map<String, List<ValidationMessage>> first = new HashMap<>();
        for (String text : texts) {
            first.put(text, judge(text));
        }
        Collections.shuffle(texts, random);

        assertThat(texts.parallelStream()
                        .filter(text -> !judge(text).equals(first.get(text)))
                        .toList())
                .as("judged otherwise the second time (seed %d)", SEED + 1)
                .isEmpty();
    }

    /** What a validator remembers of a resource and of its shape must not save the spoilt one. */
    private void learn(String text) throws Exception {
        for (int i = 0; i < 3; i++) {
            judge(withId(text, "learnt-" + i));
        }
    }

    /** Another content of the same shape. */
    private String withId(String text, String id) throws Exception {
        return json.writeValueAsString(((ObjectNode) json.readTree(text)).put("id", id));
    }

    private List<ValidationMessage> judge(String text) {
        return ours.validateJson(text, List.of()).messages();
    }

    /** True if there was an error. */
    private boolean assertSameJudgement(String text) throws Exception {
        Optional<Resource> read = Corpus.lenient(text);
        Set<String> profiles = read.map(ours::requiredProfiles).orElse(Set.of());
        ValidationReport report = ours.validateJson(text, List.of());
        Optional<List<Finding>> expected = stock.findings(text, profiles);
        if (expected.isEmpty()) {
            softly.assertThat(report.isConformant())
                    .as("HAPI cannot read %s", text)
                    .isFalse();
            return true;
        }
        // A resource that cannot be read is checked against its type as well as its profile: the type has remarks too.
        String compared = read.isPresent() ? "(?s).*" : "(?s)[EW].*";
        softly.assertThat(coreMessages(text, profiles).filter(line -> line.matches(compared)))
                .as("messages about %s", text)
                .containsExactlyInAnyOrderElementsOf(lines(expected.get())
                        .filter(line -> line.matches(compared))
                        .toList());
        softly.assertThat(differences.unexplainedErrors(expected.get(), report, Map.of(), false))
                .as("errors of %s", text)
                .isEmpty();
        softly.assertThat(differences.unexplainedWarnings(expected.get(), report))
                .as("warnings about %s", text)
                .isEmpty();
        return !report.isConformant();
    }

    private Stream<String> coreMessages(String text, Collection<String> profiles) throws Exception {
        JsonObject json = JsonParser.parseObject(text, true, true);
        return ours.coreMessages(json, ours.definitions(profiles), null).stream()
                .filter(message -> !DROPPED_BY_HAPI.equals(message.getMessageId()))
                .map(message -> message.getLevel().toString().substring(0, 4) + " " + message.getStrippedLocation()
                        + " " + id(message) + " " + message.getMessage());
    }

    /** HAPI does not hand on an id that is the sentence itself. */
    private static String id(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        String id = Objects.requireNonNullElse(message.getMessageId(), "");
        return id.equals(message.getMessage()) ? "" : id;
    }

    private static Stream<String> lines(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.text().startsWith(SAID_BY_HAPI))
                .map(finding -> finding.severity().toString().substring(0, 4) + " " + finding.place() + " "
                        + finding.id() + " " + finding.text());
    }
}
