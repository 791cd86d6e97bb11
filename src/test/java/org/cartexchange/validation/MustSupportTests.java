package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.validation.ProfileDemands.Occurrence;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cardinality of a must-support element is refused when it is broken, slices included: one too few and one too many in
 * each good example that has the element, or in one into which it is put. Asked is the core of our validator, which {@link DifferentialTests} holds to HAPI's.
 */
class MustSupportTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the HL7 validator says that there are too many, where several can and where only one can be written. */
    private static final Pattern TOO_MANY = Pattern.compile("max allowed = |not an array|must be a[n]? |Found [0-9]+");

    private final BundleValidator validator = SharedValidator.VALIDATOR;

    @ParameterizedTest
    @MethodSource("profiles")
    void refusesOneTooFewAndOneTooMany(StructureDefinition profile) throws Exception {
        ProfileDemands demands = new ProfileDemands(profile);
        Set<String> accepted = new TreeSet<>();
        for (JsonNode element : demands.mustSupports()) {
            String id = element.path("id").asText();
            int min = element.path("min").asInt();
            String max = element.path("max").asText();
            boolean isBounded = !max.equals("*") && !max.equals("0");
            boolean isInAnExample = false;
            for (Resource good : ProfileExamplesTests.goodExamples(profile)) {
                JsonNode example = JSON.readTree(json(good));
                if (demands.occurrences(example, id).isEmpty()) {
                    continue;
                }
                isInAnExample = true;
                if (min > 0 && isAccepted(withFewer(demands, example, id, min - 1), profile)) {
                    accepted.add(id + " " + (min - 1) + " times, of at least " + min);
                }
                if (isBounded && isAccepted(withMore(demands, example, id, Integer.parseInt(max) + 1), profile)) {
                    accepted.add(id + " " + (Integer.parseInt(max) + 1) + " times, of at most " + max);
                }
            }
            if (isBounded && !isInAnExample) {
                ObjectNode made = (ObjectNode) JSON.readTree(
                        json(ProfileExamplesTests.goodExamples(profile).get(0)));
                demands.make(made, id, Integer.parseInt(max) + 1);
                if (errors(made, profile)
                        .noneMatch(error -> TOO_MANY.matcher(error).find())) {
                    accepted.add(id + " made " + (Integer.parseInt(max) + 1) + " times: "
                            + errors(made, profile).toList());
                }
            }
        }

        assertThat(accepted).as("accepted although the cardinality is broken").isEmpty();
    }

    static Stream<StructureDefinition> profiles() {
        return ProfileExamplesTests.profiles().stream();
    }

    private static JsonNode withFewer(ProfileDemands demands, JsonNode example, String id, int left) {
        JsonNode copy = example.deepCopy();
        List<Occurrence> found = new ArrayList<>(demands.occurrences(copy, id));
        ObjectNode parent = found.get(0).parent();
        found.removeIf(occurrence -> occurrence.parent() != parent);
        for (int i = found.size() - 1; i >= left; i--) {
            Occurrence occurrence = found.get(i);
            if (parent.get(occurrence.name()) instanceof ArrayNode array && array.size() > 1) {
                array.remove(occurrence.index());
            } else {
                parent.remove(occurrence.name());
            }
        }
        return copy;
    }

    private static JsonNode withMore(ProfileDemands demands, JsonNode example, String id, int wanted) {
        JsonNode copy = example.deepCopy();
        List<Occurrence> found = new ArrayList<>(demands.occurrences(copy, id));
        Occurrence first = found.get(0);
        found.removeIf(occurrence -> occurrence.parent() != first.parent());
        JsonNode value = first.value();
        ArrayNode array = first.parent().get(first.name()) instanceof ArrayNode present
                ? present
                : first.parent().putArray(first.name()).add(value.deepCopy());
        for (int i = found.size(); i < wanted; i++) {
            array.add(value.deepCopy());
        }
        return copy;
    }

    private boolean isAccepted(JsonNode mutant, StructureDefinition profile) throws Exception {
        return errors(mutant, profile).findAny().isEmpty();
    }

    private Stream<String> errors(JsonNode mutant, StructureDefinition profile) throws Exception {
        JsonObject json = JsonParser.parseObject(mutant.toString(), true, true);
        return validator.coreMessages(json, validator.definitions(List.of(profile.getUrl())), null).stream()
                .filter(message -> message.getLevel().isError())
                .map(ValidationMessage::getMessage);
    }

    private static String json(Resource resource) {
        return SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource);
    }
}
