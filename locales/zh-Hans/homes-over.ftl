# 登记结束：服务台或楼栋长说一位住户不再属于这一户，本人说不是这样。

## 服务台：这一户都有谁

button-door = 看{ $dwelling }这一户
button-door-short = 这一户都有谁
button-tie-of = { $name }
button-check = { $dwelling } · { $name }
button-see-tie = 看一看
door = { $dwelling }，登记着 { $number } 位：
tie = { $name }，{ $dwelling }的{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。
tie-confirmed = 上次说还住在这里：{ $at }
tie-no-phone = 没有手机账号，通知送不到本人。
tie-silent = 问过两次还住不住，没有回答。
tie-disputed = 这一位正在「住户核对」里。
tie-over = 这份登记已经结束：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了，不再是业主
    [died] 过世了
   *[never] 从没在这里住过
}。
tie-proposed = { $by }说：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了，不再是业主
    [died] 过世了
   *[never] 从没在这里住过
}。怎么知道的：{ $words }
tie-for-desk = 业主的登记，只有服务台能结束。
button-keep-tie = 看过了，还住这里
button-saw-deed = 看过房产证了
tie-deed-seen = 记下了：看过房产证，{ $name }是{ $dwelling }的业主。
button-tie-over = 不住这里了
button-carry-out = 照办：{ $why ->
    [moved] 搬走了
    [sold] 卖了房
    [died] 过世了
   *[never] 从没住过
}
button-tie-back = 弄错了，恢复登记
button-tie-stays = 先不改
tie-kept = 记下了：{ $name }还住在{ $dwelling }。
tie-back = 恢复了：{ $name }，{ $dwelling }。已经告诉先前收到通知的人。
tie-over-already = 这份登记已经结束了。

which-why = { $name }（{ $dwelling }）的登记，为什么要结束？
button-why-over = { $why ->
    [moved] 搬走了
    [sold] 房子卖了
    [died] 过世了
   *[never] 从没在这里住过
}

ending = { $why ->
    [moved] 登记{ $name }已从{ $dwelling }搬走。
    [sold] 登记{ $name }卖了{ $dwelling }，不再是业主。
    [died] 登记{ $name }（{ $dwelling }）已经过世。
   *[never] 登记{ $name }从没在{ $dwelling }住过。
}
ending-ends = { $why ->
    [died] 会停下：给本人的一切通知，本人所有住处的登记，和代办的同意。有职务的，由主任和监督员另定。以前办的都算数。
    [never] 会停下：替这一户附议、投票。写过的话还在。还在征集的附议、还没截止的投票，楼栋长也说过的、或者本人说不是而核对后定下的才去掉，只有您一个人说的先留着。
   *[other] 会停下：替这一户附议、投票，收这一户的通知；没有别的住处的，代办的同意也结束。以前办的都算数。
}
ending-told = { $why ->
    [died] 家里人和监督员会知道。{ $days } 天内家里人可以说不是这样，说了先恢复，由服务台再核对。
   *[other] 本人、家里人和监督员会知道。{ $days } 天内本人可以说不是这样，说了先恢复，由服务台再核对。
}
ending-to-desk = 由服务台照办，照办以前一切照旧。
ending-ask = { $why ->
    [died] 请写一句：是谁告知的。写得得体，监督员看得到。
   *[other] 请写一句：您是怎么知道的。本人和监督员看得到。
}
ending-proposed = 已交给服务台：{ $name }，{ $dwelling }。照办以前一切照旧。
ending-second = 今天您一个人结束过 { $most } 位的登记了，这一份要另一位服务台人员或者监督员确认。
ending-second-person = 这一份要另一个人确认，不能由提出的人自己照办。
ended = { $why ->
    [died] 记下了，{ $name }已经过世。不再给本人发任何通知，家里人会收到一句话。
    [sold] 记下了：{ $name }不再是{ $dwelling }的业主。本人、家里人和监督员都会知道。
   *[other] 记下了：{ $name }不再登记在{ $dwelling }。本人、家里人和监督员都会知道。
}
ended-no-phone = { $name }没有手机，请当面或者打电话告诉本人。
ending-for-desk = 业主的登记和过世，只有服务台能登记。请把情况告诉服务台。
ending-gone = 这一条已经办过了，或者不在了。
ending-not-yours = 这要由本人或者一起看着的家里人来说。请他们来，或者到服务台。
ending-late = 过了 { $days } 天，不能这样恢复了。要再加入，请重新核实，或者找服务台。
ending-decided = 服务台已经听过两边，定了。要再加入，请带材料到服务台。
ending-joined-again = 已经重新加入了这一户，不用恢复。

## 本人：不是这样

