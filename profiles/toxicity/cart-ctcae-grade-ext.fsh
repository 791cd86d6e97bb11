Extension: CartCtcaeGradeExt
Id: cart-ctcae-grade-ext
Title: "CTCAE grade"
Description: "The grade of an adverse event by CTCAE version 5, 1 to 5; 0 for an event that was looked for and not found."
Context: AdverseEvent
* value[x] 1..1
* value[x] only integer
* valueInteger ^minValueInteger = 0
* valueInteger ^maxValueInteger = 5
