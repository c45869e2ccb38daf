# 工作台、人員與任期、誰負責什麼。

command-who = 社區裡誰負責什麼

## 職務與任期的說法

office-name = { $office ->
    [chair] 主任委員
    [committee] 管理委員
    [building_leader] 棟代表
    [desk] 服務台
    [supervisor] 監察委員
    [grid_head] 鄰長
    [grid_worker] 鄰幹事
   *[merchant] 特約商店
}
office-at = { $where }{ office-name }
office-term = 任期至 { DAY($until) }中午止。
office-term-open = 未定任期。
office-power = { $power ->
    [answer] · 回覆提案、交付表決、表決後作成決定
    [meet] · 召集會議、改期與取消
    [group] · 綁定與更換社區的群組
    [appoint] · 任命及結束規定範圍內的職務
    [homes] · 住址有爭議時核對並裁定
    [vouch] · 證明誰住在該棟
    [help] · 為所屬住戶代辦，每一件都告知本人
    [paper] · 沒有帳號的住戶以書面申請，為其取資料、辦註銷
    [type] · 將鄰居的語音打成文字
    [intake] · 回覆住戶的提問與反映
    [roster] · 匯入名冊，管理棟與鄰
    [export] · 匯出住戶名冊，沒有電話
    [hide] · 共同決定隱藏文字、暫停發布
    [watch] · 查看檢舉，立即隱藏他人個資
    [supervise] · 獲知每次任命、離任與規約修正，可提前結束其他監察委員的任期
    [reach] · 查看一件事通知到多少戶；棟代表查看自己棟的，以及哪幾戶沒有通知到
    [roll] · 查看全部職務的來歷與任期
   *[counter] · 收兌換券
}

## 工作台

office-menu = { $waiting ->
    [0] 工作台 · 目前沒有待辦的事
   *[other] 工作台 · 有 { $waiting } 件事待辦
}
office-you = 目前擔任{ office-at }。
office-not-in = 工作台是擔任職務的人辦事的地方，目前沒有擔任職務。
    .plain = 這裡給擔任職務的人辦事。
office-while-helping = 正在替別人辦事，您自己的職務暫時不能用。要用工作台，請先點「結束代辦」。
    .plain = 請先點「結束代辦」，再用工作台。
office-not-in-next = 什麼事找誰，請點下面看。
office-button-own = 我的職務：{ office-at }
office-button-all = { $waiting ->
    [0] 全部事項
   *[other] 全部事項（還有 { $waiting } 件）
}
office-all = 工作台 · 全部事項
office-all-how = 要辦哪一類，請點下面。
    .plain = 請點一個。
office-button-heading = { $heading ->
    [homes] { $waiting ->
        [0] 住戶和住址
       *[other] 住戶和住址（{ $waiting } 件）
    }
    [help] { $waiting ->
        [0] 幫住戶辦事
       *[other] 幫住戶辦事（{ $waiting } 件）
    }
    [answers] { $waiting ->
        [0] 提案和反映
       *[other] 提案和反映（{ $waiting } 件）
    }
   *[lists] { $waiting ->
        [0] 會議、公告和名冊
       *[other] 會議、公告和名冊（{ $waiting } 件）
    }
}
office-door-meetings = 會議：發通知、改期
office-door-own = 我的職務和任期
office-own = 目前擔任這些職務，點開看任期：
office-button = { $waiting ->
    [0] 工作台
   *[other] 工作台（{ $waiting } 件）
}
office-door-proposals = { $waiting ->
    [0] 等管委會回覆的提案
   *[other] 等管委會回覆的提案（{ $waiting } 件）
}
office-door-roll = { $waiting ->
    [0] 人員與任期
   *[other] 人員與任期（{ $waiting } 處待安排）
}

## 人員與任期

office-roll = 人員與任期
office-roll-kind = { $number ->
    [0] { office-name }：從缺
   *[other] { office-name }：{ $number } 人
}
office-kinds = { $part ->
    [0] 全社區的職務
   *[other] 各棟、各鄰的職務
}
office-roll-ending = ⏳ 有 { $number } 個任期 30 天內屆滿。
office-roll-unled = { $left ->
    [0] 尚無棟代表：{ $places }
   *[other] 尚無棟代表：{ $places }，另有 { $left } 棟
}
office-gauge = 人手：鄰幹事 { $workers } 人（每 300 戶一人，至少 { $workers_wanted } 人），工作人員 { $staff } 人（每千人兩人，至少 { $staff_wanted } 人）。
    .plain = 人手：鄰幹事 { $workers } 人，至少要 { $workers_wanted } 人；工作人員 { $staff } 人，至少要 { $staff_wanted } 人。
office-no-chair = 目前沒有主任委員。請管理伺服器的人在伺服器上執行 yishi init --chair-again，將取得的連結交給新任主任委員，點開即可就任。
    .plain = 目前沒有主任委員。請向管理伺服器的人索取就任連結。
