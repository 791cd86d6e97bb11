package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a record lacks, and whatever is wrong in it: its courses can be read, its forms filled, each conforms, and for
 * every question without an answer there is a reason. Records are spoilt at random: resources are taken out, elements taken
 * out or changed.
 */
class AnyRecordTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();

    /** With rules of its own: a server in the same JVM may have given others to the context. */
    private static final IParser PARSER =
            PACKAGE.fhirContext().newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));

    private static final FormCatalogue CATALOGUE = FormCatalogue.of(PACKAGE);
    private static final FormSchedule SCHEDULE = FormSchedule.of(PACKAGE);
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static final FormCheck CHECK = FormCheck.of(PACKAGE);
    private static final AnswerAdvice ADVICE = AnswerAdvice.of(PACKAGE);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final long SEED = Long.getLong("cart.seed", System.nanoTime());
    private static final int RECORDS_OF_EACH = Integer.getInteger("cart.spoilt", 3);
    private static final int MOST_CHANGES = 12;
    private static final int PATIENTS = 4;
    private static final long COHORT_SEED = 140_233;

    /** Partial, far away, yet to come, and no day of any calendar. */
    private static final List<String> DATES = List.of(
            "2026",
            "2025-04",
            "1890-01-01",
            "2091-05-05",
            "2025-04-15T23:59:60+14:00",
            "2025-04-15T00:10:00-12:00",
            "");

    static Stream<Story> stories() {
        return Stream.concat(Story.cases(), Story.cohort(PATIENTS, COHORT_SEED, 2));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aFormWithExplainedGapsComesOfIt(Story story) {
        Random random = new Random(SEED + story.name().hashCode());
        for (int n = 0; n < RECORDS_OF_EACH; n++) {
            List<String> changes = new ArrayList<>();
            List<Resource> record = spoilt(story, random, changes);
            try {
                fillAll(story.with(record));
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError(
                        "-Dcart.seed=%d, %s, record %d, changed: %s".formatted(SEED, story, n, changes), broken);
            }
        }
    }

    private static void fillAll(Story story) {
        for (PatientCourses patient : CourseReader.readAll(story.resources())) {
            for (String registry : CATALOGUE.registries()) {
                for (String track : SCHEDULE.tracks(registry)) {
                    SCHEDULE.planned(
                                    patient,
                                    registry,
                                    Optional.of(track),
                                    story.day(),
                                    story.day().plusYears(20))
                            .forEach(due -> FollowUp.of(due, Optional.empty(), story.day()));
                }
                for (DueForm due : SCHEDULE.due(patient, registry, story.day())) {
                    if (due.form().isPresent()) {
                        explain(FILLER.fill(due, story.day()), due.viewpoint());
                    }
                }
            }
            patient.courses().forEach(course -> CATALOGUE.forms().forEach(form -> {
                Viewpoint view = course.asOf(story.day());
                explain(FILLER.fill(form, view, "unscheduled", Optional.empty(), story.day()), view);
            }));
        }
    }

    private static void explain(FilledForm filled, Viewpoint view) {
        assertThat(CHECK.findings(filled.response())).as(filled.form().id()).isEmpty();
        assertThat(FormTable.row(filled)).hasSameSizeAs(FormTable.header(filled.form()));
        for (FilledItem item : filled.items()) {
            String linkId = item.question().linkId();
            switch (item.state()) {
                case KNOWN -> assertThat(item.values()).as(linkId).isNotEmpty();
                case UNKNOWN, NOT_EVALUATED ->
                    assertThat(item.sources()).as(linkId).isNotEmpty();
                case MISSING, BY_HAND ->
                    assertThat(ADVICE.answering(item.question(), view))
                            .as(linkId)
                            .contains(" ");
                case NOT_CONVERTIBLE, NO_OPTION ->
                    assertThat(filled.issues()).as(linkId).anyMatch(issue -> issue.contains(linkId));
                case NOT_ASKED -> assertThat(item.values()).as(linkId).isEmpty();
                default -> throw new AssertionError(item.state());
            }
        }
    }

    // --- spoiling

    private static List<Resource> spoilt(Story story, Random random, List<String> changes) {
        List<Resource> record = new ArrayList<>(story.resources());
        int share = random.nextInt(3) * 15;
        record.removeIf(resource -> !(resource instanceof Patient) && random.nextInt(100) < share);
        changes.add(share + " % of the resources are gone");
        int many = random.nextInt(MOST_CHANGES + 1);
        for (int n = 0; n < many && !record.isEmpty(); n++) {
            int at = random.nextInt(record.size());
            ObjectNode json = json(record.get(at));
            changes.add(json.path("resourceType").asText() + "." + spoil(json, random));
            try {
                Resource changed = (Resource) PARSER.parseResource(json.toString());
                changed.setId(record.get(at).getId());
                record.set(at, changed);
            } catch (DataFormatException nothingThatCouldBeStored) {
                changes.remove(changes.size() - 1);
            }
        }
        return record;
    }

    private static ObjectNode json(Resource resource) {
        try {
            return (ObjectNode)
                    JSON.readTree(PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one element, somewhere, and says which. */
    private static String spoil(ObjectNode node, Random random) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        fields.removeIf(field -> field.getKey().equals("resourceType"));
        if (fields.isEmpty()) {
            return "";
        }
        Map.Entry<String, JsonNode> field = fields.get(random.nextInt(fields.size()));
        JsonNode value = field.getValue();
        String name = field.getKey();
        if (random.nextInt(5) == 0) {
            node.remove(name);
            return name + " taken out";
        }
        if (value instanceof ObjectNode inner) {
            return name + "." + spoil(inner, random);
        }
        if (value instanceof ArrayNode array && !array.isEmpty() && array.get(0) instanceof ObjectNode first) {
            int one = random.nextInt(array.size());
            if (random.nextInt(5) == 0) {
                array.add(first.deepCopy());
                return name + " doubled";
            }
            return name + "[" + one + "]." + spoil((ObjectNode) array.get(one), random);
        }
        JsonNode other = other(value, random);
        node.set(name, other);
        return name + " = " + other;
    }

    private static JsonNode other(JsonNode value, Random random) {
        if (value.isNumber()) {
            return JSON.getNodeFactory()
                    .numberNode(List.of(-1, 0, 7, 1_000_000_000).get(random.nextInt(4)));
        }
        if (value.isTextual() && value.asText().matches("\\d{4}(-.*)?")) {
            return new TextNode(DATES.get(random.nextInt(DATES.size())));
        }
        return value.isBoolean() ? JSON.getNodeFactory().booleanNode(!value.asBoolean()) : new TextNode("else-140233");
    }
}
