ValueSet: CartCostimulatoryDomainVs
Id: cart-costimulatory-domain-vs
Title: "Costimulatory domains"
Description: "The codes of the code system of the same name: costimulatory domain of the receptor."
* ^experimental = false
* CartCostimulatoryDomainCs#cd28 "CD28"
* CartCostimulatoryDomainCs#4-1bb "4-1BB (CD137)"
* CartCostimulatoryDomainCs#ox40 "OX40 (CD134)"
* CartCostimulatoryDomainCs#other "Other domain"
* CartCostimulatoryDomainCs#none "No costimulatory domain"
