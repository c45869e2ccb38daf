# 住戶名冊：匯入、各鄰與各棟、列印信件。

command-mygrid = 我的棟代表和鄰幹事

menu-mygrid = 我的棟代表
    .helping = { $helped }的棟代表

## 工作台

office-door-roster = { $waiting ->
    [0] 住戶名冊
   *[other] 住戶名冊（{ $waiting } 份待確認）
}
roster-in-private = 名冊裡有各戶的姓名和電話，只在私訊裡辦理。請打開和我的私訊。

## 名冊的首頁

roster-head = 住戶名冊：哪一戶歸誰所有，誰在承租。
roster-stands = 目前登記 { $homes } 戶、{ $buildings } 棟、{ $grids } 個鄰；寫明所有權人或承租人的有 { $named } 戶。
roster-last = 上一次匯入：{ $at }。
roster-under-way = { $stage ->
    [columns] 有一份名冊請核對各欄。
    [checked] 有一份名冊比對好了，請決定是否匯入。
    [running] 有一份名冊正在匯入。
   *[other] 有一份名冊正在讀取。
}
roster-button-open = 回到名冊
roster-button-send = 傳一份名冊
roster-button-see = 看這份名冊
roster-button-grids = 各鄰與各棟
roster-button-letters = 列印信件
roster-button-more = 更多
roster-more = 住戶名冊：還可以看各棟登記率、列印信件、把名冊匯出成檔案。
roster-button-before = 上一頁
roster-button-after = 下一頁

## 傳檔案

roster-ask-file = 請把名冊檔案傳到這裡：Excel（.xlsx）或 CSV，最大 20 MB。第一列寫各欄的名稱，例如：棟別、單元、房號、面積、所有權人、持分、電話。
    .plain = 請把名冊檔案傳來，Excel 或 CSV。第一列寫各欄的名稱。
roster-ask-file-private = 先請您看會改什麼，同意了才改。電話加密保存，螢幕上誰也看不到。
    .plain = 先請您看，同意了才改。
roster-send-a-file = 收到的不是檔案。請點迴紋針，選「檔案」，把名冊傳來。
    .plain = 請點迴紋針，選「檔案」傳來。
roster-unasked = 收到一張表。要當作住戶名冊來看嗎？
roster-button-bring-this = 當作名冊來看
roster-button-no-roster = 不是名冊
roster-unasked-awaited = 收到一張表。要匯入名冊，先點「傳一份名冊」，再把檔案傳一次。
roster-unasked-not-yours = 這看起來是一份住戶名冊。名冊由管理委員會和服務台匯入，您這裡無法匯入。
    .plain = 這看起來是一份名冊。名冊由管理委員會和服務台匯入。
roster-unasked-dropped = 檔案沒有收下，也沒有轉給別人。府上的登記有出入，請洽服務台。
roster-taken = 名冊收到了，正在讀取。通常不到一分鐘，讀好了會通知。
    .plain = 收到了，讀好了會通知。
roster-taken-instead = 先前還沒匯入的那一份，不再使用。
roster-reading = 這份名冊還在讀取，讀好了會通知。
roster-checking = 正在和現有名冊逐戶比對，比好了會通知。
    .plain = 正在比對，比好了會通知。

## 各欄

roster-columns = 名冊打開了，共 { $rows } 列。請核對各欄是什麼：
    .plain = 名冊打開了，{ $rows } 列。請看看各欄對不對：
