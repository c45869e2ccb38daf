# 住户名册：导入、网格与楼栋、打印信件。

command-mygrid = 我的楼栋长和网格员

menu-mygrid = 我的楼栋长
    .helping = { $helped }的楼栋长

## 工作台

office-door-roster = { $waiting ->
    [0] 住户名册
   *[other] 住户名册（{ $waiting } 份等您看）
}
roster-in-private = 名册里有各家的姓名和电话，只在私聊里办。请打开和我的私聊。

## 名册的首页

roster-head = 住户名册：哪一户归谁，谁在租。
roster-stands = 现在登记 { $homes } 户、{ $buildings } 栋楼、{ $grids } 个网格；写明了业主或租户的有 { $named } 户。
roster-last = 上一次导入：{ $at }。
roster-under-way = { $stage ->
    [columns] 有一份名册等您核对各列。
    [checked] 有一份名册看好了，等您决定导不导入。
    [running] 有一份名册正在导入。
   *[other] 有一份名册正在看。
}
roster-button-open = 回到名册
roster-button-send = 发一份名册来
roster-button-see = 看这份名册
roster-button-grids = 网格与楼栋
roster-button-letters = 打印信件
roster-button-more = 更多
roster-more = 住户名册：还可以看各楼登记率、打印信件、把名册导出成文件。
roster-button-before = 上一页
roster-button-after = 下一页

## 发文件

roster-ask-file = 请把名册文件发到这里：Excel（.xlsx）或 CSV，最大 20 MB。第一行写各列的名字，比如：楼栋、单元、房号、面积、业主姓名、份额、电话。
    .plain = 请把名册文件发来，Excel 或 CSV。第一行写各列的名字。
roster-ask-file-private = 先给您看会改什么，您点头才改。电话加密保存，屏幕上谁也看不到。
    .plain = 先给您看，您同意才改。
roster-send-a-file = 收到的不是文件。请点回形针，选「文件」，把名册发来。
    .plain = 请点回形针，选「文件」发来。
roster-unasked = 收到一张表。要当作住户名册来看吗？
roster-button-bring-this = 当作名册来看
roster-button-no-roster = 不是名册
roster-unasked-awaited = 收到一张表。要导入名册，先点「发一份名册来」，再把文件发一次。
roster-unasked-not-yours = 这像是一张住户名册。名册由居委会和服务台的人来导入，您这里不能导入。
    .plain = 这像是一张名册。名册由居委会和服务台来导。
roster-unasked-dropped = 文件没有收下，也没有转给别人。您家的登记有出入，请找服务台。
roster-taken = 名册收到了，正在看。一般不到一分钟，看好了告诉您。
    .plain = 收到了，看好了告诉您。
roster-taken-instead = 先前那份还没导入的，不再用了。
roster-reading = 这份名册还在看，看好了告诉您。
roster-checking = 正在和现有名册一户一户比对，比好了告诉您。
    .plain = 正在比对，比好了告诉您。

## 各列

roster-columns = 名册打开了，一共 { $rows } 行。请核对各列是什么：
    .plain = 名册打开了，{ $rows } 行。请看看各列对不对：
roster-column = { $letter } 列「{ $heading }」：{ $field ->
    [dwelling] 房屋
    [building] 楼栋
    [unit] 单元
    [door] 房号
    [area] 面积
    [name] 姓名
    [share] 份额
    [relation] 身份
    [tenant] 租户
    [phone] 电话
    [tenant_phone] 租户电话
    [stock] 是否未售
    [grid] 网格
    [entry] 名册编号
   *[none] 不用
}
roster-field = { $field ->
    [dwelling] 房屋（整个门牌）
    [building] 楼栋
    [unit] 单元
    [door] 房号
    [area] 面积
    [name] 业主或姓名
    [share] 产权份额
    [relation] 身份（业主、租户）
    [tenant] 租户姓名
    [phone] 电话
    [tenant_phone] 租户电话
    [stock] 开发商未售
    [grid] 网格
    [entry] 名册编号（导出时带的）
   *[none] 不用这一列
}
roster-columns-unused = 没有用到的列：{ $headings }。
roster-sheets-left-out = 没有读的工作表（列名不一样）：{ $sheets }。
roster-columns-no-home = 看不出哪一列写的是房屋。请点「改一列」，指出房屋或房号。
roster-columns-ask = 各列都对的话，请说明这份名册写的是一部分，还是所有人。是全部名册的话，上面没有的业主、租户和空户会停用；已经加入的邻居不受影响。
    .plain = 都对的话，请选：只是一部分，还是所有人都在上面。
