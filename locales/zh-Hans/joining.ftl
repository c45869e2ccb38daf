# 加入：信上的编号、手机号、选门牌等人确认；每件事要什么。

## 加入

join-ask = 请把信上的编号发给我。
join-ask-where = 编号印在社区寄到您家的信上，字很大，就在二维码上面，前面是您家的号，后面 8 位，像 173-H3TX-9WNB。
    .plain = 编号在社区寄来的信上，字很大，二维码上面。
join-ask-how = 大小写、空格、横线都不要紧。没有信也能加入，点下面。
    .plain = 没有信也能加入，看下面。
join-typed-number = 打出来的手机号不能算，也没有算作试一次编号。
join-not-code = 这不像信上的编号，没有算作一次。请照着信再打一遍。
    .plain = 这不像编号。请照着信再打一遍。
join-wrong = { $left ->
    [0] 这个编号对不上。试的次数已经用完，请一小时以后再试，或者找服务台。
   *[other] 这个编号对不上，还可以再试 { $left } 次。
}
join-wrong-look = 请对照信再看一遍。不是从信上的二维码来的，最前面的号也要打。容易看混的是 8 和 B、5 和 S、2 和 Z。
join-code-used = 这封信的编号已经用过了，一封信只能用一次。如果不是您家里人用的，请告诉服务台。
    .plain = 这个编号已经用过了。请找服务台。
join-too-many-tries = 编号试的次数太多了，请在{ $until } 以后再试，或者请服务台帮忙。
    .plain = 试的次数太多了。请过一小时再试，或者找服务台。
join-already = 您已经核实为{ $dwelling }的居民，不用再加入。
join-typed = 这像是信上的编号。要用它加入{ $community }吗？
join-confirm-code = 信上的编号：{ $code }
join-there = 这像是{ $dwelling }信上的编号。您已经登记在这一户，不用再发。
join-there-others = 家里别人要加入，点「家里还有谁」，给他一个链接。别的住处，点「再加一处住房」。
    .plain = 家里别人要加入，点「家里还有谁」，给他一个链接。
join-there-owner = 您是业主、现在登记为住户的，点「我是业主，要核实」，再发一次编号。
button-prove-owner = 我是业主，要核实
join-another = 这像是另一处住房信上的编号。要用它再加一处住房吗？
join-another-others = 是家里人、邻居的信，请他用自己的手机发过来。您已经登记的住处不用再发。
    .plain = 是别人的信，请他用自己的手机发。
join-door = 您家是{ $dwelling }吗？请把信上编号的后 8 位发过来。
join-door-how = 链接和二维码只填好门牌，不算证明。发整个编号也行。
    .plain = 发整个编号也行。
join-as = 编号对上了：{ $dwelling }。您是这一户的什么人？
join-as-why = 点了就加入，编号随即用掉。登记里有业主姓名的，业主还要对一次姓名。
    .plain = 点了就加入。
join-as-by-tap = 请点下面，说明您是这一户的什么人。要换一个编号，直接发过来。
button-join-as = { $relation ->
    [owner] 我是业主，加入
    [household] 我是业主的家人，加入
   *[tenant] 我租住在这里，加入
}
join-letter-new = 这封信已经换成新的了，请用新信上的编号。

join-real-name = 请把您的真实姓名发给我。
join-real-name-owner = 和{ $dwelling }登记的业主姓名对一次。对得上，就核实为业主；对不上，先按业主的家人加入，再请服务台看房产证。
    .plain = 和登记的业主姓名对一次。
join-real-name-entered = 服务台替您登记过的话，姓名写对就能接上，不会变成两个人。
    .plain = 服务台替您登记过的话，姓名写对就能接上。
join-real-name-length = 姓名要看得见，最多 { $most } 个字。请再发一次。
join-entered = 服务台登记过{ $dwelling }的{ $name }。是您本人吗？
join-entered-then = 是您本人的话，以前替您办的都归到这个账号，看着您的家里人和服务台会知道。
    .plain = 是您本人的话，以前替您办的都归到这个账号。
button-i-am-entered = 我就是{ $name }（服务台登记过）
button-not-entered = 我是另一位，加入
join-met = 核实好了，{ $name }。您现在能自己办{ $dwelling }的事，以前替您办的也都在。
join-met-help = 您同意过的代办照旧。不想再请人代办，在「谁能替我办」里收回。
    .plain = 您同意过的代办照旧。