roster-column = { $letter } 欄「{ $heading }」：{ $field ->
    [dwelling] 房屋
    [building] 棟別
    [unit] 單元
    [door] 房號
    [area] 面積
    [name] 姓名
    [share] 持分
    [relation] 身分
    [tenant] 承租人
    [phone] 電話
    [tenant_phone] 承租人電話
    [stock] 是否餘屋
    [grid] 鄰
    [entry] 名冊編號
   *[none] 不使用
}
roster-field = { $field ->
    [dwelling] 房屋（完整門牌）
    [building] 棟別
    [unit] 單元
    [door] 房號
    [area] 面積
    [name] 所有權人或姓名
    [share] 持分
    [relation] 身分（所有權人、承租人）
    [tenant] 承租人姓名
    [phone] 電話
    [tenant_phone] 承租人電話
    [stock] 建商餘屋
    [grid] 鄰
    [entry] 名冊編號（匯出時帶的）
   *[none] 不使用這一欄
}
roster-columns-unused = 沒有用到的欄：{ $headings }。
roster-sheets-left-out = 沒有讀的工作表（欄名不同）：{ $sheets }。
roster-columns-no-home = 看不出哪一欄寫的是房屋。請點「改一欄」，指出房屋或房號。
roster-columns-ask = 各欄都對的話，請說明這份名冊寫的是一部分，還是所有人。若是完整名冊，上面沒有的所有權人、承租人和空戶會停用；已經加入的鄰居不受影響。
    .plain = 都對的話，請選：只是一部分，還是所有人都在上面。
roster-button-adds = 都對，只是補充
roster-button-whole = 都對，是完整名冊
roster-button-fix = 改一欄
roster-button-columns = 回到各欄
roster-which-column = 改哪一欄？
roster-which-field = { $letter } 欄「{ $heading }」寫的是什麼？

## 比對的結果

roster-checked = 比對好了，還沒有更動任何資料。
roster-kind = { $whole ->
    [yes] 依完整名冊比對。
   *[no] 依補充比對：名冊上沒寫的，都不更動。
}
roster-told = 讀了 { $rows } 列，看懂 { $homes } 戶。
roster-homes-change = 房屋：新增 { $added } 戶，更動 { $changed } 戶，恢復 { $back } 戶，不變 { $unchanged } 戶。
roster-holders-change = 所有權人和承租人：新增 { $added } 位，更動 { $changed } 位，停用 { $ended } 位。
roster-homes-gone = 名冊上沒有的：停用 { $gone } 戶；另有 { $kept } 戶有人加入過，保留不動。
roster-joined-ended = 停用的裡面有 { $people } 位已經加入議事廳，他們的身分不變。已經搬走的，請服務台聯絡。
roster-places-change = 各棟和各鄰：新增 { $buildings } 棟、{ $grids } 個鄰，原有的棟改歸別鄰 { $moved } 棟。
roster-whole-not-held = 有 { $rows } 列看不出是哪一戶，所以這次不停用任何房屋。
roster-faults = 有 { $faults } 處請看一看，其中 { $grave } 處會讓那一戶先不匯入：
roster-fault-at = 第 { $row } 列 { $column } 欄：
roster-fault-on-sheet = 工作表「{ $sheet }」第 { $row } 列 { $column } 欄：
roster-checked-note = 點「照此匯入」就開始更動。更動後無法一次退回，要改請再匯入一份。監察委員會看到匯入了多少戶。
    .plain = 點「照此匯入」就開始更動，無法一次退回。
roster-nothing-new = 和現有名冊相同，沒有需要更動的。
roster-nothing-read = 沒有讀懂任何一戶，所以什麼都不會更動。請看看欄名和表裡的內容。
roster-button-bring-in = 照此匯入
roster-button-faults = 錯處清單
roster-button-drop = 不匯入
roster-faults-file = 清單裡有 { $listed } 處，用 Excel 打開就能看。
roster-faults-more = 還有 { $more } 處沒有列出，請先改好這些再傳一次。
roster-faults-next = 在自己的檔案裡改好，再傳來就行。已經匯入的不會重複。
roster-list-sheet = 工作表
roster-list-cell = 儲存格
roster-list-home = 房屋
roster-list-why = 原因
roster-list-so = 如何處理
roster-list-left-out = 這一戶先不匯入
roster-list-cell-left-out = 這一格不匯入，其他照常
roster-no-faults = 這份名冊沒有錯處。

