package org.cartexchange.validation;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * HAPI's own {@link FhirValidator} over the same package and the same terminology: the reference that ours is held to. It
 * makes a new HL7 validator for every call.
 */
final class UnmodifiedPath {

    private final FhirValidator validator;

    UnmodifiedPath(BundleValidator ours) {
        FhirInstanceValidator module = new FhirInstanceValidator(ours.chain());
        module.setAssumeValidRestReferences(true);
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        module.setAllowExamples(true);
        this.validator = SharedValidator.PACKAGE.fhirContext().newValidator().registerValidatorModule(module);
    }

    /** A message as HAPI gives it; {@code place} without the validator's remarks on types and ids. */
    record Finding(ResultSeverityEnum severity, String place, String id, String text) {

        boolean isError() {
            return severity.compareTo(ResultSeverityEnum.ERROR) >= 0;
        }
    }

    /** Empty if HAPI throws instead of answering. */
    Optional<List<Finding>> findings(String json, Collection<String> profiles) {
        ValidationOptions options = new ValidationOptions();
        profiles.forEach(options::addProfile);
        try {
            return Optional.of(validator.validateWithResult(json, options).getMessages().stream()
                    .map(message -> new Finding(
                            message.getSeverity(),
                            place(message.getLocationString()),
                            Objects.requireNonNullElse(message.getMessageId(), ""),
                            Objects.requireNonNullElse(message.getMessage(), "")))
                    .toList());
        } catch (ClassCastException | IllegalStateException stockCannotReadIt) {
            return Optional.empty();
        }
    }

    private static String place(String location) {
        return Objects.requireNonNullElse(location, "").replaceAll("/\\*.*?\\*/", "");
    }
}
