package org.cartexchange.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One resource that SUSHI wrote, as plain JSON: enough for everything that needs no FHIR model. */
record GuideArtifact(Path file, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every resource in {@code fsh-generated/resources}, in the order of the file names. */
    static List<GuideArtifact> readAll(Path resources) {
        List<GuideArtifact> artifacts = new ArrayList<>();
        for (Path file : Fingerprint.filesBelow(resources)) {
            if (file.toString().endsWith(".json")) {
                try {
                    artifacts.add(new GuideArtifact(file, JSON.readTree(file.toFile())));
                } catch (IOException e) {
                    throw new UncheckedIOException(file + " is not JSON", e);
                }
            }
        }
        return List.copyOf(artifacts);
    }

    String type() {
        return text("resourceType");
    }

    String id() {
        return text("id");
    }

    String url() {
        return text("url");
    }

    String text(String field) {
        return json.path(field).asText("");
    }

    boolean is(String resourceType) {
        return type().equals(resourceType);
    }

    boolean isExtension() {
        return is("StructureDefinition") && text("type").equals("Extension");
    }

    boolean isProfile() {
        return is("StructureDefinition") && !isExtension() && !isLogicalModel();
    }

    boolean isLogicalModel() {
        return is("StructureDefinition") && text("kind").equals("logical");
    }
}