## 會更動哪些

roster-button-changes = 看更動
roster-button-changes-first = 先看更動
roster-button-changes-file = 全部更動（檔案）
roster-changes-head = { $pages ->
    [1] 會更動這 { $number } 處，目前還沒有更動。最要緊的在前面。
   *[other] 會更動這 { $number } 處，目前還沒有更動。最要緊的在前面（第 { $page } 頁，共 { $pages } 頁）。
}
    .plain = { $pages ->
    [1] 會更動 { $number } 處，目前還沒有更動。
   *[other] 會更動 { $number } 處，目前還沒有更動（第 { $page } 頁，共 { $pages } 頁）。
}
roster-changes-masked = 姓名依社區規約遮住一部分。
roster-change-home = { $kind ->
    [added] 新增
    [back] 恢復
    [gone] 停用
   *[changed] 更動
} { $home }{ $named ->
    [yes] （第 { $row } 列）
   *[no] （名冊上沒有）
}
roster-change-joined = { $names }已經加入議事廳：身分不變，名冊裡不再有。
roster-change-holders = { $relation ->
    [owner] 所有權人
    [tenant] 承租人
   *[household] 家人
}：{ $how ->
    [new] 新寫上 { $now }
    [over] { $was }，都停用
   *[other] { $was } → { $now }
}
roster-change-area = 面積：{ $has ->
    [yes] { $was } → { $now } 平方公尺
   *[no] { $now } 平方公尺
}
roster-change-building = 棟別：{ $was } → { $now }
roster-change-stock = { $now ->
    [yes] 記為建商未售
   *[no] 不再是建商未售
}
roster-change-phones = 電話：寫上或更動 { $people } 個，號碼不顯示。
roster-change-place = { $kind ->
    [new] 新增 { $building }
    [in] { $building } 歸入 { $now }
   *[moved] { $building }：{ $was } → { $now }
}{ $named ->
    [yes] （第 { $row } 列）
   *[no] {""}
}
roster-changes-file = 全部 { $number } 處更動都在這份檔案裡，用 Excel 打開就能看。
roster-changes-delete = 裡面有姓名。看完請把這則訊息刪掉，不要轉傳給別人。
roster-changes-kind = { $kind ->
    [added] 新增
    [back] 恢復
    [gone] 停用
    [place] 棟
   *[changed] 更動
}
roster-changes-column = { $column ->
    [how] 如何更動
    [home] 房屋
    [row] 名冊第幾列
    [owner-was] 所有權人（目前）
    [owner-now] 所有權人（更動後）
    [tenant-was] 承租人（目前）
    [tenant-now] 承租人（更動後）
    [household-was] 家人（目前）
    [household-now] 家人（更動後）
    [area-was] 面積（目前）
    [area-now] 面積（更動後）
    [building-was] 棟別（目前）
    [building-now] 棟別（更動後）
    [stock-was] 未售（目前）
    [stock-now] 未售（更動後）
    [grid-was] 鄰（目前）
    [grid-now] 鄰（更動後）
    [phones] 更動幾個電話
   *[joined] 已加入、名冊裡不再有的
}
roster-changes-yes = 是
roster-changes-no = 否

roster-ends-homes = 🟡 要停用的涉及 { $homes } 戶，現有 { $known } 戶，占 { $share }。
roster-ends-head = 請再看一眼：照這份名冊，要停用的不少。
roster-ends-joined = 其中 { $people } 位已經加入議事廳。他們的身分不變，只是名冊裡不再有他們。
roster-ends-why = 多半是因為：傳來的只是一部分，應該選「都對，只是補充」；或者少了一棟、少了幾列。拿不定的話，請先看更動。
roster-ends-undo = 匯入之後無法一次退回。
roster-renamed-head = 請再看一眼：像是同一棟換了名稱。
roster-renamed = 🟡 表裡新的「{ $now }」，住的人和名冊裡的「{ $was }」相同。
roster-renamed-how = 如果是同一棟，請點「不匯入」，在表裡把棟名寫成原來的，再傳一次。照這樣匯入，同一戶會有兩筆，表決時算兩戶。
roster-ends-unsure = 這份名冊有要緊的更動，還沒有匯入。請點「看這份名冊」，看過更動再決定。
roster-button-bring-in-anyway = 看過了，照此匯入

