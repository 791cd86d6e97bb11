package org.cartexchange.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The FHIR package this server conforms to ({@code org.cartexchange.ig}): every profile, value set, code system, form and
 * map of ours, held in memory.
 *
 * <p>Resources are found by type, by id, and by canonical {@code url} or {@code url|version}; an url without version
 * means the newest. They are shared: nobody may change them. Source: the {@code package.tgz} the build puts on the
 * classpath, in the layout of the FHIR package specification (resources in {@code package/}, examples in
 * {@code package/example/}).
 */
public final class ConformancePackage {

    private static final String ON_CLASSPATH = "/org.cartexchange.ig/package.tgz";

    private final FhirContext fhirContext;
    private final String name;
    private final String version;
    private final List<Resource> resources;
    private final List<Resource> examples;
    private final Map<String, Resource> byTypeAndId = new HashMap<>();
    private final Map<String, List<MetadataResource>> byUrl = new HashMap<>();

    private ConformancePackage(
            FhirContext fhirContext, String name, String version, List<Resource> resources, List<Resource> examples) {
        this.fhirContext = fhirContext;
        this.name = name;
        this.version = version;
        this.resources = Collections.unmodifiableList(resources);
        this.examples = Collections.unmodifiableList(examples);
        for (Resource resource : resources) {
            byTypeAndId.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
            if (resource instanceof MetadataResource canonical && canonical.hasUrl()) {
                byUrl.computeIfAbsent(canonical.getUrl(), url -> new ArrayList<>())
                        .add(canonical);
            }
        }
        byUrl.values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing(ConformancePackage::versionKey).reversed()));
    }

    /** The package of this build, from the classpath. Fails with a sentence if the build left it out. */
    public static ConformancePackage load() {
        try (InputStream packed = ConformancePackage.class.getResourceAsStream(ON_CLASSPATH)) {
            if (packed == null) {
                throw new IllegalStateException("The FHIR package is not on the classpath at " + ON_CLASSPATH
                        + ": run the whole build (mvn process-classes).");
            }
            return read(packed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The FHIR package at " + ON_CLASSPATH + " cannot be read", unreadable);
        }
    }

    /** A package from a gzipped tar archive in the layout of the FHIR package specification. */
    public static ConformancePackage read(InputStream packed) throws IOException {
        FhirContext fhirContext = FhirContext.forR4Cached();
        JsonNode manifest = null;
        List<Resource> resources = new ArrayList<>();
        List<Resource> examples = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String path = entry.getName();
                if (path.equals("package/package.json")) {
                    manifest = new ObjectMapper().readTree(tar.readAllBytes());
                } else if (isResource(path)) {
                    String json = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                    (path.startsWith("package/example") ? examples : resources).add(parse(fhirContext, json));
                }
            }
        }
        if (manifest == null) {
            throw new IOException("The archive holds no package/package.json: not a FHIR package");
        }
        return new ConformancePackage(
                fhirContext,
                manifest.path("name").asText(),
                manifest.path("version").asText(),
                resources,
                examples);
    }

    /** A package made of resources at hand, for tests and tools. */
    public static ConformancePackage of(String name, String version, Collection<? extends Resource> resources) {
        return new ConformancePackage(
                FhirContext.forR4Cached(), name, version, new ArrayList<>(resources), new ArrayList<>());
    }

    /** Package id, e.g. {@code org.cartexchange.ig}. */
    public String name() {
        return name;
    }

    /** Package version, e.g. {@code 0.1.0}. */
    public String version() {
        return version;
    }

    /** The one R4 context every room shares: making another costs seconds and megabytes. */
    public FhirContext fhirContext() {
        return fhirContext;
    }

    /** Every conformance resource, in the order of the archive. */
    public List<Resource> resources() {
        return resources;
    }

    /** Every example resource the package brings. */
    public List<Resource> examples() {
        return examples;
    }

    /** Every resource of one type. */
    public <T extends Resource> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The resource of that type with that id. */
    public <T extends Resource> Optional<T> byId(Class<T> type, String id) {
        return Optional.ofNullable(byTypeAndId.get(type.getSimpleName() + "/" + id))
                .map(type::cast);
    }

    /** The resource of that type with that canonical, {@code url} (newest version) or {@code url|version}. */
    public <T extends MetadataResource> Optional<T> byCanonical(Class<T> type, String canonical) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        String wanted = bar < 0 ? "" : canonical.substring(bar + 1);
        return byUrl.getOrDefault(url, List.of()).stream()
                .filter(type::isInstance)
                .filter(resource -> wanted.isEmpty() || wanted.equals(resource.getVersion()))
                .map(type::cast)
                .findFirst();
    }

    private static boolean isResource(String path) {
        return path.startsWith("package/")
                && path.endsWith(".json")
                && !path.endsWith("/package.json")
                && !path.contains("/.")
                && !path.startsWith("package/other/")
                && !path.startsWith("package/openapi/");
    }

    private static Resource parse(FhirContext fhirContext, String json) {
        return (Resource) fhirContext
                .newJsonParser()
                .setParserErrorHandler(new LenientErrorHandler(false))
                .parseResource(json);
    }

    /** "10.2" after "9.1", "R4" after "R3": numbers in the version are compared as numbers. */
    static String versionKey(MetadataResource resource) {
        StringBuilder key = new StringBuilder();
        for (String part :
                (resource.hasVersion() ? resource.getVersion() : "").split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            key.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 12 - part.length())) + part : part);
        }
        return key.toString();
    }
}
