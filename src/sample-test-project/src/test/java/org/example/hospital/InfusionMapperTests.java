package org.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.testkit.ConformsTo;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** The code under test is a hospital's own: a row of its record becomes a resource. */
class InfusionMapperTests {

    /** Whatever a test leaves here must conform. */
    @ConformsTo(CartProfiles.CART_INFUSION)
    private Procedure infusion;

    @Test
    void mapsTheDayOfTheInfusion() {
        infusion = map("OP-4711", "2026-03-17");

        assertThat(infusion.getPerformedDateTimeType().getValueAsString()).isEqualTo("2026-03-17");
    }

    private static Procedure map(String number, String day) {
        Procedure infusion = new Procedure()
                .setStatus(Procedure.ProcedureStatus.COMPLETED)
                .setCode(new CodeableConcept(
                        new Coding(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION, null)))
                .setSubject(new Reference("Patient?identifier=https://hospital.example.org/mrn|1"))
                .setPerformed(new DateTimeType(day));
        infusion.addIdentifier().setSystem("https://hospital.example.org/procedure").setValue(number);
        infusion.addExtension(
                CartExtensions.CART_INFUSED_PRODUCT,
                new Reference("BiologicallyDerivedProduct?identifier=https://hospital.example.org/product|1"));
        infusion.addExtension(
                CartExtensions.CART_INFUSION_KIND,
                new CodeType(CartCodes.InfusionKind.INITIAL));
        return infusion;
    }
}
