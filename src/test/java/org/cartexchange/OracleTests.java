package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.GeneratedPatient;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.course.Answer;
import org.cartexchange.course.Course;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.ReportingPeriod;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.registry.FormSchedule;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;

/**
 * The truth of the synthetic cohort against the course reader. The generator writes it from its own state and knows no
 * reader; so where they agree on every variable of the dictionary, both understood the record alike. A difference is a bug of
 * one of them, unless the record was made untidy there and the truth says how.
 */
class OracleTests {

    private static final long SEED = 20_261_120;
    private static final int TIDY = 60;
    private static final int UNTIDY = 30;
    private static final int YEARS = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Units UNITS = Units.load();
    private static final FormSchedule SCHEDULE = FormSchedule.of(ConformancePackage.load());
    private static final CourseVariables VARIABLES = CourseVariables.with(UNITS);
    private static final Set<String> GROUPS = groups();

    /** Variable to what the truth and the reader say of a first patient, and how often they differ. */
    private final Map<String, Difference> differences = new TreeMap<>();

    private int dueForms;
    private int compared;
    private int explained;

    private static final class Difference {
        private final String example;
        private int count;

        private Difference(String example) {
            this.example = example;
        }
    }

    @Test
    void theReaderFindsTheTruthOfATidyRecordToTheLastVariable() {
        List<JsonNode> truths = compareAll(new CohortPlan(TIDY, SEED, List.of(), YEARS, 0, 0));

        print("tidy");
        assertThat(truths.stream().map(truth -> truth.path("cohort").asText()).distinct())
                .as("cohorts")
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(compared).isGreaterThan(TIDY * 500);
        assertThat(dueForms).as("due forms").isGreaterThan(TIDY * 4);
        assertThat(differences.keySet()).isEmpty();
    }

    @Test
    void everyDifferenceOnAnUntidyRecordIsExplainedByTheMessThatWasPutIn() {
        List<JsonNode> truths = compareAll(new CohortPlan(UNTIDY, SEED + 1, List.of(), YEARS, 2, 0));

        print("untidy");
        assertThat(truths.stream().mapToInt(truth -> truth.path("mess").size()).sum())
                .as("things made untidy")
                .isGreaterThan(UNTIDY);
        assertThat(differences.keySet()).isEmpty();
    }

    private List<JsonNode> compareAll(CohortPlan plan) {
        PatientGenerator generator = PatientGenerator.of(Calibration.load(), plan);
        List<JsonNode> truths = new ArrayList<>();
        for (int i = 0; i < plan.patients(); i++) {
            GeneratedPatient patient = generator.patient(i);
            JsonNode truth = tree(patient.truth());
            truths.add(truth);
            compare(truth, CourseReader.read(SyntheticRecords.resources(patient)));
        }
        return truths;
    }

    private void compare(JsonNode truth, PatientCourses found) {
        String who =
                "patient " + truth.path("index") + " (" + truth.path("cohort").asText() + ")";
        Set<String> untidy = new HashSet<>();
        truth.path("mess").forEach(mess -> mess.path("variables").forEach(name -> untidy.add(name.asText())));
        compareDue(truth, found, who, untidy);
        List<JsonNode> infused = new ArrayList<>();
        truth.path("courses").forEach(infused::add);
        check(
                "number of courses",
                who,
                untidy,
                infused.size() + "",
                found.courses().size() + "");
        LocalDate asOf = LocalDate.parse(truth.path("asOf").asText());
        for (int i = 0; i < Math.min(infused.size(), found.courses().size()); i++) {
            JsonNode expected = infused.get(i);
            Course course = found.courses().get(i);
            check("day 0", who, untidy, expected.path("dayZero").asText(), course.dayZero() + "");
            check(
                    "closed",
                    who,
                    untidy,
                    expected.path("closed").asText(),
                    course.closed()
                            .filter(day -> !day.isAfter(asOf))
                            .map(LocalDate::toString)
                            .orElse(""));
            Viewpoint whole = course.asOf(asOf);
            compare(expected, whole, who + " course " + (i + 1), untidy, VARIABLES.names());
            for (int n = 0; n < expected.path("infusions").size(); n++) {
                compareInfusion(expected.path("infusions").get(n), course, n, whole, who, untidy);
            }
            Set<String> ofPeriods = ofPeriods(expected);
            for (JsonNode period : expected.path("periods")) {
                compare(
                        period,
                        whole.during(new ReportingPeriod(day(period, "start"), day(period, "end"))),
                        who + " " + period.path("timepoint").asText(),
                        untidy,
                        ofPeriods);
            }
        }
    }

    /** The forms that the registries asked about want by the last day of the record, and by when. */
    private void compareDue(JsonNode truth, PatientCourses found, String who, Set<String> untidy) {
        Set<String> registries = new TreeSet<>();
        List<String> expected = new ArrayList<>();
        for (JsonNode due : truth.path("due")) {
            registries.add(due.path("registry").asText());
            expected.add(String.join(
                    " ",
                    due.path("form").asText(),
                    due.path("timepoint").asText(),
                    due.path("due").asText()));
        }
        LocalDate asOf = day(truth, "asOf");
        List<String> scheduled = registries.stream()
                .flatMap(registry -> SCHEDULE.due(found, registry, asOf).stream())
                .map(due -> due.formName() + " " + due.timepoint() + " " + due.due())
                .sorted()
                .toList();
        dueForms += expected.size();
        check("due forms", who, untidy, expected.stream().sorted().toList() + "", scheduled + "");
    }

