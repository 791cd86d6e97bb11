Extension: CartReportingTrackExt
Id: cart-reporting-track-ext
Title: "Reporting track of a patient"
Description: "The track by which a patient is followed up for one registry, where it is not the one of the centre or of the registry."
Context: Patient
* extension contains registry 1..1 and track 1..1
* extension[registry].value[x] 1..1
* extension[registry].value[x] only code
* extension[registry].valueCode from CartRegistryVs (required)
* extension[track].value[x] 1..1
* extension[track].value[x] only string
