package org.cartexchange.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The lists that pages ask for by {@code <!-- generated: name -->}. */
final class GuideLists {

    private static final List<Artifact.Kind> LISTED_PER_CHAPTER = List.of(
            Artifact.Kind.PROFILE,
            Artifact.Kind.EXTENSION,
            Artifact.Kind.QUESTIONNAIRE,
            Artifact.Kind.PLAN,
            Artifact.Kind.LOGICAL_MODEL,
            Artifact.Kind.OPERATION,
            Artifact.Kind.SEARCH_PARAMETER,
            Artifact.Kind.CAPABILITY,
            Artifact.Kind.NAMING_SYSTEM,
            Artifact.Kind.VALUE_SET,
            Artifact.Kind.CODE_SYSTEM,
            Artifact.Kind.FRAGMENT,
            Artifact.Kind.CONCEPT_MAP,
            Artifact.Kind.EXAMPLE);

    private static final Pattern PROFILE_IN_BRACKETS = Pattern.compile(" \\((cart[a-z0-9<>-]*)\\)");

    /** The mapping of the dictionary that says where a variable is read; others say when. */
    private static final String SOURCES = "cart-course-sources";

    /** Forms that are named for their time, in its order. */
    private static final Map<String, String> TIMES = new LinkedHashMap<>();

    static {
        TIMES.put("day0", "day 0");
        TIMES.put("day100", "day 100");
        TIMES.put("6months", "6 months");
        TIMES.put("annual", "annual");
    }

    private final GuideContents contents;
    private final Path messages;

    GuideLists(GuideContents contents, Path messages) {
        this.contents = contents;
        this.messages = messages;
    }

    /** The HTML of a list: its name, then what the list is of. */
    String get(String request) {
        String[] words = request.split(" ", 2);
        return switch (words[0]) {
            case "artifacts" -> words.length > 1 ? chapter(words[1]) : everything();
            case "kind" -> kind(Artifact.Kind.valueOf(words[1]));
            case "must-supports" -> mustSupports(words[1]);
            case "questions" -> questions(words[1]);
            case "coverage" -> coverage();
            case "dictionary" -> dictionary();
            case "provisional" -> provisional();
            case "messages" -> messages();
            default -> throw new IllegalStateException("No page can ask for the list `" + request + "`");
        };
    }

    /** All artifacts of a chapter of the journey: profiles as cards, the rest as lines. */
    private String chapter(String folder) {
        Html html = new Html();
        Map<Artifact.Kind, List<Artifact>> kinds = new LinkedHashMap<>();
        LISTED_PER_CHAPTER.forEach(kind -> kinds.put(
                kind,
                contents.ofFolder(folder).stream()
                        .filter(artifact -> artifact.kind() == kind)
                        .toList()));
        kinds.forEach((kind, artifacts) -> {
            if (!artifacts.isEmpty()) {
                html.heading(3, kind.plural());
                if (kind == Artifact.Kind.PROFILE) {
                    cards(artifacts, html);
                } else if (kind == Artifact.Kind.VALUE_SET || kind == Artifact.Kind.CODE_SYSTEM) {
                    html.raw("<p>"
                            + String.join(
                                    ", ", artifacts.stream().map(Artifact::link).toList()) + "</p>\n");
                } else {
                    lines(artifacts, html);
                }
            }
        });
        return html.toString();
    }

    private static void cards(List<Artifact> artifacts, Html html) {
        html.raw("<div class=\"cards\">");
        for (Artifact artifact : artifacts) {
            String type = artifact.resource() instanceof StructureDefinition definition ? definition.getType() : "";
            html.raw("<a class=\"card\" href=\"" + artifact.page() + "\"><strong>" + Html.escape(artifact.title())
                    + "</strong><span class=\"tag\">" + Html.escape(type) + "</span><span>"
                    + Html.escape(artifact.summary())
                    + "</span></a>");
        }
        html.raw("</div>\n");
    }

    private static void lines(List<Artifact> artifacts, Html html) {
        html.table(
                List.of("Name", "What it is"),
                artifacts.stream()
                        .map(artifact -> List.of(artifact.link(), Html.escape(artifact.summary())))
                        .toList());
    }

    private String everything() {
        Html html = new Html();
        for (Artifact.Kind kind : Artifact.Kind.values()) {
            List<Artifact> artifacts = contents.of(kind);
            if (!artifacts.isEmpty()) {
                html.heading(2, kind.plural()).paragraph(kind.purpose());
                lines(artifacts, html);
            }
        }
        return html.toString();
    }

