ValueSet: CartOxygenSupportVs
Id: cart-oxygen-support-vs
Title: "Oxygen support"
Description: "The codes of the code system of the same name: hypoxia and the support it needed."
* ^experimental = false
* CartOxygenSupportCs#none "No oxygen"
* CartOxygenSupportCs#low-flow "Low-flow oxygen"
* CartOxygenSupportCs#high-flow "High-flow oxygen or mask"
* CartOxygenSupportCs#positive-pressure "Positive pressure"
