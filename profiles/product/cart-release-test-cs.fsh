CodeSystem: CartReleaseTestCs
Id: cart-release-test-cs
Title: "Release tests"
Description: "Tests on which the release of a product rests."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-release-test-vs"
* #viability "Viability" "Viable cells in per cent."
* #cd3-purity "CD3-positive cells" "CD3-positive cells in per cent."
* #car-positive "CAR-positive cells" "Cells with the receptor in per cent (transduction efficiency)."
* #vector-copy-number "Vector copy number" "Copies of the vector per transduced cell or per genome."
* #endotoxin "Endotoxin" "Endotoxin units per millilitre."
* #mycoplasma "Mycoplasma" "Detected or not."
* #sterility "Sterility" "Growth detected or not; a rapid result may come before the final one."
* #replication-competent-virus "Replication-competent virus" "Replication-competent lentivirus or retrovirus, detected or not."
* #potency "Potency" "For instance release of interferon gamma on contact with the target."
* #residual-tumour-cells "Residual tumour cells"
* #identity "Identity" "The cells are those of the patient and carry the construct."
* #appearance "Appearance"
* #dose "Dose in the product" "CAR-positive viable cells."
* #other "Other test" "Named in the text."
