package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.utilities.Utilities;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.hl7.fhir.validation.BaseValidator;
import org.jspecify.annotations.Nullable;

/**
 * What FHIR asks of references inside a Bundle, which the HL7 validator can say only when it sees the whole of it: an entry
 * that refers to others has a fullUrl (but in what is written, where R4 lets it go without and the server resolves its
 * references), a reference has the shape that can be read against it, and means one entry, of the type
 * that it names. <a href="https://hl7.org/fhir/R4/bundle.html#references">FHIR R4, Bundle, resolving references</a>.
 */
final class BundleReferences {

    /** In answers of a server nobody knows the fullUrl yet. */
    private static final Set<String> ANSWERS = Set.of("batch-response", "transaction-response");

    /** Where the server resolves a reference: it may be a search, and its entry needs no fullUrl. */
    private static final Set<String> WRITES = Set.of("batch", "transaction");

    private static final String HISTORY = "/_history/";

    private final Bundle bundle;
    private final IWorkerContext context;
    private final String type;
    private final List<ValidationMessage> messages = new ArrayList<>();

    BundleReferences(Bundle bundle, IWorkerContext context) {
        this.bundle = bundle;
        this.context = context;
        this.type = String.valueOf(bundle.getTypeElement().getValueAsString());
    }

    /** In the words of the HL7 validator. */
    List<ValidationMessage> messages() {
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.getResource() != null) {
                check(entry, "Bundle.entry[" + i + "]");
            }
        }
        return messages;
    }

    private void check(BundleEntryComponent entry, String place) {
        Map<String, String> references = new LinkedHashMap<>();
        ElementWalk.walk(entry.getResource(), Reference.class, (path, reference) -> {
            String text = reference.getReference();
            if (text != null && !text.isEmpty() && !text.startsWith("#")) {
                references.put(place + ".resource" + path, text);
            }
        });
        if (!references.isEmpty() && !entry.hasFullUrl() && !ANSWERS.contains(type) && !WRITES.contains(type)) {
            error(place, IssueType.REQUIRED, I18nConstants.BUNDLE_BUNDLE_ENTRY_NOFULLURL);
        }
        references.forEach((path, text) -> check(entry, path, text));
    }

    private void check(BundleEntryComponent entry, String path, String reference) {
        if (Utilities.isAbsoluteUrl(reference)) {
            // A reference to one version of an absolute url is found in no Bundle.
            if (!reference.contains(HISTORY)) {
                checkTarget(path, reference, reference, "", null);
            }
        } else if (!entry.hasFullUrl() && !WRITES.contains(type)) {
            if (!ANSWERS.contains(type)) {
                error(path, IssueType.REQUIRED, I18nConstants.BUNDLE_BUNDLE_FULLURL_MISSING);
            }
        } else if (!isTypeAndId(reference)) {
            if (!WRITES.contains(type)) {
                error(path, IssueType.INVALID, I18nConstants.REFERENCE_REF_FORMAT2, reference);
            } else if (!BaseValidator.isSearchUrl(context, reference)) {
                error(path, IssueType.INVALID, I18nConstants.REFERENCE_REF_FORMAT1, reference);
            }
        } else if (entry.hasFullUrl()) {
            checkRelative(path, reference, entry.getFullUrl());
        }
    }

    /** Written against the base of the fullUrl: the url without type and id, or the urn without its last part. */
    private void checkRelative(String path, String reference, String fullUrl) {
        int history = reference.indexOf(HISTORY);
        String typeAndId = history < 0 ? reference : reference.substring(0, history);
        String version = history < 0 ? "" : reference.substring(history + HISTORY.length());
        boolean urn = fullUrl.startsWith("urn");
        String base = urn ? fullUrl.substring(0, fullUrl.lastIndexOf(':') + 1) : withoutLast(fullUrl, 2);
        String[] parts = typeAndId.split("/");
        String target = base + (urn && history < 0 ? parts[parts.length - 1] : typeAndId);
        checkTarget(path, reference, target, version, urn || history >= 0 ? parts[0] : null);
    }

    private void checkTarget(
            String path, String reference, String target, String version, @Nullable String expectedType) {
        List<BundleEntryComponent> matches = bundle.getEntry().stream()
                .filter(entry -> target.equals(entry.getFullUrl()) && entry.getResource() != null)
                .filter(entry -> version.isEmpty()
                        || version.equals(entry.getResource().getMeta().getVersionId()))
                .toList();
        if (matches.size() > 1) {
            error(path, IssueType.FORBIDDEN, I18nConstants.BUNDLE_BUNDLE_MULTIPLEMATCHES, reference);
        }
        if (!matches.isEmpty()) {
            String found = matches.get(matches.size() - 1).getResource().fhirType();
            if (expectedType != null && !expectedType.equals(found)) {
                error(path, IssueType.REQUIRED, I18nConstants.REFERENCE_REF_RESOURCETYPE, reference, found);
            }
        }
    }

    private static boolean isTypeAndId(String reference) {
        long slashes = reference.chars().filter(character -> character == '/').count();
        return slashes == 1 || slashes == 3;
    }

    private static String withoutLast(String url, int parts) {
        String rest = url;
        for (int i = 0; i < parts; i++) {
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return rest + "/";
    }

    /** That a target is none of the things it may be. */
    static ValidationMessage noMatch(String place, String reference, List<String> profiles, IWorkerContext context) {
        return error(
                context,
                place,
                IssueType.STRUCTURE,
                I18nConstants.REFERENCE_REF_CANTMATCHCHOICE,
                reference,
                String.join(", ", profiles));
    }

    private void error(String place, IssueType kind, String message, Object... values) {
        messages.add(error(context, place, kind, message, values));
    }

    private static ValidationMessage error(
            IWorkerContext context, String place, IssueType kind, String message, Object... values) {
        ValidationMessage error = new ValidationMessage(
                Source.InstanceValidator, kind, place, context.formatMessage(message, values), IssueSeverity.ERROR);
        error.setMessageId(message);
        return error;
    }
}
