package org.cartexchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through the rendered guide as a reader with a mouse would. */
class GuideTests {

    private static final Path GUIDE = Path.of("target/classes/static/ig");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("(?:id|name)=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<String, String> pages = pages();
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((name, html) -> anchors.put(name, matches(ANCHOR, html)));
        Set<String> broken = new TreeSet<>();
        pages.forEach((name, html) -> {
            for (String link : matches(LINK, html)) {
                if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(name, link, anchors)) {
                    broken.add(name + " → " + link);
                }
            }
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingAndItsTitle() throws IOException {
        pages().forEach((name, html) -> {
            assertThat(html.split("<h1[ >]", -1)).as("headings of %s", name).hasSize(2);
            assertThat(html).as(name).contains("<title>").contains("<html lang=\"en\">");
        });
    }

    @Test
    void everyPictureHasAText() throws IOException {
        pages().forEach((name, html) -> {
            Matcher picture = Pattern.compile("<img [^>]*>").matcher(html);
            while (picture.find()) {
                assertThat(picture.group()).as(name).contains("alt=");
            }
        });
    }

    private static boolean leadsSomewhere(String from, String link, Map<String, Set<String>> anchors) {
        int hash = link.indexOf('#');
        String page = hash < 0 ? link : link.substring(0, hash);
        if (page.isEmpty()) {
            page = from;
        }
        if (!Files.exists(GUIDE.resolve(page))) {
            return false;
        }
        return hash < 0 || anchors.getOrDefault(page, Set.of()).contains(link.substring(hash + 1));
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(pages).containsKey("index.html");
        return pages;
    }

    private static Set<String> matches(Pattern pattern, String html) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }
}
