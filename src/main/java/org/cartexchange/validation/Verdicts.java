package org.cartexchange.validation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Remembers verdicts on resources, so that what a hospital sends again, and what it sends of the same {@link Shape}, need
 * not be asked of the HL7 validator again.
 *
 * <p>A verdict depends on the content, the profiles asked for, the package (one for each of these objects), and what
 * references resolved to. A check in which a reference was resolved is never remembered. A shape is remembered when it was
 * met twice, the validator had nothing to say, and had nothing to say about another resource of that shape either; then
 * every so many times the validator is asked all the same, and a shape that proves wrong is forgotten and counted.
 */
final class Verdicts {

    private static final int SHAPES_KEPT = 50_000;
    private static final int VERDICT_WEIGHT = 16 * 1024 * 1024;
    private static final int WEIGHT_OF_A_KEY = 150;

    private enum Known {
        MET,
        GOOD,
        DEPENDS_ON_VALUES
    }

    private final FreeValues free;
    private final int recheckOneIn;
    private final Cache<Shape.Key, Verdict> verdicts;
    private final Cache<Shape.Key, Known> shapes;
    private final Counts ofContents = new Counts();
    private final Counts ofEnvelopes = new Counts();
    private final LongAdder wrongShapes = new LongAdder();

    Verdicts(FreeValues free, Remembering remembering) {
        this.free = free;
        this.recheckOneIn = remembering.recheckOneIn();
        this.verdicts = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(remembering.verdicts() ? VERDICT_WEIGHT : 0)
                .weigher((Shape.Key key, Verdict verdict) -> verdict.weight())
                .build();
        this.shapes = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(remembering.shapes() ? SHAPES_KEPT : 0)
                .build();
    }

    /**
     * What was said of a content.
     *
     * @param hasLost whether its findings had places once: line and column of one text, and the same content may stand
     *     elsewhere in another
     */
    private record Verdict(List<ValidationMessage> findings, boolean hasLost) {

        static Verdict of(List<ValidationMessage> findings) {
            boolean placed = findings.stream().anyMatch(finding -> finding.line() > 0);
            return new Verdict(
                    placed ? findings.stream().map(finding -> finding.at(0, 0)).toList() : List.copyOf(findings),
                    placed);
        }

        boolean isEnoughFor(BundleValidator.One one) {
            return !(hasLost && one.places());
        }

        int weight() {
            int weight = WEIGHT_OF_A_KEY;
            for (ValidationMessage finding : findings) {
                weight += WEIGHT_OF_A_KEY
                        + 2 * (finding.text().length() + finding.expression().length());
            }
            return weight;
        }
    }

    private static final class Counts {

        private final LongAdder asked = new LongAdder();
        private final LongAdder sameContent = new LongAdder();
        private final AtomicLong sameShape = new AtomicLong();

        private void reset() {
            asked.reset();
            sameContent.reset();
            sameShape.set(0);
        }
    }

    /** Asks the HL7 validator about a resource, with references resolved by what is given. */
    interface Fresh {

        List<ValidationMessage> findings(JsonObject resource, CorePool.References references);
    }

    /** What is remembered stays; how often it was of use is counted from here. */
    void countAnew() {
        ofContents.reset();
        ofEnvelopes.reset();
    }

    /** What happened so far, of contents. */
    Remembered remembered() {
        return remembered(ofContents);
    }

    /** The same of the envelopes of Bundles, entry by entry. */
    Remembered rememberedOfEnvelopes() {
        return remembered(ofEnvelopes);
    }

    private Remembered remembered(Counts counts) {
        return new Remembered(counts.asked.sum(), counts.sameContent.sum(), counts.sameShape.get(), wrongShapes.sum());
    }

