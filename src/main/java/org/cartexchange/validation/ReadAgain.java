package org.cartexchange.validation;

import java.io.IOException;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * A copy of JSON for the HL7 validator alone. It marks each property it has read and passes over marked ones: what is given
 * to it twice is empty the second time. The copy has a place in a text for each element, as the validator expects.
 */
final class ReadAgain {

    private ReadAgain() {}

    static JsonObject of(JsonObject json) {
        try {
            return JsonParser.parseObject(JsonParser.compose(json), true, true);
        } catch (IOException impossible) {
            throw new IllegalStateException("A resource was written as JSON that cannot be read", impossible);
        }
    }
}