roster-button-adds = 都对，只是补充
roster-button-whole = 都对，是全部名册
roster-button-fix = 改一列
roster-button-columns = 回到各列
roster-which-column = 改哪一列？
roster-which-field = { $letter } 列「{ $heading }」写的是什么？

## 比对的结果

roster-checked = 比对好了，还没有改动任何东西。
roster-kind = { $whole ->
    [yes] 按全部名册比对。
   *[no] 按补充比对：名册上没写的，都不动。
}
roster-told = 读了 { $rows } 行，看懂 { $homes } 户。
roster-homes-change = 房屋：新增 { $added } 户，改动 { $changed } 户，恢复 { $back } 户，不变 { $unchanged } 户。
roster-holders-change = 业主和租户：新增 { $added } 位，改动 { $changed } 位，停用 { $ended } 位。
roster-homes-gone = 名册上没有的：停用 { $gone } 户；另有 { $kept } 户有人加入过，保留不动。
roster-joined-ended = 停用的里面有 { $people } 位已经加入议事厅，他们的身份不变。搬走了的，请服务台联系。
roster-places-change = 楼栋和网格：新增 { $buildings } 栋楼、{ $grids } 个网格，原有的楼换网格 { $moved } 栋。
roster-whole-not-held = 有 { $rows } 行看不出是哪一户，所以这次不停用任何房屋。
roster-faults = 有 { $faults } 处要看一看，其中 { $grave } 处会让那一户先不导入：
roster-fault-at = 第 { $row } 行 { $column } 列：
roster-fault-on-sheet = 工作表「{ $sheet }」第 { $row } 行 { $column } 列：
roster-checked-note = 点「照此导入」就开始改。改完不能一键退回，要改请再导入一份。监督员会看到导入了多少户。
    .plain = 点「照此导入」就开始改，不能一键退回。
roster-nothing-new = 和现有名册一样，没有什么要改。
roster-nothing-read = 没有看懂任何一户，所以什么都不会改。请看看列名和表里的内容。
roster-button-bring-in = 照此导入
roster-button-faults = 错处清单
roster-button-drop = 不导入
roster-faults-file = 清单里有 { $listed } 处，用 Excel 打开就能看。
roster-faults-more = 还有 { $more } 处没有列出，先把这些改了再发一次。
roster-faults-next = 在您自己的文件里改好，再发来就行。已经导入的不会重复。
roster-list-sheet = 工作表
roster-list-cell = 格子
roster-list-home = 房屋
roster-list-why = 为什么
roster-list-so = 怎么处理
roster-list-left-out = 这一户先不导入
roster-list-cell-left-out = 这一格不导入，其他照常
roster-no-faults = 这份名册没有错处。

## 会改些什么

