Instance: national-schedule
InstanceOf: PlanDefinition
Usage: #definition
Title: "National schedule"
Description: "What a national programme wants of a patient under hospital exemption: day 0, day 100, every year to year 15."
* insert Schedule(national, standard, true, 2026-01-01)
* name = "NationalSchedule"
* title = "National schedule"
* description = "What a national programme wants of a patient under hospital exemption: day 0, day 100, every year to year 15."
* url = "https://fhir.cartexchange.org/ig/PlanDefinition/national-schedule"
* insert Wants(day-0, national-day0|1, 0, 0, 30, 30)
* insert Wants(day-100, national-day100|1, 100, 80, 130, 130)
* insert Wants(year-1, national-annual|1, 365, 335, 455, 455)
* insert Wants(year-2, national-annual|1, 730, 700, 820, 820)
* insert Wants(year-3, national-annual|1, 1096, 1066, 1186, 1186)
* insert Wants(year-4, national-annual|1, 1461, 1431, 1551, 1551)
* insert Wants(year-5, national-annual|1, 1826, 1796, 1916, 1916)
* insert Wants(year-6, national-annual|1, 2192, 2162, 2282, 2282)
* insert Wants(year-7, national-annual|1, 2557, 2527, 2647, 2647)
* insert Wants(year-8, national-annual|1, 2922, 2892, 3012, 3012)
* insert Wants(year-9, national-annual|1, 3287, 3257, 3377, 3377)
* insert Wants(year-10, national-annual|1, 3652, 3622, 3742, 3742)
* insert Wants(year-11, national-annual|1, 4018, 3988, 4108, 4108)
* insert Wants(year-12, national-annual|1, 4383, 4353, 4473, 4473)
* insert Wants(year-13, national-annual|1, 4748, 4718, 4838, 4838)
* insert Wants(year-14, national-annual|1, 5114, 5084, 5204, 5204)
* insert Wants(year-15, national-annual|1, 5479, 5449, 5569, 5569)
