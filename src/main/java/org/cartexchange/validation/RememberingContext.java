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

    private final Map<String, Object> found = new ConcurrentHashMap<>();
    private final Map<String, Object> unknown = new ConcurrentHashMap<>();

    RememberingContext(IValidationSupport chain) {
        super(chain);
    }

    @Override
    public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String url) {
        return url == null || url.isBlank()
                ? null
                : remember(type.getSimpleName() + " " + url, () -> super.fetchResource(type, url));
    }

    @Override
    public @Nullable StructureDefinition fetchTypeDefinition(String type) {
        return remember("type " + type, () -> super.fetchTypeDefinition(type));
    }

    @Override
    public @Nullable CodeSystem fetchCodeSystem(String system) {
        return remember("CodeSystem " + system, () -> super.fetchCodeSystem(system));
    }

    @Override
    public @Nullable CodeSystem fetchCodeSystem(String system, @Nullable String version, @Nullable Resource source) {
        return version == null || version.isBlank()
                ? fetchCodeSystem(system)
                : remember("CodeSystem " + system + "|" + version, () -> super.fetchCodeSystem(system, version, source));
    }

    @Override
    public SystemSupportInformation getTxSupportInfo(String system, @Nullable String version) {
        String key = "support " + system;
        Object known = found.containsKey(key) ? found.get(key) : unknown.get(key);
        if (known == null) {
            known = super.getTxSupportInfo(system, version);
            if (fetchCodeSystem(system) != null) {
                found.put(key, known);
            } else {
                rememberUnknown(key, known);
            }
        }
        return (SystemSupportInformation) known;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T remember(String key, Supplier<@Nullable T> ask) {
        Object known = found.get(key);
        if (known == null && !unknown.containsKey(key)) {
            known = ask.get();
            if (known != null) {
                found.put(key, known);
            } else {
                rememberUnknown(key, Boolean.FALSE);
            }
        }
        return (T) known;
    }

    /** Forgets them all when there are too many: cheaper than knowing which is oldest, and as rare. */
    private void rememberUnknown(String key, Object answer) {
        if (unknown.size() >= UNKNOWN_KEPT) {
            unknown.clear();
        }
        unknown.put(key, answer);
    }
}
