Extension: CartLineageExt
Id: cart-lineage-ext
Title: "Lineage"
Description: "The lineage of a subsequent neoplasm."
Context: Condition
* value[x] 1..1
* value[x] only code
* valueCode from CartLineageVs (required)
