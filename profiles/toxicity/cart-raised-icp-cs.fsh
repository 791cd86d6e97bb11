CodeSystem: CartRaisedIcpCs
Id: cart-raised-icp-cs
Title: "Raised intracranial pressure"
Description: "Cerebral oedema or raised intracranial pressure as the ICANS grade counts it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-raised-icp-vs"
* #none "None"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Нет"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Жоқ"
* #focal-edema "Focal oedema on imaging"
* #focal-edema ^designation[0].language = #ru
* #focal-edema ^designation[0].value = "Локальный отёк по данным визуализации"
* #focal-edema ^designation[1].language = #kk
* #focal-edema ^designation[1].value = "Визуализациядағы ошақтық ісіну"
* #diffuse-edema "Diffuse oedema or signs of raised pressure" "Diffuse oedema on imaging, decerebrate or decorticate posturing, cranial nerve VI palsy, papilloedema or Cushing's triad."
* #diffuse-edema ^designation[0].language = #ru
* #diffuse-edema ^designation[0].value = "Диффузный отёк или признаки повышенного давления"
