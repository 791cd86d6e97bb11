ValueSet: CartReleaseTestVs
Id: cart-release-test-vs
Title: "Release tests"
Description: "The codes of the code system of the same name: tests on which the release of a product rests."
* ^experimental = false
* CartReleaseTestCs#viability "Viability"
* CartReleaseTestCs#cd3-purity "CD3-positive cells"
* CartReleaseTestCs#car-positive "CAR-positive cells"
* CartReleaseTestCs#vector-copy-number "Vector copy number"
* CartReleaseTestCs#endotoxin "Endotoxin"
* CartReleaseTestCs#mycoplasma "Mycoplasma"
* CartReleaseTestCs#sterility "Sterility"
* CartReleaseTestCs#replication-competent-virus "Replication-competent virus"
* CartReleaseTestCs#potency "Potency"
* CartReleaseTestCs#residual-tumour-cells "Residual tumour cells"
* CartReleaseTestCs#identity "Identity"
* CartReleaseTestCs#appearance "Appearance"
* CartReleaseTestCs#dose "Dose in the product"
* CartReleaseTestCs#other "Other test"
