package org.cartexchange.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes SUSHI's output into the working tree, {@code implementation-guide/fsh-generated}, together with {@code SOURCES.sha256}.
 */
final class CheckedInOutput {

    private CheckedInOutput() {}

    /** Makes the checked-in output what SUSHI wrote, and tells what that changed, a line per file. */
    static String replaceBy(Path compiled, Path root) throws IOException {
        Path checkedIn = root.resolve("implementation-guide").resolve("fsh-generated");
        Map<String, byte[]> after = read(compiled);
        after.keySet().removeIf(name -> !name.startsWith("resources/") && !name.startsWith("includes/"));
        if (after.isEmpty()) {
            throw new IllegalStateException("SUSHI wrote nothing to " + compiled);
        }
        after.put("SOURCES.sha256", SourceSums.of(root).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> before = read(checkedIn);
        StringBuilder changes = new StringBuilder();
        for (String gone : before.keySet()) {
            if (!after.containsKey(gone)) {
                Files.delete(checkedIn.resolve(gone));
                changes.append("removed ").append(gone).append('\n');
            }
        }
        for (Map.Entry<String, byte[]> file : after.entrySet()) {
            byte[] old = before.get(file.getKey());
            if (!Arrays.equals(old, file.getValue())) {
                Path target = checkedIn.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
                changes.append(old == null ? "added " : "changed ")
                        .append(file.getKey())
                        .append('\n');
            }
        }
        return changes.toString();
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : Fingerprint.filesBelow(folder)) {
            files.put(Fingerprint.slashed(folder.relativize(file)), Files.readAllBytes(file));
        }
        return files;
    }
}
