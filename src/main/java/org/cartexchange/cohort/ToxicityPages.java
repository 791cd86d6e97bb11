package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartexchange.cohort.Ledger.Code;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;

/** Vital signs, assessments and treatment of toxicity, and everything else that went wrong, in one course. */
final class ToxicityPages {

    private static final int DAILY_UNTIL = 14;
    private static final int[] LATER_NOTES = {17, 21, 28};
    private static final List<String> PRESSURE = List.of(
            CartCodes.Hypotension.NONE,
            CartCodes.Hypotension.NO_VASOPRESSOR,
            CartCodes.Hypotension.ONE_VASOPRESSOR,
            CartCodes.Hypotension.MULTIPLE_VASOPRESSORS);
    private static final List<String> OXYGEN = List.of(
            CartCodes.OxygenSupport.NONE,
            CartCodes.OxygenSupport.LOW_FLOW,
            CartCodes.OxygenSupport.HIGH_FLOW,
            CartCodes.OxygenSupport.POSITIVE_PRESSURE);
    private static final List<String> CONSCIOUSNESS = List.of(
            CartCodes.Consciousness.SPONTANEOUS,
            CartCodes.Consciousness.VOICE,
            CartCodes.Consciousness.TACTILE,
            CartCodes.Consciousness.UNAROUSABLE);
    private static final List<String> SEIZURE =
            List.of(CartCodes.Seizure.NONE, CartCodes.Seizure.RESOLVING, CartCodes.Seizure.PROLONGED);
    private static final List<String> OEDEMA =
            List.of(CartCodes.RaisedIcp.NONE, CartCodes.RaisedIcp.FOCAL_EDEMA, CartCodes.RaisedIcp.DIFFUSE_EDEMA);

    private final Chart chart;
    private final EntryWriter entries;
    private final Ledger ledger;
    private final Treatment course;
    private final Optional<Ident> infusion;
    private final Dice dice;

    ToxicityPages(Chart chart, Treatment course, Optional<Ident> infusion) {
        this.chart = chart;
        this.entries = chart.entries;
        this.ledger = chart.ledger;
        this.course = course;
        this.infusion = infusion;
        this.dice = chart.dice.fork("toxicity-pages-" + course.number);
    }

    void write() {
        boolean thereBefore = false;
        for (int day = 0; day < course.days.size(); day++) {
            int on = course.dayZero + day;
            if (!chart.isKnown(on)) {
                break;
            }
            Bedside bedside = course.days.get(day);
            int crs = course.crsGrades.get(day);
            boolean noted = day <= DAILY_UNTIL || crs > 0 || course.icansGrades.get(day) > 0 || isLaterNote(day);
            boolean missed = noted && crs < 5 && dice.chance(chart.untidiness.of("missedDay"));
            if (noted && !missed) {
                vitalSigns(on, bedside);
                crsNote(on, bedside, crs, thereBefore);
                icansNote(on, bedside, course.icansGrades.get(day));
            }
            thereBefore = crs > 0;
        }
        course.crsDrugs.forEach(drug -> treat(drug, CartCodes.Toxicity.CRS));
        course.icansDrugs.forEach(drug -> treat(drug, CartCodes.Toxicity.ICANS));
        intensiveCare();
        hyperinflammation();
        haematotoxicity();
        course.events.forEach(this::event);
        noTumourLysis();
        course.infections.stream()
                .filter(infection -> chart.isKnown(infection.day()))
                .sorted((one, other) -> Integer.compare(one.day(), other.day()))
                .forEach(this::infection);
        hypogammaglobulinaemia();
        gvhd();
    }

    private static boolean isLaterNote(int day) {
        for (int later : LATER_NOTES) {
            if (later == day) {
                return true;
            }
        }
        return false;
    }

    // --- vital signs

