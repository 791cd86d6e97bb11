package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.cohort.Ledger.Amount;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;

/** The laboratory, body size and performance before the course, and tests for the infused cells. */
final class LaboratoryPages {

    /**
     * A test: its name in the dictionary, code, words, unit of the dictionary and decimals in that unit.
     */
    private record Test(String name, String system, String code, String words, String unit, int decimals) {

        static Test loinc(String name, String code, String words, String unit, int decimals) {
            return new Test(name, ExternalSystems.LOINC, code, words, unit, decimals);
        }

        static Test ours(String name, String code, String words, String unit, int decimals) {
            return new Test(name, CartCodes.Observation.SYSTEM, code, words, unit, decimals);
        }
    }

    private static final Test LEUKOCYTES = Test.loinc("leukocytes", "6690-2", "Leukocytes", "10*9/L", 2);
    private static final Test NEUTROPHILS =
            Test.loinc("neutrophils", "751-8", "Neutrophils, absolute count", "10*9/L", 2);
    private static final Test LYMPHOCYTES =
            Test.loinc("lymphocytes", "731-0", "Lymphocytes, absolute count", "10*9/L", 2);
    private static final Test PLATELETS = Test.loinc("platelets", "777-3", "Platelets", "10*9/L", 0);
    private static final Test HAEMOGLOBIN = Test.loinc("haemoglobin", "718-7", "Haemoglobin", "g/dL", 1);
    private static final Test HAEMATOCRIT = Test.loinc("haematocrit", "20570-8", "Haematocrit", "%", 1);
    private static final Test CRP = Test.loinc("crp", "1988-5", "C-reactive protein", "mg/L", 0);
    private static final Test FERRITIN = Test.loinc("ferritin", "2276-4", "Ferritin", "ng/mL", 0);
    private static final Test LDH = Test.loinc("ldh", "14804-9", "Lactate dehydrogenase", "U/L", 0);
    private static final Test INTERLEUKIN_6 = Test.loinc("interleukin6", "26881-3", "Interleukin 6", "pg/mL", 1);
    private static final Test D_DIMER = Test.loinc("dDimer", "48065-7", "D-dimer", "mg/L", 2);
    private static final Test FIBRINOGEN = Test.loinc("fibrinogen", "3255-7", "Fibrinogen", "mg/dL", 0);
    private static final Test IGG = Test.loinc("igg", "2465-3", "Immunoglobulin G", "mg/dL", 0);
    private static final Test CREATININE = Test.loinc("creatinine", "2160-0", "Creatinine", "mg/dL", 2);
    private static final Test AST = Test.loinc("ast", "1920-8", "Aspartate aminotransferase", "U/L", 0);
    private static final Test ALT = Test.loinc("alt", "1742-6", "Alanine aminotransferase", "U/L", 0);
    private static final Test BILIRUBIN = Test.loinc("bilirubin", "1975-2", "Bilirubin, total", "mg/dL", 1);
    private static final Test INTERFERON_GAMMA =
            Test.ours("interferonGamma", CartCodes.Observation.INTERFERON_GAMMA, "Interferon gamma", "[IU]/mL", 2);
    private static final Test IL2_RECEPTOR = Test.ours(
            "solubleIl2Receptor",
            CartCodes.Observation.SOLUBLE_IL2_RECEPTOR,
            "Soluble interleukin-2 receptor",
            "U/mL",
            0);
    private static final Test B_CELLS =
            Test.ours("bCells", CartCodes.Observation.B_CELL_COUNT, "B-cell count", "/uL", 0);

    /** How many powers of ten lie between the unit of the dictionary and another unit. */
    private static final Map<String, Integer> POWERS = Map.of(
            "crp mg/dL", -1,
            "haemoglobin g/L", 1,
            "ferritin ug/L", 0,
            "platelets 10*3/uL", 0,
            "leukocytes 10*3/uL", 0,
            "neutrophils /uL", 3,
            "fibrinogen g/L", -2,
            "igg g/L", -2,
            "haemoglobin g/dL", 0);

    private static final int BEFORE = -6;
    private static final int DAILY_UNTIL = 14;
    private static final int[] COUNTS_LATER = {17, 21, 24, 28, 35, 45, 60, 75};
    private static final int[] INFLAMMATION_LATER = {17, 21, 28};
    private static final int[] CHEMISTRY = {BEFORE, 0, 7, 14, 28};
    private static final int[] COAGULATION = {0, 3, 5, 7, 10, 14};
    private static final double TRANSFUSE_PLATELETS_BELOW = 15;
    private static final double TRANSFUSE_RED_CELLS_BELOW = 7.6;