roster-button-changes = 看改动
roster-button-changes-first = 先看改动
roster-button-changes-file = 全部改动（文件）
roster-changes-head = { $pages ->
    [1] 会改这 { $number } 处，还没有改。最要紧的在前面。
   *[other] 会改这 { $number } 处，还没有改。最要紧的在前面（第 { $page } 页，共 { $pages } 页）。
}
    .plain = { $pages ->
    [1] 会改 { $number } 处，还没有改。
   *[other] 会改 { $number } 处，还没有改（第 { $page } 页，共 { $pages } 页）。
}
roster-changes-masked = 姓名按社区的规则遮住一部分。
roster-change-home = { $kind ->
    [added] 新增
    [back] 恢复
    [gone] 停用
   *[changed] 改动
} { $home }{ $named ->
    [yes] （第 { $row } 行）
   *[no] （名册上没有）
}
roster-change-joined = { $names }已经加入议事厅：身份不变，名册里不再有。
roster-change-holders = { $relation ->
    [owner] 业主
    [tenant] 租户
   *[household] 家人
}：{ $how ->
    [new] 新写上 { $now }
    [over] { $was }，都停用
   *[other] { $was } → { $now }
}
roster-change-area = 面积：{ $has ->
    [yes] { $was } → { $now } 平方米
   *[no] { $now } 平方米
}
roster-change-building = 楼栋：{ $was } → { $now }
roster-change-stock = { $now ->
    [yes] 记为开发商未售
   *[no] 不再是开发商未售
}
roster-change-phones = 电话：写上或改了 { $people } 个，号码不显示。
roster-change-place = { $kind ->
    [new] 新增 { $building }
    [in] { $building } 归入 { $now }
   *[moved] { $building }：{ $was } → { $now }
}{ $named ->
    [yes] （第 { $row } 行）
   *[no] {""}
}
roster-changes-file = 全部 { $number } 处改动都在这份文件里，用 Excel 打开就能看。
roster-changes-delete = 里面有姓名。看完请把这条消息删掉，不要转给别人。
roster-changes-kind = { $kind ->
    [added] 新增
    [back] 恢复
    [gone] 停用
    [place] 楼栋
   *[changed] 改动
}
roster-changes-column = { $column ->
    [how] 怎么改
    [home] 房屋
    [row] 名册第几行
    [owner-was] 业主（现在）
    [owner-now] 业主（改后）
    [tenant-was] 租户（现在）
    [tenant-now] 租户（改后）
    [household-was] 家人（现在）
    [household-now] 家人（改后）
    [area-was] 面积（现在）
    [area-now] 面积（改后）
    [building-was] 楼栋（现在）
    [building-now] 楼栋（改后）
    [stock-was] 未售（现在）
    [stock-now] 未售（改后）
    [grid-was] 网格（现在）
    [grid-now] 网格（改后）
    [phones] 改几个电话
   *[joined] 已加入、名册里不再有的
}
roster-changes-yes = 是
roster-changes-no = 否

roster-ends-homes = 🟡 要停用的涉及 { $homes } 户，现有 { $known } 户，占 { $share }。
roster-ends-head = 请再看一眼：照这份名册，要停用的不少。
roster-ends-joined = 其中 { $people } 位已经加入议事厅。他们的身份不变，只是名册里不再有他们。
roster-ends-why = 多半是因为：发来的只是一部分，该选「都对，只是补充」；或者少了一栋楼、少了几行。拿不准，就先看改动。
roster-ends-undo = 导入以后不能一键退回。
roster-renamed-head = 请再看一眼：像是同一栋楼换了名字。
roster-renamed = 🟡 表里新的「{ $now }」，住的人和名册里的「{ $was }」一样。
roster-renamed-how = 如果是同一栋楼，请点「不导入」，在表里把楼名写成原来的，再发一次。照这样导入，同一户会有两份，投票时算两户。
roster-ends-unsure = 这份名册有要紧的改动，还没有导入。请点「看这份名册」，看过改动再定。
roster-button-bring-in-anyway = 看过了，照此导入

## 导入

roster-running-now = 正在导入，还剩 { $left } 处。关掉手机也会继续，导完了告诉您。
    .plain = 正在导入，还剩 { $left } 处。导完了告诉您。
roster-done = ✅ 名册已导入（{ $at }）。
roster-left-homes = 🟡 有 { $homes } 户因为有错没有导入：{ $named }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 户
}。
roster-left-rows = 🟡 有 { $rows } 行看不出是哪一户，没有导入。
roster-left-cells = 有 { $cells } 处小错，只有那一格没有导入。
roster-left-next = 哪一行、为什么，都在「错处清单」里。在您自己的文件里改好再发来，已经导入的不会重复。
roster-dropped = 这份名册没有导入，什么都没有改。
roster-failed = 这份名册没有读成，什么都没有改。
roster-in-seen = 住户名册导入完成：新增 { $added } 户，改动 { $changed } 户，停用 { $gone } 户；业主和租户新增 { $entered } 位，停用 { $ended } 位。
roster-in-seen-note = 这里只有数目，没有姓名。谁导入的，写在记录里。

roster-gone = 找不到这份名册了。请从名册首页再看一次。
roster-elsewhere = 这份名册已经不在这一步了。请点前面消息里最新的「看这份名册」。
roster-running = 有一份名册正在导入。请等它导完，再做这一步。
roster-overtaken = 这份名册比对以后，又导入过另一份。请把文件再发一次，重新比对。
roster-nothing-to-do = 和现有名册一样，没有什么要导入。
place-gone = 找不到这个地方了。请从「网格与楼栋」再看一次。

