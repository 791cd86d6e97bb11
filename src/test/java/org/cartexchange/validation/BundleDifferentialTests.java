package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.cartexchange.validation.IntendedDifferences.Rule;
import org.cartexchange.validation.UnmodifiedPath.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Of a whole Bundle, which ours takes apart, our report says what HAPI's own {@code FhirValidator} says of it in one piece:
 * rules of Bundles, fullUrls, references resolved within, and every entry against its profiles, but for the
 * {@link IntendedDifferences}. Courses as they are, and parts of them in several styles of references, spoilt as envelopes
 * and inside.
 *
 * <p>{@code -Dcart.mutations} and {@code -Dcart.seed} as in {@link DifferentialTests}.
 */
@ExtendWith(SoftAssertionsExtension.class)
class BundleDifferentialTests {

    private static final int MUTATIONS = Integer.getInteger("cart.mutations", 150) / 2;
    private static final long SEED = Long.getLong("cart.seed", 140233);
    private static final int PATIENTS = 1 + MUTATIONS / 500;
    private static final int LARGEST_PART = 6;

    private final BundleValidator ours = SharedValidator.VALIDATOR;
    private final UnmodifiedPath stock = new UnmodifiedPath(ours);
    private final IntendedDifferences differences = new IntendedDifferences();
    private final ObjectMapper json = new ObjectMapper();

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Test
    void everyCourseIsJudgedAsTheUnmodifiedPathJudgesIt() throws Exception {
        for (String course : Corpus.courses(1)) {
            assertSameErrors(course);
        }

        assertThat(differences.used()).containsKey(Rule.TARGET_IS_TOLD_AT_THE_TARGET);
    }

    @Test
    void aUrnWithoutEntryIsAnErrorWhereTheUnmodifiedPathWarns() throws Exception {
        assertSameErrors("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40001\", \"resource\": {\"resourceType\": \"Condition\","
                + " \"subject\": {\"reference\": \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40002\"}}}]}");

        assertThat(differences.used()).containsKey(Rule.URN_WITHOUT_ENTRY_IS_AN_ERROR);
    }

    @Test
    void aTargetThatIsNoneOfTheThingsItMayBeIsRefused() throws Exception {
        String assessment = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40001\", \"resource\": {\"resourceType\": \"Observation\","
                + " \"status\": \"final\", \"code\": {\"coding\": [{\"system\":"
                + " \"https://fhir.cartexchange.org/ig/CodeSystem/cart-observation-cs\", \"code\":"
                + " \"icans-assessment\"}]}, \"subject\": {\"reference\": \"Patient/1\"}, \"effectiveDateTime\":"
                + " \"2026-05-22\", \"hasMember\": [{\"reference\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40002\"}]}}, {\"fullUrl\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40002\", \"resource\": {\"resourceType\": \"Observation\","
                + " \"status\": \"final\", \"code\": {\"text\": \"score\"}, \"subject\": {\"reference\":"
                + " \"Patient/1\"}, \"effectiveDateTime\": \"2026-05-22\", \"valueInteger\": 4}}]}";

        assertSameErrors(assessment);
        assertThat(ours.validateJson(assessment, List.of()).errors())
                .anySatisfy(error -> assertThat(error.messageId()).isEqualTo("Reference_REF_CantMatchChoice"));
    }

    @Test
    void aUrnInAListWhereOneIsAllowedIsRefusedByBoth() throws Exception {
        String urn = "\"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40002\"";
        assertSameErrors("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40001\", \"resource\": {\"resourceType\": \"Condition\","
                + " \"code\": {\"text\": \"remission\"}, \"subject\": {\"reference\": \"Patient/1\"}, \"asserter\":"
                + " {\"reference\": [" + urn + ", " + urn + "]}}}]}");

        assertThat(differences.used()).containsKey(Rule.URN_IN_A_WRONG_SHAPE_IS_LOOKED_AT);
    }

