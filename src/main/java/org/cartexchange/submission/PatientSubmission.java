package org.cartexchange.submission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What becomes of one patient's forms in an export: each is either released or excluded. */
final class PatientSubmission {

    private final String patient;
    private final List<Released> released = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final List<List<String>> completeness = new ArrayList<>();
    private final List<ObjectNode> changes = new ArrayList<>();
    private final Set<String> forbidden = new HashSet<>();
    private Predicate<String> takenBack = unit -> false;
    private boolean nothingAllowed;
    private @Nullable SentResources resources;
    private int units;

    /**
     * A form as the registry gets it.
     *
     * @param unit names it for ever in this server
     * @param form the id of the form
     * @param response its id, as the registry gets it
     * @param json the response as it is written, without anything that may not leave
     * @param row its line of the CSV file
     */
    record Released(String unit, String form, String response, String json, List<String> row) {}

    /**
     * A form that is left out, for the centre's ledger.
     *
     * @param infusion reference; empty when there is none
     * @param form the id of the form; empty when it is about all of them
     * @param detail which rule, which items
     */
    record Excluded(
            String infusion,
            String form,
            String timePoint,
            Exclusion reason,
            @Nullable String detail) {}

    /**
     * Labs and drugs of the patient as the registry's interface takes them.
     *
     * @param transactions each as it is sent
     * @param index a line about them: whose they are, and how many
     * @param left resources that do not leave, a line each, for the centre
     */
    record SentResources(List<String> transactions, ObjectNode index, List<ObjectNode> left) {

        SentResources {
            transactions = List.copyOf(transactions);
            left = List.copyOf(left);
        }
    }

    /** @param patient reference to the patient */
    PatientSubmission(String patient) {
        this.patient = patient;
    }

    String patient() {
        return patient;
    }

    /** One more form to account for. */
    void unit() {
        units++;
    }

    void release(Released one) {
        released.add(one);
    }

    void release(SentResources of) {
        resources = of;
    }

    Optional<SentResources> resources() {
        return Optional.ofNullable(resources);
    }

    /** How many of the units leave. */
    int exported() {
        return released.size() + (resources == null ? 0 : 1);
    }

    void exclude(Excluded one) {
        excluded.add(one);
    }

    /** How a form was filled, for the centre. */
    void filled(List<String> row) {
        completeness.add(row);
    }

    /** What differs from what was sent before. */
    void change(ObjectNode line) {
        changes.add(line);
    }

    /** The registry may not have anything of this patient, now. */
    void forbidAll() {
        nothingAllowed = true;
    }

    /** What of that which the registry was sent speaks about something that the record has taken back. */
    void takeBack(Predicate<String> units) {
        takenBack = units;
    }

    /** The registry may not have this form, now: the centre that reports it has no ground to. */
    void forbid(String unit) {
        forbidden.add(unit);
    }

    boolean isNothingAllowed() {
        return nothingAllowed;
    }

    /** Must the registry delete this form, if it has it? */
    boolean mustBeDeleted(String unit) {
        return nothingAllowed || forbidden.contains(unit) || takenBack.test(unit);
    }

    List<List<String>> completeness() {
        return completeness;
    }

    List<ObjectNode> changes() {
        return changes;
    }

    int units() {
        return units;
    }

    List<Released> released() {
        return released;
    }

    List<Excluded> excluded() {
        return excluded;
    }
}