    private void vitalSigns(int day, Bedside bedside) {
        String when = chart.moment(day, 1080);
        vital(day, when, "8310-5", "Body temperature", Chart.number(bedside.temperature(), 1), "Cel", "Cel");
        vital(day, when, "8867-4", "Heart rate", BigDecimal.valueOf(bedside.heartRate()), "/min", "/min");
        vital(day, when, "2708-6", "Oxygen saturation", BigDecimal.valueOf(bedside.saturation()), "%", "%");
        Ident ident = chart.next("Observation", "vital", "VS");
        vitalHead(ident, day, when, "85354-9", "Blood pressure");
        entries.array("component");
        pressure("8480-6", bedside.systolic());
        pressure("8462-4", bedside.diastolic());
        entries.endArray();
        entries.close(ident);
    }

    private void vital(int day, String when, String code, String words, BigDecimal value, String unit, String ucum) {
        Ident ident = chart.next("Observation", "vital", "VS");
        vitalHead(ident, day, when, code, words);
        entries.quantity("valueQuantity", value, unit, ucum);
        entries.close(ident);
    }

    private void vitalHead(Ident ident, int day, String when, String code, String words) {
        entries.begin(ident, day)
                .text("status", "final")
                .concepts("category", ExternalSystems.OBSERVATION_CATEGORY, "vital-signs", "");
        entries.object("code").array("coding").coding(ExternalSystems.LOINC, code, "");
        if (chart.centre.localCodes()) {
            entries.coding(chart.home("codes/vital"), "VS" + code.substring(0, 4), "");
        }
        entries.endArray()
                .text("text", words)
                .end()
                .reference("subject", chart.patient)
                .text("effectiveDateTime", when)
                .references("performer", chart.organization);
    }

    private void pressure(String code, int value) {
        entries.object()
                .concept("code", ExternalSystems.LOINC, code, "")
                .quantity("valueQuantity", BigDecimal.valueOf(value), "mmHg", "mm[Hg]")
                .end();
    }

    // --- assessments

    /** What the physician wrote: grade and findings, or only one of the two, or that it is not known. */
    private void crsNote(int day, Bedside bedside, int grade, boolean thereBefore) {
        Ident ident = chart.next("Observation", "observation", "CRS");
        boolean unknown = grade < 5 && dice.chance(chart.untidiness.of("unknownFinding"));
        boolean readable = bedside.crsGrade(false) == grade && bedside.crsGrade(true) == grade;
        boolean noGrade = !unknown && grade < 5 && readable && dice.chance(chart.untidiness.of("gradeOmitted"));
        boolean noFindings = !unknown && !noGrade && grade < 5 && dice.chance(chart.untidiness.of("componentsOmitted"));
        chart.observation(
                ident,
                day,
                chart.moment(day, 1110),
                CartCodes.Observation.CRS_ASSESSMENT,
                "Assessment of cytokine release syndrome",
                infusion);
        if (unknown) {
            chart.absent("unknown");
            chart.mess("unknown-assessment", ident, "toxicity.crs");
        } else if (!noGrade) {
            entries.concept("valueCodeableConcept", CartCodes.CrsGrade.SYSTEM, "grade-" + grade, "Grade " + grade);
        } else {
            chart.mess("grade-omitted", ident, "toxicity.crs");
        }
        if (noFindings) {
            chart.mess("findings-omitted", ident, "toxicity.crs");
        }
        if (!unknown && !noFindings) {
            entries.array("component");
            component(CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.FEVER)
                    .yesOrNo("valueCodeableConcept", bedside.fever())
                    .end();
            component(CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.TEMPERATURE)
                    .quantity("valueQuantity", Chart.number(bedside.temperature(), 1), "Cel", "Cel")
                    .end();
            coded(
                    CartCodes.CrsComponent.SYSTEM,
                    CartCodes.CrsComponent.HYPOTENSION,
                    CartCodes.Hypotension.SYSTEM,
                    PRESSURE.get(bedside.pressure()));
            coded(
                    CartCodes.CrsComponent.SYSTEM,
                    CartCodes.CrsComponent.OXYGEN,
                    CartCodes.OxygenSupport.SYSTEM,
                    OXYGEN.get(bedside.oxygen()));
            if (bedside.masked()) {
                component(CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.ANTIPYRETIC_OR_ANTICYTOKINE)
                        .yesOrNo("valueCodeableConcept", true)
                        .end();
            }
            if (bedside.diedOfCrs()) {
                component(CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.DEATH_DUE_TO_CRS)
                        .yesOrNo("valueCodeableConcept", true)
                        .end();
            }
            entries.endArray();
        }
        entries.close(ident);
        ledger.crs.add(new Ledger.CrsNote(
                day,
                unknown || noGrade ? Optional.empty() : Optional.of(grade),
                !unknown && !noFindings,
                unknown,
                bedside));
    }