    private String kind(Artifact.Kind kind) {
        Html html = new Html();
        lines(contents.of(kind), html);
        return html.toString();
    }

    /** What the profiles of a chapter ask a sender for, in the words of their elements. */
    private String mustSupports(String folder) {
        Html html = new Html();
        for (Artifact artifact : contents.ofFolder(folder)) {
            if (artifact.kind() == Artifact.Kind.PROFILE) {
                StructureDefinition definition = (StructureDefinition) artifact.resource();
                List<List<String>> rows = new ArrayList<>();
                for (ElementDefinition element : definition.getSnapshot().getElement()) {
                    if (element.getMustSupport() && element.getPath().indexOf('.') > 0) {
                        rows.add(List.of(
                                "<code>"
                                        + Html.breakable(element.getId()
                                                .substring(element.getId().indexOf('.') + 1)) + "</code>",
                                element.getMin() + ".." + element.getMax(),
                                Html.escape(element.hasShort() ? element.getShort() : "")));
                    }
                }
                if (!rows.isEmpty()) {
                    html.heading(3, artifact.title()).table(List.of("Element", "How many", "Meaning"), rows);
                }
            }
        }
        return html.toString();
    }

    /** Which questions of CIBMTR and EBMT the profiles of a chapter answer, as their mappings say. */
    private String questions(String folder) {
        List<List<String>> rows = new ArrayList<>();
        for (Artifact artifact : contents.ofFolder(folder)) {
            if (artifact.kind() == Artifact.Kind.PROFILE) {
                StructureDefinition definition = (StructureDefinition) artifact.resource();
                rows.add(List.of(artifact.link(), mapped(definition, "cibmtr"), mapped(definition, "ebmt")));
            }
        }
        return new Html().table(List.of("Profile", "CIBMTR", "EBMT"), rows).toString();
    }

    private static String mapped(StructureDefinition definition, String registry) {
        return Html.lines(definition.getDifferential().getElement().stream()
                .flatMap(element -> element.getMapping().stream())
                .filter(mapping -> mapping.getIdentity().equals(registry))
                .map(mapping -> Html.escape(mapping.getMap()))
                .distinct()
                .toList());
    }

    /** The lines of the journey with their profiles, each exercised by an example. */
    private String coverage() {
        Map<String, List<Artifact>> folders = new TreeMap<>();
        contents.of(Artifact.Kind.PROFILE)
                .forEach(profile -> folders.computeIfAbsent(profile.folder().orElse("?"), name -> new ArrayList<>())
                        .add(profile));
        List<List<String>> rows = new ArrayList<>();
        for (String folder : GuidePages.JOURNEY) {
            String chapter = Html.link(
                    folder + ".html",
                    folder.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + folder.substring(1).replace('-', ' '));
            for (Artifact profile : folders.getOrDefault(folder, List.of())) {
                rows.add(List.of(chapter, profile.link(), String.join(", ", examplesOf(profile))));
                chapter = "";
            }
        }
        return new Html()
                .table("coverage", List.of("Chapter", "Profile", "Examples"), rows)
                .toString();
    }

    private List<String> examplesOf(Artifact profile) {
        return contents.of(Artifact.Kind.EXAMPLE).stream()
                .filter(example -> example.resource().getMeta().getProfile().stream()
                        .anyMatch(used -> used.getValue().equals(profile.url())))
                .map(Artifact::link)
                .toList();
    }

    /** The course dictionary: variable, meaning, where it is read, which question of which registry it answers. */
    private String dictionary() {
        Map<String, Map<String, List<String>>> questions = questionsByVariable();
        Html html = new Html();
        for (Artifact model : contents.of(Artifact.Kind.LOGICAL_MODEL)) {
            List<List<String>> rows = new ArrayList<>();
            for (ElementDefinition element :
                    ((StructureDefinition) model.resource()).getDifferential().getElement()) {
                if (element.getPath().indexOf('.') < 0) {
                    continue;
                }
                boolean group = element.getType().stream()
                        .anyMatch(type -> type.getCode().equals("BackboneElement"));
                if (group && element.getPath().chars().filter(c -> c == '.').count() == 1) {
                    flush(html, rows);
                    String name = element.hasShort() ? element.getShort() : element.getPath();
                    html.raw("<h2 id=\"" + Html.escape(element.getId()) + "\">")
                            .text(name)
                            .raw("</h2>\n");
                    if (element.hasDefinition()) {
                        html.paragraph(element.getDefinition());
                    }
                    continue;
                }
                Map<String, List<String>> asked = questions.getOrDefault(element.getId(), Map.of());
                rows.add(List.of(
                        meaning(element),
                        type(element, group)
                                + element.getMapping().stream()
                                        .filter(mapping -> mapping.getIdentity().equals(SOURCES))
                                        .map(mapping -> "<br><small>" + source(mapping.getMap()) + "</small>")
                                        .collect(Collectors.joining()),
                        Html.lines(asked.getOrDefault("cibmtr", List.of())),
                        Html.lines(asked.getOrDefault("ebmt", List.of())),
                        Html.lines(asked.getOrDefault("national", List.of()))));
            }
            flush(html, rows);
        }
        return html.toString();
    }

