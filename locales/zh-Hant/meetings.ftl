# 會議：開會通知、出席回覆、行事曆、改期和取消

command-meetings = 看會議
command-announce = 發開會通知（管理委員填寫）

# 清單

meeting-list = 📅 會議
    點一場，看時間、地點和議程。
meeting-list-empty = 📅 近期沒有會議。
    有新的會議，群組和這裡都會通知。
meeting-list-past = 最近開過的也列在下面。
meeting-entry = { $at } { $title }
meeting-entry-over = 已開過 { $at } { $title }
meeting-entry-cancelled = 已取消 { $at } { $title }

# 一場會議

meeting-head = 📅 會議 { $number } · { $title }
meeting-off = 會議已取消。原因：{ $reason }
meeting-when = 時間：{ ZONE($at) } { $at }，約 { $minutes } 分鐘
    .plain = 時間：{ SPOKEN($at) }，大約 { $minutes } 分鐘
meeting-place = 地點：{ $place }
meeting-agenda = 議程：{ $agenda }
meeting-called-by = 召集人：{ $name }
meeting-running = 會議進行中。
meeting-over = 這場會議已經開過。
meeting-counts = 出席 { $yes } 位 · 不克出席 { $no } 位 · 還不確定 { $maybe } 位
meeting-mine = 目前的回覆是「{ $choice ->
        [yes] 出席
        [no] 不克出席
       *[maybe] 還不確定
    }」，開會前可以改。
    .plain = 目前的回覆：{ $choice ->
        [yes] 會來
        [no] 不能來
       *[maybe] 還不確定
    }。開會前可以改。
    .helping = { $helped }目前的回覆是「{ $choice ->
            [yes] 出席
            [no] 不克出席
           *[maybe] 還不確定
        }」，開會前可以改。
meeting-not-answered = 能出席嗎？請點下面回覆，開會前可以改。
    .plain = 能來嗎？請回覆號碼。
    .helping = { $helped }能出席嗎？請點下面回覆，開會前可以改。
meeting-answered = 已記下：{ $choice ->
        [yes] 出席
        [no] 不克出席
       *[maybe] 還不確定
    }。開會前可以改。
meeting-answered-same = 先前已經回覆：{ $choice ->
        [yes] 出席
        [no] 不克出席
       *[maybe] 還不確定
    }。
    .helping = { $helped }先前已經回覆：{ $choice ->
            [yes] 出席
            [no] 不克出席
           *[maybe] 還不確定
        }。
meeting-calendar = 📅 這是行事曆檔案。點開就能把會議加進手機行事曆。
    會議若改期，請再取一次新的檔案。

# 通知

meeting-invitation = 📅 開會通知 { $number } · { $title }
    .plain = 📅 請來開會：{ $title }
meeting-reminder = 📅 快要開會了 · { $title }
meeting-changed = 📅 會議有變動 · { $title }
meeting-when-now = 時間改為：{ ZONE($at) } { $at }，原為 { $was }
    .plain = 時間改到 { SPOKEN($at) }，原來是 { SPOKEN($was) }。
meeting-when-as-before = 時間不變：{ $at }
    .plain = 時間不變：{ SPOKEN($at) }
meeting-place-now = 地點改為：{ $place }，原為{ $was }
meeting-place-as-before = 地點不變：{ $place }
meeting-told-by = { $name }通知
meeting-ask-again = 先前的回覆是「{ $choice ->
        [yes] 出席
        [no] 不克出席
       *[maybe] 還不確定
    }」。如有變動，請點下面修改。
    .plain = 先前的回覆：{ $choice ->
        [yes] 會來
        [no] 不能來
       *[maybe] 還不確定
    }。如有變動，請回覆號碼。
    .helping = { $helped }先前的回覆是「{ $choice ->
            [yes] 出席
            [no] 不克出席
           *[maybe] 還不確定
        }」。如有變動，請點下面修改。
meeting-cancelled = 📅 會議取消 · { $title }
    原訂 { $at }。
    .plain = 📅 會議不開了：{ $title }
    原來訂的是 { SPOKEN($at) }。

# 召集

meeting-for-committee = 開會通知由管委會發，目前登記的職務裡沒有這一項。想開會討論，可以寫一件提案。
    .plain = 開會通知由管委會來發。想開會討論，可以寫一件提案。
meeting-announce-in-private = 📅 發開會通知要填幾個欄位，請到私訊填寫。
meeting-ask-title = 📅 發開會通知，第 1 步，共 4 步
    會議的名稱？請寫一句話。
    例如：3號樓加裝扶手說明會
meeting-ask-place = 📅 發開會通知，第 2 步，共 4 步
    在哪裡開？
    例如：二樓會議室
meeting-ask-when = 📅 發開會通知，第 3 步，共 4 步
    什麼時候開？可以點下面的一個，也可以自己寫。
    例如：週五 19:30，或 12月3日下午2點
meeting-ask-agenda = 📅 發開會通知，第 4 步，共 4 步
    要議哪幾件事？一件寫一行。也可以不寫。