## 读不成的文件

roster-too-big = 文件超过 { $most } MB。请按楼栋分成几份，或者删去图片和多余的工作表，再分别发来。
roster-too-many-rows = 一张表超过 { $most } 行。请按楼栋分成几份发来。
roster-encoding = 文件的文字编码认不出。请在 Excel 里另存为「CSV UTF-8」或 .xlsx 再发来。
roster-not-a-table = 这个文件不是表格。请另存为 .xlsx 或 CSV 再发来。
roster-old-excel = 这是旧式的 .xls 文件。请在 Excel 里另存为 .xlsx 再发来。
roster-broken-workbook = 这个 Excel 文件打不开，可能坏了或加了密码。请取消密码，另存为新的 .xlsx 再发来。
roster-bomb = 这个文件解开以后大得不正常，没有打开。请把名册复制到一份新的 Excel 里再发来。
roster-no-heading = 找不到写列名的那一行。请在最上面加一行，比如：楼栋、单元、房号、面积、业主姓名、电话。
roster-no-rows = 文件里只有列名，没有一户。请填好再发来。
roster-file-lost = 文件没能收下来。请再发一次；还是不行，就另存为 .xlsx 或 CSV。
roster-broken = 这份文件读了几次都没有读成。请另存为新的 .xlsx 或 CSV 再发来。

## 某一格不对

roster-area-unit = 面积要写平方米。坪、尺、亩请先换算。
roster-area-negative = 面积不能是负数。
roster-area-unclear = 看不懂这个面积，请写成 88.50 这样。
roster-area-decimals = 面积最多写两位小数。
roster-area-zero = 面积要比 0 大，否则按面积计票时没有份。
roster-area-missing = 名册里还没有这一户，新增要写面积。
roster-area-merged = 面积格 { $cells } 合并了几户。请取消合并，每户写自己的面积。
roster-share-unclear = 看不懂这个份额，请写成 1/2 或 50%。
roster-share-range = 份额要比 0 大，最多是全部。
roster-share-of-several = 一格写了几个人，份额不知道归谁。请一人一行。
roster-share-sum = 这一户几位业主的份额加起来超过了全部。
roster-share-register = 这一户登记的业主加上这里写的，份额超过了全部。请把这户的业主都写上，写明份额；换了业主，请按全部名册导入。
roster-stock-unclear = 看不懂是不是未售，请写「是」或「否」。
roster-name-formula = 名字不能以 =、+、-、@ 开头，免得被当成公式。
roster-name-unclear = 看不出名字，请写清楚。
roster-name-long = 名字太长了，最多 { $most } 个字。
roster-place-long = 楼栋或门牌太长了，最多 { $most } 个字。
roster-no-building = 看不出是哪栋楼。请加一列楼栋，或写成 3号楼1单元402。
roster-building-missing = 楼栋空着。如果原来是合并的格子，请发 .xlsx，或取消合并后填满。
roster-home-missing = 没有写门牌，看不出是哪一户。
roster-relation-unclear = 看不懂这个身份，请写业主、租户或家属。
roster-phone-unclear = 这个电话看不懂，没有收下，其他照常。手机写 11 位，外地的写 + 和国家号。
roster-phone-several = 一个人只收一个电话，收了前面的。
roster-cell-formula = 这一格是公式，我们不计算。请复制后「只粘贴数值」。
roster-cell-date = 这一格被 Excel 变成了日期。请把格式设为文本，重写一次，比如 3-1。
roster-cell-error = 这一格在 Excel 里就是错的，请改好。
roster-cell-merged = 格子 { $cells } 横着合并了，看不出归哪一列。请取消合并。
roster-twice = 和第 { $row } 行重复，只算一次。
roster-contradicts = 和第 { $row } 行说的不一样，不知道听哪一行。
roster-too-many-holders = 一户最多写 { $most } 个人。
roster-grid-other = 这栋楼在第 { $row } 行归了别的网格，按那一行算。

## 网格与楼栋