ended-for-you = 服务台登记您已不在{ $dwelling }：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了
    [died] 已经过世
   *[never] 从没在这里住过
}。不是这样的，请在{ $until }以前说。
button-not-so = 不是这样
button-not-so-of = 不是这样：{ $dwelling }
not-so = 服务台登记得不对？
not-so-then = 您说了以后，登记先恢复，服务台听过两边再定。
button-not-so-now = 不对，请恢复并核对
said-not-so = { $state ->
    [suspended] 已恢复{ $dwelling }的登记，并交给服务台核对。这一户可能有了别的业主，核对好以前不能办新的事。
   *[stands] 已恢复{ $dwelling }的登记，并交给服务台核对。核对好以前照旧。
}

## 通知

told-over = 服务台登记您已不在{ $dwelling }：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了，不再是业主
    [died] 已经过世
   *[never] 从没在这里住过
}。理由：{ $words }
told-over-no = 不是这样的，请在{ $until }以前点下面，登记先恢复，再核对。
told-died = 服务台登记：{ $name }（{ $dwelling }）已经过世。家里人看到这一条，请节哀，以后不再发通知。
told-died-no = 您就是本人，是登记错了，请在{ $until }以前点下面，登记马上恢复。
button-alive = 我就是本人，登记错了
told-over-near = { $why ->
    [moved] 服务台登记：{ $name }已从{ $dwelling }搬走。
    [sold] 服务台登记：{ $name }不再是{ $dwelling }的业主。
    [died] 服务台登记：{ $name }（{ $dwelling }）已经过世。请节哀。不会再给本人发通知。
   *[never] 服务台登记：{ $name }从没在{ $dwelling }住过。
}
told-over-near-no = 如果不是这样，请在{ $until }以前点下面。
told-over-watching = 服务台{ $by }结束了{ $name }（{ $dwelling }，{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}）的登记：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了
    [died] 过世了
   *[never] 从没住过
}。理由：{ $words }
told-over-count = 这位工作人员三十天里结束了 { $number } 份登记。
told-stands = { $mine ->
    [yes] 您在{ $dwelling }的登记恢复了。
   *[no] { $name }在{ $dwelling }的登记恢复了，先前的通知不算。
}
told-ending = 楼栋长{ $by }说：{ $name }（{ $dwelling }）{ $why ->
    [moved] 搬走了
    [sold] 卖了房
    [died] 过世了
   *[never] 从没住过
}。请看一看，照办或者不改。
told-ending-second = 服务台{ $by }要结束{ $name }（{ $dwelling }）的登记：{ $why ->
    [moved] 搬走了
    [sold] 卖了房
    [died] 过世了
   *[never] 从没住过
}。怎么知道的：{ $words }
told-ending-second-how = 这一位今天一个人结束的登记已经到上限，要第二个人确认。问过本人或者家里人再点；不点，登记照旧。
told-ending-done = 服务台照办了：{ $name }不再登记在{ $dwelling }。
told-ending-no = 服务台看过，{ $name }还登记在{ $dwelling }。
helping-over-for = { $name }的登记已经结束，不能再代办。
case-nobody-before = 这一户没有别的已核实的业主，不用接替。请选确认，或者不确认。

## 已有业主时

claim-owner-known = 已经核实的业主：{ $name }，{ $at }，凭据：{ $way ->
    [founding] 社区登记
    [roster] 业主名册
    [letter] 信上的编号
    [contact] 登记的手机号
    [leader] 楼栋长确认
    [desk] 服务台确认
   *[member] 家里人确认
}。
claim-rival = 还有一位也说是这一户：{ $name }（{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}），{ $since } 提出。
beside = { $dwelling }已经有业主：{ $names }。
beside-ask = 房产证上，除了{ $name }还有别人吗？
beside-then = 一起有：都是业主。换了主人：{ $names }不再是，本人会知道，可以说不是这样。还要核对：先不确认，两边都听。
button-beside = { $beside ->
    [together] 一起有
    [instead] 换了主人
   *[check] 还要核对
}
confirmed-not-yet = 先没有确认{ $name }（{ $dwelling }），已放到「住户核对」，两边都会问到。
ending-new-owner = 新业主向服务台出示了产权证明。
case-before = 已经核实的业主：{ $names }
case-ended = 服务台{ $by }结束登记时说：{ $why ->
    [moved] 搬走了
    [sold] 房子卖了
    [died] 过世了
   *[never] 从没住过
}。{ $words }
case-ended-said = 替他说的人说：{ $words }
button-rule-both = 都是业主：{ $names }
button-rule-instead = 换了业主：{ $name }，{ $names }不再是
button-rule-stays = 还住，登记照旧
button-rule-over = 确实不在了，结束登记
ruling-both = { $name }和{ $names }都是这一户的业主，都算数。
ruling-instead = { $name }是这一户的业主。{ $names }的登记结束，以前办的都算数；本人会知道，可以说不是这样。
ruling-drop = { $name }不再登记在这一户，以前办的都算数。
ruling-never = 不给{ $name }登记在这一户。
ruling-neither = { $name }和{ $other }都不再登记在这一户，以前办的都算数。
tie-in-case = 这一位正在「住户核对」里，请在那里定。
