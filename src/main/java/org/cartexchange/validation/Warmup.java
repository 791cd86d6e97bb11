package org.cartexchange.validation;

import java.util.List;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;

/** Makes the definitions, compiled rules and value sets that every profile needs before the first real resource comes. */
final class Warmup {

    private Warmup() {}

    static void run(BundleValidator validator, ConformancePackage conformance) {
        for (Resource example : conformance.examples()) {
            validator.validate(example);
        }
        for (StructureDefinition profile : conformance.all(StructureDefinition.class)) {
            if (profile.getKind() == StructureDefinitionKind.RESOURCE && !profile.getAbstract()) {
                validator.validateJson("{\"resourceType\":\"" + profile.getType() + "\"}", List.of(profile.getUrl()));
            }
        }
    }
}