## 匯入

roster-running-now = 正在匯入，還剩 { $left } 處。關掉手機也會繼續，完成後會通知。
    .plain = 正在匯入，還剩 { $left } 處。完成後會通知。
roster-done = ✅ 名冊已匯入，{ $at }。
roster-left-homes = 🟡 有 { $homes } 戶因為有錯沒有匯入：{ $named }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 戶
}。
roster-left-rows = 🟡 有 { $rows } 列看不出是哪一戶，沒有匯入。
roster-left-cells = 有 { $cells } 處小錯，只有那一格沒有匯入。
roster-left-next = 哪一列、為什麼，都在「錯處清單」裡。在自己的檔案裡改好再傳來，已經匯入的不會重複。
roster-dropped = 這份名冊沒有匯入，什麼都沒有更動。
roster-failed = 這份名冊沒有讀成，什麼都沒有更動。
roster-in-seen = 住戶名冊匯入完成：新增 { $added } 戶，更動 { $changed } 戶，停用 { $gone } 戶；所有權人和承租人新增 { $entered } 位，停用 { $ended } 位。
roster-in-seen-note = 這裡只有數目，沒有姓名。由誰匯入，寫在紀錄裡。

roster-gone = 找不到這份名冊了。請從名冊首頁再看一次。
roster-elsewhere = 這份名冊已經不在這一步了。請點前面訊息裡最新的「看這份名冊」。
roster-running = 有一份名冊正在匯入。請等它完成，再做這一步。
roster-overtaken = 這份名冊比對之後，又匯入過另一份。請把檔案再傳一次，重新比對。
roster-nothing-to-do = 和現有名冊相同，沒有需要匯入的。
place-gone = 找不到這個地方了。請從「各鄰與各棟」再看一次。

## 讀不成的檔案

roster-too-big = 檔案超過 { $most } MB。請依棟分成幾份，或刪去圖片和多餘的工作表，再分別傳來。
roster-too-many-rows = 一張表超過 { $most } 列。請依棟分成幾份傳來。
roster-encoding = 檔案的文字編碼認不出。請在 Excel 裡另存為「CSV UTF-8」或 .xlsx 再傳來。
roster-not-a-table = 這個檔案不是表格。請另存為 .xlsx 或 CSV 再傳來。
roster-old-excel = 這是舊式的 .xls 檔案。請在 Excel 裡另存為 .xlsx 再傳來。
roster-broken-workbook = 這個 Excel 檔案打不開，可能損壞或設了密碼。請取消密碼，另存為新的 .xlsx 再傳來。
roster-bomb = 這個檔案解開以後大得不正常，沒有打開。請把名冊複製到新的 Excel 檔案裡再傳來。
roster-no-heading = 找不到寫欄名的那一列。請在最上面加一列，例如：棟別、單元、房號、面積、所有權人、電話。
roster-no-rows = 檔案裡只有欄名，沒有一戶。請填好再傳來。
roster-file-lost = 檔案沒能收下來。請再傳一次；還是不行，請另存為 .xlsx 或 CSV。
roster-broken = 這份檔案讀了幾次都沒有讀成。請另存為新的 .xlsx 或 CSV 再傳來。

## 某一格不對

