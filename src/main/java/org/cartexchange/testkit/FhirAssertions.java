package org.cartexchange.testkit;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The way in: {@code assertThatFhir(…)} in the manner of AssertJ.
 *
 * <pre>{@code
 * assertThatFhir(infusion).conformsTo(CartProfiles.CART_INFUSION);
 * assertThatFhir(Path.of("export")).conforms().hasNoWarnings();
 * assertThatFhir(json).hasError("CART-VAL-012").at("Observation.value");
 * }</pre>
 */
public final class FhirAssertions {

    private FhirAssertions() {}

    /** A resource or a Bundle. */
    public static FhirAssert assertThatFhir(@Nullable Resource resource) {
        return new FhirAssert(resource, resource == null ? "resource" : resource.fhirType());
    }

    /** JSON or XML. */
    public static FhirAssert assertThatFhir(@Nullable String text) {
        return new FhirAssert(text, "text");
    }

    /** A file, or a folder with all the FHIR in it. */
    public static FhirAssert assertThatFhir(@Nullable Path path) {
        return new FhirAssert(path, String.valueOf(path));
    }

    /** A file, or a folder with all the FHIR in it. */
    public static FhirAssert assertThatFhir(@Nullable File file) {
        return new FhirAssert(file, String.valueOf(file));
    }

    /** A file on the class path. */
    public static FhirAssert assertThatFhir(@Nullable URL url) {
        return new FhirAssert(url, String.valueOf(url));
    }

    /** Resources, texts or files. */
    public static FhirAssert assertThatFhir(@Nullable Collection<?> all) {
        return new FhirAssert(all, "collection");
    }
}
