CodeSystem: CartCellCountCs
Id: cart-cell-count-cs
Title: "Cell counts"
Description: "What was counted in cells collected or made."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cell-count-vs"
* #total-nucleated-cells "Total nucleated cells"
* #mononuclear-cells "Mononuclear cells"
* #lymphocytes "Lymphocytes"
* #cd3-cells "CD3-positive cells"
* #cd4-cells "CD4-positive cells"
* #cd8-cells "CD8-positive cells"
* #cd34-cells "CD34-positive cells"
