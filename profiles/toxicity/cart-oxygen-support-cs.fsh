CodeSystem: CartOxygenSupportCs
Id: cart-oxygen-support-cs
Title: "Oxygen support"
Description: "Hypoxia and the support it needed."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-oxygen-support-vs"
* #none "No oxygen"
* #low-flow "Low-flow oxygen" "Nasal cannula of at most 6 L/min, or blow-by."
* #high-flow "High-flow oxygen or mask" "High-flow nasal cannula, face mask, non-rebreather or Venturi mask."
* #positive-pressure "Positive pressure" "CPAP, BiPAP, intubation and mechanical ventilation."
