CodeSystem: CartResponseCs
Id: cart-response-cs
Title: "Categories of response"
Description: "Categories of response to therapy, general and specific to a disease."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-response-vs"
* #complete-response "Complete response" "Complete response or remission by the criteria named in method."
* #complete-metabolic-response "Complete metabolic response" "Lymphoma: complete response on PET-CT."
* #complete-response-incomplete-recovery "Complete response with incomplete count recovery" "Leukaemia: complete response without full recovery of blood counts."
* #stringent-complete-response "Stringent complete response" "Myeloma."
* #very-good-partial-response "Very good partial response" "Myeloma."
* #partial-response "Partial response"
* #partial-metabolic-response "Partial metabolic response" "Lymphoma."
* #minimal-response "Minimal response" "Myeloma."
* #stable-disease "Stable disease"
* #no-metabolic-response "No metabolic response" "Lymphoma."
* #no-response "No response" "No response, where the criteria know no stable disease."
* #progressive-disease "Progressive disease"
* #progressive-metabolic-disease "Progressive metabolic disease" "Lymphoma."
* #relapse "Relapse" "Relapse after complete response."
* #normalization-of-organ-function "Normalisation of organ function" "Non-malignant disease."
* #partial-normalization-of-organ-function "Partial normalisation of organ function" "Non-malignant disease."
* #not-applicable "Not applicable" "No response can be assessed, for instance because there was no measurable disease."
