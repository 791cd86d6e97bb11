CodeSystem: CartMessageCs
Id: cart-message-cs
Title: "Message codes"
Description: "The codes of the messages of the server (CART-VAL-010 and the like), in OperationOutcome.issue.details; the of message codes in the guide lists them with what you can do."
* ^content = #not-present
* ^caseSensitive = true
* ^experimental = false
