# 请转告：没有手机账号的邻居收不到的通知，由服务台或替他办过事的人当面说。

office-door-pass-on = 请转告{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
button-pass-on = 请转告
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