    private EntryWriter component(String system, String code) {
        return entries.object().concept("code", system, code, "");
    }

    private void coded(String system, String code, String valueSystem, String value) {
        component(system, code)
                .concept("valueCodeableConcept", valueSystem, value, "")
                .end();
    }

    private void icansNote(int day, Bedside bedside, int grade) {
        boolean scored = bedside.ice() >= 0 || bedside.capd() >= 0;
        Ident score = scored ? chart.next("Observation", "observation", "ICE") : chart.patient;
        if (bedside.ice() >= 0) {
            iceScore(score, day, bedside.ice());
        } else if (scored) {
            chart.observation(
                            score,
                            day,
                            chart.moment(day, 1115),
                            CartCodes.Observation.CAPD_SCORE,
                            "CAPD score",
                            infusion)
                    .number("valueInteger", bedside.capd());
            entries.close(score);
            ledger.capdScores.add(new Ledger.Lab(day, BigDecimal.valueOf(bedside.capd())));
        }
        Ident ident = chart.next("Observation", "observation", "ICANS");
        boolean unknown = dice.chance(chart.untidiness.of("unknownFinding"));
        boolean noGrade = !unknown && bedside.ice() >= 0 && dice.chance(chart.untidiness.of("gradeOmitted"));
        boolean noFindings = !unknown && !noGrade && dice.chance(chart.untidiness.of("componentsOmitted"));
        chart.observation(
                ident,
                day,
                chart.moment(day, 1120),
                CartCodes.Observation.ICANS_ASSESSMENT,
                "Assessment of neurotoxicity (ICANS)",
                infusion);
        if (unknown) {
            chart.absent("unknown");
            chart.mess("unknown-assessment", ident, "toxicity.icans");
        } else if (!noGrade) {
            entries.concept("valueCodeableConcept", CartCodes.IcansGrade.SYSTEM, "grade-" + grade, "Grade " + grade);
        } else {
            chart.mess("grade-omitted", ident, "toxicity.icans");
        }
        if (noFindings) {
            chart.mess("findings-omitted", ident, "toxicity.icans");
        }
        if (scored) {
            entries.references("hasMember", score);
        }
        if (!unknown && !noFindings) {
            String system = CartCodes.IcansComponent.SYSTEM;
            entries.array("component");
            if (bedside.ice() >= 0) {
                component(system, CartCodes.IcansComponent.ICE_SCORE)
                        .number("valueInteger", bedside.ice())
                        .end();
            } else if (bedside.capd() >= 0) {
                component(system, CartCodes.IcansComponent.CAPD_SCORE)
                        .number("valueInteger", bedside.capd())
                        .end();
            }
            coded(
                    system,
                    CartCodes.IcansComponent.CONSCIOUSNESS,
                    CartCodes.Consciousness.SYSTEM,
                    CONSCIOUSNESS.get(bedside.consciousness()));
            coded(system, CartCodes.IcansComponent.SEIZURE, CartCodes.Seizure.SYSTEM, SEIZURE.get(bedside.seizure()));
            coded(system, CartCodes.IcansComponent.MOTOR, CartCodes.MotorWeakness.SYSTEM, CartCodes.MotorWeakness.NONE);
            coded(
                    system,
                    CartCodes.IcansComponent.RAISED_ICP,
                    CartCodes.RaisedIcp.SYSTEM,
                    OEDEMA.get(bedside.oedema()));
            entries.endArray();
        }
        entries.close(ident);
        ledger.icans.add(new Ledger.IcansNote(
                day,
                unknown || noGrade ? Optional.empty() : Optional.of(grade),
                !unknown && !noFindings,
                unknown,
                bedside));
    }

