package org.cartexchange.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.identity.ChainOfIdentity;
import org.cartexchange.identity.Din;
import org.cartexchange.identity.Reading;
import org.cartexchange.identity.Sec;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** Values: causes of death, units, specifications, identifiers. */
final class ValueRules {

    /** Our verdict, and HL7's codes of interpretation. */
    private static final Set<String> OUT_OF_RANGE =
            Set.of(CartCodes.Verdict.OUT_OF_SPECIFICATION, "A", "AA", "H", "HH", "HU", "L", "LL", "LU");

    private final BundleContents contents;
    private final Map<Resource, Set<String>> profiles;
    private final Cells cells;
    private final People people;

    ValueRules(BundleContents contents, Map<Resource, Set<String>> profiles) {
        this.contents = contents;
        this.profiles = profiles;
        this.cells = new Cells(contents);
        this.people = new People(contents);
    }

    List<ValidationMessage> aPatientHasOnePrimaryCauseOfDeath() {
        List<Observation> causes = contents.all(Observation.class).stream()
                .filter(cause -> cause.getStatus() != ObservationStatus.ENTEREDINERROR
                        && cause.getStatus() != ObservationStatus.CANCELLED
                        && Cells.has(
                                cause.getCode(),
                                CartCodes.Observation.SYSTEM,
                                CartCodes.Observation.PRIMARY_CAUSE_OF_DEATH))
                .toList();
        List<ValidationMessage> findings = new ArrayList<>();
        for (int i = 1; i < causes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Observation second = causes.get(i);
                Observation first = causes.get(j);
                if (people.compare(second, second.getSubject(), first, first.getSubject()) == People.Answer.SAME) {
                    String place = contents.place(second);
                    findings.add(Findings.error("CART-VAL-068", place, place, contents.place(first)));
                    break;
                }
            }
        }
        return findings;
    }

    /** In resources of ours: the hospital's other observations need only be valid FHIR. */
    List<ValidationMessage> aQuantityHasAUnit() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Resource resource : contents.resources()) {
            if (profiles.getOrDefault(resource, Set.of()).isEmpty()) {
                continue;
            }
            ElementWalk.walk(resource, Quantity.class, (path, quantity) -> {
                boolean hasUnit = quantity.hasCode() && ExternalSystems.UCUM.equals(quantity.getSystem());
                if (quantity.hasValue() && !hasUnit) {
                    String place = contents.place(resource) + path;
                    findings.add(Findings.error("CART-VAL-069", place, place));
                }
            });
        }
        return findings;
    }

    /** Compared with the specification that the record itself carries, and only in its own unit. */
    List<ValidationMessage> aReleaseTestOutsideItsRangeSaysSo() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation test : contents.all(Observation.class)) {
            boolean ofAProduct = test.getFocus().stream()
                    .flatMap(focus -> contents.resolve(test, focus).stream())
                    .anyMatch(BiologicallyDerivedProduct.class::isInstance);
            if (ofAProduct && test.hasValueQuantity() && !saysOutOfRange(test) && isOutOfRange(test)) {
                String place = contents.place(test) + ".value";
                findings.add(Findings.warning("CART-VAL-072", place, place));
            }
        }
        return findings;
    }

    private static boolean saysOutOfRange(Observation test) {
        return test.getInterpretation().stream()
                .flatMap(interpretation -> interpretation.getCoding().stream())
                .map(Coding::getCode)
                .anyMatch(OUT_OF_RANGE::contains);
    }

    private static boolean isOutOfRange(Observation test) {
        Quantity value = test.getValueQuantity();
        for (ObservationReferenceRangeComponent range : test.getReferenceRange()) {
            Optional<Integer> fromLow = compare(value, range.getLow());
            Optional<Integer> fromHigh = compare(value, range.getHigh());
            if (fromLow.filter(order -> order < 0).isPresent()
                    || fromHigh.filter(order -> order > 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> compare(Quantity value, Quantity limit) {
        BigDecimal number = value.getValue();
        boolean sameUnit =
                limit.hasValue() && (!limit.hasCode() || limit.getCode().equals(value.getCode()));
        return number == null || !sameUnit || value.hasComparator()
                ? Optional.empty()
                : Optional.of(number.compareTo(limit.getValue()));
    }

    List<ValidationMessage> aProductHasTheIdentifierRegistriesAskFor() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (BiologicallyDerivedProduct product : cells.products()) {
            Set<String> types = new HashSet<>();
            product.getIdentifier().forEach(identifier -> types.addAll(typesOf(identifier)));
            for (Coding coding : product.getProductCode().getCoding()) {
                if (!CartCodes.Product.SYSTEM.equals(coding.getSystem()) || coding.getCode() == null) {
                    continue;
                }
                for (List<String> oneOf : ProductIdentifiers.missing(coding.getCode(), types)) {
                    String place = contents.place(product);
                    findings.add(Findings.warning(
                            "CART-VAL-073",
                            place + ".identifier",
                            place,
                            coding.getCode(),
                            String.join(" or ", oneOf)));
                }
            }
        }
        return findings;
    }

    /** An error where the identifier says that it is of ISBT 128 or EU make; a company's own id may look as it likes. */
    List<ValidationMessage> identifiersAreWellFormed() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (BiologicallyDerivedProduct product : cells.products()) {
            for (int i = 0; i < product.getIdentifier().size(); i++) {
                Identifier identifier = product.getIdentifier().get(i);
                String place = contents.place(product) + ".identifier[" + i + "].value";
                wellFormed(identifier, CartCodes.IdentifierType.DIN, IdentifierSystems.DIN, Din::read)
                        .map(reason -> Findings.error("CART-VAL-074", place, place, "donation number", reason))
                        .ifPresent(findings::add);
                wellFormed(identifier, CartCodes.IdentifierType.SEC, IdentifierSystems.SEC, Sec::read)
                        .map(reason -> Findings.error("CART-VAL-074", place, place, "Single European Code", reason))
                        .ifPresent(findings::add);
                wellFormed(identifier, "", IdentifierSystems.ISBT_CHAIN_OF_IDENTITY, ChainOfIdentity::read)
                        .map(reason -> Findings.error("CART-VAL-074", place, place, "chain of identity", reason))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static <T> Optional<String> wellFormed(
            Identifier identifier, String type, String system, Function<String, Reading<T>> read) {
        boolean isOfThisKind =
                system.equals(identifier.getSystem()) || typesOf(identifier).contains(type);
        return isOfThisKind && identifier.hasValue()
                ? read.apply(identifier.getValue()).fault()
                : Optional.empty();
    }

    private static Set<String> typesOf(Identifier identifier) {
        Set<String> types = new HashSet<>();
        for (Coding coding : identifier.getType().getCoding()) {
            if (CartCodes.IdentifierType.SYSTEM.equals(coding.getSystem()) && coding.getCode() != null) {
                types.add(coding.getCode());
            }
        }
        return types;
    }
}
