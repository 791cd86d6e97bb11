Instance: cart-adverse-event-example-tumour-lysis
InstanceOf: CartAdverseEvent
Title: "Tumour lysis syndrome, grade 3"
Description: "On day 2, resolved on day 6."
Usage: #example
* identifier.system = "https://st-vitus.example.org/adverse-event"
* identifier.value = "ae-4470"
* actuality = #actual
* extension[grade].valueInteger = 3
* extension[resolutionDate].valueDateTime = "2026-05-25"
* category = CartOrganSystemCs#metabolic
* event = $NCIT#C146688 "Tumor lysis syndrome"
* subject = Reference(cart-patient-example-lymphoma)
* date = "2026-05-21"
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* suspectEntity.instance = Reference(cart-infusion-example-lymphoma)
