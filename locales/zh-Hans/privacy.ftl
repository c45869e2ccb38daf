# 隐私与数据：有什么、为什么、谁看得到、到什么时候；拿走、注销。

command-privacy = 我的隐私与数据

privacy-head = 我的隐私与数据 · { $community }
privacy-what = 这里看得到：您的哪些资料留着、为什么留、谁看得到、留到什么时候；也可以全部拿走，或者注销。
    .plain = 这里看得到您的哪些资料留着。也可以拿走，或者注销。
privacy-read = { $number ->
    [0] 还没有工作人员看过您的资料。
   *[other] 工作人员看过您的资料 { $number } 次。
}
privacy-nothing = 这里还没有您的资料。加入以后，可以在这里看到留着什么。
privacy-in-person = 资料要本人来拿、本人来注销。没有账号的邻居，请到服务台当面办。
button-privacy = 隐私与数据
button-privacy-topics = 留着什么
button-privacy-readers = 谁看过
button-take-out = 把我的资料发给我
button-erase = 注销我的资料

## 留着什么

privacy-topics-head = 留着什么、为什么、谁看得到（第 { $page } 页，共 { $pages } 页）
privacy-topic = { $topic ->
    [name] 称呼和设置
    [homes] 住处
    [register] 业主名册
    [account] 聊天账号
    [office] 职务
    [proposals] 提案和附议
    [comments] 看法
    [votes] 投票
    [meetings] 会议
    [questions] 提问和报修
    [points] 积分
    [help] 代办和家人
    [conduct] 举报和处理
    [messages] 通知和表单
    [readings] 查看记录
   *[machine] 机器记的
} · { $tier ->
    [public] 公开
    [personal] 个人
   *[sensitive] 敏感
}
privacy-topic-why = { $topic ->
    [name] 称呼、语言、长辈模式、是否成年、加入的日子，用来认得您、跟您说得明白
    [homes] 您住哪一户、是业主还是住户、怎么核实的，用来算一户一票、请对的人
    [register] 开发商或物业交来的名册里的名字、份额和电话，用来核对住址
    [account] 账号编号和能不能收到消息，用来把消息送到您这里
    [office] 担任过什么、从什么时候到什么时候，用来让大家知道谁负责
    [proposals] 您写的提案、照片、语音，您家附议了什么，用来让邻居一起商量
    [comments] 您对提案说的赞成或反对，用来听到两边
    [votes] 您家的意见和回执，用来计票和核对
    [meetings] 您说来不来，用来备座位
    [questions] 您问的话、报的事和回复，用来办好它
    [points] 得了多少、换了什么，用来对账
    [help] 谁可以替您办、办了什么、请了谁来帮忙，用来让您看得清楚、能撤回
    [conduct] 您举报过什么、有没有文字被隐藏、申诉的话，用来公道处理
    [messages] 发给您的通知、正在填的内容，用来不漏不丢
    [readings] 哪位工作人员看过您的资料、什么时候、为什么，用来让您放心
   *[machine] 您发来的每一条和回答，用来不重复、不遗漏；流水里只有编号
}。
privacy-topic-who = 谁看得到：{ $topic ->
    [name] 邻居看得到称呼，章程可以遮住一部分；别的只有您自己和服务台
    [homes] 同一户的人和服务台、楼栋长；邻居看不到
    [register] 服务台和居委会；主任和服务台能导出，没有电话，导出一次记一次；电话加密保存
    [account] 谁也看不到，程序自己用
    [office] 大家都看得到
    [proposals] 发布的大家都看得到；草稿只有您自己
    [comments] 大家都看得到
    [votes] 计票结果公开；您家投了什么，同一户的人看得到
    [meetings] 大家看得到人数，看不到是谁
    [questions] 服务台和居委会
    [points] 您自己和收券的商户；账本每一笔都留着
    [help] 您、您的家人、替您办的人和服务台
    [conduct] 举报人只有成员看得到；处理的数字大家都看得到
    [messages] 只有您自己
    [readings] 只有您自己
   *[machine] 没有人看，出故障时才查
}。
privacy-topic-until = 到什么时候：{ $topic ->
    [name] 您注销为止，称呼换成「已注销」
    [homes] 搬走时注明日子；编号留着，因为投过的票要对得上
    [register] 名册归社区，注销也留着，只是不再连到您
    [account] 注销时删掉；还替家人用着的留给家人
    [office] 长期留着，注销后只剩编号
    [proposals] 草稿 90 天；语音和草稿注销就删；有别人附议的提案留下，不写您的名字
    [comments] 注销后文字换成一句说明，人数照算
    [votes] 一直留着，重新计票要用；注销后只剩编号
    [meetings] 注销就删
    [questions] 注销后文字删去，编号留着
    [points] 账不能改，注销后没有名字
    [help] 授权到期或注销就结束；回执号码留着，经过删去
    [conduct] 发布的计数 40 天；申诉的话注销就删
    [messages] 通知 180 天，表单 30 天；注销就清空
    [readings] 三年；注销就删
   *[machine] 两到四天；没办成的七天
}。

