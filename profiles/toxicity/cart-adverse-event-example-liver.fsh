Instance: cart-adverse-event-example-liver
InstanceOf: CartAdverseEvent
Title: "Liver toxicity, grade 3"
Description: "Raised alanine aminotransferase of CTCAE grade 3 on day 8: an organ toxicity, with its organ system as category."
Usage: #example
* identifier.system = "https://st-vitus.example.org/adverse-event"
* identifier.value = "ae-4491"
* actuality = #actual
* extension[grade].valueInteger = 3
* extension[resolutionDate].valueDateTime = "2026-06-09"
* category = CartOrganSystemCs#liver
* event = $NCIT#C143267 "Alanine aminotransferase increased"
* subject = Reference(cart-patient-example-lymphoma)
* date = "2026-05-27"
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* suspectEntity.instance = Reference(cart-infusion-example-lymphoma)
