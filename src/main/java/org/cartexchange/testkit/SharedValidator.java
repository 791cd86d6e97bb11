package org.cartexchange.testkit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import org.cartexchange.message.Language;
import org.cartexchange.validation.BundleValidator;
import org.hl7.fhir.r4.model.Resource;

/** One validator for all tests of a JVM: making it takes seconds. It is made when the first test asks. */
final class SharedValidator {

    private static final String LANGUAGE = "cart.lang";

    private SharedValidator() {}

    private static final class Made {
        private static final BundleValidator VALIDATOR = BundleValidator.create();
    }

    static BundleValidator get() {
        return Made.VALIDATOR;
    }

    /** Of messages. */
    static Language language() {
        return Language.of(System.getProperty(LANGUAGE, "en")).orElse(Language.ENGLISH);
    }

    static Resource parse(String text) {
        FhirContext fhir = FhirContext.forR4Cached();
        IParser parser = isXml(text) ? fhir.newXmlParser() : fhir.newJsonParser();
        return (Resource) parser.parseResource(text);
    }

    static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }
}
