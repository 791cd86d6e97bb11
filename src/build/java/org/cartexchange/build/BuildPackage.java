package org.cartexchange.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Makes the FHIR package {@code org.cartexchange.ig} out of SUSHI's output: snapshots by HAPI, version, date and publisher
 * stamped from the ImplementationGuide, the same bytes for the same input.
 *
 * <p>Arguments: the folder of compiled resources, the {@code package.tgz} to write, the record of the last run. Nothing is done
 * when neither the resources nor this code changed.
 */
public final class BuildPackage {

    private static final String BASE_PACKAGE = "hl7.fhir.r4.core";

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final IParser json = fhir.newJsonParser();
    private final ObjectMapper mapper = new ObjectMapper();

    private final List<Resource> resources = new ArrayList<>();
    private final ImplementationGuide guide;
    private final Set<String> examples = new HashSet<>();

    private BuildPackage(List<GuideArtifact> artifacts) {
        for (GuideArtifact artifact : artifacts) {
            resources.add((Resource) json.parseResource(artifact.json().toString()));
        }
        guide = resources.stream()
                .filter(ImplementationGuide.class::isInstance)
                .map(ImplementationGuide.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The compiled guide has no ImplementationGuide resource"));
        guide.getDefinition().getResource().stream()
                .filter(resource -> resource.hasExampleCanonicalType()
                        || resource.getExample() instanceof BooleanType example && example.booleanValue())
                .forEach(resource -> examples.add(resource.getReference().getReference()));
    }

    public static void main(String[] arguments) throws IOException {
        Path compiled = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path record = Path.of(arguments[2]);
        Fingerprint inputs = new Fingerprint().addDirectory(compiled).addCode();
        if (inputs.isRecordedIn(record, target)) {
            return;
        }
        BuildPackage build = new BuildPackage(GuideArtifact.readAll(compiled));
        build.stamp();
        build.makeSnapshots();
        Files.createDirectories(target.getParent());
        Files.write(target, Tarball.of(build.files()));
        inputs.recordIn(record);
        System.out.println("Packed " + build.resources.size() + " resources into " + target);
    }

    private void stamp() {
        for (Resource resource : resources) {
            if (resource instanceof MetadataResource definition && !isExample(resource)) {
                if (!definition.hasVersion()) {
                    definition.setVersion(guide.getVersion());
                }
                if (!definition.hasDate()) {
                    definition.setDateElement(guide.getDateElement());
                }
                if (!definition.hasPublisher()) {
                    definition.setPublisher(guide.getPublisher());
                }
                if (!definition.hasContact()) {
                    definition.setContact(guide.getContact());
                }
            }
        }
    }

    private void makeSnapshots() {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
        resources.stream().filter(StructureDefinition.class::isInstance).forEach(ours::addStructureDefinition);
        ValidationSupportChain chain = new ValidationSupportChain(
                ours, new DefaultProfileValidationSupport(fhir), new SnapshotGeneratingValidationSupport(fhir));
        ValidationSupportContext context = new ValidationSupportContext(chain);
        for (Resource resource : resources) {
            if (resource instanceof StructureDefinition definition && !definition.hasSnapshot()) {
                if (!(chain.generateSnapshot(context, definition, definition.getUrl(), null, definition.getName())
                        instanceof StructureDefinition complete)) {
                    throw new IllegalStateException("No snapshot for " + definition.getUrl());
                }
                definition.setSnapshot(complete.getSnapshot());
            }
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        ArrayNode definitions = mapper.createArrayNode();
        ArrayNode exampleEntries = mapper.createArrayNode();
        for (Resource resource : resources) {
            boolean example = isExample(resource);
            String name = resource.fhirType() + "-" + resource.getIdPart() + ".json";
            files.put((example ? "package/example/" : "package/") + name, bytes(json.encodeResourceToString(resource)));
            (example ? exampleEntries : definitions).add(indexEntry(name, resource));
        }
        files.put(
                "package/package.json",
                bytes(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(manifest())));
        files.put("package/.index.json", index(definitions));
        if (!exampleEntries.isEmpty()) {
            files.put("package/example/.index.json", index(exampleEntries));
        }
        return files;
    }

    private ObjectNode manifest() {
        String canonical = guide.getUrl().substring(0, guide.getUrl().indexOf("/ImplementationGuide/"));
        ObjectNode manifest = mapper.createObjectNode()
                .put("name", guide.getPackageId())
                .put("version", guide.getVersion())
                .put("canonical", canonical)
                .put("url", canonical)
                .put("type", "fhir.ig")
                .put("title", guide.getTitle())
                .put("description", guide.getDescription())
                .put("author", guide.getPublisher())
                .put("license", guide.getLicense().toCode())
                .put("date", guide.getDateElement().getValueAsString().replace("-", "") + "000000");
        String fhirVersion = guide.getFhirVersion().get(0).getCode();
        manifest.putArray("fhirVersions").add(fhirVersion);
        manifest.putObject("dependencies").put(BASE_PACKAGE, fhirVersion);
        return manifest;
    }

    private byte[] index(ArrayNode entries) throws IOException {
        ObjectNode index = mapper.createObjectNode().put("index-version", 2);
        index.set("files", entries);
        return bytes(mapper.writeValueAsString(index));
    }

    private ObjectNode indexEntry(String name, Resource resource) {
        ObjectNode entry = mapper.createObjectNode()
                .put("filename", name)
                .put("resourceType", resource.fhirType())
                .put("id", resource.getIdPart());
        if (resource instanceof MetadataResource definition) {
            entry.put("url", definition.getUrl()).put("version", definition.getVersion());
        }
        if (resource instanceof StructureDefinition definition) {
            entry.put("kind", definition.getKind().toCode())
                    .put("type", definition.getType())
                    .put("derivation", definition.getDerivation().toCode());
        }
        return entry;
    }

    private boolean isExample(Resource resource) {
        return examples.contains(resource.fhirType() + "/" + resource.getIdPart());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