    /** Writing goes first, then attention, orientation, naming and at last the simple command. */
    private void iceScore(Ident ident, int day, int points) {
        chart.observation(ident, day, chart.moment(day, 1115), CartCodes.Observation.ICE_SCORE, "ICE score", infusion)
                .number("valueInteger", points);
        int lost = 10 - points;
        int writing = lost >= 1 ? 0 : 1;
        int attention = lost >= 2 ? 0 : 1;
        int orientation = 4 - Math.max(0, Math.min(4, lost - 2));
        int naming = 3 - Math.max(0, Math.min(3, lost - 6));
        int command = lost >= 10 ? 0 : 1;
        entries.array("component");
        item(CartCodes.IceItem.ORIENTATION, orientation);
        item(CartCodes.IceItem.NAMING, naming);
        item(CartCodes.IceItem.COMMAND, command);
        item(CartCodes.IceItem.WRITING, writing);
        item(CartCodes.IceItem.ATTENTION, attention);
        entries.endArray();
        entries.close(ident);
        ledger.iceScores.add(new Ledger.Lab(day, BigDecimal.valueOf(points)));
    }

    private void item(String code, int points) {
        component(CartCodes.IceItem.SYSTEM, code).number("valueInteger", points).end();
    }

    // --- treatment

    private void treat(Treatment.Drug drug, String toxicity) {
        if (!chart.isKnown(drug.day())) {
            return;
        }
        treat(drug.day(), new String[] {drug.code(), drug.name()}, Chart.whole(drug.milligrams()), "mg", toxicity);
    }

    private void treat(int day, String[] drug, BigDecimal dose, String unit, String toxicity) {
        Ident ident = chart.next("MedicationAdministration", "administration", "TX");
        entries.begin(ident, day)
                .text("status", "completed")
                .concept("medicationCodeableConcept", ExternalSystems.ATC, drug[0], drug[1])
                .reference("subject", chart.patient)
                .text("effectiveDateTime", chart.moment(day, 1200))
                .concepts("reasonCode", CartCodes.Toxicity.SYSTEM, toxicity, "");
        entries.object("dosage").quantity("dose", dose, unit, unit).end();
        entries.close(ident);
        ledger.given(toxicity, day, new Code(ExternalSystems.ATC, drug[0]));
    }

    private void intensiveCare() {
        if (course.intensiveCareFrom < 0 || !chart.isKnown(course.intensiveCareFrom)) {
            return;
        }
        Ident ident = chart.next("Encounter", "encounter", "ICU");
        int to = Math.min(course.intensiveCareTo, chart.story.lastDay());
        entries.begin(ident, course.intensiveCareFrom).text("status", "finished");
        entries.object("class")
                .text("system", ExternalSystems.ACT_CODE)
                .text("code", "ACUTE")
                .end();
        entries.concepts("type", CartCodes.Encounter.SYSTEM, CartCodes.Encounter.ICU_STAY, "")
                .reference("subject", chart.patient);
        entries.object("period")
                .text("start", chart.date(course.intensiveCareFrom))
                .text("end", chart.date(to))
                .end();
        String reason = course.highestCrs() >= 3 ? CartCodes.Toxicity.CRS : CartCodes.Toxicity.ICANS;
        entries.concepts("reasonCode", CartCodes.Toxicity.SYSTEM, reason, "");
        entries.close(ident);
        ledger.intensiveCare.add(new Ledger.IntensiveCare(course.intensiveCareFrom, to, reason));
    }

    private void hyperinflammation() {
        int check = course.dayZero + 13;
        if (course.hyperinflammation == 0) {
            if (chart.isKnown(check) && !chart.centre.localCodes()) {
                hyperinflammation(check, 0);
            }
            return;
        }
        int from = course.hyperinflammationFrom;
        for (int i = 0; i < 4; i++) {
            if (chart.isKnown(from + i * 2)) {
                hyperinflammation(from + i * 2, i == 3 ? 0 : i == 0 ? 1 : course.hyperinflammation);
            }
        }
        for (int i = 1; i <= 4; i++) {
            if (chart.isKnown(from + i)) {
                treat(from + i, Drugs.ANAKINRA, BigDecimal.valueOf(200), "mg", CartCodes.Toxicity.IEC_HS);
            }
        }
    }

