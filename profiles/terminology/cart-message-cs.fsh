CodeSystem: CartMessageCs
Id: cart-message-cs
Title: "Message codes"
Description: "The codes CART-<STAGE>-<nnn> of the server's messages, in OperationOutcome.issue.details; the guide's page of message codes lists them with what you can do."
* ^content = #not-present
* ^caseSensitive = true
* ^experimental = false
