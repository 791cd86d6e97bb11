package org.cartexchange.storage;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Tells HAPI's search parameter registry of the SearchParameters in our package, instead of those in the database: no
 * conformance resource is installed there, and nobody writes one.
 */
final class PackagedSearchParameters implements ISearchParamProvider {

    private final List<SearchParameter> parameters;

    PackagedSearchParameters(List<SearchParameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    @Override
    public IBundleProvider search(SearchParameterMap ignoredAsEverythingIsAsked) {
        return new SimpleBundleProvider(parameters);
    }

    @Override
    public IBaseResource read(IIdType id) {
        return parameters.stream()
                .filter(parameter -> parameter.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }
}
