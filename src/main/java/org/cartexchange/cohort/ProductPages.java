package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Product;
import org.cartexchange.cohort.Ledger.Amount;
import org.cartexchange.cohort.Ledger.Code;
import org.cartexchange.cohort.Treatment.Manufacture;
import org.cartexchange.cohort.Treatment.Verdict;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;

/** The cells of one course: collection, manufacture, release, custody, bridging, lymphodepletion and infusion. */
final class ProductPages {

    private static final BigDecimal MIN_VIABILITY = BigDecimal.valueOf(80);
    private static final BigDecimal MIN_CD3 = BigDecimal.valueOf(80);
    private static final BigDecimal MIN_CAR = BigDecimal.valueOf(10);
    private static final BigDecimal MAX_COPIES = BigDecimal.valueOf(5);
    private static final BigDecimal MAX_ENDOTOXIN = BigDecimal.valueOf(5);
    private static final BigDecimal MIN_POTENCY = BigDecimal.valueOf(50);
    private static final int SIX_DIGITS = 1_000_000;

    private final Chart chart;
    private final EntryWriter entries;
    private final Story story;
    private final Treatment course;
    private final Product product;
    private final PersonPages person;
    private final Map<String, Object> productAnswers = new LinkedHashMap<>();
    private final Map<String, Object> preparation = new LinkedHashMap<>();
    private final List<Map<String, Object>> infusionAnswers = new ArrayList<>();
    private final List<Map<String, Object>> drugs = new ArrayList<>();
    final List<Ident> infusions = new ArrayList<>();
    private final Dice dice;

    ProductPages(Chart chart, PersonPages person, Treatment course) {
        this.chart = chart;
        this.entries = chart.entries;
        this.story = chart.story;
        this.person = person;
        this.course = course;
        this.product = course.product;
        this.dice = chart.dice.fork("product-" + course.number);
    }

    Map<String, Object> productAnswers() {
        return productAnswers;
    }

    Map<String, Object> preparation() {
        return preparation;
    }

    List<Map<String, Object>> infusionAnswers() {
        return infusionAnswers;
    }

    List<Map<String, Object>> drugs() {
        return drugs;
    }

    void write() {
        Ident last = null;
        for (Manufacture manufacture : course.manufactures) {
            last = make(manufacture);
        }
        if (course.isInfused() && last != null) {
            bridge();
            deplete();
            infuse(last);
        }
    }

    // --- collection and manufacture

    private Ident make(Manufacture manufacture) {
        int day = manufacture.collected();
        Ident apheresis = chart.next("Procedure", "procedure", "APH");
        Ident subject = person.donor.orElse(chart.patient);
        entries.begin(apheresis, day)
                .text("status", "completed")
                .concept("code", CartCodes.Procedure.SYSTEM, CartCodes.Procedure.LEUKAPHERESIS, "Leukapheresis")
                .reference("subject", subject);
        entries.object("performedPeriod")
                .text("start", chart.moment(day, 545))
                .text("end", chart.moment(day, 820))
                .end();
        entries.array("performer")
                .object()
                .reference("actor", chart.organization)
                .end()
                .endArray();
        entries.close(apheresis);
        Ident collected = collected(manufacture, apheresis, subject);
        Ident made = made(manufacture, collected);
        counts(manufacture, collected, subject);
        tests(manufacture, made);
        if (product.isMadeOnSite()) {
            steps(manufacture, made);
        }
        custody(manufacture, collected, made);
        return made;
    }

