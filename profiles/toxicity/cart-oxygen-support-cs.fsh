CodeSystem: CartOxygenSupportCs
Id: cart-oxygen-support-cs
Title: "Oxygen support"
Description: "Hypoxia and the support it needed."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-oxygen-support-vs"
* #none "No oxygen"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Без кислорода"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Оттегісіз"
* #low-flow "Low-flow oxygen" "Nasal cannula of at most 6 L/min, or blow-by."
* #low-flow ^designation[0].language = #ru
* #low-flow ^designation[0].value = "Низкопоточный кислород"
* #low-flow ^designation[1].language = #kk
* #low-flow ^designation[1].value = "Төмен ағынды оттегі"
* #high-flow "High-flow oxygen or mask" "High-flow nasal cannula, face mask, non-rebreather or Venturi mask."
* #high-flow ^designation[0].language = #ru
* #high-flow ^designation[0].value = "Высокопоточный кислород или маска"
* #high-flow ^designation[1].language = #kk
* #high-flow ^designation[1].value = "Жоғары ағынды оттегі немесе маска"
* #positive-pressure "Positive pressure" "CPAP, BiPAP, intubation and mechanical ventilation."
* #positive-pressure ^designation[0].language = #ru
* #positive-pressure ^designation[0].value = "Вентиляция с положительным давлением"
* #positive-pressure ^designation[1].language = #kk
* #positive-pressure ^designation[1].value = "Оң қысым"
