Instance: cart-custody-event-example-received
InstanceOf: CartCustodyEvent
Title: "Product received"
Description: "The hospital receives the product in vapour of liquid nitrogen."
Usage: #example
* extension[identifier].valueIdentifier.system = "https://st-vitus.example.org/custody"
* extension[identifier].valueIdentifier.value = "rec-20260512-01"
* extension[temperature].valueQuantity = -168 'Cel' "degrees Celsius"
* extension[temperatureExcursion].valueBoolean = false
* target = Reference(cart-product-example-lymphoma)
* occurredDateTime = "2026-05-12T07:55:00+02:00"
* recorded = "2026-05-12T08:10:00+02:00"
* activity = CartCustodyEventCs#received
* agent.who = Reference(cart-centre-example-st-vitus)