office-none-holds = 目前無人擔任。
office-listed = { $ends ->
    [yes] { office-whose } · 至 { DAY($until) }
   *[no] { office-whose } · 未定任期
}
office-opens = { office-whose }
office-whose = { $where ->
    [none] { $name }
   *[other] { $name } { $where }
}
office-one = { $name } · { office-at }
office-one-since = 自 { DAY($since) } 起擔任。
office-one-by = { $known ->
    [yes] 由{ $by }任命。
   *[no] 由管理伺服器的人登記或邀請。
}
office-one-ending = ⏳ 30 天內屆滿。若不續任，屆時職務自動結束。
office-one-away = 這位鄰居已遷出登記的住址。職務不因此結束，是否換人請另行決定。
office-button-appoint-any = 任命
office-button-renew = 續任
office-button-end-early = 提前結束
office-button-resign = 辭去職務
office-button-back = 回到名單
office-button-roll = 人員與任期
office-button-see = 看這個職務

## 任命

office-gives-none = 目前的職務不能任命他人。要增加人手，請洽主任委員。
office-ask-kind = 任命什麼職務？
office-ask-kind-told = 每次任命都記入日誌，並告知本人與監察委員。
office-ask-place = { $place ->
    [grid] 是哪一鄰？
   *[building] 是哪一棟？
}
office-no-places = { $place ->
    [grid] 社區尚未劃分鄰。請先在名冊寫上每棟屬於哪一鄰，再來任命。
   *[building] 社區尚未登記棟別。請先匯入名冊，再來任命。
}
office-place = { $where }
office-ask-who = 請誰擔任{ office-at }？請將稱呼或門牌傳給我，由我來找。
office-ask-who-link = 還沒加入的人，可以用邀請連結就任。
office-found = 請誰擔任{ office-at }？找到這些鄰居：
office-found-more = 還有其他人也符合，請寫完整一些再傳一次。
office-found-none = 沒有找到。請換個寫法再傳一次；還沒加入的人，可以用邀請連結。
office-preview = 請看過再決定：請{ $name }擔任{ office-at }。
office-then-may = 就任以後可以：
office-preview-told = { $public ->
    [yes] 決定後會告知{ $name }與監察委員，並發到社區的群組，大家都看得到。
   *[no] 決定後會告知{ $name }與監察委員。
}
office-button-appoint = 任命
office-button-term = 改任期
office-button-years = { $years } 年
office-button-invite = 給邀請連結
office-ask-term = 任期到哪一天？到當天中午為止。
office-ask-term-how = 請點一個，或將日期傳給我，例如 2028-06-30。
office-appointed = { $name }現在擔任{ office-at }。
office-appointed-told = 已記入日誌，並告知本人與監察委員。
office-renewal = 讓{ $name }續任{ office-at }？
office-renewal-told = 決定後會告知{ $name }與監察委員，並發到社區的群組。
office-button-renew-now = 續任
office-renewed = { $name }續任{ office-at }。

## 邀請

office-invited = 邀請：{ office-at }
office-invited-link = { $link }
office-invited-once = 請將連結傳給要請的人，誰先點開接受，就由誰擔任。只能使用一次，{ $expires } 以前有效。
office-invited-care = 請只傳給本人。傳錯了，請點下面收回：您發出的、沒用過的邀請會一起收回。
office-button-take-back = 收回沒用過的邀請
office-taken-back = { $number ->
    [0] 沒有尚未使用的邀請。
   *[other] 收回了 { $number } 份邀請，那些連結不能再用。
}

## 提前結束

office-ask-why = { $own ->
    [yes] 要辭去{ office-at }，請寫明原因。
   *[no] 為什麼提前結束{ $name }的{ office-at }職務？請寫明原因。
}
office-ask-why-told = { $own ->
    [yes] 最多 { $most } 個字。會告知主任委員與監察委員，不發到群組。
   *[no] 最多 { $most } 個字。會告知本人、主任委員與監察委員，不發到群組。
}
office-ending-sure = { $own ->
    [yes] 辭去{ office-at }？
   *[no] 結束{ $name }的{ office-at }職務？
}
office-why = 原因：「{ $why }」
office-ending-means = 立即生效，不能撤銷；要恢復，須重新任命。
office-ending-chair = 之後社區就沒有主任委員，要由管理伺服器的人給新的就任連結。
office-button-end = 是，結束
office-button-keep = 不結束
office-ended = { $own ->
    [yes] 已卸下{ office-name }。謝謝您為大家做的事。
   *[no] { $name }不再擔任{ office-name }，已告知本人與監察委員。
}

## 婉拒

