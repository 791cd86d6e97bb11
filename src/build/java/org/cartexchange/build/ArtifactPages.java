package org.cartexchange.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The content of an artifact's page: what it is, its tables, where it is used, its source. */
final class ArtifactPages {

    private static final int MOST_COLUMNS_OF_PROPERTIES = 3;

    private final GuideContents contents;
    private final GuideText text;
    private final StructureTables structures;
    private final ValueSetCodes codes;

    ArtifactPages(GuideContents contents, GuideText text, StructureTables structures) {
        this.contents = contents;
        this.text = text;
        this.structures = structures;
        this.codes = new ValueSetCodes(contents);
    }

    String body(Artifact artifact) throws IOException {
        Html html = new Html();
        html.raw("<p class=\"kind\">").text(singular(artifact)).raw("</p>\n");
        html.raw("<h1>").text(artifact.title()).raw("</h1>\n");
        html.raw("<div class=\"lead\">" + text.toHtml(artifact.description()) + "</div>\n");
        facts(artifact, html);
        switch (artifact.kind()) {
            case PROFILE, EXTENSION, LOGICAL_MODEL -> structure(artifact, html);
            case VALUE_SET -> valueSet((ValueSet) artifact.resource(), html);
            case CODE_SYSTEM, FRAGMENT -> codeSystem((CodeSystem) artifact.resource(), html);
            case CONCEPT_MAP -> conceptMap((ConceptMap) artifact.resource(), html);
            case NAMING_SYSTEM -> namingSystem((NamingSystem) artifact.resource(), html);
            case QUESTIONNAIRE -> questionnaire((Questionnaire) artifact.resource(), html);
            case PLAN -> plan((PlanDefinition) artifact.resource(), html);
            case OPERATION -> operation((OperationDefinition) artifact.resource(), html);
            case SEARCH_PARAMETER -> searchParameter((SearchParameter) artifact.resource(), html);
            case CAPABILITY -> capability((CapabilityStatement) artifact.resource(), html);
            case EXAMPLE, OTHER -> {}
        }
        usedBy(artifact, html);
        html.heading(2, "Source");
        artifact.fsh()
                .ifPresent(fsh ->
                        html.folded("FHIR Shorthand", false, "<pre><code>" + Html.escape(fsh) + "</code></pre>"));
        if (artifact.resource() instanceof StructureDefinition) {
            html.raw("<p>" + Html.link(artifact.name() + ".json", "JSON") + "</p>\n");
        } else {
            html.folded(
                    "JSON",
                    artifact.example(),
                    "<p>" + Html.link(artifact.name() + ".json", "Download") + "</p><pre><code>" + json(artifact)
                            + "</code></pre>");
        }
        return html.toString();
    }

    private static String singular(Artifact artifact) {
        return switch (artifact.kind()) {
            case PROFILE -> "Profile of " + ((StructureDefinition) artifact.resource()).getType();
            case EXTENSION -> "Extension";
            case LOGICAL_MODEL -> "Logical model";
            case VALUE_SET -> "Value set";
            case CODE_SYSTEM -> "Code system";
            case FRAGMENT -> "Fragment of a code system";
            case CONCEPT_MAP -> "Concept map";
            case NAMING_SYSTEM -> "Naming system";
            case QUESTIONNAIRE -> "Registry form";
            case PLAN -> "Schedule";
            case OPERATION -> "Operation";
            case SEARCH_PARAMETER -> "Search parameter";
            case CAPABILITY -> "Capability statement";
            case EXAMPLE -> "Example of " + artifact.resource().fhirType();
            case OTHER -> artifact.resource().fhirType();
        };
    }

