ValueSet: CartFollowUpFindingVs
Id: cart-follow-up-finding-vs
Title: "Findings of a follow-up"
Description: "Questions of a follow-up that are answered by yes or no."
* ^experimental = false
* CartObservationCs#subsequent-neoplasm-status "New malignancy since the last report"
* CartObservationCs#infection-status "Clinically significant infection since the last report"
* CartObservationCs#intensive-care-status "Stay in intensive care since the last report"
* CartObservationCs#pregnancy-status "Pregnancy"
* CartObservationCs#partner-pregnancy-status "Pregnancy of the partner"
