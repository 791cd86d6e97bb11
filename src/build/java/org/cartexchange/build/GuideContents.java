package org.cartexchange.build;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Everything the guide shows: the package's resources, each with the folder and the FSH it came from. */
final class GuideContents {

    private static final Pattern FSH_ENTITY = Pattern.compile(
            "^(Profile|Extension|Logical|Resource|CodeSystem|ValueSet|Instance|Mapping|Invariant|RuleSet|Alias)\\s*:\\s*(\\S+)",
            Pattern.MULTILINE);
    private static final Pattern FSH_ID = Pattern.compile("^Id\\s*:\\s*(\\S+)", Pattern.MULTILINE);

    private final ImplementationGuide guide;
    private final List<Artifact> artifacts;
    private final Map<String, Artifact> byUrl = new HashMap<>();
    private final Map<String, Artifact> byReference = new HashMap<>();

    private GuideContents(ImplementationGuide guide, List<Artifact> artifacts) {
        this.guide = guide;
        this.artifacts = artifacts;
        for (Artifact artifact : artifacts) {
            byReference.put(artifact.resource().fhirType() + "/" + artifact.id(), artifact);
            if (!artifact.url().isEmpty() && !artifact.example()) {
                byUrl.put(artifact.url(), artifact);
            }
        }
    }

    static GuideContents read(Path packageFile, Path profiles) throws IOException {
        FhirContext fhir = FhirContext.forR4Cached();
        Map<String, byte[]> files = untar(packageFile);
        Map<String, Path> sources = sources(profiles);
        ImplementationGuide guide = null;
        Map<String, Resource> resources = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            if (!name.startsWith(".") && !name.equals("package.json")) {
                Resource resource = (Resource)
                        fhir.newJsonParser().parseResource(new String(file.getValue(), StandardCharsets.UTF_8));
                if (resource instanceof ImplementationGuide found) {
                    guide = found;
                } else {
                    resources.put(file.getKey(), resource);
                }
            }
        }
        Map<String, ImplementationGuide.ImplementationGuideDefinitionResourceComponent> listed = new HashMap<>();
        guide.getDefinition()
                .getResource()
                .forEach(entry -> listed.put(entry.getReference().getReference(), entry));
        List<Artifact> artifacts = new ArrayList<>();
        for (Map.Entry<String, Resource> entry : resources.entrySet()) {
            Resource resource = entry.getValue();
            var named = listed.get(resource.fhirType() + "/" + resource.getIdPart());
            Optional<Path> source = Optional.ofNullable(sources.get(resource.getIdPart()));
            artifacts.add(new Artifact(
                    resource,
                    fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource),
                    title(resource, named == null ? resource.getIdPart() : named.getName()),
                    description(resource, named == null ? "" : named.getDescription()),
                    entry.getKey().contains("/example/"),
                    source.map(file -> Fingerprint.slashed(profiles.relativize(file.getParent()))),
                    source.map(GuideContents::readText)));
        }
        artifacts.sort(Comparator.comparing(Artifact::kind).thenComparing(Artifact::sortKey));
        return new GuideContents(guide, List.copyOf(artifacts));
    }

    ImplementationGuide guide() {
        return guide;
    }

    String canonical() {
        return guide.getUrl().substring(0, guide.getUrl().indexOf("/ImplementationGuide/"));
    }

    List<Artifact> artifacts() {
        return artifacts;
    }

    List<Artifact> of(Artifact.Kind kind) {
        return artifacts.stream().filter(artifact -> artifact.kind() == kind).toList();
    }

    List<Artifact> ofFolder(String folder) {
        return artifacts.stream()
                .filter(artifact -> artifact.folder().filter(folder::equals).isPresent())
                .toList();
    }

    /** The artifact with this canonical url, with or without a version. */
    Optional<Artifact> byUrl(String url) {
        int bar = url.indexOf('|');
        return Optional.ofNullable(byUrl.get(bar < 0 ? url : url.substring(0, bar)));
    }

    /** The artifact that a reference such as {@code Patient/cart-patient-example-lymphoma} means. */
    Optional<Artifact> byReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** A link to the artifact of that url, or the url as it is. */
    String linkTo(String url) {
        return byUrl(url).map(Artifact::link).orElseGet(() -> Html.code(url));
    }

    private static String title(Resource resource, String fallback) {
        if (resource instanceof MetadataResource definition && definition.hasTitle()) {
            return definition.getTitle();
        }
        return fallback == null || fallback.isEmpty() ? resource.getIdPart() : fallback;
    }

    private static String description(Resource resource, String fallback) {
        if (resource instanceof MetadataResource definition && definition.hasDescription()) {
            return definition.getDescription();
        }
        return fallback == null ? "" : fallback;
    }

    /** The files of a package by their names inside it. */
    static Map<String, byte[]> untar(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new ByteArrayInputStream(Files.readAllBytes(file))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }

    /** Which FSH file defines which id. */
    private static Map<String, Path> sources(Path profiles) {
        Map<String, Path> sources = new HashMap<>();
        for (Path file : Fingerprint.filesBelow(profiles)) {
            if (file.toString().endsWith(".fsh")) {
                String text = readText(file);
                Matcher entity = FSH_ENTITY.matcher(text);
                while (entity.find()) {
                    if (entity.group(1).equals("Instance")) {
                        sources.putIfAbsent(entity.group(2), file);
                    }
                }
                Matcher id = FSH_ID.matcher(text);
                while (id.find()) {
                    sources.putIfAbsent(id.group(1), file);
                }
            }
        }
        return sources;
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
