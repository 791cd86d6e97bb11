ValueSet: CartResponseCriteriaVs
Id: cart-response-criteria-vs
Title: "Criteria of response"
Description: "The codes of the code system of the same name: published criteria by which a response is assessed."
* ^experimental = false
* CartResponseCriteriaCs#lugano-2014 "Lugano 2014"
* CartResponseCriteriaCs#imwg-2016 "IMWG 2016"
* CartResponseCriteriaCs#all-morphology "Morphologic criteria of acute leukaemia"
* CartResponseCriteriaCs#iwcll-2018 "iwCLL 2018"
* CartResponseCriteriaCs#recist-1.1 "RECIST 1.1"
* CartResponseCriteriaCs#other "Other criteria"
