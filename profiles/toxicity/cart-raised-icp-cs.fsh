CodeSystem: CartRaisedIcpCs
Id: cart-raised-icp-cs
Title: "Raised intracranial pressure"
Description: "Cerebral oedema or raised intracranial pressure as the ICANS grade counts it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-raised-icp-vs"
* #none "None"
* #focal-edema "Focal oedema on imaging"
* #diffuse-edema "Diffuse oedema or signs of raised pressure" "Diffuse oedema on imaging, decerebrate or decorticate posturing, cranial nerve VI palsy, papilloedema or Cushing's triad."
