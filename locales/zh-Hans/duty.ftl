# 我的责任田、三个名字、不该发生的事。

office-door-duty = 我的责任田

duty = { $whole ->
    [yes] 您的责任田：全社区
   *[no] 您的责任田：{ $where }
}
duty-figures = { $homes } 户，{ $registered } 户有人登记，共 { $people } 位邻居。
    .plain = { $homes } 户，{ $registered } 户有人登记。
duty-counts = 等您办 { $do } 件 · 要走访 { $visit } 家 · 在征集附议 { $open } 份
duty-asked = 另有 { $number } 件反映和提问，等服务台和居委会答复。
duty-how = 急的在前，点开就能办。
    .plain = 点一个。
duty-nothing = 眼下没有要您办的事。
duty-none = 责任田是有职务的人看自己管的楼和住户的地方，您现在没有这样的职务。
    .plain = 这里给有职务的人用。
duty-not-yours = 这里不在您的责任田里。请从「我的责任田」重新进来。
duty-days = { $days ->
    [0] 今天
   *[other] { $days } 天
}
duty-left = { $left ->
    [0] 今天截止
   *[other] 剩 { $left } 天
}
duty-row = { $late ->
    [yes] 🔴 { duty-what }
   *[no] { duty-what }
}
duty-what = { $task ->
    [intake] { $number ->
        [0] 没答复：{ duty-asked-number }，{ duty-days }
       *[other] 有危险：{ duty-asked-number }，{ duty-days }
    }
    [answer] { $late ->
        [yes] 答复过期了：{ duty-title }
       *[no] 等您答复，{ duty-left }：{ duty-title }
    }
    [claim] 等确认：{ $where } { $name }，{ duty-days }
    [case] 住户核对：{ $where }，{ duty-days }
    [over] 说不住了，要核对：{ $where } { $name }
    [visit] { $number } 件请人上门，等人接
    [pass-on] 请转告：{ $where } { $name }（{ $number } 件）
    [silent] 问过没有回音，去看看：{ $where } { $name }
    [alone] { $days } 天没人去看过：{ $where } { $name }
    [asked] 还没回答还住不住：{ $where } { $name }，{ duty-days }
    [collecting] 附议还差 { $number } 户，{ duty-left }：{ duty-title }
    [empty] { $where }：{ $number } 户还没有人登记
    [names] { $number ->
        [0] 三个名字：每栋楼都齐了
       *[other] 🟡 三个名字：{ $number } 栋楼缺人
    }
   *[late] { $number ->
        [0] 不该发生的事：没有
       *[other] 🔴 不该发生的事：{ $number } 件
    }
}
duty-asked-number = { $where ->
    [question] 问-{ $title }
   *[report] 报-{ $title }
}
duty-title = { $title ->
    [none] （已隐藏）
   *[other] { $title }
}

## 还没有人登记的住户

duty-empty = { $where }：{ $homes } 户还没有人登记
duty-empty-none = { $where }每一户都有人登记了。
duty-empty-enter = 没有手机的，点那一户替他登记；有手机的，请他照信上的编号加入。
    .plain = 没有手机的，点那一户登记。
duty-empty-how = 请他照信上的编号加入；没收到信的，请服务台再打一封。
    .plain = 请他照信加入，没有信找服务台。
duty-home = { $home }
duty-button-letters = 打印这栋楼的信
duty-button-back = 回到责任田

## 三个名字

names = 三个名字：每栋楼都要有网格长、网格员和楼栋长
names-yellow = { $yellow ->
    [0] 🟢 每栋楼都齐了。
   *[other] 🟡 { $yellow } 栋楼缺人，排在前面。
}
names-no-grids = 社区还没有划分网格，先看楼栋长。
names-by-chair = 任命由居委会主任办。
names-one = { $light ->
    [yellow] 🟡 { names-of }
   *[green] 🟢 { names-of }
}
names-of = { $grids ->
    [yes] { $building }（{ names-grid }）：网格长{ names-heads }，网格员{ names-workers }，楼栋长{ names-leaders }
   *[no] { $building }：楼栋长{ names-leaders }
}
names-grid = { $grid ->
    [none] 不在网格里
   *[other] { $grid }
}
names-heads = { $heads ->
    [none] 缺
   *[other] { $heads }
}
names-workers = { $workers ->
    [none] 缺
   *[other] { $workers }
}
names-leaders = { $leaders ->
    [none] 缺
   *[other] { $leaders }
}
names-button-appoint = 任命{ $where }{ office-name }
names-button-grid = 把{ $building }归进网格

## 不该发生的事

late = { $number ->
    [0] 不该发生的事：现在没有
   *[other] 不该发生的事：现在 { $number } 件
}
late-what = 到了期限还没办的都在这里，办好就自己去掉。
late-none = 到了期限还没办的会列在这里。每周一早上有一件算一件，告诉主任和监督员。
    .plain = 都按时办了。
late-place = { $where ->
    [none] 全社区
   *[other] { $where }
} { $number } 件
late-check = { $check ->
    [danger] 报了危险，一小时没人应
    [answer] 提案 { $number } 过期没答复
    [promise] 提案 { $number } 答应的日子过了
    [talk] 提案 { $number } 商议太久
    [intake] { $kind ->
        [question] 问-{ $number } 没答复
       *[report] 报-{ $number } 没答复
    }
    [flag] 举报没人看
    [claim] 等确认住址没人理
    [case] 住户核对没定
    [account] 账号有争议，没有第二个人看
    [over] 楼栋长说不住了，没核对
    [unheard] 没有手机的邻居，有话没转告
    [visit] 请人上门，没人接
    [voice] 语音没打字
    [silent] 问过没回音，没人上门
    [office] { $kind ->
        [chair] 居委会主任空缺
        [committee] 居委会委员空缺
        [desk] 服务台空缺
       *[supervisor] 监督员空缺
    }
    [leader] 没有楼栋长
    [head] 没有网格长
   *[worker] 没有网格员
}
late-there = { $where ->
    [none] { late-check }
   *[other] { $where }：{ late-check }
}
late-one = · { late-there }，从{ DAY($since) }起 { $days } 天。该办：{ late-owes }
late-owes = { $names ->
    [none] { office-name }（空缺）
   *[other] { office-name } { $names }
}
late-button = { $mine ->
    [yes] 去办：{ late-there }
   *[no] 找{ office-name }：{ late-there }，{ $days } 天
}
duties-week = 🔴 不该发生的事：本周 { $number } 件
duties-week-kind = · { $check ->
    [danger] 报了危险，一小时没人应
    [answer] 提案过期没答复
    [promise] 提案答应的日子过了
    [talk] 提案商议太久
    [intake] 提问和反映没答复
    [flag] 举报没人看
    [claim] 等确认住址没人理
    [case] 住户核对没定
    [account] 账号有争议，没有第二个人看
    [over] 楼栋长说不住了，没核对
    [unheard] 没有手机的邻居，有话没转告
    [visit] 请人上门，没人接
    [voice] 语音没打字
    [silent] 问过没回音，没人上门
    [office] 职务空缺
    [leader] 楼栋没有楼栋长
    [head] 网格没有网格长
   *[worker] 网格没有网格员
}：{ $number } 件
duties-button-week = 看是哪些、该谁办
who-late = 到了期限还没办的事：眼下 { $number } 件。