    private final Chart chart;
    private final EntryWriter entries;
    private final Ledger ledger;
    private final Story story;
    private final Treatment course;
    private final Optional<Ident> infusion;
    private final Map<String, Object> preparation = new LinkedHashMap<>();
    private final Dice dice;

    LaboratoryPages(Chart chart, Treatment course, Optional<Ident> infusion) {
        this.chart = chart;
        this.entries = chart.entries;
        this.ledger = chart.ledger;
        this.story = chart.story;
        this.course = course;
        this.infusion = infusion;
        this.dice = chart.dice.fork("laboratory-" + course.number);
    }

    Map<String, Object> preparation() {
        return preparation;
    }

    void write() {
        body();
        counts(BEFORE);
        inflammation(BEFORE);
        for (int day = 0; day <= DAILY_UNTIL; day++) {
            counts(day);
            inflammation(day);
        }
        for (int day : COUNTS_LATER) {
            counts(day);
        }
        for (int day : INFLAMMATION_LATER) {
            inflammation(day);
        }
        for (int day : CHEMISTRY) {
            chemistry(day);
        }
        for (int day : COAGULATION) {
            coagulation(day);
        }
        cytokines();
        antibodies(BEFORE);
        for (int visit : visits()) {
            if (visit != 28) {
                counts(visit);
            }
            antibodies(visit);
        }
        persistence();
        residualDisease();
    }

    /** Visits of this course, in its own days. */
    private List<Integer> visits() {
        List<Integer> visits = new ArrayList<>();
        for (int visit : chart.visits) {
            if (visit > course.dayZero) {
                visits.add(course.since(visit));
            }
        }
        return visits;
    }

    // --- before the course

    private void body() {
        int day = course.dayZero + BEFORE;
        BigDecimal height = Chart.whole(story.height);
        BigDecimal weight = Chart.number(story.weight, 1);
        vital(day, "8302-2", "Body height", height, "cm");
        vital(day, "29463-7", "Body weight", weight, "kg");
        preparation.put("preparation.height", new Amount(height, "cm"));
        preparation.put("preparation.weight", new Amount(weight, "kg"));
        int percent = 100 - story.ecog * 10 - (story.family % 2) * 10;
        if (story.age < 16) {
            score(day, ExternalSystems.NCIT, "C38144", percent);
            preparation.put("preparation.lansky", percent);
        } else if (chart.centre.country().equals("FR") || chart.centre.country().equals("US")) {
            score(day, ExternalSystems.LOINC, "89243-0", percent);
            preparation.put("preparation.karnofsky", percent);
        } else {
            score(day, ExternalSystems.LOINC, "89247-1", story.ecog);
            preparation.put("preparation.ecog", story.ecog);
        }
        score(day, CartCodes.Observation.SYSTEM, CartCodes.Observation.COMORBIDITY_INDEX, story.comorbidityIndex);
        preparation.put("preparation.comorbidityIndex", story.comorbidityIndex);
        String status = course.number > 1
                ? CartCodes.DiseaseStatus.RELAPSE
                : story.plan.disease().isLeukaemia()
                        ? dice.chance(0.8)
                                ? CartCodes.DiseaseStatus.RELAPSE
                                : CartCodes.DiseaseStatus.PRIMARY_REFRACTORY
                        : dice.chance(0.5)
                                ? CartCodes.DiseaseStatus.PROGRESSION
                                : CartCodes.DiseaseStatus.REFRACTORY_RELAPSE;
        Ident ident = chart.next("Observation", "observation", "DS");
        chart.observation(
                        ident,
                        day,
                        chart.date(day),
                        CartCodes.Observation.DISEASE_STATUS,
                        "Disease status before infusion",
                        Optional.empty())
                .concept("valueCodeableConcept", CartCodes.DiseaseStatus.SYSTEM, status, "");
        entries.close(ident);
        preparation.put("indication.diseaseStatus", new Ledger.Code(CartCodes.DiseaseStatus.SYSTEM, status));
    }