privacy-operator = 照看服务器的人在机器上查得到这些，加密的除外。

privacy-short = 关于您，这里留着这些：
privacy-short-home = 您的称呼，邻居看得到。您住哪一户，只有家里人、楼栋长和服务台看得到。
privacy-short-said = 您写的提案和看法，大家看得到。您问的事、报的问题，只有服务台和居委会看得到。
privacy-short-votes = 您家投了什么，邻居看不到，家里人看得到，照看服务器的人查得到。
privacy-short-not = 不存证件号。业主名册里的电话加密保存，只有服务台看得到，看一次记一次。
privacy-short-end = 哪位工作人员看过，您查得到。要注销也行：名字和话删掉，投过的票留下，不写名字。
button-privacy-whole = 一条一条看

## 谁看过

readers-head = 谁看过我的资料（最近 { $number } 次）
readers-none = 还没有工作人员看过您的资料。
readers-row = · { $at } { $name }{ $office ->
    [none] {""}
    [desk] （服务台）
    [chair] （主任）
    [committee] （委员）
    [building_leader] （楼栋长）
    [supervisor] （监督员）
   *[other] （工作人员）
}看了{ $what ->
    [phone] 登记的电话
    [claim] 住址申请和凭据
    [export] 全部资料
    [register] 名册里的一条
    [roster] 整份名册（导出成文件，没有电话）
    [letter] 您家信的编号（打印了新的信）
    [reach] 有没有通知到您家
    [help] 代办要看的：住处、同意书、家里人
   *[other] 资料
}{ $for_home ->
    [yes] （{ $home }）
   *[no] {""}
}{ $for_why ->
    [yes] ，为了：{ $why ->
        [paper] 本人的书面申请
       *[other] { $why }
    }
   *[no] {""}
}
readers-note = 住址申请、信的编号、代办这类资料，同一个人一天里看几次记一次。发布的提案和看法大家都能看，不记。

## 拿走

take-out-done = 这是关于您的全部资料，一个压缩文件。
take-out-often = 今天已经取过 { $most } 次，内容是一样的。请明天再取，急用请找服务台。
take-out-what = 打开里面的 index.html 就能看；data.json 给机器读。别人的名字遮住了一部分。
take-out-care = 里面有您的住址和投票，请收好，别转发到群里。拿走这件事也记下了。
    .plain = 里面有您的住址和投票，请收好，别转发到群里。
