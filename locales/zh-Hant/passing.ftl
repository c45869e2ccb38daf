# 請轉告：沒有手機帳號的鄰居收不到的通知，由服務台或替他辦過事的人當面說。

office-door-pass-on = 請轉告{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
button-pass-on = 請轉告
button-pass-on-to = { $name } · { $homes }
button-pass-on-paper = 列印紙條
pass-on-paper-here = 紙條在這裡，列印出來交給本人。
button-passed-on = 已經轉告
pass-on = 這些鄰居沒有手機，下面的通知送不到，請轉告：
pass-on-how = 點開看內容，當面念、打電話或列印紙條都可以。
pass-on-none = 目前沒有要轉告的。
pass-on-nothing = 目前沒有要轉告{ $name }的，或不歸您轉告。
pass-on-to = 請轉告{ $name }（{ $homes }）：
pass-on-over = 這件事已經過去，不用轉告了。
passed-on = 記下了，已經轉告{ $name }。
paper-pass-on = 請轉告{ $name }
told-for = 這是給{ $name }的，本人沒有手機，請您轉告：