    private Ident collected(Manufacture manufacture, Ident apheresis, Ident source) {
        int day = manufacture.collected();
        String din =
                chart.centre.facility() + twoDigits(story.date(day).getYear() % 100) + sixDigits(manufacture.number());
        Ident ident = new Ident("BiologicallyDerivedProduct", IdentifierSystems.DIN, din);
        entries.beginBare(ident, day)
                .array("extension")
                .extension(CartExtensions.CART_DONATION_TYPE, "valueCode", donation())
                .extension(CartExtensions.CART_INTENDED_RECIPIENT, chart.patient)
                .extension(CartExtensions.CART_COLLECTION_PROCEDURE, apheresis)
                .extension(
                        CartExtensions.CART_TISSUE_SOURCE,
                        CartCodes.TissueSource.SYSTEM,
                        CartCodes.TissueSource.PERIPHERAL_BLOOD,
                        "Peripheral blood")
                .endArray();
        identifiers(List.<String[]>of(new String[] {CartCodes.IdentifierType.DIN, IdentifierSystems.DIN, din}));
        entries.text("productCategory", "cells")
                .concept(
                        "productCode",
                        CartCodes.ProductKind.SYSTEM,
                        CartCodes.ProductKind.APHERESIS,
                        "Apheresis product");
        entries.object("collection")
                .reference("source", source)
                .text("collectedDateTime", chart.moment(day, 820))
                .end();
        entries.close(ident);
        if (manufacture == course.infused()) {
            productAnswers.put("product.collectionDate", chart.date(day));
            productAnswers.put(
                    "product.tissueSource",
                    List.of(new Code(CartCodes.TissueSource.SYSTEM, CartCodes.TissueSource.PERIPHERAL_BLOOD)));
        }
        return ident;
    }

    private String donation() {
        return product.ofDonor() ? CartCodes.DonationType.ALLOGENEIC : CartCodes.DonationType.AUTOLOGOUS;
    }

    private void identifiers(List<String[]> identifiers) {
        entries.array("identifier");
        for (String[] one : identifiers) {
            entries.object()
                    .object("type")
                    .array("coding")
                    .coding(CartCodes.IdentifierType.SYSTEM, one[0], "")
                    .endArray()
                    .end()
                    .text("system", one[1])
                    .text("value", one[2])
                    .end();
        }
        entries.endArray();
    }

    private List<String[]> productIdentifiers(Manufacture manufacture) {
        String maker =
                product.isMadeOnSite() ? chart.home("product") : "https://" + product.makerSlug() + ".example.com";
        List<String[]> identifiers = new ArrayList<>();
        for (String kind : product.identifiers()) {
            if (kind.equals(CartCodes.IdentifierType.CHAIN_OF_IDENTITY)) {
                identifiers.add(new String[] {
                    kind,
                    IdentifierSystems.ISBT_CHAIN_OF_IDENTITY,
                    "CH" + chart.centre.facility()
                            + twoDigits(story.date(manufacture.collected()).getYear() % 100)
                            + sixDigits(manufacture.number())
                });
            } else {
                String value = kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + chart.tag().replace("-", "") + "-" + course.number + manufacture.number();
                identifiers.add(new String[] {kind, maker + "/" + kind, value});
            }
        }
        return identifiers;
    }

