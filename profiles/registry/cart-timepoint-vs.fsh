ValueSet: CartTimepointVs
Id: cart-timepoint-vs
Title: "Time points of reports"
Description: "The codes of the code system of the same name: time points at which registries ask for a report, counted from day 0."
* ^experimental = false
* include codes from system CartTimepointCs
