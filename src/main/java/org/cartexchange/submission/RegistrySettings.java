package org.cartexchange.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code cart.submission.*}: what this server's centres agreed with registries, where it differs from
 * {@code registries.json}.
 *
 * @param keyDirectory holds a key per registry, {@code <code>.key}; in try-it mode one that is missing is made there, on a
 *     server that others reach nothing leaves without it. Without this setting it is {@code data/keys}.
 * @param registries by code
 */
@ConfigurationProperties("cart.submission")
record RegistrySettings(
        @DefaultValue("data/keys") Path keyDirectory,
        @DefaultValue Map<String, Agreement> registries) {

    RegistrySettings {
        registries = Map.copyOf(registries);
    }

    /**
     * @param centres by the centre's identifier of that registry: the ground it reports on
     * @param tracks by the centre's identifier of that registry: the follow-up track of its patients
     */
    record Agreement(
            @Nullable String title,
            @Nullable List<String> patientIdentifiers,
            @Nullable List<String> centreIdentifiers,
            Registry.@Nullable Ground legalBasis,
            Registry.@Nullable Dates dates,
            Registry.@Nullable Incomplete incomplete,
            @Nullable String track,
            @DefaultValue Map<String, Registry.Ground> centres,
            @DefaultValue Map<String, String> tracks) {

        Agreement {
            centres = Map.copyOf(centres);
            tracks = Map.copyOf(tracks);
        }
    }
}
