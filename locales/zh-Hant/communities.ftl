# 一個機器人裡有數個社區：目前在哪個社區，如何切換；以及以邀請就任職務。

communities-here = 【{ $community }】
communities-which = 這裡有數個社區。請問要到哪一個？
    .plain = 請問住在哪個社區？
communities-which-how = 請掃描社區信件或海報上的二維條碼，或傳來社區名稱中的幾個字。
    .plain = 請傳來社區的名稱。
communities-none = 沒有找到這個名稱的社區。
communities-these = 請問要到的是這裡嗎？
communities-more = 還有其他名稱相近的社區，請把名稱寫完整一些。
communities-own = 請問要到哪個社區？
communities-unknown = 這個社區已不在這裡，或連結不完整。請再掃描一次信上的二維條碼，或請傳連結的人重新傳一次。
    .plain = 沒有這個社區。請再掃描一次信上的二維條碼。
communities-came = 現在到了{ $community }。
communities-elsewhere = 這是{ $community }的內容。請先切換過去，再繼續看。
    .plain = 這是{ $community }的事，請先切換過去。
communities-foreign = 這是{ $community }的內容，在那裡還沒有登記。
communities-foreign-join = 若也住在那裡，可以用那裡寄來的信上的編號登記。這邊的登記不受影響。
    .plain = 若也住在那裡，可以去登記。
communities-button-switch = 切換到{ $community }
communities-button-go = 到{ $community }
communities-button-join = 到{ $community }登記
communities-button-other = 換一個社區

## 以邀請就任職務

invitation-office = { $office ->
    [chair] 負責人（主任委員）
    [committee] 管理委員
    [building_leader] 棟代表
    [desk] 服務台
    [supervisor] 監察委員
    [grid_head] 鄰長
    [grid_worker] 鄰幹事
   *[merchant] 特約商店
}
invitation-offer = 邀請擔任{ $community }的{ $where }{ invitation-office }，就任以後可以：
invitation-by = 由{ $by }邀請。
invitation-means = 住戶看得到稱呼與職務。
invitation-once = 這份邀請只能使用一次。若不是給本人的，請勿接受。
invitation-button-yes = 接受，就任
invitation-button-no = 不是我，先不接受
invitation-left = 好，沒有接受。邀請到期以前仍可使用。
invitation-taken = 現在是{ $community }的{ invitation-office }。
invitation-then = 從首頁可以辦理提案、表決與會議。
invitation-told = { $name }以邀請就任了{ invitation-office }。
invitation-giver-gone = 發出邀請的人已不能任命這個職務，邀請隨之作廢。請向主任委員再要一份。
invitation-too-many = 還有 { $most } 份邀請沒人用過。請先收回一些，再發新的。
invitation-unknown = 這份邀請對不上。請將收到的連結原樣點開，或請發出邀請的人再傳一份。
invitation-tries = { $left ->
    [0] 可試的次數已用完，請一小時以後再試。
   *[other] 還可以再試 { $left } 次。
}
invitation-used = 這份邀請已經用過，一份邀請只能使用一次。若不是本人使用的，請立刻告知發出邀請的人。
    .plain = 這份邀請已經用過了。若不是本人使用的，請立刻告知發出邀請的人。
invitation-void = 這份邀請已由新的取代。請使用最近收到的那一份。
    .plain = 請使用最近收到的邀請。
invitation-expired = 這份邀請已於 { $at } 到期。請發出邀請的人再傳一份。
    .plain = 這份邀請到期了，請再要一份。
