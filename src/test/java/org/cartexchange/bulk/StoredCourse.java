package org.cartexchange.bulk;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A course of therapy as it lies in the storage, without regard to profiles: only its references matter. */
final class StoredCourse {

    private final Map<String, String> ids = new HashMap<>();

    private StoredCourse() {}

    /** Of a patient treated with cells of a donor: of another person, or when null of the patient. */
    static StoredCourse store(DaoRegistry daos, String name, String donorReference) {
        StoredCourse course = new StoredCourse();
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        Organization centre = new Organization().setName("Centre of " + name);
        String centreUrn = add(bundle, centre);
        Patient patient = new Patient().setManagingOrganization(new Reference(centreUrn));
        patient.addName().setFamily(name);
        patient.getMeta().addTag("https://st-vitus.example.org/tag", "tag-" + name, null);
        String patientUrn = add(bundle, patient);
        String source = donorReference == null ? patientUrn : donorReference;

        BiologicallyDerivedProduct apheresis = new BiologicallyDerivedProduct();
        apheresis.getCollection().setSource(new Reference(source));
        apheresis.addExtension(CartExtensions.CART_INTENDED_RECIPIENT, new Reference(patientUrn));
        String apheresisUrn = add(bundle, apheresis);
        BiologicallyDerivedProduct product = new BiologicallyDerivedProduct();
        product.addParent(new Reference(apheresisUrn));
        product.addExtension(CartExtensions.CART_INTENDED_RECIPIENT, new Reference(patientUrn));
        String makerUrn = add(bundle, new Organization().setName("Maker for " + name));
        product.addExtension(CartExtensions.CART_MANUFACTURER, new Reference(makerUrn));
        String productUrn = add(bundle, product);
        Procedure infusion = new Procedure().setSubject(new Reference(patientUrn));
        infusion.addExtension(CartExtensions.CART_INFUSED_PRODUCT, new Reference(productUrn));
        add(bundle, infusion);
        Observation viability = new Observation();
        viability.addFocus(new Reference(productUrn));
        viability.getCode().setText("viability");
        add(bundle, viability);
        Provenance custody = new Provenance();
        custody.addTarget(new Reference(productUrn));
        custody.addAgent().setWho(new Reference(centreUrn));
        add(bundle, custody);

        Bundle stored = (Bundle) daos.getSystemDao().transaction(new SystemRequestDetails(), bundle);
        String[] names = {"centre", "patient", "apheresis", "maker", "product", "infusion", "viability", "custody"};
        for (int n = 0; n < names.length; n++) {
            IdType id = new IdType(stored.getEntry().get(n).getResponse().getLocation());
            course.ids.put(names[n], id.toUnqualifiedVersionless().getValue());
        }
        return course;
    }

    /** {@code Type/id} of the part with this name. */
    String reference(String part) {
        return ids.get(part);
    }

    String id(String part) {
        return new IdType(ids.get(part)).getIdPart();
    }

    String[] references() {
        return ids.values().toArray(String[]::new);
    }

    private static String add(Bundle bundle, Resource resource) {
        String urn = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(urn)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType());
        return urn;
    }
}
