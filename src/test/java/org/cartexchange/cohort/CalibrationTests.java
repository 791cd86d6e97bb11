package org.cartexchange.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.cartexchange.cohort.Calibration.Figure;
import org.cartexchange.cohort.Calibration.Plan;
import org.junit.jupiter.api.Test;

/**
 * Generates every cohort from the state alone and compares every configured rate with what came out; prints the table.
 *
 * <p>A rate may lie 3.5 standard errors away. The guide's table of what the cohorts are calibrated to is held to the
 * configuration here; {@code -Dcart.approve=true} writes it.
 */
class CalibrationTests {

    private static final long SEED = 4_100;
    private static final int COURSES = 600;
    private static final double STANDARD_ERRORS = 3.5;
    private static final double MONTH = 365.25 / 12;
    private static final Calibration CALIBRATION = Calibration.load();
    private static final Path PAGE = Path.of("implementation-guide/input/pagecontent/synthetic-cohort.md");

    private record Line(
            String cohort, String rate, double configured, double generated, double away, int of, String source) {}

    private final List<Line> table = new ArrayList<>();
    private final Set<String> measured = new HashSet<>();

    @Test
    void everyConfiguredRateComesOut() {
        Map<String, List<Story>> cohorts = new LinkedHashMap<>();
        List<Story> all = new ArrayList<>();
        for (Plan plan : CALIBRATION.plans()) {
            List<Story> stories = stories(plan);
            cohorts.put(plan.id(), stories);
            all.addAll(stories);
            List<Story> infused =
                    stories.stream().filter(story -> story.first().isInfused()).toList();
            assertThat(infused).as(plan.id()).hasSizeGreaterThanOrEqualTo(500);
            measure(plan, stories, infused);
        }
        measurePooled(all);
        correlations(cohorts);
        print();
        Set<String> rates = new TreeSet<>(CALIBRATION.plans().get(0).rates().keySet());
        assertThat(measured)
                .as("rates of the configuration that nothing measures")
                .containsAll(rates);
        assertThat(table.stream().filter(line -> line.away() > STANDARD_ERRORS)).isEmpty();
    }

