ValueSet: CartCellTypeVs
Id: cart-cell-type-vs
Title: "Cell types"
Description: "The codes of the code system of the same name: kinds of cells in a product, as registries list them."
* ^experimental = false
* CartCellTypeCs#lymphocytes-unselected "Lymphocytes, unselected"
* CartCellTypeCs#cd4 "CD4-positive lymphocytes"
* CartCellTypeCs#cd8 "CD8-positive lymphocytes"
* CartCellTypeCs#regulatory-t "Regulatory T cells"
* CartCellTypeCs#ctl "Cytotoxic T cells"
* CartCellTypeCs#nk "Natural killer cells"
* CartCellTypeCs#mesenchymal-stromal "Mesenchymal stromal cells"
* CartCellTypeCs#mononuclear-unspecified "Mononuclear cells, unspecified"
* CartCellTypeCs#dendritic "Dendritic cells"
* CartCellTypeCs#other "Other cells"
