package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/**
 * Turns the HL7 validator's messages into ours: a stable code, an expression, the advice, no identifiers or names, and one
 * message for a slice instead of one for each element that does not fit it.
 */
final class CoreMessages {

    private static final Pattern MISSING = Pattern.compile("^[\\w.:\\[\\]-]+\\.(\\w+)(?:\\[x])?: minimum required");

    List<ValidationMessage> translate(List<org.hl7.fhir.utilities.validation.ValidationMessage> core, Masking masking) {
        Map<String, ValidationMessage> translated = new LinkedHashMap<>();
        for (org.hl7.fhir.utilities.validation.ValidationMessage message : core) {
            if (isNoise(message)) {
                continue;
            }
            ValidationMessage ours = translate(message, nearest(message, core), masking);
            // The same finding is reported once for each profile that was checked.
            translated.merge(ours.expression() + "\n" + ours.text(), ours, CoreMessages::worse);
        }
        return new ArrayList<>(translated.values());
    }

    private static final String CANONICAL =
            CartCodes.Product.SYSTEM.substring(0, CartCodes.Product.SYSTEM.indexOf("/CodeSystem/") + 1);

    private static final String OURS = CANONICAL + "CodeSystem/";

    /** With http for https it is a slip, too. */
    private static final String CANONICAL_OF_ANY_SCHEME = CANONICAL.substring(CANONICAL.indexOf("://"));

    private static final String UNKNOWN_EXTENSION = "Extension_EXT_Unknown";

    /**
     * What no sender could mend: a code of ours stands in no value set of HL7's; a code of SNOMED CT or LOINC that our
     * fragments do not list is not therefore wrong; and advice on style.
     */
    private static final Pattern NOT_TO_BE_MENDED = Pattern.compile("should come from this value set.*"
            + Pattern.quote(OURS) + "|ValueSet/identifier-type\\||^Unknown code in fragment|#dom-6$"
            + "|^All observations should have a (performer|subject)");

    /** Rules of a profile that are checked here with references resolved: found once, as CART-VAL-060 and 061. */
    private static final String CHECKED_BETWEEN_RESOURCES = "#cart-autologous-source";

    private static boolean isNoise(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        String id = id(message);
        return message.isSignpost()
                || message.isSlicingHint()
                || id.equals("This_element_does_not_match_any_known_slice_")
                        && message.getLevel() == IssueSeverity.INFORMATION
                || id.endsWith(CHECKED_BETWEEN_RESOURCES)
                || id.equalsIgnoreCase("Terminology_TX_Binding_NoSource")
                || message.getLevel() == IssueSeverity.WARNING
                        && (NOT_TO_BE_MENDED.matcher(id).find()
                                || NOT_TO_BE_MENDED.matcher(words(message)).find());
    }

    /** The sender meant one of ours and mistyped it: nobody would ever find the value again. */
    private static boolean isUnknownExtensionOfOurs(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        return id(message).regionMatches(true, 0, UNKNOWN_EXTENSION, 0, UNKNOWN_EXTENSION.length())
                && words(message).contains(CANONICAL_OF_ANY_SCHEME);
    }

    private static String words(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        return Optional.ofNullable(message.getMessage()).orElse("");
    }

    private static ValidationMessage translate(
            org.hl7.fhir.utilities.validation.ValidationMessage message, Optional<String> nearest, Masking masking) {
        MessageCatalogue.Entry entry = entry(message);
        String expression = expression(message);
        String what =
                CoreWording.of(entry, expression, words(message)).orElseGet(() -> withPlace(words(message), expression))
                        + nearest.map(lacks -> " Nearest: " + lacks).orElse("");
        return new ValidationMessage(
                isUnknownExtensionOfOurs(message) ? Severity.ERROR : severity(message.getLevel()),
                entry.code(),
                type(message, entry),
                expression,
                Findings.sentence(masking.mask(what), entry),
                Math.max(0, message.getLine()),
                Math.max(0, message.getCol()),
                id(message));
    }

    /** Most messages have an id; a broken rule has its profile and key instead, an unknown JSON name has only its words. */
    private static MessageCatalogue.Entry entry(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        String id = id(message);
        if (isUnknownExtensionOfOurs(message)) {
            return MessageCatalogue.entry("CART-VAL-045");
        }
        if (id.contains("#")) {
            return MessageCatalogue.entry("CART-VAL-023");
        }
        if (id.isEmpty() && message.getMessage() != null && message.getMessage().startsWith("Unrecognized property")) {
            return MessageCatalogue.entry("CART-VAL-003");
        }
        return MessageCatalogue.forCore(id);
    }

    /** For a missing slice: what the elements that came nearest lack, from the hints at the same place. */
    private static Optional<String> nearest(
            org.hl7.fhir.utilities.validation.ValidationMessage message,
            List<org.hl7.fhir.utilities.validation.ValidationMessage> core) {
        if (!id(message).startsWith("Validation_VAL_Profile_Minimum_SLICE")) {
            return Optional.empty();
        }
        String place = expression(message);
        return core.stream()
                .filter(hint -> hint.hasSliceInfo() && expression(hint).startsWith(place))
                .findFirst()
                .map(hint -> {
                    StringBuilder lacks = new StringBuilder(last(expression(hint)));
                    hint.getSliceInfo().stream()
                            .filter(info -> info.getLevel() == IssueSeverity.ERROR)
                            .limit(3)
                            .forEach(info -> lacks.append("; ").append(info.getMessage()));
                    return lacks.toString();
                });
    }

    private static String last(String expression) {
        return expression.substring(expression.lastIndexOf('.') + 1);
    }

    private static String withPlace(String what, String expression) {
        return what.contains(expression) ? what : "`" + expression + "`: " + what;
    }

    private static ValidationMessage worse(ValidationMessage first, ValidationMessage second) {
        return second.severity().compareTo(first.severity()) < 0 ? second : first;
    }

    private static Severity severity(IssueSeverity level) {
        return switch (level) {
            case FATAL, ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFORMATION;
        };
    }

    private static IssueType type(
            org.hl7.fhir.utilities.validation.ValidationMessage message, MessageCatalogue.Entry entry) {
        try {
            return message.getType() == null
                    ? entry.type()
                    : IssueType.fromCode(message.getType().toCode());
        } catch (org.hl7.fhir.exceptions.FHIRException newerThanR4) {
            return entry.type();
        }
    }

    private static String expression(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        String place = message.getLocation() == null ? "" : message.getStrippedLocation();
        // A missing element is reported at its parent; the sender looks for the element.
        Matcher missing = MISSING.matcher(words(message));
        return missing.find() ? place + "." + missing.group(1) : place;
    }

    private static String id(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        return Optional.ofNullable(message.getMessageId()).orElse("");
    }
}
