# 请人上门：居民请人来教、来帮，在任的人接下、约时间、办好。

## 请人

button-visits = 请人教我用
    .helping = 请人教{ $helped }用
visit-ask = 请人一对一教您、帮您。来的是服务台、楼栋长或网格员，都在任，来之前会告诉您是谁。
    .plain = 请人来教您。谁来，会先告诉您。
visit-ask-for = 替{ $name }请人一对一教、上门帮忙。来的是服务台、楼栋长或网格员，都在任，来之前会告诉是谁。
    .plain = 替{ $name }请人来帮忙。谁来，会先告诉您。
visit-ask-what = 想请人做什么？
button-visit-what = { $what ->
    [phone] 教我用手机
    [take-part] 帮我投票或写提案
    [join] 看看怎么加入
   *[other] 别的
}
visit-ask-where = 在哪里见面？
button-visit-home = 来{ $home }
button-visit-home-for = 去{ $home }
button-visit-desk = 我去服务台
    .helping = { $helped }去服务台
button-visit-desk-for = { $name }去服务台
visit-ask-when = 哪个时间方便？
visit-ask-no-times = 现在没有排好的时间。来的人会先打电话，和您约一个。
button-visit-at = { $at }
    .plain = { SPOKEN($at) }
button-visit-call = 请打电话和我约
    .helping = 请打电话和{ $helped }约
button-visit-later = 晚几天的
visit-once-more = 您看一遍，没有错就送出：
    .plain = 请人帮忙的事
visit-once-more-for = 替{ $name }请人，您看一遍，没有错就送出：
    .plain = 替{ $name }请人帮忙的事
visit-what = 要办的：{ $what ->
    [phone] 教用手机
    [take-part] 帮着投票或写提案
    [join] 看看怎么加入
   *[other] 别的事
}
visit-at-home = 在哪里：上门，{ $home }
visit-at-desk = 在哪里：服务台
visit-at-their-home = 在哪里：上门（接下以后看得到门牌）
visit-when = 什么时候：{ $at }
    .plain = 什么时候：{ SPOKEN($at) }
visit-when-called = 什么时候：先打电话约
visit-words = 另外说：{ $words }
visit-words-better = 最好补一句话，来的人好准备。
visit-who-sees = 这一片的服务台、楼栋长、网格员会看到称呼、几号楼和要办什么。门牌和您补的话，只有接下的那一位看得到，谁看过都有记录。
    .plain = 门牌只给来的那一位看。
button-visit-send = 没有错，送出
button-visit-words = 补一句话
button-visit-else = 重新选
visit-ask-words = 请把要办的事发来，一句话就行，最多 200 个字。
    .plain = 请说说要办什么，一句话就行。
visit-ask-words-who = 只有来的那一位看得到。
button-visit-no-words = 不补了
visit-words-long = 这句话太长了，请不要超过 { $most } 个字。
visit-sent = 送出了，{ $helpers } 位在任的人会看到。有人接下，就告诉您谁来、什么时候来。
    .plain = 送出了。有人接下，就告诉您谁来。
visit-sent-nobody = 记下了。这一片现在没有能上门的人，请先打服务台电话。
visit-sent-then = 两个工作日没有人接，会告诉服务台和主任。随时可以改时间，也可以取消。
    .plain = 随时可以改时间，也可以取消。

## 我的预约

visits-own = 请人上门，这些还在办：
visits-own-none = 现在没有在办的预约。
button-visit-ask = 再请一次
    .plain = 请人教我用
button-visit-ask-for = 替{ $name }请人
button-visit-mine = { $at }，{ $what ->
    [phone] 教用手机
    [take-part] 投票、写提案
    [join] 看看怎么加入
   *[other] 别的事
}
    .plain = { SPOKEN($at) }
button-visit-mine-called = 等电话约，{ $what ->
    [phone] 教用手机
    [take-part] 投票、写提案
    [join] 看看怎么加入
   *[other] 别的事
}
button-visit-see = { $name } · { $at }
    .plain = { $name } · { SPOKEN($at) }
button-visit-see-called = { $name } · 等电话约
button-visits-own = 我的预约
    .helping = { $helped }的预约
