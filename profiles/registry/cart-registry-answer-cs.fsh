CodeSystem: CartRegistryAnswerCs
Id: cart-registry-answer-cs
Title: "Answers that registry forms share"
Description: "Options that occur in the forms of every registry."
* ^caseSensitive = true
* ^experimental = false
* #yes "Yes"
* #no "No"
* #known "Known"
* #unknown "Unknown"
* #previously-reported "Previously reported"
* #not-applicable "Not applicable"
