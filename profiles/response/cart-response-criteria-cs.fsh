CodeSystem: CartResponseCriteriaCs
Id: cart-response-criteria-cs
Title: "Criteria of response"
Description: "Published criteria by which a response is assessed."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-response-criteria-vs"
* #lugano-2014 "Lugano 2014" "Lymphoma."
* #imwg-2016 "IMWG 2016" "Multiple myeloma."
* #all-morphology "Morphologic criteria of acute leukaemia" "Marrow blasts below 5 %, no extramedullary disease, count recovery."
* #all-morphology ^designation[0].language = #ru
* #all-morphology ^designation[0].value = "Морфологические критерии острого лейкоза"
* #all-morphology ^designation[1].language = #kk
* #all-morphology ^designation[1].value = "Жедел лейкоздың морфологиялық критерийлері"
* #iwcll-2018 "iwCLL 2018" "Chronic lymphocytic leukaemia."
* #recist-1.1 "RECIST 1.1" "Solid tumours."
* #other "Other criteria" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другие критерии"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа критерийлер"
