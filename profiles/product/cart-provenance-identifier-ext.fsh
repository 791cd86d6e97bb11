Extension: CartProvenanceIdentifierExt
Id: cart-provenance-identifier-ext
Title: "Identifier of a provenance record"
Description: "The identifier by which a record of custody is pushed again; Provenance of R4 has none."
Context: Provenance
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.system 1..1
* valueIdentifier.value 1..1
