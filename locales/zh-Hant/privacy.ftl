# 隱私與資料：有什麼、為什麼、誰看得到、到什麼時候；取回、註銷。

command-privacy = 我的隱私與資料

privacy-head = 我的隱私與資料 · { $community }
privacy-what = 這裡看得到：留著您的哪些資料、為什麼留、誰看得到、留到什麼時候；也可以全部取回，或者註銷。
    .plain = 這裡看得到留著您的哪些資料。也可以取回，或者註銷。
privacy-read = { $number ->
    [0] 還沒有工作人員看過您的資料。
   *[other] 工作人員看過您的資料 { $number } 次。
}
privacy-nothing = 這裡還沒有您的資料。加入以後，可以在這裡看到留著什麼。
privacy-in-person = 資料要本人來拿、本人來註銷。沒有帳號的鄰居，請到服務台當面辦理。
button-privacy = 隱私與資料
button-privacy-topics = 留著什麼
button-privacy-readers = 誰看過
button-take-out = 把我的資料傳給我
button-erase = 註銷我的資料

## 留著什麼

privacy-topics-head = 留著什麼、為什麼、誰看得到（第 { $page } 頁，共 { $pages } 頁）
privacy-topic = { $topic ->
    [name] 稱呼和設定
    [homes] 住處
    [register] 所有權人名冊
    [account] 通訊帳號
    [office] 職務
    [proposals] 提案和附議
    [comments] 看法
    [votes] 投票
    [meetings] 會議
    [questions] 提問和報修
    [points] 點數
    [help] 代辦和家人
    [conduct] 檢舉和處理
    [messages] 通知和表單
    [readings] 查看紀錄
   *[machine] 機器記的
} · { $tier ->
    [public] 公開
    [personal] 個人
   *[sensitive] 敏感
}
privacy-topic-why = { $topic ->
    [name] 稱呼、語言、長輩模式、是否成年、加入的日子，用來認得您、說得明白
    [homes] 您住哪一戶、是區分所有權人還是住戶、怎麼核對的，用來算一戶一票、請對的人
    [register] 建商或物業交來的名冊裡的名字、持分和電話，用來核對住址
    [account] 帳號編號和能不能收到訊息，用來把訊息送到您這裡
    [office] 擔任過什麼、從什麼時候到什麼時候，用來讓大家知道誰負責
    [proposals] 您寫的提案、照片、語音，您家附議了什麼，用來讓鄰居一起商量
    [comments] 您對提案說的贊成或反對，用來聽到兩邊
    [votes] 您家的意見和回執，用來計票和核對
    [meetings] 您說出不出席，用來備座位
    [questions] 您問的話、報的事和回覆，用來辦好它
    [points] 得了多少、換了什麼，用來對帳
    [help] 誰可以代您辦、辦了什麼、請了誰來幫忙，用來讓您看得清楚、能撤回
    [conduct] 您檢舉過什麼、有沒有文字被隱藏、申訴的話，用來公道處理
    [messages] 傳給您的通知、正在填的內容，用來不漏不丟
    [readings] 哪位工作人員看過您的資料、什麼時候、為什麼，用來讓您放心
   *[machine] 您傳來的每一則和回答，用來不重複、不遺漏；流水裡只有編號
}。
privacy-topic-who = 誰看得到：{ $topic ->
    [name] 鄰居看得到稱呼，規約可以遮住一部分；其他只有您自己和服務台
    [homes] 同一戶的人和服務台、棟代表；鄰居看不到
    [register] 服務台和管理委員會；主任委員和服務台能匯出，沒有電話，匯出一次記一次；電話加密保存
    [account] 誰也看不到，程式自己用
    [office] 大家都看得到
    [proposals] 發布的大家都看得到；草稿只有您自己
    [comments] 大家都看得到
    [votes] 計票結果公開；您家投了什麼，同一戶的人看得到
    [meetings] 大家看得到人數，看不到是誰
    [questions] 服務台和管委會
    [points] 您自己和收券的商店；帳本每一筆都留著
    [help] 您、您的家人、代您辦的人和服務台
    [conduct] 檢舉人只有成員看得到；處理的數字大家都看得到
    [messages] 只有您自己
    [readings] 只有您自己
   *[machine] 沒有人看，故障時才查
}。
privacy-topic-until = 到什麼時候：{ $topic ->
    [name] 到註銷為止，稱呼換成「已註銷」
    [homes] 搬走時註明日子；編號留著，因為投過的票要對得上
    [register] 名冊歸社區，註銷也留著，只是不再連到您
    [account] 註銷時刪掉；還代家人用著的留給家人
    [office] 長期留著，註銷後只剩編號
    [proposals] 草稿 90 天；語音和草稿註銷就刪；有別人附議的提案留下，不寫您的名字
    [comments] 註銷後文字換成一句說明，人數照算
    [votes] 一直留著，重新計票要用；註銷後只剩編號
    [meetings] 註銷就刪
    [questions] 註銷後文字刪去，編號留著
    [points] 帳不能改，註銷後沒有名字
    [help] 授權到期或註銷就結束；回執號碼留著，經過刪去
    [conduct] 發布的計數 40 天；申訴的話註銷就刪
    [messages] 通知 180 天，表單 30 天；註銷就清空
    [readings] 三年；註銷就刪
   *[machine] 兩到四天；沒辦成的七天
}。

