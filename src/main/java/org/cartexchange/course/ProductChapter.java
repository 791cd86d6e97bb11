package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** {@code product}: the cells, from collection to release. */
final class ProductChapter {

    private final Units units;

    private ProductChapter(Units units) {
        this.units = units;
    }

    static void define(CourseVariables variables, Units units) {
        ProductChapter chapter = new ProductChapter(units);
        variables.variable("product.name", ProductChapter::name);
        variables.variable(
                "product.setting",
                view -> coded(view, CartExtensions.CART_PRODUCT_SETTING, CartCodes.ProductSetting.SYSTEM));
        variables.variable(
                "product.donationType",
                view -> coded(view, CartExtensions.CART_DONATION_TYPE, CartCodes.DonationType.SYSTEM));
        variables.variable("product.cellProductId", ProductChapter::cellProductId);
        variables.variable("product.batchNumber", view -> identifiers(view, CartCodes.IdentifierType.BATCH));
        variables.variable("product.lotNumber", view -> identifiers(view, CartCodes.IdentifierType.LOT));
        variables.variable(
                "product.chainOfIdentity", view -> identifiers(view, CartCodes.IdentifierType.CHAIN_OF_IDENTITY));
        variables.variable("product.collectionDate", ProductChapter::collectionDate);
        variables.variable("product.tissueSource", ProductChapter::tissueSource);
        variables.variable(
                "product.cellType", view -> coded(view, CartExtensions.CART_CELL_TYPE, CartCodes.CellType.SYSTEM));
        variables.variable("product.manufacturer", ProductChapter::manufacturer);
        variables.variable(
                "product.manufacturingPlace",
                view -> coded(view, CartExtensions.CART_MANUFACTURING_PLACE, CartCodes.ManufacturingPlace.SYSTEM));
        variables.variable("product.geneticallyModified", ProductChapter::geneticallyModified);
        variables.variable(
                "product.geneTransfer", view -> coded(view, CartExtensions.CART_VECTOR, CartCodes.Vector.SYSTEM));
        variables.variable(
                "product.targetAntigen",
                view -> coded(view, CartExtensions.CART_TARGET_ANTIGEN, CartCodes.TargetAntigen.SYSTEM));
        variables.variable(
                "product.costimulatoryDomain",
                view -> coded(view, CartExtensions.CART_COSTIMULATORY_DOMAIN, CartCodes.CostimulatoryDomain.SYSTEM));
        variables.variable(
                "product.preservation",
                view -> coded(view, CartExtensions.CART_PRESERVATION, CartCodes.Preservation.SYSTEM));
        variables.variable(
                "product.releaseStatus",
                view -> coded(view, CartExtensions.CART_RELEASE_STATUS, CartCodes.ReleaseStatus.SYSTEM));
        variables.variable(
                "product.viability", view -> chapter.releaseTest(view, CartCodes.ReleaseTest.VIABILITY, "%"));
        variables.variable(
                "product.transductionEfficiency",
                view -> chapter.releaseTest(view, CartCodes.ReleaseTest.CAR_POSITIVE, "%"));
        variables.variable(
                "product.vectorCopyNumber",
                view -> chapter.releaseTest(view, CartCodes.ReleaseTest.VECTOR_COPY_NUMBER, "{copies}/{cell}"));
        variables.variable("product.sterility", view -> releaseTest(view, CartCodes.ReleaseTest.STERILITY));
        variables.variable("product.infused", ProductChapter::infused);
    }

    private static Answer name(Viewpoint view) {
        return view.product()
                .filter(BiologicallyDerivedProduct::hasProductCode)
                .map(product -> Answer.known(product.getProductCode(), Source.of(product, "productCode")))
                .orElseGet(Answer::missing);
    }