join-unproved = { $why ->
    [deed] 按本社区的章程，业主要看过房产证或者对过登记的手机号。先登记为业主的家人，住址已经核实。
   *[name] 您写的姓名和登记的业主对不上，先登记为业主的家人，住址已经核实。
}
join-unproved-how = 您是业主的话，请带房产证和身份证到服务台。服务台已经记下，看过就改成业主，不用再等信。
    .plain = 您是业主的话，请带房产证到服务台。
button-not-mine = 不是我家的

join-in = { $number ->
    [1] 核实好了，您是{ $dwelling }的居民。
   *[other] 核实好了，这 { $number } 处都登记在您名下：{ $dwelling }。
}
join-name = 邻居们怎么称呼您？现在写的是「{ $name }」，会出现在您发布的提案上。
    .plain = 邻居们怎么称呼您？现在是「{ $name }」。
join-name-how = 可以就叫这个，也可以把想用的称呼发给我。
button-keep-name = 就叫这个
join-name-length = 称呼要看得见，最多 { $most } 个字。请再发一次。
join-called = 记住了，邻居们会称呼您「{ $name }」。
join-can = 现在您可以提建议、附议、投票、报名参加会议，也能看自己的积分。
    .plain = 现在您可以提建议，也可以投票。
join-more = 家里其他人也能加入：在「我的住处」里给他们一个链接，由您点头确认。
join-one-more = 核实好了，您现在也是{ $dwelling }的居民。

join-wrong-paused = 同一户被试错太多次，那封信的编号就会停用，要请服务台换一封新的信。
    .plain = 试错太多次，信上的编号会停用。
join-letter-locked = 有人在您家这封信上试错了太多次，为了稳妥，这个编号已经停用。请服务台换一封新的信，或者用登记的手机号加入。
    .plain = 这个编号已经停用。请服务台换一封新的信。
join-name-trick = 这个称呼里混着看不见的字，或者长得像的外国字母，容易冒充别人。请换平常的字再发一次。
    .plain = 这个称呼用了不平常的字。请换一个。
join-name-office = 这个称呼会让人以为是社区的职务或者别人。请换一个，叫姓名、昵称都行。
    .plain = 这个称呼像是职务。请换一个。

## 年龄

join-age = 您满18周岁了吗？
join-age-why = 提案、附议、投票要满18周岁。这只问一次，别人看不见。
    .plain = 提案、附议、投票要满18周岁。
button-of-age = 我已满18周岁
button-not-of-age = 还没有满18周岁
button-keep-name-of-age = 就叫「{ $name }」，我已满18周岁
join-adult = 记下了，您已满18周岁。
button-go-on-wish = 接着办刚才的事

## 用手机号

button-by-number = 用我登记的手机号
button-share-number = 分享我的手机号
join-number = 登记过手机号的业主，分享自己的号码就能加入。
join-number-kept = 号码只用来和登记比对一次，比完就丢掉，不保存。别人的号码不算。
    .plain = 号码只比对一次，不保存。
join-number-stop = 点屏幕最下面的「分享我的手机号」。不想分享，发 /cancel。
join-number-unknown = 登记里没有这个号码，没有保存它。
join-number-other = 可以打信上的编号，或者选门牌，等人确认。登记的号码换过了，请告诉服务台。
join-whose = 这个号码登记了不止一位。您是哪一位？
button-i-am = 我是{ $name }
join-twice = 这个号码登记的业主已经用另一个账号加入了，称呼是「{ $name }」。
join-twice-ask = 那个账号也是您的吗？是的话，请在那个账号里点一下，两个账号就都归您。
    .plain = 那个账号也是您的吗？
button-both-mine = 两个账号都是我的
button-not-me = 不是我，有人冒用
join-linked = 两个账号都归您了，邻居们称呼您「{ $name }」。
join-linked-told = 两个账号都能办事，通知只发到其中一个。
join-account-asked = 已经问那个账号（「{ $name }」）了。请在那个账号里点「是我的另一个账号」。
join-account-then = 只凭号码进不了别人的账号。那个账号用不了了，点下面，由服务台核对。
    .plain = 那个账号用不了了，点下面。
button-account-lost = 用不了了，请服务台核对
join-before-desk = 已经交给服务台核对，两边都会问到。核对好以前，那一户谁也不会被去掉。
contact-not-yours = 这不是您自己的号码。转发的、别人的号码都不算，请点「分享我的手机号」，由聊天软件证明是您的。
    .plain = 这不是您自己的号码。
