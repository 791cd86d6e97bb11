CodeSystem: CartIecHsComponentCs
Id: cart-iec-hs-component-cs
Title: "Components of IEC-HS"
Description: "Findings of IEC-HS."
* ^caseSensitive = true
* ^experimental = false
* #ferritin-rising "Ferritin high or rapidly rising"
* #cytopenia "New or worse cytopenia"
* #transaminases "Raised transaminases"
* #hypofibrinogenaemia "Low fibrinogen"
* #haemophagocytosis "Haemophagocytosis" "In marrow or other tissue."
* #coagulopathy "Coagulopathy"