    private static List<Story> stories(Plan plan) {
        long seed = SEED + CALIBRATION.plans().indexOf(plan);
        PatientGenerator generator =
                PatientGenerator.of(CALIBRATION, new CohortPlan(COURSES, seed, List.of(plan.id()), 15, 1, 0));
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < COURSES; i++) {
            stories.add(generator.story(i));
        }
        return stories;
    }

    // --- a cohort

    private void measure(Plan plan, List<Story> stories, List<Story> infused) {
        String id = plan.id();
        median(id, "median age", plan.medianAge(), infused, story -> story.age);
        share(id, "CRS", plan.crsAny(), infused, story -> story.first().highestCrs() >= 1);
        share(
                id,
                "CRS, grade 3 and more",
                plan.crsSevere(),
                infused,
                story -> story.first().highestCrs() >= 3);
        share(id, "CRS, fatal", plan.crsFatal(), infused, story -> story.first().highestCrs() == 5);
        share(
                id,
                "ICANS",
                plan.icansAny(),
                survivors(infused),
                story -> story.first().highestIcans() >= 1);
        share(
                id,
                "ICANS, grade 3 and more",
                plan.icansSevere(),
                survivors(infused),
                story -> story.first().highestIcans() >= 3);
        share(id, "response", plan.overallResponse(), infused, story -> story.first().depth != Outlook.Depth.NONE);
        share(
                id,
                "complete response",
                plan.completeResponse(),
                infused,
                story -> story.first().depth == Outlook.Depth.COMPLETE);
        double free = plan.progressionFree().months() * MONTH;
        share(
                id,
                "without progression at " + number(plan.progressionFree().months()) + " months"
                        + (plan.progressionFree().ofResponders() ? " (responders)" : ""),
                plan.progressionFree().share(),
                survivors(infused).stream()
                        .filter(story ->
                                !plan.progressionFree().ofResponders() || story.first().depth != Outlook.Depth.NONE)
                        .toList(),
                story -> Math.min(story.first().progression, story.death) > free);
        double alive = plan.survival().months() * MONTH;
        share(
                id,
                "alive at " + number(plan.survival().months()) + " months",
                plan.survival().share(),
                survivors(infused),
                story -> story.death > alive);
        List<Story> regular = infused.stream()
                .filter(story -> story.first().manufactures.size() == 1
                        && story.first().infused().verdict() == Treatment.Verdict.RELEASED)
                .toList();
        median(id, "vein to vein, days", plan.veinToVein(), regular, story -> -story.first()
                .infused()
                .collected());
        share(id, "manufacture fails", plan.product().failure(), stories, CalibrationTests::failed);
        share(
                id,
                "bridging",
                plan,
                "bridging",
                infused.stream().filter(CalibrationTests::hasRoomForBridging).toList(),
                story -> story.first().bridging != null);
    }

    /** Toxicity that kills in the first days leaves no time for the rest. */
    private static List<Story> survivors(List<Story> stories) {
        return stories.stream().filter(story -> !story.first().diedOfToxicity).toList();
    }

    private static boolean failed(Story story) {
        return story.first().manufactures.size() > 1 || story.first().infused().verdict() != Treatment.Verdict.RELEASED;
    }

    private static boolean hasRoomForBridging(Story story) {
        return story.first().lymphodepletion - 4 - (story.first().infused().collected() + 2) >= 1;
    }

    // --- rates that hold for all cohorts

    private void measurePooled(List<Story> all) {
        Plan plan = CALIBRATION.plans().get(0);
        List<Story> infused =
                all.stream().filter(story -> story.first().isInfused()).toList();
        List<Story> alive = survivors(infused);
        share("all", "women", plan, "female", all, story -> story.female);
        List<Story> failures = all.stream().filter(CalibrationTests::failed).toList();
        share(
                "all",
                "out of specification, of failures",
                plan,
                "outOfSpecificationAmongFailures",
                failures,
                story -> story.first().infused().verdict() == Treatment.Verdict.OUT_OF_SPECIFICATION);
        share("all", "not infused, of failures", plan, "notInfusedAmongFailures", failures, story -> !story.first()
                .isInfused());
        share(
                "all",
                "tocilizumab at CRS grade 2 and more",
                plan,
                "tocilizumabAmongCrsGrade2",
                infused.stream()
                        .filter(story -> story.first().highestCrs() >= 2)
                        .toList(),
                story -> given(story.first().crsDrugs, Drugs.TOCILIZUMAB));
        share(
                "all",
                "steroids at ICANS grade 2 and more",
                plan,
                "steroidsAmongIcansGrade2",
                infused.stream()
                        .filter(story -> story.first().highestIcans() >= 2)
                        .toList(),
                story -> !story.first().icansDrugs.isEmpty());
        share(
                "all",
                "infection in the first month",
                plan,
                "earlyInfection",
                alive,
                story -> story.first().infections.stream().anyMatch(one -> one.day() <= 28 && one.lasts() != 30));
        events(
                "all",
                "later infections a year",
                plan,
                "lateInfectionPerYear",
                infused,
                story -> (int) story.first().infections.stream()
                        .filter(one -> one.day() > 31 && one.day() <= 31 + 365 && one.lasts() != 30)
                        .count());
        share("all", "IEC-HS", plan, "iecHs", infused, story -> story.first().hyperinflammation > 0);
        share("all", "tumour lysis", plan, "tumourLysis", infused, story -> story.first().events.stream()
                .anyMatch(event -> event.term().equals("C146688")));
        share(
                "all",
                "hypogammaglobulinaemia",
                plan,
                "hypogammaglobulinaemia",
                infused,
                story -> story.first().hypogammaglobulinaemiaFrom >= 0);
        share(
                "all",
                "aplastic recovery",
                plan,
                "aplasticRecovery",
                infused,
                story -> story.first().counts.recovery() == Counts.Recovery.APLASTIC);
        share(
                "all",
                "intermittent recovery",
                plan,
                "intermittentRecovery",
                infused,
                story -> story.first().counts.recovery() == Counts.Recovery.INTERMITTENT);
        share(
                "all",
                "death without relapse in a year",
                plan,
                "nonRelapseMortalityYear1",
                alive,
                story ->
                        story.death <= 365 && story.death < story.first().progression && !"disease".equals(story.cause),
                competing(plan, alive));
        share(
                "all",
                "new malignancy a year",
                plan,
                "secondNeoplasmPerYear",
                alive.stream().filter(story -> story.death > 520).toList(),
                story -> story.neoplasms.stream().anyMatch(one -> one.day() <= 485),
                1 - Math.exp(-plan.valueOf("secondNeoplasmPerYear")));
        share(
                "all",
                "transplant in lasting remission",
                plan,
                "transplantAfterAllResponse",
                alive.stream()
                        .filter(story -> story.isCandidateForTransplant(story.first()))
                        .toList(),
                story -> story.first().transplant.isPresent());
        share(
                "all",
                "further infusion after progression",
                plan,
                "reinfusionAfterProgression",
                alive.stream()
                        .filter(story -> story.isCandidateForReinfusion(story.first()))
                        .toList(),
                story -> story.courses.size() > 1);
        share(
                "all",
                "lost to follow-up a year",
                plan,
                "lostPerYear",
                infused,
                story -> story.lost <= 485,
                Math.exp(-120 * plan.valueOf("lostPerYear") / 365)
                        - Math.exp(-485 * plan.valueOf("lostPerYear") / 365));
        for (String registry : List.of("cibmtr", "ebmt", "national")) {
            String rate = "consent" + registry.substring(0, 1).toUpperCase(Locale.ROOT) + registry.substring(1);
            share(
                    "all",
                    "consent, " + registry,
                    plan,
                    rate,
                    all.stream()
                            .filter(story -> story.consents.stream()
                                    .anyMatch(one -> one.registry().equals(registry)))
                            .toList(),
                    story -> story.consents.stream()
                            .anyMatch(one -> one.registry().equals(registry) && one.given()));
        }
        List<Story.Consent> given = all.stream()
                .flatMap(story -> story.consents.stream())
                .filter(Story.Consent::given)
                .toList();
        add(
                "all",
                "consent withdrawn",
                plan.rate("consentWithdrawn"),
                plan.valueOf("consentWithdrawn"),
                given.stream().filter(one -> one.withdrawn().isPresent()).count(),
                given.size());
        measured.add("consentWithdrawn");
        List<Story> ofDonors =
                infused.stream().filter(story -> story.plan.product().ofDonor()).toList();
        share(
                "donor-derived",
                "acute GVHD",
                plan,
                "acuteGvhdOfDonorCells",
                ofDonors,
                story -> story.first().gvhd.stream().anyMatch(Treatment.Gvhd::acute));
        share(
                "donor-derived",
                "chronic GVHD",
                plan,
                "chronicGvhdOfDonorCells",
                ofDonors,
                story -> story.first().gvhd.stream().anyMatch(one -> !one.acute()));
        share("all", "questionnaire filled in", plan, "promResponse", all, story -> story.fillsIn.get(1));
    }

    private static boolean given(List<Treatment.Drug> drugs, String[] drug) {
        return drugs.stream().anyMatch(one -> one.code().equals(drug[0]));
    }

    /** Who relapses first cannot die without relapse: expected is what the hazard leaves of those still in remission. */
    private static double competing(Plan plan, List<Story> stories) {
        double rate = plan.valueOf("nonRelapseMortalityYear1");
        double hazard = -Math.log(1 - rate) / (1 - Math.exp(-(365.0 - 32) / 150));
        double expected = 0;
        for (Story story : stories) {
            double until = Math.min(365, Math.max(32, story.first().progression));
            expected += 1 - Math.exp(-hazard * (1 - Math.exp(-(until - 32) / 150)));
        }
        return expected / stories.size();
    }

    // --- CRS and ICANS

    /** Spearman's rank correlation of the two severities; that of a Gaussian copula follows from its parameter. */
    private void correlations(Map<String, List<Story>> cohorts) {
        Figure parameter = CALIBRATION.plans().get(0).rate("crsIcansCorrelation");
        measured.add("crsIcansCorrelation");
        double configured = 6 / Math.PI * Math.asin(parameter.value() / 2);
        cohorts.forEach((id, stories) -> {
            List<Story> infused =
                    stories.stream().filter(story -> story.first().isInfused()).toList();
            double[] crs = ranks(infused, story -> (int) (story.first().crsSeverity * 1_000_000));
            double[] icans = ranks(infused, story -> (int) (story.first().icansSeverity * 1_000_000));
            double generated = correlation(crs, icans);
            double error = 1.06 * (1 - configured * configured) / Math.sqrt(infused.size() - 3.0);
            table.add(new Line(
                    id,
                    "rank correlation of CRS and ICANS",
                    configured,
                    generated,
                    Math.abs(generated - configured) / error,
                    infused.size(),
                    parameter.source()));
        });
    }

    private static double[] ranks(List<Story> stories, ToIntFunction<Story> value) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> value.applyAsInt(stories.get(i))));
        double[] ranks = new double[stories.size()];
        for (int i = 0; i < order.size(); i++) {
            ranks[order.get(i)] = i;
        }
        return ranks;
    }

    private static double correlation(double[] one, double[] other) {
        double mean = (one.length - 1) / 2.0;
        double product = 0;
        double square = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - mean) * (other[i] - mean);
            square += (one[i] - mean) * (one[i] - mean);
        }
        return product / square;
    }

    // --- measuring

    private void share(String cohort, String words, Plan plan, String rate, List<Story> of, Predicate<Story> is) {
        share(cohort, words, plan, rate, of, is, plan.valueOf(rate));
    }

    private void share(
            String cohort, String words, Plan plan, String rate, List<Story> of, Predicate<Story> is, double expected) {
        measured.add(rate);
        add(cohort, words, plan.rate(rate), expected, of.stream().filter(is).count(), of.size());
    }

    private void share(String cohort, String words, Figure figure, List<Story> of, Predicate<Story> is) {
        add(cohort, words, figure, figure.value(), of.stream().filter(is).count(), of.size());
    }

    private void add(String cohort, String words, Figure figure, double expected, long count, int of) {
        double error = Math.sqrt(expected * (1 - expected) / of);
        double generated = (double) count / of;
        table.add(new Line(
                cohort, words, expected, generated, Math.abs(generated - expected) / error, of, figure.source()));
    }

    private void events(
            String cohort, String words, Plan plan, String rate, List<Story> of, ToIntFunction<Story> count) {
        measured.add(rate);
        double expected = plan.valueOf(rate)
                * (1.6 * plan.valueOf("aplasticRecovery") + 0.85 * (1 - plan.valueOf("aplasticRecovery")));
        double generated = of.stream().mapToInt(count).average().orElseThrow();
        table.add(new Line(
                cohort,
                words,
                expected,
                generated,
                Math.abs(generated - expected) / Math.sqrt(1.2 * expected / of.size()),
                of.size(),
                plan.rate(rate).source()));
    }

    /** Half lies below the median and half above, those exactly at it counted for whichever side needs them. */
    private void median(String cohort, String words, Figure figure, List<Story> of, ToDoubleFunction<Story> value) {
        double[] values = of.stream().mapToDouble(value).sorted().toArray();
        double below = of.stream()
                .filter(story -> value.applyAsDouble(story) < figure.value())
                .count();
        double notAbove = of.stream()
                .filter(story -> value.applyAsDouble(story) <= figure.value())
                .count();
        double half = of.size() / 2.0;
        double gap = below > half ? below - half : notAbove < half ? half - notAbove : 0;
        table.add(new Line(
                cohort,
                words,
                figure.value(),
                values[values.length / 2],
                gap / (Math.sqrt(of.size()) / 2),
                of.size(),
                figure.source()));
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%-20s %-44s %10s %10s %6s %6s  %s%n",
                "cohort",
                "rate",
                "configured",
                "generated",
                "away",
                "n",
                "source");
        for (Line line : table) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %-44s %10.3f %10.3f %6.1f %6d  %s%n",
                    line.cohort(),
                    line.rate(),
                    line.configured(),
                    line.generated(),
                    line.away(),
                    line.of(),
                    line.source());
        }
    }

    // --- the page of the guide

    @Test
    void theGuideShowsWhatTheCohortsAreCalibratedTo() throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- table: calibration -->\n";
        String end = "<!-- end of table -->";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        String expected = page.substring(0, from) + tables() + page.substring(to);
        if (Boolean.getBoolean("cart.approve")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page).isEqualTo(expected);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder(
                "\n| Cohort | Size | Median age | CRS any / ≥ 3 | ICANS any / ≥ 3 | Response / complete | Without progression | Alive |\n|---|---|---|---|---|---|---|---|\n");
        Set<String> sources = new LinkedHashSet<>();
        for (Plan plan : CALIBRATION.plans()) {
            text.append("| `")
                    .append(plan.id())
                    .append("`: ")
                    .append(plan.name())
                    .append(plan.trial().map(trial -> " (" + trial + ")").orElse(""))
                    .append(" | ")
                    .append(plan.size()
                            .map(size -> number(size.value()) + mark(size, sources))
                            .orElse("–"))
                    .append(" | ")
                    .append(number(plan.medianAge().value()))
                    .append(mark(plan.medianAge(), sources))
                    .append(" | ")
                    .append(percent(plan.crsAny(), sources))
                    .append(" / ")
                    .append(percent(plan.crsSevere(), sources))
                    .append(" | ")
                    .append(percent(plan.icansAny(), sources))
                    .append(" / ")
                    .append(percent(plan.icansSevere(), sources))
                    .append(" | ")
                    .append(percent(plan.overallResponse(), sources))
                    .append(" / ")
                    .append(percent(plan.completeResponse(), sources))
                    .append(" | ")
                    .append(curve(plan.progressionFree(), sources))
                    .append(" | ")
                    .append(curve(plan.survival(), sources))
                    .append(" |\n");
        }
        text.append("\nVein to vein (median days): ");
        List<String> times = new ArrayList<>();
        for (Plan plan : CALIBRATION.plans()) {
            times.add("`" + plan.id() + "` " + number(plan.veinToVein().value()) + mark(plan.veinToVein(), sources));
        }
        text.append(String.join(", ", times)).append(".\n\n");
        int number = 0;
        for (String source : CALIBRATION.sources().keySet()) {
            number++;
            if (sources.contains(source)) {
                text.append("- [")
                        .append(number)
                        .append("] ")
                        .append(CALIBRATION.sources().get(source))
                        .append("\n");
            }
        }
        return text.append("\n").toString();
    }

    private static String percent(Figure figure, Set<String> sources) {
        return number(figure.value() * 100) + " %" + mark(figure, sources);
    }

    private static String curve(Calibration.Curve curve, Set<String> sources) {
        return percent(curve.share(), sources) + " at " + number(curve.months()) + " months"
                + (curve.ofResponders() ? ", of responders" : "");
    }

    private static String mark(Figure figure, Set<String> sources) {
        sources.add(figure.source());
        return " [" + (new ArrayList<>(CALIBRATION.sources().keySet()).indexOf(figure.source()) + 1) + "]";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
