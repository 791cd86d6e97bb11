package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.renderers.Renderer.RenderingStatus;
import org.hl7.fhir.r5.renderers.StructureDefinitionRenderer;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.GenerationRules;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ResourceRendererMode;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.jspecify.annotations.Nullable;

/**
 * The IG Publisher's tables of a structure's elements, by the Publisher's own renderer.
 *
 * <p>The renderer draws the tree with pictures and colours of its own; here these become marks and classes, which the guide's
 * style sheet draws, so that the tables fit the page, a phone and a dark screen.
 */
final class StructureTables {

    private static final Pattern ICON = Pattern.compile("icon[_-]([a-z_-]+)\\.(?:gif|png)");
    private static final String PATTERN = "At least the following";
    private static final Pattern WHITE_ON_COLOUR = Pattern.compile("(?:^|[; ])color: *white");

    private final SimpleWorkerContext context;
    private final GuideLinks links;
    private final Path scratch;
    private final Map<String, StructureDefinition> definitions = new HashMap<>();

    StructureTables(Path home, Path scratch, GuideContents contents) throws IOException {
        this.context = GuideContext.load(home);
        this.scratch = scratch;
        this.links = new GuideLinks(context, contents.canonical());
        for (Artifact artifact : contents.artifacts()) {
            if (!artifact.example()) {
                Resource r5 = GuideContext.add(context, artifact.resource(), artifact.page());
                if (r5 instanceof StructureDefinition definition) {
                    definitions.put(artifact.url(), definition);
                }
            }
        }
    }

    /** The elements the profile says something about. */
    String differential(Artifact artifact) throws IOException {
        return table(definitions.get(artifact.url()), true);
    }

    /** All elements. */
    String snapshot(Artifact artifact) throws IOException {
        return table(definitions.get(artifact.url()), false);
    }

    private String table(StructureDefinition definition, boolean differential) throws IOException {
        RenderingContext rendering = new RenderingContext(
                context,
                new MarkDownProcessor(MarkDownProcessor.Dialect.COMMON_MARK),
                ValidationOptions.defaults(),
                GuideLinks.CORE,
                "",
                Locale.ENGLISH,
                ResourceRendererMode.TECHNICAL,
                GenerationRules.IG_PUBLISHER);
        rendering.setPkp(links);
        rendering.setProfileUtilities(new ProfileUtilities(context, new ArrayList<>(), links));
        XhtmlNode table = new StructureDefinitionRenderer(rendering)
                .generateTable(
                        new RenderingStatus(),
                        definition.getIdPart() + "-definitions.html",
                        definition,
                        differential,
                        scratch.toAbsolutePath().toString(),
                        false,
                        definition.getIdPart(),
                        !differential,
                        GuideLinks.CORE,
                        "",
                        definition.getKind() == StructureDefinition.StructureDefinitionKind.LOGICAL,
                        false,
                        new HashSet<>(),
                        false,
                        rendering,
                        differential ? "diff-" : "snap-",
                        ResourceWrapper.forResource(rendering, definition),
                        differential ? "d" : "s");
        if (table == null) {
            return "";
        }
        redraw(table);
        foldPatterns(table);
        table.setAttribute("class", "structure");
        return "<div class=\"scroll\">" + new XhtmlComposer(XhtmlComposer.HTML).compose(table) + "</div>\n";
    }

    private void redraw(XhtmlNode node) {
        String name = node.getName() == null ? "" : node.getName();
        String style = node.getAttribute("style");
        if (style != null) {
            node.getAttributes().remove("style");
            if (style.contains("text-decoration: line-through") || style.contains("opacity")) {
                addClass(node, "inherited");
            }
            if (WHITE_ON_COLOUR.matcher(style).find()) {
                addClass(node, "flag");
            }
            if (style.contains("font-weight:bold") || style.contains("font-weight: bold")) {
                addClass(node, "strong");
            }
        }
        for (String gone : List.of(
                "fhir",
                "data-fhir",
                "border",
                "cellspacing",
                "cellpadding",
                "width",
                "no-external",
                "data-no-external",
                "onclick",
                "onClick")) {
            node.getAttributes().remove(gone);
        }
        if (name.equals("th")) {
            String title = node.getChildNodes().isEmpty()
                    ? ""
                    : node.getChildNodes().get(0).allText();
            node.getChildNodes().clear();
            node.addText(title);
            node.setAttribute("scope", "col");
            return;
        }
        if (node.getAttribute("title") == null) {
            node.getAttributes().remove("title");
        }
        if (name.equals("td")) {
            redrawTree(node);
        }
        if (name.equals("a")) {
            redirect(node);
        }
        node.getChildNodes()
                .removeIf(child -> "script".equals(child.getName()) || isLegend(child) || isTheirPicture(child));
        for (XhtmlNode child : node.getChildNodes()) {
            redraw(child);
        }
    }

