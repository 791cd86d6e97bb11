Extension: CartAnsweredByExt
Id: cart-answered-by-ext
Title: "What would answer a question"
Description: "The resource that a centre can send, and when it must have been observed, so that an open question is answered."
Context: MeasureReport.group.stratifier.stratum
* value[x] 1..1
* value[x] only string
