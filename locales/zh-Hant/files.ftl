# 傳來的不是文字：圖片、檔案、語音、位置；還有稍等的話。

soon-done = 正在記錄，一會兒就好，不必再點。
content-picture = 收到一張圖片或一段影片。這裡現在還用不上，沒有保存。
    .plain = 圖片這裡還用不上，沒有保存。
content-document = 收到一份檔案。這裡現在還用不上，沒有保存。
    .plain = 檔案這裡還用不上，沒有保存。
content-voice = 收到一段語音。這裡還聽不懂語音，沒有保存。寫提案時可以傳語音，有人代您打成文字。
    .plain = 語音還聽不懂，沒有保存。
content-place = 收到一個位置。這裡不用位置，沒有保存。
    .plain = 這裡不用位置，沒有保存。
content-contact = 收到一張名片。這裡不收別人的電話，沒有保存。
    .plain = 這裡不收電話，沒有保存。
content-sticker = 收到一張貼圖，謝謝。
content-other = 收到的這一則，這裡還看不懂，沒有保存。
    .plain = 這一則還看不懂，沒有保存。
content-instead = 想提建議，把它寫成文字傳來就行；要辦別的事，請點下面。
    .plain = 請打字傳來，或者點下面。
content-awaited = 剛才問的事還等著，請打字回答。
    .plain = 請打字回答剛才的事。

file-kind = 這裡只收照片、檔案和語音。
file-too-big = 這份檔案太大了，最多 { $most } MB。請壓縮一下，或者分開傳。
file-photo-only = 這裡可以附照片，也可以傳語音，其他檔案還不收。
file-not-kept = 這張照片沒有保存下來，看不到了。
file-still-coming = 照片還在接收，過一會兒再看。
file-failed = { $why ->
    [no-picture] 傳來的圖片打不開，沒有保存。請換一張，或者重新拍一張傳來。
    [too-many-pixels] 傳來的圖片太大了，沒有保存。請以一般照片傳送，不要以原始檔傳送。
    [no-voice] 傳來的語音打不開，沒有保存。請再錄一次。
    [kind] 傳來的檔案不是這裡能收的種類，沒有保存。可以傳照片、PDF、文件和純文字。
   *[lost] 傳來的檔案沒能收下來。請再傳一次。
}
button-see-photo = 看照片
file-voice-only = 這裡要的是一段語音。
voice-not-kept = 這段語音沒有保存下來，聽不到了。請本人打字，或再錄一次。
voice-still-coming = 語音還在接收，請稍後再聽。
