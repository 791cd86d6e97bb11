package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Products, collections and infusions as the rules see them: what R4 keeps in extensions, and the way from cell to cell. */
final class Cells {

    private final BundleContents contents;

    Cells(BundleContents contents) {
        this.contents = contents;
    }

    static boolean isApheresis(BiologicallyDerivedProduct product) {
        return has(product.getProductCode(), CartCodes.ProductKind.SYSTEM, CartCodes.ProductKind.APHERESIS);
    }

    static boolean isInfusion(Procedure procedure) {
        return isDone(procedure)
                && (has(procedure.getCode(), CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION)
                        || !infusedProductReferences(procedure).isEmpty());
    }

    static Optional<String> donationType(BiologicallyDerivedProduct product) {
        return value(product, CartExtensions.CART_DONATION_TYPE).flatMap(Cells::code);
    }

    static Optional<String> infusionKind(Procedure infusion) {
        return value(infusion, CartExtensions.CART_INFUSION_KIND).flatMap(Cells::code);
    }

    static Optional<Reference> intendedRecipient(BiologicallyDerivedProduct product) {
        return value(product, CartExtensions.CART_INTENDED_RECIPIENT)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast);
    }

    static boolean has(CodeableConcept concept, String system, String code) {
        return concept.getCoding().stream()
                .anyMatch(coding -> system.equals(coding.getSystem()) && code.equals(coding.getCode()));
    }

    List<BiologicallyDerivedProduct> products() {
        return contents.all(BiologicallyDerivedProduct.class);
    }

    List<Procedure> infusions() {
        return contents.all(Procedure.class).stream().filter(Cells::isInfusion).toList();
    }

    /** Procedures with a code of ours that were begun. */
    List<Procedure> done(String code) {
        return contents.all(Procedure.class).stream()
                .filter(procedure -> isDone(procedure) && has(procedure.getCode(), CartCodes.Procedure.SYSTEM, code))
                .toList();
    }

    List<BiologicallyDerivedProduct> infused(Procedure infusion) {
        return infusedProductReferences(infusion).stream()
                .flatMap(reference -> contents.resolve(infusion, reference).stream())
                .filter(BiologicallyDerivedProduct.class::isInstance)
                .map(BiologicallyDerivedProduct.class::cast)
                .toList();
    }

    /** The products this one was made of, the nearest first; a product is its own ancestor if it was collected itself. */
    List<BiologicallyDerivedProduct> collectedFor(BiologicallyDerivedProduct product) {
        Set<BiologicallyDerivedProduct> seen = new LinkedHashSet<>(List.of(product));
        List<BiologicallyDerivedProduct> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            BiologicallyDerivedProduct next = open.remove(0);
            for (Reference parent : next.getParent()) {
                contents.resolve(next, parent)
                        .filter(BiologicallyDerivedProduct.class::isInstance)
                        .map(BiologicallyDerivedProduct.class::cast)
                        .filter(seen::add)
                        .ifPresent(open::add);
            }
        }
        return seen.stream()
                .filter(cells -> cells.getCollection().hasSource()
                        || cells.getCollection().hasCollected())
                .toList();
    }

    private static List<Reference> infusedProductReferences(Procedure procedure) {
        return procedure.getExtensionsByUrl(CartExtensions.CART_INFUSED_PRODUCT).stream()
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** Planned, cancelled and mistaken procedures did not happen. */
    private static boolean isDone(Procedure procedure) {
        return procedure.getStatus() == Procedure.ProcedureStatus.COMPLETED
                || procedure.getStatus() == Procedure.ProcedureStatus.INPROGRESS
                || procedure.getStatus() == Procedure.ProcedureStatus.STOPPED;
    }

    private static Optional<Type> value(DomainResource resource, String url) {
        return resource.getExtensionsByUrl(url).stream()
                .map(Extension::getValue)
                .filter(value -> value != null)
                .findFirst();
    }

    private static Optional<String> code(Type value) {
        if (value instanceof CodeType code) {
            return Optional.ofNullable(code.getValue());
        }
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream()
                    .filter(Coding::hasCode)
                    .map(Coding::getCode)
                    .findFirst();
        }
        return value instanceof Coding coding
                ? Optional.ofNullable(coding.getCode())
                : Optional.ofNullable(
                        value instanceof PrimitiveType<?> primitive ? primitive.getValueAsString() : null);
    }
}
