ValueSet: CartRaisedIcpVs
Id: cart-raised-icp-vs
Title: "Raised intracranial pressure"
Description: "The codes of the code system of the same name: cerebral oedema or raised intracranial pressure as the ICANS grade counts it."
* ^experimental = false
* CartRaisedIcpCs#none "None"
* CartRaisedIcpCs#focal-edema "Focal oedema on imaging"
* CartRaisedIcpCs#diffuse-edema "Diffuse oedema or signs of raised pressure"
