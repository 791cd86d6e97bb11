package org.cartexchange.intake;

import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What the parser of requests does with what it cannot keep: HAPI drops an unknown element and answers 201; here nothing
 * is dropped in silence. References to contained resources are left to the validator.
 */
public final class StrictInput extends LenientErrorHandler {

    public StrictInput() {
        super(false);
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String name) {
        throw UnreadableInput.unknownElement(parent(location), name);
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String name) {
        throw UnreadableInput.unknownElement(parent(location), name);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String name) {
        throw UnreadableInput.wrongType(parent(location), name, "a list", "one value");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String name,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        throw UnreadableInput.wrongType(
                parent(location), name, word(found, foundScalar), word(expected, expectedScalar));
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, @Nullable String value, String error) {
        throw UnreadableInput.value(parent(location), value == null ? "" : value, error);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        throw UnreadableInput.value("extension", "", "an extension has a value or extensions, not both");
    }

    private static @Nullable String parent(@Nullable IParseLocation location) {
        return location == null ? null : location.getParentElementName();
    }

    private static String word(ValueType type, @Nullable ScalarType scalar) {
        return switch (type) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL -> "null";
            case SCALAR ->
                scalar == null
                        ? "a simple value"
                        : switch (scalar) {
                            case NUMBER -> "a number";
                            case STRING -> "a string";
                            case BOOLEAN -> "true or false";
                        };
        };
    }
}
