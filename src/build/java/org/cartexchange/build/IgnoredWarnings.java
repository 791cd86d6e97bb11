package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The messages of a tool that we have looked at and accept, one {@code /pattern/} a line, with its reason in comments above.
 *
 * <p>A message that no pattern accepts, and a pattern that no message needs, both fail the build.
 */
final class IgnoredWarnings {

    /** The name that SUSHI itself looks for; the build applies the patterns itself, to notice the unused. */
    static final String FILE = "sushi-ignoreWarnings.txt";

    private final Path file;
    private final Set<Pattern> patterns = new LinkedHashSet<>();

    private IgnoredWarnings(Path file) {
        this.file = file;
    }

    static IgnoredWarnings read(Path file) throws IOException {
        IgnoredWarnings ignored = new IgnoredWarnings(file);
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                if (!text.startsWith("/") || !text.endsWith("/")) {
                    throw new IllegalStateException(file + " has a line that is no /pattern/: " + text);
                }
                ignored.patterns.add(Pattern.compile(text.substring(1, text.length() - 1), Pattern.DOTALL));
            }
        }
        return ignored;
    }

    /** The messages that are left, and a sentence for each pattern that accepted none. */
    List<String> complaints(List<String> messages) {
        Set<Pattern> unused = new LinkedHashSet<>(patterns);
        Set<String> left = new LinkedHashSet<>();
        for (String message : messages) {
            boolean accepted = false;
            for (Pattern pattern : patterns) {
                if (pattern.matcher(message).find()) {
                    unused.remove(pattern);
                    accepted = true;
                }
            }
            if (!accepted) {
                left.add(message);
            }
        }
        unused.forEach(
                pattern -> left.add("The pattern /" + pattern + "/ in " + file + " accepts nothing: remove it."));
        return List.copyOf(left);
    }
}
