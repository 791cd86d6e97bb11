package org.cartexchange.validation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The rules between resources, seen from the other end: a change of cells or of an infusion must not make wrong what is
 * stored and was checked against them. What was wrong before does not stand in the way of a change.
 */
final class DependantRules {

    private final Collection<Change> changes;
    private final StoredResources stored;
    private final BundleContents written;

    /** The Type/id of what depends on a change, to the change it depends on. */
    private final Map<String, Change> causes = new LinkedHashMap<>();

    private final Map<String, Resource> before = new LinkedHashMap<>();
    private final Map<String, Resource> after = new LinkedHashMap<>();

    /**
     * @param content the Bundle or the resource that is written
     * @param changes those of its resources that are stored already
     */
    DependantRules(Resource content, Collection<Change> changes, StoredResources stored) {
        this.changes = changes;
        this.stored = stored;
        this.written = content instanceof Bundle bundle
                ? BundleContents.of(bundle, stored)
                : BundleContents.of(content, stored);
    }

    /** The errors that the changes would make, each at the change that makes it. */
    List<ValidationMessage> newErrors() {
        for (Change change : changes) {
            before.put(change.typeAndId(), change.before());
            after.put(change.typeAndId(), change.after());
        }
        written.with(after);
        changes.stream().filter(this::matters).forEach(change -> causes.put(change.typeAndId(), change));
        if (causes.isEmpty()) {
            return List.of();
        }
        addDependants();
        Set<String> known = errors(BundleContents.of(new Bundle(), stored).with(before)).stream()
                .map(ValidationMessage::text)
                .collect(Collectors.toSet());
        return errors(written.with(after)).stream()
                .filter(error -> !known.contains(asStored(error.text())))
                .map(this::atItsCause)
                .toList();
    }

    private void addDependants() {
        Deque<Resource> open = new ArrayDeque<>();
        causes.values().forEach(change -> open.add(change.before()));
        while (!open.isEmpty()) {
            Resource next = open.remove();
            Change cause = causes.get(BundleContents.typeAndId(next));
            for (Resource dependant : stored.dependants(next)) {
                String typeAndId = BundleContents.typeAndId(dependant);
                before.putIfAbsent(typeAndId, dependant);
                after.putIfAbsent(typeAndId, dependant);
                // Infusions are judged by the cells, but toxicities only by the infusion itself.
                if (causes.putIfAbsent(typeAndId, cause) == null && dependant instanceof BiologicallyDerivedProduct) {
                    open.add(dependant);
                }
            }
        }
    }

    private static List<ValidationMessage> errors(BundleContents contents) {
        return CourseRules.checkCellsAndTheirDates(contents).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Only what the rules look at; a corrected label or dose asks nothing of the database. */
    private boolean matters(Change change) {
        if (change.before() instanceof BiologicallyDerivedProduct old
                && change.after() instanceof BiologicallyDerivedProduct cells) {
            return !Cells.donationType(old).equals(Cells.donationType(cells))
                    || !isSame(old, Cells.intendedRecipient(old), cells, Cells.intendedRecipient(cells))
                    || !isSame(old, source(old), cells, source(cells))
                    || !old.getCollection().equalsDeep(collected(old, cells))
                    || !targets(old, old.getParent()).equals(targets(cells, cells.getParent()));
        }
        return change.before() instanceof Procedure old
                && change.after() instanceof Procedure procedure
                && (Cells.isInfusion(old) || Cells.isInfusion(procedure))
                && (old.hasPerformed()
                        ? !old.getPerformed().equalsDeep(procedure.getPerformed())
                        : procedure.hasPerformed());
    }

    /** The collection as it was, but with the new time. */
    private static BiologicallyDerivedProduct.BiologicallyDerivedProductCollectionComponent collected(
            BiologicallyDerivedProduct old, BiologicallyDerivedProduct cells) {
        return old.getCollection().copy().setCollected(cells.getCollection().getCollected());
    }

    private static Optional<Reference> source(BiologicallyDerivedProduct cells) {
        return Optional.of(cells.getCollection())
                .filter(BiologicallyDerivedProduct.BiologicallyDerivedProductCollectionComponent::hasSource)
                .map(BiologicallyDerivedProduct.BiologicallyDerivedProductCollectionComponent::getSource);
    }

    private boolean isSame(Resource from, Optional<Reference> one, Resource otherFrom, Optional<Reference> other) {
        return one.isPresent() && other.isPresent()
                ? new People(written).compare(from, one.get(), otherFrom, other.get()) == People.Answer.SAME
                : one.isEmpty() && other.isEmpty();
    }

    private Set<Object> targets(Resource from, List<Reference> references) {
        return references.stream()
                .map(reference -> written.resolve(from, reference)
                        .map(Object.class::cast)
                        .orElseGet(() -> String.valueOf(reference.getReference())))
                .collect(Collectors.toSet());
    }

    /** The same sentence about the state before. */
    private String asStored(String text) {
        String stored = text;
        for (Change change : changes) {
            String place = "`" + written.place(change.after());
            String before = "`stored " + change.typeAndId();
            stored = stored.replace(place + "`", before + "`").replace(place + ".", before + ".");
        }
        return stored;
    }

    private ValidationMessage atItsCause(ValidationMessage error) {
        for (Map.Entry<String, Change> cause : causes.entrySet()) {
            String place = "stored " + cause.getKey();
            if (error.expression().equals(place) || error.expression().startsWith(place + ".")) {
                return error.atExpression(written.place(cause.getValue().after()));
            }
        }
        return error;
    }
}