    /** What a developer copies: the url, the version, the id. */
    private void facts(Artifact artifact, Html html) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (artifact.resource() instanceof MetadataResource definition && !artifact.example()) {
            if (definition.hasUrl()) {
                facts.put("Canonical URL", "<code>" + Html.breakable(definition.getUrl()) + "</code>");
            }
            if (definition.hasVersion()) {
                facts.put("Version", Html.escape(definition.getVersion()));
            }
        }
        facts.put("Id", Html.code(artifact.id()));
        if (artifact.example()) {
            List<String> profiles = artifact.resource().getMeta().getProfile().stream()
                    .map(CanonicalType::getValue)
                    .map(contents::linkTo)
                    .toList();
            if (!profiles.isEmpty()) {
                facts.put("Profile", String.join(", ", profiles));
            }
        }
        if (artifact.resource() instanceof StructureDefinition definition
                && artifact.kind() == Artifact.Kind.EXTENSION) {
            List<String> places = definition.getContext().stream()
                    .map(context -> Html.code(context.getExpression()))
                    .toList();
            facts.put("Used on", String.join(", ", places));
        }
        String copyright = copyright(artifact);
        if (!copyright.isEmpty()) {
            facts.put("Copyright", Html.escape(copyright));
        }
        html.raw("<dl class=\"facts\">");
        facts.forEach((name, value) -> html.raw("<div><dt>").text(name).raw("</dt><dd>" + value + "</dd></div>"));
        html.raw("</dl>\n");
    }

    private static String copyright(Artifact artifact) {
        if (artifact.resource() instanceof CodeSystem system) {
            return system.hasCopyright() ? system.getCopyright() : "";
        }
        if (artifact.resource() instanceof ValueSet set) {
            return set.hasCopyright() ? set.getCopyright() : "";
        }
        if (artifact.resource() instanceof Questionnaire form) {
            return form.hasCopyright() ? form.getCopyright() : "";
        }
        return "";
    }

    private void structure(Artifact artifact, Html html) throws IOException {
        StructureDefinition definition = (StructureDefinition) artifact.resource();
        examples(artifact, html);
        html.heading(2, "Elements");
        html.raw("<p>What this "
                + Html.escape(
                        singular(artifact).toLowerCase(java.util.Locale.ROOT).replaceFirst(" of .*", ""))
                + " says. <strong class=\"flag\">S</strong>: must be supported, that is "
                + "<a href=\"conventions.html#must-support\">sent by who holds it, kept by who gets it</a>."
                + " Names lead to the types; Σ, ?! and I are FHIR's own flags.</p>\n");
        html.raw(structures.differential(artifact));
        html.folded("All elements, with those FHIR R4 defines (snapshot)", false, structures.snapshot(artifact));
        bindings(definition, html);
        invariants(definition, html);
        mappings(definition, html);
    }

    private void examples(Artifact artifact, Html html) {
        List<String> examples = contents.of(Artifact.Kind.EXAMPLE).stream()
                .filter(example -> example.resource().getMeta().getProfile().stream()
                        .anyMatch(profile -> profile.getValue().equals(artifact.url())))
                .map(Artifact::link)
                .toList();
        if (!examples.isEmpty()) {
            html.raw("<p><strong>Examples:</strong> " + String.join(", ", examples) + "</p>\n");
        }
    }

    private void bindings(StructureDefinition definition, Html html) {
        List<List<String>> rows = new ArrayList<>();
        for (ElementDefinition element : definition.getDifferential().getElement()) {
            if (element.getBinding().hasValueSet()) {
                rows.add(List.of(
                        "<code>" + Html.breakable(element.getId()) + "</code>",
                        Html.escape(element.getBinding().getStrength().toCode()),
                        contents.linkTo(element.getBinding().getValueSet())));
            }
        }
        if (!rows.isEmpty()) {
            html.heading(2, "Terminology").table(List.of("Element", "Strength", "Value set"), rows);
        }
    }

    private static void invariants(StructureDefinition definition, Html html) {
        List<List<String>> rows = new ArrayList<>();
        for (ElementDefinition element : definition.getDifferential().getElement()) {
            for (ElementDefinition.ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                rows.add(List.of(
                        Html.code(rule.getKey()),
                        "<code>" + Html.breakable(element.getId()) + "</code>",
                        Html.escape(rule.getSeverity().toCode()),
                        Html.escape(rule.getHuman()) + "<br><code class=\"expression\">"
                                + Html.escape(rule.getExpression()) + "</code>"));
            }
        }
        if (!rows.isEmpty()) {
            html.heading(2, "Rules").table(List.of("Key", "Element", "Severity", "Rule"), rows);
        }
    }

    private void mappings(StructureDefinition definition, Html html) {
        Map<String, String> names = new LinkedHashMap<>();
        definition.getMapping().forEach(mapping -> {
            if (mapping.getUri() != null || mapping.getName() != null) {
                names.put(mapping.getIdentity(), mapping.hasName() ? mapping.getName() : mapping.getUri());
            }
        });
        List<List<String>> rows = new ArrayList<>();
        for (ElementDefinition element : definition.getDifferential().getElement()) {
            for (ElementDefinition.ElementDefinitionMappingComponent mapping : element.getMapping()) {
                rows.add(List.of(
                        "<code>" + Html.breakable(element.getId()) + "</code>",
                        Html.escape(names.getOrDefault(mapping.getIdentity(), mapping.getIdentity())),
                        Html.breakable(mapping.getMap())
                                + (mapping.hasComment() ? "<br>" + Html.escape(mapping.getComment()) : "")));
            }
        }
        if (!rows.isEmpty()) {
            html.heading(2, "Mappings").table(List.of("Element", "To", "Is"), rows);
        }
    }

    private void valueSet(ValueSet set, Html html) {
        html.heading(2, "Definition").raw("<ul>");
        set.getCompose().getInclude().forEach(include -> html.raw("<li>" + component("Includes", include) + "</li>"));
        set.getCompose().getExclude().forEach(exclude -> html.raw("<li>" + component("Leaves out", exclude) + "</li>"));
        html.raw("</ul>\n");
        List<List<String>> rows = codes.of(set).stream()
                .map(code ->
                        List.of(Html.code(code.code()), Html.escape(code.display()), contents.linkTo(code.system())))
                .toList();
        if (!rows.isEmpty()) {
            html.heading(2, "Codes").table(List.of("Code", "Display", "System"), rows);
        }
    }

    private String component(String verb, ValueSet.ConceptSetComponent component) {
        List<String> parts = new ArrayList<>();
        if (component.hasSystem()) {
            String system = systemLink(component.getSystem());
            if (component.hasConcept()) {
                parts.add(component.getConcept().size() + " codes of " + system);
            } else if (component.hasFilter()) {
                parts.add("codes of " + system + " where "
                        + String.join(
                                " and ",
                                component.getFilter().stream()
                                        .map(filter -> Html.code(filter.getProperty() + " "
                                                + filter.getOp().toCode() + " " + filter.getValue()))
                                        .toList()));
            } else {
                parts.add("every code of " + system);
            }
        }
        component.getValueSet().forEach(set -> parts.add("every code of " + contents.linkTo(set.getValue())));
        return verb + " " + String.join(", and ", parts);
    }

    private String systemLink(String url) {
        return contents.byUrl(url).map(Artifact::link).orElseGet(() -> Html.code(url));
    }

    private void codeSystem(CodeSystem system, Html html) {
        Set<String> languages = new LinkedHashSet<>();
        Set<String> properties = new LinkedHashSet<>();
        List<CodeSystem.ConceptDefinitionComponent> concepts = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        flatten(system.getConcept(), 0, concepts, depths);
        concepts.forEach(concept -> {
            concept.getDesignation().forEach(designation -> languages.add(designation.getLanguage()));
            concept.getProperty().forEach(property -> properties.add(property.getCode()));
        });
        boolean definitions = concepts.stream().anyMatch(CodeSystem.ConceptDefinitionComponent::hasDefinition);
        List<String> titles = new ArrayList<>(List.of("Code", "Display"));
        languages.forEach(language ->
                titles.add(java.util.Locale.forLanguageTag(language).getDisplayLanguage(java.util.Locale.ENGLISH)));
        if (definitions) {
            titles.add("Definition");
        }
        boolean many = properties.size() > MOST_COLUMNS_OF_PROPERTIES;
        if (many) {
            titles.add("Properties");
        } else {
            titles.addAll(properties);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            CodeSystem.ConceptDefinitionComponent concept = concepts.get(i);
            List<String> row = new ArrayList<>();
            row.add("<span style=\"--depth:" + depths.get(i) + "\" class=\"nested\" id=\""
                    + Html.escape(system.getId() == null ? "" : concept.getCode()) + "\">"
                    + Html.code(concept.getCode()) + "</span>");
            row.add(Html.escape(concept.hasDisplay() ? concept.getDisplay() : ""));
            for (String language : languages) {
                row.add("<span lang=\"" + Html.escape(language) + "\">"
                        + Html.lines(concept.getDesignation().stream()
                                .filter(designation -> language.equals(designation.getLanguage()))
                                .map(designation -> Html.escape(designation.getValue()))
                                .toList())
                        + "</span>");
            }
            if (definitions) {
                row.add(Html.escape(concept.hasDefinition() ? concept.getDefinition() : ""));
            }
            if (many) {
                row.add(Html.lines(concept.getProperty().stream()
                        .map(value -> "<small>" + Html.escape(value.getCode()) + "</small> " + valueOf(value))
                        .toList()));
            } else {
                properties.forEach(property -> row.add(Html.lines(concept.getProperty().stream()
                        .filter(value -> value.getCode().equals(property))
                        .map(ArtifactPages::valueOf)
                        .toList())));
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            html.heading(2, "Codes").table(many ? "properties" : "", titles, rows);
        }
    }

    private static String valueOf(CodeSystem.ConceptPropertyComponent property) {
        return Html.escape(
                property.getValue() instanceof PrimitiveType<?> primitive
                        ? primitive.getValueAsString()
                        : property.hasValueCoding() ? property.getValueCoding().getCode() : "");
    }

    private static void flatten(
            List<CodeSystem.ConceptDefinitionComponent> concepts,
            int depth,
            List<CodeSystem.ConceptDefinitionComponent> into,
            List<Integer> depths) {
        for (CodeSystem.ConceptDefinitionComponent concept : concepts) {
            into.add(concept);
            depths.add(depth);
            flatten(concept.getConcept(), depth + 1, into, depths);
        }
    }

    private void conceptMap(ConceptMap map, Html html) {
        for (ConceptMap.ConceptMapGroupComponent group : map.getGroup()) {
            html.heading(2, "Codes");
            html.raw("<p>From " + systemLink(group.getSource()) + " to " + systemLink(group.getTarget()) + "</p>\n");
            List<List<String>> rows = new ArrayList<>();
            for (ConceptMap.SourceElementComponent source : group.getElement()) {
                for (ConceptMap.TargetElementComponent target : source.getTarget()) {
                    rows.add(List.of(
                            Html.code(source.getCode()) + " "
                                    + Html.escape(source.hasDisplay() ? source.getDisplay() : ""),
                            Html.escape(target.getEquivalence().toCode()),
                            target.hasCode()
                                    ? Html.code(target.getCode()) + " "
                                            + Html.escape(target.hasDisplay() ? target.getDisplay() : "")
                                    : "",
                            Html.escape(target.hasComment() ? target.getComment() : "")));
                }
            }
            html.table(List.of("Our code", "Relation", "Their code", "Comment"), rows);
        }
    }

    private static void namingSystem(NamingSystem system, Html html) {
        html.heading(2, "Identifiers");
        html.table(
                List.of("Kind", "Value", "Preferred", "Comment"),
                system.getUniqueId().stream()
                        .map(id -> List.of(
                                Html.escape(id.getType().toCode()),
                                "<code>" + Html.breakable(id.getValue()) + "</code>",
                                id.getPreferred() ? "yes" : "",
                                Html.escape(id.hasComment() ? id.getComment() : "")))
                        .toList());
    }

    private void questionnaire(Questionnaire form, Html html) {
        List<List<String>> rows = new ArrayList<>();
        items(form.getItem(), 0, rows);
        html.heading(2, "Questions");
        html.paragraph(
                "Our words; the registry's own form is the authority. The variable is the one of the course dictionary that answers the question.");
        html.table("questions", List.of("Question", "Asks", "Type", "Variable"), rows);
    }

    private void items(List<Questionnaire.QuestionnaireItemComponent> items, int depth, List<List<String>> rows) {
        for (Questionnaire.QuestionnaireItemComponent item : items) {
            String options = item.hasAnswerValueSet()
                    ? "<br>" + contents.linkTo(item.getAnswerValueSet())
                    : item.getAnswerOption().isEmpty()
                            ? ""
                            : "<br><small>"
                                    + String.join(
                                            " · ",
                                            item.getAnswerOption().stream()
                                                    .map(option -> Html.escape(
                                                            option.hasValueCoding()
                                                                    ? option.getValueCoding()
                                                                                    .hasDisplay()
                                                                            ? option.getValueCoding()
                                                                                    .getDisplay()
                                                                            : option.getValueCoding()
                                                                                    .getCode()
                                                                    : option.getValue()
                                                                            .primitiveValue()))
                                                    .toList())
                                    + "</small>";
            rows.add(List.of(
                    "<span style=\"--depth:" + depth + "\" class=\"nested\" id=\"" + Html.escape(item.getLinkId())
                            + "\">" + Html.escape(item.hasPrefix() ? item.getPrefix() : item.getLinkId()) + "</span>",
                    (item.getType() == Questionnaire.QuestionnaireItemType.GROUP
                                    ? "<strong>" + Html.escape(item.hasText() ? item.getText() : "") + "</strong>"
                                    : Html.escape(item.hasText() ? item.getText() : ""))
                            + options,
                    Html.escape(item.getType().toCode())
                            + (item.getRequired() ? ", required" : "")
                            + (item.getRepeats() ? ", repeats" : ""),
                    item.hasDefinition() ? variable(item.getDefinition()) : ""));
            items(item.getItem(), depth + 1, rows);
        }
    }

    /** A link to the dictionary for {@code …/cart-course#CartCourse.infusion.date}. */
    private String variable(String definition) {
        int hash = definition.indexOf('#');
        if (hash < 0) {
            return contents.linkTo(definition);
        }
        String element = definition.substring(hash + 1);
        return "<a href=\"dictionary.html#" + Html.escape(element) + "\"><code>"
                + Html.breakable(element.replaceFirst("^[^.]*\\.", "")).replaceAll("([a-z])([A-Z])", "$1<wbr>$2")
                + "</code></a>";
    }

    private void plan(PlanDefinition plan, Html html) {
        html.heading(2, "What is due when");
        List<List<String>> rows = new ArrayList<>();
        actions(plan.getAction(), 0, rows);
        html.table(List.of("Action", "Form", "When"), rows);
    }

    private void actions(
            List<PlanDefinition.PlanDefinitionActionComponent> actions, int depth, List<List<String>> rows) {
        for (PlanDefinition.PlanDefinitionActionComponent action : actions) {
            rows.add(List.of(
                    "<span style=\"--depth:" + depth + "\" class=\"nested\">"
                            + Html.escape(action.hasTitle() ? action.getTitle() : action.hasId() ? action.getId() : "")
                            + "</span>",
                    action.hasDefinition()
                            ? contents.linkTo(action.getDefinition().primitiveValue())
                            : "",
                    Html.escape(action.hasDescription() ? action.getDescription() : "")
                            + action.getExtension().stream()
                                    .map(ArtifactPages::extension)
                                    .reduce("", (a, b) -> a + "<br>" + b)));
            actions(action.getAction(), depth + 1, rows);
        }
    }

    private static String extension(Extension extension) {
        String name = extension.getUrl().substring(extension.getUrl().lastIndexOf('/') + 1);
        if (extension.hasExtension()) {
            return "<small>"
                    + String.join(
                            " · ",
                            extension.getExtension().stream()
                                    .map(ArtifactPages::extension)
                                    .map(text -> text.replaceAll("</?small>", ""))
                                    .toList())
                    + "</small>";
        }
        String value = extension.getValue() instanceof PrimitiveType<?> primitive
                ? primitive.getValueAsString()
                : extension.getValue() instanceof org.hl7.fhir.r4.model.Quantity quantity
                        ? quantity.getValue().toPlainString() + " " + quantity.getCode()
                        : extension.getValue() instanceof org.hl7.fhir.r4.model.Coding coding ? coding.getCode() : "";
        return "<small>" + Html.escape(name + " " + value) + "</small>";
    }

    private void operation(OperationDefinition operation, Html html) {
        List<String> places = new ArrayList<>();
        String code = "$" + operation.getCode();
        if (operation.getSystem()) {
            places.add("[base]/" + code);
        }
        operation.getResource().forEach(type -> {
            if (operation.getType()) {
                places.add("[base]/" + type.getValue() + "/" + code);
            }
            if (operation.getInstance()) {
                places.add("[base]/" + type.getValue() + "/[id]/" + code);
            }
        });
        html.heading(2, "Where").raw("<ul>");
        places.forEach(place -> html.raw("<li>" + Html.code(place) + "</li>"));
        html.raw("</ul>\n");
        html.heading(2, "Parameters");
        html.table(
                List.of("Use", "Name", "How many", "Type", "Meaning"),
                operation.getParameter().stream()
                        .map(parameter -> List.of(
                                Html.escape(parameter.getUse().toCode()),
                                Html.code(parameter.getName()),
                                parameter.getMin() + ".." + parameter.getMax(),
                                Html.escape(parameter.hasType() ? parameter.getType() : "parts"),
                                text.toHtml(parameter.hasDocumentation() ? parameter.getDocumentation() : "")))
                        .toList());
        if (operation.hasComment()) {
            html.heading(2, "Notes").raw(text.toHtml(operation.getComment()));
        }
    }

    private static void searchParameter(SearchParameter parameter, Html html) {
        html.heading(2, "Search").raw("<ul>");
        parameter
                .getBase()
                .forEach(type -> html.raw(
                        "<li>" + Html.code("[base]/" + type.getCode() + "?" + parameter.getCode() + "=…") + "</li>"));
        html.raw("</ul>\n<dl class=\"facts\"><div><dt>Type</dt><dd>"
                + Html.escape(parameter.getType().toCode()) + "</dd></div><div><dt>Expression</dt><dd>"
                + Html.code(parameter.getExpression()) + "</dd></div></dl>\n");
    }

    private void capability(CapabilityStatement statement, Html html) {
        for (CapabilityStatement.CapabilityStatementRestComponent rest : statement.getRest()) {
            html.heading(2, "Whole system");
            html.raw("<p>"
                    + Html.escape(String.join(
                            ", ",
                            rest.getInteraction().stream()
                                    .map(interaction -> interaction.getCode().toCode())
                                    .toList()))
                    + "</p>\n");
            operations(
                    rest.getOperation().stream()
                            .map(operation -> Html.code("$" + operation.getName()))
                            .toList(),
                    html);
            html.heading(2, "Resource types");
            html.table(
                    List.of("Type", "Profiles", "Interactions", "Search", "Operations"),
                    rest.getResource().stream()
                            .map(type -> List.of(
                                    Html.escape(type.getType()),
                                    Html.lines(type.getSupportedProfile().stream()
                                            .map(CanonicalType::getValue)
                                            .map(contents::linkTo)
                                            .toList()),
                                    Html.escape(String.join(
                                            ", ",
                                            type.getInteraction().stream()
                                                    .map(interaction -> interaction
                                                            .getCode()
                                                            .toCode())
                                                    .toList())),
                                    String.join(
                                            ", ",
                                            type.getSearchParam().stream()
                                                    .map(parameter -> Html.code(parameter.getName()))
                                                    .toList()),
                                    String.join(
                                            ", ",
                                            type.getOperation().stream()
                                                    .map(operation -> Html.code("$" + operation.getName()))
                                                    .toList())))
                            .toList());
        }
    }

    private static void operations(List<String> names, Html html) {
        if (!names.isEmpty()) {
            html.raw("<p>Operations: " + String.join(", ", names) + "</p>\n");
        }
    }

    private void usedBy(Artifact artifact, Html html) {
        if (artifact.url().isEmpty()) {
            return;
        }
        List<String> users = contents.artifacts().stream()
                .filter(other -> other != artifact && !other.example())
                .filter(other -> mentions(other, artifact.url()))
                .map(Artifact::link)
                .toList();
        if (!users.isEmpty()) {
            html.heading(2, "Used by").raw("<p>" + String.join(", ", users) + "</p>\n");
        }
    }

    private static boolean mentions(Artifact artifact, String url) {
        return artifact.json().contains('"' + url + '"') || artifact.json().contains('"' + url + '|');
    }

    /** The JSON, with references to other examples and to definitions as links. */
    private String json(Artifact artifact) {
        String escaped = Html.escape(artifact.json());
        return java.util.regex.Pattern.compile("&quot;([A-Za-z]+/[A-Za-z0-9.-]+|https?://[^&\\s]+)&quot;")
                .matcher(escaped)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(contents.byReference(match.group(1))
                        .or(() -> contents.byUrl(match.group(1)))
                        .map(target -> "&quot;<a href=\"" + target.page() + "\">" + match.group(1) + "</a>&quot;")
                        .orElse(match.group())));
    }
}
