package org.cartexchange.server;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.util.UrlUtil;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartexchange.validation.StoredResources;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** What a reference out of the resource that is checked means in this database, so that parts sent later are checked too. */
final class StoredInDatabase implements StoredResources {

    private static final String PRODUCT = "BiologicallyDerivedProduct";
    private static final String BY_IDENTIFIER = "?identifier=";

    private final Supplier<DaoRegistry> daos;

    StoredInDatabase(Supplier<DaoRegistry> daos) {
        this.daos = daos;
    }

    @Override
    public Optional<Resource> read(String reference) {
        int question = reference.indexOf(BY_IDENTIFIER);
        String type = question < 0
                ? String.valueOf(new IdType(reference).getResourceType())
                : reference.substring(0, question);
        if (!daos.get().isResourceTypeSupported(type)) {
            return Optional.empty();
        }
        IFhirResourceDao<?> dao = daos.get().getResourceDao(type);
        return question < 0
                ? byId(dao, new IdType(reference))
                : byIdentifier(dao, reference.substring(question + BY_IDENTIFIER.length()));
    }

    @Override
    public List<Resource> dependants(Resource resource) {
        return switch (resource.fhirType()) {
            case PRODUCT ->
                Stream.concat(
                                referring(PRODUCT, "parent", resource),
                                referring("Procedure", "infused-product", resource))
                        .toList();
            case "Procedure" -> referring("Observation", "focus", resource).toList();
            default -> List.of();
        };
    }

    /** All of them: what is judged by a product or an infusion is never so much that it must be left out. */
    private Stream<Resource> referring(String type, String parameter, Resource to) {
        String reference = to.fhirType() + "/" + to.getIdElement().getIdPart();
        SearchParameterMap search = SearchParameterMap.newSynchronous(parameter, new ReferenceParam(reference));
        return daos.get().getResourceDao(type).search(search, new SystemRequestDetails()).getAllResources().stream()
                .map(Resource.class::cast);
    }

    private static Optional<Resource> byId(IFhirResourceDao<?> dao, IdType id) {
        try {
            return Optional.of((Resource) dao.read(id.toUnqualifiedVersionless(), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            return Optional.empty();
        }
    }

    private static Optional<Resource> byIdentifier(IFhirResourceDao<?> dao, String identifier) {
        TokenParam token = new TokenParam();
        token.setValueAsQueryToken(dao.getContext(), "identifier", null, decoded(identifier));
        SearchParameterMap search =
                SearchParameterMap.newSynchronous("identifier", token).setLoadSynchronousUpTo(2);
        IBundleProvider found = dao.search(search, new SystemRequestDetails());
        // Several matches are refused by the store itself.
        return found.size() != null && found.size() == 1
                ? Optional.of((Resource) found.getResources(0, 1).get(0))
                : Optional.empty();
    }

    private static String decoded(String parameter) {
        return UrlUtil.unescape(parameter);
    }
}
