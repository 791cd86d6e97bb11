Extension: CartAnsweredQuestionExt
Id: cart-answered-question-ext
Title: "Question that is answered"
Description: "What an asserted answer is about: the element of the course dictionary the question of the form points at (its definition), or, where a person alone can answer and the dictionary has no variable, the form without version and the link id after a hash sign."
Context: Observation, Observation.component
* value[x] 1..1
* value[x] only uri
