package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lays out a guide as SUSHI and the IG Publisher expect it, whose source folder is fixed: {@code implementation-guide/} with
 * {@code profiles/**.fsh} as {@code input/fsh}.
 *
 * <p>Files that are no longer there are removed; {@code node_modules} stays.
 */
final class GuideFolder {

    private GuideFolder() {}

    static void prepare(Path root, Path guide) throws IOException {
        Map<String, Path> wanted = new LinkedHashMap<>();
        Path source = root.resolve("implementation-guide");
        for (Path file : Fingerprint.filesBelow(source)) {
            String name = Fingerprint.slashed(source.relativize(file));
            if (!name.startsWith("fsh-generated/")
                    && !name.startsWith("node_modules/")
                    && !name.equals(IgnoredWarnings.FILE)) {
                wanted.put(name, file);
            }
        }
        Path profiles = root.resolve("profiles");
        for (Path file : Fingerprint.filesBelow(profiles)) {
            if (file.toString().endsWith(".fsh")) {
                wanted.put("input/fsh/" + Fingerprint.slashed(profiles.relativize(file)), file);
            }
        }
        for (Path file : Fingerprint.filesBelow(guide.resolve("input"))) {
            if (!wanted.containsKey(Fingerprint.slashed(guide.relativize(file)))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, Path> entry : wanted.entrySet()) {
            Path target = guide.resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(entry.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
