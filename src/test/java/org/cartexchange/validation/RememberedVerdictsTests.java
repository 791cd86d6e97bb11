package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A verdict that is remembered is the one that would be given afresh, and one call carries nothing over to the next. {@code
 * -Dcart.mutations=5000} tries more than the build does.
 */
class RememberedVerdictsTests {

    private static final int MUTATIONS = Integer.getInteger("cart.mutations", 150);
    private static final long SEED = 150311;

    private final List<Resource> examples = SharedValidator.PACKAGE.examples();
    private final BundleValidator asking = validator(Remembering.NOTHING);

    @Test
    void noProfileOfThePackageLooksAtValuesInAWayThatShapesDoNotAllowFor() {
        FreeValues free = FreeValues.of(SharedValidator.PACKAGE);

        assertThat(free.withoutShapes()).isEmpty();
        assertThat(examples)
                .filteredOn(example -> !example.fhirType().startsWith("Questionnaire"))
                .allSatisfy(example -> assertThat(shape(example, free)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier.value.lower() = 'x'",
                "effective >= birthDate",
                "note.text.length() < 9",
                "today() > effective",
                "value.toString().substring(2) = '7'"
            })
    void aRuleThatLooksAtValuesInAWayThatShapesDoNotAllowForTakesThemFromItsProfile(String expression) {
        StructureDefinition profile = SharedValidator.PACKAGE
                .byCanonical(StructureDefinition.class, CartProfiles.CART_PATIENT)
                .orElseThrow()
                .copy();
        profile.setUrl("https://nowhere.example.org/StructureDefinition/p-150311");
        profile.getSnapshot().getElementFirstRep().addConstraint().setExpression(expression);
        FreeValues free = FreeValues.of(ConformancePackage.of("p", "1", List.of(profile)));

        assertThat(free.allow(List.of(CartProfiles.CART_PATIENT))).isTrue();
        assertThat(free.allow(List.of(profile.getUrl() + "|7"))).isFalse();
    }

    @Test
    void whatIsRememberedIsWhatWouldBeSaidAfresh() throws Exception {
        BundleValidator remembering = validator(Remembering.ALL);
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(SEED);
        List<String> texts = new ArrayList<>();
        for (Resource example : examples) {
            for (int variation = 0; variation < 3; variation++) {
                texts.add(encode(Variations.of(example, variation)));
            }
        }
        for (int i = 0; i < MUTATIONS; i++) {
            Resource example = examples.get(random.nextInt(examples.size()));
            texts.add(mutations.mutate(encode(Variations.of(example, random.nextInt(3)))));
        }
        texts.addAll(List.copyOf(texts));
        Collections.shuffle(texts, random);

        for (String text : texts) {
            assertThat(remembering.validateJson(text, List.of()).messages())
                    .as("seed %d: %s", SEED, text)
                    .isEqualTo(asking.validateJson(text, List.of()).messages());
        }
        assertThat(remembering.remembered().sameContent()).isGreaterThan(examples.size());
        assertThat(remembering.remembered().sameShape()).isGreaterThan(examples.size());
        assertThat(remembering.remembered().wrongShapes()).isZero();
        assertThat(asking.remembered().sameContent() + asking.remembered().sameShape())
                .isZero();
    }

    @Test
    void aResourceGetsTheSameMessagesBeforeAndAfterAllOthersInAnyOrder() throws Exception {
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(SEED + 1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            String text = encode(examples.get(i % examples.size()));
            texts.add(i % 3 == 0 ? text : mutations.mutate(text));
        }
        List<List<ValidationMessage>> first = texts.stream().map(this::messages).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);

        for (int i : order) {
            assertThat(messages(texts.get(i)))
                    .as("seed %d: %s", SEED, texts.get(i))
                    .isEqualTo(first.get(i));
        }
    }

    @Test
    void aVerdictThatRestsOnWhatAReferenceMeansIsNotRemembered() {
        BundleValidator remembering = validator(Remembering.ALL);
        ACourse good = new ACourse();
        ACourse wrong = new ACourse();
        wrong.apheresis.getCollection().setSource(wrong.to(wrong.sister));

        for (int i = 0; i < 3; i++) {
            assertThat(remembering.validate(good.bundle).messages())
                    .isEqualTo(asking.validate(good.bundle).messages());
            assertThat(remembering.validate(wrong.bundle).messages())
                    .isEqualTo(asking.validate(wrong.bundle).messages());
        }
    }

    @Test
    void aRefusedResourceThatComesAgainIsNotAskedAgainUnlessItsPlacesInATextAreWanted() throws Exception {
        BundleValidator remembering = validator(Remembering.ALL);
        Observation bad = new Observation();
        bad.setId("o-150311");
        String text = encode(bad);

        for (int i = 0; i < 3; i++) {
            assertThat(remembering.validate(bad).messages())
                    .isNotEmpty()
                    .isEqualTo(asking.validate(bad).messages());
        }
        assertThat(remembering.remembered().sameContent()).isEqualTo(2);

        for (String elsewhere : List.of(text, " " + text, text.replace("{", "{\n"))) {
            assertThat(remembering.validateJson(elsewhere, 7, List.of()).messages())
                    .isEqualTo(asking.validateJson(elsewhere, 7, List.of()).messages())
                    .anySatisfy(message -> assertThat(message.line()).isGreaterThanOrEqualTo(7));
        }
        assertThat(remembering.remembered().sameContent()).isEqualTo(2);
    }

