Profile: CartInfection
Parent: Condition
Id: cart-infection
Title: "Infection"
Description: "A clinically significant infection after the infusion, with its organism and site."
* insert CourseCondition
* obeys cart-toxicity-onset
* extension contains CartOrganismExt named organism 0..*
* category contains infection 1..1
* category[infection] = CartConditionCategoryCs#infection
* bodySite from CartInfectionSiteVs (extensible)
* insert CourseConditionMustSupports
* category[infection] and extension[organism] and bodySite MS
