CodeSystem: CartIcansComponentCs
Id: cart-icans-component-cs
Title: "Components of ICANS"
Description: "What an ICANS grade is made of."
* ^caseSensitive = true
* ^experimental = false
* #ice-score "ICE score" "0 to 10 points."
* #ice-score ^designation[0].language = #ru
* #ice-score ^designation[0].value = "Оценка по шкале ICE"
* #ice-score ^designation[1].language = #kk
* #ice-score ^designation[1].value = "ICE балы"
* #capd-score "CAPD score" "0 to 32 points, for children."
* #capd-score ^designation[0].language = #ru
* #capd-score ^designation[0].value = "Оценка по шкале CAPD"
* #capd-score ^designation[1].language = #kk
* #capd-score ^designation[1].value = "CAPD балы"
* #consciousness "Level of consciousness" "What it takes to awaken the patient."
* #consciousness ^designation[0].language = #ru
* #consciousness ^designation[0].value = "Уровень сознания"
* #consciousness ^designation[1].language = #kk
* #consciousness ^designation[1].value = "Сана деңгейі"
* #seizure "Seizure" "Clinical or electrographic seizure."
* #seizure ^designation[0].language = #ru
* #seizure ^designation[0].value = "Судороги"
* #seizure ^designation[1].language = #kk
* #seizure ^designation[1].value = "Құрысу"
* #motor "Motor findings" "Deep focal motor weakness."
* #motor ^designation[0].language = #ru
* #motor ^designation[0].value = "Двигательные нарушения"
* #motor ^designation[1].language = #kk
* #motor ^designation[1].value = "Қозғалыс белгілері"
* #raised-icp "Raised intracranial pressure or cerebral oedema" "Oedema on imaging or signs of raised pressure."
* #raised-icp ^designation[0].language = #ru
* #raised-icp ^designation[0].value = "Повышенное внутричерепное давление или отёк мозга"
* #raised-icp ^designation[1].language = #kk
* #raised-icp ^designation[1].value = "Бассүйекішілік қысымның жоғарылауы немесе ми ісінуі"
