package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cartexchange.security.UnsafeStart;
import org.junit.jupiter.api.Test;

class RegistriesTests {

    private static final List<String> TRACKS = List.of("15-years", "standard");

    @Test
    void aTrackThatTheRegistryHasIsTaken() {
        assertThatNoException().isThrownBy(() -> with("standard").checkTracks(registry -> TRACKS));
    }

    @Test
    void anUnknownTrackIsRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> with("for-ever").checkTracks(registry -> TRACKS))
                .isInstanceOf(UnsafeStart.class)
                .hasMessage(
                        "`cart.submission.registries.cibmtr.track` is `for-ever`, but registry `cibmtr` has only the"
                                + " tracks `15-years`, `standard`.");
        assertThatThrownBy(() -> with("for-ever").checkTracks(registry -> List.of()))
                .hasMessageEndingWith("registry `cibmtr` has no tracks.");
    }

    private static Registries with(String track) {
        return new Registries(new RegistrySettings(
                Path.of("keys"),
                Map.of(
                        "cibmtr",
                        new RegistrySettings.Agreement(
                                null, null, null, null, null, null, track, Map.of(), Map.of()))));
    }
}
