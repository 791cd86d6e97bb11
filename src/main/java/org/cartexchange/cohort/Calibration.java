package org.cartexchange.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the cohorts are calibrated to, read from {@code calibration.json}: cohorts, products, centres, rates, the mess of real
 * records, costs. Every number there has its source beside it. Rates are shares of 1, times are days or months as named.
 * Immutable; share one.
 */
public final class Calibration {

    /** A number and where it comes from; the key of one of {@link #sources()}. */
    public record Figure(double value, String source) {}

    /**
     * The share of patients without progression, or alive, after some months.
     *
     * @param ofResponders whether it is a share of those who responded, else of all
     */
    public record Curve(double months, boolean ofResponders, Figure share) {}

    /** A study: what was given to whom, and what was found. */
    public record Plan(
            String id,
            String name,
            Optional<String> trial,
            Optional<Figure> size,
            double share,
            Disease disease,
            Product product,
            String setting,
            List<Centre> centres,
            Figure medianAge,
            int lowestAge,
            int highestAge,
            Figure crsAny,
            Figure crsSevere,
            Figure crsFatal,
            Figure icansAny,
            Figure icansSevere,
            Figure overallResponse,
            Figure completeResponse,
            Curve progressionFree,
            Curve survival,
            Figure veinToVein,
            Map<String, Figure> rates) {

        Figure rate(String name) {
            Figure rate = rates.get(name);
            if (rate == null) {
                throw new IllegalArgumentException("calibration.json has no rate `" + name + "`");
            }
            return rate;
        }

        double valueOf(String rate) {
            return rate(rate).value();
        }
    }

    /** A CAR-T product; doses in millions of CAR-positive viable cells, times in days. */
    public record Product(
            String id,
            String code,
            String display,
            Optional<String> text,
            List<String> targets,
            List<String> costimulatoryDomains,
            String vector,
            List<String> cellTypes,
            Optional<String> manufacturer,
            String makerSlug,
            String place,
            String preservation,
            List<String> identifiers,
            Optional<String> procedureCode,
            double dosePerKg,
            double lowestDose,
            double highestDose,
            double lowestVolume,
            double highestVolume,
            Figure veinToVein,
            Figure failure,
            List<Double> parts,
            boolean ofDonor) {

        boolean isMadeOnSite() {
            return manufacturer.isEmpty();
        }
    }

    /** A hospital with its conventions: units other than those of the dictionary, local codes, offset from UTC. */
    public record Centre(
            String id,
            String slug,
            String name,
            String country,
            String offset,
            Optional<String> ccn,
            Optional<String> cic,
            String facility,
            String currency,
            Map<String, String> units,
            boolean localCodes,
            List<String> states) {}

    /** A disease that the cells are given for. */
    public enum Disease {
        B_ALL_CHILD,
        B_ALL_ADULT,
        DLBCL,
        MCL,
        MYELOMA;

        boolean isLeukaemia() {
            return this == B_ALL_CHILD || this == B_ALL_ADULT;
        }

        boolean isLymphoma() {
            return this == DLBCL || this == MCL;
        }
    }

    private static final String FILE = "calibration.json";

    private final LocalDate dataUntil;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Plan> plans = new ArrayList<>();
    private final Map<String, Figure> mess;
    private final Map<String, Figure> costs;
    private final Map<String, Double> perDollar = new LinkedHashMap<>();
    private final Map<String, Figure> patientReported;

    private Calibration(JsonNode json) {
        this.dataUntil = LocalDate.parse(json.required("dataUntil").textValue());
        json.required("sources")
                .fields()
                .forEachRemaining(
                        source -> sources.put(source.getKey(), source.getValue().textValue()));
        Map<String, Figure> rates = figures(json.required("rates"));
        this.mess = figures(json.required("mess"));
        this.costs = figures(json.required("costs"));
        json.required("costs")
                .required("perDollar")
                .fields()
                .forEachRemaining(currency ->
                        perDollar.put(currency.getKey(), currency.getValue().doubleValue()));
        this.patientReported = figures(json.required("patientReported"));
        Map<String, Product> products = new LinkedHashMap<>();
        json.required("products")
                .forEach(product -> products.put(product.required("id").textValue(), product(product)));
        Map<String, Centre> centres = new LinkedHashMap<>();
        json.required("centres")
                .forEach(centre -> centres.put(centre.required("id").textValue(), centre(centre)));
        json.required("cohorts").forEach(cohort -> plans.add(plan(cohort, products, centres, rates)));
    }