privacy-operator = 照看伺服器的人在機器上查得到這些，加密的除外。

privacy-short = 關於您，這裡留著這些：
privacy-short-home = 您的稱呼，鄰居看得到。您住哪一戶，只有家人、棟代表和服務台看得到。
privacy-short-said = 您寫的提案和看法，大家看得到。您問的事、報的問題，只有服務台和管委會看得到。
privacy-short-votes = 您家投了什麼，鄰居看不到，家人看得到，照看伺服器的人查得到。
privacy-short-not = 不存證件號碼。所有權人名冊裡的電話加密保存，只有服務台看得到，看一次記一次。
privacy-short-end = 哪位工作人員看過，您查得到。要註銷也可以：名字和說過的話刪除，投過的票留下，不寫名字。
button-privacy-whole = 一項一項看

## 誰看過

readers-head = 誰看過我的資料（最近 { $number } 次）
readers-none = 還沒有工作人員看過您的資料。
readers-row = · { $at } { $name }{ $office ->
    [none] {""}
    [desk] （服務台）
    [chair] （主任委員）
    [committee] （管理委員）
    [building_leader] （棟代表）
    [supervisor] （監察委員）
   *[other] （工作人員）
}看了{ $what ->
    [phone] 登記的電話
    [claim] 住址申請和憑據
    [export] 全部資料
    [register] 名冊裡的一筆
    [roster] 整份名冊（匯出成檔案，沒有電話）
    [letter] 府上信件的編號（列印了新的信）
    [reach] 是否已通知到府上
    [help] 代辦要看的：住處、同意書、家人
   *[other] 資料
}{ $for_home ->
    [yes] （{ $home }）
   *[no] {""}
}{ $for_why ->
    [yes] ，為了：{ $why ->
        [paper] 本人的書面申請
       *[other] { $why }
    }
   *[no] {""}
}
readers-note = 住址申請、信件編號、代辦這類資料，同一個人一天內看幾次記一次。發布的提案和看法大家都能看，不記。

## 取回

take-out-done = 這是關於您的全部資料，一個壓縮檔。
take-out-often = 今天已經取過 { $most } 次，內容是一樣的。請明天再取，急用請找服務台。
take-out-what = 打開裡面的 index.html 就能看；data.json 給機器讀。別人的名字遮住了一部分。
take-out-care = 裡面有府上的住址和投票，請收好，別轉發到群組。取回這件事也記下了。
    .plain = 裡面有您家的住址和投票，請收好，別轉發到群組。
