# 我的住处、等确认的住户、服务台核对的事。

## 我的住处

button-my-homes = 我的住处
    .helping = { $helped }的住处
homes = 我的住处，共 { $number } 处：
homes-none = 您现在没有登记的住处。
    .helping = { $helped }现在没有登记的住处。
homes-none-next = 用信上的编号、登记的手机号，或者选门牌都能加入。别的社区，用那里的信或链接加入。
button-home-of = { $dwelling }
home-one = { $dwelling } · { $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}
home-proved = { $since } 登记，凭据：{ $way ->
    [founding] 社区登记
    [roster] 业主名册
    [letter] 信上的编号
    [contact] 登记的手机号
    [leader] 楼栋长确认
    [desk] 服务台确认
   *[member] 家里人确认
}。{ $assurance ->
    [owner] { $way ->
        [letter] 业主身份只凭信和姓名，还没有看过房产证、对过手机号。
       *[desk] 业主身份已核实。
    }
   *[resident] 住户身份已核实。
}
home-confirmed = 上次说还住在这里：{ $at }
home-disputed = 有人对这一处提出异议，服务台正在核对。核对好以前不能办新的事，以前办的都算数。
home-tie-waits = 等楼栋长、家里人或者服务台确认。
home-tie-desk = 有人提出异议，或者和登记对不上，服务台正在核对。您可以写明情况。
    .helping = 有人提出异议，或者和登记对不上，服务台正在核对。
home-tie-refused = 没有得到确认。原因：{ $why }
home-asked = 一年了，想跟您核对一次：您还住在这里吗？
    .helping = 一年了，替{ $helped }核对一次：还住在这里吗？
home-kept-on = 记下了，您还住在这里。
    .helping = 记下了，{ $helped }还住在这里。
button-still-here = 还住这里
    .helping = { $helped }还住这里
button-moved-out = 我搬走了
    .helping = { $helped }搬走了
button-household = 家里还有谁
button-another-home = 再加一处住房
home-not-yours = 这不是您现在的住处。

household = { $number ->
    [0] { $dwelling }现在只登记着您一位。
   *[other] { $dwelling }，除您以外还有 { $number } 位：
}
household-one = { $name } · { $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
} · { $way ->
    [founding] 社区登记
    [roster] 业主名册
    [letter] 信上的编号
    [contact] 登记的手机号
    [leader] 楼栋长确认
    [desk] 服务台确认
   *[member] 家里人确认
}{ $disputed ->
    [yes] （服务台正在核对）
   *[no] {""}
}
household-why = 姓名只露一个字。这一页只有核实过的家里人看得见。
household-not-yet = 住址核实好了，才能看家里还有谁。
button-object = 不认识{ $name }
button-end-tenancy = { $name }搬走了
button-invite = 请家里人加入

moving = 您从{ $dwelling }搬走了？
    .helping = { $helped }从{ $dwelling }搬走了？
moving-ends = 会停下：替这一户附议、投票，收这一户的通知。没有别的住处的，请人代办的同意也结束。
moving-office = 会结束：您{ $where }楼栋长的职务，因为您不再住在那一栋。
    .helping = 会结束：{ $helped }在{ $where }楼栋长的职务。
moving-stays = 会留下：您提的案、写的话、已经做的附议和投的票，都照样算数。搬走以后要再加入，得重新核实。
    .helping = 会留下：{ $helped }以前办的都算数。搬走以后要再加入，得重新核实。
    .plain = 以前办的都算数。要再加入，得重新核实。
button-move-out = 是，我搬走了
    .helping = 是，{ $helped }搬走了
button-stay = 没有搬
moved = 记下了，您已从{ $dwelling }搬走。
    .helping = 记下了，{ $helped }已从{ $dwelling }搬走。
moved-none = 您在本社区没有别的住处了。提案和表决还可以看。
    .helping = { $helped }在本社区没有别的住处了。
moved-rest = 您还有 { $number } 处住处。
    .helping = { $helped }还有 { $number } 处住处。
