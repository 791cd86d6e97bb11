package org.cartexchange.cohort;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.cohort.Ledger.Amount;
import org.cartexchange.cohort.Ledger.Code;
import org.cartexchange.fhir.CartCodes;
import org.jspecify.annotations.Nullable;

/**
 * What a perfect reader must find in one patient's bundles: one line of {@code truth.ndjson}. The guide's page on the cohort
 * describes the format.
 */
final class Truth {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> BEFORE_LYMPHODEPLETION = List.of(
            "leukocytes",
            "neutrophils",
            "lymphocytes",
            "haemoglobin",
            "haematocrit",
            "platelets",
            "ldh",
            "crp",
            "ferritin");
    private static final List<String> UNITS =
            List.of("10*9/L", "10*9/L", "10*9/L", "g/dL", "%", "10*9/L", "U/L", "mg/L", "ng/mL");

    private static final int DAYS_OF_PREPARATION = 5;
    private static final List<String> IDENTITY_RULES =
            List.of("CART-VAL-060", "CART-VAL-061", "CART-VAL-062", "CART-VAL-063");

    private record Written(Treatment course, Map<String, Object> answers, ProductPages product) {}

    /** A reporting period in days of the story. */
    private record Period(String timepoint, int start, int end, boolean toTheClose) {}

    private final Chart chart;
    private final Story story;
    private final Ledger ledger;
    private final List<Written> courses = new ArrayList<>();

    Truth(Chart chart) {
        this.chart = chart;
        this.story = chart.story;
        this.ledger = chart.ledger;
    }

    /** Adds a course with what its pages know about it as a whole. */
    void course(Treatment course, Map<String, Object> answers, ProductPages product) {
        courses.add(new Written(course, answers, product));
    }