    @Test
    void ofAnEnvelopeOnlyWhatIsToldIsRemembered() {
        BundleValidator remembering = validator(Remembering.ALL);
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (int i = 0; i < 5; i++) {
            // In the envelope it has no status and no code, which is told of the content alone.
            Observation observation = (Observation) examples.stream()
                    .filter(Observation.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .copy();
            observation.setId("o-" + i);
            bundle.addEntry()
                    .setFullUrl("urn:uuid:00000000-0000-4000-8000-00000000000" + i)
                    .setResource(observation)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.POST)
                    .setUrl("Observation");
        }

        assertThat(remembering.validate(bundle).messages())
                .isEqualTo(asking.validate(bundle).messages());
        assertThat(remembering.rememberedOfEnvelopes().sameShape()).isPositive();
    }

    @Test
    void rulesThatAskForAFormDoNotTakeTheShapeFromItsResource() {
        BundleValidator remembering = validator(Remembering.ALL);
        for (int i = 0; i < 4; i++) {
            Patient patient = new Patient();
            patient.addIdentifier()
                    .setSystem("http://terminology.cibmtr.org/identifier/CRID")
                    .setValue("47110" + i);

            assertThat(remembering.validate(patient).messages()).isEmpty();
        }
        assertThat(remembering.remembered().sameShape()).isEqualTo(2);
    }

    @Test
    void theSameContentIsJudgedAnewForOtherProfiles() {
        BundleValidator remembering = validator(Remembering.ALL);
        Patient patient = new Patient();
        patient.addIdentifier()
                .setSystem("https://st-vitus.example.org/patient")
                .setValue("MRN-150311");
        Bundle alone = new Bundle().setType(Bundle.BundleType.COLLECTION);
        alone.addEntry()
                .setFullUrl("urn:uuid:00000000-0000-4000-8000-000000000001")
                .setResource(patient);

        assertThat(remembering.validate(alone).errors()).isEmpty();
        assertThat(remembering.validate(patient).errors()).isEmpty();
        assertThat(remembering
                        .validate(patient, List.of(CartProfiles.CART_PATIENT))
                        .isConformant())
                .isFalse();
    }

    @Test
    void aValueThatARuleLooksAtIsNotTakenForAnother() {
        Observation crp = new Observation();
        crp.setValue(new Quantity().setValue(12.5).setUnit("mg/L"));

        assertThat(isOfTheSameShapeAfter(crp, () -> crp.getValueQuantity().setValue(13.5)))
                .isTrue();
        assertThat(isOfTheSameShapeAfter(crp, () -> crp.getValueQuantity().setValue(-13.5)))
                .isFalse();
        assertThat(isOfTheSameShapeAfter(crp, () -> crp.getValueQuantity().setValue(13)))
                .isFalse();
        assertThat(isOfTheSameShapeAfter(crp, () -> crp.getValueQuantity().setUnit("mg/dL")))
                .isFalse();

        Patient patient = new Patient();
        Identifier crid = patient.addIdentifier()
                .setSystem("http://terminology.cibmtr.org/identifier/CRID")
                .setValue("4711");
        assertThat(isOfTheSameShapeAfter(patient, () -> crid.setValue("4712"))).isTrue();
        assertThat(isOfTheSameShapeAfter(patient, () -> crid.setValue("CRID-4712")))
                .isFalse();
        assertThat(isOfTheSameShapeAfter(patient, () -> crid.setSystem("urn:ietf:rfc:3986")))
                .isFalse();

        Observation weight = new Observation();
        weight.setSubject(new Reference("Patient/p1")).addPerformer(new Reference("Patient/p1"));
        assertThat(isOfTheSameShapeAfter(
                        weight, () -> weight.getPerformerFirstRep().setReference("Patient/p2")))
                .isFalse();
        assertThat(isOfTheSameShapeAfter(weight, () -> weight.getSubject().setReference("Device/p2")))
                .isFalse();
        assertThat(isOfTheSameShapeAfter(weight, () -> weight.getSubject().setReference("Patient/p2#x")))
                .isFalse();
    }

    /** Is the shape the same after the change? */
    private static boolean isOfTheSameShapeAfter(Resource resource, Runnable change) {
        FreeValues free = FreeValues.of(SharedValidator.PACKAGE);
        Optional<Shape.Key> before = shape(resource, free);
        assertThat(before).isPresent();
        change.run();
        return before.equals(shape(resource, free));
    }

    private static Optional<Shape.Key> shape(Resource resource, FreeValues free) {
        try {
            return Shape.of(
                            JsonParser.parseObject(encode(resource), true, true),
                            SharedValidator.VALIDATOR.requiredProfiles(resource),
                            free)
                    .flatMap(Shape::shape);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<ValidationMessage> messages(String text) {
        return asking.validateJson(text, List.of()).messages();
    }

    private static BundleValidator validator(Remembering remembering) {
        return BundleValidator.create(SharedValidator.PACKAGE, SharedValidator.VALIDATOR.chain(), remembering);
    }

    private static String encode(Resource resource) {
        return SharedValidator.PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource);
    }
}