taken-title = { $name }的資料 · { $community }
taken-about = 截至 { $at }。別人的名字遮住了一部分；加密的號碼和檢查碼不在裡面。完整內容見 data.json。
taken-files = 您傳來的照片和語音共 { $number } 份，在 files 資料夾裡。放不下或已經不在的，裡面有一張清單。
taken-acted = 您以職務或幫手的身分經手過別人的事 { $number } 次，表名和次數在 data.json 裡；內容是別人的，不在這裡。
taken-topic = { $topic ->
    [name] 稱呼和設定
    [homes] 住處
    [register] 所有權人名冊
    [account] 通訊帳號
    [office] 職務
    [proposals] 提案和附議
    [comments] 看法
    [votes] 投票
    [meetings] 會議
    [questions] 提問和報修
    [points] 點數
    [help] 代辦和家人
    [conduct] 檢舉和處理
    [messages] 通知和表單
    [readings] 查看紀錄
   *[machine] 機器記的
}
taken-table = { $table ->
    [person] 您的登記
    [residency] 與哪一戶的關係
    [tie_case] 住處的核對
    [tie_ending] 搬離與結束
    [home_invitation] 邀請家人的連結
    [register_entry] 所有權人名冊的一筆
    [address] 聊天帳號
    [holder] 帳號供誰使用
    [role] 擔任過的職務
    [invitation] 任職連結
    [consent] 同意誰代辦
    [kin] 一起看著的家人
    [assisted_act] 替您辦過的事
    [notice] 發給您的通知
    [form] 正在填的
    [question] 等您回答的
    [incoming_file] 傳來的照片和語音
    [reading] 誰看過
    [erasure] 註銷的申請
    [export] 取走資料
    [proposal] 提案
    [proposal_edition] 提案以前的文字
    [proposal_draft] 未發布的提案
    [voice_note] 語音
    [merge_wish] 合併的請求
    [forwarded] 轉傳的文字
    [support] 附議
    [follow] 關注與不提醒
    [comment] 看法
    [vote] 貴戶的意見
    [poll] 經您開的表決
    [poll_mute] 不提醒的表決
    [meeting] 您通知的會議
    [meeting_answer] 會議回覆
    [intake] 提問與報修
    [ledger_account] 點數帳戶
    [ledger_transfer] 點數進出
    [voucher] 兌換券
    [voucher_tries] 試錯的碼
    [reward] 您店裡的獎品
    [flag] 您的檢舉
    [hiding] 被隱藏的文字
    [hide_voice] 您要隱藏的文字
    [appeal_voice] 您聽過的申訴
    [suspension] 暫停發布
    [published] 發布的計數
   *[other] { $table }
}（{ $number } 筆）
taken-column = { $column ->
    [at] 時間
    [since] 從
    [until] 到
    [name] 名字
    [number] 編號
    [title] 標題
    [text] 文字
    [body] 內容
    [wish] 希望
    [side] 立場
    [choice] 意見
    [answer] 回覆
    [dwelling_id] 住處
    [place_id] 地點
    [proposal_id] 提案
    [poll_id] 表決
    [meeting_id] 會議
    [reward_id] 換的
    [relation] 關係
    [assurance] 核對到
    [way] 怎麼核對
    [verified_at] 核對時間
    [verified_by] 核對的人
    [confirmed_at] 最近確認
    [created_at] 登記時間
    [language] 語言
    [channel] 通訊軟體
    [external] 帳號編號
    [kind] 種類
    [amount] 數量
    [code] 代碼
    [price] 價
    [issued_at] 領取
    [expires_at] 到期
    [redeemed_at] 用掉
    [cost] 費用（分）
    [published_at] 發布
    [edited_at] 修改
    [by_id] 經手
    [helper_id] 幫手
    [recorded_by] 登記的人
    [granted_by] 任命的人
    [given_at] 同意時間
    [ended_at] 結束
    [proof] 憑據
    [slip] 回執
    [subject] 對象編號
    [ground] 原因
    [why] 理由
    [appeal] 申訴
    [reader_id] 看的人
    [what] 看了什麼
    [due_at] 到時
    [days] 天數
    [author_id] 作者
    [person_id] 本人
   *[other] { $column }
}
taken-moment = { $at }
taken-value = { $value ->
    [owner] 區分所有權人
    [household] 家人
    [tenant] 租客
    [resident] 住戶
    [known] 已知
    [for] 贊成
    [against] 反對
    [agree] 同意
    [abstain] 棄權
    [yes] 出席
    [no] 不克出席
    [maybe] 還不確定
    [letter] 信裡的碼
    [founding] 建冊時
    [desk] 服務台
    [leader] 棟代表
    [private] 洩漏隱私
    [insult] 罵人
    [advert] 廣告
    [phone] 電話
    [export] 全部資料
   *[other] { $value }
}

## 註銷

