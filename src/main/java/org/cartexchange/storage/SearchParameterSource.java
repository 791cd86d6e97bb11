package org.cartexchange.storage;

import java.util.List;
import org.hl7.fhir.r4.model.SearchParameter;

/** Where the storage gets its SearchParameters beyond those of FHIR R4: the package on the classpath. */
@FunctionalInterface
public interface SearchParameterSource {

    /** The parameters to index and search by; one with the base and code of an R4 parameter replaces it. */
    List<SearchParameter> searchParameters();
}