meeting-evening = { $at }
meeting-preview = 📅 請看一遍 · { $title }
meeting-preview-note = 發布後，群組裡會有一張會議卡，{ $told } 位收到私訊通知。
meeting-unreached = 另有 { $number } 位沒有用手機，或收不到訊息，請另行通知。
    .plain = 另有 { $number } 位收不到訊息，請另外告訴他們。
meeting-preview-reminder = { $at } 會再提醒一次。
meeting-preview-no-reminder = 離開會很近了，不再另外提醒。
meeting-preview-last = 時間和地點之後還能改。通知一發出就收不回來。
meeting-fix = 📅 要改哪一項？改好會再請看一遍。
meeting-stopped = 草稿已刪除，沒有發出任何通知。
meeting-published = 已發布，正在通知 { $told } 位。
meeting-draft-newer = 這一步之後內容又改過，請再看一遍。
meeting-tap-please = 請點下面的按鈕：發布、修改，或不發了。

# 變動

meeting-edit-note = 會議開始前可以改時間、改地點，也可以取消。每次變動都會通知大家。
meeting-ask-new-time = 📅 改時間 · { $title }
    原為 { $was }。要改到什麼時候？
    可以點下面的一個，也可以自己寫，例如：週五 19:30
meeting-ask-new-place = 📅 改地點 · { $title }
    原本在{ $was }。要改到哪裡？
meeting-ask-reason = 📅 取消會議 · { $title }
    原訂 { $at }。請寫一句原因，大家都看得到。
meeting-sure-time = 📅 改時間 · { $title }
    從 { $was } 改到{ ZONE($at) } { $at }。
meeting-sure-place = 📅 改地點 · { $title }
    從「{ $was }」改到「{ $place }」。
meeting-sure-cancel = 📅 取消會議 · { $title }
    原訂 { $at }。原因：{ $reason }
meeting-sure-note = 點「確定改」之後，大家馬上收到通知。想換個寫法，直接再寫一次。
meeting-sure-cancel-note = 取消後不能恢復，大家馬上收到通知和原因。想換個原因，直接再寫一次。
meeting-changed-done = 已改好，正在通知 { $told } 位。
meeting-cancelled-done = 會議已取消，正在通知 { $told } 位。

# 按鈕

meeting-button-yes = 出席
meeting-button-no = 不克出席
meeting-button-maybe = 還不確定
meeting-button-calendar = 加到行事曆
meeting-button-whole = 看詳情
meeting-button-back = 回到會議
meeting-button-announce = 發開會通知
meeting-button-begin = 前往填寫
meeting-button-edit = 改動或取消
meeting-button-time = 改時間
meeting-button-place = 改地點
meeting-button-cancel = 取消會議
meeting-button-keep = 不改了
meeting-button-sure = 確定改
meeting-button-off = 確定取消會議
meeting-button-skip = 不寫議程
meeting-button-stop = 不發了
meeting-button-publish = 發布
meeting-button-fix = 修改
meeting-button-fix-title = 名稱
meeting-button-fix-place = 地點
meeting-button-fix-when = 時間
meeting-button-fix-agenda = 議程
meeting-button-preview = 回到草稿

# 為什麼不行

meeting-gone = 這裡沒有這場會議。連結可能舊了，請從會議清單裡找。
meeting-is-cancelled = 「{ $title }」已經取消，不必再回覆或改動。
meeting-has-begun = 「{ $title }」已於 { $at } 開始，回覆和改動到那時為止。
meeting-same = 時間和地點都和原來一樣，沒有可改的。
meeting-past = { $at } 已經過了，請寫一個之後的時間。
meeting-far = 這個時間在一年以後，請核對年份。
meeting-when-unclear = 這個時間看不明白。請寫一個日期和一個鐘點，例如：11月28日 19:30，或 週五 19:30
meeting-when-no-hour = 還缺幾點鐘。請連同日期一起寫，例如：11月28日 19:30
meeting-when-no-day = 還缺哪一天。請連同日期一起寫，例如：11月28日 19:30
meeting-when-which-half = { $hour } 點是上午還是晚上？請寫明，例如：週五晚上7點半，或 週五 19:30
meeting-when-no-such-day = 日曆上沒有這一天，請核對月份和日期。
meeting-when-no-such-hour = 沒有這個鐘點，請寫 0:00 到 23:59 之間的時間。
meeting-when-weekday = 日期和星期對不上：寫的那天是 { $at }。請核對後再寫一次。
meeting-title-missing = 會議要有名稱，請寫一句話。
meeting-title-long = 名稱請寫在 { $most } 個字以內，細節可以放進議程。
meeting-place-missing = 請寫在哪裡開會。
meeting-place-long = 地點請寫在 { $most } 個字以內。
meeting-agenda-long = 議程最多 { $most } 個字，現在有 { $units } 個字。請寫短一點，較長的資料可以開會時發。
meeting-agenda-rows = 議程最多 { $most } 行，請合併幾行再寫。
meeting-reason-missing = 取消要寫一句原因，大家會問。
meeting-reason-long = 原因請寫在 { $most } 個字以內。