    /** The names of the products of an infusion, for the history of a later course. */
    static Answer nameOfProductsOf(Viewpoint view, Procedure infusion) {
        return Answer.of(infusion.getExtension().stream()
                .filter(extension -> CartExtensions.CART_INFUSED_PRODUCT.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .flatMap(
                        reference -> view.patientRecord().resolve(reference, BiologicallyDerivedProduct.class).stream())
                .filter(BiologicallyDerivedProduct::hasProductCode)
                .map(product -> new Value(product.getProductCode(), List.of(Source.of(product, "productCode"))))
                .toList());
    }

    /** Codes that an extension of the product carries; several where it repeats. */
    private static Answer coded(Viewpoint view, String url, String system) {
        return view.product().map(product -> coded(product, url, system)).orElseGet(Answer::missing);
    }

    private static Answer coded(BiologicallyDerivedProduct product, String url, String system) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < product.getExtension().size(); i++) {
            Extension extension = product.getExtension().get(i);
            if (url.equals(extension.getUrl()) && extension.hasValue()) {
                values.add(new Value(
                        withSystem(system, extension.getValue()),
                        List.of(Source.of(product, "extension[" + i + "].value"))));
            }
        }
        return Answer.of(values);
    }

    /** A bare code is given the system its extension is bound to. */
    private static Type withSystem(String system, Type value) {
        return value instanceof CodeType code ? new Coding(system, code.getValue(), null) : value;
    }

    /** Manufacturers that print only a chain of identity report it as the cell product ID (Forms manual, table of 4006). */
    private static Answer cellProductId(Viewpoint view) {
        return Answer.best(
                identifiers(view, CartCodes.IdentifierType.CELL_PRODUCT_ID),
                identifiers(view, CartCodes.IdentifierType.CHAIN_OF_IDENTITY));
    }

    /** The identifiers of a kind of every product that the infusion gave, so that CD4 and CD8 lots come together. */
    private static Answer identifiers(Viewpoint view, String kind) {
        List<BiologicallyDerivedProduct> products = view.product()
                .filter(product -> !view.infusion().products().contains(product))
                .map(List::of)
                .orElseGet(() -> view.infusion().products().size() > 1
                                && view.product()
                                        .equals(view.infusion().products().stream()
                                                .findFirst())
                        ? view.infusion().products()
                        : view.product().map(List::of).orElseGet(List::of));
        List<Value> values = new ArrayList<>();
        for (BiologicallyDerivedProduct product : products) {
            for (int i = 0; i < product.getIdentifier().size(); i++) {
                Identifier identifier = product.getIdentifier().get(i);
                if (identifier.hasValue()
                        && PatientRecord.has(identifier.getType(), CartCodes.IdentifierType.SYSTEM, kind)) {
                    values.add(new Value(
                            new StringType(identifier.getValue()),
                            List.of(Source.of(product, "identifier[" + i + "].value"))));
                }
            }
        }
        return Answer.of(values);
    }

    /** The product itself and what it was made from, nearest first. */
    private static Stream<BiologicallyDerivedProduct> lineage(Viewpoint view) {
        List<BiologicallyDerivedProduct> lineage = new ArrayList<>();
        view.product().ifPresent(lineage::add);
        for (int i = 0; i < lineage.size(); i++) {
            lineage.get(i).getParent().stream()
                    .flatMap(parent -> view.patientRecord().resolve(parent, BiologicallyDerivedProduct.class).stream())
                    .filter(parent -> !lineage.contains(parent))
                    .forEach(lineage::add);
        }
        return lineage.stream();
    }

    /** The first day of the collection the product was made from; the earliest of several. */
    private static Answer collectionDate(Viewpoint view) {
        return lineage(view)
                .flatMap(product -> PartialDate.of(product.getCollection().getCollected()).stream()
                        .map(date -> new Collected(product, date)))
                .min(Comparator.comparing(Collected::date))
                .map(collected ->
                        Answer.known(collected.date().asDate(), Source.of(collected.product(), "collection.collected")))
                .orElseGet(Answer::missing);
    }

    private record Collected(BiologicallyDerivedProduct product, PartialDate date) {}

    private static Answer tissueSource(Viewpoint view) {
        return Answer.of(lineage(view)
                .map(product -> coded(product, CartExtensions.CART_TISSUE_SOURCE, CartCodes.TissueSource.SYSTEM))
                .filter(Answer.Known.class::isInstance)
                .flatMap(answer -> ((Answer.Known) answer).values().stream())
                .toList());
    }

    /** A name somebody typed, not a code: forms leave the question to a data manager. */
    private static Answer manufacturer(Viewpoint view) {
        return view.product()
                .flatMap(product -> PatientRecord.extension(product, CartExtensions.CART_MANUFACTURER)
                        .map(Extension::getValue)
                        .filter(Reference.class::isInstance)
                        .map(Reference.class::cast)
                        .flatMap(reference -> ProductChapter.nameOf(view, product, reference)))
                .orElseGet(Answer::missing);
    }

    private static Optional<Answer> nameOf(Viewpoint view, BiologicallyDerivedProduct product, Reference manufacturer) {
        Optional<Organization> organization = view.patientRecord().resolve(manufacturer, Organization.class);
        if (organization.isPresent() && organization.get().hasName()) {
            return Optional.of(Answer.known(
                    new CodeableConcept().setText(organization.get().getName()),
                    Source.of(organization.get(), "name")));
        }
        return manufacturer.hasDisplay()
                ? Optional.of(Answer.known(
                        new CodeableConcept().setText(manufacturer.getDisplay()),
                        Source.of(product, "extension.value.display")))
                : Optional.empty();
    }

    /** A product of the kinds this guide names is genetically modified: its code, target or vector says so. */
    private static Answer geneticallyModified(Viewpoint view) {
        List<Source> evidence = Stream.of(
                        name(view),
                        coded(view, CartExtensions.CART_VECTOR, CartCodes.Vector.SYSTEM),
                        coded(view, CartExtensions.CART_TARGET_ANTIGEN, CartCodes.TargetAntigen.SYSTEM))
                .filter(answer -> answer instanceof Answer.Known known && saysModified(known))
                .flatMap(answer -> answer.sources().stream())
                .toList();
        return evidence.isEmpty() ? Answer.missing() : Answer.known(new BooleanType(true), evidence);
    }

    private static boolean saysModified(Answer.Known known) {
        return !(known.value() instanceof CodeableConcept concept)
                || concept.getCoding().stream()
                        .anyMatch(coding -> CartCodes.Product.SYSTEM.equals(coding.getSystem())
                                || CartCodes.TargetAntigen.SYSTEM.equals(coding.getSystem())
                                || CartCodes.Vector.SYSTEM.equals(coding.getSystem()));
    }

    /** The last result of a release test of this product. */
    private Answer releaseTest(Viewpoint view, String test, String unit) {
        return releaseTests(view, test).latest(unit, units);
    }

    private static Answer releaseTest(Viewpoint view, String test) {
        return releaseTests(view, test).latest();
    }

    private static Series releaseTests(Viewpoint view, String test) {
        return view.always(CartCodes.ReleaseTest.SYSTEM, test)
                .where(reading -> reading.observation().getFocus().stream()
                        .flatMap(
                                focus -> view.patientRecord().resolve(focus, BiologicallyDerivedProduct.class).stream())
                        .anyMatch(product ->
                                view.product().filter(product::equals).isPresent()));
    }

    private static Answer infused(Viewpoint view) {
        return view.product()
                .flatMap(product -> view.course().infusions().stream()
                        .filter(infusion -> infusion.products().contains(product)
                                && !infusion.day().isAfter(view.asOf()))
                        .findFirst())
                .map(infusion -> Answer.known(new BooleanType(true), Source.of(infusion.procedure(), "status")))
                .orElseGet(Answer::missing);
    }
}
