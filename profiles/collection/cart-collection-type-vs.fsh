ValueSet: CartCollectionTypeVs
Id: cart-collection-type-vs
Title: "Collection types"
Description: "The codes of the code system of the same name: how the cells were collected."
* ^experimental = false
* CartCollectionTypeCs#apheresis "Apheresis without mobilisation"
* CartCollectionTypeCs#apheresis-mobilised "Apheresis after mobilisation"
* CartCollectionTypeCs#marrow-harvest "Marrow harvest"
* CartCollectionTypeCs#surgical "Surgical removal"
* CartCollectionTypeCs#other "Other collection"
