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

    /** A reader who hears the page finds his way by its headings: none is skipped. */
    @Test
    void headingsGoDownOneLevelAtATime() throws IOException {
        Pattern heading = Pattern.compile("<h([1-6])[ >]");
        pages().forEach((name, html) -> {
            int before = 0;
            Matcher matcher = heading.matcher(html);
            while (matcher.find()) {
                int level = Integer.parseInt(matcher.group(1));
                assertThat(level)
                        .as("a heading of %s after level %d", name, before)
                        .isLessThanOrEqualTo(before + 1);
                before = level;
            }
        });
    }

    /** Every table says what its columns are, and scrolls by itself where it is wider than the page. */
    @Test
    void everyTableHasHeadingsAndScrolls() throws IOException {
        pages().forEach((name, html) -> {
            assertThat(html.split("<table class=\"(?:list|structure)", -1).length)
                    .as("tables of %s that scroll", name)
                    .isEqualTo(html.split("<div class=\"scroll\"><table", -1).length);
            Matcher title = Pattern.compile("<th([ >][^>]*)").matcher(html);
            while (title.find()) {
                assertThat(title.group(1)).as("column of %s", name).contains("scope=");
            }
        });
    }

    /** Web Content Accessibility Guidelines 2.1, 1.4.3: text has a contrast of at least 4.5 to what it stands on. */
    @Test
    void textStandsOutFromItsGroundInBothThemes() throws IOException {
        String css = Files.readString(Path.of("implementation-guide/site/guide.css"));
        String[] themes = css.split("prefers-color-scheme: dark");
        for (String theme : new String[] {themes[0], themes[1].split("\\}")[0]}) {
            for (String text : Set.of("ink", "soft", "accent", "mark")) {
                for (String ground : Set.of("paper", "shade", "accent-soft", "code")) {
                    if (!(text.equals("mark") && !ground.equals("paper"))) {
                        assertThat(contrast(colour(theme, text), colour(theme, ground)))
                                .as("contrast of %s on %s", text, ground)
                                .isGreaterThanOrEqualTo(4.5);
                    }
                }
            }
        }
    }

    private static int colour(String theme, String name) {
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(theme);
        assertThat(colour.find()).as(name).isTrue();
        return Integer.parseInt(colour.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** What an S obliges to stands one step away from every profile. */
    @Test
    void everyProfileLeadsToWhatMustSupportMeans() throws IOException {
        assertThat(pages().entrySet().stream()
                        .filter(page -> page.getValue().contains("<p class=\"kind\">Profile of ")))
                .hasSizeGreaterThan(50)
                .allSatisfy(page -> assertThat(page.getValue())
                        .as(page.getKey())
                        .contains("href=\"conventions.html#must-support\""));
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