erase-ask = 註銷我的資料：稱呼、帳號、住處、職務、草稿、語音、看法的文字、申訴的話，都會刪去。
    .plain = 註銷我的資料：稱呼、帳號、草稿和說過的話都會刪去。
erase-goes = 沒有別人附議的提案收回；看法留一句「已刪去」，人數照算。
erase-stays = 留下的只有編號：投過的票和附議算在那一戶，別人附議過的提案寫「已註銷的鄰居」，帳本沒有名字。
    .plain = 投過的票和附議留下，不寫您的名字。
erase-register = 所有權人名冊是社區的紀錄，不在裡面，只是不再連到您。
erase-when = { $days ->
    [0] 按下去馬上辦，辦了就不能恢復。之後還可以重新加入。
   *[other] 按下去 { $days } 天後辦，這之前可以改主意；辦了就不能恢復。之後還可以重新加入。
}
erase-when-held = 您的暫停發布還沒結束，要到{ $until }才能辦，最晚不超過一個月。這之前可以改主意；辦了就不能恢復。
button-erase-me = 註銷我的資料
button-keep-me = 我改主意了，不註銷
erase-asked = 已記下：{ $due } 註銷您的資料。這之前可以改主意，一切照常。
erase-waits = ⏳ { $due } 註銷您的資料。
erase-waits-then = 這之前可以改主意；辦了就不能恢復。若不是您的意思，請按下面的按鈕。
erase-kept = 好的，不註銷，什麼都沒有變。
erase-chair = 您現在是主任委員，社區不能沒有主任委員。請先在工作台的「人員與任期」裡交給別人，再來註銷。
notice-person-erased = 一位鄰居在 { $at } 註銷了資料。提過的事、投過的票照舊有效，沒有名字。

## 沒有帳號的鄰居：服務台憑書面申請辦理

button-paper-data = 本人的資料：拿走、註銷
paper-data-of = { $name }的資料（{ $homes }）
paper-data-first = 沒有帳號的鄰居，以書面申請就能拿走自己的資料，或註銷。
paper-data-seen = 請先列印申請表，由本人簽名，看過身分證件再辦。申請表請收好。監察委員和一起看著的家人都會知道。
button-print-request = 列印申請表
button-take-for = 簽好了，取資料
button-erase-for = 簽好了，註銷
button-keep-for = 本人改主意了，不註銷
button-back-to-card = 回到這位鄰居
paper-data-here = 申請表在這裡，印出來請本人勾選、簽名。
taken-for = 這是關於{ $name }的全部資料，一個壓縮檔。
taken-for-print = 打開裡面的 index.html，印出來，當面交給本人。
taken-for-care = 交付以後，請把這則訊息和檔案刪掉。取資料這件事已經記下，本人看得到。
erase-ask-for = 註銷{ $name }的資料：稱呼、住處、草稿、看法的文字、申訴的話都會刪去。請唸給本人聽：
erase-waits-for = ⏳ { $due } 註銷{ $name }的資料。
erase-when-for = 按下去 { $days } 天後辦，這之前本人可以到服務台改主意；辦了就不能恢復。
button-erase-for-now = 本人聽清楚了，註銷
erase-asked-for = 記下了：{ $due } 註銷{ $name }的資料。這之前本人可以改主意。
erase-kept-for = 好的，{ $name }的資料不註銷，什麼都沒有變。
notice-erase-for = 服務台收到{ $name }的書面申請：{ $due } 註銷資料。
notice-erase-for-then = 若不是本人的意思，請在這之前告訴服務台，可以撤回。
notice-taken-for = 服務台的{ $by }在{ $at }憑書面申請取出了{ $name }的全部資料。
notice-taken-for-then = 請核對簽名的申請表。若不是本人的意思，請馬上說出來。
paper-data = { $community } 個人資料申請表
paper-data-who = 申請人：{ $name }（{ $homes }）
paper-data-take = □ 我要一份關於我的全部資料。
paper-data-erase = □ 我要註銷我的資料。{ $days } 天以後辦，這之前我可以改主意。
paper-data-stays = 我知道：註銷以後不能恢復；投過的票和別人附議過的提案留下，不寫我的名字；所有權人名冊不在裡面。
paper-data-told = 監察委員和一起看著的家人會知道這件事。
paper-data-sign = 申請人簽名
