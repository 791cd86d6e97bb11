package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.message.Message;
import org.cartexchange.message.Wording;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * Turns the HL7 validator's messages into ours: a stable code, an expression, the advice, no identifiers or names, and one
 * message for a slice instead of one for each element that does not fit it.
 */
final class CoreMessages {

    private static final Pattern MISSING = Pattern.compile("^[\\w.:\\[\\]-]+\\.(\\w+)(?:\\[x])?: minimum required");

    private static final Pattern SLICE = Pattern.compile("^Slice '([^']+)'.*\\(from ([^|)]+)", Pattern.DOTALL);

    private static final String MISSING_SLICE = "Validation_VAL_Profile_Minimum_SLICE";

    private final Function<String, @Nullable StructureDefinition> definitions;

    /** @param definitions the profile of a canonical url, for what its slices ask for */
    CoreMessages(Function<String, @Nullable StructureDefinition> definitions) {
        this.definitions = definitions;
    }

    /** @param json what was checked, for the element that comes nearest to a missing slice */
    List<ValidationMessage> translate(
            List<org.hl7.fhir.utilities.validation.ValidationMessage> core, JsonObject json, Masking masking) {
        Map<String, ValidationMessage> translated = new LinkedHashMap<>();
        for (org.hl7.fhir.utilities.validation.ValidationMessage message : core) {
            if (isNoise(message)) {
                continue;
            }
            ValidationMessage ours = missingSlice(message, json, masking).orElseGet(() -> translate(message, masking));
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
            + Pattern.quote(OURS)
            + "|ValueSet/identifier-type\\|.*should come from this value set|^Unknown code in fragment|#dom-6$"
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
            org.hl7.fhir.utilities.validation.ValidationMessage core, Masking masking) {
        Message message = message(core);
        String expression = expression(core);
        Wording wording = CoreWording.values(message, expression, words(core))
                .map(values ->
                        Wording.of(message, values.stream().map(masking::mask).toList()))
                .orElseGet(() -> Wording.foreign(message, masking.mask(withPlace(words(core), expression))));
        return new ValidationMessage(
                isUnknownExtensionOfOurs(core) ? Severity.ERROR : severity(core.getLevel()),
                type(core, message),
                expression,
                wording,
                Math.max(0, core.getLine()),
                Math.max(0, core.getCol()),
                id(core));
    }

    /** A slice that is missing: told at the element that comes nearest to it, and what that one lacks. */
    private Optional<ValidationMessage> missingSlice(
            org.hl7.fhir.utilities.validation.ValidationMessage core, JsonObject json, Masking masking) {
        Matcher said = SLICE.matcher(words(core));
        if (!id(core).startsWith(MISSING_SLICE) || !said.find()) {
            return Optional.empty();
        }
        String slice = said.group(1);
        String sliced = slice.substring(0, slice.lastIndexOf(':'));
        String place = expression(core) + sliced.substring(sliced.lastIndexOf('.'));
        String profile = said.group(2);
        NearestElement demands = NearestElement.of(slice, definitions.apply(profile));
        Optional<NearestElement.Near> near = demands.among(Places.of(json).elements(place));
        List<String> values = new ArrayList<>(List.of(
                place,
                slice.substring(slice.lastIndexOf(':') + 1),
                profile.substring(profile.lastIndexOf('/') + 1),
                demands.demands()));
        near.ifPresent(element -> {
            values.add(place + "[" + element.index() + "]");
            values.add(NearestElement.text(element.lacks()));
        });
        Message message = CoreCatalogue.message(near.isPresent() ? "CART-VAL-032" : "CART-VAL-019");
        ValidationMessage finding = new ValidationMessage(
                severity(core.getLevel()),
                message.type(),
                near.map(element -> place + "[" + element.index() + "]").orElse(place),
                Wording.of(message, values.stream().map(masking::mask).toList()),
                Math.max(0, core.getLine()),
                Math.max(0, core.getCol()),
                id(core));
        return Optional.of(near.map(element -> element.element().getStart())
                .map(start -> finding.at(start.getLine(), start.getCol()))
                .orElse(finding));
    }

    /** Most messages have an id; a broken rule has its profile and key instead, an unknown JSON name has only its words. */
    private static Message message(org.hl7.fhir.utilities.validation.ValidationMessage message) {
        String id = id(message);
        if (isUnknownExtensionOfOurs(message)) {
            return CoreCatalogue.message("CART-VAL-045");
        }
        if (id.contains("#")) {
            return CoreCatalogue.message("CART-VAL-023");
        }
        if (id.isEmpty() && message.getMessage() != null && message.getMessage().startsWith("Unrecognized property")) {
            return CoreCatalogue.message("CART-VAL-003");
        }
        return CoreCatalogue.forCore(id);
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

    private static IssueType type(org.hl7.fhir.utilities.validation.ValidationMessage core, Message message) {
        try {
            return core.getType() == null
                    ? message.type()
                    : IssueType.fromCode(core.getType().toCode());
        } catch (org.hl7.fhir.exceptions.FHIRException newerThanR4) {
            return message.type();
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
