Instance: ebmt-schedule
InstanceOf: PlanDefinition
Usage: #definition
Title: "EBMT schedule"
Description: "What EBMT wants of a patient after cellular therapy: day 0, day 100, six months, every year to year 15."
* insert Schedule(ebmt, standard, true, 2023-01-01)
* name = "EbmtSchedule"
* title = "EBMT schedule"
* description = "What EBMT wants of a patient after cellular therapy: day 0, day 100, six months, every year to year 15."
* url = "https://fhir.cartexchange.org/ig/PlanDefinition/ebmt-schedule"
* insert Wants(day-0, ebmt-ct-day0|2023, 0, 0, 100, 100)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(day-100, ebmt-ct-day100|2023, 100, 80, 160, 160)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(month-6, ebmt-ct-6months|2023, 180, 150, 240, 240)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-1, ebmt-ct-annual|2023, 365, 335, 455, 455)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-2, ebmt-ct-annual|2023, 730, 700, 820, 820)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-3, ebmt-ct-annual|2023, 1096, 1066, 1186, 1186)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-4, ebmt-ct-annual|2023, 1461, 1431, 1551, 1551)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-5, ebmt-ct-annual|2023, 1826, 1796, 1916, 1916)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-6, ebmt-ct-annual|2023, 2192, 2162, 2282, 2282)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-7, ebmt-ct-annual|2023, 2557, 2527, 2647, 2647)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-8, ebmt-ct-annual|2023, 2922, 2892, 3012, 3012)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-9, ebmt-ct-annual|2023, 3287, 3257, 3377, 3377)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-10, ebmt-ct-annual|2023, 3652, 3622, 3742, 3742)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-11, ebmt-ct-annual|2023, 4018, 3988, 4108, 4108)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-12, ebmt-ct-annual|2023, 4383, 4353, 4473, 4473)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-13, ebmt-ct-annual|2023, 4748, 4718, 4838, 4838)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-14, ebmt-ct-annual|2023, 5114, 5084, 5204, 5204)
* insert DatesProvisional([[Windows and due days were not found.]])
* insert Wants(year-15, ebmt-ct-annual|2023, 5479, 5449, 5569, 5569)
* insert DatesProvisional([[Windows and due days were not found.]])
