package org.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.testkit.FhirAssertions.assertThatFhir;

import java.nio.file.Path;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.testkit.ConformsTo;
import org.hl7.fhir.r4.model.Procedure;
import org.junit.jupiter.api.Test;

class ExportTests {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void everythingThatIsExportedConforms() {
        assertThatFhir(RESOURCES.resolve("export")).conforms();
    }

    @Test
    void theInfusionIsThatOfTheDayInTheRecord(
            @ConformsTo(value = CartProfiles.CART_INFUSION, file = "src/test/resources/export/infusion.json")
                    Procedure infusion) {
        assertThat(infusion.getPerformedDateTimeType().getYear()).isEqualTo(2026);
    }

    @Test
    void anInfusionWithoutItsDayWouldBeRefused() {
        assertThatFhir(RESOURCES.resolve("refused/infusion-without-day.json"))
                .hasError("CART-VAL-010")
                .at("Procedure.performed");
    }
}
