package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.junit.jupiter.api.Test;

/**
 * Our way of asking the HL7 validator gives the errors that HAPI's own {@code FhirValidator} gives: the same places and the
 * same severities, on good resources and on thousands of spoilt ones. It also shows that a validator that is used again
 * carries nothing over from one resource to the next, for HAPI's is made anew each time.
 *
 * <p>{@code -Dcart.mutations=5000} makes more of them than the build does.
 */
class DifferentialTests {

    private static final int MUTATIONS = Integer.getInteger("cart.mutations", 400);
    private static final long SEED = 140233;

    private final BundleValidator ours = SharedValidator.VALIDATOR;
    private final FhirValidator stock = stock();

    @Test
    void everyExampleOfThePackageHasTheErrorsOfTheStockValidator() throws Exception {
        for (Resource example : SharedValidator.PACKAGE.examples()) {
            compare(encode(example), ours.requiredProfiles(example));
        }
    }

    @Test
    void everySpoiltExampleHasTheErrorsOfTheStockValidator() throws Exception {
        List<Resource> examples = SharedValidator.PACKAGE.examples();
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(SEED);
        int spoilt = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Resource example = examples.get(random.nextInt(examples.size()));
            spoilt += compare(mutations.mutate(encode(example)), ours.requiredProfiles(example)) ? 1 : 0;
        }
        assertThat(spoilt).as("mutations that are errors").isGreaterThan(MUTATIONS / 3);
    }

    /** True if there was an error. */
    private boolean compare(String json, Set<String> profiles) throws Exception {
        List<String> actual = ourErrors(json, profiles);
        List<String> expected;
        try {
            expected = stockErrors(json, profiles);
        } catch (ClassCastException | IllegalStateException stockCannotReadIt) {
            assertThat(actual).as("errors of %s", json).isNotEmpty();
            return true;
        }
        assertThat(actual).as("errors of %s", json).isEqualTo(expected);
        return !expected.isEmpty();
    }

    private List<String> ourErrors(String text, Collection<String> profiles) throws Exception {
        JsonObject json = JsonParser.parseObject(text, true, true);
        return ours.coreMessages(json, ours.definitions(profiles), null).stream()
                .filter(message -> message.getLevel().isError())
                .map(message -> message.getLevel() + " " + message.getLocation())
                .map(line -> line.replace("FATAL", "ERROR"))
                .sorted()
                .distinct()
                .toList();
    }

    private List<String> stockErrors(String text, Collection<String> profiles) {
        ValidationOptions options = new ValidationOptions();
        profiles.forEach(options::addProfile);
        return stock.validateWithResult(text, options).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(message -> "ERROR " + message.getLocationString())
                .sorted()
                .distinct()
                .toList();
    }

    private FhirValidator stock() {
        FhirInstanceValidator module = new FhirInstanceValidator(ours.chain());
        module.setAssumeValidRestReferences(true);
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        module.setAllowExamples(true);
        return SharedValidator.PACKAGE.fhirContext().newValidator().registerValidatorModule(module);
    }

    private static String encode(Resource resource) {
        return SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource);
    }
}