button-withdraw-claim = 撤回登记
withdrawing = 撤回{ $dwelling }的登记？
withdrawing-then = 撤回以后，没有人再看到它。要再登记，重新选门牌就行。
button-withdraw-now = 是，撤回
button-withdraw-not = 不撤回
withdrawn = 已撤回{ $dwelling }的登记。

inviting = 请谁加入{ $dwelling }？
inviting-how = 会给您一个链接，转给他就行。他点了以后，还要您点头才算。
button-invite-as = { $relation ->
    [household] 家人
    [tenant] 租客
   *[owner] 业主
}
invited = { $dwelling }的链接，给一位{ $relation ->
    [household] 家人
    [tenant] 租客
   *[owner] 业主
}，{ $days } 天内有效：
invited-link = { $link }
invited-then = 一个链接只能用一次。他点了以后，我来问您。
invite-not-you = 这一种要由核实过的业主来请。请业主来，或者找服务台。
invite-too-many = 已经有 { $most } 个链接没有用。等用掉或者七天后过期，再要新的。

tenancy = { $name }不再租住{ $dwelling }？
tenancy-told = 我们会告诉他是业主说的。他说不对，服务台来核对。他以前办的都算数。
button-tenancy-ends = 是，租约结束了
tenancy-ended = 记下了，{ $dwelling }的这位租客已搬走，也告诉了他。
home-not-your-tenant = 只有核实过的业主能结束自己租客的登记。别的情况请找服务台。

objecting = 这一位不是您家的人？
objecting-then = 您说了以后，交给服务台核对，两边都会问到。比您后来、没有核实业主身份的，核对好以前不能办新的事。
objecting-true = 服务台会写明是您提的。乱提会影响真正的家里人。
button-object-now = 不是我家的人，请核对
objected-suspended = 已交给服务台。核对好以前，他不能替这一户办新的事。
objected-looked-at = 已交给服务台。他的登记比您的早，或者核实得更牢，核对好以前照旧。
objected-waits = 已交给服务台。他还没有登记成，服务台核对好以前，谁也不能确认他。
objected-words = 有什么要说的，现在就写给我，会和这件事放在一起。
object-not-of-home = 只有这一户核实过的人能提出异议。您有情况，请找服务台。

## 等确认

button-claims = 等确认的住户
claims = 等您确认的住户：
claims-how = 点开看。认识、确实住这里的才确认。
    .plain = 认识的才确认。
