package org.cartexchange.validation;

import java.time.Duration;
import java.util.List;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;

/**
 * What every profile needs before the first real resource comes: definitions, compiled rules and value sets are made; then
 * the examples are checked again and again, each time under other ids, alone and in a Bundle, so that their shapes are known
 * and Java has compiled what is called most.
 */
final class Warmup {

    private static final int ROUNDS = 12;

    /** On a slow or busy machine a server should rather start than be warm to the last. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Warmup() {}

    static void run(BundleValidator validator, ConformancePackage conformance) {
        conformance.examples().forEach(validator::validate);
        for (StructureDefinition profile : conformance.all(StructureDefinition.class)) {
            if (profile.getKind() == StructureDefinitionKind.RESOURCE && !profile.getAbstract()) {
                validator.validateJson("{\"resourceType\":\"" + profile.getType() + "\"}", List.of(profile.getUrl()));
            }
        }
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS && System.nanoTime() - begin < LONGEST.toNanos(); round++) {
            List<Resource> again = withOtherIds(conformance.examples(), round);
            again.forEach(validator::validate);
            validator.validate(transaction(again));
        }
    }

    private static List<Resource> withOtherIds(List<Resource> examples, int round) {
        return examples.stream()
                .map(example -> {
                    Resource copy = example.copy();
                    copy.setId("warm-" + round + "-" + example.getIdElement().getIdPart());
                    return copy;
                })
                .toList();
    }

    private static Bundle transaction(List<Resource> resources) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setFullUrl("urn:uuid:00000000-0000-4000-8000-%012d"
                            .formatted(bundle.getEntry().size()))
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl(resource.fhirType());
        }
        return bundle;
    }
}
