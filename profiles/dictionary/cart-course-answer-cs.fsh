CodeSystem: CartCourseAnswerCs
Id: cart-course-answer-cs
Title: "Answers of a course"
Description: "Answers that no single resource holds, because they compare what is known with the reporting period."
* ^caseSensitive = true
* ^experimental = false
* #yes "Yes" "It happened in the reporting period."
* #no "No" "It is known not to have happened in the reporting period."
* #previously-reported "Previously reported" "It happened before the reporting period and after the infusion, so that an earlier report has it."
* #never-below "Never below" "The count never fell below the threshold, so that it could not recover."