taken-title = { $name }的资料 · { $community }
taken-about = 截至 { $at }。别人的名字遮住了一部分；加密的号码和校验码不在里面。完整内容见 data.json。
taken-files = 您发来的照片和语音共 { $number } 份，在 files 文件夹里。放不下或者已经不在的，里面有一张单子。
taken-acted = 您以职务或者帮手的身份经手过别人的事 { $number } 次，表名和次数在 data.json 里；内容是别人的，不在这里。
taken-topic = { $topic ->
    [name] 称呼和设置
    [homes] 住处
    [register] 业主名册
    [account] 聊天账号
    [office] 职务
    [proposals] 提案和附议
    [comments] 看法
    [votes] 投票
    [meetings] 会议
    [questions] 提问和报修
    [points] 积分
    [help] 代办和家人
    [conduct] 举报和处理
    [messages] 通知和表单
    [readings] 查看记录
   *[machine] 机器记的
}
taken-table = { $table ->
    [person] 您的登记
    [residency] 和哪一户的关系
    [tie_case] 住处的核对
    [tie_ending] 搬走和结束
    [home_invitation] 请家里人的链接
    [register_entry] 业主名册里的一条
    [address] 聊天账号
    [holder] 账号替谁用
    [role] 担任过的职务
    [invitation] 任职链接
    [consent] 同意谁代办
    [kin] 一起看着的家里人
    [assisted_act] 替您办过的事
    [notice] 发给您的通知
    [form] 正在填的
    [question] 等您回答的
    [incoming_file] 发来的照片和语音
    [reading] 谁看过
    [erasure] 注销的申请
    [export] 取走资料
    [proposal] 提案
    [proposal_edition] 提案以前的文字
    [proposal_draft] 没发布的提案
    [voice_note] 语音
    [merge_wish] 合并的请求
    [forwarded] 转发的文字
    [support] 附议
    [follow] 关注和不提醒
    [comment] 看法
    [vote] 您家的意见
    [poll] 经您开的表决
    [poll_mute] 不提醒的表决
    [meeting] 您通知的会议
    [meeting_answer] 会议答复
    [intake] 提问和报修
    [ledger_account] 积分账户
    [ledger_transfer] 积分进出
    [voucher] 兑换券
    [voucher_tries] 试错的码
    [reward] 您店里的奖品
    [flag] 您的举报
    [hiding] 被隐藏的文字
    [hide_voice] 您要隐藏的文字
    [appeal_voice] 您听过的申诉
    [suspension] 暂停发布
    [published] 发布的计数
   *[other] { $table }
}（{ $number } 条）
taken-column = { $column ->
    [at] 时间
    [since] 从
    [until] 到
    [name] 名字
    [number] 编号
    [title] 标题
    [text] 文字
    [body] 内容
    [wish] 希望
    [side] 立场
    [choice] 意见
    [answer] 答复
    [dwelling_id] 住处
    [place_id] 地点
    [proposal_id] 提案
    [poll_id] 表决
    [meeting_id] 会议
    [reward_id] 换的
    [relation] 关系
    [assurance] 核实到
    [way] 怎么核实
    [verified_at] 核实时间
    [verified_by] 核实的人
    [confirmed_at] 最近确认
    [created_at] 登记时间
    [language] 语言
    [channel] 聊天软件
    [external] 账号编号
    [kind] 种类
    [amount] 数量
    [code] 代码
    [price] 价
    [issued_at] 领取
    [expires_at] 到期
    [redeemed_at] 用掉
    [cost] 费用（分）
    [published_at] 发布
    [edited_at] 修改
    [by_id] 经手
    [helper_id] 帮手
    [recorded_by] 登记的人
    [granted_by] 任命的人
    [given_at] 同意时间
    [ended_at] 结束
    [proof] 凭据
    [slip] 回执
    [subject] 对象编号
    [ground] 缘故
    [why] 理由
    [appeal] 申诉
    [reader_id] 看的人
    [what] 看了什么
    [due_at] 到时
    [days] 天数
    [author_id] 作者
    [person_id] 本人
   *[other] { $column }
}
taken-moment = { $at }
taken-value = { $value ->
    [owner] 业主
    [household] 家人
    [tenant] 租户
    [resident] 住户
    [known] 已知
    [for] 赞成
    [against] 反对
    [agree] 同意
    [abstain] 弃权
    [yes] 来
    [no] 来不了
    [maybe] 还不定
    [letter] 信里的码
    [founding] 建册时
    [desk] 服务台
    [leader] 楼栋长
    [private] 泄露隐私
    [insult] 骂人
    [advert] 广告
    [phone] 电话
    [export] 全部资料
   *[other] { $value }
}

## 注销

