package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.security.UnsafeStart;
import org.cartexchange.submission.RegistrySettings.Agreement;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The registries this server reports to: {@code registries.json}, as far as settings do not say otherwise. */
final class Registries {

    private static final Agreement NO_AGREEMENT =
            new Agreement(null, null, null, null, null, null, null, Map.of(), Map.of());

    private final Map<String, Registry> byCode = new LinkedHashMap<>();
    private final Map<String, Map<String, Registry.Ground>> groundsOfCentres = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> tracksOfCentres = new LinkedHashMap<>();

    Registries(RegistrySettings settings) {
        JsonNode known = packaged();
        Set<String> codes = new TreeSet<>(settings.registries().keySet());
        known.forEach(one -> codes.add(one.get("code").asText()));
        for (String code : codes) {
            Agreement agreement = settings.registries().getOrDefault(code, NO_AGREEMENT);
            byCode.put(code, registry(code, packaged(known, code), agreement));
            groundsOfCentres.put(code, agreement.centres());
            tracksOfCentres.put(code, agreement.tracks());
        }
    }

    /**
     * Checks that each registry has the track that settings give it.
     *
     * @param tracks the tracks of a registry, by its code
     * @throws UnsafeStart if one does not, with a sentence for each
     */
    void checkTracks(Function<String, List<String>> tracks) {
        List<String> reasons = new ArrayList<>();
        for (Registry registry : byCode.values()) {
            List<String> known = tracks.apply(registry.code());
            if (registry.track() != null && !known.contains(registry.track())) {
                reasons.add(unknown("track", registry.track(), registry, known));
            }
            tracksOfCentres.get(registry.code()).forEach((centre, track) -> {
                if (!known.contains(track)) {
                    reasons.add(unknown("tracks." + Printable.of(centre), track, registry, known));
                }
            });
        }
        if (!reasons.isEmpty()) {
            throw new UnsafeStart(reasons);
        }
    }

    private static String unknown(String setting, String track, Registry registry, List<String> known) {
        return "`cart.submission.registries.%s.%s` is `%s`, but registry `%s` has %s."
                .formatted(
                        registry.code(),
                        setting,
                        Printable.of(track),
                        registry.code(),
                        known.isEmpty() ? "no tracks" : "only the tracks `" + String.join("`, `", known) + "`");
    }

    /** The registry with this code. */
    Registry get(String code) {
        Registry registry = byCode.get(code);
        if (registry == null) {
            throw SubmissionMessage.REGISTRY_UNKNOWN
                    .refusal(Printable.of(code), String.join(", ", byCode.keySet()))
                    .toException();
        }
        return registry;
    }

    /** On what ground the centre reports to the registry. */
    Registry.Ground ground(Registry registry, @Nullable String centre) {
        return centre == null
                ? registry.legalBasis()
                : groundsOfCentres.getOrDefault(registry.code(), Map.of()).getOrDefault(centre, registry.legalBasis());
    }

    /**
     * By which track a patient is followed up: the patient's own, else the centre's, else the registry's by settings; empty
     * for the default of the registry's schedule.
     *
     * @param resources the patient's record, with its organizations
     * @param known the tracks of the registry; what a patient's record says beyond them is not followed
     */
    Optional<String> track(
            Registry registry, PatientCourses courses, Collection<? extends Resource> resources, List<String> known) {
        Map<String, String> ofCentres = tracksOfCentres.getOrDefault(registry.code(), Map.of());
        return courses.patient().getExtensionsByUrl(CartExtensions.CART_REPORTING_TRACK).stream()
                .filter(extension -> registry.code().equals(extension.getExtensionString("registry")))
                .map(extension -> extension.getExtensionString("track"))
                .filter(known::contains)
                .findFirst()
                .or(() -> Optional.ofNullable(Centres.identifier(courses, resources, registry))
                        .map(ofCentres::get))
                .or(() -> Optional.ofNullable(registry.track()));
    }

    List<Registry> all() {
        return List.copyOf(byCode.values());
    }

    private static Registry registry(String code, JsonNode packaged, Agreement agreement) {
        return new Registry(
                code,
                agreement.title() != null
                        ? agreement.title()
                        : packaged.path("title").asText(code),
                agreement.patientIdentifiers() != null
                        ? agreement.patientIdentifiers()
                        : texts(packaged.path("patientIdentifiers")),
                agreement.centreIdentifiers() != null
                        ? agreement.centreIdentifiers()
                        : texts(packaged.path("centreIdentifiers")),
                agreement.legalBasis() != null
                        ? agreement.legalBasis()
                        : choice(Registry.Ground.class, packaged, "legalBasis", Registry.Ground.CONSENT),
                agreement.dates() != null
                        ? agreement.dates()
                        : choice(Registry.Dates.class, packaged, "dates", Registry.Dates.SHIFTED),
                agreement.incomplete() != null
                        ? agreement.incomplete()
                        : choice(Registry.Incomplete.class, packaged, "incomplete", Registry.Incomplete.HOLD),
                agreement.track());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode packaged, String name, E otherwise) {
        String text = packaged.path(name).asText("");
        return text.isEmpty() ? otherwise : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode packaged(JsonNode known, String code) {
        for (JsonNode one : known) {
            if (one.get("code").asText().equals(code)) {
                return one;
            }
        }
        return new ObjectMapper().createObjectNode();
    }

    private static JsonNode packaged() {
        try (InputStream file = Registries.class.getResourceAsStream("registries.json")) {
            return new ObjectMapper()
                    .readTree(Objects.requireNonNull(file, "registries.json"))
                    .get("registries");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