grids-head = 网格与楼栋
grids-rule = 每个网格要有 1 位网格长、3 位网格员，每栋楼 1 位楼栋长；一位网格员最多管 300 户。
    .plain = 每个网格 1 位网格长、3 位网格员，每栋楼 1 位楼栋长。
grids-page = 一共 { $grids } 个网格（第 { $page } 页，共 { $pages } 页）。
grids-none = 还没有设网格。名册里加一列「网格」，或点「新设网格」。
grid-line = { $grid }：{ $homes } 户，{ $buildings } 栋楼
grid-people = 网格长 { $heads } 位，网格员 { $workers } 位，楼栋长 { $leaders } 位。
grid-what-is-missing = { $heads ->
    [0] { $workers ->
        [0] 楼栋长 { $leaders } 位
       *[other] 网格员 { $workers } 位{ $leaders ->
            [0] {""}
           *[other] ，楼栋长 { $leaders } 位
        }
    }
   *[other] 网格长 { $heads } 位{ $workers ->
        [0] {""}
       *[other] ，网格员 { $workers } 位
    }{ $leaders ->
        [0] {""}
       *[other] ，楼栋长 { $leaders } 位
    }
}
grid-missing = 🟡 还缺：{ grid-what-is-missing }。
grid-outside-missing = 🟡 还缺：楼栋长 { $leaders } 位。
grid-leaderless = 没有楼栋长的：{ $places }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 栋
}。
grid-empty = { $grid }：还没有楼归进来。
grid-empty-how = 楼现在在哪里，就先点开哪里，再点那栋楼，选这个网格。
grids-staffed = 各网格的人都齐了。
grids-missing = 🟡 全社区还缺：{ grid-what-is-missing }。
grids-missing-where = 缺人的网格：{ $grids }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 个
}。
grid-load = 每位网格员管 { $homes } 户{ $heavy ->
    [yes] ，超过了 { $most } 户。
   *[no] ，不超过 { $most } 户。
}
grid-outside = 还没有归入网格：{ $buildings } 栋楼，{ $homes } 户
grid-button = 看{ $grid }
grid-button-outside = 看没归入的楼
grid-button-new = 新设网格
grid-heads = 网格长：{ $names }
grid-workers = 网格员：{ $names }
grid-building = { $building }
grid-building-led = { $building }：{ $homes } 户，楼栋长 { $names }
grid-building-leaderless = { $building }：{ $homes } 户，还没有楼栋长
grid-appoint = 谁来当，在工作台的「人员与任期」里定。点一栋楼，可以换网格。
grid-lies-in = 现在归：{ $grid }
grid-lies-nowhere = 现在不归任何网格。
grid-which = 归入哪个网格？
grid-put-into = 归入{ $grid }
grid-take-out = 不归任何网格
grid-put = 已改好。
grid-ask-name = 新网格叫什么？比如：第一网格。
grid-made = 网格已设好。点开下面的一处，再点里面的楼，就能把楼归过来。
grid-button-rename = 改名
grid-button-remove = 删掉
grid-button-remove-now = 删掉这个网格
grid-button-keep = 不删
grid-button-keep-name = 不改
grid-ask-new-name = { $grid }改叫什么？
grid-rename-note = 里面的楼和人都不变。以后导入的名册，「网格」一列也请写新名字。
grid-renamed = 网格已改名。
grid-remove-sure = 删掉{ $grid }？
grid-remove-note = 里面没有楼，也没有人在任。删了不能恢复，要用再新设一个。日志里会记一笔。
grid-removed = { $grid }已删掉。
grid-name-taken = 已经有一个网格叫这个名字。请换一个。
grid-has-buildings = 这个网格里还有楼，不能删。请先把楼归到别的网格。
grid-has-people = 这个网格还有人在任，不能删。请先在「人员与任期」里结束他们的职务。
grid-has-history = 这个网格以前有过任职或者提案，记录要留着，不能删。可以改名。
grid-name-length = 网格的名字要写，最多 { $most } 个字。

mygrid-head = 您那栋楼，这些人在管：
mygrid-none = 您还没有核实住址，看不到是谁在管。请先加入，或找服务台。
mygrid-building = { $has ->
    [yes] { $building }（{ $grid }）
   *[no] { $building }
}
mygrid-leader = 楼栋长：{ $names }
mygrid-no-leader = 楼栋长：还没有人。有事请找服务台。
mygrid-worker = 网格员：{ $names }
mygrid-head-of-grid = 网格长：{ $names }
mygrid-desk = 要找他们，请打服务台电话 { $phone }，服务台会转告。

