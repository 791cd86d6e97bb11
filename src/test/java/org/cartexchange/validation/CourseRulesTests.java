package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseRulesTests {

    private final ACourse course = new ACourse();

    @Test
    void aCourseInOrderBreaksNoRule() {
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void anAutologousApheresisFromAnotherPatientIsOneErrorAtTheApheresis() {
        course.apheresis.getCollection().setSource(course.to(course.sister));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-060 Bundle.entry[2].resource");
    }

    @Test
    void anAutologousProductMadeOfAnotherPatientsApheresisIsOneErrorAtTheProduct() {
        course.apheresis.getCollection().setSource(course.to(course.sister));
        course.recipient(course.apheresis, course.sister);

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-060 Bundle.entry[3].resource");
    }

    @Test
    void anotherPatientsCellsAreFoundThroughAProductInBetween() {
        var divided = new org.hl7.fhir.r4.model.BiologicallyDerivedProduct();
        course.add(divided);
        course.product.setParent(List.of(course.to(divided)));
        divided.addParent(course.to(course.apheresis));
        course.apheresis.getCollection().setSource(course.to(course.sister));
        course.recipient(course.apheresis, course.sister);

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-060 Bundle.entry[3].resource");
    }

    @Test
    void acceptsAnAllogeneicProductWithADonorWhoIsNotTheRecipient() {
        makeAllogeneic();
        course.apheresis.getCollection().setSource(course.to(course.sister));

        assertThat(course.findings()).isEmpty();
    }

    @Test
    void refusesAnAllogeneicProductOfTheRecipientsOwnCells() {
        makeAllogeneic();

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-061 Bundle.entry[2].resource");
    }

    @Test
    void refusesAnInfusionIntoAnotherPatientThanTheIntendedRecipient() {
        course.infusion.setSubject(course.to(course.sister));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-062 Bundle.entry[5].resource.subject");
    }

    @Test
    void oneRecipientReferredToInThreeWaysIsOnePerson() {
        course.infusion.setSubject(new Reference("Patient?identifier=https://st-vitus.example.org/patient|MRN-140233"));
        course.recipient.setId("4711");
        course.apheresis.getCollection().setSource(new Reference("Patient/4711"));

        assertThat(course.findings()).isEmpty();
    }

    @Test
    void whatCannotBeToldIsNotAnError() {
        course.infusion.setSubject(new Reference("Patient?identifier=https://other.example.org/patient|XYZ"));

        assertThat(course.findings()).isEmpty();
    }

    @Test
    void anInfusionSentAloneIsCheckedAgainstItsStoredProduct() {
        course.product.setId("BiologicallyDerivedProduct/p-88");
        course.sister.setId("Patient/sister-7");
        course.recipient.setId("Patient/recipient-7");
        course.recipient(course.product, course.recipient);
        course.product.getExtension().get(1).setValue(new Reference("Patient/recipient-7"));
        Procedure infusion = course.infusion.copy();
        infusion.setSubject(new Reference("Patient/sister-7"));
        infusion.getExtension().get(0).setValue(new Reference("BiologicallyDerivedProduct/p-88"));
        Map<String, Resource> stored = Map.of(
                "BiologicallyDerivedProduct/p-88", course.product,
                "Patient/sister-7", course.sister,
                "Patient/recipient-7", course.recipient);

        List<ValidationMessage> findings = CourseRules.check(
                BundleContents.of(infusion, reference -> Optional.ofNullable(stored.get(reference))), Map.of());

        assertThat(findings)
                .extracting(ValidationMessage::code, ValidationMessage::expression)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CART-VAL-062", "Procedure.subject"));
    }

    @Test
    void productAndApheresisAgreeOnTheDonationType() {
        course.donation(course.product, CartCodes.DonationType.ALLOGENEIC);

        assertThat(course.findings())
                .containsExactly(
                        "ERROR CART-VAL-061 Bundle.entry[3].resource", "ERROR CART-VAL-063 Bundle.entry[3].resource");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, true",
        "2026-05-19, false",
        "2026-06, true",
        "2026-05, false",
        "2026, false",
        "2027, true",
        "2026-05-19T23:00:00+02:00, false"
    })
    void cellsAreCollectedBeforeTheyAreInfusedAsFarAsBothDaysAreKnown(String collected, boolean refused) {
        course.apheresis.getCollection().setCollected(new DateTimeType(collected));

        assertThat(course.findings())
                .isEqualTo(refused ? List.of("ERROR CART-VAL-064 Bundle.entry[5].resource.performed") : List.of());
    }

    @Test
    void toxicityOfAnInfusionIsAssessedAfterIt() {
        course.crs.setEffective(new DateTimeType("2026-05-18"));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-065 Bundle.entry[6].resource.effective");
    }

    @Test
    void aResponseBeforeTheInfusionIsWarnedAbout() {
        Observation response = ACourse.observation(CartCodes.Observation.DISEASE_RESPONSE, "2026-05-18");
        course.add(response);
        response.setSubject(course.to(course.recipient)).addFocus(course.to(course.infusion));
        assertThat(course.findings()).containsExactly("WARNING CART-VAL-084 Bundle.entry[8].resource.effective");

        response.setEffective(new DateTimeType("2026-05"));
        assertThat(course.findings()).as("perhaps after it").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-05-14, completed, false",
        "2026-05-19, completed, false",
        "2026-05, completed, false",
        "2026-05-20, completed, true",
        "2026-06, completed, true",
        "2026-06, not-done, false"
    })
    void lymphodepletionAfterTheOnlyInfusionIsWarnedAbout(String begun, String status, boolean isWarned) {
        lymphodepletion(begun).setStatus(ProcedureStatus.fromCode(status));

        assertThat(course.findings())
                .containsExactlyElementsOf(
                        isWarned ? List.of("WARNING CART-VAL-083 Bundle.entry[8].resource.performed") : List.of());
    }

    @Test
    void lymphodepletionBetweenTwoInfusionsPreparesTheSecond() {
        lymphodepletion("2026-08-01");
        Procedure second = infusion("2026-08-07");
        assertThat(course.findings()).noneMatch(finding -> finding.contains("CART-VAL-083"));

        second.setSubject(course.to(course.sister));
        assertThat(course.findings()).contains("WARNING CART-VAL-083 Bundle.entry[8].resource.performed");
    }

    @Test
    void theFirstOfTwoLymphodepletionsBetweenTwoInfusionsIsLateForAFirstThatHasNone() {
        lymphodepletion("2026-05-25");
        lymphodepletion("2026-08-01");
        infusion("2026-08-07");
        assertThat(course.findings()).contains("WARNING CART-VAL-083 Bundle.entry[8].resource.performed");

        lymphodepletion("2026-05-14");
        assertThat(course.findings())
                .as("given again, for an infusion that was put off")
                .noneMatch(finding -> finding.contains("CART-VAL-083"));
    }

    @Test
    void theSecondPortionOfASplitDoseIsNoInfusionToPrepare() {
        lymphodepletion("2026-05-25");
        infusion("2026-05-28")
                .addExtension(
                        CartExtensions.CART_INFUSION_KIND,
                        new org.hl7.fhir.r4.model.CodeType(CartCodes.InfusionKind.PLANNED_SPLIT));

        assertThat(course.findings()).contains("WARNING CART-VAL-083 Bundle.entry[8].resource.performed");
    }

    private Procedure infusion(String day) {
        Procedure infusion = course.infusion.copy();
        course.add(infusion);
        infusion.setPerformed(new DateTimeType(day));
        return infusion;
    }

    private Procedure lymphodepletion(String begun) {
        Procedure lymphodepletion = new Procedure();
        course.add(lymphodepletion);
        return lymphodepletion
                .setStatus(ProcedureStatus.COMPLETED)
                .setCode(ACourse.concept(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.LYMPHODEPLETION))
                .setSubject(course.to(course.recipient))
                .setPerformed(new Period().setStartElement(new DateTimeType(begun)));
    }

    @Test
    void nothingHappensAfterTheLastContact() {
        course.survival.setEffective(new DateTimeType("2026-05-21"));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-066 Bundle.entry[6].resource.effective");
    }

    @Test
    void theLatestSurvivalStatusIsTheLastContact() {
        Observation earlier = ACourse.observation(CartCodes.Observation.SURVIVAL_STATUS, "2026-05-20");
        course.add(earlier);
        earlier.setSubject(course.to(course.recipient));

        assertThat(course.findings()).isEmpty();
    }

    @Test
    void nothingHappensAfterDeath() {
        course.recipient.setDeceased(new DateTimeType("2026-05-20"));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-066 Bundle.entry[6].resource.effective");
    }

    @Test
    void aDiagnosisAfterTheCollectionIsAWarning() {
        course.indication.setOnset(new DateTimeType("2026-05-01"));

        assertThat(course.findings()).containsExactly("WARNING CART-VAL-067 Bundle.entry[4].resource.onset");
    }

    @Test
    void aPatientHasOnePrimaryCauseOfDeath() {
        addCauseOfDeath(course.recipient);
        addCauseOfDeath(course.sister);
        assertThat(course.findings()).isEmpty();

        addCauseOfDeath(course.recipient);
        assertThat(course.findings()).containsExactly("ERROR CART-VAL-068 Bundle.entry[10].resource");
    }

    @Test
    void aQuantityOfOursHasAUnitOfUcum() {
        course.crs
                .addComponent()
                .setCode(ACourse.concept(CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.TEMPERATURE))
                .setValue(new Quantity().setValue(39).setUnit("°C"));

        List<ValidationMessage> findings = CourseRules.check(
                BundleContents.of(course.bundle, StoredResources.NONE),
                Map.of(course.crs, Set.of("any profile of ours")));

        assertThat(findings)
                .extracting(ValidationMessage::code, ValidationMessage::expression)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "CART-VAL-069", "Bundle.entry[6].resource.component[0].value.ofType(Quantity)"));
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void aReleaseTestOutsideItsOwnRangeIsMarkedAsSuch() {
        Observation viability = new Observation().setValue(quantity(61));
        viability.addReferenceRange().setLow(quantity(70));
        course.add(viability);
        viability.addFocus(course.to(course.product));
        assertThat(course.findings()).containsExactly("WARNING CART-VAL-072 Bundle.entry[8].resource.value");

        viability.addInterpretation(ACourse.concept(ExternalSystems.OBSERVATION_INTERPRETATION, "L"));
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void namesTheIdentifierThatTheRegistryAsksForByProduct() {
        List<ValidationMessage> findings =
                CourseRules.check(BundleContents.of(course.bundle, StoredResources.NONE), Map.of());

        assertThat(findings).extracting(ValidationMessage::code).containsExactly("CART-VAL-073");
        assertThat(findings.get(0).text()).contains("axicabtagene-ciloleucel").contains("type lot");
    }

    @Test
    void aDonationNumberWithAWrongCheckCharacterIsRefusedWithoutBeingRepeated() {
        course.apheresis.addIdentifier().setSystem(IdentifierSystems.DIN).setValue("A9999 26 123456 00 X");

        List<ValidationMessage> findings =
                CourseRules.check(BundleContents.of(course.bundle, StoredResources.NONE), Map.of());

        assertThat(findings).extracting(ValidationMessage::code).contains("CART-VAL-074");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.text()).doesNotContain("123456"));
    }

    @Test
    void aCrsGradeThatItsComponentsContradictIsAWarning() {
        course.crs.setValue(ACourse.concept(CartCodes.CrsGrade.SYSTEM, CartCodes.CrsGrade.GRADE_2));
        crsComponent(CartCodes.CrsComponent.FEVER, ExternalSystems.YES_NO, "Y");
        crsComponent(CartCodes.CrsComponent.OXYGEN, CartCodes.OxygenSupport.SYSTEM, CartCodes.OxygenSupport.NONE);
        assertThat(course.findings()).isEmpty();

        crsComponent(CartCodes.CrsComponent.HYPOTENSION, CartCodes.Hypotension.SYSTEM, "multiple-vasopressors");
        assertThat(course.findings()).containsExactly("WARNING CART-VAL-070 Bundle.entry[6].resource.value");
    }

    @Test
    void refusesTheInfusionOfAProductThatFailedItsRelease() {
        course.product.addExtension(
                CartExtensions.CART_RELEASE_STATUS,
                ACourse.concept(CartCodes.ReleaseStatus.SYSTEM, CartCodes.ReleaseStatus.RELEASED_OUT_OF_SPECIFICATION));
        assertThat(course.findings()).isEmpty();

        course.product
                .getExtensionByUrl(CartExtensions.CART_RELEASE_STATUS)
                .setValue(ACourse.concept(CartCodes.ReleaseStatus.SYSTEM, CartCodes.ReleaseStatus.REJECTED));
        assertThat(course.findings()).containsExactly("ERROR CART-VAL-075 Bundle.entry[5].resource");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-18, true", "2026-05-19, false", "2026-04, true", "2026-05, false"})
    void anInfusionAfterTheExpirationDateIsAWarning(String expires, boolean warned) {
        course.product.addExtension(CartExtensions.CART_EXPIRATION_DATE, new DateTimeType(expires));

        assertThat(course.findings())
                .isEqualTo(warned ? List.of("WARNING CART-VAL-076 Bundle.entry[5].resource.performed") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "163, 10*6.{cells}, false",
        "163, {cells}, true",
        "163000000, {cells}, false",
        "163000000, 10*6.{cells}, true",
        "-1, 10*6.{cells}, true",
        "163, 10*6.{cells}/kg, false",
        "163, mL, false"
    })
    void aDoseThatNobodyCanGetIsRefused(String number, String unit, boolean refused) {
        dose("carPositiveViable", number, unit);

        assertThat(course.findings())
                .isEqualTo(refused ? List.of("ERROR CART-VAL-077 Bundle.entry[5].resource") : List.of());
    }

    @Test
    void moreCarPositiveCellsThanCellsIsAWarning() {
        dose("carPositiveViable", "412", "10*6.{cells}");
        dose("total", "163000000", "{cells}");

        assertThat(course.findings()).containsExactly("WARNING CART-VAL-078 Bundle.entry[5].resource");
    }

    @Test
    void aValueThatIsImpossibleInItsUnitIsAWarning() {
        Observation temperature = new Observation().setValue(unit("38.9", "Cel"));
        temperature.setCode(ACourse.concept(ExternalSystems.LOINC, "8310-5"));
        course.add(temperature);
        assertThat(course.findings()).isEmpty();

        temperature.setValue(unit("38.9", "[degF]"));
        assertThat(course.findings()).containsExactly("WARNING CART-VAL-079 Bundle.entry[8].resource.value");
    }

    @Test
    void oneInfusionSentTwiceIsRefusedAndASecondPortionIsNot() {
        Procedure again = course.infusion.copy();
        course.add(again);
        assertThat(course.findings()).containsExactly("ERROR CART-VAL-080 Bundle.entry[8].resource");

        again.addExtension(
                CartExtensions.CART_INFUSION_KIND,
                new org.hl7.fhir.r4.model.CodeType(CartCodes.InfusionKind.PLANNED_SPLIT));
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void aCrsGradeWithComponentsRecordsFever() {
        course.crs.setValue(ACourse.concept(CartCodes.CrsGrade.SYSTEM, CartCodes.CrsGrade.GRADE_2));
        assertThat(course.findings()).as("a grade by itself").isEmpty();

        crsComponent(
                CartCodes.CrsComponent.HYPOTENSION, CartCodes.Hypotension.SYSTEM, CartCodes.Hypotension.NO_VASOPRESSOR);
        assertThat(course.findings()).containsExactly("WARNING CART-VAL-081 Bundle.entry[6].resource.component");

        crsComponent(CartCodes.CrsComponent.ANTIPYRETIC_OR_ANTICYTOKINE, ExternalSystems.YES_NO, "Y");
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void nobodyIsSeenAliveAfterDeath() {
        course.recipient.setDeceased(new DateTimeType("2026-08-26"));
        assertThat(course.findings()).isEmpty();

        course.survival.setValue(ACourse.concept(CartCodes.SurvivalStatus.SYSTEM, CartCodes.SurvivalStatus.ALIVE));
        assertThat(course.findings()).containsExactly("ERROR CART-VAL-066 Bundle.entry[7].resource.effective");
    }

    @Test
    void nobodyIsTreatedBeforeBirth() {
        course.recipient.setBirthDateElement(new org.hl7.fhir.r4.model.DateType("2026-05-20"));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-082 Bundle.entry[5].resource.performed");
    }

    @Test
    void numbersOfOneNumberingAreDifferentPeopleThoughNeitherIsHere() {
        course.apheresis.getCollection().setSource(new Reference("Patient?identifier=urn:mrn|1"));
        course.apheresis.getExtension().get(1).setValue(new Reference("Patient?identifier=urn:mrn|2"));

        assertThat(course.findings()).containsExactly("ERROR CART-VAL-060 Bundle.entry[2].resource");
    }

    private void crsComponent(String component, String system, String code) {
        course.crs
                .addComponent()
                .setCode(ACourse.concept(CartCodes.CrsComponent.SYSTEM, component))
                .setValue(ACourse.concept(system, code));
    }

    private void makeAllogeneic() {
        course.donation(course.apheresis, CartCodes.DonationType.ALLOGENEIC);
        course.donation(course.product, CartCodes.DonationType.ALLOGENEIC);
    }

    private void addCauseOfDeath(org.hl7.fhir.r4.model.Patient patient) {
        Observation cause = ACourse.observation(CartCodes.Observation.PRIMARY_CAUSE_OF_DEATH, "2026-09-01");
        course.add(cause);
        cause.setSubject(course.to(patient));
    }

    private void dose(String part, String number, String unit) {
        var dose = course.infusion.getExtensionByUrl(CartExtensions.CART_INFUSED_DOSE);
        if (dose == null) {
            dose = course.infusion.addExtension().setUrl(CartExtensions.CART_INFUSED_DOSE);
        }
        dose.addExtension(part, unit(number, unit));
    }

    private static Quantity unit(String number, String unit) {
        return new Quantity()
                .setValue(new java.math.BigDecimal(number))
                .setSystem(ExternalSystems.UCUM)
                .setCode(unit);
    }

    private static Quantity quantity(double value) {
        return new Quantity(value).setSystem(ExternalSystems.UCUM).setCode("%");
    }
}
