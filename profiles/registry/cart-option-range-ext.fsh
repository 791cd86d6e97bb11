Extension: CartOptionRangeExt
Id: cart-option-range-ext
Title: "Range of an option"
Description: "The whole numbers that an option of a question stands for, such as a score from 7 to 9."
Context: Questionnaire.item.answerOption
* value[x] 1..1
* value[x] only Range
