package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code fsh-generated} was made from: one line per source file, in the format of {@code sha256sum}, so that
 * {@code sha256sum -c} in the repository's root checks it too. The SUSHI version is pinned in {@code package.json}.
 */
final class SourceSums {

    private static final List<String> SINGLE_FILES =
            List.of("implementation-guide/package.json", "implementation-guide/sushi-config.yaml");

    private SourceSums() {}

    static String of(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        SINGLE_FILES.forEach(name -> sources.add(root.resolve(name)));
        Fingerprint.filesBelow(root.resolve("profiles")).stream()
                .filter(file -> file.toString().endsWith(".fsh"))
                .forEach(sources::add);
        StringBuilder lines = new StringBuilder();
        for (Path file : sources) {
            lines.append(Fingerprint.of(Files.readAllBytes(file)))
                    .append("  ")
                    .append(Fingerprint.slashed(root.relativize(file)))
                    .append('\n');
        }
        return lines.toString();
    }
}
