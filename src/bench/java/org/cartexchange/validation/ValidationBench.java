package org.cartexchange.validation;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
 * One resource against the profiles its type and codes ask for: the good examples of the package, one after the other.
 * Nothing is answered from a verdict of before.
 */
@State(Scope.Benchmark)
@Limit("Jackson reads the same resources into a tree")
public class ValidationBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A profile, or a resource type of which all examples are taken, or all. */
    @Param({
        "cart-infusion",
        "cart-crs-assessment",
        "Procedure",
        "Observation",
        "BiologicallyDerivedProduct",
        "Patient",
        "all"
    })
    public String what = "";

    private BundleValidator ours;
    private FhirValidator stock;
    private List<Resource> resources;
    private List<String> texts;
    private List<Set<String>> profiles;
    private int next;

    @Setup(Level.Trial)
    public void load() {
        ConformancePackage conformance = SharedValidator.PACKAGE;
        ours = SharedValidator.VALIDATOR;
        stock = Warm.STOCK;
        resources = conformance.examples().stream().filter(this::isWanted).toList();
        texts = resources.stream()
                .map(conformance.fhirContext().newJsonParser()::encodeResourceToString)
                .toList();
        profiles = resources.stream().map(ours::requiredProfiles).toList();
        if (resources.isEmpty()) {
            throw new IllegalStateException("The package holds no example of " + what);
        }
    }

    @Benchmark
    public ValidationReport ours() {
        return ours.validate(resources.get(turn()));
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
    private static final class Warm {

        private static final FhirValidator STOCK = stock();

        private static FhirValidator stock() {
            SharedValidator.VALIDATOR.warmUp();
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
