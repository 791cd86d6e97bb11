CodeSystem: CartCourseAnswerCs
Id: cart-course-answer-cs
Title: "Answers of a course"
Description: "Answers that no single resource holds, because they compare what is known with the reporting period."
* ^caseSensitive = true
* ^experimental = false
* #yes "Yes" "It happened in the reporting period."
* #yes ^designation[0].language = #ru
* #yes ^designation[0].value = "Да"
* #yes ^designation[1].language = #kk
* #yes ^designation[1].value = "Иә"
* #no "No" "It is known not to have happened in the reporting period."
* #no ^designation[0].language = #ru
* #no ^designation[0].value = "Нет"
* #no ^designation[1].language = #kk
* #no ^designation[1].value = "Жоқ"
* #previously-reported "Previously reported" "It happened before the reporting period and after the infusion, so that an earlier report has it."
* #previously-reported ^designation[0].language = #ru
* #previously-reported ^designation[0].value = "Сообщалось ранее"
* #previously-reported ^designation[1].language = #kk
* #previously-reported ^designation[1].value = "Бұрын хабарланған"
* #never-below "Never below" "The count never fell below the threshold, so that it could not recover."
* #never-below ^designation[0].language = #ru
* #never-below ^designation[0].value = "Не опускалось ниже порога"
* #never-below ^designation[1].language = #kk
* #never-below ^designation[1].value = "Шектен төмен түскен жоқ"
