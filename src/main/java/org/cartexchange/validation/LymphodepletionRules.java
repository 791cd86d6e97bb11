package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.Procedure;

/**
 * Lymphodepletion before the infusion that it prepares. It names none: what tells is the order of those of one patient that are
 * known here, the portions of a split dose being one infusion.
 */
final class LymphodepletionRules {

    private static final Comparator<Procedure> BY_DAY =
            Comparator.comparing(procedure -> day(procedure).map(Days::text).orElse(""));

    private final BundleContents contents;
    private final Cells cells;
    private final People people;

    LymphodepletionRules(BundleContents contents) {
        this.contents = contents;
        this.cells = new Cells(contents);
        this.people = new People(contents);
    }

    /** A warning: the infusion that it prepares may be sent later. */
    List<ValidationMessage> infusionFollowsLymphodepletion() {
        List<ValidationMessage> findings = new ArrayList<>();
        List<Procedure> all = dated(cells.done(CartCodes.Procedure.LYMPHODEPLETION));
        for (Procedure lymphodepletion : all) {
            List<Procedure> infusions = ofTheSamePatient(lymphodepletion, dated(firstPortions()));
            infusionItFollows(lymphodepletion, ofTheSamePatient(lymphodepletion, all), infusions)
                    .ifPresent(infusion -> {
                        String place = contents.place(lymphodepletion);
                        findings.add(Findings.warning(
                                "CART-VAL-083",
                                place + ".performed",
                                place,
                                day(lymphodepletion).orElseThrow(),
                                day(infusion).orElseThrow(),
                                contents.place(infusion)));
                    });
        }
        return findings;
    }

    /**
     * The infusion that it comes too late for: no other one follows it, or the one that follows has another lymphodepletion,
     * and the one before has none.
     */
    private static Optional<Procedure> infusionItFollows(
            Procedure lymphodepletion, List<Procedure> all, List<Procedure> infusions) {
        int next = next(lymphodepletion, infusions);
        if (next == 0) {
            return Optional.empty();
        }
        List<Procedure> forNext =
                all.stream().filter(other -> next(other, infusions) == next).toList();
        boolean beforeHasNone = all.stream().noneMatch(other -> next(other, infusions) == next - 1);
        boolean isForTheOneBefore = forNext.size() > 1 && beforeHasNone && forNext.get(0) == lymphodepletion;
        return next == infusions.size() || isForTheOneBefore ? Optional.of(infusions.get(next - 1)) : Optional.empty();
    }

    /** Index of the first infusion that is not certainly before it; their number if all are. */
    private static int next(Procedure lymphodepletion, List<Procedure> infusions) {
        Days begun = day(lymphodepletion).orElseThrow();
        int next = 0;
        while (next < infusions.size() && day(infusions.get(next)).orElseThrow().isBefore(begun)) {
            next++;
        }
        return next;
    }

    private List<Procedure> firstPortions() {
        return cells.infusions().stream()
                .filter(infusion -> Cells.infusionKind(infusion)
                        .filter(CartCodes.InfusionKind.PLANNED_SPLIT::equals)
                        .isEmpty())
                .toList();
    }

    private List<Procedure> ofTheSamePatient(Procedure one, List<Procedure> others) {
        return others.stream()
                .filter(other -> people.compare(one, one.getSubject(), other, other.getSubject()) == People.Answer.SAME)
                .toList();
    }

    private static List<Procedure> dated(List<Procedure> procedures) {
        return procedures.stream()
                .filter(procedure -> day(procedure).isPresent())
                .sorted(BY_DAY)
                .toList();
    }

    private static Optional<Days> day(Procedure procedure) {
        return Days.begin(procedure.getPerformed());
    }
}