    private void vital(int day, String code, String words, BigDecimal value, String unit) {
        Ident ident = chart.next("Observation", "vital", "VS");
        entries.begin(ident, day)
                .text("status", "final")
                .concepts("category", ExternalSystems.OBSERVATION_CATEGORY, "vital-signs", "");
        entries.object("code")
                .array("coding")
                .coding(ExternalSystems.LOINC, code, "")
                .endArray()
                .text("text", words)
                .end();
        entries.reference("subject", chart.patient)
                .text("effectiveDateTime", chart.moment(day, 550))
                .references("performer", chart.organization)
                .quantity("valueQuantity", value, unit, unit);
        entries.close(ident);
    }

    private void score(int day, String system, String code, int value) {
        Ident ident = chart.next("Observation", "observation", "PS");
        entries.begin(ident, day)
                .text("status", "final")
                .concept("code", system, code, "")
                .reference("subject", chart.patient)
                .text("effectiveDateTime", chart.moment(day, 560))
                .references("performer", chart.organization)
                .number("valueInteger", value);
        entries.close(ident);
    }

    // --- blood

    private void counts(int since) {
        int day = course.dayZero + since;
        boolean visit = since > 80;
        if (!chart.isKnown(course, day) || since > 0 && !visit && dice.chance(chart.untidiness.of("missedDay"))) {
            return;
        }
        double neutrophils = course.counts.neutrophils(since);
        double lymphocytes = course.counts.lymphocytes(since);
        double haemoglobin = course.counts.haemoglobin(since);
        double platelets = course.counts.platelets(since);
        String when = chart.momentOrDay(day, 390);
        if (since < 15 || visit) {
            lab(LEUKOCYTES, day, when, neutrophils + lymphocytes + 0.15);
            lab(LYMPHOCYTES, day, when, lymphocytes);
        }
        lab(NEUTROPHILS, day, when, neutrophils);
        lab(HAEMOGLOBIN, day, when, haemoglobin);
        lab(PLATELETS, day, when, platelets);
        if (since == BEFORE) {
            lab(HAEMATOCRIT, day, when, haemoglobin * 2.95);
        }
        if (platelets < TRANSFUSE_PLATELETS_BELOW && since >= 0) {
            transfusion(day, CartCodes.Procedure.PLATELET_TRANSFUSION, "Transfusion of platelets", ledger.platelets);
        }
        if (haemoglobin < TRANSFUSE_RED_CELLS_BELOW && since >= 0) {
            transfusion(day, CartCodes.Procedure.RED_CELL_TRANSFUSION, "Transfusion of red cells", ledger.redCells);
        }
    }

    private void transfusion(int day, String code, String words, List<Ledger.Procedure> list) {
        Ident ident = chart.next("Procedure", "transfusion", "TF");
        chart.procedure(ident, day, "completed", code, words).text("performedDateTime", chart.moment(day, 870));
        entries.close(ident);
        list.add(new Ledger.Procedure(day, true, code));
    }

    /** How strongly the body burns on a day: the syndrome with a day's delay, and infections. */
    private double inflammation(int since, boolean delayed) {
        double sum = 0;
        for (int back = delayed ? 1 : 0; back <= 3; back++) {
            int day = since - back;
            if (day >= 0 && day < course.days.size() && course.crsGrades.get(day) > 0) {
                Bedside bedside = course.days.get(day);
                double strength = 1
                        + Math.max(0, bedside.temperature() - 38) * 0.5
                        + bedside.pressure() * 0.6
                        + bedside.oxygen() * 0.4;
                sum = Math.max(sum, strength * StrictMath.pow(0.75, back));
            }
        }
        for (Treatment.Infection infection : course.infections) {
            int after = course.dayZero + since - infection.day();
            if (after >= 0 && after <= infection.lasts()) {
                sum = Math.max(sum, 1.6 * (1 - (double) after / (infection.lasts() + 1)));
            }
        }
        return sum;
    }

    private void inflammation(int since) {
        int day = course.dayZero + since;
        if (!chart.isKnown(course, day) || since > 0 && dice.chance(chart.untidiness.of("missedDay"))) {
            return;
        }
        String when = chart.momentOrDay(day, 391);
        boolean suppressed = course.crsDrugs.stream()
                .anyMatch(
                        drug -> drug.code().equals(Drugs.TOCILIZUMAB[0]) && day > drug.day() && day < drug.day() + 12);
        double fire = inflammation(since, true);
        double base = 6 + story.family % 14;
        double crp = (base + 52 * fire) * (suppressed ? 0.45 : 1) * dice.between(0.8, 1.2);
        double ferritin = (420 + (story.family % 9) * 110) * StrictMath.exp(0.75 * fire) * dice.between(0.9, 1.1);
        int hyper = day - course.hyperinflammationFrom;
        if (course.hyperinflammation > 0 && hyper >= -1 && hyper <= 8) {
            ferritin = Math.max(
                    ferritin,
                    9000 + 6000 * course.hyperinflammation * StrictMath.exp(-StrictMath.abs(hyper - 2) / 3.0));
        }
        lab(CRP, day, when, crp);
        lab(FERRITIN, day, when, ferritin);
    }