roster-area-unit = 面積請寫平方公尺。坪、尺、畝請先換算。
roster-area-negative = 面積不能是負數。
roster-area-unclear = 看不懂這個面積，請寫成 88.50 這樣。
roster-area-decimals = 面積最多寫兩位小數。
roster-area-zero = 面積要比 0 大，否則依面積計票時沒有份。
roster-area-missing = 名冊裡還沒有這一戶，新增時要寫面積。
roster-area-merged = 面積格 { $cells } 合併了幾戶。請取消合併，每戶寫自己的面積。
roster-share-unclear = 看不懂這個持分，請寫成 1/2 或 50%。
roster-share-range = 持分要比 0 大，最多是全部。
roster-share-of-several = 一格寫了幾個人，持分不知道歸誰。請一人一列。
roster-share-sum = 這一戶幾位所有權人的持分加起來超過了全部。
roster-share-register = 這一戶登記的所有權人加上這裡寫的，持分超過了全部。請把這戶的所有權人都寫上，寫明持分；換了所有權人，請依完整名冊匯入。
roster-stock-unclear = 看不懂是不是餘屋，請寫「是」或「否」。
roster-name-formula = 名字不能以 =、+、-、@ 開頭，免得被當成公式。
roster-name-unclear = 看不出名字，請寫清楚。
roster-name-long = 名字太長了，最多 { $most } 個字。
roster-place-long = 棟別或門牌太長了，最多 { $most } 個字。
roster-no-building = 看不出是哪一棟。請加一欄棟別，或寫成 3號樓1單元402。
roster-building-missing = 棟別空著。如果原來是合併的儲存格，請傳 .xlsx，或取消合併後填滿。
roster-home-missing = 沒有寫門牌，看不出是哪一戶。
roster-relation-unclear = 看不懂這個身分，請寫所有權人、承租人或家屬。
roster-phone-unclear = 這個電話看不懂，沒有收下，其他照常。手機寫 10 碼，外國的寫 + 和國碼。
roster-phone-several = 一個人只收一個電話，收了前面的。
roster-cell-formula = 這一格是公式，我們不計算。請複製後「只貼上值」。
roster-cell-date = 這一格被 Excel 變成了日期。請把格式設為文字，重寫一次，例如 3-1。
roster-cell-error = 這一格在 Excel 裡就是錯的，請改好。
roster-cell-merged = 儲存格 { $cells } 橫向合併了，看不出歸哪一欄。請取消合併。
roster-twice = 和第 { $row } 列重複，只算一次。
roster-contradicts = 和第 { $row } 列說的不一樣，不知道以哪一列為準。
roster-too-many-holders = 一戶最多寫 { $most } 個人。
roster-grid-other = 這一棟在第 { $row } 列歸了別的鄰，以那一列為準。

## 各鄰與各棟

grids-head = 各鄰與各棟
grids-rule = 每一鄰要有 1 位鄰長、3 位鄰幹事，每棟 1 位棟代表；一位鄰幹事最多服務 300 戶。
    .plain = 每一鄰 1 位鄰長、3 位鄰幹事，每棟 1 位棟代表。
