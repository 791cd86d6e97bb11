ValueSet: CartMotorWeaknessVs
Id: cart-motor-weakness-vs
Title: "Motor weakness"
Description: "The codes of the code system of the same name: motor findings as the ICANS grade counts them."
* ^experimental = false
* CartMotorWeaknessCs#none "No deep focal weakness"
* CartMotorWeaknessCs#deep-focal-weakness "Deep focal motor weakness"
