# 隱私與資料：有什麼、為什麼、誰看得到、到什麼時候；取回、註銷。

command-privacy = 我的隱私與資料

privacy-head = 我的隱私與資料 · { $community }
privacy-what = 這裡看得到：關於您留著什麼、為什麼、誰看得到、到什麼時候；也可以全部取回，或者註銷。
    .plain = 這裡看得到關於您留著什麼。也可以取回，或者註銷。
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
    [help] 誰可以代您辦、辦了什麼，用來讓您看得清楚、能撤回
    [conduct] 您檢舉過什麼、有沒有文字被隱藏、申訴的話，用來公道處理
    [messages] 傳給您的通知、正在填的內容，用來不漏不丟
    [readings] 哪位工作人員看過您的資料、什麼時候、為什麼，用來讓您放心
   *[machine] 您傳來的每一則和回答，用來不重複、不遺漏；流水裡只有編號
}。
privacy-topic-who = 誰看得到：{ $topic ->
    [name] 鄰居看得到稱呼，規約可以遮住一部分；其他只有您自己和服務台
    [homes] 同一戶的人和服務台、棟代表；鄰居看不到
    [register] 只有服務台；電話加密保存，看一次記一次
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
   *[machine] 兩天左右；沒辦成的七天
}。

privacy-operator = 照看伺服器的人在機器上查得到這些，加密的除外。

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
   *[other] 資料
}{ $for_home ->
    [yes] （{ $home }）
   *[no] {""}
}{ $for_why ->
    [yes] ，為了：{ $why }
   *[no] {""}
}
readers-note = 電話、憑據這類資料，看一次記一次。發布的提案和看法大家都能看，不記。

## 取回

take-out-done = 這是關於您的全部資料，一個壓縮檔。
take-out-what = 打開裡面的 index.html 就能看；data.json 給機器讀。別人的名字遮住了一部分。
take-out-care = 裡面有府上的住址和投票，請收好，別轉發到群組。取回這件事也記下了。
    .plain = 裡面有您家的住址和投票，請收好，別轉發到群組。
taken-title = { $name }的資料 · { $community }
taken-about = 截至 { $at }。別人的名字遮住了一部分；加密的號碼和檢查碼不在裡面。完整內容見 data.json。
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
button-erase-me = 註銷我的資料
button-keep-me = 我改主意了，不註銷
erase-asked = 已記下：{ $due } 註銷您的資料，屆時不再另行通知。這之前可以改主意，一切照常。
erase-waits = ⏳ { $due } 註銷您的資料。
erase-kept = 好的，不註銷，什麼都沒有變。
erase-chair = 您現在是主任委員，社區不能沒有主任委員。請先在工作台的「人員與任期」裡交給別人，再來註銷。
notice-person-erased = 一位鄰居在 { $at } 註銷了資料。提過的事、投過的票照舊有效，沒有名字。
