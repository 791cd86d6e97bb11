package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartexchange.cohort.Ledger.Amount;
import org.cartexchange.cohort.Ledger.Code;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.Response;
import org.cartexchange.fhir.ExternalSystems;

/**
 * A perfect reader: answers the variables of the dictionary that depend on a period, from the ledger and by the words of the
 * dictionary.
 *
 * <p>Whatever is not answered is missing. Days are counted from the first infusion of the story.
 */
final class Reader {

    /** What stands in the place of an answer that was looked for and not found. */
    enum Absence {
        UNKNOWN,
        NOT_EVALUATED
    }

    private static final List<String> WORST_TO_BEST = List.of(
            Response.PROGRESSIVE_DISEASE,
            Response.PROGRESSIVE_METABOLIC_DISEASE,
            Response.RELAPSE,
            Response.NO_RESPONSE,
            Response.NO_METABOLIC_RESPONSE,
            Response.STABLE_DISEASE,
            Response.PARTIAL_METABOLIC_RESPONSE,
            Response.PARTIAL_RESPONSE,
            Response.VERY_GOOD_PARTIAL_RESPONSE,
            Response.COMPLETE_RESPONSE_INCOMPLETE_RECOVERY,
            Response.COMPLETE_METABOLIC_RESPONSE,
            Response.COMPLETE_RESPONSE,
            Response.STRINGENT_COMPLETE_RESPONSE);
    private static final int FIRST_NOT_WORSE = 3;
    private static final int FIRST_PARTIAL = 6;
    private static final int FIRST_COMPLETE = 9;
    private static final String TUMOUR_LYSIS = "C146688";
    private static final String DYSPHASIA = "C143427";
    private static final String TREMOR = "C146780";
    private static final Map<String, String> BIOMARKERS = biomarkers();
    private static final List<String> ORGANS =
            List.of("gastrointestinal", "heart", "kidneys", "liver", "lungs", "musculoskeletal", "neurologic", "other");
    private static final Map<String, String> COUNTS = counts();

    private final Ledger ledger;
    private final Function<Integer, String> dates;
    private final int dayZero;
    private final int start;
    private final int end;
    private final int asOf;
    private final boolean toTheClose;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    /**
     * A reader of one period.
     *
     * @param dates the date of a day
     * @param end the last day that is seen
     * @param asOf the day of asking
     * @param toTheClose whether the period ends because another course or a transplant follows
     */
    Reader(
            Ledger ledger,
            Function<Integer, String> dates,
            int dayZero,
            int start,
            int end,
            int asOf,
            boolean toTheClose) {
        this.ledger = ledger;
        this.dates = dates;
        this.dayZero = dayZero;
        this.start = start;
        this.end = end;
        this.asOf = asOf;
        this.toTheClose = toTheClose;
    }

