# 到處用得到的話：按鈕、選單、婉拒、出錯。

button-home = 回首頁
button-not-now = 先不辦
button-open-private = 到私訊辦理
command-unknown = 沒有這個指令。請傳 /help，看看這裡能辦什麼。
button-old = 這個按鈕已經過期，請從首頁重新進來。
    .plain = 這個按鈕不能用了。請回首頁再點。
link-gone = 這個連結打不開了，可能已經過期。
    .plain = 這個連結打不開了。
form-gone = 這一步已經辦好或停下來了，請從首頁重新開始。
    .plain = 這一步已經辦好了。請回首頁。
group-use-private = 這件事請到私訊辦理，填的內容別人看不到。
    .plain = 請點下面，到私訊辦理。
only-text = 這裡目前只看得懂文字，還看不了圖片、聽不了語音。請把想說的打成字傳來。
    .plain = 請打字。圖片和語音還看不懂。

menu-proposals = 📝 提案
menu-polls = 🗳 表決
menu-meetings = 📅 會議
menu-points = ⭐ 點數
menu-office = 回到工作台
menu-me = 我的資料
    .helping = { $helped }的資料
menu-join = 我是這裡的住戶
menu-desk = 聯絡服務台

## 婉拒

refused-stranger = 這件事要先核對住址，約一分鐘，請用社區寄來的信上的編號。
    .plain = 要先核對住址，才能辦這件事。
refused-office = 這件事由管委會辦理，目前登記的職務裡沒有這一項。
    .plain = 這件事由管委會來辦。

## 出錯

something-broke = 這一步沒有辦成，先前填的都還在。我們已經記下（編號 { $number }），請過幾分鐘再試，或撥服務台電話 { $phone }。
    .plain = 這一步沒有辦成。請過幾分鐘再試，或撥 { $phone }，告訴服務台編號 { $number }。
storage-trouble = 現在暫時記不下新的內容，這一步沒有辦成。先前辦好的都還在，請過幾分鐘再試，或洽服務台。
    .plain = 現在記不下來，請過幾分鐘再試。先前辦好的都還在。
toast-broke = 這一步沒有辦成，請過幾分鐘再試。
update-settled-before = 這一則已經收到並辦好了，不必再傳。
    .plain = 這一則已經辦好了。

title-needs-letters = 標題裡要有文字，只有標點、數字或表情，別人看不出是什麼事。請再傳一次。
name-needs-letters = 稱呼裡要有文字，只有標點、數字或表情，鄰居不知道怎麼叫您。請再傳一次。
