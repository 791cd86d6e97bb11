package org.cartexchange.validation;

import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A course in the fewest resources the rules look at; a test changes what it is about. References are by fullUrl. */
final class ACourse {

    final Patient recipient = patient("MRN-140233");
    final Patient sister = patient("MRN-140234");
    final BiologicallyDerivedProduct apheresis = product(CartCodes.ProductKind.SYSTEM, CartCodes.ProductKind.APHERESIS);
    final BiologicallyDerivedProduct product = product(CartCodes.Product.SYSTEM, "axicabtagene-ciloleucel");
    final Condition indication = new Condition();
    final Procedure infusion = new Procedure();
    final Observation crs = observation(CartCodes.Observation.CRS_ASSESSMENT, "2026-05-22");
    final Observation survival = observation(CartCodes.Observation.SURVIVAL_STATUS, "2026-08-27");
    final Bundle bundle = new Bundle();

    ACourse() {
        bundle.setType(Bundle.BundleType.TRANSACTION);
        add(recipient, sister, apheresis, product, indication, infusion, crs, survival);
        donation(apheresis, CartCodes.DonationType.AUTOLOGOUS);
        recipient(apheresis, recipient);
        apheresis.getCollection().setSource(to(recipient)).setCollected(new DateTimeType("2026-04-14"));
        donation(product, CartCodes.DonationType.AUTOLOGOUS);
        recipient(product, recipient);
        product.addParent(to(apheresis));
        indication.setSubject(to(recipient)).setOnset(new DateTimeType("2025-11"));
        infusion.setStatus(Procedure.ProcedureStatus.COMPLETED)
                .setCode(concept(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION))
                .setSubject(to(recipient))
                .setPerformed(new DateTimeType("2026-05-19T10:40:00+02:00"))
                .addReasonReference(to(indication));
        infusion.addExtension(CartExtensions.CART_INFUSED_PRODUCT, to(product));
        crs.setSubject(to(recipient)).addFocus(to(infusion));
        survival.setSubject(to(recipient));
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    static Observation observation(String code, String day) {
        Observation observation = new Observation();
        observation
                .setStatus(Observation.ObservationStatus.FINAL)
                .setCode(concept(CartCodes.Observation.SYSTEM, code))
                .setEffective(new DateTimeType(day));
        return observation;
    }

    void add(Resource... resources) {
        for (Resource resource : resources) {
            resource.setUserData(
                    "fullUrl",
                    "urn:uuid:00000000-0000-4000-8000-%012d"
                            .formatted(bundle.getEntry().size()));
            bundle.addEntry().setFullUrl(resource.getUserString("fullUrl")).setResource(resource);
        }
    }

    Reference to(Resource resource) {
        return new Reference(resource.getUserString("fullUrl"));
    }

    void donation(BiologicallyDerivedProduct cells, String type) {
        cells.getExtension().removeIf(extension -> extension.getUrl().equals(CartExtensions.CART_DONATION_TYPE));
        cells.addExtension(CartExtensions.CART_DONATION_TYPE, new CodeType(type));
    }

    void recipient(BiologicallyDerivedProduct cells, Patient patient) {
        cells.getExtension().removeIf(extension -> extension.getUrl().equals(CartExtensions.CART_INTENDED_RECIPIENT));
        cells.addExtension(CartExtensions.CART_INTENDED_RECIPIENT, to(patient));
    }

    /** Code and place of each finding of the rules between resources. */
    java.util.List<String> findings() {
        return CourseRules.check(BundleContents.of(bundle, StoredResources.NONE), java.util.Map.of()).stream()
                .filter(finding -> !finding.code().equals("CART-VAL-073"))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.expression())
                .toList();
    }

    private static Patient patient(String number) {
        Patient patient = new Patient();
        patient.addIdentifier()
                .setSystem("https://st-vitus.example.org/patient")
                .setValue(number);
        return patient;
    }

    private static BiologicallyDerivedProduct product(String system, String code) {
        return new BiologicallyDerivedProduct().setProductCode(concept(system, code));
    }
}
