ValueSet: CartCellCountVs
Id: cart-cell-count-vs
Title: "Cell counts"
Description: "The codes of the code system of the same name: what was counted in cells collected or made."
* ^experimental = false
* CartCellCountCs#total-nucleated-cells "Total nucleated cells"
* CartCellCountCs#mononuclear-cells "Mononuclear cells"
* CartCellCountCs#lymphocytes "Lymphocytes"
* CartCellCountCs#cd3-cells "CD3-positive cells"
* CartCellCountCs#cd4-cells "CD4-positive cells"
* CartCellCountCs#cd8-cells "CD8-positive cells"
* CartCellCountCs#cd34-cells "CD34-positive cells"
