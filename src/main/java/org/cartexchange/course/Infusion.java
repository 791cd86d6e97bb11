package org.cartexchange.course;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Procedure;

/**
 * One infusion that took place.
 *
 * @param procedure the infusion as it was sent
 * @param day the (first) day of it
 * @param products what was infused, as far as the products were sent
 */
public record Infusion(Procedure procedure, LocalDate day, List<BiologicallyDerivedProduct> products) {

    public Infusion {
        products = List.copyOf(products);
    }

    /** A literal reference to the infusion. */
    public String reference() {
        return Source.referenceTo(procedure);
    }
}
