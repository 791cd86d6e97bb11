CodeSystem: CartInfectionSiteCs
Id: cart-infection-site-cs
Title: "Sites of infection"
Description: "Sites of infection as registries list them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-infection-site-vs"
* #blood "Blood"
* #bone "Bone"
* #cns "Central nervous system"
* #eyes "Eyes"
* #genital-area "Genital area"
* #gi-lower "Lower gastrointestinal tract"
* #gi-upper "Upper gastrointestinal tract"
* #joints "Joints"
* #liver-spleen "Liver or spleen"
* #lung "Lung"
* #sinus-urt "Sinuses or upper respiratory tract"
* #skin-cellulitis "Skin: cellulitis"
* #skin-necrotizing-fasciitis "Skin: necrotising fasciitis"
* #urinary-lower "Lower urinary tract"
* #urinary-upper "Upper urinary tract"