    private void hyperinflammation(int day, int grade) {
        Ident ident = chart.next("Observation", "observation", "IECHS");
        chart.observation(
                ident,
                day,
                chart.moment(day, 1125),
                CartCodes.Observation.IEC_HS_ASSESSMENT,
                "Assessment of IEC-HS",
                infusion);
        entries.concept("valueCodeableConcept", CartCodes.IecHsGrade.SYSTEM, "grade-" + grade, "Grade " + grade)
                .array("component");
        String system = CartCodes.IecHsComponent.SYSTEM;
        component(system, CartCodes.IecHsComponent.FERRITIN_RISING)
                .yesOrNo("valueCodeableConcept", grade > 0)
                .end();
        component(system, CartCodes.IecHsComponent.HYPOFIBRINOGENAEMIA)
                .yesOrNo("valueCodeableConcept", grade > 1)
                .end();
        component(system, CartCodes.IecHsComponent.TRANSAMINASES)
                .yesOrNo("valueCodeableConcept", grade > 2)
                .end();
        entries.endArray();
        entries.close(ident);
        ledger.hyperinflammation.add(new Ledger.Graded(day, grade));
    }

    // --- haematotoxicity

    private void haematotoxicity() {
        int day = course.dayZero + 30;
        if (!chart.isKnown(day)) {
            return;
        }
        Haematotoxicity early = Haematotoxicity.of(course);
        haematotoxicity(
                day,
                CartCodes.IcahtPhase.EARLY,
                CartCodes.IcahtLineage.NEUTROPHIL,
                early.earlyNeutrophil(),
                early.daysNeutrophilsBelow500());
        haematotoxicity(
                day,
                CartCodes.IcahtPhase.EARLY,
                CartCodes.IcahtLineage.PLATELET,
                early.earlyPlatelet(),
                early.daysPlateletsBelow50());
    }

    private void haematotoxicity(int day, String phase, String lineage, int grade, int days) {
        Ident ident = chart.next("Observation", "observation", "ICAHT");
        chart.observation(
                ident,
                day,
                chart.date(day),
                CartCodes.Observation.ICAHT_ASSESSMENT,
                "Assessment of haematotoxicity (ICAHT)",
                infusion);
        entries.concept("valueCodeableConcept", CartCodes.IcahtGrade.SYSTEM, "grade-" + grade, "Grade " + grade)
                .array("component");
        coded(CartCodes.IcahtComponent.SYSTEM, CartCodes.IcahtComponent.PHASE, CartCodes.IcahtPhase.SYSTEM, phase);
        coded(
                CartCodes.IcahtComponent.SYSTEM,
                CartCodes.IcahtComponent.LINEAGE,
                CartCodes.IcahtLineage.SYSTEM,
                lineage);
        component(CartCodes.IcahtComponent.SYSTEM, CartCodes.IcahtComponent.DAYS_BELOW)
                .quantity("valueQuantity", BigDecimal.valueOf(days), "d", "d")
                .end();
        entries.endArray();
        entries.close(ident);
        String variable =
                lineage.equals(CartCodes.IcahtLineage.NEUTROPHIL) ? "earlyNeutrophilGrade" : "earlyPlateletGrade";
        ledger.haematotoxicity.add(new Ledger.Haematotoxicity(day, variable, grade));
    }

    // --- adverse events, infections

    private void event(Treatment.Event event) {
        if (chart.isKnown(event.day())) {
            event(
                    event.day(),
                    event.term(),
                    event.display(),
                    event.organ(),
                    event.grade(),
                    event.day() + event.lasts());
        }
    }

