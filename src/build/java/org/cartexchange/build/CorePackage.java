package org.cartexchange.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.util.VersionUtil;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Rebuilds the package {@code hl7.fhir.r4.core#4.0.1}, which SUSHI and HL7's tools want in their package cache, from the
 * definitions inside {@code ca.uhn.hapi.fhir:hapi-fhir-validation-resources-r4}: no FHIR package registry is asked.
 *
 * <p>Argument: a private home directory below {@code target/}. Never a person's own: HL7's package cache deletes itself when
 * it meets a version it does not know.
 */
public final class CorePackage {

    private static final String NAME = "hl7.fhir.r4.core";
    private static final String VERSION = "4.0.1";

    /** Raise when this class writes the package differently. */
    private static final String FORMAT = "1";

    private static final String DEFINITIONS = "org/hl7/fhir/r4/model/";
    private static final List<String> BUNDLES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v2-tables.xml",
            "valueset/v3-codesystems.xml",
            "sp/search-parameters.json");

    private CorePackage() {}

    public static void main(String[] arguments) throws IOException {
        Path contents = folder(Path.of(arguments[0])).resolve("package");
        Fingerprint inputs = new Fingerprint().add(VersionUtil.getVersion()).add(FORMAT);
        Path record = Path.of(arguments[0]).resolve("core-package.sha256");
        if (inputs.isRecordedIn(record, contents.resolve("package.json"))) {
            return;
        }
        Files.createDirectories(contents);
        int written = writeResources(contents);
        System.out.println("Rebuilt " + NAME + "#" + VERSION + " of " + written + " resources in " + contents);
        inputs.recordIn(record);
    }

    /** Where the package is in that home directory. */
    static Path folder(Path home) {
        return home.resolve(".fhir").resolve("packages").resolve(NAME + "#" + VERSION);
    }

    private static int writeResources(Path contents) throws IOException {
        FhirContext fhir = FhirContext.forR4Cached();
        IParser json = fhir.newJsonParser();
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode index = mapper.createObjectNode().put("index-version", 2);
        ArrayNode files = index.putArray("files");
        for (String bundle : BUNDLES) {
            IParser parser = bundle.endsWith(".xml") ? fhir.newXmlParser() : fhir.newJsonParser();
            try (InputStream in = CorePackage.class.getClassLoader().getResourceAsStream(DEFINITIONS + bundle)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (Bundle.BundleEntryComponent entry :
                        parser.parseResource(Bundle.class, text).getEntry()) {
                    Resource resource = entry.getResource();
                    String name = resource.fhirType() + "-" + resource.getIdPart() + ".json";
                    Files.writeString(contents.resolve(name), json.encodeResourceToString(resource));
                    files.add(indexEntry(mapper, name, resource));
                }
            }
        }
        Files.writeString(contents.resolve(".index.json"), mapper.writeValueAsString(index));
        ObjectNode manifest = mapper.createObjectNode()
                .put("name", NAME)
                .put("version", VERSION)
                .put("type", "fhir.core")
                .put("title", "FHIR R4, rebuilt from the definitions in HAPI FHIR")
                .put("license", "CC0-1.0");
        manifest.putArray("fhirVersions").add(VERSION);
        Files.writeString(contents.resolve("package.json"), mapper.writeValueAsString(manifest));
        return files.size();
    }

    private static ObjectNode indexEntry(ObjectMapper mapper, String name, Resource resource) {
        ObjectNode entry = mapper.createObjectNode()
                .put("filename", name)
                .put("resourceType", resource.fhirType())
                .put("id", resource.getIdPart());
        if (resource instanceof MetadataResource metadata) {
            entry.put("url", metadata.getUrl()).put("version", metadata.getVersion());
        }
        if (resource instanceof org.hl7.fhir.r4.model.StructureDefinition definition) {
            entry.put("kind", definition.getKind().toCode())
                    .put("type", definition.getType())
                    .put(
                            "derivation",
                            definition.hasDerivation()
                                    ? definition.getDerivation().toCode()
                                    : null);
        }
        return entry;
    }
}