contact-gone = 这一步已经过时了，请再分享一次号码。
contact-two-people = 这个号码登记的业主和您现在的身份对不上。请服务台把两边合在一起。
account-somebodys = 那个账号已经是一位邻居的了，不能再接上。请两边一起到服务台。

## 每件事要什么

access-waiting = 要先核实住址才能办这件事，您的住址还在等确认。点「我是这里的居民」，用信上的编号或者登记的手机号，马上就能核实。
    .plain = 您的住址还在等确认，现在还不能办。
    .helping = { $helped }的住址还在等确认，核实好以前不能办这件事。
access-disputed = 您的住址有人提出异议，服务台正在核对。核对好以前，不能办新的事，以前办的都算数。
    .plain = 服务台正在核对您的住址，请等一等。
    .helping = { $helped }的住址有人提出异议，服务台正在核对。核对好以前，不能办新的事。
access-owner = 这件事要核实过的业主才能办，您现在登记为住户。您是业主的话，点「我是这里的居民」，用信上的编号或者登记的手机号；也可以带房产证到服务台。
    .plain = 这件事要核实过的业主才能办。
    .helping = 这件事要核实过的业主才能办，{ $helped }现在登记为住户。
access-adult = 这件事要满18周岁才能办，您还没有说过年龄。
    .plain = 这件事要满18周岁才能办。
    .helping = 这件事要满18周岁才能办，还没有记下{ $helped }的年龄。

## 没有信，选门牌

button-by-claim = 没有信，选门牌等确认
claim-building = 您住在哪一栋？
claim-typed = 也可以直接打，比如 3号楼2单元302，或者 3-2-302。
claim-unit = { $building }，哪个单元？
claim-door = { $building }，哪一户？
claim-typed-door = 也可以直接打门牌，比如 2-302。
claim-which = 是哪一户？
claim-many = 叫这个门牌的有好几户，请连楼号一起打，比如 3-2-302。
claim-not-found = 没有找到这一户。请把楼号、单元、门牌都打上。
button-building = { $name }
button-door-number = { $name }
button-other-building = 换一栋
claim-home-unknown = 这一户不在登记里了。请再选一次，或者找服务台。
claim-relation = { $dwelling }。您是这一户的什么人？
button-relation = { $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}
claim-name = 请把您的姓名发给我。
claim-name-why = 楼栋长、家里人和服务台凭它认人，所以请写真名。加入以后可以换成邻居叫惯的称呼。
    .plain = 写真名，他们凭它认人。
claim-sure = 请您看一遍：{ $name }，{ $dwelling }，{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。
claim-public = 送出以后，这一户已经加入的人、楼栋长和服务台会看到，由他们确认。
button-claim = 送出
button-claim-of-age = 送出，我已满18周岁
button-claim-younger = 送出，还没有满18周岁
claim-by-tap = 请点下面的按钮。
claim-made = 已登记：{ $name }，{ $dwelling }，{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。现在等人确认。
claim-waits-leader = 由楼栋长或者家里已经加入的人确认，确认好会告诉您。
claim-waits-desk = 由服务台或者家里已经加入的人确认，确认好会告诉您。
claim-waits-owner = { $led ->
    [yes] 楼栋长能先确认您住在这里。要认作业主，请带房产证到服务台，只看不留底。
   *[no] 要认作业主，请带房产证到服务台，只看不留底。
}
claim-meanwhile = 确认好以前，可以看提案和表决，还不能附议和投票。有信或者登记的手机号，点「我是这里的居民」更快。
    .plain = 确认好以前只能看。有信更快。
claim-refused-lately = { $dwelling }的登记最近没有得到确认。七天以后可以再试，现在请带材料到服务台。
claim-too-many = 您已经有 { $most } 处在等确认了。请先等一等，或者找服务台。
claim-too-many-here = 这一户等着确认的人已经很多。请找服务台。
claim-too-many-today = 您今天登记的次数太多了。请明天再来，或者找服务台。

## 家里人给的链接

invite-asks = 有人请您加入{ $dwelling }，登记为{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。
invite-how = 点了以后，由请您的那一位再点头确认，就加入了。
invite-claimed = 已登记：{ $name }，{ $dwelling }。
invite-waits = 现在等请您的那一位确认，确认好会告诉您。
invite-gone = 这个链接不能用了：用过了，过期了，或者不完整。请家里人再给一个。
    .plain = 这个链接不能用了。请家里人再给一个。
