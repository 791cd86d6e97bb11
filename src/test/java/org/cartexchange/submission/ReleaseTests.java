package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ReleaseTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY_0 = LocalDate.of(2026, 3, 17);
    private static final Registry SHIFTING = new Registry(
            "national",
            "National",
            List.of(),
            List.of(),
            Registry.Ground.CONSENT,
            Registry.Dates.SHIFTED,
            Registry.Incomplete.HOLD,
            null);
    private static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("national", "a key of thirty-two bytes, about".getBytes(StandardCharsets.US_ASCII));

    private final Subject subject = new Subject(PSEUDONYMS.of("Patient", "patient-3370"), Optional.empty());
    private final QuestionnaireResponse filled = new QuestionnaireResponse();

    @Test
    void aPublicDateDoesNotTellTheOffsetOfThePatientsDates() {
        long offset = PSEUDONYMS.daysOf(subject.pseudonym());
        filled.setAuthoredElement(new DateTimeType(AS_OF.toString()));
        filled.addItem().setLinkId("infusion.date").addAnswer().setValue(new DateType(DAY_0.toString()));

        QuestionnaireResponse released = release();

        assertThat(released.getAuthoredElement().getValueAsString()).isEqualTo(AS_OF.toString());
        String moved = released.getItemFirstRep().getAnswerFirstRep().getValue().primitiveValue();
        assertThat(moved).isEqualTo(DAY_0.plusDays(offset).toString());
        assertThat(Stream.of(released.getAuthoredElement().getValueAsString(), moved))
                .noneMatch(date -> ChronoUnit.DAYS.between(AS_OF, LocalDate.parse(date)) == offset);
    }

    @Test
    void ofAQuantityThatCouldNotBeConvertedOnlyNumberAndCodeLeave() {
        Quantity original = new Quantity()
                .setValue(new BigDecimal("4.2"))
                .setUnit("mg, says Dr Quibble")
                .setSystem(ExternalSystems.UCUM)
                .setCode("mg");
        original.setId("quibble-1");
        original.addExtension(new Extension("urn:note", new StringType("Dr Quibble")));
        item().addExtension(new Extension(CartExtensions.CART_ORIGINAL_VALUE, original));
        item().addExtension(new Extension(
                CartExtensions.CART_ORIGINAL_VALUE,
                new Quantity()
                        .setValue(7)
                        .setUnit("quibbles")
                        .setSystem("urn:quibble")
                        .setCode("quibbles")));
        item().addExtension(new Extension(ExternalExtensions.DATA_ABSENT_REASON, new CodeType("unsupported")));

        String json = ConformancePackage.load().fhirContext().newJsonParser().encodeResourceToString(release());

        assertThat(json)
                .contains("{\"value\":4.2,\"unit\":\"mg\",\"system\":\"" + ExternalSystems.UCUM + "\",\"code\":\"mg\"}")
                .contains("{\"value\":7}")
                .contains("unsupported")
                .doesNotContainIgnoringCase("quibble");
    }

    private QuestionnaireResponseItemComponent item() {
        return filled.addItem().setLinkId("dose");
    }

    private QuestionnaireResponse release() {
        filled.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        return new Release(SHIFTING, PSEUDONYMS).of(filled, subject, "unit");
    }
}
