# 轉傳別人的話來寫提案：先請寫的人同意。

forward-neighbour = 收到您轉傳的：「{ $words }」。這是別人寫的。
    .plain = 這是別人寫的。
forward-neighbour-how = 用別人的話寫提案，要先請對方同意。對方若是本社區住戶，我把這段話傳過去問一聲，對方會看到是您問的。是不是住戶，我不能告訴您。您也可以用自己的話寫。
    .plain = 要先請對方同意，我可以替您問一聲。
button-ask-consent = 請對方同意
forward-asked = 已記下。對方若是本社區住戶，就會收到；同意後，我把這段話寫成草稿交給您，發布前您還能改。
    .plain = 已記下，同意了就告訴您。
forward-asked-until = 7 天沒有回音，這段話就刪掉，不再另行通知。
forward-own-words = 您可以用自己的話寫一份提案，意思一樣就行。
forward-nobody = { $origin ->
    [hidden] 寫這段話的人隱藏了帳號，我不知道該問誰，不能直接用。
   *[chat] 這是從頻道、群組或別的機器人轉來的，沒有人能替它同意，不能直接用。
}
    .plain = 不知道該請誰同意，不能直接用。
forward-no-words = 轉傳來的不是文字，我看不懂。
forward-long = 轉傳的文字最多 { $most } 個字，這則有 { $given } 個。請用自己的話寫短一點。
forward-from-hall = 這是議事廳自己傳的訊息，不用寫成提案。
forward-many = 您已經請了 { $most } 位鄰居同意，還沒有回音。請等一等再請下一位。
forward-words-by = { $reworded ->
    [yes] 起因是{ $name }說的話，文字由提案人改寫。
   *[no] 內容是{ $name }的原話。
}
forward-gone = 這段話已經刪掉，或已經用過了。
forward-used = 這段話已經寫進提案的草稿，不能再改主意。請直接跟寫提案的鄰居說。
forward-draft-first = 您還有一份沒寫完的提案。請先發布或刪掉那一份，再來用這段話；這段話替您留 7 天。

## 問寫的人

notice-forward = { $by }想用您說的這段話寫一份提案，請您看看可不可以：
forward-text = 「{ $text }」
notice-forward-then = 可以：對方會照著寫，發布後大家看得到，也會寫明原話是您的；改了字句，就寫明是改寫的。不可以：這段話馬上刪掉。
    .plain = 可以，就會寫明原話是您的；不可以，就刪掉。
button-allow-forward = 可以用
button-refuse-forward = 不可以
button-refuse-after-all = 還是不可以
forward-yes-said = 好的，已經告訴對方可以用。
forward-yes-then = 在對方寫進草稿以前，您還可以改主意。
forward-no-said = 好的，這段話已經刪掉。不會告訴對方您看過。

## 告訴轉傳的人

notice-forward-agreed = 寫那段話的鄰居同意了：「{ $words }」
notice-forward-agreed-then = 可以寫成提案了。7 天內沒有寫，這段話就刪掉。
button-use-forward = 寫成提案
