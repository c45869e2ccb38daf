# 请转告：没有手机账号的邻居收不到的通知，由服务台或替他办过事的人当面说。

office-door-pass-on = 请转告{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
button-pass-on-back = 回到请转告
button-pass-on-act = 替{ $name }办事
button-pass-on-to = { $name } · { $homes }
button-pass-on-paper = 打印纸条
pass-on-paper-here = 纸条在这里，打印出来交给本人。
button-passed-on = 已经转告
pass-on = 这些邻居没有手机，下面的通知送不到，请转告：
pass-on-how = 点开看说的是什么，当面念，打电话，或者打印纸条都行。
pass-on-none = 现在没有要转告的。
pass-on-nothing = 现在没有要转告{ $name }的，或者不归您转告。
pass-on-to = 请转告{ $name }（{ $homes }）：
pass-on-over = 这件事已经过去，不用转告了。
passed-on = 记下了，已经转告{ $name }。
paper-pass-on = 请转告{ $name }
told-for = 这是给{ $name }的，本人没有手机，请您转告：
paper-pass-on-how = { $reach ->
    [phone] 要办什么，有哪里不清楚，请找服务台，电话 { $phone }，也可以告诉楼栋长。
   *[desk] 要办什么，有哪里不清楚，请找服务台，也可以告诉楼栋长。
}

## 念给没有手机的人听：说他自己能怎么办

aloud-merged-again-ask = { $state ->
    [ask] 您家还附议吗？附议，请告诉服务台或者楼栋长，替您记上；不说，就不算。
    [has] 您家已经附议了那一份，不用再做什么。
   *[only] 那一份现在不用您家附议。想知道进展，可以问服务台。
}
aloud-merge-wish-then = 同意以后，那一份停在那里，附议过的邻居会被问是不是也附议您的。同意不同意，请在{ $until } 以前告诉服务台或者楼栋长。
aloud-returned-until = 要补充什么，请在{ $until } 以前告诉服务台或者楼栋长，替您写上。到期没有补充，居委会照现在的文字答复。
aloud-deliberating = 下一步：商议以后再答复，或者交付大家表决。有了答复再转告您。
aloud-reached-then = 已经请居委会答复：列入商议、交付表决、直接答复，或者说明不采纳的理由。有了答复再转告您。
aloud-in-vote-then = 您家也可以投票：告诉服务台或者楼栋长，替您投。结果可以问服务台。
aloud-offer-until = 接不接手，请在{ $until } 以前告诉服务台或者楼栋长。
aloud-appeal = 不同意，{ $days } 天里可以申诉一次，由没有参与的人来看。告诉服务台，替您写。
aloud-over-no = 不是这样的，请在{ $until } 以前告诉服务台，登记先恢复，再核对。
aloud-side-suspended = 核对好以前，您不能办新的事，以前办的都算数。请把情况告诉服务台，两边都听了再定。
aloud-side-counts = 核对好以前，现有的登记照旧。请把情况告诉服务台，两边都听了再定。
aloud-side-waits = 核对好以前，先不登记。请把情况告诉服务台，两边都听了再定。
aloud-asked-why = 一年核对一次。还住不住，告诉服务台或者楼栋长一声就行；不说，也不会把您去掉。
aloud-intake-then = 解决了没有，告诉服务台一声。没解决，答复的人会再看。
