package org.cartexchange.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first value of a text, looked at to tell FHIR from what else lies in a folder. */
final class FirstValue {

    private static final JsonFactory JSON = new JsonFactory();

    /** After declarations and comments; the name without its prefix. */
    private static final Pattern ROOT_ELEMENT =
            Pattern.compile("\\A\\s*(?:<\\?[^>]*>\\s*|<!--(?s:.*?)-->\\s*|<![A-Za-z][^>]*>\\s*)*+<(?:[\\w.-]+:)?(\\w)");

    private FirstValue() {}

    /**
     * Certainly not FHIR: a JSON object without {@code resourceType}, or an XML element whose name does not begin with a
     * capital. What cannot be read is not foreign.
     */
    static boolean isForeign(String text) {
        String begin = text.stripLeading();
        if (begin.startsWith("<")) {
            Matcher root = ROOT_ELEMENT.matcher(begin);
            return root.find() && !Character.isUpperCase(root.group(1).charAt(0));
        }
        return begin.startsWith("{") && isObjectWithoutType(begin);
    }

    private static boolean isObjectWithoutType(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals("resourceType")) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
