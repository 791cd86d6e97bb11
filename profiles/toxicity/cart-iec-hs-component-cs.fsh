CodeSystem: CartIecHsComponentCs
Id: cart-iec-hs-component-cs
Title: "Components of IEC-HS"
Description: "Findings of IEC-HS."
* ^caseSensitive = true
* ^experimental = false
* #ferritin-rising "Ferritin high or rapidly rising"
* #ferritin-rising ^designation[0].language = #ru
* #ferritin-rising ^designation[0].value = "Высокий или быстро растущий ферритин"
* #ferritin-rising ^designation[1].language = #kk
* #ferritin-rising ^designation[1].value = "Ферритин жоғары немесе тез өсуде"
* #cytopenia "New or worse cytopenia"
* #cytopenia ^designation[0].language = #ru
* #cytopenia ^designation[0].value = "Новая или усилившаяся цитопения"
* #cytopenia ^designation[1].language = #kk
* #cytopenia ^designation[1].value = "Жаңа немесе күшейген цитопения"
* #transaminases "Raised transaminases"
* #transaminases ^designation[0].language = #ru
* #transaminases ^designation[0].value = "Повышение трансаминаз"
* #transaminases ^designation[1].language = #kk
* #transaminases ^designation[1].value = "Трансаминазалардың жоғарылауы"
* #hypofibrinogenaemia "Low fibrinogen"
* #hypofibrinogenaemia ^designation[0].language = #ru
* #hypofibrinogenaemia ^designation[0].value = "Низкий фибриноген"
* #hypofibrinogenaemia ^designation[1].language = #kk
* #hypofibrinogenaemia ^designation[1].value = "Фибриногеннің төмендігі"
* #haemophagocytosis "Haemophagocytosis" "In marrow or other tissue."
* #haemophagocytosis ^designation[0].language = #ru
* #haemophagocytosis ^designation[0].value = "Гемофагоцитоз"
* #haemophagocytosis ^designation[1].language = #kk
* #haemophagocytosis ^designation[1].value = "Гемофагоцитоз"
* #coagulopathy "Coagulopathy"
* #coagulopathy ^designation[0].language = #ru
* #coagulopathy ^designation[0].value = "Коагулопатия"
* #coagulopathy ^designation[1].language = #kk
* #coagulopathy ^designation[1].value = "Коагулопатия"
