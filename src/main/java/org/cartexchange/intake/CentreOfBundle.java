package org.cartexchange.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which centre sent something, by what it says itself: the number of a registry that its one centre has. Never by a header,
 * and never by anything that is no such number, for it is kept.
 */
final class CentreOfBundle {

    static final String UNKNOWN = "unknown";

    /** CIBMTR's first. A CCN has five digits, a CIC up to five. */
    private static final Map<String, Pattern> NUMBERS = Map.of(
            IdentifierSystems.CCN, Pattern.compile("\\d{5}"), IdentifierSystems.EBMT_CIC, Pattern.compile("\\d{1,5}"));

    private static final List<String> PREFERRED = List.of(IdentifierSystems.CCN, IdentifierSystems.EBMT_CIC);

    private CentreOfBundle() {}

    /** {@code system|value}; unknown if there is no centre with a number, or more than one. */
    static String of(Resource content) {
        Stream<Resource> resources = content instanceof Bundle bundle
                ? bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                : Stream.of(content);
        Set<String> centres = new LinkedHashSet<>();
        resources
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .flatMap(organization -> number(organization).stream())
                .forEach(centres::add);
        return centres.size() == 1 ? centres.iterator().next() : UNKNOWN;
    }

    private static List<String> number(Organization organization) {
        for (String system : PREFERRED) {
            for (Identifier identifier : organization.getIdentifier()) {
                if (system.equals(identifier.getSystem())
                        && NUMBERS.get(system)
                                .matcher(String.valueOf(identifier.getValue()))
                                .matches()) {
                    return List.of(system + "|" + identifier.getValue());
                }
            }
        }
        return List.of();
    }
}
