ValueSet: CartCourseAnswerVs
Id: cart-course-answer-vs
Title: "Answers of a course"
Description: "The codes of the code system of the same name: answers that compare what is known with the reporting period."
* ^experimental = false
* CartCourseAnswerCs#yes "Yes"
* CartCourseAnswerCs#no "No"
* CartCourseAnswerCs#previously-reported "Previously reported"
* CartCourseAnswerCs#never-below "Never below"
