package org.cartexchange.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML that is written from its beginning to its end; text is always escaped. */
final class Html {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"()]+[^\\s<>\"().,;:]");

    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String link(String href, String text) {
        return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Escaped text whose long words may break after a slash, a dot or a hyphen. */
    static String breakable(String text) {
        return escape(text).replaceAll("([/.|#-])(?=\\w)", "$1<wbr>");
    }

    /** A list cell, or nothing. */
    static String lines(List<String> parts) {
        return String.join("<br>", parts);
    }

    /** Lower-case words joined by hyphens: the anchor of a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Whether the text is nothing but an address. */
    static boolean isAddress(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.matches();
    }

    Html raw(String html) {
        out.append(html);
        return this;
    }

    Html text(String text) {
        return raw(escape(text));
    }

    Html heading(int level, String text) {
        return raw("<h" + level + " id=\"" + anchor(text) + "\">").text(text).raw("</h" + level + ">\n");
    }

    Html paragraph(String text) {
        return raw("<p>").text(text).raw("</p>\n");
    }

    /** A table that scrolls by itself on a narrow screen; cells are HTML. */
    Html table(List<String> titles, List<List<String>> rows) {
        return table("", titles, rows);
    }

    Html table(String style, List<String> titles, List<List<String>> rows) {
        raw("<div class=\"scroll\"><table class=\"list " + style + "\"><thead><tr>");
        titles.forEach(title -> raw("<th scope=\"col\">").text(title).raw("</th>"));
        raw("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            raw("<tr>");
            for (String cell : row) {
                raw("<td>" + cell + "</td>");
            }
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    /** A part that is folded away until somebody opens it. */
    Html folded(String title, boolean open, String html) {
        return raw("<details" + (open ? " open" : "") + "><summary>")
                .text(title)
                .raw("</summary>\n")
                .raw(html)
                .raw("</details>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