    private void chemistry(int since) {
        int day = course.dayZero + since;
        if (!chart.isKnown(course, day)) {
            return;
        }
        String when = chart.moment(day, 392);
        double bulk = since <= 0 && !story.plan.disease().isLeukaemia() ? 1.5 : 1.1;
        lab(LDH, day, when, (190 + story.given % 90) * bulk * dice.between(0.9, 1.15));
        boolean kidney = event(day, "kidneys");
        lab(CREATININE, day, when, (story.isChild() ? 0.42 : 0.82) * dice.between(0.85, 1.2) * (kidney ? 3.4 : 1));
        boolean liver = event(day, "liver")
                || course.hyperinflammation > 2 && StrictMath.abs(day - course.hyperinflammationFrom - 3) < 5;
        lab(ALT, day, when, 24 * dice.between(0.7, 1.5) * (liver ? 9 : 1));
        lab(AST, day, when, 26 * dice.between(0.7, 1.5) * (liver ? 8 : 1));
        lab(BILIRUBIN, day, when, 0.6 * dice.between(0.7, 1.4));
    }

    private boolean event(int day, String organ) {
        return course.events.stream()
                .anyMatch(event ->
                        event.organ().equals(organ) && day >= event.day() && day <= event.day() + event.lasts());
    }

    private void coagulation(int since) {
        int day = course.dayZero + since;
        if (!chart.isKnown(course, day)) {
            return;
        }
        String when = chart.moment(day, 393);
        double fire = inflammation(since, false);
        boolean hyper = course.hyperinflammation > 1 && StrictMath.abs(day - course.hyperinflammationFrom - 3) < 5;
        lab(
                FIBRINOGEN,
                day,
                when,
                hyper ? dice.between(88, 140) : dice.between(240, 380) + 70 * fire * dice.between(0.6, 1.1));
        lab(D_DIMER, day, when, dice.between(0.3, 0.9) + 1.4 * fire * dice.between(0.6, 1.3));
    }

    private void cytokines() {
        boolean wide = chart.centre.id().equals("us-2") || chart.centre.id().equals("de-1");
        for (int since = 0; since <= DAILY_UNTIL; since += 2) {
            int day = course.dayZero + since;
            if (!chart.isKnown(course, day)) {
                return;
            }
            boolean masked =
                    since < course.days.size() && course.days.get(since).masked();
            double fire = inflammation(since, false);
            lab(
                    INTERLEUKIN_6,
                    day,
                    chart.moment(day, 394),
                    (4 + 38 * fire * fire) * (masked ? 3 : 1) * dice.between(0.7, 1.4));
            if (wide && since % 4 == 0) {
                lab(
                        INTERFERON_GAMMA,
                        day,
                        chart.moment(day, 395),
                        dice.between(0.1, 0.7) + 5 * fire * dice.between(0.5, 1.5));
                lab(
                        IL2_RECEPTOR,
                        day,
                        chart.moment(day, 396),
                        dice.between(420, 980) + 3400 * fire * dice.between(0.6, 1.4));
            }
        }
    }

    private void antibodies(int since) {
        int day = course.dayZero + since;
        if (!chart.isKnown(course, day)) {
            return;
        }
        boolean low = course.hypogammaglobulinaemiaFrom >= 0
                && day >= course.hypogammaglobulinaemiaFrom
                && day < Math.max(course.bCellRecovery, course.hypogammaglobulinaemiaFrom) + 60;
        lab(IGG, day, chart.moment(day, 397), low ? dice.between(210, 395) : dice.between(430, 820));
        double bCells = since < 0
                ? dice.between(5, 90)
                : day < course.bCellRecovery ? 0 : Math.min(260, 20 + (day - course.bCellRecovery) * 0.4);
        lab(B_CELLS, day, chart.moment(day, 398), bCells);
    }

