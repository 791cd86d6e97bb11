package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Disease;
import org.cartexchange.cohort.Ledger.Code;
import org.cartexchange.cohort.Outlook.Depth;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;

/** Response, survival, later therapy, new malignancies, what patients report, cost, and death. */
final class FollowUpPages {

    private final Chart chart;
    private final EntryWriter entries;
    private final Ledger ledger;
    private final Story story;
    private final Dice dice;

    FollowUpPages(Chart chart) {
        this.chart = chart;
        this.entries = chart.entries;
        this.ledger = chart.ledger;
        this.story = chart.story;
        this.dice = chart.dice.fork("follow-up");
    }

    // --- a course

    void course(Treatment course, Optional<Ident> infusion) {
        responses(course, infusion);
        course.furtherTherapy.filter(chart::isKnown).ifPresent(this::furtherTherapy);
        course.transplant.filter(chart::isKnown).ifPresent(this::transplant);
        recovery(course, infusion);
        if (course.number == 1) {
            reported(infusion);
            costs(course);
        }
    }

    /** Assessed at every visit until the disease comes back, and on the day it does. */
    private void responses(Treatment course, Optional<Ident> infusion) {
        List<Integer> days = new ArrayList<>();
        for (int visit : course.number == 1 ? chart.visits : List.of(course.dayZero + 30, course.dayZero + 95)) {
            if (visit > course.dayZero
                    && visit < course.progression
                    && chart.isKnown(visit)
                    && notClosed(course, visit)) {
                days.add(visit);
            }
        }
        for (int day : days) {
            response(day, code(course, day), infusion);
        }
        int back = (int) Math.min(course.progression, 1e6);
        if (back > course.dayZero && chart.isKnown(back) && notClosed(course, back)) {
            response(back, worse(course), infusion);
            Ident ident = chart.next("Observation", "observation", "PD");
            chart.observation(
                            ident,
                            back,
                            chart.date(back),
                            CartCodes.Observation.DISEASE_PROGRESSION,
                            "Relapse or progression",
                            infusion)
                    .yesOrNo("valueCodeableConcept", true);
            entries.close(ident);
            ledger.progressions.add(new Ledger.Finding(back, true));
        }
    }

    private boolean notClosed(Treatment course, int day) {
        return chart.isKnown(course, day)
                && course.transplant.filter(transplant -> day >= transplant).isEmpty();
    }

    private String code(Treatment course, int day) {
        Disease disease = story.plan.disease();
        int since = course.since(day);
        if (disease.isLymphoma()) {
            return switch (course.depth) {
                case COMPLETE -> CartCodes.Response.COMPLETE_METABOLIC_RESPONSE;
                case PARTIAL -> CartCodes.Response.PARTIAL_METABOLIC_RESPONSE;
                case NONE -> CartCodes.Response.NO_METABOLIC_RESPONSE;
            };
        }
        if (disease == Disease.MYELOMA) {
            return switch (course.depth) {
                case COMPLETE ->
                    since < 60
                            ? CartCodes.Response.VERY_GOOD_PARTIAL_RESPONSE
                            : since < 150
                                    ? CartCodes.Response.COMPLETE_RESPONSE
                                    : CartCodes.Response.STRINGENT_COMPLETE_RESPONSE;
                case PARTIAL ->
                    since < 60 ? CartCodes.Response.PARTIAL_RESPONSE : CartCodes.Response.VERY_GOOD_PARTIAL_RESPONSE;
                case NONE -> CartCodes.Response.STABLE_DISEASE;
            };
        }
        boolean lowCounts = since < 60 && course.counts.neutrophils(since) < 1;
        return switch (course.depth) {
            case COMPLETE ->
                lowCounts
                        ? CartCodes.Response.COMPLETE_RESPONSE_INCOMPLETE_RECOVERY
                        : CartCodes.Response.COMPLETE_RESPONSE;
            case PARTIAL -> CartCodes.Response.PARTIAL_RESPONSE;
            case NONE -> CartCodes.Response.NO_RESPONSE;
        };
    }