## 打印信件

roster-letters = 打印信件：一户一页，上面有加入用的编号。
roster-letters-how = 选一栋楼，或者只打一户。信按单元和房号排好，每栋楼前面有一张送信单。
roster-letters-of = { $building }：{ $homes } 户，其中 { $without } 户还没有写过信。
roster-letters-void = 再打一次，那一户没用过的旧编号就作废。已经加入的人不受影响。
roster-letters-all-written = 这栋楼每户都写过信了。要重打，请选「全部重打」。
roster-letters-file = 信打好了，一共 { $letters } 封，PDF 在上面，A4 纸单面打印。
roster-letters-delete = 编号只在这份文件里。打完请把这条消息删掉，不要转给别人。
roster-letter-ask-home = 打哪一户？请写门牌，比如：3号楼1单元402。
roster-letter-no-home = 名册里找不到这一户，请写全门牌再试，比如：3号楼1单元402。
roster-letter-which-home = 像的有 { $count } 户：{ $homes }{ $count ->
    [2] {""}
    [3] {""}
   *[other] 等
}。请写全门牌再试。
roster-letter-sure = 给{ $home }打一封信？
roster-button-print-new = 打没写过的 { $letters } 封
roster-button-print-all = 全部重打 { $letters } 封
roster-button-one-home = 只打一户
roster-button-print-one = 打这一封


## 输入了单元

unit-which-door = { $unit }，哪一户？
    .plain = { $unit }，是哪一户？

## 登记率（大家都看得到，只有数目）

living-button = 各楼登记率
living-head = 登记率：每栋楼有多少户有人加入，多少户近来核对过。
    .plain = 登记率：每栋楼有多少户加入了。
living-all = 全社区有人加入 { $registered }/{ $homes } 户（{ $share }），{ $lacking ->
    [0] 达到了 { $goal }% 的目标
   *[other] 目标 { $goal }%，还差 { $lacking } 户
}；{ $months } 个月里核对过 { $confirmed } 户。
living-building = { $reached ->
    [yes] 🟢
   *[no] 🟡
} { $building }：有人加入 { $registered }/{ $homes } 户（{ $share }），核对过 { $confirmed } 户；名册写明业主或租户的 { $named } 户。
living-page = 第 { $page } 页，共 { $pages } 页。
living-how = 开发商没卖的不算。「核对过」是 { $months } 个月里证实过或者本人说还住这里。只有数目，没有姓名。
    .plain = 只有数目，没有姓名。

## 导出名册

roster-button-take-out = 导出名册
roster-out-ask = 导出名册：一个表格文件（CSV），每户的面积、业主、租户、份额、网格都在里面，有姓名，没有电话。
roster-out-noted = 谁导出、什么时候，会记进查看记录，住户看得到；监督员马上会知道。
roster-out-back = 改好再发来可以导入的列：{ $columns }。后面两列只供查看，导入时不用。
roster-out-file = 名册在上面：{ $homes } 户，{ $entries } 位业主和租户。用 Excel 打开就能看。
roster-out-again = 不改动就发回来，比对结果是什么都不变。请不要改「名册编号」一列。
roster-out-column = { $column ->
    [building] 楼栋
    [dwelling] 房屋
    [area] 面积
    [name] 姓名
    [share] 份额
    [relation] 身份
    [phone] 电话
    [stock] 未售
    [grid] 网格
    [entry] 名册编号
    [joined] 已加入几位（只供查看）
   *[confirmed] 最近核对（只供查看）
}
roster-out-relation = { $relation ->
    [owner] 业主
    [tenant] 租户
   *[household] 家属
}
register-out-seen = { $known ->
    [yes] { $name }
   *[no] 照看服务器的人
}导出了住户名册：{ $homes } 户，{ $entries } 位业主和租户，{ $phones ->
    [yes] 有电话
   *[no] 没有电话
}。
register-out-seen-note = 您是监督员，所以告诉您。不清楚为什么导出，请问一问。
