package org.cartexchange.testkit;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.cartexchange.validation.Severity;
import org.cartexchange.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about FHIR, against the profiles that it declares and that its types and codes imply, and those it is asked to
 * meet. A failure names element, message code and what to do.
 */
public final class FhirAssert extends AbstractAssert<FhirAssert, @Nullable Object> {

    private final String name;
    private Conformance.@Nullable Checked checked;

    FhirAssert(@Nullable Object actual, String name) {
        super(actual, FhirAssert.class);
        this.name = name;
    }

    /** It has no error. */
    public FhirAssert conforms() {
        return conformsTo();
    }

    /**
     * It has no error, against these profiles too.
     *
     * @param profiles canonical urls, such as {@code CartProfiles.CART_INFUSION}
     */
    public FhirAssert conformsTo(String... profiles) {
        Conformance.Checked found = check(profiles);
        if (!found.isConformant()) {
            failWithMessage("%s", found.failure());
        }
        return this;
    }

    /** It has no warning; against the profiles that were asked for before, if any. */
    public FhirAssert hasNoWarnings() {
        List<ValidationMessage> warnings = found().messages().stream()
                .filter(message -> message.severity() == Severity.WARNING)
                .toList();
        if (!warnings.isEmpty()) {
            failWithMessage(
                    "%s has %d warnings:%n  %s",
                    name,
                    warnings.size(),
                    String.join("\n  ", warnings.stream().map(Conformance::line).toList()));
        }
        return this;
    }

    /**
     * It has an error with this code; {@link Finding#at} says where.
     *
     * @param code of the message, such as {@code CART-VAL-012}
     */
    public Finding hasError(String code) {
        return has(Severity.ERROR, code);
    }

    /** It has a warning with this code; {@link Finding#at} says where. */
    public Finding hasWarning(String code) {
        return has(Severity.WARNING, code);
    }

    private Finding has(Severity severity, String code) {
        List<ValidationMessage> fitting = found().messages().stream()
                .filter(message ->
                        message.severity() == severity && message.code().equals(code))
                .toList();
        if (fitting.isEmpty()) {
            failWithMessage("There is no %s %s. What was found in %s", severity, code, found().all());
        }
        return new Finding(code, fitting);
    }

    private Conformance.Checked found() {
        return checked == null ? check() : checked;
    }

    private Conformance.Checked check(String... profiles) {
        if (actual == null) {
            failWithMessage("%s is null, so nothing was checked.", name);
        }
        checked = Conformance.of(Objects.requireNonNull(actual), name).against(List.of(profiles));
        return checked;
    }

    /** A finding that is there; it remains to say where. */
    public final class Finding {

        private final String code;
        private final List<ValidationMessage> fitting;

        private Finding(String code, List<ValidationMessage> fitting) {
            this.code = code;
            this.fitting = fitting;
        }

        /**
         * It is about this element.
         *
         * @param expression FHIRPath from the root, such as {@code Bundle.entry[3].resource.value}
         */
        public FhirAssert at(String expression) {
            if (fitting.stream().noneMatch(message -> message.expression().equals(expression))) {
                failWithMessage(
                        "%s is not at %s, but at %s",
                        code,
                        expression,
                        fitting.stream()
                                .map(ValidationMessage::expression)
                                .distinct()
                                .toList());
            }
            return FhirAssert.this;
        }

        /** Wherever it is, on with the next assertion. */
        public FhirAssert and() {
            return FhirAssert.this;
        }
    }
}
