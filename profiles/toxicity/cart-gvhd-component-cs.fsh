CodeSystem: CartGvhdComponentCs
Id: cart-gvhd-component-cs
Title: "Components of GVHD"
Description: "Organ stages and extent of graft-versus-host disease."
* ^caseSensitive = true
* ^experimental = false
* #skin "Skin"
* #lower-gi "Lower intestinal tract"
* #upper-gi "Upper intestinal tract"
* #liver "Liver"
* #other-site "Other site"
* #extent "Extent of chronic GVHD"
* #systemic-steroids "Systemic steroids" "Whether the patient still takes systemic steroids."
* #other-immunosuppression "Other immunosuppression" "Whether the patient still takes immunosuppressants other than steroids."