    @Test
    void whatIsWrittenNeedsNoFullUrlAndEveryOtherBundleDoes() throws Exception {
        String without =
                "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [{%s\"resource\": {\"resourceType\":"
                        + " \"Condition\", \"id\": \"remission\", \"code\": {\"text\": \"remission\"}, \"subject\": {\"reference\":"
                        + " \"%s\"}}}]}";
        String request = "\"request\": {\"method\": \"PUT\", \"url\": \"Condition/remission\"},";

        assertThat(assertSameErrors(without.formatted("transaction", request, "Patient/somebody")))
                .isFalse();
        assertThat(differences.used()).containsKey(Rule.WRITES_NEED_NO_FULL_URL);
        assertThat(assertSameErrors(without.formatted("transaction", request, "somebody")))
                .isTrue();
        assertThat(assertSameErrors(without.formatted("collection", "", "Patient/somebody")))
                .isTrue();
    }

    @Test
    void theHeaderOfAMessageIsReadAsWhatItIsAndAsAnEntry() throws Exception {
        String message = "{\"resourceType\": \"Bundle\", \"type\": \"message\", \"identifier\": {\"system\":"
                + " \"https://st-vitus.example.org/messages\", \"value\": \"140233\"}, \"timestamp\":"
                + " \"2026-05-19T08:00:00Z\", \"entry\": [{\"fullUrl\":"
                + " \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40001\", \"resource\": {\"resourceType\":"
                + " \"MessageHeader\", \"eventUri\": \"https://st-vitus.example.org/discharge\", \"source\":"
                + " {\"endpoint\": \"https://st-vitus.example.org/ehr\"}%s}}]}";

        assertThat(assertSameErrors(message.formatted(""))).isFalse();
        assertThat(assertSameErrors(message.formatted(
                        ", \"focus\": [{\"reference\": \"urn:uuid:5d1fd5b9-1c1b-4d80-9d2a-31f8c1c40002\"}]")))
                .isTrue();
    }

    @Test
    void everySpoiltBundleIsJudgedAsTheUnmodifiedPathJudgesIt() throws Exception {
        List<String> courses = Corpus.courses(PATIENTS);
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(SEED);
        Bundles bundles = new Bundles(SEED);
        Map<Bundles.Kind, Integer> spoilt = new EnumMap<>(Bundles.Kind.class);
        int bad = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            ObjectNode part = bundles.part(courses.get(random.nextInt(courses.size())), LARGEST_PART);
            ours.validateJson(json.writeValueAsString(part), List.of());
            if (i % 2 == 0) {
                spoilt.merge(bundles.spoil(part), 1, Integer::sum);
            }
            if (i % 3 != 0) {
                JsonNode entries = part.path("entry");
                JsonNode entry = entries.path(random.nextInt(Math.max(1, entries.size())));
                mutations.mutate(entry.has("resource") ? entry.get("resource") : part);
            }
            bad += assertSameErrors(json.writeValueAsString(part)) ? 1 : 0;
        }

        System.out.printf(
                "Bundles judged as HAPI judges them: %d with seed %d, envelopes spoilt %s, entries spoilt %s, %d of"
                        + " them refused; explained: %s%n",
                MUTATIONS, SEED, spoilt, mutations.made(), bad, differences.used());
        assertThat(bad).as("refused").isGreaterThan(MUTATIONS / 3);
    }

    /** True if there was an error. */
    private boolean assertSameErrors(String text) throws Exception {
        BundleText bundle = new BundleText(text);
        ValidationReport report = ours.validateJson(text, List.of());
        Optional<List<Finding>> expected = stock.findings(bundle.withProfilesDeclared(ours), List.of());
        if (expected.isEmpty()) {
            softly.assertThat(report.isConformant())
                    .as("HAPI cannot read %s", text)
                    .isFalse();
            return true;
        }
        softly.assertThat(differences.unexplainedErrors(expected.get(), report, bundle.entries(), bundle.isWrite()))
                .as("errors of %s", text)
                .isEmpty();
        return !report.isConformant();
    }
}