    private void lab(Test test, int day, String when, double value) {
        String unit = chart.centre.units().getOrDefault(test.name(), test.unit());
        int power = unit.equals(test.unit()) ? 0 : POWERS.get(test.name() + " " + unit);
        BigDecimal sent = Chart.number(value * StrictMath.pow(10, power), Math.max(0, test.decimals() - power));
        Ident ident = chart.next("Observation", "laboratory", "LAB");
        entries.begin(ident, day)
                .text("status", "final")
                .concepts("category", ExternalSystems.OBSERVATION_CATEGORY, "laboratory", "");
        entries.object("code").array("coding").coding(test.system(), test.code(), "");
        if (chart.centre.localCodes()) {
            entries.coding(chart.home("codes/laboratory"), test.name().toUpperCase(java.util.Locale.ROOT), "");
        }
        entries.endArray()
                .text("text", test.words())
                .end()
                .reference("subject", chart.patient)
                .text("effectiveDateTime", when)
                .references("performer", chart.organization)
                .quantity("valueQuantity", sent, unit, unit);
        entries.close(ident);
        ledger.lab(test.name(), day, Chart.scaled(sent, -power));
        if (power != 0
                && ledger.mess.stream()
                        .noneMatch(mess -> mess.kind().equals("local-unit")
                                && mess.variables().contains(test.name()))) {
            chart.mess("local-unit", ident, test.name());
        }
    }

    // --- the infused cells, and what is left of the disease

    private void persistence() {
        boolean flow = !chart.centre.localCodes() || chart.centre.country().equals("US");
        List<Integer> days = new ArrayList<>(List.of(7, 14, 28));
        visits().stream().filter(visit -> visit > 28 && visit < 1500).forEach(days::add);
        for (int since : days) {
            int day = course.dayZero + since;
            if (!chart.isKnown(course, day)) {
                return;
            }
            boolean performed = since <= 28 || !dice.chance(0.15);
            boolean detected = day < course.cellsLost;
            String code = flow ? CartCodes.Observation.PERSISTENCE_FLOW : CartCodes.Observation.PERSISTENCE_PCR;
            Ident ident = chart.next("Observation", "observation", "CAR");
            chart.observation(
                    ident,
                    day,
                    chart.date(day),
                    code,
                    flow ? "Persistence of CAR-T cells by flow cytometry" : "Persistence of CAR-T cells by PCR",
                    infusion);
            if (!performed) {
                chart.absent("not-performed");
            } else if (!detected) {
                entries.concept(
                        "valueCodeableConcept", CartCodes.Detection.SYSTEM, CartCodes.Detection.NOT_DETECTED, "");
            } else if (flow) {
                double share = 34 * StrictMath.exp(-StrictMath.abs(since - 12) / 55.0) * dice.between(0.5, 1.2);
                entries.quantity("valueQuantity", Chart.number(Math.max(0.1, share), 1), "% of T cells", "%");
            } else {
                entries.concept("valueCodeableConcept", CartCodes.Detection.SYSTEM, CartCodes.Detection.DETECTED, "");
            }
            entries.concept("bodySite", ExternalSystems.SNOMED_CT, "122551003", "Peripheral blood specimen");
            entries.close(ident);
            ledger.persistence.add(new Ledger.Persistence(day, flow ? "flow" : "pcr", detected, performed));
        }
    }

    private void residualDisease() {
        int day = course.dayZero + 28;
        if (story.plan.disease().isLymphoma() || !chart.isKnown(course, day)) {
            return;
        }
        boolean left = course.depth != Outlook.Depth.COMPLETE || dice.chance(0.12);
        Ident ident = chart.next("Observation", "observation", "MRD");
        chart.observation(
                        ident, day, chart.date(day), CartCodes.Observation.MRD, "Measurable residual disease", infusion)
                .concept(
                        "valueCodeableConcept",
                        CartCodes.Detection.SYSTEM,
                        left ? CartCodes.Detection.DETECTED : CartCodes.Detection.NOT_DETECTED,
                        "")
                .concept("method", CartCodes.MrdMethod.SYSTEM, CartCodes.MrdMethod.FLOW, "")
                .concept("bodySite", ExternalSystems.SNOMED_CT, "119359002", "Bone marrow specimen");
        entries.array("component")
                .object()
                .concept("code", CartCodes.MrdComponent.SYSTEM, CartCodes.MrdComponent.SENSITIVITY, "")
                .quantity("valueQuantity", new BigDecimal("0.0001"), "1", "1")
                .end()
                .endArray();
        entries.close(ident);
        ledger.residualDisease.add(new Ledger.ResidualDisease(day, left));
    }
}