    /** A centre that fills in every question says that there was none. */
    private void noTumourLysis() {
        int day = course.dayZero + 7;
        boolean had = course.events.stream().anyMatch(event -> event.term().equals("C146688"));
        if (!had && !chart.centre.localCodes() && chart.isKnown(day)) {
            event(day, "C146688", "Tumor lysis syndrome", CartCodes.OrganSystem.METABOLIC, 0, day);
        }
    }

    private void event(int day, String term, String display, String organ, int grade, int over) {
        Ident ident = chart.next("AdverseEvent", "adverse-event", "AE");
        entries.beginBare(ident, day)
                .array("extension")
                .object()
                .text("url", CartExtensions.CART_CTCAE_GRADE)
                .number("valueInteger", grade)
                .end();
        if (grade > 0 && chart.isKnown(over)) {
            entries.extension(CartExtensions.CART_RESOLUTION_DATE, "valueDateTime", chart.date(over));
        }
        entries.endArray()
                .object("identifier")
                .text("system", ident.system)
                .text("value", ident.value)
                .end();
        entries.text("actuality", "actual")
                .concepts("category", CartCodes.OrganSystem.SYSTEM, organ, "")
                .concept("event", ExternalSystems.NCIT, term, display)
                .reference("subject", chart.patient)
                .text("date", chart.date(day));
        infusion.filter(entries::isHere).ifPresent(target -> entries.array("suspectEntity")
                .object()
                .reference("instance", target)
                .end()
                .endArray());
        entries.close(ident);
        ledger.events.add(new Ledger.Event(day, term, Optional.of(organ), grade));
    }

    private void infection(Treatment.Infection infection) {
        Ident ident = chart.next("Condition", "infection", "IF");
        int over = infection.day() + infection.lasts();
        boolean isOver = chart.isKnown(over) && !chart.story.isDead() || chart.isKnown(over + 1);
        entries.begin(ident, infection.day())
                .array("extension")
                .object()
                .text("url", CartExtensions.CART_ORGANISM)
                .concept("valueCodeableConcept", CartCodes.OrganismKind.SYSTEM, infection.kind(), "")
                .end()
                .endArray();
        entries.concept("clinicalStatus", ExternalSystems.CONDITION_CLINICAL, isOver ? "resolved" : "active", "")
                .concept("verificationStatus", ExternalSystems.CONDITION_VERIFICATION, "confirmed", "")
                .concepts("category", CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.INFECTION, "");
        entries.object("code")
                .text("text", infection.words())
                .end()
                .concepts("bodySite", CartCodes.InfectionSite.SYSTEM, infection.site(), "")
                .reference("subject", chart.patient)
                .text("onsetDateTime", chart.date(infection.day()));
        if (isOver) {
            entries.text("abatementDateTime", chart.date(over));
        }
        entries.close(ident);
        ledger.infections.add(new Ledger.Infection(
                infection.day(), ident.value, infection.site(), infection.kind(), infection.words()));
    }

    // --- antibodies and GVHD

    private void hypogammaglobulinaemia() {
        int from = course.hypogammaglobulinaemiaFrom;
        String code = CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA;
        if (from < 0) {
            denied(code);
            return;
        }
        if (!chart.isKnown(from)) {
            return;
        }
        int over = Math.max(course.bCellRecovery, from) + 60;
        present(code, "Hypogammaglobulinaemia", from, over);
        for (int day = from + 3; day <= Math.min(over - 20, from + 720); day += 28) {
            if (chart.isKnown(day)) {
                treat(day, Drugs.IMMUNOGLOBULINS, Chart.whole(chart.story.weight * 0.4), "g", code);
            }
        }
    }

    private void present(String code, String words, int from, int over) {
        Ident ident = chart.next("Condition", "toxicity", "TOX");
        boolean isOver = chart.isKnown(over);
        chart.condition(ident, from, CartCodes.ConditionCategory.TOXICITY, false, isOver)
                .object("code")
                .array("coding")
                .coding(CartCodes.Toxicity.SYSTEM, code, "")
                .endArray()
                .text("text", words)
                .end()
                .reference("subject", chart.patient)
                .text("onsetDateTime", chart.date(from));
        if (isOver) {
            entries.text("abatementDateTime", chart.date(over));
        }
        entries.close(ident);
        ledger.toxicities.add(new Ledger.Toxicity(code, false, from, isOver ? Optional.of(over) : Optional.empty()));
    }