grids-page = 一共 { $grids } 個鄰（第 { $page } 頁，共 { $pages } 頁）。
grids-none = 尚未劃分鄰。名冊裡加一欄「鄰」，或點「新設一鄰」。
grid-line = { $grid }：{ $homes } 戶，{ $buildings } 棟
grid-people = 鄰長 { $heads } 位，鄰幹事 { $workers } 位，棟代表 { $leaders } 位。
grid-what-is-missing = { $heads ->
    [0] { $workers ->
        [0] 棟代表 { $leaders } 位
       *[other] 鄰幹事 { $workers } 位{ $leaders ->
            [0] {""}
           *[other] ，棟代表 { $leaders } 位
        }
    }
   *[other] 鄰長 { $heads } 位{ $workers ->
        [0] {""}
       *[other] ，鄰幹事 { $workers } 位
    }{ $leaders ->
        [0] {""}
       *[other] ，棟代表 { $leaders } 位
    }
}
grid-missing = 🟡 還缺：{ grid-what-is-missing }。
grid-outside-missing = 🟡 還缺：棟代表 { $leaders } 位。
grid-leaderless = 沒有棟代表的：{ $places }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 棟
}。
grid-empty = { $grid }：還沒有棟歸進來。
grid-empty-how = 那一棟現在在哪裡，就先點開哪裡，再點那一棟，選這一鄰。
grids-staffed = 各鄰的人都齊了。
grids-missing = 🟡 全社區還缺：{ grid-what-is-missing }。
grids-missing-where = 缺人的鄰：{ $grids }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 個
}。
grid-load = 每位鄰幹事服務 { $homes } 戶{ $heavy ->
    [yes] ，超過了 { $most } 戶。
   *[no] ，不超過 { $most } 戶。
}
grid-outside = 還沒有歸入鄰：{ $buildings } 棟，{ $homes } 戶
grid-button = 看 { $grid }
grid-button-outside = 看沒歸入的棟
grid-button-new = 新設一鄰
grid-heads = 鄰長：{ $names }
grid-workers = 鄰幹事：{ $names }
grid-building = { $building }
grid-building-led = { $building }：{ $homes } 戶，棟代表 { $names }
grid-building-leaderless = { $building }：{ $homes } 戶，還沒有棟代表
grid-appoint = 由誰擔任，在工作台的「人員」裡決定。點一棟，可以換一鄰。
grid-lies-in = 目前歸：{ $grid }
grid-lies-nowhere = 目前不歸任何一鄰。
grid-which = 歸入哪一鄰？
grid-put-into = 歸入 { $grid }
grid-take-out = 不歸任何一鄰
grid-put = 已改好。
grid-ask-name = 新的一鄰叫什麼？例如：第1鄰。
grid-made = 這一鄰已設好。點開下面的一處，再點裡面的棟，就能歸過來。
grid-button-rename = 改名稱
grid-button-remove = 刪除
grid-button-remove-now = 刪除這一鄰
grid-button-keep = 不刪
grid-button-keep-name = 不改
grid-ask-new-name = { $grid } 改叫什麼？
grid-rename-note = 裡面的棟和人都不變。以後匯入的名冊，「鄰別」一欄也請寫新名稱。
grid-renamed = 名稱已改好。
grid-remove-sure = 刪除 { $grid }？
grid-remove-note = 裡面沒有棟，也沒有人在任。刪除後無法復原，要用再新設一個。日誌裡會記一筆。
grid-removed = { $grid } 已刪除。
grid-name-taken = 已經有一鄰用這個名稱。請換一個。
grid-has-buildings = 這一鄰裡還有棟，不能刪除。請先把它們歸到別的鄰。
grid-has-people = 這一鄰還有人在任，不能刪除。請先在「人員與任期」裡結束他們的職務。
grid-has-history = 這一鄰以前有過任職或提案，紀錄要留著，不能刪除。可以改名稱。
grid-name-length = 鄰要有名稱，最多 { $most } 個字。

mygrid-head = 您住的那一棟，由這些人服務：
mygrid-none = 還沒有核對住址，看不到由誰服務。請先加入，或洽服務台。
mygrid-building = { $has ->
    [yes] { $building }（{ $grid }）
   *[no] { $building }
}
mygrid-leader = 棟代表：{ $names }
mygrid-no-leader = 棟代表：還沒有人。有事請洽服務台。
mygrid-worker = 鄰幹事：{ $names }
mygrid-head-of-grid = 鄰長：{ $names }
mygrid-desk = 要找他們，請撥服務台電話 { $phone }，服務台會轉告。

## 列印信件

