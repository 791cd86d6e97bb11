package org.cartexchange.cohort;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Plan;

/**
 * Generates synthetic patients of a plan, each by itself: any patient can be asked for at any time, by any thread, and is the
 * same every time.
 */
public final class PatientGenerator {

    private static final double GOLDEN_RATIO = 0.6180339887498949;
    private static final int FOLDER_DIGITS = 6;
    private static final int RADIX = 36;
    private static final int SERIALS_OF_A_SEED = 250_000;

    /** Reads and writes numbers digit by digit as they are. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final Faults faults = Faults.load();
    private final Calibration calibration;
    private final CohortPlan plan;
    private final List<Plan> cohorts = new ArrayList<>();
    private final Map<String, Outlook> outlooks = new HashMap<>();
    private final double allShares;
    private final int followUpDays;

    private PatientGenerator(Calibration calibration, CohortPlan plan) {
        this.calibration = calibration;
        this.plan = plan;
        for (Plan cohort : calibration.plans()) {
            if (plan.cohorts().isEmpty() || plan.cohorts().contains(cohort.id())) {
                cohorts.add(cohort);
                outlooks.put(cohort.id(), new Outlook(cohort));
            }
        }
        for (String wanted : plan.cohorts()) {
            if (cohorts.stream().noneMatch(cohort -> cohort.id().equals(wanted))) {
                throw new IllegalArgumentException("there is no cohort `" + wanted + "`; there are "
                        + String.join(
                                ", ", calibration.plans().stream().map(Plan::id).toList()));
            }
        }
        this.allShares = cohorts.stream().mapToDouble(Plan::share).sum();
        this.followUpDays = (int) Math.ceil(plan.followUpYears() * 365.25);
    }

    /**
     * A generator of a plan.
     *
     * @throws IllegalArgumentException if the plan names a cohort that does not exist
     */
    public static PatientGenerator of(Calibration calibration, CohortPlan plan) {
        return new PatientGenerator(calibration, plan);
    }

    /** A patient by number, from 0. */
    public GeneratedPatient patient(long index) {
        Dice dice = Dice.of(plan.seed(), index);
        Story story = story(index);
        Chart chart = new Chart(story, calibration, tag(index), serial(index), plan.mess(), dice.fork("chart"));
        Truth truth = write(chart);
        List<byte[]> bundles = chart.entries.finish();
        Optional<SeededFault> fault = Optional.empty();
        Dice mischief = dice.fork("fault");
        if (mischief.chance(plan.faults())) {
            List<ObjectNode> parts = new ArrayList<>();
            for (byte[] bundle : bundles) {
                parts.add(read(bundle));
            }
            fault = faults.seed(parts, mischief);
            bundles = parts.stream().map(PatientGenerator::bytes).toList();
        }
        int resources = 0;
        for (int part = 0; part < bundles.size(); part++) {
            resources += chart.entries.count(part);
        }
        return new GeneratedPatient(
                folder(index), story.plan.id(), bundles, truth.line(bundles.size(), fault), resources);
    }

    private static ObjectNode read(byte[] bundle) {
        try {
            return (ObjectNode) JSON.readTree(bundle);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(ObjectNode bundle) {
        try {
            return JSON.writeValueAsBytes(bundle);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What happens to a patient: the state alone, for statistics. */
    Story story(long index) {
        Plan cohort = cohort(index);
        return Story.tell(
                index,
                cohort,
                outlooks.get(cohort.id()),
                calibration.dataUntil(),
                followUpDays,
                Dice.of(plan.seed(), index).fork("story"));
    }

    /** Patients of the cohorts follow each other evenly, so that a small number of patients has some of each. */
    private Plan cohort(long index) {
        double place = (index * GOLDEN_RATIO) % 1 * allShares;
        for (Plan cohort : cohorts) {
            place -= cohort.share();
            if (place < 0) {
                return cohort;
            }
        }
        return cohorts.get(cohorts.size() - 1);
    }

    private String tag(long index) {
        return Long.toString(Dice.mix(plan.seed()) & 0xFFFFFFL, RADIX).toUpperCase(java.util.Locale.ROOT) + "-"
                + folder(index);
    }

    private long serial(long index) {
        return Math.floorMod(Dice.mix(plan.seed()), (long) SERIALS_OF_A_SEED) + index;
    }

    private String folder(long index) {
        String number = Long.toString(index + 1);
        int digits = Math.max(FOLDER_DIGITS, Long.toString(plan.patients()).length());
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private static Truth write(Chart chart) {
        Story story = chart.story;
        PersonPages person = new PersonPages(chart);
        person.write();
        FollowUpPages followUp = new FollowUpPages(chart);
        Truth truth = new Truth(chart);
        Optional<Ident> infusion = Optional.empty();
        for (Treatment course : story.courses) {
            if (course.number > 1 && !chart.isKnown(course.dayZero)) {
                continue;
            }
            ProductPages product = new ProductPages(chart, person, course);
            product.write();
            if (!course.isInfused()) {
                continue;
            }
            infusion = product.firstInfusion();
            LaboratoryPages laboratory = new LaboratoryPages(chart, course, infusion);
            laboratory.write();
            new ToxicityPages(chart, course, infusion).write();
            followUp.course(course, infusion);
            Map<String, Object> answers = new LinkedHashMap<>(person.answers());
            answers.putAll(person.history(course.number));
            answers.putAll(product.preparation());
            answers.putAll(laboratory.preparation());
            truth.course(course, answers, product);
        }
        followUp.patient(infusion);
        return truth;
    }
}
