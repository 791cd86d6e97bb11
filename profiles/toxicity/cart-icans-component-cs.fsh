CodeSystem: CartIcansComponentCs
Id: cart-icans-component-cs
Title: "Components of ICANS"
Description: "What an ICANS grade is made of."
* ^caseSensitive = true
* ^experimental = false
* #ice-score "ICE score" "0 to 10 points."
* #capd-score "CAPD score" "0 to 32 points, for children."
* #consciousness "Level of consciousness" "What it takes to awaken the patient."
* #seizure "Seizure" "Clinical or electrographic seizure."
* #motor "Motor findings" "Deep focal motor weakness."
* #raised-icp "Raised intracranial pressure or cerebral oedema" "Oedema on imaging or signs of raised pressure."