office-no = { $no ->
    [not_yours] { office-name }不由目前的職務任命或結束，請洽主任委員。
    [oneself] 不能任命自己。請其他擔任職務的人決定。
    [alone] 監察委員不能兼任其他職務：監督的人不管被監督的事。請先辭去其中一個。
    [held] 這位鄰居已擔任這個職務。
    [supervisor] 監察委員的任期，只有其他監察委員或管理伺服器的人能提前結束，主任委員與管委會不能。
    [chair] 主任委員由管理伺服器的人給就任連結更換（yishi init --chair-again），其他人不能任命或結束。
   *[full] { office-name }已經額滿。
}
office-full = { office-name }最多 { $most } 人，已經額滿。要換人，請先結束一位的任期。
office-in-person = 職務須由本人行使，代辦時不能使用。請先停止代辦。
office-person-gone = 找不到這位鄰居，可能已經註銷。請重新找一次。
office-place-gone = 找不到這一棟或這一鄰，名冊可能改過。請重新選一次。
office-over = 這個職務已經結束了。
office-until-wrong = 任期最早到後天，最晚到十年後。請另選一天。
office-day-unread = 看不懂這個日期。請寫成 2028-06-30 這樣。
office-not-yet-renewed = 任期屆滿前 { $days } 天起才能續任。
office-renewed-already = 已經續任過了。
office-why-length = 請寫明原因，最多 { $most } 個字。
office-enough-today = 一人一天最多任命 { $most } 次。請明天再辦，或請管理伺服器的人以檔案登記。

## 告知有關的人

office-granted = { $known ->
    [yes] { $way ->
        [restored] 您的住址登記恢復了，{ office-at }也一併恢復。
        [renewed] { $by }請您續任{ office-at }。
       *[chat] { $by }請您擔任{ office-at }。
    }
   *[no] 請您擔任{ office-at }。
}
office-granted-or-not = 若不方便擔任，點下面可以辭去。
office-granted-told = { $way ->
    [restored] { $name }的住址登記恢復了，{ office-at }一併恢復，到原來的任期為止。
    [renewed] { $by }讓{ $name }續任{ office-at }。
    [invitation] { $known ->
        [yes] { $name }接受{ $by }的邀請，擔任{ office-at }。
       *[no] { $name }以伺服器給的邀請，就任{ office-at }。
    }
   *[chat] { $by }任命{ $name }為{ office-at }。
}
office-granted-group = { $name }擔任{ office-at }。
office-ended-told = { $cause ->
    [resigned] { $name }辭去了{ office-at }。
    [succeeded] { $own ->
        [yes] 新任主任委員{ $by }已就任，您卸下{ office-at }。謝謝您為大家做的事。
       *[no] 新任主任委員{ $by }已就任，{ $name }不再擔任{ office-at }。
    }
    [erased] 一位{ office-at }註銷了資料，職務隨之結束。
    [left] { $own ->
        [yes] 您已搬離那一棟，{ office-at }的職務隨之結束。謝謝您為大家做的事。
       *[no] { $name }已搬離那一棟，{ office-at }的職務隨之結束。要請別人擔任，請在「人員與任期」裡辦。
    }
   *[ended] { $own ->
        [yes] { $by }提前結束了您的{ office-at }職務。
       *[no] { $by }提前結束了{ $name }的{ office-at }職務。
    }
}
office-ended-group = { $name }不再擔任{ office-at }。
office-term-ending = { $own ->
    [yes] ⏳ 您的{ office-at }職務 30 天內屆滿。
   *[no] ⏳ { $name }的{ office-at }職務 30 天內屆滿。
}
office-term-over = { $own ->
    [yes] 您的{ office-at }任期屆滿，謝謝您為大家做的事。
   *[no] { $name }的{ office-at }任期屆滿。
}
office-term-next = { $own ->
    [yes] 是否續任，請與主任委員商量。手邊未辦完的事，請移交給接任的人。
   *[no] 要續任或換人，請在「人員與任期」辦理。
}
office-founded = 社區設立時，檔案登記了 { $number } 個職務。請過目：
office-founded-more = 另有 { $left } 個，請在「人員與任期」看。
office-left-told = { $name }已搬離登記的住處，仍擔任{ office-at }。
office-left-then = 職務不因此結束，是否換人請商量決定。
office-not-back = { $name }的住址登記恢復了；原任的{ office-at }已由他人擔任，沒有跟著恢復。是否再請，請商量決定。

## 誰負責什麼

who = { $community } · 誰負責什麼
who-one = { office-name }：{ $name }（至 { DAY($until) }）
who-several = { $left ->
    [0] { office-name }：{ $names }
   *[other] { office-name }：{ $names }，另有 { $left } 人
}
who-vacant = { office-name }：從缺
who-placed = { $where }{ office-name }：{ $name }
who-kept = 已登記 { $registered }/{ $homes } 戶（目標 { $goal }%），{ $months } 個月內核對過 { $confirmed } 戶。
who-first = 不知道找誰，先找服務台。
who-button = 誰負責什麼
who-button-places = 各棟各鄰
who-button-may = 誰能做什麼
who-button-back = 誰負責什麼
who-places = 各棟各鄰由誰負責：
who-place-none = { $place }：從缺
who-may = 誰能做什麼
who-may-all = 核對過住址的住戶都能提案、附議、投票、報名開會，看規約、看誰擔任什麼職務。
    .plain = 核對過住址的住戶都能提案、附議和投票。
who-may-none = 擔任職務不會多一票，也看不到別人怎麼投。各職務能做什麼，請點下面看：
    .plain = 擔任職務也只有一票。請點下面看：
who-may-one = { office-name }可以：
who-in-private = 誰負責什麼，請在私訊裡看。
