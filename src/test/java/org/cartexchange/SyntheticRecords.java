package org.cartexchange;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cartexchange.cohort.GeneratedPatient;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What a generated patient's bundles hold, each resource known by its fullUrl as in a course that is read from a file. */
public final class SyntheticRecords {

    private SyntheticRecords() {}

    public static List<Resource> resources(GeneratedPatient patient) {
        List<Resource> resources = new ArrayList<>();
        for (byte[] bundle : patient.bundles()) {
            FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, new String(bundle, StandardCharsets.UTF_8))
                    .getEntry()
                    .forEach(entry -> {
                        entry.getResource().setId(entry.getFullUrl());
                        resources.add(entry.getResource());
                    });
        }
        return resources;
    }
}
