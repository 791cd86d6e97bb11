package org.cartexchange.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The validator's view of all definitions, which remembers what it found.
 *
 * <p>HAPI's adapter asks its chain of supports for every element, through a cache that wakes another thread at every read,
 * and converts a code system from R4 to R5 anew for every code. Definitions do not change while the server runs, and there
 * are as many as the package and FHIR hold; so what was found is kept. That something does not exist is remembered too, but
 * only so many times: senders can invent any number of urls.
 */
final class RememberingContext extends WorkerContextValidationSupportAdapter {

    private static final int UNKNOWN_KEPT = 5_000;

    /** One map for each kind of question, so that an url can be asked for as it is. */
    private final Map<Object, Map<String, Object>> found = new ConcurrentHashMap<>();

    private final Map<Object, Map<String, Object>> unknown = new ConcurrentHashMap<>();

    RememberingContext(IValidationSupport chain) {
        super(chain);
    }

    @Override
    public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String url) {
        return url == null || url.isBlank() ? null : remember(type, url, () -> super.fetchResource(type, url));
    }

    @Override
    public @Nullable StructureDefinition fetchTypeDefinition(String type) {
        return remember("type", type, () -> super.fetchTypeDefinition(type));
    }

    @Override
    public @Nullable CodeSystem fetchCodeSystem(String system) {
        return remember("code system", system, () -> super.fetchCodeSystem(system));
    }

    @Override
    public @Nullable CodeSystem fetchCodeSystem(String system, @Nullable String version, @Nullable Resource source) {
        return version == null || version.isBlank()
                ? fetchCodeSystem(system)
                : remember("code system", system + "|" + version, () -> super.fetchCodeSystem(system, version, source));
    }

    @Override
    public SystemSupportInformation getTxSupportInfo(String system, @Nullable String version) {
        Object known = of(found, "support").get(system);
        known = known != null ? known : of(unknown, "support").get(system);
        if (known == null) {
            known = super.getTxSupportInfo(system, version);
            if (fetchCodeSystem(system) != null) {
                of(found, "support").put(system, known);
            } else {
                rememberUnknown("support", system, known);
            }
        }
        return (SystemSupportInformation) known;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T remember(Object kind, String url, Supplier<@Nullable T> ask) {
        Object known = of(found, kind).get(url);
        if (known == null && !of(unknown, kind).containsKey(url)) {
            known = ask.get();
            if (known != null) {
                of(found, kind).put(url, known);
            } else {
                rememberUnknown(kind, url, Boolean.FALSE);
            }
        }
        return (T) known;
    }

    /** Forgets them all when there are too many: cheaper than knowing which is oldest, and as rare. */
    private void rememberUnknown(Object kind, String url, Object answer) {
        Map<String, Object> answers = of(unknown, kind);
        if (answers.size() >= UNKNOWN_KEPT) {
            answers.clear();
        }
        answers.put(url, answer);
    }

    private static Map<String, Object> of(Map<Object, Map<String, Object>> answers, Object kind) {
        Map<String, Object> ofKind = answers.get(kind);
        return ofKind != null ? ofKind : answers.computeIfAbsent(kind, none -> new ConcurrentHashMap<>());
    }
}
