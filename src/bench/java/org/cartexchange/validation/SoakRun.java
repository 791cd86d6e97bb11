package org.cartexchange.validation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.cartexchange.bench.CpuTime;
import org.cartexchange.bench.LongRun;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Days of work in one go, from two senders: good resources of many patients, spoilt ones, the same ones again, 2,000 unknown profiles, whole
 * and giant Bundles. After each tenth everything is collected and the heap printed; it must not grow over the last eight
 * tenths. {@code -Dcart.soak=100000} does fewer than 1,000,000.
 */
public final class SoakRun implements LongRun {

    private static final int CHECKS = Integer.getInteger("cart.soak", 1_000_000);
    private static final int TENTHS = 10;
    private static final int LAST = 8;
    private static final double MOST_GROWTH_IN_MB = 1;
    private static final int UNKNOWN_PROFILES = 2_000;
    private static final int GIANT = 500;
    private static final long SEED = 271828;

    private static final int SENDERS = 2;
    private static final int RENEWED_AFTER = 5_000;

    private BundleValidator validator;
    private ConformancePackage conformance;
    private List<Resource> examples;
    private final LongAdder refused = new LongAdder();

    @Override
    public void run(PrintStream out) throws Exception {
        double before = heap();
        conformance = ConformancePackage.load();
        validator = BundleValidator.create(conformance);
        long begin = System.nanoTime();
        validator.warmUp();
        examples = conformance.examples();
        out.printf(
                Locale.ROOT,
                "warm after %.1f s; heap of the warm validator after full GC %.0f MB%n",
                (System.nanoTime() - begin) / 1e9,
                heap() - before);
        List<Sender> senders = IntStream.range(0, SENDERS).mapToObj(Sender::new).toList();
        double[] heaps = new double[TENTHS];
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            long cpu = CpuTime.now();
            senders.parallelStream().forEach(Sender::send);
            double milliseconds = (CpuTime.now() - cpu) / 1e6 / (CHECKS / TENTHS);
            renewPooledValidators();
            heaps[tenth] = heap();
            out.printf(
                    Locale.ROOT,
                    "%3d %%: heap %.1f MB, %.2f ms CPU each, %d refused, %s, abandoned %d%n",
                    (tenth + 1) * 100 / TENTHS,
                    heaps[tenth],
                    milliseconds,
                    refused.sum(),
                    validator.remembered(),
                    validator.abandonedChecks());
        }
        double slope = slope(heaps);
        out.printf(Locale.ROOT, "slope of the last eight tenths: %.3f MB a tenth, of %d checks%n", slope, CHECKS);
        if (slope >= MOST_GROWTH_IN_MB) {
            throw new IllegalStateException("The heap grows by " + slope + " MB with each tenth");
        }
    }

    /** A kept validator holds what it saw in up to so many calls: with new ones the heap does not depend on the moment. */
    private void renewPooledValidators() {
        for (int i = 0; i < RENEWED_AFTER; i++) {
            validator.pool().use(kept -> kept);
        }
    }

    /** Its own sequence of checks. */
    private final class Sender {

        private final Random random;
        private final Mutations mutations;

        private Sender(int number) {
            this.random = new Random(SEED + number);
            this.mutations = new Mutations(SEED + number);
        }

        private void send() {
            try {
                for (int i = 0; i < CHECKS / TENTHS / SENDERS; i++) {
                    refused.add(one() ? 0 : 1);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** True if it conforms. */
        private boolean one() throws IOException {
            int kind = random.nextInt(10_000);
            Resource example = examples.get(random.nextInt(examples.size()));
            if (kind == 0) {
                return validator.validate(bundle(GIANT)).isConformant();
            }
            if (kind < 100) {
                return validator.validate(bundle(10)).isConformant();
            }
            if (kind < 1_500) {
                return validator.validateJson(encode(example), List.of()).isConformant();
            }
            if (kind < 2_000) {
                Resource unknown = Variations.of(example, random.nextInt(100_000));
                unknown.getMeta()
                        .addProfile(
                                "https://nowhere.example.org/StructureDefinition/p" + random.nextInt(UNKNOWN_PROFILES));
                return validator.validate(unknown).isConformant();
            }
            Resource good = Variations.of(example, random.nextInt(1_000_000));
            return kind < 3_000
                    ? validator
                            .validateJson(mutations.mutate(encode(good)), List.of())
                            .isConformant()
                    : validator.validate(good).isConformant();
        }

        private Bundle bundle(int entries) {
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            int patient = random.nextInt(1_000_000);
            for (int i = 0; i < entries; i++) {
                Resource resource = Variations.of(examples.get(i % examples.size()), patient + i / examples.size());
                bundle.addEntry()
                        .setFullUrl("urn:uuid:00000000-0000-4000-8000-%012d".formatted(i))
                        .setResource(resource)
                        .getRequest()
                        .setMethod(Bundle.HTTPVerb.POST)
                        .setUrl(resource.fhirType());
            }
            return bundle;
        }
    }

    private String encode(Resource resource) {
        return conformance.fhirContext().newJsonParser().encodeResourceToString(resource);
    }

    /** Of a straight line through the last eight, in MB a tenth. */
    private static double slope(double[] heaps) {
        List<Double> last = new ArrayList<>();
        for (int i = TENTHS - LAST; i < TENTHS; i++) {
            last.add(heaps[i]);
        }
        double middle = (LAST - 1) / 2.0;
        double mean = last.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double rise = 0;
        double width = 0;
        for (int i = 0; i < LAST; i++) {
            rise += (i - middle) * (last.get(i) - mean);
            width += (i - middle) * (i - middle);
        }
        return rise / width;
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