claims-none = 现在没有等您确认的住户。
button-claim-of = { $dwelling } · { $name }
claim-one = { $name }说自己住在{ $dwelling }，是{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。
claim-since = { $since } 提出。这一户已经核实的有 { $members } 位。
claim-named = 登记的业主里有这个姓名。
claim-not-named = 登记的业主里没有这个姓名。
claim-case = { $matter ->
    [deed] 业主凭信加入，章程要求还看过房产证，要由服务台核对，这里不能直接确认。
    [name] 登记的业主里没有这个姓名，要由服务台核对，这里不能直接确认。
    [owners] 业主人数对不上，要由服务台核对，这里不能直接确认。
   *[objection] 这一户有人说不是自己家的人，要由服务台核对，这里不能直接确认。
}
claim-leader = 您作为楼栋长，能确认他住在这里，不能确认他是业主。确认了会告诉这一户的人，次数也公开。
claim-member = 您是这一户的人，能确认他是您家的。
claim-desk = 看过证件或者合同再确认。只看，不留底。
claim-desk-owner = 要认作业主，先看房产证，或者用身份证对登记。只看，不留底。
button-confirm-known = 我认识，确认
button-confirm-contract = 看过合同，确认
button-confirm-deed = 看过房产证，认作业主
button-confirm-identity = 身份证对上登记，认作业主
button-confirm-resident = 只确认住在这里
button-refuse-claim = 不能确认
button-see-claim = 看一看
claim-gone = 这一条已经不在了。
claim-own = 不能确认自己。请服务台或者别人来。
claim-own-home = 您自己家的人，要由业主或者服务台确认。
claim-in-person = 认人要本人来认，替别人办事的时候不能确认。请先停下代办。
claim-refused-already = 这一位已经有人说不能确认。请他带材料到服务台，由服务台决定。
claim-not-yours-to-say = { $relation ->
    [owner] 是不是业主，由服务台看证件决定，您不用确认。
   *[other] 这要由核实过的业主或者服务台确认，您不用确认。
}
claim-yours-to-object = { $relation ->
    [owner] 不是您家的人，请点下面，服务台会一起核对。是您家的共有人，请他带房产证到服务台。
   *[other] 不是您家的人，请点下面，服务台会核对。
}
    .plain = 不是您家的人，请点下面。
claim-not-yours = 这一位不归您确认。楼栋长只管自己那一栋。
claim-before-desk = 这一位要由服务台在「住户核对」里决定。
claim-confirmed-already = 这一位已经有人确认了。
claim-cap = 三十天里您最多确认 { $most } 位，已经用完。请服务台确认。
claim-cap-home = 这一户一年里由家里人确认的已经有 { $most } 位。请服务台确认。
confirmed = 确认了：{ $name }，{ $dwelling }。
confirmed-owner = 认作业主。
confirmed-resident = 认作住户，不是业主。
confirmed-told = 已经告诉本人和这一户的人，并记入日志。
confirmed-left = 三十天里您还能确认 { $left } 位。
refuse-why = 为什么不能确认？请写一句。
refuse-read = 本人会看到这句话。
refused-claim = 记下了，没有确认{ $name }（{ $dwelling }），也告诉了本人。
button-counts = 谁确认了多少
counts = 三十天里，楼栋长和服务台确认的住户：
counts-one = { $way ->
    [desk] 服务台{ $name }：{ $number } 位
   *[leader] 楼栋长{ $name }：{ $number } 位
}
counts-none = 三十天里，楼栋长和服务台没有确认过住户。
counts-ended = 三十天里，服务台一个人作主结束的登记：
counts-ended-one = { $name }：{ $number } 位
counts-why = 这一页谁都能看。楼栋长到上限的一半，会告诉监督员。
button-to-check = 看要走访的
check = 要走访的住户，问还住不住：
check-one = { $dwelling } · { $name }{ $told ->
    [yes] （楼栋长说不住了）
   *[no] （两次没回答）
}
check-how = 不回答不会被去掉。点开，上门看过或者打过电话，再选还住、不住了。
check-none = 没有待走访的住户。

## 服务台核对

button-cases = 住户核对
cases = 要核对的住户：
cases-none = 现在没有要核对的住户。
button-case = { $dwelling } · { $matter ->
    [deed] 凭信加入的业主，要看房产证
    [objection] 家里人有异议
    [owners] 业主人数对不上
    [ended] 本人说登记结束得不对
   *[name] 登记里没有这个姓名
}
case = { $dwelling } · { $matter ->
    [deed] 凭信加入的业主，要看房产证
    [objection] 家里人有异议
    [owners] 业主人数对不上
    [ended] 本人说登记结束得不对
   *[name] 登记里没有这个姓名
}
case-side = { $name }，{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。凭据：{ $way ->
    [founding] 社区登记
    [roster] 业主名册
    [letter] 信上的编号
    [contact] 登记的手机号
    [leader] 楼栋长确认
    [desk] 服务台确认
   *[member] 家里人确认
}，{ $at }。
case-side-waits = { $name }，{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}，{ $since } 提出，还没有核实。
case-said = 他说：{ $words }
case-said-nothing = 还没有说明。
case-owners = 登记的业主（{ $number } 位）：{ $names }
case-asked-in = 已请有关的人到服务台来。
case-decided = 决定：{ $ruling ->
    [keep] 确认被核对的这一位
    [drop] 不确认被核对的这一位
    [instead] 换了业主：确认被核对的这一位，原来的不再是
    [neither] 都不确认
   *[same] 两个账号是同一个人
}。理由：{ $reason }
button-rule-keep = 确认{ $name }
button-rule-drop = 确认{ $name }，前一位不算
button-rule-drop-alone = 不确认
button-rule-neither = 都不确认
button-rule-same = 是同一个人的两个账号
button-ask-in = 请本人来
button-other-rulings = 别的决定
case-other-rulings = 还可以这样定：
button-case-back = 回到这一件
button-see-case = 看一看
ruling-is = 您要定的是：{ $ruling ->
    [keep] 确认被核对的这一位
    [drop] 不确认被核对的这一位
    [instead] 换了业主：确认被核对的这一位，原来的不再是
    [neither] 都不确认
   *[same] 两个账号是同一个人
}。
ruling-why = 请写理由。两边都会看到，定了会记入日志。
asked-in = 已请有关的人带能说明的材料到服务台来。
case-gone = 这一件已经定了，或者不在了。
case-not-yours = 这一件和您没有关系。
case-one-side = 这一件只有一边，合不了。
case-same-office = 对方在任职，不能由一个人合并账号。请本人用原来的账号要换号编号；打不开了，先停用原来的。
case-tie-over = 被核对的这一位已经搬走了，不能再确认。请选「不确认」，把这一件了结。
case-over = 被核对的这一位已经搬走，或者撤回了登记，这一件了结了。
case-own-home = 这是您自己家的事，请别的服务台人员来定。
case-own-word = 这一位是您确认的，请别的服务台人员来定。
case-words-length = 请写几句话，最多 { $most } 个字。
case-reason-length = 请写一句理由，最多 { $most } 个字。
side = { $dwelling }，服务台正在核对谁住在这里。
side-other = 另一边是：{ $name }
side-said = 您说的：{ $words }
side-waits = 您可以写明情况，服务台两边都看了再定。
side-come = 服务台请您带能说明的材料来一趟。
button-tell-side = 写明情况
button-see-side = 看一看，写明情况
side-ask = 请写明情况，几句话就行。
side-read = 只有服务台看得见。

## 通知

told-claimed = { $name }说自己住在{ $dwelling }（{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}），等您确认。
told-claimed-how = 认识、确实住这里的才确认。
told-claimed-desk = { $name }说自己是{ $dwelling }的{ $relation ->
    [owner] 业主
    [household] 家人
   *[tenant] 租客
}。这由{ $relation ->
    [owner] 服务台看证件
   *[other] 核实过的业主或服务台
}决定，您不用确认。
told-claimed-desk-how = 不是您家的人，请点下面，服务台会核对，核对好以前不会登记。
    .plain = 不是您家的人，请点下面。
told-confirmed = 核实好了：您住在{ $dwelling }，由{ $way ->
    [desk] 服务台
    [leader] 楼栋长{ $by }
   *[member] 家里人{ $by }
}确认。
told-at-home = { $name }由{ $way ->
    [desk] 服务台
    [leader] 楼栋长{ $by }
   *[member] 家里人{ $by }
}确认为您家（{ $dwelling }）的{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}。
told-joined = { $name }加入了您家（{ $dwelling }），登记为{ $relation ->
    [owner] 业主
    [household] 业主的家人
   *[tenant] 租客
}，凭{ $way ->
    [contact] 登记的手机号
   *[letter] 信上的编号
}。
told-by-letter = 有人凭寄到{ $dwelling }的信加入了，说自己是业主，姓名和名册对得上。名册上这一户登记的手机号是您的。
told-by-letter-no = 是您自己或者家里人，不用办什么。不是，请点下面用手机号加入这一户，再告诉服务台。
told-came-themselves = { $name }（{ $dwelling }）凭信上的编号自己加入了，以后能自己办事。
told-came-consent = 他同意过的代办照旧，到期或者他收回为止。如果不是本人，请马上告诉服务台。
case-about-owning = 他凭信证明住在这里，说自己是业主，写的姓名和登记的对不上。看过房产证再认；不认，住户照旧。
button-rule-owner = 看过房产证，认作业主
button-rule-no-owner = 不认作业主
case-you = { $state ->
    [owner] 您登记为这一户的业主。
    [in] 您登记在这一户。
    [resident] 没有认作业主，您仍登记为这一户的住户。
    [never] 这一次没有给您登记。
    [over] 您不再登记在这一户，以前办的都算数。
   *[same] 两个账号认作同一个人，都归您。
}
case-you-again = 您确实住在那里的，请带能说明的材料到服务台，可以再登记。
case-them = { $state ->
    [owner] { $name }登记为这一户的业主。
    [in] { $name }登记在这一户。
    [resident] { $name }没有认作业主，仍登记为这一户的住户。
    [never] 没有给{ $name }登记。
    [over] { $name }不再登记在这一户，以前办的都算数。
   *[same] { $name }的账号和您的认作同一个人。
}
case-why = 理由：{ $reason }
told-at-home-no = 不是您家的人，请点下面。
told-there = 您家（{ $dwelling }）在您加入以前，已经有人登记了。
told-there-no = 请看一看都是谁。有不认识的，点「不认识…」，服务台来核对。
button-report-tie = 不是我家的人
    .helping = 不是{ $helped }家的人
told-refused = { $dwelling }的登记没有得到确认。
told-refused-why = 原因：{ $why }
told-halfway = 楼栋长{ $name }三十天里确认了 { $confirmed } 位住户，上限 { $most } 位。
told-case = 要核对的住户：{ $dwelling }，{ $matter ->
    [deed] 凭信加入的业主，要看房产证
    [objection] 家里人有异议
    [owners] 业主人数对不上
    [ended] 本人说登记结束得不对
   *[name] 登记里没有这个姓名
}。
told-side = { $dwelling }，服务台要核对您的登记：{ $matter ->
    [deed] 凭信加入的业主，要看房产证
    [objection] 家里人有异议
    [owners] 业主人数对不上
    [ended] 本人说登记结束得不对
   *[name] 登记里没有这个姓名
}。
told-side-suspended = 核对好以前，您不能办新的事，以前办的都算数。您可以写明情况，两边都看了再定。
told-side-counts = 核对好以前，现有的登记照旧。您可以写明情况，两边都看了再定。
told-side-waits = 核对好以前，先不登记。您可以写明情况，两边都看了再定。
told-ruled = { $dwelling }核对好了。
told-lapsed = { $dwelling }的核对结束了：对方注销了资料，不再有人提出不同意见。
told-lapsed-then = 您的登记照常有效，什么都不用做。
told-come = { $dwelling }的登记，服务台请您来一趟。
told-come-with = 请带能说明的材料，比如房产证、租房合同。只看，不留底。
told-ended = 业主登记您已不再租住{ $dwelling }。您以前办的都算数。
told-ended-no = 如果不是这样，请找服务台。
told-asked = 您还住在{ $dwelling }吗？
told-asked-again = 前两个星期问过您一次，再问一次就不打扰了。
told-asked-why = 一年核对一次，免得搬走的人还替这一户说话。不回答也不会把您去掉。
    .plain = 一年问一次。
told-to-check = 有住户问过两次没有回答还住不住，请走访一下。
told-locked = 有人一再试{ $dwelling }信上的编号，那封信已经停用。
told-locked-home = 已经加入的人不受影响。没有加入的家里人，可以由您请，或者向服务台要新的信。
told-locked-desk = 没有加入的，请给他换一封新的信。家里已经加入的人不受影响。
told-asks = 有一个账号用您登记的手机号来加入，说那也是您的账号。是您吗？
told-asks-no = 是您，点下面。不是您，什么都不用点，他进不来；请告诉服务台，登记的号码可能已经是别人的。
    .plain = 是您，点下面。不是您，不用点，他进不来。
button-let-account-in = 是我的另一个账号
told-linked = 又有一个账号归到您名下。
told-linked-no = 如果不是您本人，请马上告诉服务台。
told-accounts = 服务台{ $by }把两个账号认作同一个人：{ $name }（{ $dwelling }）。
told-accounts-why = 理由：{ $reason }

## 工作台

office-door-claims = 等确认的住户{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
office-door-cases = 住户核对{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 件）
}
office-door-check = 待走访的住户{ $waiting ->
    [0] {""}
   *[other] （{ $waiting } 位）
}
