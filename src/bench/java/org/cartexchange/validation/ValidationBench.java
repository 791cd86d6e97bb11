package org.cartexchange.validation;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartexchange.bench.Limit;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One resource against the profiles its type and codes ask for: good examples of the package, each in many variations
 * (other patients, days and numbers). Verdicts on contents are not remembered; {@code eachAsked} does not know shapes
 * either.
 */
@State(Scope.Benchmark)
@Limit("Jackson reads the same resources into a tree")
public class ValidationBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VARIATIONS = 2_000;

    /** A profile, or a resource type of which all examples are taken, or all. */
    @Param({"cart-infusion", "Procedure", "Observation", "BiologicallyDerivedProduct", "all"})
    public String what = "";

    private BundleValidator ours;
    private BundleValidator asking;
    private FhirValidator stock;
    private List<Resource> resources;
    private List<String> texts;
    private List<Set<String>> profiles;
    private int next;

    @Setup(Level.Trial)
    public void load() {
        ConformancePackage conformance = SharedValidator.PACKAGE;
        ours = Warm.WITHOUT_CONTENTS;
        asking = Warm.ASKING;
        stock = Warm.STOCK;
        List<Resource> examples =
                conformance.examples().stream().filter(this::isWanted).toList();
        if (examples.isEmpty()) {
            throw new IllegalStateException("The package holds no example of " + what);
        }
        resources = new ArrayList<>();
        for (int i = 0; i < VARIATIONS; i++) {
            resources.add(Variations.of(examples.get(i % examples.size()), i / examples.size()));
        }
        for (Resource resource : resources) {
            ours.validate(resource);
        }
        texts = resources.stream()
                .map(conformance.fhirContext().newJsonParser()::encodeResourceToString)
                .toList();
        profiles = resources.stream().map(ours::requiredProfiles).toList();
    }

    @Benchmark
    public ValidationReport ours() {
        return ours.validate(resources.get(turn()));
    }

    @Benchmark
    public ValidationReport eachAsked() {
        return asking.validate(resources.get(turn()));
    }

    @Benchmark
    public Object stock() {
        int turn = turn();
        ValidationOptions options = new ValidationOptions();
        profiles.get(turn).forEach(options::addProfile);
        return stock.validateWithResult(resources.get(turn), options);
    }

    @Benchmark
    public Object limit() throws IOException {
        return JSON.readTree(texts.get(turn()));
    }

    private int turn() {
        next = next + 1 < resources.size() ? next + 1 : 0;
        return next;
    }

    private boolean isWanted(Resource example) {
        return what.equals("all")
                || example.fhirType().equals(what)
                || ours.requiredProfiles(example).contains(profile());
    }

    private String profile() {
        return CartProfiles.CART_INFUSION.replace("cart-infusion", what);
    }

    /** Made once for all parameters: JMH makes this state anew for each. */
    static final class Warm {

        static final BundleValidator WITHOUT_CONTENTS = BundleValidator.create(
                SharedValidator.PACKAGE, SharedValidator.VALIDATOR.chain(), new Remembering(false, true, 1_000));
        static final BundleValidator ASKING =
                BundleValidator.create(SharedValidator.PACKAGE, SharedValidator.VALIDATOR.chain(), Remembering.NOTHING);
        static final FhirValidator STOCK = stock();

        private static FhirValidator stock() {
            WITHOUT_CONTENTS.warmUp();
            ASKING.warmUp();
            FhirInstanceValidator module = new FhirInstanceValidator(SharedValidator.VALIDATOR.chain());
            module.setAssumeValidRestReferences(true);
            module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
            module.setAnyExtensionsAllowed(true);
            module.setErrorForUnknownProfiles(false);
            module.setAllowExamples(true);
            return SharedValidator.PACKAGE.fhirContext().newValidator().registerValidatorModule(module);
        }
    }
}
