package org.cartexchange.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartexchange.testkit.FhirAssertions.assertThatFhir;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cartexchange.fhir.CartProfiles;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirAssertionsTests {

    private static final Path SAMPLE = Path.of("src/sample-test-project/src/test/resources");
    private static final Path WITHOUT_DAY = SAMPLE.resolve("refused/infusion-without-day.json");

    @TempDir
    private Path folder;

    @Test
    void conformsWhateverItIsHeldIn() throws IOException {
        Path infusion = SAMPLE.resolve("export/infusion.json");

        assertThatFhir(SAMPLE.resolve("export")).conforms();
        assertThatFhir(infusion).conformsTo(CartProfiles.CART_INFUSION).hasNoWarnings();
        assertThatFhir(infusion.toFile()).conforms();
        assertThatFhir(infusion.toUri().toURL()).conforms();
        assertThatFhir(Files.readString(infusion)).conforms();
        assertThatFhir(SharedValidator.parse(Files.readString(infusion))).conformsTo(CartProfiles.CART_INFUSION);
        assertThatFhir(List.of(infusion, Files.readString(infusion))).conforms();
        assertThatFhir("<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"female\"/></Patient>")
                .conforms();
    }

    @Test
    void aFailureNamesElementPlaceCodeAndWhatToDo() {
        failsWith(
                () -> assertThatFhir(WITHOUT_DAY).conformsTo(CartProfiles.CART_INFUSION),
                "infusion-without-day.json does not conform to cart-infusion: 1 error",
                "Procedure.performed (line ",
                "`Procedure.performed` is missing",
                "Send the element",
                "[CART-VAL-010]");
        failsWith(
                () -> assertThatFhir(new Patient()).conformsTo(CartProfiles.CART_PATIENT),
                "Patient does not conform to cart-patient: ",
                "Patient.birthDate: ");
    }

    @Test
    void findsAnErrorByItsCodeAndPlace() {
        assertThatFhir(WITHOUT_DAY).hasError("CART-VAL-010").at("Procedure.performed");

        failsWith(
                () -> assertThatFhir(WITHOUT_DAY).hasError("CART-VAL-010").at("Procedure.status"),
                "CART-VAL-010 is not at Procedure.status, but at [Procedure.performed]");
        failsWith(
                () -> assertThatFhir(WITHOUT_DAY).hasError("CART-VAL-060"),
                "There is no ERROR CART-VAL-060",
                "[CART-VAL-010]");
        failsWith(
                () -> assertThatFhir(SAMPLE.resolve("export/infusion.json")).hasWarning("CART-VAL-072"),
                "There is no WARNING CART-VAL-072",
                "conforms: nothing was found");
    }

    @Test
    void whatWasNotCheckedFails() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no FHIR");
        Files.writeString(folder.resolve("empty.json"), " ");

        failsWith(() -> assertThatFhir((Patient) null).conforms(), "resource is null");
        failsWith(() -> assertThatFhir(List.of()).conforms(), "collection holds no FHIR");
        failsWith(() -> assertThatFhir(folder.resolve("empty.json")).conforms(), "empty.json is empty");
        Files.delete(folder.resolve("empty.json"));
        failsWith(() -> assertThatFhir(folder).conforms(), "holds no FHIR");
        failsWith(() -> assertThatFhir(new File("nothing.json")).conforms(), "There is no file or folder");
        failsWith(() -> assertThatFhir(url("http://127.0.0.1/x.json")).conforms(), "is no file");
        failsWith(() -> assertThatFhir(List.of(7)).conforms(), "collection[0] is a java.lang.Integer");
        failsWith(() -> assertThatFhir("not FHIR").conforms(), "[CART-VAL-001]");
        failsWith(
                () -> assertThatFhir(new Patient()).conformsTo("https://example.org/nobody"),
                "[CART-VAL-040]",
                "`https://example.org/nobody` is not known here");
    }

    @Test
    void aLineOfNdjsonIsNamedByItsNumber() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("night.ndjson"),
                "{\"resourceType\":\"Patient\"}\n\n{\"resourceType\":\"Patient\",\"gender\":\"femal\"}\n");

        failsWith(
                () -> assertThatFhir(lines).conforms(),
                "night.ndjson:3 does not conform: 2 errors",
                "Patient.gender (line 3, column ");
    }

    @Test
    void speaksTheLanguageOfTheTestSuite() {
        System.setProperty("cart.lang", "ru");
        try {
            failsWith(() -> assertThatFhir(WITHOUT_DAY).conforms(), "Отсутствует `Procedure.performed`");
        } finally {
            System.clearProperty("cart.lang");
        }
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static void failsWith(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }
}
