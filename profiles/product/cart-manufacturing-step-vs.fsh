ValueSet: CartManufacturingStepVs
Id: cart-manufacturing-step-vs
Title: "Manufacturing steps"
Description: "The codes of the code system of the same name: steps of making a product."
* ^experimental = false
* CartManufacturingStepCs#receipt "Receipt of starting material"
* CartManufacturingStepCs#selection "Selection of cells"
* CartManufacturingStepCs#activation "Activation"
* CartManufacturingStepCs#transduction "Transduction"
* CartManufacturingStepCs#expansion "Expansion"
* CartManufacturingStepCs#harvest "Harvest"
* CartManufacturingStepCs#formulation "Formulation and filling"
* CartManufacturingStepCs#cryopreservation "Cryopreservation"
* CartManufacturingStepCs#quality-control "Quality control"
* CartManufacturingStepCs#release "Release"
* CartManufacturingStepCs#thaw "Thaw and preparation"
* CartManufacturingStepCs#other "Other step"