roster-letters = 列印信件：一戶一頁，上面有加入用的編號。
roster-letters-how = 選一棟，或者只印一戶。信依單元和房號排好，每棟前面有一張送信單。
roster-letters-of = { $building }：{ $homes } 戶，其中 { $without } 戶還沒有寫過信。
roster-letters-void = 再印一次，那一戶沒用過的舊編號就作廢。已經加入的人不受影響。
roster-letters-all-written = 這一棟每戶都寫過信了。要重印，請選「全部重印」。
roster-letters-file = 信印好了，共 { $letters } 封，PDF 在上面，A4 紙單面列印。
roster-letters-delete = 編號只在這份檔案裡。印完請把這則訊息刪掉，不要轉給別人。
roster-letter-ask-home = 印哪一戶？請寫門牌，例如：3號樓1單元402。
roster-letter-no-home = 名冊裡找不到這一戶，請寫完整門牌再試，例如：3號樓1單元402。
roster-letter-which-home = 像的有 { $count } 戶：{ $homes }{ $count ->
    [2] {""}
    [3] {""}
   *[other] 等
}。請寫完整門牌再試。
roster-letter-sure = 給{ $home }印一封信？
roster-button-print-new = 印沒寫過的 { $letters } 封
roster-button-print-all = 全部重印 { $letters } 封
roster-button-one-home = 只印一戶
roster-button-print-one = 印這一封


## 輸入了單元

unit-which-door = { $unit }，哪一戶？
    .plain = { $unit }，是哪一戶？

## 登記率（大家都看得到，只有數目）

living-button = 各棟登記率
living-head = 登記率：每一棟有多少戶有人加入，多少戶近來核對過。
    .plain = 登記率：每一棟有多少戶加入了。
living-all = 全社區有人加入 { $registered }/{ $homes } 戶（{ $share }），{ $lacking ->
    [0] 達到了 { $goal }% 的目標
   *[other] 目標 { $goal }%，還差 { $lacking } 戶
}；{ $months } 個月內核對過 { $confirmed } 戶。
living-building = { $reached ->
    [yes] 🟢
   *[no] 🟡
} { $building }：有人加入 { $registered }/{ $homes } 戶（{ $share }），核對過 { $confirmed } 戶；名冊寫明所有權人或承租人的 { $named } 戶。
living-page = 第 { $page } 頁，共 { $pages } 頁。
living-how = 建商沒賣的不算。「核對過」是 { $months } 個月內證實過，或本人說還住這裡。只有數目，沒有姓名。
    .plain = 只有數目，沒有姓名。

## 匯出名冊

roster-button-take-out = 匯出名冊
roster-out-ask = 匯出名冊：一個表格檔案（CSV），每一戶的面積、所有權人、承租人、持分、鄰別都在裡面，有姓名，沒有電話。
roster-out-noted = 誰匯出、什麼時候，會記進查看紀錄，住戶看得到；監察委員馬上會知道。
roster-out-back = 改好再傳來可以匯入的欄：{ $columns }。後面兩欄僅供查看，匯入時不用。
roster-out-file = 名冊在上面：{ $homes } 戶，{ $entries } 位所有權人和承租人。用 Excel 打開就能看。
roster-out-again = 不更動就傳回來，比對結果是什麼都不變。請不要改「名冊編號」一欄。
roster-out-column = { $column ->
    [building] 棟別
    [dwelling] 房屋
    [area] 面積
    [name] 姓名
    [share] 持分
    [relation] 關係
    [phone] 電話
    [stock] 餘屋
    [grid] 鄰別
    [entry] 名冊編號
    [joined] 已加入幾位（僅供查看）
   *[confirmed] 最近核對（僅供查看）
}
roster-out-relation = { $relation ->
    [owner] 所有權人
    [tenant] 承租人
   *[household] 家屬
}
register-out-seen = { $known ->
    [yes] { $name }
   *[no] 維護伺服器的人
}匯出了住戶名冊：{ $homes } 戶，{ $entries } 位所有權人和承租人，{ $phones ->
    [yes] 有電話
   *[no] 沒有電話
}。
register-out-seen-note = 您是監察委員，所以告訴您。不清楚為什麼匯出，請問一問。
