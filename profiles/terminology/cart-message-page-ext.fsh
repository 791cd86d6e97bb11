Extension: CartMessagePageExt
Id: cart-message-page-ext
Title: "Page of a message"
Description: "Where the guide explains the code of an issue and says what the sender can do: an absolute address from a server, else the path of the page on any server of CAR-T Exchange."
Context: OperationOutcome.issue
* value[x] only url
* value[x] 1..1
