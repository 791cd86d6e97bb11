CodeSystem: CartCellTypeCs
Id: cart-cell-type-cs
Title: "Cell types"
Description: "Kinds of cells in a product, as registries list them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cell-type-vs"
* #lymphocytes-unselected "Lymphocytes, unselected"
* #cd4 "CD4-positive lymphocytes"
* #cd8 "CD8-positive lymphocytes"
* #regulatory-t "Regulatory T cells"
* #ctl "Cytotoxic T cells"
* #nk "Natural killer cells"
* #mesenchymal-stromal "Mesenchymal stromal cells"
* #mononuclear-unspecified "Mononuclear cells, unspecified"
* #dendritic "Dendritic cells"
* #other "Other cells" "Named in the text."
