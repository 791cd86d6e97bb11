ValueSet: CartConsentScopeVs
Id: cart-consent-scope-vs
Title: "What a patient consents to"
Description: "The codes of the code system of the same name: what a patient allows a registry to receive or to do with the data of the course."
* ^experimental = false
* CartConsentScopeCs#registry-reporting "Reporting to the registry"
* CartConsentScopeCs#research-use "Use for research"
* CartConsentScopeCs#share-with-manufacturer "Sharing with the manufacturer"
* CartConsentScopeCs#share-with-authorities "Sharing with health authorities"
* CartConsentScopeCs#share-across-borders "Sharing with other countries"
* CartConsentScopeCs#contact-patient "Contact by the registry"
