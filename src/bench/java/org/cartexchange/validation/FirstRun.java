package org.cartexchange.validation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cartexchange.bench.LongRun;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * The first validations after warm-up beside the hundredth of the same resource for another patient: by type, the median of
 * its resources. Once with the examples of the package, which warm-up has seen, and once with a synthetic patient's
 * resources, one of each kind, which it has not. Times are those on the wall.
 */
public final class FirstRun implements LongRun {

    private static final int TIMES = 100;
    private static final long SEED = 577215;
    private static final int[] SHOWN = {1, 2, 3, 4, 10, TIMES};

    @Override
    public void run(PrintStream out) {
        ConformancePackage conformance = ConformancePackage.load();
        BundleValidator validator = BundleValidator.create(conformance);
        long begin = System.nanoTime();
        validator.warmUp();
        out.printf(Locale.ROOT, "warm after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        measure("examples", conformance.examples(), validator, out);
        measure("synthetic patient", patient(validator), validator, out);
    }

    private static void measure(
            String what, Collection<Resource> resources, BundleValidator validator, PrintStream out) {
        Map<String, List<double[]>> byType = new LinkedHashMap<>();
        List<double[]> all = new ArrayList<>();
        for (Resource resource : resources) {
            double[] times = new double[TIMES];
            all.add(times);
            byType.computeIfAbsent(resource.fhirType(), none -> new ArrayList<>())
                    .add(times);
        }
        // By turns, as they come from a hospital: a hundred of one kind in a row would favour the hundredth.
        for (int time = 0; time < TIMES; time++) {
            int number = 0;
            for (Resource resource : resources) {
                Resource another = Variations.of(resource, 1_000 + time);
                long begin = System.nanoTime();
                validator.validate(another);
                all.get(number++)[time] = (System.nanoTime() - begin) / 1e6;
            }
        }
        out.printf("%-34s", what + ", median ms");
        for (int shown : SHOWN) {
            out.printf(Locale.ROOT, "%8s", shown + ".");
        }
        out.println("   slowest first");
        byType.forEach((type, times) -> print(type, times, out));
        print("all", all, out);
    }

    private static void print(String type, List<double[]> times, PrintStream out) {
        out.printf("%4d x %-27s", times.size(), type);
        for (int shown : SHOWN) {
            double[] sorted =
                    times.stream().mapToDouble(each -> each[shown - 1]).sorted().toArray();
            out.printf(Locale.ROOT, "%8.2f", sorted[sorted.length / 2]);
        }
        out.printf(
                Locale.ROOT,
                "%8.2f%n",
                times.stream().mapToDouble(each -> each[0]).max().orElseThrow());
    }

    /** One resource for each type and set of profiles. */
    private static Collection<Resource> patient(BundleValidator validator) {
        Map<String, Resource> kinds = new LinkedHashMap<>();
        for (byte[] bundle : PatientGenerator.of(Calibration.load(), CohortPlan.of(1_000, SEED))
                .patient(0)
                .bundles()) {
            for (BundleEntryComponent entry : validator
                    .conformance()
                    .fhirContext()
                    .newJsonParser()
                    .parseResource(Bundle.class, new String(bundle, StandardCharsets.UTF_8))
                    .getEntry()) {
                Resource resource = entry.getResource();
                kinds.putIfAbsent(resource.fhirType() + validator.requiredProfiles(resource), resource);
            }
        }
        return kinds.values();
    }
}