    private String worse(Treatment course) {
        if (story.plan.disease().isLymphoma()) {
            return CartCodes.Response.PROGRESSIVE_METABOLIC_DISEASE;
        }
        return story.plan.disease().isLeukaemia() && course.depth == Depth.COMPLETE
                ? CartCodes.Response.RELAPSE
                : CartCodes.Response.PROGRESSIVE_DISEASE;
    }

    private void response(int day, String code, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "RESP");
        String criteria = story.plan.disease().isLymphoma()
                ? CartCodes.ResponseCriteria.LUGANO_2014
                : story.plan.disease() == Disease.MYELOMA
                        ? CartCodes.ResponseCriteria.IMWG_2016
                        : CartCodes.ResponseCriteria.ALL_MORPHOLOGY;
        chart.observation(
                        ident,
                        day,
                        chart.date(day),
                        CartCodes.Observation.DISEASE_RESPONSE,
                        "Disease response",
                        infusion)
                .concept("valueCodeableConcept", CartCodes.Response.SYSTEM, code, "")
                .concept("method", CartCodes.ResponseCriteria.SYSTEM, criteria, "");
        if (story.plan.disease().isLymphoma()) {
            String deauville =
                    switch (code) {
                        case CartCodes.Response.COMPLETE_METABOLIC_RESPONSE ->
                            dice.one(List.of("C99728", "C99747", "C99748"));
                        case CartCodes.Response.PROGRESSIVE_METABOLIC_DISEASE -> "C99750";
                        default -> "C99749";
                    };
            entries.array("component")
                    .object()
                    .concept("code", ExternalSystems.SNOMED_CT, "708895006", "")
                    .concept("valueCodeableConcept", ExternalSystems.NCIT, deauville, "")
                    .end()
                    .endArray();
        }
        entries.close(ident);
        ledger.responses.add(new Ledger.Response(day, code, criteria));
    }

    private void furtherTherapy(int day) {
        Ident ident = chart.next("Procedure", "procedure", "SUB");
        String kind = story.plan.disease().isLymphoma() && dice.chance(0.3)
                ? CartCodes.TherapyKind.RADIOTHERAPY
                : CartCodes.TherapyKind.IMMUNOTHERAPY;
        entries.begin(ident, day)
                .text("status", "completed")
                .concept("category", CartCodes.TherapyKind.SYSTEM, kind, "")
                .concept(
                        "code",
                        CartCodes.Procedure.SYSTEM,
                        CartCodes.Procedure.SUBSEQUENT_THERAPY,
                        "Subsequent therapy")
                .reference("subject", chart.patient);
        entries.object("performedPeriod").text("start", chart.date(day)).end();
        entries.close(ident);
        ledger.furtherTherapies.add(new Ledger.Procedure(day, true, kind));
    }

    private void transplant(int day) {
        Ident ident = chart.next("Procedure", "procedure", "HCT");
        entries.begin(ident, day)
                .text("status", "completed")
                .concept("code", ExternalSystems.SNOMED_CT, "50223000", "Allogeneic transplantation")
                .reference("subject", chart.patient)
                .text("performedDateTime", chart.date(day));
        entries.close(ident);
        ledger.transplants.add(new Ledger.Procedure(day, true, "allogeneic"));
    }

    private void recovery(Treatment course, Optional<Ident> infusion) {
        int day = course.bCellRecovery;
        boolean known = chart.isKnown(course, day);
        for (int visit : chart.visits) {
            if (visit > course.dayZero
                    && visit > 40
                    && visit < 800
                    && (visit < day || !known)
                    && chart.isKnown(course, visit)) {
                bCells(visit, false, infusion);
            }
        }
        if (known) {
            bCells(day, true, infusion);
        }
    }

    private void bCells(int day, boolean yes, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "BCR");
        chart.observation(
                        ident, day, chart.date(day), CartCodes.Observation.B_CELL_RECOVERY, "B-cell recovery", infusion)
                .yesOrNo("valueCodeableConcept", yes);
        entries.close(ident);
        ledger.finding(CartCodes.Observation.B_CELL_RECOVERY, day, yes);
    }

    // --- the patient

    /** What every visit asks: alive, new malignancy, infection; and the end, if it came. */
    void patient(Optional<Ident> infusion) {
        int since = 0;
        for (int visit : chart.visits) {
            status(visit, CartCodes.SurvivalStatus.ALIVE, "Alive", infusion);
            ledger.contacts.add(visit);
            if (visit > 40) {
                neoplasmStatus(since, visit, infusion);
                infectionStatus(since, visit, infusion);
                if (!chart.centre.localCodes()) {
                    notDone(since, visit);
                }
                since = visit;
            }
        }
        story.neoplasms.stream()
                .filter(neoplasm -> chart.isKnown(neoplasm.day()))
                .forEach(this::neoplasm);
        if (story.isDead()) {
            death(infusion);
        } else if (story.isLost()) {
            status(story.lastDay(), CartCodes.SurvivalStatus.LOST_TO_FOLLOW_UP, "Lost to follow-up", infusion);
            ledger.contacts.add(story.lastDay());
        }
    }

    private void status(int day, String code, String display, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "SUR");
        chart.observation(
                        ident, day, chart.date(day), CartCodes.Observation.SURVIVAL_STATUS, "Survival status", infusion)
                .concept("valueCodeableConcept", CartCodes.SurvivalStatus.SYSTEM, code, display);
        entries.close(ident);
        ledger.statuses.add(new Ledger.Status(day, code));
    }

    private void neoplasmStatus(int after, int visit, Optional<Ident> infusion) {
        boolean found =
                story.neoplasms.stream().anyMatch(neoplasm -> neoplasm.day() > after && neoplasm.day() <= visit);
        finding(
                CartCodes.Observation.SUBSEQUENT_NEOPLASM_STATUS,
                "New malignancy since the last report",
                visit,
                found,
                infusion);
    }

    private void infectionStatus(int after, int visit, Optional<Ident> infusion) {
        boolean found = ledger.infections.stream().anyMatch(one -> one.day() > after && one.day() <= visit);
        if (!found) {
            finding(
                    CartCodes.Observation.INFECTION_STATUS,
                    "Clinically significant infection since the last report",
                    visit,
                    false,
                    infusion);
        }
    }

    private void finding(String code, String display, int day, boolean yes, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "FU");
        chart.observation(ident, day, chart.date(day), code, display, infusion).yesOrNo("valueCodeableConcept", yes);
        entries.close(ident);
        ledger.finding(code, day, yes);
    }

    /** A centre that fills in every question says at a visit what was not given since the last one. */
    private void notDone(int after, int visit) {
        boolean done =
                ledger.furtherTherapies.stream().anyMatch(one -> one.done() && one.day() > after && one.day() <= visit);
        if (!done) {
            Ident ident = chart.next("Procedure", "procedure", "SUB");
            chart.procedure(ident, visit, "not-done", CartCodes.Procedure.SUBSEQUENT_THERAPY, "Subsequent therapy")
                    .text("performedDateTime", chart.date(visit));
            entries.close(ident);
            ledger.furtherTherapies.add(new Ledger.Procedure(visit, false, ""));
        }
    }

    private void neoplasm(Story.Neoplasm neoplasm) {
        Ident ident = chart.next("Condition", "neoplasm", "SN");
        entries.begin(ident, neoplasm.day())
                .array("extension")
                .extension(CartExtensions.CART_LINEAGE, "valueCode", neoplasm.lineage())
                .endArray()
                .concept("clinicalStatus", ExternalSystems.CONDITION_CLINICAL, "active", "")
                .concept("verificationStatus", ExternalSystems.CONDITION_VERIFICATION, "confirmed", "")
                .concepts(
                        "category",
                        CartCodes.ConditionCategory.SYSTEM,
                        CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM,
                        "");
        entries.object("code")
                .text("text", neoplasm.words())
                .end()
                .reference("subject", chart.patient)
                .text("onsetDateTime", chart.date(neoplasm.day()));
        entries.close(ident);
        Boolean transgene = null;
        int tested = neoplasm.day() + 15;
        if (neoplasm.transgene() != null && chart.isKnown(tested)) {
            transgene = neoplasm.transgene();
            Ident test = chart.next("Observation", "observation", "TG");
            chart.observation(
                            test,
                            tested,
                            chart.date(tested),
                            CartCodes.Observation.TRANSGENE_TEST,
                            "Test of a neoplasm for the transgene",
                            Optional.of(ident))
                    .concept(
                            "valueCodeableConcept",
                            CartCodes.Detection.SYSTEM,
                            transgene ? CartCodes.Detection.DETECTED : CartCodes.Detection.NOT_DETECTED,
                            "");
            entries.close(test);
        }
        ledger.neoplasms.add(new Ledger.Neoplasm(neoplasm.day(), tested, neoplasm.words(), transgene));
    }

    private void death(Optional<Ident> infusion) {
        int day = story.lastDay();
        status(day, CartCodes.SurvivalStatus.DEAD, "Dead", infusion);
        ledger.death = Optional.of(day);
        cause(day, CartCodes.Observation.PRIMARY_CAUSE_OF_DEATH, "Primary cause of death", story.cause, infusion);
        ledger.primaryCause = Optional.of(new Code(CartCodes.CauseOfDeath.SYSTEM, story.cause));
        for (String contributing : story.contributing) {
            cause(
                    day,
                    CartCodes.Observation.CONTRIBUTING_CAUSE_OF_DEATH,
                    "Contributing cause of death",
                    contributing,
                    infusion);
            ledger.contributing.add(new Code(CartCodes.CauseOfDeath.SYSTEM, contributing));
        }
        boolean done = dice.chance(0.15);
        Ident ident = chart.next("Observation", "observation", "AUT");
        chart.observation(ident, day, chart.date(day), CartCodes.Observation.AUTOPSY, "Autopsy", infusion)
                .yesOrNo("valueCodeableConcept", done);
        entries.close(ident);
        ledger.autopsy = Optional.of(new Code(ExternalSystems.YES_NO, done ? "Y" : "N"));
    }

    private void cause(int day, String role, String display, String cause, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "COD");
        chart.observation(ident, day, chart.date(day), role, display, infusion)
                .concept("valueCodeableConcept", CartCodes.CauseOfDeath.SYSTEM, cause, "");
        entries.close(ident);
    }

    // --- what patients report, and cost

    /** Worse in the first weeks, better than before from six months on. */
    private void reported(Optional<Ident> infusion) {
        if (story.age < 8) {
            return;
        }
        Object[][] times = {
            {CartCodes.PromTimepoint.BASELINE, -6, 0.0},
            {CartCodes.PromTimepoint.DAY_30, 30, -calibrated("atOneMonth")},
            {CartCodes.PromTimepoint.DAY_100, 100, calibrated("afterSixMonths") / 3},
            {CartCodes.PromTimepoint.DAY_180, 183, calibrated("afterSixMonths")},
            {CartCodes.PromTimepoint.YEAR_1, 366, calibrated("afterSixMonths")}
        };
        double own = dice.normal() * 0.8;
        for (int i = 0; i < times.length; i++) {
            int day = (Integer) times[i][1];
            if (chart.isKnown(day + 1) && story.fillsIn.get(i)) {
                questionnaire((String) times[i][0], day, own + (Double) times[i][2], infusion);
            }
        }
    }

    private double calibrated(String name) {
        return chart.calibration.patientReported().get(name).value();
    }

    private void questionnaire(String timepoint, int day, double wellbeing, Optional<Ident> infusion) {
        Ident ident = chart.next("QuestionnaireResponse", "prom", "PRO");
        String instrument = chart.home("questionnaire/quality-of-life");
        entries.beginBare(ident, day)
                .array("extension")
                .extension(CartExtensions.CART_PROM_TIMEPOINT, "valueCode", timepoint)
                .endArray()
                .object("identifier")
                .text("system", ident.system)
                .text("value", ident.value)
                .end()
                .text("questionnaire", instrument)
                .text("status", "completed")
                .reference("subject", chart.patient)
                .text("authored", chart.moment(day, 610))
                .reference("source", chart.patient);
        entries.close(ident);
        ledger.questionnaires.add(new Ledger.Questionnaire(day, ident.value, instrument, timepoint));
        score(
                CartCodes.PromScore.PROMIS_PHYSICAL_FUNCTION,
                "PROMIS physical function",
                ident,
                day,
                42 + 10 * (wellbeing + dice.normal() * 0.3),
                infusion);
        score(
                CartCodes.PromScore.PROMIS_FATIGUE,
                "PROMIS fatigue",
                ident,
                day,
                56 - 10 * (wellbeing + dice.normal() * 0.3),
                infusion);
    }

    private void score(
            String code, String words, Ident questionnaire, int day, double value, Optional<Ident> infusion) {
        Ident ident = chart.next("Observation", "observation", "PS");
        BigDecimal points = Chart.number(Math.max(20, Math.min(80, value)), 1);
        entries.begin(ident, day).text("status", "final");
        entries.object("code")
                .array("coding")
                .coding(CartCodes.PromScore.SYSTEM, code, "")
                .endArray()
                .text("text", words)
                .end();
        entries.reference("subject", chart.patient);
        infusion.filter(entries::isHere).ifPresent(target -> entries.references("focus", target));
        entries.text("effectiveDateTime", chart.date(day))
                .references("performer", chart.patient)
                .quantity("valueQuantity", points, "T-score", "1")
                .references("derivedFrom", questionnaire);
        entries.close(ident);
        ledger.scores.add(new Ledger.Score(day, ident.value, code, points));
    }

    private void costs(Treatment course) {
        int zero = course.dayZero;
        int leaves = zero + 9 + Math.min(12, course.highestCrs() * 2 + course.highestIcans() * 2);
        cost(
                CartCodes.CostCategory.COLLECTION,
                "collection",
                course.infused().collected(),
                course.infused().collected(),
                1);
        cost(
                CartCodes.CostCategory.PRODUCT,
                course.product.isMadeOnSite() ? "inHouseProduct" : "product",
                zero,
                zero,
                1);
        cost(CartCodes.CostCategory.LYMPHODEPLETION, "lymphodepletion", zero - 5, zero - 3, 1);
        cost(CartCodes.CostCategory.INPATIENT, "inpatientDay", zero - 5, leaves, leaves - zero + 5);
        cost(CartCodes.CostCategory.DRUGS, "supportiveCare", zero, leaves, 1);
        if (course.intensiveCareFrom >= 0) {
            cost(
                    CartCodes.CostCategory.INTENSIVE_CARE,
                    "intensiveCareStay",
                    course.intensiveCareFrom,
                    course.intensiveCareTo,
                    1);
        }
    }

    private void cost(String category, String what, int from, int to, int times) {
        int end = Math.min(to, story.lastDay());
        if (end < from) {
            return;
        }
        double amount = chart.calibration.cost(what, chart.centre.currency()) * times * dice.between(0.85, 1.15);
        Ident ident = chart.next("ChargeItem", "charge", "CH");
        entries.begin(ident, from)
                .text("status", "billed")
                .concept("code", CartCodes.CostCategory.SYSTEM, category, "")
                .reference("subject", chart.patient);
        entries.object("occurrencePeriod")
                .text("start", chart.date(from))
                .text("end", chart.date(end))
                .end();
        entries.object("priceOverride")
                .number("value", BigDecimal.valueOf(Math.round(amount / 10) * 10))
                .text("currency", chart.centre.currency())
                .end();
        entries.close(ident);
    }
}