    private static Map<String, String> biomarkers() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("interleukin6", "pg/mL");
        units.put("interferonGamma", "[IU]/mL");
        units.put("solubleIl2Receptor", "U/mL");
        units.put("ferritin", "ng/mL");
        units.put("crp", "mg/L");
        units.put("ldh", "U/L");
        units.put("dDimer", "mg/L");
        units.put("fibrinogen", "mg/dL");
        return units;
    }

    private static Map<String, String> counts() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("leukocytes", "10*9/L");
        units.put("neutrophils", "10*9/L");
        units.put("lymphocytes", "10*9/L");
        units.put("haemoglobin", "g/dL");
        units.put("haematocrit", "%");
        units.put("platelets", "10*9/L");
        units.put("igg", "mg/dL");
        return units;
    }

    /** Reads everything that depends on the period. */
    Reader read(Optional<Integer> furtherCourse, Optional<Integer> transplant) {
        followUp(furtherCourse, transplant);
        response();
        recovery("neutrophil", "neutrophils", new BigDecimal("0.5"));
        recovery("platelet20", "platelets", new BigDecimal("20"));
        recovery("platelet50", "platelets", new BigDecimal("50"));
        bCells();
        currentCounts();
        persistence();
        crs();
        icans();
        hyperinflammation();
        haematotoxicity();
        intensiveCare();
        residualDisease();
        hypogammaglobulinaemia();
        events();
        gvhd();
        highest();
        infections();
        neoplasms();
        reported();
        return this;
    }

    Map<String, Object> answers() {
        return answers;
    }

    Map<String, List<Map<String, Object>>> rows() {
        return rows;
    }

    private boolean inPeriod(int day) {
        return day >= start && day <= end;
    }

    private boolean sinceInfusion(int day) {
        return day >= dayZero && day <= end;
    }

    private String date(int day) {
        return dates.apply(day);
    }

    private void put(String name, Object answer) {
        answers.put(name, answer);
    }

    private void date(String name, Optional<Integer> day) {
        day.ifPresent(known -> put(name, date(known)));
    }

    // --- follow-up

    private void followUp(Optional<Integer> furtherCourse, Optional<Integer> transplant) {
        Optional<Integer> death = ledger.death.filter(day -> day <= end);
        List<Ledger.Status> statuses = ledger.statuses.stream()
                .filter(status -> sinceInfusion(status.day()))
                .toList();
        Optional<Ledger.Status> last =
                statuses.isEmpty() ? Optional.empty() : Optional.of(statuses.get(statuses.size() - 1));
        date("followUp.lastContactDate", death.or(() -> last.map(Ledger.Status::day)));
        if (death.isPresent()) {
            put("followUp.survivalStatus", new Code(CartCodes.SurvivalStatus.SYSTEM, CartCodes.SurvivalStatus.DEAD));
        } else if (last.isPresent()) {
            put("followUp.survivalStatus", new Code(CartCodes.SurvivalStatus.SYSTEM, CartCodes.SurvivalStatus.ALIVE));
        }
        last.ifPresent(status ->
                put("followUp.lostToFollowUp", status.code().equals(CartCodes.SurvivalStatus.LOST_TO_FOLLOW_UP)));
        if (toTheClose && furtherCourse.isPresent() && furtherCourse.get() <= asOf) {
            put("followUp.furtherCourse", true);
            put("followUp.furtherCourseDate", date(furtherCourse.get()));
            put(
                    "followUp.furtherCourseReason",
                    new Code(CartCodes.FurtherInfusionReason.SYSTEM, CartCodes.FurtherInfusionReason.RESPONSE));
        }
        if (toTheClose && transplant.isPresent() && transplant.get() <= asOf) {
            put("followUp.transplant", true);
            put("followUp.transplantDate", date(transplant.get()));
        }
        Optional<Ledger.Procedure> therapy = ledger.furtherTherapies.stream()
                .filter(one -> one.done() && inPeriod(one.day()))
                .min((one, other) -> one.day() - other.day());
        if (therapy.isPresent()) {
            put("followUp.subsequentTherapy", true);
            put("followUp.subsequentTherapyDate", date(therapy.get().day()));
            put(
                    "followUp.subsequentTherapyKind",
                    new Code(CartCodes.TherapyKind.SYSTEM, therapy.get().kind()));
        } else if (ledger.furtherTherapies.stream().anyMatch(one -> !one.done() && inPeriod(one.day()))) {
            put("followUp.subsequentTherapy", false);
        }
    }

    // --- response

    private void response() {
        List<Ledger.Response> all = ledger.responses.stream()
                .filter(one -> sinceInfusion(one.day()))
                .toList();
        Optional<Ledger.Response> best = all.stream()
                .max((one, other) -> rank(one) != rank(other) ? rank(one) - rank(other) : other.day() - one.day());
        best.ifPresent(response -> {
            put("response.best", new Code(Response.SYSTEM, response.code()));
            put("response.criteria", new Code(CartCodes.ResponseCriteria.SYSTEM, response.criteria()));
            int established = all.stream()
                    .filter(one -> rank(response) < FIRST_NOT_WORSE
                            ? one.code().equals(response.code())
                            : depth(one) == depth(response))
                    .mapToInt(Ledger.Response::day)
                    .min()
                    .orElseThrow();
            put("response.bestDate", date(established));
            put("response.bestDatePreviouslyReported", established < start);
        });
        all.stream()
                .reduce((one, other) -> other)
                .ifPresent(latest -> put("response.latest", new Code(Response.SYSTEM, latest.code())));
        List<Ledger.Response> inPeriod =
                all.stream().filter(one -> inPeriod(one.day())).toList();
        Optional<Integer> worse = Stream.concat(
                        inPeriod.stream()
                                .filter(one -> rank(one) < FIRST_NOT_WORSE)
                                .map(Ledger.Response::day),
                        ledger.progressions.stream()
                                .filter(one -> one.yes() && inPeriod(one.day()))
                                .map(Ledger.Finding::day))
                .min(Integer::compare);
        if (worse.isPresent()) {
            put("response.progression", true);
            put("response.progressionDate", date(worse.get()));
        } else if (!inPeriod.isEmpty()) {
            put("response.progression", false);
        }
    }

    private static int rank(Ledger.Response response) {
        return WORST_TO_BEST.indexOf(response.code());
    }

    private static int depth(Ledger.Response response) {
        int rank = rank(response);
        return rank < FIRST_NOT_WORSE ? 0 : rank < FIRST_PARTIAL ? 1 : rank < FIRST_COMPLETE ? 2 : 3;
    }

    // --- counts

    /** The first of three counts in a row at or above the threshold after the fall below it; a transfused count is no count. */
    private void recovery(String name, String test, BigDecimal threshold) {
        List<Ledger.Lab> labs = labs(test).stream()
                .filter(lab -> sinceInfusion(lab.day()))
                .filter(lab -> !test.equals("platelets")
                        || lab.value().compareTo(threshold) < 0
                        || !transfused(ledger.platelets, lab.day(), 7))
                .toList();
        if (labs.isEmpty()) {
            return;
        }
        int below = 0;
        while (below < labs.size() && labs.get(below).value().compareTo(threshold) >= 0) {
            below++;
        }
        String system = CartCodes.CourseAnswer.SYSTEM;
        if (below == labs.size()) {
            put("recovery." + name, new Code(system, CartCodes.CourseAnswer.NEVER_BELOW));
            return;
        }
        int row = 0;
        for (int i = below + 1; i < labs.size(); i++) {
            row = labs.get(i).value().compareTo(threshold) >= 0 ? row + 1 : 0;
            if (row == 3) {
                int day = labs.get(i - 2).day();
                put(
                        "recovery." + name,
                        new Code(
                                system,
                                day < start ? CartCodes.CourseAnswer.PREVIOUSLY_REPORTED : CartCodes.CourseAnswer.YES));
                put("recovery." + name + "Date", date(day));
                return;
            }
        }
        Ledger.Lab last = labs.get(labs.size() - 1);
        if (last.value().compareTo(threshold) < 0 && inPeriod(last.day())) {
            put("recovery." + name, new Code(system, CartCodes.CourseAnswer.NO));
        }
    }

    private List<Ledger.Lab> labs(String test) {
        return ledger.labs.getOrDefault(test, List.of());
    }

    private static boolean transfused(List<Ledger.Procedure> transfusions, int day, int within) {
        return transfusions.stream().anyMatch(one -> one.day() <= day && one.day() >= day - within);
    }

    private void bCells() {
        List<Ledger.Finding> findings = findings(CartCodes.Observation.B_CELL_RECOVERY);
        Optional<Integer> first = findings.stream()
                .filter(Ledger.Finding::yes)
                .map(Ledger.Finding::day)
                .min(Integer::compare);
        if (!findings.isEmpty()) {
            put("recovery.bCell", first.isPresent());
        }
        date("recovery.bCellDate", first);
    }

    private List<Ledger.Finding> findings(String what) {
        return ledger.findings.getOrDefault(what, List.of()).stream()
                .filter(one -> inPeriod(one.day()))
                .toList();
    }

    private Optional<Ledger.Lab> latest(String test) {
        return labs(test).stream().filter(lab -> inPeriod(lab.day())).max((one, other) -> one.day() - other.day());
    }

    private void currentCounts() {
        COUNTS.forEach(
                (test, unit) -> latest(test).ifPresent(lab -> put("counts." + test, new Amount(lab.value(), unit))));
        date(
                "counts.date",
                Stream.of("leukocytes", "haemoglobin", "platelets")
                        .flatMap(test -> latest(test).stream())
                        .map(Ledger.Lab::day)
                        .max(Integer::compare));
        latest("haemoglobin")
                .filter(lab -> transfused(ledger.redCells, lab.day(), 30))
                .ifPresent(lab -> put("counts.redCellsTransfused", true));
        latest("platelets")
                .filter(lab -> transfused(ledger.platelets, lab.day(), 7))
                .ifPresent(lab -> put("counts.plateletsTransfused", true));
    }

    // --- the infused cells

    private void persistence() {
        List<Ledger.Persistence> all =
                ledger.persistence.stream().filter(one -> inPeriod(one.day())).toList();
        tested("persistence.tested", all);
        for (String method : List.of("pcr", "flow")) {
            List<Ledger.Persistence> tests =
                    all.stream().filter(one -> one.method().equals(method)).toList();
            tested("persistence." + method + ".tested", tests);
            List<Ledger.Persistence> done =
                    tests.stream().filter(Ledger.Persistence::performed).toList();
            Optional<Ledger.Persistence> reported = done.stream()
                    .filter(Ledger.Persistence::detected)
                    .reduce((one, other) -> other)
                    .or(() -> done.stream().findFirst());
            reported.ifPresent(test -> {
                put("persistence." + method + ".date", date(test.day()));
                put("persistence." + method + ".source", new Code(ExternalSystems.SNOMED_CT, "122551003"));
                put("persistence." + method + ".detected", test.detected());
            });
            if (reported.isEmpty() && !tests.isEmpty()) {
                put("persistence." + method + ".detected", Absence.NOT_EVALUATED);
            }
        }
    }

    private void tested(String name, List<Ledger.Persistence> tests) {
        if (!tests.isEmpty()) {
            put(name, tests.stream().anyMatch(Ledger.Persistence::performed));
        }
    }

    // --- CRS

    /** A note reduced to what the answers need. */
    private record Note(int day, Optional<Integer> told, boolean unknown) {}

    private void crs() {
        List<Ledger.CrsNote> notes =
                ledger.crs.stream().filter(note -> inPeriod(note.day())).toList();
        grades(
                "toxicity.crs",
                CartCodes.CrsGrade.SYSTEM,
                notes.stream()
                        .map(note -> new Note(note.day(), note.told(), note.unknown()))
                        .toList());
        if (Boolean.TRUE.equals(answers.get("toxicity.crs.developed"))) {
            put(
                    "toxicity.crs.onsetPreviouslyReported",
                    ledger.crs.stream()
                            .filter(note -> note.day() >= dayZero && note.day() < start)
                            .anyMatch(note ->
                                    note.told().filter(grade -> grade > 0).isPresent()));
        }
        treatment("toxicity.crs.therapyGiven", "toxicity.crs.therapy", CartCodes.Toxicity.CRS);
        List<Ledger.CrsNote> found =
                notes.stream().filter(Ledger.CrsNote::findings).toList();
        ever(found, "toxicity.crs.fever", "toxicity.crs.feverOnset", Ledger.CrsNote::day, note -> note.bedside()
                .fever());
        ever(
                found,
                "toxicity.crs.hypotension",
                "toxicity.crs.hypotensionOnset",
                Ledger.CrsNote::day,
                note -> note.bedside().pressure() > 0);
        if (found.stream().anyMatch(note -> note.bedside().pressure() == 1)) {
            put("toxicity.crs.hypotensionFluids", true);
        }
        ever(
                found,
                "toxicity.crs.vasopressor",
                "",
                Ledger.CrsNote::day,
                note -> note.bedside().pressure() > 1);
        int most =
                found.stream().mapToInt(note -> note.bedside().pressure()).max().orElse(0);
        if (most > 1) {
            put(
                    "toxicity.crs.vasopressorNumber",
                    new Code(
                            CartCodes.Hypotension.SYSTEM,
                            most == 2
                                    ? CartCodes.Hypotension.ONE_VASOPRESSOR
                                    : CartCodes.Hypotension.MULTIPLE_VASOPRESSORS));
        }
        if (most > 0 && found.get(found.size() - 1).bedside().pressure() == 0) {
            put("toxicity.crs.hypotensionControlled", true);
        }
        ever(
                found,
                "toxicity.crs.oxygenMinimal",
                "toxicity.crs.oxygenMinimalOnset",
                Ledger.CrsNote::day,
                note -> note.bedside().oxygen() == 1);
        ever(
                found,
                "toxicity.crs.oxygenMore",
                "toxicity.crs.oxygenMoreOnset",
                Ledger.CrsNote::day,
                note -> note.bedside().oxygen() == 2);
        ever(
                found,
                "toxicity.crs.positivePressure",
                "toxicity.crs.positivePressureStart",
                Ledger.CrsNote::day,
                note -> note.bedside().oxygen() == 3);
    }

    private <T> void ever(List<T> notes, String name, String onset, Function<T, Integer> day, Predicate<T> yes) {
        Optional<Integer> first = notes.stream().filter(yes).map(day).findFirst();
        if (!notes.isEmpty()) {
            put(name, first.isPresent());
        }
        if (!onset.isEmpty()) {
            date(onset, first);
        }
    }

    private void grades(String group, String system, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        List<Note> told = notes.stream().filter(note -> note.told().isPresent()).toList();
        if (told.isEmpty()) {
            if (notes.stream().anyMatch(Note::unknown)) {
                put(group + ".developed", Absence.UNKNOWN);
                put(group + ".highestGrade", Absence.UNKNOWN);
            }
            return;
        }
        Optional<Note> first =
                told.stream().filter(note -> note.told().get() > 0).findFirst();
        put(group + ".developed", first.isPresent());
        date(group + ".onset", first.map(Note::day));
        Note highest = told.get(0);
        Optional<Note> over = Optional.empty();
        for (Note note : told) {
            if (note.told().get() > highest.told().get()) {
                highest = note;
            }
            if (note.told().get() > 0) {
                over = Optional.empty();
            } else if (over.isEmpty()
                    && first.isPresent()
                    && note.day() > first.get().day()) {
                over = Optional.of(note);
            }
        }
        put(group + ".highestGrade", new Code(system, "grade-" + highest.told().get()));
        if (highest.told().get() > 0) {
            put(group + ".highestGradeDate", date(highest.day()));
        }
        if (over.isPresent()) {
            put(group + ".resolved", true);
            put(group + ".resolutionDate", date(over.get().day()));
        }
    }

    private void treatment(String given, String drugs, String toxicity) {
        List<Ledger.Given> inPeriod = ledger.given.getOrDefault(toxicity, List.of()).stream()
                .filter(one -> inPeriod(one.day()))
                .sorted((one, other) -> one.day() - other.day())
                .toList();
        if (inPeriod.isEmpty()) {
            return;
        }
        if (!given.isEmpty()) {
            put(given, true);
        }
        if (!drugs.isEmpty()) {
            put(
                    drugs,
                    List.copyOf(inPeriod.stream()
                            .map(Ledger.Given::drug)
                            .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))));
        }
    }

    // --- ICANS

    private void icans() {
        List<Ledger.IcansNote> notes =
                ledger.icans.stream().filter(note -> inPeriod(note.day())).toList();
        grades(
                "toxicity.icans",
                CartCodes.IcansGrade.SYSTEM,
                notes.stream()
                        .map(note -> new Note(note.day(), note.told(), note.unknown()))
                        .toList());
        ledger.iceScores.stream()
                .filter(score -> inPeriod(score.day()))
                .map(Ledger.Lab::value)
                .min(BigDecimal::compareTo)
                .ifPresent(lowest -> put("toxicity.icans.lowestIce", lowest.intValueExact()));
        List<Ledger.IcansNote> found =
                notes.stream().filter(Ledger.IcansNote::findings).toList();
        ledger.capdScores.stream()
                .filter(score -> inPeriod(score.day()))
                .map(Ledger.Lab::value)
                .max(BigDecimal::compareTo)
                .ifPresent(most -> put("toxicity.icans.highestCapd", most.intValueExact()));
        ever(
                found,
                "toxicity.icans.depressedConsciousness",
                "",
                Ledger.IcansNote::day,
                note -> note.bedside().consciousness() > 0);
        ever(
                found,
                "toxicity.icans.seizure",
                "",
                Ledger.IcansNote::day,
                note -> note.bedside().seizure() > 0);
        int seizure =
                found.stream().mapToInt(note -> note.bedside().seizure()).max().orElse(0);
        if (seizure > 0) {
            put(
                    "toxicity.icans.seizureSeverity",
                    new Code(
                            CartCodes.Seizure.SYSTEM,
                            seizure == 1 ? CartCodes.Seizure.RESOLVING : CartCodes.Seizure.PROLONGED));
        }
        ever(found, "toxicity.icans.motorDeficit", "", Ledger.IcansNote::day, note -> false);
        ever(
                found,
                "toxicity.icans.cerebralOedema",
                "",
                Ledger.IcansNote::day,
                note -> note.bedside().oedema() > 0);
        int oedema =
                found.stream().mapToInt(note -> note.bedside().oedema()).max().orElse(0);
        if (oedema > 0) {
            put(
                    "toxicity.icans.cerebralOedemaGrade",
                    new Code(
                            CartCodes.RaisedIcp.SYSTEM,
                            oedema == 1 ? CartCodes.RaisedIcp.FOCAL_EDEMA : CartCodes.RaisedIcp.DIFFUSE_EDEMA));
        }
        treatment("", "toxicity.icans.therapy", CartCodes.Toxicity.ICANS);
        List<Ledger.Event> dysphasia = events(event -> event.term().equals(DYSPHASIA));
        happened("toxicity.icans.dysphasia", "", dysphasia);
        dysphasia.stream()
                .map(Ledger.Event::grade)
                .max(Integer::compare)
                .ifPresent(grade -> put("toxicity.icans.dysphasiaGrade", grade));
        happened("toxicity.icans.tremor", "", events(event -> event.term().equals(TREMOR)));
    }

    // --- other toxicity

    private void hyperinflammation() {
        grades(
                "toxicity.iecHs",
                CartCodes.IecHsGrade.SYSTEM,
                ledger.hyperinflammation.stream()
                        .filter(one -> inPeriod(one.day()))
                        .map(one -> new Note(one.day(), Optional.of(one.grade()), false))
                        .toList());
        treatment("toxicity.iecHs.therapyGiven", "toxicity.iecHs.therapy", CartCodes.Toxicity.IEC_HS);
    }

    private void haematotoxicity() {
        List<Ledger.Haematotoxicity> all = ledger.haematotoxicity.stream()
                .filter(one -> inPeriod(one.day()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        int highest = all.stream().mapToInt(Ledger.Haematotoxicity::grade).max().orElseThrow();
        put("toxicity.icaht.developed", highest > 0);
        put("toxicity.icaht.highestGrade", icaht(highest));
        for (Ledger.Haematotoxicity one : all) {
            put("toxicity.icaht." + one.variable(), icaht(one.grade()));
        }
    }

    private static Code icaht(int grade) {
        return new Code(CartCodes.IcahtGrade.SYSTEM, "grade-" + grade);
    }

    private void intensiveCare() {
        ledger.intensiveCare.stream()
                .filter(stay -> inPeriod(stay.from()))
                .min((one, other) -> one.from() - other.from())
                .ifPresent(stay -> {
                    put("toxicity.intensiveCare.admitted", true);
                    put("toxicity.intensiveCare.admission", date(stay.from()));
                    if (stay.to() <= asOf) {
                        put("toxicity.intensiveCare.discharge", date(stay.to()));
                    }
                    put("toxicity.intensiveCare.reason", List.of(new Code(CartCodes.Toxicity.SYSTEM, stay.reason())));
                });
    }

    private void residualDisease() {
        ledger.residualDisease.stream()
                .filter(test -> inPeriod(test.day()))
                .max((one, other) -> one.day() - other.day())
                .ifPresent(test -> {
                    put("response.mrd.tested", true);
                    put("response.mrd.detected", test.detected());
                    put("response.mrd.date", date(test.day()));
                    put("response.mrd.method", new Code(CartCodes.MrdMethod.SYSTEM, CartCodes.MrdMethod.FLOW));
                    put("response.mrd.source", new Code(ExternalSystems.SNOMED_CT, "119359002"));
                    put("response.mrd.sensitivity", new Amount(new BigDecimal("0.0001"), "1"));
                });
    }

    private void hypogammaglobulinaemia() {
        String code = CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA;
        String name = "toxicity.hypogammaglobulinaemia";
        Optional<Ledger.Toxicity> present = condition(name, name + "Onset", code);
        present.ifPresent(condition -> {
            Optional<Integer> over = condition.abatement().filter(day -> day <= end);
            if (over.isPresent()) {
                put(name + "Resolved", true);
                put(name + "ResolutionDate", date(over.get()));
            } else if (condition.abatement().isEmpty()) {
                put(name + "Resolved", false);
            }
        });
        treatment("toxicity.immunoglobulinReplacement", "", code);
        ledger.given.getOrDefault(code, List.of()).stream()
                .map(Ledger.Given::day)
                .filter(this::inPeriod)
                .max(Integer::compare)
                .ifPresent(last -> put("toxicity.immunoglobulinReplacementContinues", last >= end - 42));
    }

    private Optional<Ledger.Toxicity> condition(String name, String onset, String code) {
        Optional<Ledger.Toxicity> present = ledger.toxicities.stream()
                .filter(one -> one.code().equals(code) && !one.refuted() && inPeriod(one.day()))
                .min((one, other) -> one.day() - other.day());
        if (present.isPresent()) {
            put(name, true);
            put(onset, date(present.get().day()));
        } else if (ledger.toxicities.stream()
                .anyMatch(one -> one.code().equals(code) && one.refuted() && inPeriod(one.day()))) {
            put(name, false);
        }
        return present;
    }

    private List<Ledger.Event> events(Predicate<Ledger.Event> kind) {
        return ledger.events.stream()
                .filter(event -> inPeriod(event.day()))
                .filter(kind)
                .sorted((one, other) -> one.day() - other.day())
                .toList();
    }

    private void happened(String name, String onset, List<Ledger.Event> events) {
        Optional<Ledger.Event> first =
                events.stream().filter(event -> event.grade() > 0).findFirst();
        if (!events.isEmpty()) {
            put(name, first.isPresent());
        }
        if (!onset.isEmpty()) {
            date(onset, first.map(Ledger.Event::day));
        }
    }

    private void events() {
        List<Ledger.Event> lysis = events(event -> event.term().equals(TUMOUR_LYSIS));
        happened("toxicity.tumourLysis", "toxicity.tumourLysisOnset", lysis);
        lysis.stream()
                .map(Ledger.Event::grade)
                .max(Integer::compare)
                .ifPresent(grade -> put("toxicity.tumourLysisGrade", grade));
        for (int grade : new int[] {3, 4}) {
            String group = "toxicity.organGrade" + grade + ".";
            Predicate<Ledger.Event> counts =
                    event -> event.organ().isPresent() && (event.grade() == grade || event.grade() == 0);
            happened(group + "any", "", events(counts));
            for (String organ : ORGANS) {
                happened(group + organ, group + organ + "Onset", events(counts.and(event -> event.organ()
                        .filter(organ::equals)
                        .isPresent())));
            }
        }
    }

    private void gvhd() {
        String[] kinds = {CartCodes.Toxicity.ACUTE_GVHD, CartCodes.Toxicity.CHRONIC_GVHD};
        for (String kind : kinds) {
            boolean acute = kind.equals(CartCodes.Toxicity.ACUTE_GVHD);
            String group = acute ? "gvhd.acute." : "gvhd.chronic.";
            condition(group + "developed", group + "onset", kind);
            ledger.toxicities.stream()
                    .filter(one -> one.code().equals(kind) && !one.refuted() && one.day() < start)
                    .findFirst()
                    .flatMap(Ledger.Toxicity::abatement)
                    .ifPresent(over -> put(group + "persists", over >= start));
            List<Ledger.Gvhd> assessments = ledger.gvhd.stream()
                    .filter(one -> inPeriod(one.day()))
                    .filter(one -> one.grade().startsWith(acute ? "acute" : "chronic"))
                    .toList();
            if (assessments.isEmpty()) {
                continue;
            }
            Ledger.Gvhd first = assessments.get(0);
            Ledger.Gvhd highest = first;
            for (Ledger.Gvhd one : assessments) {
                if (severity(one) > severity(highest)) {
                    highest = one;
                }
            }
            put(group + "highestGrade", new Code(CartCodes.GvhdGrade.SYSTEM, highest.grade()));
            put(group + "highestGradeDate", date(highest.day()));
            if (acute) {
                put("gvhd.acute.gradeAtDiagnosis", new Code(CartCodes.GvhdGrade.SYSTEM, first.grade()));
                int[] stages = first.stages();
                if (stages != null) {
                    put("gvhd.acute.skinStage", stages[0]);
                    put("gvhd.acute.lowerGiStage", stages[1]);
                    put("gvhd.acute.upperGiStage", stages[2]);
                    put("gvhd.acute.liverStage", stages[3]);
                }
            } else {
                put("gvhd.chronic.extent", new Code(CartCodes.GvhdExtent.SYSTEM, CartCodes.GvhdExtent.LIMITED));
            }
        }
        ledger.gvhd.stream()
                .filter(one -> inPeriod(one.day()))
                .max((one, other) -> one.day() - other.day())
                .ifPresent(last -> put("gvhd.steroids", new Code(ExternalSystems.YES_NO, last.steroids() ? "Y" : "N")));
    }

    private static int severity(Ledger.Gvhd one) {
        return List.of("acute-1", "acute-2", "acute-3", "acute-4", "chronic-mild", "chronic-moderate", "chronic-severe")
                .indexOf(one.grade());
    }

    private void highest() {
        BIOMARKERS.forEach((test, unit) -> {
            Ledger.Lab highest = null;
            for (Ledger.Lab lab : labs(test)) {
                if (inPeriod(lab.day()) && (highest == null || lab.value().compareTo(highest.value()) > 0)) {
                    highest = lab;
                }
            }
            if (highest != null) {
                put("biomarkers." + test + "Highest", new Amount(highest.value(), unit));
                put("biomarkers." + test + "HighestDate", date(highest.day()));
            }
        });
    }

    private void infections() {
        List<Ledger.Infection> found = ledger.infections.stream()
                .filter(one -> inPeriod(one.day()))
                .sorted(Comparator.comparing(Ledger.Infection::day).thenComparing(Ledger.Infection::name))
                .toList();
        if (!found.isEmpty()) {
            put("infections.any", true);
        } else if (!findings(CartCodes.Observation.INFECTION_STATUS).isEmpty()) {
            put(
                    "infections.any",
                    findings(CartCodes.Observation.INFECTION_STATUS).stream().anyMatch(Ledger.Finding::yes));
        }
        List<Map<String, Object>> table = new ArrayList<>();
        for (Ledger.Infection one : found) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("infections.infection.kind", one.words());
            row.put("infections.infection.organism", List.of(new Code(CartCodes.OrganismKind.SYSTEM, one.kind())));
            row.put("infections.infection.site", List.of(new Code(CartCodes.InfectionSite.SYSTEM, one.site())));
            row.put("infections.infection.date", date(one.day()));
            table.add(row);
        }
        rows.put("infections.infection", table);
    }

    private void neoplasms() {
        List<Ledger.Neoplasm> all = ledger.neoplasms.stream()
                .filter(one -> sinceInfusion(one.day()))
                .toList();
        List<Ledger.Finding> statuses = findings(CartCodes.Observation.SUBSEQUENT_NEOPLASM_STATUS);
        String system = CartCodes.CourseAnswer.SYSTEM;
        if (all.stream().anyMatch(one -> inPeriod(one.day()))
                || statuses.stream().anyMatch(Ledger.Finding::yes)) {
            put("neoplasms.any", new Code(system, CartCodes.CourseAnswer.YES));
        } else if (!all.isEmpty()) {
            put("neoplasms.any", new Code(system, CartCodes.CourseAnswer.PREVIOUSLY_REPORTED));
        } else if (!statuses.isEmpty()) {
            put("neoplasms.any", new Code(system, CartCodes.CourseAnswer.NO));
        }
        List<Map<String, Object>> table = new ArrayList<>();
        for (Ledger.Neoplasm one : all) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("neoplasms.neoplasm.diagnosis", one.words());
            row.put("neoplasms.neoplasm.date", date(one.day()));
            Boolean transgene = one.transgene();
            if (transgene != null && one.tested() <= end) {
                row.put("neoplasms.neoplasm.transgene", transgene);
            }
            table.add(row);
        }
        rows.put("neoplasms.neoplasm", table);
    }

    private void reported() {
        List<Map<String, Object>> questionnaires = new ArrayList<>();
        ledger.questionnaires.stream()
                .filter(one -> inPeriod(one.day()))
                .sorted(Comparator.comparing(Ledger.Questionnaire::day).thenComparing(Ledger.Questionnaire::name))
                .forEach(one -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("patientReported.questionnaire.instrument", one.instrument());
                    row.put(
                            "patientReported.questionnaire.timepoint",
                            new Code(CartCodes.PromTimepoint.SYSTEM, one.timepoint()));
                    row.put("patientReported.questionnaire.date", date(one.day()));
                    questionnaires.add(row);
                });
        rows.put("patientReported.questionnaire", questionnaires);
        List<Map<String, Object>> scores = new ArrayList<>();
        ledger.scores.stream()
                .filter(one -> inPeriod(one.day()))
                .sorted(Comparator.comparing(Ledger.Score::day).thenComparing(Ledger.Score::name))
                .forEach(one -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("patientReported.score.name", new Code(CartCodes.PromScore.SYSTEM, one.code()));
                    row.put("patientReported.score.value", new Amount(one.value(), "1"));
                    row.put("patientReported.score.date", date(one.day()));
                    scores.add(row);
                });
        rows.put("patientReported.score", scores);
    }
}