erase-ask = 注销我的资料：称呼、账号、住处、职务、草稿、语音、看法的文字、申诉的话，都会删去。
    .plain = 注销我的资料：称呼、账号、草稿和说过的话都会删去。
erase-goes = 没有别人附议的提案收回；看法留一句「已删去」，人数照算。
erase-stays = 留下的只有编号：投过的票和附议算在那一户，别人附议过的提案写「已注销的邻居」，账本没有名字。
    .plain = 投过的票和附议留下，不写您的名字。
erase-register = 业主名册是社区的记录，不在里面，只是不再连到您。
erase-when = { $days ->
    [0] 点下去马上办，办了就不能恢复。之后您还可以重新加入。
   *[other] 点下去 { $days } 天后办，这以前可以改主意；办了就不能恢复。之后您还可以重新加入。
}
erase-when-held = 您的暂停发布还没结束，到{ $until }才能办，最迟不超过一个月。这以前可以改主意；办了就不能恢复。
button-erase-me = 注销我的资料
button-keep-me = 我改主意了，不注销
erase-asked = 记下了：{ $due } 注销您的资料。这以前可以改主意，一切照常。
erase-waits = ⏳ { $due } 注销您的资料。
erase-waits-then = 这以前可以改主意；办了就不能恢复。要不是您的意思，请点下面的按钮。
erase-kept = 好的，不注销，什么都没有变。
erase-chair = 您现在是主任，社区不能没有主任。请先在工作台的「人员与任期」里把主任交给别人，再来注销。
notice-person-erased = 一位邻居在{ $at }注销了资料。提过的事、投过的票照旧有效，没有名字。

## 没有账号的邻居：服务台凭书面申请办

button-paper-data = 本人的资料：拿走、注销
paper-data-of = { $name }的资料（{ $homes }）
paper-data-first = 没有账号的邻居，书面申请就可以拿走自己的资料，或者注销。
paper-data-seen = 先打印申请表，请本人签字，看过身份证件再办。申请表收好。监督员和一起看着的家里人都会知道。
button-print-request = 打印申请表
button-take-for = 签好了，取资料
button-erase-for = 签好了，注销
button-keep-for = 本人改主意了，不注销
button-back-to-card = 回到这位邻居
paper-data-here = 申请表在这里，打印出来请本人勾选、签字。
taken-for = 这是关于{ $name }的全部资料，一个压缩文件。
taken-for-print = 打开里面的 index.html，打印出来，当面交给本人。
taken-for-care = 交了以后，请把这条消息和文件删掉。取资料这件事已经记下，本人看得到。
erase-ask-for = 注销{ $name }的资料：称呼、住处、草稿、看法的文字、申诉的话都会删去。请念给本人听：
erase-waits-for = ⏳ { $due } 注销{ $name }的资料。
erase-when-for = 点下去 { $days } 天后办，这以前本人可以到服务台改主意；办了就不能恢复。
button-erase-for-now = 本人听清楚了，注销
erase-asked-for = 记下了：{ $due } 注销{ $name }的资料。这以前本人可以改主意。
erase-kept-for = 好的，{ $name }的资料不注销，什么都没有变。
notice-erase-for = 服务台收到{ $name }的书面申请：{ $due } 注销资料。
notice-erase-for-then = 要不是本人的意思，请在这以前告诉服务台，可以撤回。
notice-taken-for = 服务台的{ $by }在{ $at }凭书面申请取出了{ $name }的全部资料。
notice-taken-for-then = 请核对签字的申请表。要不是本人的意思，请马上说出来。
paper-data = { $community } 个人资料申请表
paper-data-who = 申请人：{ $name }（{ $homes }）
paper-data-take = □ 我要一份关于我的全部资料。
paper-data-erase = □ 我要注销我的资料。{ $days } 天以后办，这以前我可以改主意。
paper-data-stays = 我知道：注销以后不能恢复；投过的票和别人附议过的提案留下，不写我的名字；业主名册不在里面。
paper-data-told = 监督员和一起看着的家里人会知道这件事。
paper-data-sign = 申请人签字