    /** What a variable is called, where its name leads, and what it means. */
    private static String meaning(ElementDefinition element) {
        String path = element.getId().substring(element.getId().indexOf('.') + 1);
        return "<strong>" + Html.escape(element.hasShort() ? element.getShort() : "") + "</strong><br><code id=\""
                + Html.escape(element.getId()) + "\">" + Html.breakable(path) + "</code>"
                + (element.hasDefinition() && !element.getDefinition().equals(element.getShort())
                        ? "<br>" + Html.escape(element.getDefinition())
                        : "");
    }

    private String type(ElementDefinition element, boolean group) {
        String unit = element.getPattern() instanceof Quantity quantity ? " in " + Html.code(quantity.getCode()) : "";
        String codes = element.getBinding().hasValueSet()
                ? ": " + valueSet(element.getBinding().getValueSet())
                : element.hasComment() ? "<br><small>" + Html.escape(element.getComment()) + "</small>" : "";
        String several = element.getMax().equals("*") ? group ? "rows" : ", several" : "";
        return group
                ? several
                : Html.escape(String.join(
                                ", ",
                                element.getType().stream()
                                        .map(ElementDefinition.TypeRefComponent::getCode)
                                        .map(code -> code.substring(code.lastIndexOf('/') + 1))
                                        .map(code -> code.equals("CodeableConcept") ? "coded" : code)
                                        .toList()))
                        + unit
                        + several
                        + codes;
    }

    private String valueSet(String url) {
        return contents.byUrl(url).map(Artifact::link).orElseGet(() -> Html.link(url, url.replaceFirst(".*/", "")));
    }

    /** {@code Patient.birthDate (cart-patient)}, the profile as a link. */
    private String source(String map) {
        return PROFILE_IN_BRACKETS
                .matcher(Html.breakable(map).replace("<wbr>cart", "cart"))
                .replaceAll(match -> Matcher.quoteReplacement(contents.byReference(
                                "StructureDefinition/" + match.group(1).replace("<wbr>", ""))
                        .map(profile -> "<br>" + profile.link())
                        .orElse(match.group())));
    }