    private void compareInfusion(
            JsonNode expected, Course course, int number, Viewpoint whole, String who, Set<String> untidy) {
        if (number >= course.infusions().size()) {
            check(
                    "number of infusions",
                    who,
                    untidy,
                    number + 1 + "",
                    course.infusions().size() + "");
            return;
        }
        Viewpoint view = whole.at(course.infusions().get(number));
        expected.path("variables")
                .fields()
                .forEachRemaining(field -> check(
                        field.getKey(),
                        who + " infusion " + (number + 1),
                        untidy,
                        text(field.getValue()),
                        text(VARIABLES.answer(field.getKey(), view), field.getValue())));
    }

    /** What the truth of any period names: an unnamed one of these is missing, the others are not about the period. */
    private static Set<String> ofPeriods(JsonNode course) {
        Set<String> names = new TreeSet<>();
        course.path("periods")
                .forEach(period -> period.path("variables").fieldNames().forEachRemaining(names::add));
        return names;
    }

    private void compare(JsonNode expected, Viewpoint view, String who, Set<String> untidy, Set<String> names) {
        for (String name : names) {
            if (VARIABLES.isSingle(name)) {
                JsonNode truth = expected.path("variables").path(name);
                check(name, who, untidy, text(truth), text(VARIABLES.answer(name, view), truth));
            }
        }
        for (String group : GROUPS) {
            if (expected.path("rows").has(group) || names == VARIABLES.names()) {
                rows(expected.path("rows").path(group), VARIABLES.rows(group, view), group, who, untidy);
            }
        }
    }

    private void rows(
            JsonNode expected, List<Map<String, Answer>> found, String group, String who, Set<String> untidy) {
        check(group + ", rows", who, untidy, expected.size() + "", found.size() + "");
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            JsonNode row = expected.get(i);
            found.get(i)
                    .forEach((name, answer) ->
                            check(name, who, untidy, text(row.path(name)), text(answer, row.path(name))));
        }
    }

    private void check(String name, String who, Set<String> untidy, String expected, String found) {
        compared++;
        if (!expected.equals(found) && untidy.contains(name)) {
            explained++;
        } else if (!expected.equals(found)) {
            differences.computeIfAbsent(name, any -> new Difference(who + ": truth " + expected + ", found " + found))
                    .count++;
        }
    }

    private void print(String what) {
        System.out.println("CPU "
                + java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9);
        System.out.printf(
                "Oracle, %s: %d answers compared, %d differ as the mess explains, %d variables differ otherwise%n",
                what, compared, explained, differences.size());
        differences.forEach((name, difference) ->
                System.out.printf("  %-52s %5d  %s%n", name, difference.count, difference.example));
    }

    // --- both sides as text

    private static String text(JsonNode truth) {
        String state = truth.path("state").asText("missing");
        if (!state.equals("known")) {
            return state;
        }
        List<String> values = new ArrayList<>();
        if (truth.has("values")) {
            truth.path("values").forEach(value -> values.add(valueText(value)));
        } else {
            values.add(valueText(truth.path("value")));
        }
        return values.stream().sorted().toList().toString();
    }

    private static String valueText(JsonNode value) {
        if (value.has("code")) {
            return value.path("system").asText() + "|" + value.path("code").asText();
        }
        if (value.has("unit")) {
            return number(value.path("value").decimalValue()) + " "
                    + value.path("unit").asText();
        }
        return value.isNumber() ? number(value.decimalValue()) : value.asText();
    }

    /** @param truth says in which unit a quantity, and by which system a code, is compared */
    private static String text(Answer answer, JsonNode truth) {
        if (answer instanceof Answer.Known known) {
            JsonNode like = truth.has("values") ? truth.path("values").path(0) : truth.path("value");
            return known.values().stream()
                    .map(value -> valueText(value.value(), like, truth))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (answer instanceof Answer.Unknown) {
            return "unknown";
        }
        if (answer instanceof Answer.NotEvaluated) {
            return "not-evaluated";
        }
        return answer instanceof Answer.NotConvertible ? "not-convertible" : "missing";
    }

    private static String valueText(Type value, JsonNode like, JsonNode truth) {
        if (value instanceof Quantity quantity) {
            String unit = like.path("unit").asText(quantity.getCode());
            Optional<BigDecimal> converted = UNITS.convert(quantity, unit);
            return converted.map(OracleTests::number).orElse("? " + quantity.getValue()) + " " + unit;
        }
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream()
                    .map(OracleTests::codeText)
                    .filter(code -> text(truth).contains(code))
                    .findFirst()
                    .orElseGet(() ->
                            concept.getCoding().isEmpty() ? concept.getText() : codeText(concept.getCodingFirstRep()));
        }
        if (value instanceof Coding coding) {
            return codeText(coding);
        }
        if (value instanceof CodeType code && like.has("code")) {
            return like.path("system").asText() + "|" + code.getValue();
        }
        String plain = value.primitiveValue();
        return plain != null && plain.matches("-?\\d+(\\.\\d+)?") && like.isNumber()
                ? number(new BigDecimal(plain))
                : String.valueOf(plain);
    }

    private static String codeText(Coding coding) {
        return coding.getSystem() + "|" + coding.getCode();
    }

    /** To ten significant digits, so that a conversion may round. */
    private static String number(BigDecimal number) {
        return number.round(new MathContext(10)).stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    private static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (String name : VARIABLES.names()) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                if (VARIABLES.isRepeating(name.substring(0, dot))) {
                    groups.add(name.substring(0, dot));
                }
            }
        }
        return groups;
    }

    private static JsonNode tree(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
