Instance: cibmtr-schedule-standard
InstanceOf: PlanDefinition
Usage: #definition
Title: "CIBMTR schedule: standard track"
Description: "What CIBMTR wants of a patient on the standard track, valid from July 2023: day 100, six months, years 1 to 6, 8, 10, 12 and 14. The default track."
* insert Schedule(cibmtr, standard, true, 2023-07-01)
* name = "CibmtrScheduleStandard"
* title = "CIBMTR schedule: standard track"
* description = "What CIBMTR wants of a patient on the standard track, valid from July 2023: day 100, six months, years 1 to 6, 8, 10, 12 and 14. The default track."
* url = "https://fhir.cartexchange.org/ig/PlanDefinition/cibmtr-schedule-standard"
* insert Wants(day-0, cibmtr-2402, 0, 0, 30, 30)
* insert Wants(day-0, cibmtr-4000|M10, 0, 0, 30, 30)
* insert Wants(day-0, cibmtr-4003|M10, 0, 0, 45, 45)
* insert Wants(day-0, cibmtr-4006|M10, 0, 0, 45, 45)
* insert Wants(day-100, cibmtr-4100, 100, 80, 130, 130)
* insert DatesProvisional([[The days in which a contact counts were not found.]])
* insert Wants(month-6, cibmtr-4100, 180, 150, 225, 225)
* insert DatesProvisional([[The days in which a contact counts were not found.]])
* insert Wants(year-1, cibmtr-4100, 365, 365, 425, 425)
* insert DatesProvisional([[The due day was not found; it is the last day of the contact window.]])
* insert Wants(year-2, cibmtr-4100, 730, 700, 790, 790)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-3, cibmtr-4100, 1096, 1066, 1156, 1156)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-4, cibmtr-4100, 1461, 1431, 1521, 1521)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-5, cibmtr-4100, 1826, 1796, 1886, 1886)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-6, cibmtr-4100, 2192, 2162, 2252, 2252)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-8, cibmtr-4100, 2922, 2892, 2982, 2982)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-10, cibmtr-4100, 3652, 3622, 3712, 3712)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-12, cibmtr-4100, 4383, 4353, 4443, 4443)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(year-14, cibmtr-4100, 5114, 5084, 5174, 5174)
* insert DatesProvisional([[Window and due day were not found; they follow those of the first year.]])
* insert Wants(unscheduled, cibmtr-2900|M10, 0, 0, 30, 30)
* insert DatesProvisional([[Due as soon as the death is reported; the number of days was not found.]])
* insert Wants(unscheduled, cibmtr-3500|M10, 0, 0, 30, 30)
* insert DatesProvisional([[The number of days was not found.]])
