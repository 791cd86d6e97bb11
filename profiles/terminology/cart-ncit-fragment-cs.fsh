CodeSystem: CartNcitFragmentCs
Id: cart-ncit-fragment-cs
Title: "NCI Thesaurus (fragment)"
Description: "The codes of the NCI Thesaurus that the value sets of this guide enumerate."
* ^url = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "NCI Thesaurus, U.S. National Cancer Institute; free to use (CC BY 4.0), with acknowledgement."
* #C38144 "Lansky Play-Performance Status"