visit-own = 您请人帮忙的事
visit-own-for = 替{ $name }请人帮忙的事
visit-waits-still = 还没有人接。有人接下就告诉您。
visit-is-taken = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）接下了，会打电话和您约时间。
visit-is-agreed = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）会来，时间说好了。
    .plain = { $name }（{ $office ->
        [desk] 服务台
        [leader] 楼栋长
       *[grid] 网格员
    }）会来。
visit-is-proposed = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）问您，改成{ $at }行不行？
    .plain = { $name }问您：{ SPOKEN($at) }行不行？
visit-is-asked-back = 您提的时间是{ $at }，在等{ $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）答复。
    .plain = 在等{ $name }答复。
visit-is-whether = 请说一声，{ $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）来过了吗？
    .plain = { $name }来过了吗？
visit-is-over = { $why ->
    [came] 来过了，这件事办完了。
    [done] 办完了。
    [cancelled] 已经取消。
    [left] 搬走以后，这件事就停下了。
   *[other] 时间过了，没有人说来没来，这件事停下了。
}
visit-note = 办了什么：{ $note }
button-visit-suits = 这个时间行
button-visit-move = 改时间
button-visit-cancel = 取消
button-visit-again = 再请一次人
button-visit-came = 来过了
button-visit-not-came = 没有来
visit-noted = 记下了。
visit-came-thanks = 好的，谢谢您说一声。
visit-not-came-sorry = 对不起，让您白等了。这件事放回去了，另请一位来，有人接下就告诉您。
    .plain = 对不起，让您白等了。另请一位来。
visit-move = 改到什么时候？
visit-move-asked = 改到什么时候？会先问过要来的那一位。
visit-cancel = 取消这次预约？取消以后可以再请。
visit-cancel-told = 取消这次预约？会告诉{ $name }不用来了。
button-visit-cancel-now = 取消这次
button-visit-keep = 不取消

## 婉拒

visit-gone = 没有找到这次预约。
    .plain = 没有这次预约了。
visit-over = 这次预约已经结束了。
visit-not-yours = 这次预约要由本人，或者一起看着的家里人来说。
visit-not-your-place = 这里只给在任的服务台、楼栋长和网格员，并且只看自己管的那一片。
visit-own-home = 自己家的，请别的同事来。
visit-paused = 您到{ $until }为止不能发布，这段时间也不接上门。
visit-not-taken = 这次预约现在不在您手上。
visit-taken-already = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）已经接下了。
visit-not-their-home = 只能请人来核实过的住处。也可以约在服务台。
visit-no-home = 还没有登记住在哪里，不好派人。请先打服务台电话，或者直接去服务台。
visit-enough = 一户最多同时请 { $most } 次。请等办完一次，或者先取消一次。
visit-time-gone = 这个时间已经不能约了，请另选一个。
visit-time-changed = 时间又改过了，请看一看现在的时间。
visit-not-asked = 还没有到说来没来的时候。
visit-not-by-taker = 来过没有，由本人、亲属或者别的同事来说；接下的人不能替自己说。
visit-answer-first = 约的时间已经到了，不能再改。请本人先说一声来过没有。
visit-made-already = 您已经说办好了，不能再退回。

## 上门预约，在任的人看

office-door-visits = { $waiting ->
    [0] 上门预约
   *[other] 上门预约（{ $waiting } 件等人接）
}
visits-queue = 上门预约：您接下 { $mine } 件，等人接 { $waiting } 件。
visits-queue-how = 谁先接就是谁的。接下以后看得到门牌。
visits-queue-none = 现在没有等人接的预约。
button-visits-queue = 上门预约
button-visit-listed = { $own ->
    [mine] 我的
   *[open] 等接
} · { $at } · { $name } · { $building }
button-visit-listed-called = { $own ->
    [mine] 我的
   *[open] 等接
} · 先打电话 · { $name } · { $building }
button-visits-print = 打印我接下的
button-visit-open = 看这次预约
visit-for = { $name } · { $building }
visit-waits-since = 从{ $at }起在等
visit-missed-before = 约好了没有来过 { $missed } 次，请优先。
visit-has-words = 另外写了一句话，接下以后看得到。
button-visit-take = 我来接
visit-you-took = 您接下了，已经告诉对方是您。
visit-mine = 您接下的：{ $name }
visit-phone = 登记的电话：{ $phone }
visit-no-phone = 没有登记电话。可以在这里提一个时间，或者上门约。
visit-you-proposed = 您提的时间：{ $at }，等对方答复。
visit-they-proposed = 对方想改到{ $at }，行不行？
button-visit-done = 办好了
button-visit-other-time = 另提时间
button-visit-give-back = 去不了，退回
button-visit-act-for = 替这位邻居办事
button-visit-back = 回到这次预约
visit-propose = 和{ $name }另约什么时候？
visit-propose-typed = 点一个，或者直接发时间，例如「周五下午3点」。对方点头才算数。
visit-asked-them = 已经去问对方了。
visit-note-ask = { $name }这次办了什么？请发一句话，最多 200 个字。
visit-note-who = 本人、替本人请的家里人和您看得到。
button-visit-no-note = 不写，就是办好了
visit-finished = 记下了，会请{ $name }说一声来过没有。
visit-given-back = 退回了，会另请一位去{ $name }那里。

## 通知

told-visit-waits = 有邻居请人：
told-visit-for-you = 有人替您请了人来帮忙。不需要的话，可以取消。
    .plain = 有人替您请了人来帮忙。
told-visit-taken = 有人接下了您请的事。
told-visit-proposed = 来的人想改个时间。
told-visit-they-propose = { $name }想把上门改到{ $at }。
told-visit-agreed = 时间说好了。
told-visit-they-agree = { $name }同意了：{ $at }。
told-visit-to-call = 和{ $name }还没有约好时间，请打电话约。两个工作日没有约好，会另请一位。
told-visit-back = 原来要来的人来不了，已经在另请一位。
told-visit-not-yours = { $name }那次上门不再由您去，已经另请一位。
told-visit-unmet = 对不起，约的时间到了，还没有人接您请的事。
    .plain = 对不起，还没有人能来。
told-visit-unmet-then = 这件事还在。您可以另选一个时间；不选的话，接下的人会打电话和您约。
    .plain = 可以另选时间，也可以等电话。
told-visit-late = { $building }有一次上门预约，从{ $at }起两个工作日没有人接。
told-visit-late-then = 请安排一位楼栋长、网格员或服务台的同事接下。
told-visit-soon = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）{ $at }来帮您。只认这位，来人请他说名字。
    .plain = { SPOKEN($at) }，{ $name }来帮您。
told-visit-soon-helper = 提醒：{ $at }，您接下了{ $name }的预约。
told-visit-whether = { $name }（{ $office ->
    [desk] 服务台
    [leader] 楼栋长
   *[grid] 网格员
}）来过了吗？
    .plain = { $name }来过了吗？
told-visit-missed = { $name }说约好了没有人来。这件事放回去了，另请一位。
told-visit-missed-count = 这个季度，约好了上门而没有去的有 { $missed } 次。
told-visit-over = { $name }那次上门不用去了：{ $why ->
    [left] 已经不住在那里。
   *[other] 已经取消。
}

## 代办单、公开的数、纸上

helped-visit = 请了人上门或到服务台教
helped-visit-change = 改了请人上门的时间，或者说了来没来
help-report-visits = 请人上门：这个季度请了 { $asked } 次，办了 { $made } 次，约好没去 { $missed } 次。
visits-paper-here = 您接下的上门都在这张纸上，打印出来带着去。上面有门牌，用完请撕掉。
paper-visits = { $community } 上门单（{ DAY($at) }）
paper-visit = { $at } · { $name } · { $home } · { $what ->
    [phone] 教用手机
    [take-part] 投票或提案
    [join] 怎么加入
   *[other] 别的事
}　□ 去过了
paper-visit-called = 先打电话约 · { $name } · { $home } · { $what ->
    [phone] 教用手机
    [take-part] 投票或提案
    [join] 怎么加入
   *[other] 别的事
}　□ 去过了
paper-visits-more = 另外还有 { $more } 次，请看议事厅。
paper-visits-after = 这张纸上有门牌，用完请撕掉。