    /**
     * A required pattern in the row of its element. The Publisher draws each coding of a pattern in three rows of its own, which
     * are most of a profile's table and hide what the profile says.
     */
    private static void foldPatterns(XhtmlNode table) {
        List<XhtmlNode> rows = table.getChildNodes().stream()
                .filter(node -> "tr".equals(node.getName()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            XhtmlNode says = lastCell(rows.get(i));
            XhtmlNode placeholder = says == null
                    ? null
                    : says.getChildNodes().stream()
                            .filter(node -> PATTERN.equals(node.allText()))
                            .findFirst()
                            .orElse(null);
            if (placeholder == null) {
                continue;
            }
            List<XhtmlNode> values = new ArrayList<>();
            for (int j = i + 1; j < rows.size() && isFixedBelow(rows.get(j), rows.get(i)); j++) {
                XhtmlNode value = fixedValue(rows.get(j));
                if (value != null) {
                    values.add(value);
                }
                table.getChildNodes().remove(rows.get(j));
            }
            placeholder.getChildNodes().clear();
            for (int k = values.size() - 1; k >= 0; k--) {
                placeholder.getChildNodes().add(values.get(k));
                if (k > 0) {
                    placeholder.addText(", ");
                }
            }
        }
    }

    private static @Nullable XhtmlNode lastCell(XhtmlNode row) {
        List<XhtmlNode> cells = row.getChildNodes().stream()
                .filter(node -> "td".equals(node.getName()))
                .toList();
        return cells.isEmpty() ? null : cells.get(cells.size() - 1);
    }

    private static boolean isFixedBelow(XhtmlNode row, XhtmlNode parent) {
        return depth(row) > depth(parent)
                && row.getChildNodes().get(0).getChildNodes().stream()
                        .anyMatch(node -> "img".equals(node.getName()) && "fixed".equals(node.getAttribute("alt")));
    }

    private static int depth(XhtmlNode row) {
        String style = row.getChildNodes().get(0).getAttribute("style");
        return style == null ? 0 : Integer.parseInt(style.substring(style.indexOf(':') + 1));
    }

    /** The value a row fixes: an address as a link of its last word, anything else as code; null where its children say it. */
    private static @Nullable XhtmlNode fixedValue(XhtmlNode row) {
        List<XhtmlNode> says = lastCell(row).getChildNodes();
        XhtmlNode value = says.get(says.size() - 1);
        String text = value.allText();
        if (text.equals("(Complex)")) {
            return null;
        }
        if ("a".equals(value.getName())) {
            value.getChildNodes().clear();
            value.addText(text.substring(text.lastIndexOf('/') + 1));
            return value;
        }
        XhtmlNode code = new XhtmlNode(NodeType.Element, "code");
        code.addText(text);
        return code;
    }

    /** The row of the Publisher that links its own legend. */
    private static boolean isLegend(XhtmlNode node) {
        return "tr".equals(node.getName())
                && node.getChildNodes().size() == 1
                && node.allText().contains("Documentation for this format");
    }

    private static boolean isTheirPicture(XhtmlNode node) {
        return "img".equals(node.getName()) && !node.getAttribute("src").startsWith("icons/");
    }

    private void redrawTree(XhtmlNode cell) {
        List<String> lines = new ArrayList<>();
        List<XhtmlNode> kept = new ArrayList<>();
        boolean tree = false;
        for (XhtmlNode child : cell.getChildNodes()) {
            String picture = "img".equals(child.getName()) ? child.getAttribute("src") : null;
            if (picture == null) {
                kept.add(child);
                continue;
            }
            String file = picture.substring(picture.lastIndexOf('/') + 1);
            Matcher icon = ICON.matcher(file);
            if (file.startsWith("tbl")) {
                tree = true;
                if (file.startsWith("tbl_vline")) {
                    lines.add("v");
                } else if (file.startsWith("tbl_blank")) {
                    lines.add("");
                } else if (file.startsWith("tbl_vjoin_end")) {
                    lines.add("e");
                } else if (file.startsWith("tbl_vjoin")) {
                    lines.add("j");
                }
            } else if (icon.matches()) {
                child.getAttributes().clear();
                String kind = GuideIcons.named(icon.group(1));
                child.setAttribute("src", "icons/" + kind + ".svg");
                child.setAttribute("alt", kind.replace('-', ' '));
                child.setAttribute("class", "icon");
                child.setAttribute("width", "16");
                child.setAttribute("height", "16");
                kept.add(child);
            }
        }
        if (!tree) {
            return;
        }
        cell.getChildNodes().clear();
        addClass(cell, "tree");
        cell.setAttribute("style", "--depth:" + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                XhtmlNode mark = new XhtmlNode(NodeType.Element, "i");
                mark.setAttribute("class", lines.get(i));
                mark.setAttribute("style", "--at:" + i);
                mark.setAttribute("aria-hidden", "true");
                mark.addText("");
                cell.getChildNodes().add(mark);
            }
        }
        cell.getChildNodes().addAll(kept);
    }

    /** Element names lead to a page of definitions in the Publisher's guides; ours has the tables alone. */
    private static void redirect(XhtmlNode link) {
        String href = link.getAttribute("href");
        if (href == null) {
            return;
        }
        if (href.contains("-definitions.html")) {
            link.setName("span");
            link.getAttributes().remove("href");
        } else if (!href.contains("://") && href.startsWith("/")) {
            link.setAttribute("href", href.substring(1));
        }
    }

    private static void addClass(XhtmlNode node, String name) {
        String classes = node.getAttribute("class");
        node.setAttribute("class", classes == null || classes.equals("hierarchy") ? name : classes + " " + name);
    }
}
