package org.cartexchange.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.registry.AnswerAdvice;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormTable;
import org.cartexchange.registry.ItemState;
import org.cartexchange.registry.Question;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.MeasureReport.StratifierGroupComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Counts as FHIR MeasureReports and as a table. The measure of a form is the one of the package that depends on it: groups
 * for critical and other questions, stratified by what became of them, and by question.
 */
final class CompletenessReports {

    /** In the order of the columns; what a form does not ask is no gap. */
    private static final List<ItemState> STATES = Stream.of(ItemState.values())
            .filter(state -> state != ItemState.NOT_ASKED)
            .toList();

    private static final String INITIAL_POPULATION = "initial-population";

    private final AnswerAdvice advice;
    private final Map<String, String> measures;

    private CompletenessReports(AnswerAdvice advice, Map<String, String> measures) {
        this.advice = advice;
        this.measures = measures;
    }

    static CompletenessReports of(ConformancePackage conformance) {
        return new CompletenessReports(
                AnswerAdvice.of(conformance),
                conformance.all(Measure.class).stream()
                        .flatMap(measure -> measure.getRelatedArtifact().stream()
                                .filter(RelatedArtifact::hasResource)
                                .map(form ->
                                        Map.entry(form.getResource(), measure.getUrl() + "|" + measure.getVersion())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Canonical of the measure of a form's completeness; empty if the package has none. */
    Optional<String> measure(Form form) {
        return Optional.ofNullable(measures.get(form.canonical()));
    }

    MeasureReport report(CompletenessCount count, Completeness.Request asked, int unreadable, Instant now) {
        MeasureReport report = new MeasureReport();
        report.setId(UUID.nameUUIDFromBytes(
                        (count.form().id() + "|" + asked.asOf() + "|" + now).getBytes(StandardCharsets.UTF_8))
                .toString());
        report.setStatus(MeasureReportStatus.COMPLETE);
        report.setType(MeasureReportType.SUMMARY);
        report.setMeasure(measure(count.form())
                .orElseThrow(() -> new IllegalStateException(
                        "The package has no Measure for `" + count.form().id() + "`")));
        report.setDate(Date.from(now));
        asked.centres()
                .filter(centres -> centres.size() == 1)
                .ifPresent(centres -> report.setReporter(
                        new Reference("Organization/" + centres.iterator().next())));
        report.getPeriod().setEndElement(new DateTimeType(asked.asOf().toString()));
        for (boolean critical : new boolean[] {true, false}) {
            group(report.addGroup(), count, critical);
        }
        if (unreadable > 0) {
            MeasureReportGroupComponent group = report.addGroup();
            group.setCode(own(CartCodes.Completeness.UNREADABLE, "Unreadable records"));
            group.addPopulation().setCode(initialPopulation()).setCount(unreadable);
        }
        return report;
    }

    private void group(MeasureReportGroupComponent group, CompletenessCount count, boolean critical) {
        group.setCode(
                critical
                        ? own(CartCodes.Completeness.CRITICAL, "Critical questions")
                        : own(CartCodes.Completeness.OTHER, "Other questions"));
        group.addPopulation().setCode(initialPopulation()).setCount(Math.toIntExact(count.asked(critical)));
        var byState = group.addStratifier().addCode(own(CartCodes.Completeness.STATE, "State"));
        for (ItemState state : STATES) {
            StratifierGroupComponent stratum = byState.addStratum().setValue(own(state.code(), null));
            stratum.addPopulation().setCode(initialPopulation()).setCount(Math.toIntExact(count.of(critical, state)));
        }
        var byQuestion = group.addStratifier();
        for (Question question : count.form().questions()) {
            if (question.isCritical() == critical) {
                for (ItemState state : STATES) {
                    if (count.of(question, state) > 0) {
                        StratifierGroupComponent stratum = byQuestion.addStratum();
                        stratum.addComponent()
                                .setCode(own(CartCodes.Completeness.QUESTION, "Question"))
                                .setValue(new CodeableConcept()
                                        .addCoding(new Coding()
                                                .setCode(question.linkId())
                                                .setDisplay(label(question))));
                        stratum.addComponent()
                                .setCode(own(CartCodes.Completeness.STATE, "State"))
                                .setValue(own(state.code(), null));
                        stratum.addPopulation()
                                .setCode(initialPopulation())
                                .setCount(Math.toIntExact(count.of(question, state)));
                        if (state == ItemState.MISSING) {
                            stratum.addExtension(new Extension(
                                    CartExtensions.CART_ANSWERED_BY, new StringType(advice.answering(question))));
                        }
                    }
                }
            }
        }
        if (byQuestion.isEmpty()) {
            group.getStratifier().remove(byQuestion);
        }
    }

    /** A line for each question, after one for all that are critical and one for the others. */
    String csv(Completeness.Result result) {
        List<String> header =
                new ArrayList<>(List.of("form", "question", "number", "text", "critical", "forms", "asked"));
        STATES.forEach(state -> header.add(state.code().replace('-', '_')));
        header.add("answered_by");
        StringBuilder table = new StringBuilder(FormTable.csv(header));
        for (CompletenessCount count : result.counts()) {
            for (boolean critical : new boolean[] {true, false}) {
                List<String> line = new ArrayList<>(List.of(count.form().id(), "", "", "all"));
                line.addAll(numbers(critical, count.forms(), count.asked(critical)));
                STATES.forEach(state -> line.add(Long.toString(count.of(critical, state))));
                line.add("");
                table.append(FormTable.csv(line));
            }
            for (Question question : count.form().questions()) {
                List<String> line = new ArrayList<>(
                        List.of(count.form().id(), question.linkId(), question.number(), question.text()));
                line.addAll(numbers(question.isCritical(), count.forms(), count.asked(question)));
                STATES.forEach(state -> line.add(Long.toString(count.of(question, state))));
                line.add(count.of(question, ItemState.MISSING) > 0 ? advice.answering(question) : "");
                table.append(FormTable.csv(line));
            }
        }
        return table.toString();
    }

    private static List<String> numbers(boolean critical, long forms, long asked) {
        return List.of(Boolean.toString(critical), Long.toString(forms), Long.toString(asked));
    }

    private static String label(Question question) {
        return question.number().isEmpty() ? question.text() : question.number() + " " + question.text();
    }

    private static CodeableConcept own(String code, @Nullable String display) {
        return new CodeableConcept().addCoding(new Coding(CartCodes.Completeness.SYSTEM, code, display));
    }

    private static CodeableConcept initialPopulation() {
        return new CodeableConcept()
                .addCoding(new Coding(ExternalSystems.MEASURE_POPULATION, INITIAL_POPULATION, "Initial Population"));
    }
}