    /** The line. */
    byte[] line(int parts, Optional<SeededFault> fault) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("patient", chart.patient.system + "|" + chart.patient.value);
            json.writeNumberField("index", story.index);
            json.writeStringField("cohort", story.plan.id());
            json.writeStringField("centre", story.centre.id());
            json.writeNumberField("parts", parts);
            json.writeStringField("asOf", chart.date(story.lastDay()));
            json.writeArrayFieldStart("courses");
            for (Written one : courses) {
                course(json, one);
            }
            json.writeEndArray();
            consents(json);
            due(json);
            json.writeObjectFieldStart("identity");
            json.writeStringField("verdict", fault.filter(Truth::breaksIdentity).isPresent() ? "broken" : "intact");
            json.writeEndObject();
            json.writeArrayFieldStart("mess");
            for (Ledger.Mess mess : ledger.mess) {
                json.writeStartObject();
                json.writeStringField("kind", mess.kind());
                json.writeStringField("resource", mess.resource());
                json.writeFieldName("variables");
                value(json, mess.variables());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (fault.isPresent()) {
                fault(json, fault.get());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static boolean breaksIdentity(SeededFault fault) {
        return fault.rule().filter(IDENTITY_RULES::contains).isPresent();
    }

    private static void fault(JsonGenerator json, SeededFault fault) throws IOException {
        json.writeObjectFieldStart("fault");
        json.writeStringField("id", fault.id());
        if (fault.rule().isPresent()) {
            json.writeStringField("rule", fault.rule().get());
        }
        json.writeStringField("severity", fault.severity());
        json.writeNumberField("part", fault.part());
        json.writeStringField("entry", fault.entry());
        json.writeEndObject();
    }

    private void consents(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("consents");
        for (Story.Consent consent : story.consents) {
            json.writeStartObject();
            json.writeStringField("registry", consent.registry());
            json.writeBooleanField("given", consent.given());
            json.writeStringField("date", chart.date(consent.day()));
            Optional<Integer> withdrawn = consent.withdrawn().filter(chart::isKnown);
            if (withdrawn.isPresent()) {
                json.writeStringField("withdrawn", chart.date(withdrawn.get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The forms due by the last day of the record, of the registries that the patient was asked about. */
    private void due(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("due");
        List<Integer> neoplasms =
                ledger.neoplasms.stream().map(Ledger.Neoplasm::day).toList();
        for (Story.Consent consent : story.consents) {
            for (Written one : courses) {
                for (DueForms.Due due : DueForms.of(
                        consent.registry(),
                        one.course(),
                        neoplasms,
                        ledger.death,
                        closed(one.course()),
                        story.lastDay())) {
                    json.writeStartObject();
                    json.writeNumberField("course", one.course().number);
                    json.writeStringField("registry", due.registry());
                    json.writeStringField("form", due.form());
                    json.writeStringField("timepoint", due.timepoint());
                    json.writeStringField("due", chart.date(due.due()));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private Optional<Integer> next(Treatment course) {
        return courses.stream()
                .map(Written::course)
                .filter(other -> other.number > course.number)
                .map(other -> other.dayZero)
                .findFirst();
    }

    /** The last day of a course that another course or a transplant follows: the day before its preparation. */
    private Optional<Integer> closed(Treatment course) {
        return next(course)
                .map(day -> day - DAYS_OF_PREPARATION - 1)
                .or(() -> course.transplant.filter(chart::isKnown).map(day -> day - 1))
                .filter(day -> day < story.lastDay());
    }

    private void course(JsonGenerator json, Written one) throws IOException {
        Treatment course = one.course();
        Optional<Integer> next = next(course);
        Optional<Integer> transplant = course.transplant.filter(chart::isKnown);
        Optional<Integer> closed = closed(course);
        int last = story.lastDay();
        int end = closed.orElse(last);
        Reader whole = new Reader(ledger, chart::date, course.dayZero, course.dayZero, end, last, closed.isPresent())
                .read(next, transplant);
        Map<String, Object> answers = new LinkedHashMap<>(one.answers());
        answers.putAll(one.product().productAnswers());
        answers.putAll(one.product().infusionAnswers().get(0));
        answers.put(
                "indication.purpose",
                new Code(
                        CartCodes.TreatmentPurpose.SYSTEM, CartCodes.TreatmentPurpose.MALIGNANT_HAEMATOLOGIC_DISORDER));
        beforeLymphodepletion(course, answers);
        answers.putAll(whole.answers());
        death(answers);
        json.writeStartObject();
        json.writeNumberField("number", course.number);
        json.writeStringField("dayZero", chart.date(course.dayZero));
        if (closed.isPresent()) {
            json.writeStringField("closed", chart.date(closed.get()));
        }
        answers(json, answers);
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        rows.put("history.priorCellularTherapy", earlier(course));
        rows.put("preparation.lymphodepletionDrug", one.product().drugs());
        rows.putAll(whole.rows());
        rows(json, rows);
        json.writeArrayFieldStart("infusions");
        for (Map<String, Object> infusion : one.product().infusionAnswers()) {
            json.writeStartObject();
            json.writeStringField("date", String.valueOf(infusion.get("infusion.date")));
            answers(json, infusion);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("periods");
        for (Period period : periods(course, closed)) {
            Reader reader = new Reader(
                            ledger,
                            chart::date,
                            course.dayZero,
                            period.start(),
                            period.end(),
                            last,
                            period.toTheClose())
                    .read(next, transplant);
            json.writeStartObject();
            json.writeStringField("timepoint", period.timepoint());
            json.writeStringField("start", chart.date(period.start()));
            json.writeStringField("end", chart.date(period.end()));
            answers(json, reader.answers());
            rows(json, reader.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        grades(json, course);
        json.writeEndObject();
    }

    private void beforeLymphodepletion(Treatment course, Map<String, Object> answers) {
        for (int i = 0; i < BEFORE_LYMPHODEPLETION.size(); i++) {
            String test = BEFORE_LYMPHODEPLETION.get(i);
            Ledger.Lab latest = null;
            for (Ledger.Lab lab : ledger.labs.getOrDefault(test, List.of())) {
                if (lab.day() <= course.lymphodepletion && lab.day() > course.dayZero - 60) {
                    latest = lab;
                }
            }
            if (latest != null) {
                answers.put("preparation." + test, new Amount(latest.value(), UNITS.get(i)));
                answers.put("preparation." + test + "Date", chart.date(latest.day()));
            }
        }
    }

    private void death(Map<String, Object> answers) {
        ledger.death.ifPresent(day -> answers.put("death.date", chart.date(day)));
        ledger.primaryCause.ifPresent(cause -> answers.put("death.primaryCause", cause));
        if (!ledger.contributing.isEmpty()) {
            answers.put("death.contributingCause", ledger.contributing);
        }
        ledger.autopsy.ifPresent(autopsy -> answers.put("death.autopsy", autopsy));
    }

    /** The courses before this one. */
    private List<Map<String, Object>> earlier(Treatment course) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Written other : courses) {
            if (other.course().number < course.number) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("history.priorCellularTherapy.date", chart.date(other.course().dayZero));
                row.put(
                        "history.priorCellularTherapy.product",
                        List.of(new Code(
                                CartCodes.Product.SYSTEM, other.course().product.code())));
                rows.add(row);
            }
        }
        return rows;
    }

    /** From visit to visit; death, or what follows the course, ends the last one. */
    private List<Period> periods(Treatment course, Optional<Integer> closed) {
        List<Period> periods = new ArrayList<>();
        if (course.number > 1) {
            return periods;
        }
        int start = 0;
        Optional<Integer> last = closed.or(() -> ledger.death);
        for (int i = 1; i < chart.visits.size(); i++) {
            int visit = chart.visits.get(i);
            if (last.filter(day -> day <= visit).isPresent()) {
                break;
            }
            periods.add(new Period(timepoint(i), start, visit, false));
            start = visit + 1;
        }
        if (last.isPresent() && last.get() >= start && last.get() <= story.lastDay()) {
            periods.add(new Period(timepoint(periods.size() + 1), start, last.get(), closed.isPresent()));
        }
        return periods;
    }

    private static String timepoint(int visit) {
        return visit == 1 ? "day-100" : visit == 2 ? "month-6" : "year-" + (visit - 2);
    }

    /** The grades of every day at the bedside as they were, whether or not they were written down. */
    private void grades(JsonGenerator json, Treatment course) throws IOException {
        json.writeObjectFieldStart("grades");
        daily(json, "crs", course.crsGrades, course.dayZero);
        daily(json, "icans", course.icansGrades, course.dayZero);
        Haematotoxicity haematotoxicity = Haematotoxicity.of(course);
        json.writeObjectFieldStart("icaht");
        json.writeNumberField("earlyNeutrophil", haematotoxicity.earlyNeutrophil());
        json.writeNumberField("earlyPlatelet", haematotoxicity.earlyPlatelet());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void daily(JsonGenerator json, String name, List<Integer> grades, int dayZero) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField(
                "highest", grades.stream().mapToInt(Integer::intValue).max().orElse(0));
        json.writeArrayFieldStart("days");
        for (int day = 0; day < grades.size() && chart.isKnown(dayZero + day); day++) {
            if (grades.get(day) > 0) {
                json.writeStartObject();
                json.writeStringField("date", chart.date(dayZero + day));
                json.writeNumberField("grade", grades.get(day));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    // --- values

    private static void answers(JsonGenerator json, Map<String, Object> answers) throws IOException {
        json.writeObjectFieldStart("variables");
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            json.writeFieldName(answer.getKey());
            state(json, answer.getValue());
        }
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, Map<String, List<Map<String, Object>>> rows) throws IOException {
        json.writeObjectFieldStart("rows");
        for (Map.Entry<String, List<Map<String, Object>>> group : rows.entrySet()) {
            json.writeArrayFieldStart(group.getKey());
            for (Map<String, Object> row : group.getValue()) {
                json.writeStartObject();
                for (Map.Entry<String, Object> answer : row.entrySet()) {
                    json.writeFieldName(answer.getKey());
                    state(json, answer.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void state(JsonGenerator json, @Nullable Object value) throws IOException {
        json.writeStartObject();
        if (value == Reader.Absence.UNKNOWN) {
            json.writeStringField("state", "unknown");
        } else if (value == Reader.Absence.NOT_EVALUATED) {
            json.writeStringField("state", "not-evaluated");
        } else {
            json.writeStringField("state", "known");
            json.writeFieldName(value instanceof List ? "values" : "value");
            value(json, value);
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Code code) {
            json.writeStartObject();
            json.writeStringField("system", code.system());
            json.writeStringField("code", code.code());
            json.writeEndObject();
        } else if (value instanceof Amount amount) {
            json.writeStartObject();
            json.writeNumberField("value", amount.value());
            json.writeStringField("unit", amount.unit());
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                value(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