    /** Six digits that no other collection of this cohort has, up to a quarter of a million patients. */
    private String sixDigits(int manufacture) {
        long number = chart.serial() * 4 + (course.number - 1) * 2L + manufacture - 1;
        return Long.toString(Math.floorMod(number, SIX_DIGITS) + SIX_DIGITS).substring(1);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private Ident made(Manufacture manufacture, Ident parent) {
        List<String[]> identifiers = productIdentifiers(manufacture);
        Ident ident = new Ident(
                "BiologicallyDerivedProduct", identifiers.get(0)[1], identifiers.get(0)[2]);
        String status =
                switch (manufacture.verdict()) {
                    case RELEASED -> CartCodes.ReleaseStatus.RELEASED;
                    case OUT_OF_SPECIFICATION -> CartCodes.ReleaseStatus.RELEASED_OUT_OF_SPECIFICATION;
                    case REJECTED -> CartCodes.ReleaseStatus.REJECTED;
                };
        String expires = story.date(
                        manufacture.released() + (product.preservation().equals("fresh") ? 1 : 270))
                .toString();
        entries.beginBare(ident, manufacture.collected())
                .array("extension")
                .extension(CartExtensions.CART_DONATION_TYPE, "valueCode", donation())
                .extension(CartExtensions.CART_INTENDED_RECIPIENT, chart.patient)
                .extension(CartExtensions.CART_PRODUCT_SETTING, "valueCode", story.plan.setting());
        entries.object()
                .text("url", CartExtensions.CART_RELEASE_STATUS)
                .object("valueCodeableConcept")
                .array("coding")
                .coding(CartCodes.ReleaseStatus.SYSTEM, status, "")
                .endArray();
        if (manufacture.verdict() != Verdict.RELEASED) {
            entries.text("text", reason(manufacture));
        }
        entries.end().end();
        for (String target : product.targets()) {
            entries.extension(CartExtensions.CART_TARGET_ANTIGEN, CartCodes.TargetAntigen.SYSTEM, target, "");
        }
        for (String domain : product.costimulatoryDomains()) {
            entries.extension(
                    CartExtensions.CART_COSTIMULATORY_DOMAIN, CartCodes.CostimulatoryDomain.SYSTEM, domain, "");
        }
        entries.extension(CartExtensions.CART_VECTOR, CartCodes.Vector.SYSTEM, product.vector(), "");
        for (String type : product.cellTypes()) {
            entries.extension(CartExtensions.CART_CELL_TYPE, CartCodes.CellType.SYSTEM, type, "");
        }
        entries.extension(CartExtensions.CART_MANUFACTURING_PLACE, "valueCode", product.place())
                .extension(CartExtensions.CART_PRESERVATION, "valueCode", product.preservation())
                .extension(CartExtensions.CART_EXPIRATION_DATE, "valueDateTime", expires);
        String manufacturer = product.manufacturer().orElse(chart.centre.name());
        if (product.isMadeOnSite()) {
            entries.extension(CartExtensions.CART_MANUFACTURER, chart.organization);
        } else {
            entries.object()
                    .text("url", CartExtensions.CART_MANUFACTURER)
                    .object("valueReference")
                    .text("display", manufacturer)
                    .end()
                    .end();
        }
        entries.endArray();
        identifiers(identifiers);
        entries.text("productCategory", "cells")
                .object("productCode")
                .array("coding")
                .coding(CartCodes.Product.SYSTEM, product.code(), product.display())
                .endArray();
        product.text().ifPresent(text -> entries.text("text", text));
        entries.end().references("parent", parent);
        entries.close(ident);
        if (manufacture == course.infused()) {
            answer(manufacture, identifiers, status, manufacturer);
        }
        return ident;
    }

    private static String reason(Manufacture manufacture) {
        String what = manufacture.carPositive() < 10
                ? "CAR-positive cells " + manufacture.carPositive() + " % against a specification of at least 10 %"
                : "Viability " + manufacture.viability() + " % against a specification of at least 80 %";
        return manufacture.verdict() == Verdict.REJECTED ? what : what + "; released after a benefit-risk assessment";
    }

    private void answer(Manufacture manufacture, List<String[]> identifiers, String status, String manufacturer) {
        productAnswers.put("product.name", new Code(CartCodes.Product.SYSTEM, product.code()));
        productAnswers.put("product.setting", new Code(CartCodes.ProductSetting.SYSTEM, story.plan.setting()));
        productAnswers.put("product.donationType", new Code(CartCodes.DonationType.SYSTEM, donation()));
        for (String[] one : identifiers) {
            String variable =
                    switch (one[0]) {
                        case CartCodes.IdentifierType.LOT -> "product.lotNumber";
                        case CartCodes.IdentifierType.BATCH -> "product.batchNumber";
                        case CartCodes.IdentifierType.CELL_PRODUCT_ID -> "product.cellProductId";
                        default -> "product.chainOfIdentity";
                    };
            productAnswers.put(variable, List.of(one[2]));
        }
        if (!productAnswers.containsKey("product.cellProductId")
                && productAnswers.containsKey("product.chainOfIdentity")) {
            productAnswers.put("product.cellProductId", productAnswers.get("product.chainOfIdentity"));
        }
        productAnswers.put(
                "product.cellType",
                product.cellTypes().stream()
                        .map(type -> new Code(CartCodes.CellType.SYSTEM, type))
                        .toList());
        productAnswers.put("product.manufacturer", manufacturer);
        productAnswers.put(
                "product.manufacturingPlace", new Code(CartCodes.ManufacturingPlace.SYSTEM, product.place()));
        productAnswers.put("product.geneticallyModified", true);
        productAnswers.put("product.geneTransfer", new Code(CartCodes.Vector.SYSTEM, product.vector()));
        productAnswers.put(
                "product.targetAntigen",
                product.targets().stream()
                        .map(target -> new Code(CartCodes.TargetAntigen.SYSTEM, target))
                        .toList());
        productAnswers.put(
                "product.costimulatoryDomain",
                product.costimulatoryDomains().stream()
                        .map(domain -> new Code(CartCodes.CostimulatoryDomain.SYSTEM, domain))
                        .toList());
        productAnswers.put("product.preservation", new Code(CartCodes.Preservation.SYSTEM, product.preservation()));
        productAnswers.put("product.releaseStatus", new Code(CartCodes.ReleaseStatus.SYSTEM, status));
        productAnswers.put("product.infused", true);
        productAnswers.put("product.viability", new Amount(Chart.number(manufacture.viability(), 1), "%"));
        productAnswers.put(
                "product.transductionEfficiency", new Amount(Chart.number(manufacture.carPositive(), 1), "%"));
        productAnswers.put(
                "product.vectorCopyNumber", new Amount(Chart.number(manufacture.copies(), 2), "{copies}/{cell}"));
        productAnswers.put("product.sterility", new Code(CartCodes.Detection.SYSTEM, CartCodes.Detection.NOT_DETECTED));
    }

    private void counts(Manufacture manufacture, Ident collected, Ident subject) {
        double nucleated = 6000 + Math.floorMod(story.index * 37, 6000);
        count(manufacture, collected, subject, CartCodes.CellCount.TOTAL_NUCLEATED_CELLS, Chart.whole(nucleated));
        count(manufacture, collected, subject, CartCodes.CellCount.CD3_CELLS, Chart.whole(nucleated * 0.41));
    }

    private void count(Manufacture manufacture, Ident focus, Ident subject, String code, BigDecimal value) {
        Ident ident = chart.next("Observation", "cell-count", "CC");
        entries.begin(ident, manufacture.collected())
                .text("status", "final")
                .concept("code", CartCodes.CellCount.SYSTEM, code, "")
                .reference("subject", subject)
                .references("focus", focus)
                .text("effectiveDateTime", chart.moment(manufacture.collected(), 860))
                .references("performer", chart.organization)
                .quantity("valueQuantity", value, "10*6 cells", "10*6");
        entries.close(ident);
    }

    private void tests(Manufacture manufacture, Ident made) {
        String percent = "%";
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.VIABILITY,
                Chart.number(manufacture.viability(), 1),
                percent,
                MIN_VIABILITY,
                true);
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.CD3_PURITY,
                Chart.number(manufacture.cd3(), 1),
                percent,
                MIN_CD3,
                true);
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.CAR_POSITIVE,
                Chart.number(manufacture.carPositive(), 1),
                percent,
                MIN_CAR,
                true);
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.VECTOR_COPY_NUMBER,
                Chart.number(manufacture.copies(), 2),
                "{copies}/{cell}",
                MAX_COPIES,
                false);
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.ENDOTOXIN,
                Chart.number(manufacture.endotoxin(), 2),
                "[EU]/mL",
                MAX_ENDOTOXIN,
                false);
        test(
                manufacture,
                made,
                CartCodes.ReleaseTest.POTENCY,
                Chart.whole(manufacture.potency()),
                "pg/mL",
                MIN_POTENCY,
                true);
        absence(manufacture, made, CartCodes.ReleaseTest.STERILITY);
        absence(manufacture, made, CartCodes.ReleaseTest.MYCOPLASMA);
        absence(manufacture, made, CartCodes.ReleaseTest.REPLICATION_COMPETENT_VIRUS);
    }

    private void test(
            Manufacture manufacture,
            Ident made,
            String code,
            BigDecimal value,
            String unit,
            BigDecimal limit,
            boolean atLeast) {
        boolean within = atLeast ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
        Ident ident = begin(manufacture, made, code);
        entries.quantity("valueQuantity", value, unit, unit)
                .concepts(
                        "interpretation",
                        CartCodes.Verdict.SYSTEM,
                        within ? CartCodes.Verdict.WITHIN_SPECIFICATION : CartCodes.Verdict.OUT_OF_SPECIFICATION,
                        "");
        entries.array("referenceRange")
                .object()
                .quantity(atLeast ? "low" : "high", limit, unit, unit)
                .end()
                .endArray();
        entries.close(ident);
    }

    private void absence(Manufacture manufacture, Ident made, String code) {
        Ident ident = begin(manufacture, made, code);
        entries.concept("valueCodeableConcept", CartCodes.Detection.SYSTEM, CartCodes.Detection.NOT_DETECTED, "")
                .concepts("interpretation", CartCodes.Verdict.SYSTEM, CartCodes.Verdict.WITHIN_SPECIFICATION, "");
        entries.close(ident);
    }

    private Ident begin(Manufacture manufacture, Ident made, String code) {
        Ident ident = chart.next("Observation", "release-test", "REL");
        int day = manufacture.released();
        entries.begin(ident, manufacture.collected())
                .text("status", "final")
                .concepts("category", ExternalSystems.OBSERVATION_CATEGORY, "laboratory", "")
                .concept("code", CartCodes.ReleaseTest.SYSTEM, code, "")
                .reference("subject", chart.patient)
                .references("focus", made)
                .text("effectiveDateTime", chart.moment(day, 480))
                .references("performer", chart.organization);
        return ident;
    }

    /** Of a programme that makes its cells itself, every step is on record. */
    private void steps(Manufacture manufacture, Ident made) {
        int lasts = manufacture.released() - manufacture.collected();
        Object[][] steps = {
            {CartCodes.ManufacturingStep.RECEIPT, 0},
            {CartCodes.ManufacturingStep.SELECTION, 0},
            {CartCodes.ManufacturingStep.ACTIVATION, 0},
            {CartCodes.ManufacturingStep.TRANSDUCTION, 1},
            {CartCodes.ManufacturingStep.EXPANSION, 2},
            {CartCodes.ManufacturingStep.HARVEST, Math.max(3, lasts - 1)},
            {CartCodes.ManufacturingStep.FORMULATION, Math.max(3, lasts - 1)},
            {CartCodes.ManufacturingStep.QUALITY_CONTROL, lasts}
        };
        for (Object[] step : steps) {
            Ident ident = chart.next("Procedure", "manufacturing", "MF");
            int day = manufacture.collected() + (Integer) step[1];
            entries.begin(ident, manufacture.collected())
                    .array("extension")
                    .extension(CartExtensions.CART_PROCESSED_PRODUCT, made)
                    .endArray()
                    .text("status", "completed")
                    .concept("category", CartCodes.Procedure.SYSTEM, CartCodes.Procedure.MANUFACTURING_STEP, "")
                    .concept("code", CartCodes.ManufacturingStep.SYSTEM, (String) step[0], "")
                    .reference("subject", chart.patient)
                    .text("performedDateTime", chart.date(day));
            entries.array("performer")
                    .object()
                    .reference("actor", chart.organization)
                    .end()
                    .endArray();
            entries.close(ident);
        }
    }

    private void custody(Manufacture manufacture, Ident collected, Ident made) {
        int day = manufacture.collected();
        event(collected, CartCodes.CustodyEvent.COLLECTED, day, 825, 21, day);
        event(collected, CartCodes.CustodyEvent.LABELLED, day, 835, 21, day);
        if (!product.isMadeOnSite()) {
            event(collected, CartCodes.CustodyEvent.HANDED_OVER, day, 960, 5, day);
        }
        if (manufacture.verdict() == Verdict.REJECTED) {
            event(made, CartCodes.CustodyEvent.DISCARDED, manufacture.released() + 1, 600, 20, day);
            return;
        }
        boolean frozen = product.preservation().equals("cryopreserved");
        event(made, CartCodes.CustodyEvent.RELEASED, manufacture.released(), 900, frozen ? -165 : 20, day);
        int arrives = Math.max(manufacture.released(), course.dayZero - 5);
        event(made, CartCodes.CustodyEvent.RECEIVED, arrives, 940, frozen ? -162 : 20, day);
        event(made, CartCodes.CustodyEvent.IDENTITY_CHECKED, course.dayZero, 600, frozen ? -160 : 20, day);
        if (frozen) {
            event(made, CartCodes.CustodyEvent.THAWED, course.dayZero, 620, 37, day);
        }
        event(made, CartCodes.CustodyEvent.INFUSED, course.dayZero, 645, 20, day);
    }

    private void event(Ident cells, String code, int day, int minute, int celsius, int partOf) {
        Ident ident = chart.next("Provenance", "custody", "CU");
        String when = chart.moment(day, minute);
        entries.beginBare(ident, partOf)
                .array("extension")
                .object()
                .text("url", CartExtensions.CART_PROVENANCE_IDENTIFIER)
                .object("valueIdentifier")
                .text("system", ident.system)
                .text("value", ident.value)
                .end()
                .end()
                .object()
                .text("url", CartExtensions.CART_TEMPERATURE)
                .quantity("valueQuantity", BigDecimal.valueOf(celsius), "Cel", "Cel")
                .end()
                .object()
                .text("url", CartExtensions.CART_TEMPERATURE_EXCURSION)
                .bool("valueBoolean", false)
                .end()
                .endArray();
        entries.references("target", cells)
                .text("occurredDateTime", when)
                .text("recorded", when)
                .concept("activity", CartCodes.CustodyEvent.SYSTEM, code, "");
        entries.array("agent")
                .object()
                .reference("who", chart.organization)
                .end()
                .endArray();
        entries.close(ident);
    }

    // --- preparation and infusion

    private void bridge() {
        Ident ident = chart.next("Procedure", "procedure", "BR");
        if (course.bridging == null) {
            chart.procedure(
                    ident,
                    course.lymphodepletion,
                    "not-done",
                    CartCodes.Procedure.BRIDGING_THERAPY,
                    "Bridging therapy");
            entries.text("performedDateTime", chart.date(course.lymphodepletion));
            entries.close(ident);
            preparation.put("preparation.bridgingGiven", false);
            return;
        }
        entries.begin(ident, course.bridgingStart)
                .text("status", "completed")
                .concept("category", CartCodes.TherapyKind.SYSTEM, course.bridging, "")
                .concept("code", CartCodes.Procedure.SYSTEM, CartCodes.Procedure.BRIDGING_THERAPY, "Bridging therapy")
                .reference("subject", chart.patient);
        period(course.bridgingStart, course.bridgingEnd, "performedPeriod");
        entries.concept(
                "outcome",
                CartCodes.Response.SYSTEM,
                dice.chance(0.5) ? CartCodes.Response.STABLE_DISEASE : CartCodes.Response.PROGRESSIVE_DISEASE,
                "");
        entries.close(ident);
        preparation.put("preparation.bridgingGiven", true);
        preparation.put("preparation.bridgingType", new Code(CartCodes.TherapyKind.SYSTEM, course.bridging));
        preparation.put("preparation.bridgingStart", chart.date(course.bridgingStart));
        String[] drug =
                switch (course.bridging) {
                    case "chemotherapy" ->
                        story.plan.disease() == Calibration.Disease.DLBCL ? Drugs.BENDAMUSTINE : Drugs.CYCLOPHOSPHAMIDE;
                    case "steroids" -> Drugs.DEXAMETHASONE;
                    case "immunotherapy" -> Drugs.RITUXIMAB;
                    default -> null;
                };
        if (drug != null) {
            double milligrams = drug == Drugs.DEXAMETHASONE
                    ? 160
                    : drug == Drugs.RITUXIMAB
                            ? 375 * story.bodySurface()
                            : drug == Drugs.BENDAMUSTINE ? 180 * story.bodySurface() : 900 * story.bodySurface();
            administer(
                    ident,
                    drug,
                    course.bridgingStart,
                    Math.min(course.bridgingEnd, course.bridgingStart + 3),
                    Chart.whole(milligrams));
        }
    }

    private void period(int start, int end, String name) {
        entries.object(name)
                .text("start", chart.date(start))
                .text("end", chart.date(end))
                .end();
    }

    private Ident administer(Ident partOf, String[] drug, int start, int end, BigDecimal milligrams) {
        Ident ident = chart.next("MedicationAdministration", "administration", "MA");
        entries.begin(ident, start)
                .references("partOf", partOf)
                .text("status", "completed")
                .concept("medicationCodeableConcept", ExternalSystems.ATC, drug[0], drug[1])
                .reference("subject", chart.patient);
        period(start, end, "effectivePeriod");
        entries.object("dosage")
                .concept("route", ExternalSystems.SNOMED_CT, "47625008", "Intravenous route")
                .quantity("dose", milligrams, "mg", "mg")
                .end();
        entries.close(ident);
        return ident;
    }

    private void deplete() {
        Ident ident = chart.next("Procedure", "procedure", "LD");
        int start = course.lymphodepletion;
        chart.procedure(ident, start, "completed", CartCodes.Procedure.LYMPHODEPLETION, "Lymphodepletion");
        period(start, start + 2, "performedPeriod");
        entries.close(ident);
        boolean cd28 = product.costimulatoryDomains().contains("cd28");
        double surface = story.bodySurface();
        BigDecimal fludarabine = Chart.whole(surface * (cd28 ? 30 : 25) * 3);
        BigDecimal cyclophosphamide = Chart.whole(surface * (cd28 ? 500 : 250) * 3);
        administer(ident, Drugs.CYCLOPHOSPHAMIDE, start, start + 2, cyclophosphamide);
        administer(ident, Drugs.FLUDARABINE, start, start + 2, fludarabine);
        preparation.put("preparation.lymphodepletionGiven", true);
        preparation.put("preparation.lymphodepletionStart", chart.date(start));
        preparation.put("preparation.lymphodepletionEnd", chart.date(start + 2));
        drug(Drugs.CYCLOPHOSPHAMIDE, cyclophosphamide, start);
        drug(Drugs.FLUDARABINE, fludarabine, start);
    }

    private void drug(String[] drug, BigDecimal dose, int start) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("preparation.lymphodepletionDrug.drug", new Code(ExternalSystems.ATC, drug[0]));
        row.put("preparation.lymphodepletionDrug.totalDose", new Amount(dose, "mg"));
        row.put("preparation.lymphodepletionDrug.start", chart.date(start));
        drugs.add(row);
    }

    private void infuse(Ident made) {
        for (int i = 0; i < course.doses.size(); i++) {
            Ident ident = chart.next("Procedure", "infusion", "INF");
            infusions.add(ident);
            infusion(ident, made, course.doses.get(i), i);
        }
    }

    private void infusion(Ident ident, Ident made, Treatment.Dose dose, int part) {
        String kind = part > 0
                ? CartCodes.InfusionKind.PLANNED_SPLIT
                : course.number == 1 ? CartCodes.InfusionKind.INITIAL : CartCodes.InfusionKind.UNPLANNED_FURTHER;
        BigDecimal carPositive = Chart.number(dose.carPositive(), dose.carPositive() < 20 ? 2 : 1);
        BigDecimal total = Chart.number(dose.total(), 1);
        BigDecimal perKg = Chart.number(dose.carPositive() / story.weight, 2);
        BigDecimal volume = Chart.whole(dose.volume());
        entries.beginBare(ident, dose.day())
                .array("extension")
                .extension(CartExtensions.CART_INFUSED_PRODUCT, made)
                .extension(CartExtensions.CART_INFUSION_KIND, "valueCode", kind);
        entries.object()
                .text("url", CartExtensions.CART_INFUSED_DOSE)
                .array("extension")
                .object()
                .text("url", "carPositiveViable")
                .quantity("valueQuantity", carPositive, "10*6 cells", "10*6.{cells}")
                .end()
                .object()
                .text("url", "total")
                .quantity("valueQuantity", total, "10*6 cells", "10*6.{cells}")
                .end()
                .object()
                .text("url", "carPositiveViablePerKg")
                .quantity("valueQuantity", perKg, "10*6 cells/kg", "10*6.{cells}/kg")
                .end()
                .object()
                .text("url", "volume")
                .quantity("valueQuantity", volume, "mL", "mL")
                .end()
                .endArray()
                .end();
        entries.extension(CartExtensions.CART_ROUTE, ExternalSystems.SNOMED_CT, "47625008", "Intravenous route");
        entries.object()
                .text("url", CartExtensions.CART_ENTIRE_VOLUME_INFUSED)
                .bool("valueBoolean", dose.entire())
                .end();
        if (!dose.entire()) {
            entries.extension(
                    CartExtensions.CART_RESERVED_PORTION,
                    CartCodes.ReservedPortion.SYSTEM,
                    CartCodes.ReservedPortion.DISCARDED,
                    "");
        }
        entries.endArray()
                .array("identifier")
                .object()
                .text("system", ident.system)
                .text("value", ident.value)
                .end()
                .endArray();
        entries.text("status", dose.entire() ? "completed" : "stopped")
                .object("code")
                .array("coding")
                .coding(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION, "CAR-T infusion");
        if (chart.centre.country().equals("US")) {
            product.procedureCode().ifPresent(code -> entries.coding(ExternalSystems.ICD_10_PCS, code, ""));
        }
        entries.endArray().end().reference("subject", chart.patient);
        entries.text("performedDateTime", chart.moment(dose.day(), 640 + part));
        entries.array("performer")
                .object()
                .reference("actor", chart.organization)
                .end()
                .endArray();
        entries.array("reasonCode")
                .object()
                .array("coding")
                .coding(
                        CartCodes.TreatmentPurpose.SYSTEM,
                        CartCodes.TreatmentPurpose.MALIGNANT_HAEMATOLOGIC_DISORDER,
                        "")
                .endArray()
                .end();
        if (course.number > 1) {
            entries.object()
                    .array("coding")
                    .coding(CartCodes.FurtherInfusionReason.SYSTEM, CartCodes.FurtherInfusionReason.RESPONSE, "")
                    .endArray()
                    .end();
        }
        entries.endArray().references("reasonReference", person.indication);
        entries.close(ident);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("infusion.date", chart.date(dose.day()));
        answers.put("infusion.dayZero", chart.date(course.dayZero));
        answers.put("infusion.number", part + 1);
        answers.put("infusion.kind", new Code(CartCodes.InfusionKind.SYSTEM, kind));
        answers.put("infusion.route", new Code(ExternalSystems.SNOMED_CT, "47625008"));
        answers.put("infusion.entireVolume", dose.entire());
        if (!dose.entire()) {
            answers.put(
                    "infusion.reservedPortion",
                    new Code(CartCodes.ReservedPortion.SYSTEM, CartCodes.ReservedPortion.DISCARDED));
        }
        answers.put("infusion.totalCells", new Amount(total, "10*6"));
        answers.put("infusion.carPositiveViableCells", new Amount(carPositive, "10*6"));
        answers.put("infusion.carPositiveViableCellsPerKg", new Amount(perKg, "10*6/kg"));
        answers.put("infusion.volume", new Amount(volume, "mL"));
        infusionAnswers.add(answers);
    }

    Optional<Ident> firstInfusion() {
        return infusions.stream().findFirst();
    }
}