    List<ValidationMessage> of(BundleValidator.One one, List<String> profiles, Fresh fresh) {
        Counts counts = one.isEnvelope() ? ofEnvelopes : ofContents;
        counts.asked.increment();
        List<String> askedFor = withTypesOfTargets(profiles, one);
        Optional<Shape> read =
                one.isEnvelope() ? Shape.ofEnvelope(one.json(), askedFor, free) : Shape.of(one.json(), askedFor, free);
        if (read.isEmpty()) {
            return fresh.findings(one.json(), Watched.over(one.references()));
        }
        Shape shape = read.get();
        Verdict known = verdicts.getIfPresent(shape.exact());
        if (known != null && known.isEnoughFor(one)) {
            counts.sameContent.increment();
            return known.findings();
        }
        Known knownShape = shape.shape().map(shapes::getIfPresent).orElse(null);
        if (knownShape == Known.GOOD && counts.sameShape.incrementAndGet() % recheckOneIn != 0) {
            return List.of();
        }
        Watched references = Watched.over(one.references());
        List<ValidationMessage> findings = fresh.findings(one.json(), references);
        if (!references.wereAsked) {
            verdicts.put(shape.exact(), Verdict.of(findings));
            shape.shape().ifPresent(key -> learn(key, knownShape, shape, findings, one, askedFor, fresh));
        }
        return findings;
    }

    /** The validator also looks at the type of the entry that each reference means: a part of what it is asked. */
    private static List<String> withTypesOfTargets(List<String> profiles, BundleValidator.One one) {
        CorePool.References references = one.references();
        if (references == null) {
            return profiles;
        }
        List<String> all = new ArrayList<>(profiles);
        addTypesOfTargets(one.json(), 1, references, all);
        return all;
    }

    private static void addTypesOfTargets(
            JsonElement element, int depth, CorePool.References references, List<String> types) {
        if (depth > Unsafe.DEEPEST) {
            return;
        }
        if (element.isJsonArray()) {
            for (JsonElement item : element.asJsonArray().getItems()) {
                addTypesOfTargets(item, depth + 1, references, types);
            }
        } else if (element.isJsonObject()) {
            for (JsonProperty property : element.asJsonObject().getProperties()) {
                JsonElement value = property.getValue();
                if (property.getName().equals("reference") && value.isJsonString()) {
                    types.add("to " + references.typeOf(value.asString()).orElse("somewhere else"));
                } else {
                    addTypesOfTargets(value, depth + 1, references, types);
                }
            }
        }
    }

    private void learn(
            Shape.Key key,
            @Nullable Known known,
            Shape shape,
            List<ValidationMessage> findings,
            BundleValidator.One one,
            List<String> askedFor,
            Fresh fresh) {
        if (known == Known.GOOD) {
            if (!findings.isEmpty()) {
                wrongShapes.increment();
                shapes.put(key, Known.DEPENDS_ON_VALUES);
            }
        } else if (known == null && findings.isEmpty()) {
            shapes.put(key, Known.MET);
        } else if (known == Known.MET) {
            boolean isGood = findings.isEmpty()
                    && shape.another(one.json(), askedFor, free, one.isEnvelope())
                            .filter(other -> isGoodByItself(other, fresh))
                            .isPresent();
            shapes.put(key, isGood ? Known.GOOD : Known.DEPENDS_ON_VALUES);
        }
    }

    private static boolean isGoodByItself(JsonObject other, Fresh fresh) {
        Watched references = Watched.over(null);
        return fresh.findings(other, references).isEmpty() && !references.wereAsked;
    }

    /** Notes whether the validator asked what a reference means: then its answer is not about the content alone. */
    private static final class Watched implements CorePool.References {

        private final CorePool.@Nullable References references;
        private boolean wereAsked;

        private Watched(CorePool.@Nullable References references) {
            this.references = references;
        }

        private static Watched over(CorePool.@Nullable References references) {
            return new Watched(references);
        }

        @Override
        public @Nullable Base resolve(String reference) {
            wereAsked = true;
            return references == null ? null : references.resolve(reference);
        }

        @Override
        public Optional<String> typeOf(String reference) {
            return references == null ? Optional.empty() : references.typeOf(reference);
        }

        @Override
        public boolean areInABundle() {
            return references != null;
        }
    }
}
