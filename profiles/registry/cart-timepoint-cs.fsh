CodeSystem: CartTimepointCs
Id: cart-timepoint-cs
Title: "Time points of reports"
Description: "Time points at which registries ask for a report, counted from day 0."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-timepoint-vs"
* #day-0 "Day 0"
* #day-0 ^designation[0].language = #ru
* #day-0 ^designation[0].value = "День 0"
* #day-0 ^designation[1].language = #kk
* #day-0 ^designation[1].value = "0-күн"
* #day-100 "Day 100"
* #day-100 ^designation[0].language = #ru
* #day-100 ^designation[0].value = "День 100"
* #day-100 ^designation[1].language = #kk
* #day-100 ^designation[1].value = "100-күн"
* #month-6 "Six months"
* #month-6 ^designation[0].language = #ru
* #month-6 ^designation[0].value = "6 месяцев"
* #month-6 ^designation[1].language = #kk
* #month-6 ^designation[1].value = "6 ай"
* #year-1 "Year 1"
* #year-1 ^designation[0].language = #ru
* #year-1 ^designation[0].value = "1 год"
* #year-1 ^designation[1].language = #kk
* #year-1 ^designation[1].value = "1-жыл"
* #year-2 "Year 2"
* #year-2 ^designation[0].language = #ru
* #year-2 ^designation[0].value = "2 года"
* #year-2 ^designation[1].language = #kk
* #year-2 ^designation[1].value = "2-жыл"
* #year-3 "Year 3"
* #year-3 ^designation[0].language = #ru
* #year-3 ^designation[0].value = "3 года"
* #year-3 ^designation[1].language = #kk
* #year-3 ^designation[1].value = "3-жыл"
* #year-4 "Year 4"
* #year-4 ^designation[0].language = #ru
* #year-4 ^designation[0].value = "4 года"
* #year-4 ^designation[1].language = #kk
* #year-4 ^designation[1].value = "4-жыл"
* #year-5 "Year 5"
* #year-5 ^designation[0].language = #ru
* #year-5 ^designation[0].value = "5 лет"
* #year-5 ^designation[1].language = #kk
* #year-5 ^designation[1].value = "5-жыл"
* #year-6 "Year 6"
* #year-6 ^designation[0].language = #ru
* #year-6 ^designation[0].value = "6 лет"
* #year-6 ^designation[1].language = #kk
* #year-6 ^designation[1].value = "6-жыл"
* #year-7 "Year 7"
* #year-7 ^designation[0].language = #ru
* #year-7 ^designation[0].value = "7 лет"
* #year-7 ^designation[1].language = #kk
* #year-7 ^designation[1].value = "7-жыл"
* #year-8 "Year 8"
* #year-8 ^designation[0].language = #ru
* #year-8 ^designation[0].value = "8 лет"
* #year-8 ^designation[1].language = #kk
* #year-8 ^designation[1].value = "8-жыл"
* #year-9 "Year 9"
* #year-9 ^designation[0].language = #ru
* #year-9 ^designation[0].value = "9 лет"
* #year-9 ^designation[1].language = #kk
* #year-9 ^designation[1].value = "9-жыл"
* #year-10 "Year 10"
* #year-10 ^designation[0].language = #ru
* #year-10 ^designation[0].value = "10 лет"
* #year-10 ^designation[1].language = #kk
* #year-10 ^designation[1].value = "10-жыл"
* #year-11 "Year 11"
* #year-11 ^designation[0].language = #ru
* #year-11 ^designation[0].value = "11 лет"
* #year-11 ^designation[1].language = #kk
* #year-11 ^designation[1].value = "11-жыл"
* #year-12 "Year 12"
* #year-12 ^designation[0].language = #ru
* #year-12 ^designation[0].value = "12 лет"
* #year-12 ^designation[1].language = #kk
* #year-12 ^designation[1].value = "12-жыл"
* #year-13 "Year 13"
* #year-13 ^designation[0].language = #ru
* #year-13 ^designation[0].value = "13 лет"
* #year-13 ^designation[1].language = #kk
* #year-13 ^designation[1].value = "13-жыл"
* #year-14 "Year 14"
* #year-14 ^designation[0].language = #ru
* #year-14 ^designation[0].value = "14 лет"
* #year-14 ^designation[1].language = #kk
* #year-14 ^designation[1].value = "14-жыл"
* #year-15 "Year 15"
* #year-15 ^designation[0].language = #ru
* #year-15 ^designation[0].value = "15 лет"
* #year-15 ^designation[1].language = #kk
* #year-15 ^designation[1].value = "15-жыл"
* #unscheduled "Unscheduled" "At an event, such as death or a new malignancy."
* #unscheduled ^designation[0].language = #ru
* #unscheduled ^designation[0].value = "Вне расписания"
* #unscheduled ^designation[1].language = #kk
* #unscheduled ^designation[1].value = "Кестеден тыс"