    /** At the visit of day 100, a centre that fills in every question says that there was none. */
    private void denied(String code) {
        int day = course.dayZero == 0 && chart.visits.size() > 1 ? chart.visits.get(1) : -1;
        if (day < 0 || chart.centre.localCodes()) {
            return;
        }
        Ident ident = chart.next("Condition", "toxicity", "TOX");
        chart.condition(ident, day, CartCodes.ConditionCategory.TOXICITY, true, false)
                .concept("code", CartCodes.Toxicity.SYSTEM, code, "")
                .reference("subject", chart.patient)
                .text("recordedDate", chart.date(day));
        entries.close(ident);
        ledger.toxicities.add(new Ledger.Toxicity(code, true, day, Optional.empty()));
    }

    private void gvhd() {
        if (!course.product.ofDonor()) {
            return;
        }
        for (boolean acute : new boolean[] {true, false}) {
            String code = acute ? CartCodes.Toxicity.ACUTE_GVHD : CartCodes.Toxicity.CHRONIC_GVHD;
            Optional<Treatment.Gvhd> one =
                    course.gvhd.stream().filter(gvhd -> gvhd.acute() == acute).findFirst();
            if (one.isEmpty()) {
                denied(code);
            } else if (chart.isKnown(one.get().onset())) {
                Treatment.Gvhd gvhd = one.get();
                present(
                        code,
                        acute ? "Acute graft-versus-host disease" : "Chronic graft-versus-host disease",
                        gvhd.onset(),
                        gvhd.onset() + gvhd.lasts());
                assess(gvhd.onset(), gvhd, 1);
                if (gvhd.grade() > 1 && chart.isKnown(gvhd.onset() + 6)) {
                    assess(gvhd.onset() + 6, gvhd, gvhd.grade());
                }
            }
        }
    }

    private void assess(int day, Treatment.Gvhd gvhd, int grade) {
        Ident ident = chart.next("Observation", "observation", "GVHD");
        String[] chronic = {
            CartCodes.GvhdGrade.CHRONIC_MILD, CartCodes.GvhdGrade.CHRONIC_MODERATE, CartCodes.GvhdGrade.CHRONIC_SEVERE
        };
        String code = gvhd.acute() ? "acute-" + grade : chronic[grade - 1];
        chart.observation(
                        ident,
                        day,
                        chart.date(day),
                        CartCodes.Observation.GVHD_ASSESSMENT,
                        "Assessment of graft-versus-host disease",
                        infusion)
                .concept("valueCodeableConcept", CartCodes.GvhdGrade.SYSTEM, code, "")
                .array("component");
        int[] stages = gvhd.acute() ? new int[] {Math.min(3, grade), grade >= 3 ? 2 : 0, grade >= 2 ? 1 : 0, 0} : null;
        if (stages != null) {
            String[] organs = {
                CartCodes.GvhdComponent.SKIN,
                CartCodes.GvhdComponent.LOWER_GI,
                CartCodes.GvhdComponent.UPPER_GI,
                CartCodes.GvhdComponent.LIVER
            };
            for (int i = 0; i < organs.length; i++) {
                component(CartCodes.GvhdComponent.SYSTEM, organs[i])
                        .number("valueInteger", stages[i])
                        .end();
            }
        } else {
            coded(
                    CartCodes.GvhdComponent.SYSTEM,
                    CartCodes.GvhdComponent.EXTENT,
                    CartCodes.GvhdExtent.SYSTEM,
                    CartCodes.GvhdExtent.LIMITED);
        }
        component(CartCodes.GvhdComponent.SYSTEM, CartCodes.GvhdComponent.SYSTEMIC_STEROIDS)
                .yesOrNo("valueCodeableConcept", grade >= 2)
                .end();
        entries.endArray();
        entries.close(ident);
        ledger.gvhd.add(new Ledger.Gvhd(day, code, stages, grade >= 2));
    }
}
