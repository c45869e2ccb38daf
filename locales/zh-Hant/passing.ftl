# 請轉告：沒有手機帳號的鄰居收不到的通知，由服務台或替他辦過事的人當面說。

office-door-pass-on = 請轉告{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
button-pass-on-back = 回到請轉告
button-pass-on-act = 替{ $name }辦事
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
paper-pass-on-how = { $reach ->
    [phone] 要辦什麼、有哪裡不清楚，請洽服務台，電話 { $phone }，也可以告訴棟代表。
   *[desk] 要辦什麼、有哪裡不清楚，請洽服務台，也可以告訴棟代表。
}

## 念給沒有手機的人聽：說他自己能怎麼辦

aloud-merged-again-ask = { $state ->
    [ask] 您家還附議嗎？要附議，請告訴服務台或棟代表，代為登記；沒有說，就不算。
    [has] 您家已經附議那一件，不用再做什麼。
   *[only] 那一件現在不用您家附議。想知道進展，可以問服務台。
}
aloud-merge-wish-then = 同意之後，那一件停在那裡，附議過的鄰居會被問是否也附議您的。同意與否，請在 { $until } 之前告訴服務台或棟代表。
aloud-returned-until = 要補充什麼，請在 { $until } 之前告訴服務台或棟代表，代為填寫。到期沒有補充，管委會照現在的文字回覆。
aloud-deliberating = 下一步：商議後再回覆，或交付大家表決。有了回覆再轉告您。
aloud-reached-then = 已經請管委會回覆：列入商議、交付表決、直接回覆，或說明不採納的理由。有了回覆再轉告您。
aloud-in-vote-then = 您家也可以投票：告訴服務台或棟代表，代您投。結果可以問服務台。
aloud-offer-until = 是否接手，請在 { $until } 之前告訴服務台或棟代表。
aloud-appeal = 不同意的話，{ $days } 天內可以申訴一次，由沒有參與的人來看。請告訴服務台，代為填寫。
aloud-over-no = 如果不是這樣，請在 { $until } 之前告訴服務台，登記先恢復，再核對。
aloud-side-suspended = 核對好之前，不能辦新的事，以前辦的都算數。請把情況告訴服務台，兩邊都聽了再決定。
aloud-side-counts = 核對好之前，現有的登記照舊。請把情況告訴服務台，兩邊都聽了再決定。
aloud-side-waits = 核對好之前，先不登記。請把情況告訴服務台，兩邊都聽了再決定。
aloud-asked-why = 一年核對一次。還住不住，告訴服務台或棟代表一聲就可以；沒有說，也不會把您除名。
aloud-intake-then = 解決了沒有，請告訴服務台一聲。沒解決，回覆的人會再看。
