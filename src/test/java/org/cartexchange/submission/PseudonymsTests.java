package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTests {

    private static final Registries REGISTRIES = new Registries(new RegistrySettings(Path.of("keys"), Map.of()));

    private static final byte[] KEY = "a key of thirty-two bytes, about".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    @Test
    void areStableUnderOneKeyAndUnlinkableUnderTwo() {
        RegistryKeys keys = new RegistryKeys(directory.resolve("keys"), true);
        Pseudonyms cibmtr = new Pseudonyms("cibmtr", keys.of(REGISTRIES.get("cibmtr")));
        Pseudonyms again = new Pseudonyms(
                "cibmtr", new RegistryKeys(directory.resolve("keys"), true).of(REGISTRIES.get("cibmtr")));
        Pseudonyms ebmt = new Pseudonyms("ebmt", keys.of(REGISTRIES.get("ebmt")));

        assertThat(cibmtr.of("Patient", "patient-3370")).matches("[a-z2-7]{26}");
        assertThat(cibmtr.of("Patient", "patient-3370"))
                .isEqualTo(again.of("Patient", "patient-3370"))
                .isNotEqualTo(ebmt.of("Patient", "patient-3370"))
                .isNotEqualTo(cibmtr.of("Procedure", "patient-3370"))
                .isNotEqualTo(cibmtr.of("Patient", "patient-3371"));
    }

    @Test
    void areUnlinkableEvenIfTwoRegistriesHaveOneKey() {
        Pseudonyms cibmtr = new Pseudonyms("cibmtr", KEY);
        Pseudonyms ebmt = new Pseudonyms("ebmt", KEY);

        assertThat(cibmtr.of("Patient", "patient-3370")).isNotEqualTo(ebmt.of("Patient", "patient-3370"));
        assertThat(IntStream.range(0, 50)
                        .filter(n -> cibmtr.daysOf("patient-" + n) == ebmt.daysOf("patient-" + n))
                        .count())
                .isLessThan(10);
    }

    @Test
    void moveDatesByUpToFiftyDaysAndNeverByNone() {
        Pseudonyms pseudonyms = new Pseudonyms("cibmtr", KEY);

        var days = IntStream.range(0, 5_000)
                .map(n -> pseudonyms.daysOf("patient-" + n))
                .boxed()
                .collect(Collectors.toSet());

        assertThat(days).allMatch(day -> day != 0 && day >= -50 && day <= 50).hasSize(100);
    }

    @Test
    void keysAreMadeForThisUserAlone() throws Exception {
        new RegistryKeys(directory.resolve("keys"), true).of(REGISTRIES.get("cibmtr"));

        Path key = directory.resolve("keys").resolve("cibmtr.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(key.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void keysAreNeverMadeWhereOthersReachTheServer() throws Exception {
        Registry registry = REGISTRIES.get("cibmtr");

        assertThat(new RegistryKeys(directory, false).has(registry)).isFalse();
        assertThat(directory).isEmptyDirectory();
        Files.writeString(directory.resolve("cibmtr.key"), "c2hvcnQ=\n");
        assertThatThrownBy(() -> new RegistryKeys(directory, false).of(registry))
                .hasMessageContaining("too short");
    }
}
