package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The frame around every page: the head, the menu of {@code sushi-config.yaml}, the foot. */
final class GuideLayout {

    /**
     * @param title what the menu shows
     * @param page the page it leads to; empty for a group
     * @param children the entries of a group
     */
    private record Entry(String title, String page, List<Entry> children) {}

    private final List<Entry> menu;
    private final String version;
    private final String date;

    GuideLayout(Path menuFile, String version, String date) throws IOException {
        this.version = version;
        this.date = date;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            menu = entries(factory.newDocumentBuilder().parse(menuFile.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(menuFile + " cannot be read", e);
        }
    }

    /**
     * A whole page.
     *
     * @param page its file name
     * @param belongsTo the page of the menu to mark, its own or the one that leads to it
     * @param title its title, text
     * @param body its content, HTML
     */
    String page(String page, String belongsTo, String title, String body) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.escape(title.equals("Home") ? "CAR-T Exchange" : title + " · CAR-T Exchange"))
                .append("</title>\n<link rel=\"icon\" href=\"icons/cell.svg\">\n")
                .append("<link rel=\"stylesheet\" href=\"guide.css\">\n<script src=\"guide.js\" defer></script>\n")
                .append("</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n")
                .append(
                        "<header><a class=\"brand\" href=\"index.html\"><img src=\"icons/cell.svg\" alt=\"\" width=\"28\"")
                .append(" height=\"28\"> CAR-T Exchange</a><span class=\"edition\">Implementation guide ")
                .append(Html.escape(version))
                .append(" · FHIR R4</span><button class=\"menu-button\" type=\"button\" aria-expanded=\"true\"")
                .append(" aria-controls=\"menu\" hidden>Menu</button></header>\n<div class=\"frame\">\n")
                .append("<nav id=\"menu\" aria-label=\"Guide\">\n");
        appendMenu(html, menu, belongsTo);
        html.append("</nav>\n<main id=\"content\">\n")
                .append(body)
                .append("\n<footer>org.cartexchange.ig ")
                .append(Html.escape(version))
                .append(" of ")
                .append(Html.escape(date))
                .append(
                        " · Apache License 2.0 · <a href=\"downloads.html\">Downloads</a> · <a href=\"changes.html\">Changes</a>")
                .append("</footer>\n</main>\n</div>\n</body>\n</html>\n");
        return html.toString();
    }

    private static void appendMenu(StringBuilder html, List<Entry> entries, String current) {
        html.append("<ul>\n");
        for (Entry entry : entries) {
            html.append("<li>");
            if (entry.children().isEmpty()) {
                html.append("<a href=\"").append(Html.escape(entry.page())).append('"');
                if (entry.page().equals(current)) {
                    html.append(" aria-current=\"page\"");
                }
                html.append('>').append(Html.escape(entry.title())).append("</a>");
            } else {
                html.append("<span class=\"group\">")
                        .append(Html.escape(entry.title()))
                        .append("</span>\n");
                appendMenu(html, entry.children(), current);
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static List<Entry> entries(Element list) {
        List<Entry> entries = new ArrayList<>();
        for (Element item : children(list, "li")) {
            Element link = children(item, "a").get(0);
            List<Element> inner = children(item, "ul");
            String title = link.getTextContent().replaceAll("\\s+", " ").strip();
            entries.add(new Entry(
                    title,
                    inner.isEmpty() ? link.getAttribute("href") : "",
                    inner.isEmpty() ? List.of() : entries(inner.get(0))));
        }
        return entries;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
