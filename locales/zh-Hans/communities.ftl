# 一个机器人里有几个社区：在哪个社区，怎么换；还有用邀请就任职务。

communities-here = 【{ $community }】
communities-which = 这里有好几个社区。您要去哪个？
    .plain = 您住在哪个社区？
communities-which-how = 请扫社区信上或海报上的二维码，或者把社区名字里的几个字发给我。
    .plain = 请把社区的名字发给我。
communities-none = 没有找到叫这个名字的社区。
communities-these = 您要去的是不是这里？
communities-more = 还有别的社区名字也像，请把名字写全一些。
communities-own = 您要去哪个社区？
communities-unknown = 这个社区不在这里了，或者链接不完整。请再扫一次信上的二维码，或者请发链接的人重新发一次。
    .plain = 没有这个社区。请再扫一次信上的二维码。
communities-came = 现在到了{ $community }。
communities-elsewhere = 这是{ $community }的内容。要先换到那里，再接着看。
    .plain = 这是{ $community }的事，请先换过去。
communities-foreign = 这是{ $community }的内容，您在那里还没有登记。
communities-foreign-join = 如果您也住在那里，可以用那里寄来的信上的编号登记。这边的登记不受影响。
    .plain = 也住在那里的话，可以去登记。
communities-button-switch = 换到{ $community }
communities-button-go = 去{ $community }
communities-button-join = 去{ $community }登记
communities-button-other = 换一个社区

## 用邀请就任职务

invitation-office = { $office ->
    [chair] 负责人（主任）
    [committee] 居委会委员
    [building_leader] 楼栋长
    [desk] 服务台
    [supervisor] 监督员
    [grid_head] 网格长
    [grid_worker] 网格员
   *[merchant] 合作商户
}
invitation-offer = 请您担任{ $community }的{ $where }{ invitation-office }，就任以后可以：
invitation-by = 由{ $by }邀请。
invitation-means = 居民看得见您的称呼和职务。
invitation-once = 这个邀请只能用一次。不是给您的，请不要接受。
invitation-button-yes = 接受，就任
invitation-button-no = 不是我，先不接受
invitation-left = 好，没有接受。邀请到期以前还能用。
invitation-taken = 您现在是{ $community }的{ invitation-office }。
invitation-then = 从首页可以办提案、表决和会议。
invitation-told = { $name }用邀请就任了{ invitation-office }。
invitation-giver-gone = 发邀请的人已经不能任命这个职务，邀请随之作废。请找居委会主任再要一个。
invitation-too-many = 您还有 { $most } 个邀请没人用过。请先收回一些，再发新的。
invitation-unknown = 这个邀请对不上。请把收到的链接原样点开，或者请发邀请的人再发一个。
invitation-tries = { $left ->
    [0] 试的次数已经用完，请一小时以后再试。
   *[other] 还可以再试 { $left } 次。
}
invitation-used = 这个邀请已经用过了，一个邀请只能用一次。如果不是您用的，请马上告诉发邀请的人。
    .plain = 这个邀请已经用过了。不是您用的，请马上告诉发邀请的人。
invitation-void = 这个邀请已经被新的替换了。请用最近收到的那一个。
    .plain = 请用最近收到的邀请。
invitation-expired = 这个邀请在{ $at } 到期了。请发邀请的人再发一个。
    .plain = 这个邀请到期了，请再要一个。
