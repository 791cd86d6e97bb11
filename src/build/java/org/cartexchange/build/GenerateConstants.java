package org.cartexchange.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the canonical URLs and codes of the compiled profiles as Java constants, {@code org.cartexchange.fhir.Cart*}.
 *
 * <p>Arguments: the folder of compiled resources, the folder for Java sources. A file is only written when its content
 * changes, so that an unchanged guide compiles nothing again.
 */
public final class GenerateConstants {

    private static final String PACKAGE = "org.cartexchange.fhir";

    private final List<GuideArtifact> artifacts;
    private final Path folder;

    private GenerateConstants(List<GuideArtifact> artifacts, Path folder) {
        this.artifacts = artifacts;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[1]).resolve(PACKAGE.replace('.', '/'));
        Files.createDirectories(sources);
        new GenerateConstants(GuideArtifact.readAll(Path.of(arguments[0])), sources).write();
    }

    private void write() throws IOException {
        writeUrls("CartProfiles", "Canonical URLs of our profiles.", "", GuideArtifact::isProfile);
        writeUrls("CartExtensions", "Canonical URLs of our extensions.", "-ext", GuideArtifact::isExtension);
        writeUrls("CartModels", "Canonical URLs of our logical models.", "", GuideArtifact::isLogicalModel);
        writeUrls("CartCodeSystems", "Canonical URLs of our code systems.", "-cs", ours("CodeSystem"));
        writeUrls("CartValueSets", "Canonical URLs of our value sets.", "-vs", ours("ValueSet"));
        writeUrls("CartConceptMaps", "Canonical URLs of our concept maps.", "-cm", ours("ConceptMap"));
        writeUrls("CartQuestionnaires", "Canonical URLs of the registry forms, by form id.", "", ours("Questionnaire"));
        writeUrls("CartSchedules", "Canonical URLs of the registries' schedules.", "", ours("PlanDefinition"));
        writeUrls("CartSearchParameters", "Canonical URLs of our search parameters.", "", ours("SearchParameter"));
        writeUrls("CartOperations", "Canonical URLs of our operations.", "", ours("OperationDefinition"));
        writeCodes();
    }

    /** Resources of the type whose url is ours: a fragment of somebody else's code system carries their url. */
    private Predicate<GuideArtifact> ours(String type) {
        String base = artifacts.stream()
                .filter(a -> a.is("ImplementationGuide"))
                .map(GuideArtifact::url)
                .map(url -> url.substring(0, url.indexOf("/ImplementationGuide/") + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The compiled guide has no ImplementationGuide resource"));
        return artifact -> artifact.is(type) && artifact.url().startsWith(base);
    }

    private void writeUrls(String className, String purpose, String suffix, Predicate<GuideArtifact> which)
            throws IOException {
        Map<String, GuideArtifact> byName = new TreeMap<>();
        for (GuideArtifact artifact : artifacts) {
            if (which.test(artifact) && !artifact.url().isEmpty()) {
                String clash = constant(withoutSuffix(artifact.id(), suffix));
                GuideArtifact other = byName.put(clash, artifact);
                if (other != null) {
                    throw new IllegalStateException(artifact.id() + " and " + other.id() + " both become " + clash);
                }
            }
        }
        StringBuilder source = head(className, purpose + " Generated from {@code profiles/}.");
        byName.forEach((name, artifact) -> source.append("\n    /** ")
                .append(javadoc(artifact.text("title").isEmpty() ? artifact.id() : artifact.text("title")))
                .append(". */\n    public static final String ")
                .append(name)
                .append(" = ")
                .append(literal(artifact.url()))
                .append(";\n"));
        save(className, source.append("}\n"));
    }

    private void writeCodes() throws IOException {
        StringBuilder source = head(
                "CartCodes",
                "Codes of our own code systems, one class per code system. Generated from {@code profiles/}.");
        Predicate<GuideArtifact> ours = ours("CodeSystem");
        Map<String, GuideArtifact> byName = new TreeMap<>();
        artifacts.stream().filter(ours).forEach(system -> byName.put(className(system.id()), system));
        byName.forEach((name, system) -> {
            source.append("\n    /** ").append(javadoc(system.text("title"))).append(". */\n");
            source.append("    public static final class ").append(name).append(" {\n\n");
            source.append("        public static final String SYSTEM = ")
                    .append(literal(system.url()))
                    .append(";\n");
            Map<String, JsonNode> concepts = new LinkedHashMap<>();
            collect(system.json().path("concept"), concepts);
            concepts.forEach((code, concept) -> source.append("\n        /** ")
                    .append(javadoc(concept.path("display").asText(code)))
                    .append(". */\n        public static final String ")
                    .append(constant(code))
                    .append(" = ")
                    .append(literal(code))
                    .append(";\n"));
            source.append("\n        private ").append(name).append("() {}\n    }\n");
        });
        save("CartCodes", source.append("}\n"));
    }

    private static void collect(JsonNode concepts, Map<String, JsonNode> into) {
        for (JsonNode concept : concepts) {
            into.put(concept.path("code").asText(), concept);
            collect(concept.path("concept"), into);
        }
    }

    private StringBuilder head(String className, String purpose) {
        return new StringBuilder("package " + PACKAGE + ";\n\n/** " + purpose + " */\npublic final class " + className
                + " {\n\n    private " + className + "() {}\n");
    }

    private void save(String className, StringBuilder source) throws IOException {
        Path file = folder.resolve(className + ".java");
        if (!Files.exists(file) || !Files.readString(file).contentEquals(source)) {
            Files.writeString(file, source);
        }
    }

    private static String withoutSuffix(String id, String suffix) {
        return id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : id;
    }

    /** {@code cart-crs-grade-cs} becomes {@code CrsGrade}. */
    private static String className(String id) {
        String stem = withoutSuffix(id, "-cs");
        return List.of((stem.startsWith("cart-") ? stem.substring("cart-".length()) : stem).split("[-.]")).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code grade-2} becomes {@code GRADE_2}; a name that starts with a digit gets an underscore in front. */
    private static String constant(String code) {
        String name = code.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static String literal(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String javadoc(String text) {
        String plain = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replaceAll("\\s+", " ");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
