package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.submission.CibmtrResources.Left;
import org.cartexchange.submission.CibmtrResources.Made;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Each rule of CIBMTR's reporting guide, as the facts have it, against what is made of a patient's record. */
class CibmtrResourcesTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final CibmtrResources CIBMTR = CibmtrResources.load();
    private static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("cibmtr", "a key of a test, 32 bytes long..".getBytes(StandardCharsets.UTF_8));
    private static final String CRID = "7718204936";
    private static final String CCN = "99417";
    private static final String LOINC = "http://loinc.org";
    private static final String TAG = "http://terminology.cibmtr.org/codesystem/transplant-center";
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static Made make(List<Resource> resources) {
        return CIBMTR.of(
                resources,
                new CibmtrResources.Whose(CRID, CCN, PSEUDONYMS),
                LocalDate.of(2026, 11, 20),
                UnaryOperator.identity());
    }

    private static List<Made> ofEveryCase() throws IOException {
        List<Made> made = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(
                            path -> !path.getFileName().toString().startsWith("refused-"))
                    .sorted()
                    .toList()) {
                Bundle bundle = FHIR.newJsonParser()
                        .parseResource(Bundle.class, Files.readString(folder.resolve("bundle.json")));
                int n = 0;
                List<Resource> resources = new ArrayList<>();
                for (BundleEntryComponent entry : bundle.getEntry()) {
                    entry.getResource().setId(entry.getResource().fhirType() + "/r-" + n++);
                    resources.add(entry.getResource());
                }
                made.add(make(resources));
            }
        }
        return made;
    }

    private static List<Resource> resources(Made made) {
        return made.transactions().stream()
                .flatMap(transaction -> transaction.getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .toList();
    }

    private static <T> List<T> all(Made made, Class<T> type) {
        return resources(made).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void everyCaseHasLaboratoryValues() throws IOException {
        assertThat(ofEveryCase()).hasSizeGreaterThan(4).anySatisfy(made -> assertThat(all(made, Observation.class))
                .hasSizeGreaterThan(20));
    }

    @Test
    void everyResourceCarriesExactlyOneSecurityTagOfTheCentre() throws IOException {
        for (Made made : ofEveryCase()) {
            assertThat(resources(made)).allSatisfy(resource -> assertThat(
                            resource.getMeta().getSecurity())
                    .singleElement()
                    .satisfies(tag -> {
                        assertThat(tag.getSystem()).isEqualTo(TAG);
                        assertThat(tag.getCode()).matches("^rc_[0-9]{5}$").isEqualTo("rc_" + CCN);
                    }));
        }
        assertThat(Stream.of("9417", "994170", "x9417", null).filter(CibmtrResources::isCentreNumber))
                .isEmpty();
    }

    @Test
    void thePatientIsTheCridAndNothingOfThePerson() throws IOException {
        for (Made made : ofEveryCase()) {
            assertThat(all(made, Patient.class)).allSatisfy(patient -> {
                assertThat(patient.getIdentifier()).singleElement().satisfies(identifier -> {
                    assertThat(identifier.getSystem()).isEqualTo("http://terminology.cibmtr.org/identifier/CRID");
                    assertThat(identifier.getValue()).isEqualTo(CRID);
                });
                assertThat(patient.getText().getStatus()).isEqualTo(NarrativeStatus.EMPTY);
                Patient rest = patient.copy();
                rest.setIdentifier(null).setText(null).setMeta(null);
                assertThat(rest.isEmpty()).isTrue();
            });
        }
    }

    @Test
    void nobodysNamesAndNumbersLeave() throws IOException {
        for (Made made : ofEveryCase()) {
            String all = String.join(
                    "",
                    made.transactions().stream()
                            .map(FHIR.newJsonParser()::encodeResourceToString)
                            .toList());
            assertThat(all).doesNotContain("example.org", "Quillenbrook", "4482-901-7", "\"note\"", "\"extension\"");
            assertThat(all).doesNotContain("\"performer\"", "\"encounter\"", "\"device\"", "\"specimen\"");
        }
    }

    @Test
    void aTransactionHasThePatientAndAtMostFiftyObservations() {
        List<Resource> many = new ArrayList<>();
        for (int n = 0; n < 121; n++) {
            many.add(laboratory(n, "6690-2", new Quantity().setValue(n)));
        }

        List<Bundle> transactions = make(many).transactions();

        assertThat(transactions)
                .extracting(transaction -> transaction.getEntry().size() - 1)
                .containsExactly(50, 50, 21);
        assertThat(transactions).allSatisfy(transaction -> {
            assertThat(transaction.getType()).isEqualTo(BundleType.TRANSACTION);
            BundleEntryComponent first = transaction.getEntryFirstRep();
            assertThat(first.getResource()).isInstanceOf(Patient.class);
            assertThat(first.getRequest().getIfNoneExist())
                    .contains("identifier=http://terminology.cibmtr.org/identifier/CRID|" + CRID)
                    .contains("_security=" + TAG + "|rc_" + CCN);
            assertThat(transaction.getEntry().stream()
                            .map(BundleEntryComponent::getResource)
                            .filter(Observation.class::isInstance)
                            .map(one -> ((Observation) one).getSubject().getReference()))
                    .containsOnly(first.getFullUrl());
        });
    }

    @Test
    void valuesAreQuantitiesInUcumOrCodesAndHaveATime() throws IOException {
        Set<String> priority = new HashSet<>();
        try (Stream<String> rows = Stream.of(new String(
                        CibmtrResources.class
                                .getResourceAsStream("cibmtr-resources.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .split("[^0-9-]+"))) {
            rows.filter(code -> Pattern.matches("[0-9]+-[0-9]", code)).forEach(priority::add);
        }
        assertThat(priority).hasSize(278);
        for (Made made : ofEveryCase()) {
            assertThat(all(made, Observation.class)).allSatisfy(observation -> {
                assertThat(observation.hasEffectiveDateTimeType()).isTrue();
                assertThat(observation.getValue()).isInstanceOfAny(Quantity.class, CodeableConcept.class);
                assertThat(observation.getCode().getCoding()).singleElement().satisfies(code -> {
                    assertThat(code.getSystem()).isEqualTo(LOINC);
                    assertThat(priority).contains(code.getCode());
                });
                if (observation.getValue() instanceof Quantity quantity) {
                    assertThat(quantity.getSystem()).isEqualTo("http://unitsofmeasure.org");
                }
            });
        }
    }

    @Test
    void aComparatorStaysAndTextAndUnknownUnitsAreLeftOut() {
        Observation below =
                laboratory(1, "2276-4", new Quantity().setValue(5).setComparator(QuantityComparator.LESS_THAN));
        Observation text = laboratory(2, "6690-2", null);
        text.setValue(new StringType("few"));
        Observation homeMade = laboratory(3, "6690-2", new Quantity().setValue(4));
        homeMade.getValueQuantity().setSystem("https://st-vitus.example.org/unit");
        Observation preliminary = laboratory(4, "6690-2", new Quantity().setValue(4));
        preliminary.setStatus(ObservationStatus.PRELIMINARY);

        Made made = make(List.of(below, text, homeMade, preliminary));

        assertThat(all(made, Observation.class)).singleElement().satisfies(one -> assertThat(
                        one.getValueQuantity().getComparator())
                .isEqualTo(QuantityComparator.LESS_THAN));
        assertThat(made.left())
                .extracting(Left::resource)
                .containsExactly("Observation/o-2", "Observation/o-3", "Observation/o-4");
        assertThat(made.left())
                .extracting(left -> left.reason().split(":")[0])
                .containsExactly("value", "value", "status");
    }

    @Test
    void aQuantityOfCytomegalovirusNeedsItsReferenceRange() {
        Observation without = laboratory(1, "72493-0", new Quantity().setValue(120));
        Observation with = laboratory(2, "72493-0", new Quantity().setValue(130));
        with.addReferenceRange()
                .setHigh(new Quantity()
                        .setValue(50)
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("[IU]/mL"))
                .setText("below detection, says Dr Quibble");

        Made made = make(List.of(without, with));

        assertThat(all(made, Observation.class)).singleElement().satisfies(one -> {
            assertThat(one.getReferenceRangeFirstRep().getHigh().getValue()).isEqualByComparingTo("50");
            assertThat(one.getReferenceRangeFirstRep().hasText()).isFalse();
        });
        assertThat(made.left())
                .extracting(Left::reason)
                .singleElement()
                .asString()
                .startsWith("referenceRange");
    }

    @Test
    void aDrugLeavesUnderItsCodeOfRxNorm() {
        MedicationAdministration fludarabine = drug(1, "http://www.nlm.nih.gov/research/umls/rxnorm", "4492");
        MedicationAdministration withoutRxNorm = drug(2, "http://www.whocc.no/atc", "L01BB05");

        Made made = make(List.of(fludarabine, withoutRxNorm));

        assertThat(all(made, MedicationAdministration.class)).singleElement().satisfies(one -> assertThat(
                        one.getMedicationCodeableConcept().getCodingFirstRep().getDisplay())
                .isNull());
        assertThat(made.left()).extracting(Left::resource).containsExactly("MedicationAdministration/d-2");
    }

    @Test
    void theSameRecordInAnyOrderGivesTheSameBytes() {
        List<Resource> one = List.of(
                laboratory(1, "6690-2", new Quantity().setValue(4)),
                laboratory(2, "777-3", new Quantity().setValue(90)),
                laboratory(3, "718-7", new Quantity().setValue(11)));
        List<Resource> other = List.of(one.get(2), one.get(0), one.get(1));

        assertThat(json(make(other))).isEqualTo(json(make(one)));
    }

    private static List<String> json(Made made) {
        return made.transactions().stream()
                .map(FHIR.newJsonParser()::encodeResourceToString)
                .toList();
    }

    private static Observation laboratory(int n, String code, Quantity value) {
        Observation observation = new Observation();
        observation.setId("Observation/o-" + n);
        observation.setStatus(ObservationStatus.FINAL);
        observation.getCode().addCoding(new Coding(LOINC, code, "as the ward calls it"));
        observation.setEffective(new DateTimeType("2026-03-2" + n % 9 + "T07:30:00+01:00"));
        if (value != null) {
            observation.setValue(value.setSystem("http://unitsofmeasure.org")
                    .setCode("10*9/L")
                    .setUnit("Gpt/l"));
        }
        return observation;
    }

    private static MedicationAdministration drug(int n, String system, String code) {
        MedicationAdministration drug = new MedicationAdministration();
        drug.setId("MedicationAdministration/d-" + n);
        drug.setStatus(MedicationAdministrationStatus.COMPLETED);
        drug.setMedication(new CodeableConcept().addCoding(new Coding(system, code, "the red bag")));
        drug.setEffective(new DateTimeType("2026-03-12"));
        return drug;
    }
}
