package org.cartexchange.build;

import ca.uhn.fhir.context.FhirContext;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Makes the FHIR package {@code org.cartexchange.ig} out of SUSHI's output: snapshots by HL7's generator, version, date and publisher
 * stamped from the ImplementationGuide, the same bytes for the same input.
 *
 * <p>Arguments: the folder of compiled resources, the {@code package.tgz} to write, the record of the last run, a private home
 * directory for {@link CorePackage}. Nothing is done
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
        Fingerprint inputs = new Fingerprint()
                .addDirectory(compiled)
                .addCode(BuildPackage.class, CorePackage.class, GuideContext.class, Tarball.class);
        if (inputs.isRecordedIn(record, target)) {
            return;
        }
        BuildPackage build = new BuildPackage(GuideArtifact.readAll(compiled));
        build.stamp();
        build.makeSnapshots(Path.of(arguments[3]));
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

    private void makeSnapshots(Path home) throws IOException {
        SimpleWorkerContext context = GuideContext.load(home);
        Map<StructureDefinition, org.hl7.fhir.r5.model.StructureDefinition> definitions = new LinkedHashMap<>();
        for (Resource resource : resources) {
            if (resource instanceof StructureDefinition definition) {
                definitions.put(definition, (org.hl7.fhir.r5.model.StructureDefinition)
                        GuideContext.add(context, definition, definition.getIdPart() + ".html"));
            }
        }
        GuideLinks links = new GuideLinks(context, guide.getUrl());
        definitions.forEach((definition, r5) -> {
            if (!r5.hasSnapshot()) {
                List<ValidationMessage> messages = new ArrayList<>();
                new ProfileUtilities(context, messages, links)
                        .generateSnapshot(
                                context.fetchResource(
                                        org.hl7.fhir.r5.model.StructureDefinition.class, r5.getBaseDefinition()),
                                r5,
                                r5.getUrl(),
                                GuideLinks.CORE,
                                r5.getName());
                messages.stream()
                        .filter(message -> message.getLevel().isError())
                        .forEach(message -> System.out.println("[WARNING] " + r5.getUrl() + ": " + message.summary()));
            }
            definition.setSnapshot(
                    ((StructureDefinition) VersionConvertorFactory_40_50.convertResource(r5)).getSnapshot());
            definition
                    .getSnapshot()
                    .getElement()
                    .forEach(element ->
                            unpin(element, guide.getFhirVersion().get(0).getCode()));
        });
    }

    /** The generator pins references to the base package, where FHIR R4 itself pins required bindings alone. */
    private static void unpin(ElementDefinition element, String version) {
        String pin = "|" + version;
        for (ElementDefinition.TypeRefComponent type : element.getType()) {
            type.getProfile().forEach(profile -> profile.setValue(StringUtils.removeEnd(profile.getValue(), pin)));
            type.getTargetProfile().forEach(target -> target.setValue(StringUtils.removeEnd(target.getValue(), pin)));
        }
        if (element.getBinding().getStrength() != Enumerations.BindingStrength.REQUIRED && element.hasBinding()) {
            element.getBinding()
                    .setValueSet(StringUtils.removeEnd(element.getBinding().getValueSet(), pin));
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