    private static void flush(Html html, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            html.table(
                    "dictionary",
                    List.of(
                            "Variable",
                            "Type, and where it is read",
                            "CIBMTR question",
                            "EBMT field",
                            "National return"),
                    List.copyOf(rows));
            rows.clear();
        }
    }

    /** Every provisional question of every form, under the reason why it is provisional. */
    private String provisional() {
        Html html = new Html();
        for (Artifact form : contents.of(Artifact.Kind.QUESTIONNAIRE)) {
            Map<String, List<String>> questions = new LinkedHashMap<>();
            collectProvisional(form, ((Questionnaire) form.resource()).getItem(), questions);
            int count = questions.values().stream().mapToInt(List::size).sum();
            if (count > 0) {
                Html reasons = new Html();
                reasons.table(
                        List.of("Why", "Questions"),
                        questions.entrySet().stream()
                                .map(reason ->
                                        List.of(Html.escape(reason.getKey()), String.join(", ", reason.getValue())))
                                .toList());
                html.folded(form.id() + ": " + count + " provisional questions", false, reasons.toString());
            }
        }
        return html.toString();
    }

    private static void collectProvisional(
            Artifact form, List<Questionnaire.QuestionnaireItemComponent> items, Map<String, List<String>> into) {
        for (Questionnaire.QuestionnaireItemComponent item : items) {
            item.getExtension().stream()
                    .filter(extension -> extension.getUrl().endsWith("/cart-provisional-ext"))
                    .forEach(extension -> into.computeIfAbsent(
                                    extension.getValue().primitiveValue(), reason -> new ArrayList<>())
                            .add(Html.link(
                                    form.page() + "#" + item.getLinkId(),
                                    item.hasPrefix() ? item.getPrefix() : item.getLinkId())));
            collectProvisional(form, item.getItem(), into);
        }
    }

    /**
     * What asks for each variable, by registry: {@code 4100 R4: 76, 81} where questions have numbers, else the field with the
     * forms that have it, {@code Centre: day 0, day 100}.
     */
    private Map<String, Map<String, List<String>>> questionsByVariable() {
        Map<String, Map<String, Map<String, List<String>>>> links = new TreeMap<>();
        for (Artifact form : formsInOrder()) {
            collect(form, ((Questionnaire) form.resource()).getItem(), links);
        }
        Map<String, Map<String, List<String>>> questions = new TreeMap<>();
        links.forEach((variable, registries) -> registries.forEach((registry, lines) -> questions
                .computeIfAbsent(variable, key -> new LinkedHashMap<>())
                .put(
                        registry,
                        lines.entrySet().stream()
                                .map(line -> Html.escape(line.getKey()) + ": " + String.join(", ", line.getValue()))
                                .toList())));
        return questions;
    }

    /** In the order in which a course meets them: EBMT's day 0 before its day 100. */
    private List<Artifact> formsInOrder() {
        return contents.of(Artifact.Kind.QUESTIONNAIRE).stream()
                .sorted(Comparator.comparing((Artifact form) ->
                                TIMES.keySet().stream().toList().indexOf(shortName(form)))
                        .thenComparing(Artifact::id))
                .toList();
    }

    /** {@code ebmt-ct-day100-2023} is {@code day100}, {@code cibmtr-4100-r4} is {@code 4100 r4}. */
    private static String shortName(Artifact form) {
        return form.id()
                .replaceFirst("^(cibmtr|ebmt-ct|national)-", "")
                .replaceFirst("-(2023|1)$", "")
                .replace('-', ' ');
    }

    private static void collect(
            Artifact form,
            List<Questionnaire.QuestionnaireItemComponent> items,
            Map<String, Map<String, Map<String, List<String>>>> into) {
        String name = TIMES.getOrDefault(shortName(form), shortName(form).toUpperCase(java.util.Locale.ROOT));
        for (Questionnaire.QuestionnaireItemComponent item : items) {
            if (item.hasDefinition() && item.getDefinition().contains("#")) {
                String place = form.page() + "#" + item.getLinkId();
                boolean numbered = item.hasPrefix();
                into.computeIfAbsent(
                                item.getDefinition()
                                        .substring(item.getDefinition().indexOf('#') + 1),
                                key -> new TreeMap<>())
                        .computeIfAbsent(form.id().replaceFirst("-.*", ""), key -> new LinkedHashMap<>())
                        .computeIfAbsent(numbered ? name : item.getText(), key -> new ArrayList<>())
                        .add(Html.link(place, numbered ? item.getPrefix() : name));
            }
            collect(form, item.getItem(), into);
        }
    }

    /** Every message code: meaning and what you can do, in each language it is worded in. */
    private String messages() {
        Html html = new Html();
        for (Path file : Fingerprint.filesBelow(messages)) {
            if (!file.toString().endsWith(".json")) {
                continue;
            }
            JsonNode catalogue = read(file);
            String name = file.getFileName().toString().replace(".json", "");
            html.heading(2, name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode message : catalogue.path("messages")) {
                String code = message.path("code").asText();
                JsonNode meaning = message.has("meaning") ? message.path("meaning") : message.path("text");
                rows.add(List.of(
                        "<code id=\"" + code + "\">" + code + "</code>",
                        inEveryLanguage(meaning),
                        inEveryLanguage(message.path("advice"))));
            }
            html.table("messages", List.of("Code", "Meaning", "What you can do"), rows);
        }
        return html.toString();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inEveryLanguage(JsonNode wordings) {
        StringBuilder html = new StringBuilder();
        for (String language : List.of("en", "ru", "kk")) {
            String wording = wordings.path(language).asText();
            if (!wording.isEmpty()) {
                html.append("<p lang=\"")
                        .append(language)
                        .append("\">")
                        .append(example(wording))
                        .append("</p>");
            }
        }
        return html.toString();
    }

    /** A message's text without the places that a value fills, what it quotes as code. */
    private static String example(String text) {
        return Html.escape(text.replaceAll("\\{\\d+}", "…").replace("….", "…"))
                .replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}
