Profile: CartSubsequentNeoplasm
Parent: Condition
Id: cart-subsequent-neoplasm
Title: "Subsequent neoplasm"
Description: "A new malignancy, lymphoproliferative or myeloproliferative disease after the infusion; not a relapse or transformation of the disease treated. A neoplasm of T cells is tested for the transgene."
* insert CourseCondition
* extension contains CartLineageExt named lineage 1..1
* category contains neoplasm 1..1
* category[neoplasm] = CartConditionCategoryCs#subsequent-neoplasm
* onset[x] 1..1
* insert CourseConditionMustSupports
* category[neoplasm] and extension[lineage] and bodySite MS
