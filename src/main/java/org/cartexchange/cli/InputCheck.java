package org.cartexchange.cli;

import java.time.Duration;
import java.util.List;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.ValidationReport;

/** Checks one input in the format it is in. */
final class InputCheck {

    private final BundleValidator validator;
    private final List<String> profiles;

    InputCheck(BundleValidator validator, List<String> profiles) {
        this.validator = validator;
        this.profiles = profiles;
    }

    CheckedInput check(InputFiles.Input input) {
        long begin = System.nanoTime();
        ValidationReport report = report(input);
        return new CheckedInput(
                input.name(),
                input.firstLine(),
                input.text().length(),
                report,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    private ValidationReport report(InputFiles.Input input) {
        if (input.isTooLong()) {
            return BundleValidator.unreadable("It has more than %,d characters".formatted(Lines.LONGEST));
        }
        if (!input.isUtf8()) {
            return BundleValidator.unreadable("The text is not in UTF-8");
        }
        if (input.text().isBlank()) {
            return BundleValidator.unreadable("It is empty");
        }
        if (input.text().stripLeading().startsWith("[")) {
            return BundleValidator.unreadable(
                    "It is a list; FHIR has Bundles, and files of a resource a line (NDJSON)");
        }
        return input.isXml()
                ? validator.validateXml(input.text(), profiles)
                : validator.validateJson(input.text(), input.firstLine(), profiles);
    }
}
