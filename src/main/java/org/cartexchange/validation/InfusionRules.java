package org.cartexchange.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/** What was given: a product that was released and in date, once, in a dose that can be. */
final class InfusionRules {

    /** The part of the dose extension that registries ask for. */
    private static final String CAR_POSITIVE = "carPositiveViable";

    private static final String TOTAL = "total";

    /** UCUM for numbers of cells: {@code {cells}}, {@code 10*6.{cells}}, {@code 10*6}. */
    private static final Pattern CELLS = Pattern.compile("(?:10\\*([0-9]{1,2})\\.?)?(?:\\{[^}]*})?");

    /**
     * A hundredth of the smallest labelled dose for a small child and more than a hundred times the largest (0.2 to 6
     * hundred million CAR-positive cells by the products' labels): beyond is a slip of the unit, wherever it begins.
     */
    private static final BigDecimal FEWEST = new BigDecimal("1E4");

    private static final BigDecimal MOST_CAR_POSITIVE = new BigDecimal("1E11");
    private static final BigDecimal MOST = new BigDecimal("1E13");

    private final BundleContents contents;
    private final Cells cells;
    private final People people;

    InfusionRules(BundleContents contents) {
        this.contents = contents;
        this.cells = new Cells(contents);
        this.people = new People(contents);
    }

    /**
     * A product that is rejected later, after its infusion, is not looked at: a recall must be storable. What was given
     * under an exception has a status of its own.
     */
    List<ValidationMessage> aRejectedProductIsNotInfused() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            for (BiologicallyDerivedProduct product : cells.infused(infusion)) {
                boolean rejected = value(product.getExtensionsByUrl(CartExtensions.CART_RELEASE_STATUS))
                        .filter(CodeableConcept.class::isInstance)
                        .map(CodeableConcept.class::cast)
                        .filter(status ->
                                Cells.has(status, CartCodes.ReleaseStatus.SYSTEM, CartCodes.ReleaseStatus.REJECTED))
                        .isPresent();
                if (rejected) {
                    String place = contents.place(infusion);
                    findings.add(Findings.error("CART-VAL-075", place, place, contents.place(product)));
                }
            }
        }
        return findings;
    }

    /** A warning: if it did happen, it must be storable. */
    List<ValidationMessage> anExpiredProductIsNotInfused() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            Optional<Days> infused = Days.begin(infusion.getPerformed());
            for (BiologicallyDerivedProduct product : cells.infused(infusion)) {
                Optional<Days> expired = value(product.getExtensionsByUrl(CartExtensions.CART_EXPIRATION_DATE))
                        .flatMap(Days::end);
                if (infused.isPresent() && expired.isPresent() && expired.get().isBefore(infused.get())) {
                    String place = contents.place(infusion);
                    findings.add(Findings.warning(
                            "CART-VAL-076",
                            place + ".performed",
                            place,
                            infused.get(),
                            expired.get(),
                            contents.place(product)));
                }
            }
        }
        return findings;
    }

    List<ValidationMessage> aDoseIsPossible() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            Optional<BigDecimal> carPositive = dose(infusion, CAR_POSITIVE);
            Optional<BigDecimal> total = dose(infusion, TOTAL);
            impossible(infusion, carPositive, MOST_CAR_POSITIVE).ifPresent(findings::add);
            impossible(infusion, total, MOST).ifPresent(findings::add);
            boolean contradict = carPositive.isPresent()
                    && total.isPresent()
                    && carPositive.get().compareTo(total.get()) > 0;
            if (contradict && findings.isEmpty()) {
                String place = contents.place(infusion);
                findings.add(Findings.warning("CART-VAL-078", place, place));
            }
        }
        return findings;
    }

    private Optional<ValidationMessage> impossible(Procedure infusion, Optional<BigDecimal> dose, BigDecimal most) {
        return dose.filter(number -> number.compareTo(FEWEST) < 0 || number.compareTo(most) > 0)
                .map(number -> {
                    String place = contents.place(infusion);
                    return Findings.error("CART-VAL-077", place, place, number.stripTrailingZeros());
                });
    }

    /** Two bags of one product on one day are one infusion; a second portion says that it is one. */
    List<ValidationMessage> anInfusionIsSentOnce() {
        List<ValidationMessage> findings = new ArrayList<>();
        List<Procedure> infusions = cells.infusions();
        for (int i = 1; i < infusions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSame(infusions.get(i), infusions.get(j))) {
                    String place = contents.place(infusions.get(i));
                    findings.add(Findings.error("CART-VAL-080", place, place, contents.place(infusions.get(j))));
                    break;
                }
            }
        }
        return findings;
    }

    private boolean isSame(Procedure infusion, Procedure other) {
        Optional<Days> day = Days.begin(infusion.getPerformed());
        Set<Resource> products = new HashSet<>(cells.infused(infusion));
        products.retainAll(cells.infused(other));
        return day.isPresent()
                && day.equals(Days.begin(other.getPerformed()))
                && !products.isEmpty()
                && Cells.infusionKind(infusion).equals(Cells.infusionKind(other))
                && people.compare(infusion, infusion.getSubject(), other, other.getSubject()) == People.Answer.SAME;
    }

    /** In cells; empty if there is none, or in a unit that is no number of cells. */
    private static Optional<BigDecimal> dose(Procedure infusion, String part) {
        return infusion.getExtensionsByUrl(CartExtensions.CART_INFUSED_DOSE).stream()
                .flatMap(dose -> dose.getExtensionsByUrl(part).stream())
                .map(Extension::getValue)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .filter(quantity -> quantity.hasValue() && quantity.hasCode() && !quantity.hasComparator())
                .flatMap(quantity -> {
                    Matcher unit = CELLS.matcher(quantity.getCode());
                    return unit.matches()
                            ? Optional.of(quantity.getValue().scaleByPowerOfTen(power(unit))).stream()
                            : Optional.<BigDecimal>empty().stream();
                })
                .findFirst();
    }

    private static int power(Matcher unit) {
        return unit.group(1) == null ? 0 : Integer.parseInt(unit.group(1));
    }

    private static Optional<Type> value(List<Extension> extensions) {
        return extensions.stream()
                .map(Extension::getValue)
                .filter(value -> value != null)
                .findFirst();
    }
}
