package org.cartexchange.build;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML, with three things of the guide's own: {@code [CartInfusion]} leads to the page of that artifact (SUSHI writes
 * the list), a picture in SVG becomes part of the page, and {@code <!-- generated: name -->} is replaced by that list.
 */
final class GuideText {

    private static final Pattern GENERATED = Pattern.compile("<!-- generated: ([^>]*?) -->");
    private static final Pattern SVG = Pattern.compile("<p><img src=\"([\\w-]+\\.svg)\" alt=\"([^\"]*)\"[^>]*></p>");

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final String references;
    private final Function<String, String> picture;

    /**
     * @param references link definitions in markdown
     * @param picture gives the SVG of that name
     */
    GuideText(String references, Function<String, String> picture) {
        List<Extension> extensions = List.of(TablesExtension.create());
        this.parser = Parser.builder().extensions(extensions).build();
        this.renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .attributeProviderFactory(context -> new Attributes())
                .build();
        this.references = references;
        this.picture = picture;
    }

    String toHtml(String markdown, Function<String, String> generated) {
        String html = toHtml(markdown);
        html = replace(SVG, html, match -> picture.apply(match.group(1)));
        return replace(GENERATED, html, match -> generated.apply(match.group(1)));
    }

    /** A table that markdown wrote scrolls by itself, like all tables of the guide. */
    String toHtml(String markdown) {
        String html = renderer.render(parser.parse(markdown + "\n\n" + references));
        return html.replace("<table>", "<div class=\"scroll\"><table class=\"list prose\">")
                .replace("</table>", "</table></div>");
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(by.apply(match)));
    }

    /** Gives headings an anchor, columns their scope and pictures a late load. */
    private static final class Attributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                attributes.put("id", Html.anchor(textOf(heading)));
            }
            if (tagName.equals("th")) {
                attributes.put("scope", "col");
            }
            if (node instanceof Image && tagName.equals("img")) {
                attributes.put("loading", "lazy");
            }
        }

        private static String textOf(Node node) {
            StringBuilder text = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(
                        child instanceof Text literal
                                ? literal.getLiteral()
                                : child instanceof org.commonmark.node.Code code ? code.getLiteral() : textOf(child));
            }
            return text.toString();
        }
    }
}