    /** The calibration that comes with this version. */
    public static Calibration load() {
        try (InputStream file = Calibration.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the classpath");
            }
            return new Calibration(new ObjectMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }

    /** The cohorts, in the order of the file. */
    public List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** The words of the sources by their keys. */
    public Map<String, String> sources() {
        return java.util.Collections.unmodifiableMap(sources);
    }

    /** The last day that the data may reach: no clock is asked. */
    LocalDate dataUntil() {
        return dataUntil;
    }

    double mess(String kind) {
        return mess.get(kind).value();
    }

    /** A cost in the currency of a centre. */
    double cost(String what, String currency) {
        return costs.get(what).value() * perDollar.get(currency);
    }

    Map<String, Figure> patientReported() {
        return patientReported;
    }

    private Plan plan(
            JsonNode json, Map<String, Product> products, Map<String, Centre> centres, Map<String, Figure> rates) {
        Map<String, Figure> own = new LinkedHashMap<>(rates);
        own.putAll(figures(json.path("rates")));
        Product product = products.get(json.required("product").textValue());
        Plan plan = new Plan(
                json.required("id").textValue(),
                json.required("name").textValue(),
                Optional.ofNullable(json.path("trial").textValue()),
                json.has("size") ? Optional.of(figure(json.get("size"))) : Optional.empty(),
                json.required("share").doubleValue(),
                Disease.valueOf(
                        json.required("disease").textValue().replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                product,
                json.required("setting").textValue(),
                texts(json.required("centres")).stream().map(centres::get).toList(),
                figure(json.at("/age/median")),
                json.at("/age/lowest").intValue(),
                json.at("/age/highest").intValue(),
                figure(json.at("/crs/any")),
                figure(json.at("/crs/severe")),
                figure(json.at("/crs/fatal")),
                figure(json.at("/icans/any")),
                figure(json.at("/icans/severe")),
                figure(json.at("/response/overall")),
                figure(json.at("/response/complete")),
                curve(json.required("progressionFree")),
                curve(json.required("survival")),
                json.has("veinToVein") ? figure(json.get("veinToVein")) : product.veinToVein(),
                own);
        plan.rates().values().forEach(this::known);
        return plan;
    }

    private Curve curve(JsonNode json) {
        return new Curve(
                json.required("months").doubleValue(),
                "responders".equals(json.path("of").textValue()),
                figure(json));
    }

    private Product product(JsonNode json) {
        JsonNode dose = json.required("dose");
        double perKg = dose.path("perKg").doubleValue();
        List<Double> parts = new ArrayList<>();
        json.path("parts").forEach(part -> parts.add(part.doubleValue()));
        return new Product(
                json.required("id").textValue(),
                json.required("code").textValue(),
                json.required("display").textValue(),
                Optional.ofNullable(json.path("text").textValue()),
                texts(json.required("target")),
                texts(json.required("costimulatory")),
                json.required("vector").textValue(),
                texts(json.required("cellTypes")),
                Optional.ofNullable(json.path("manufacturer").path("name").textValue()),
                json.path("manufacturer").path("slug").asText(""),
                json.required("place").textValue(),
                json.required("preservation").textValue(),
                texts(json.required("identifiers")),
                Optional.ofNullable(json.path("procedureCode").textValue()),
                perKg,
                perKg > 0 ? 0 : dose.required("cells").get(0).doubleValue(),
                perKg > 0
                        ? dose.required("highest").doubleValue()
                        : dose.required("cells").get(1).doubleValue(),
                json.required("volumeMl").get(0).doubleValue(),
                json.required("volumeMl").get(1).doubleValue(),
                figure(json.required("veinToVein")),
                figure(json.required("failure")),
                parts.isEmpty() ? List.of(1.0) : List.copyOf(parts),
                json.path("donor").booleanValue());
    }

    private static Centre centre(JsonNode json) {
        Map<String, String> units = new LinkedHashMap<>();
        json.required("units")
                .fields()
                .forEachRemaining(
                        unit -> units.put(unit.getKey(), unit.getValue().textValue()));
        return new Centre(
                json.required("id").textValue(),
                json.required("slug").textValue(),
                json.required("name").textValue(),
                json.required("country").textValue(),
                json.required("offset").textValue(),
                Optional.ofNullable(json.path("ccn").textValue()),
                Optional.ofNullable(json.path("cic").textValue()),
                json.required("fin").textValue(),
                json.required("currency").textValue(),
                units,
                json.required("localCodes").booleanValue(),
                texts(json.path("states")));
    }

    private Map<String, Figure> figures(JsonNode json) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        json.fields().forEachRemaining(field -> {
            if (field.getValue().has("value")) {
                figures.put(field.getKey(), figure(field.getValue()));
            }
        });
        return figures;
    }

    private Figure figure(JsonNode json) {
        return known(new Figure(
                json.required("value").doubleValue(), json.required("source").textValue()));
    }

    private Figure known(Figure figure) {
        if (!sources.containsKey(figure.source())) {
            throw new IllegalArgumentException("calibration.json does not list the source `" + figure.source() + "`");
        }
        return figure;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return List.copyOf(texts);
    }
}
