package org.cartexchange;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.cohort.GeneratedPatient;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What a generated patient's bundles hold, as the course reader takes it. */
public final class SyntheticRecords {

    private SyntheticRecords() {}

    public static List<Resource> resources(GeneratedPatient patient) {
        List<Resource> bundles = new ArrayList<>();
        for (byte[] bundle : patient.bundles()) {
            bundles.add(FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, new String(bundle, StandardCharsets.UTF_8)));
        }
        return bundles;
    }
}
