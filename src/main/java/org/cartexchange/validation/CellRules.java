package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;

/** Whose cells are whose. A mistake here can kill: every one is an error. */
final class CellRules {

    private final BundleContents contents;
    private final Cells cells;
    private final People people;

    CellRules(BundleContents contents) {
        this.contents = contents;
        this.cells = new Cells(contents);
        this.people = new People(contents);
    }

    List<ValidationMessage> autologousCellsComeFromTheRecipient() {
        return source(CartCodes.DonationType.AUTOLOGOUS, People.Answer.DIFFERENT, "CART-VAL-060");
    }

    List<ValidationMessage> allogeneicCellsComeFromSomebodyElse() {
        return source(CartCodes.DonationType.ALLOGENEIC, People.Answer.SAME, "CART-VAL-061");
    }

    /** A fault of the apheresis itself is reported there, not again at every product made of it. */
    private List<ValidationMessage> source(String donationType, People.Answer wrong, String code) {
        List<ValidationMessage> findings = new ArrayList<>();
        for (BiologicallyDerivedProduct product : cells.products()) {
            if (!donationType.equals(Cells.donationType(product).orElse(""))) {
                continue;
            }
            for (BiologicallyDerivedProduct collected : cells.collectedFor(product)) {
                boolean here = isWrong(product, collected, wrong);
                boolean thereAlready = collected != product
                        && donationType.equals(Cells.donationType(collected).orElse(""))
                        && isWrong(collected, collected, wrong);
                if (here && !thereAlready) {
                    String place = contents.place(product);
                    findings.add(Findings.error(code, place, place, contents.place(collected) + ".collection.source"));
                }
            }
        }
        return findings;
    }

    private boolean isWrong(
            BiologicallyDerivedProduct product, BiologicallyDerivedProduct collected, People.Answer wrong) {
        Optional<Reference> recipient = Cells.intendedRecipient(product);
        return recipient.isPresent()
                && collected.getCollection().hasSource()
                && people.compare(
                                product,
                                recipient.get(),
                                collected,
                                collected.getCollection().getSource())
                        == wrong;
    }

    List<ValidationMessage> aProductIsInfusedIntoItsRecipient() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            for (BiologicallyDerivedProduct product : cells.infused(infusion)) {
                Optional<Reference> recipient = Cells.intendedRecipient(product);
                if (recipient.isPresent()
                        && people.compare(infusion, infusion.getSubject(), product, recipient.get())
                                == People.Answer.DIFFERENT) {
                    String place = contents.place(infusion);
                    findings.add(Findings.error("CART-VAL-062", place + ".subject", place, contents.place(product)));
                }
            }
        }
        return findings;
    }

    List<ValidationMessage> aProductAgreesWithItsStartingMaterial() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (BiologicallyDerivedProduct product : cells.products()) {
            for (BiologicallyDerivedProduct collected : cells.collectedFor(product)) {
                if (collected == product) {
                    continue;
                }
                Optional<String> type = Cells.donationType(product);
                Optional<String> collectedType = Cells.donationType(collected);
                if (type.isPresent() && collectedType.isPresent() && !type.equals(collectedType)) {
                    findings.add(disagreement(product, collected, "donation type"));
                }
                if (recipientsDiffer(product, collected) && !autologousFault(product, collected)) {
                    findings.add(disagreement(product, collected, "intended recipient"));
                }
            }
        }
        return findings;
    }

    /** Already refused as another patient's cells (060): one error for one fault. */
    private boolean autologousFault(BiologicallyDerivedProduct product, BiologicallyDerivedProduct collected) {
        return CartCodes.DonationType.AUTOLOGOUS.equals(
                        Cells.donationType(product).orElse(""))
                && isWrong(product, collected, People.Answer.DIFFERENT);
    }

    private boolean recipientsDiffer(BiologicallyDerivedProduct product, BiologicallyDerivedProduct collected) {
        Optional<Reference> recipient = Cells.intendedRecipient(product);
        Optional<Reference> meantFor = Cells.intendedRecipient(collected);
        return recipient.isPresent()
                && meantFor.isPresent()
                && people.compare(product, recipient.get(), collected, meantFor.get()) == People.Answer.DIFFERENT;
    }

    private ValidationMessage disagreement(
            BiologicallyDerivedProduct product, BiologicallyDerivedProduct collected, String what) {
        String place = contents.place(product);
        return Findings.error("CART-VAL-063", place, place, contents.place(collected), what);
    }
}
