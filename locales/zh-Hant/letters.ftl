# 寄到每戶的信：列印出來，一戶一頁。

letter-title = { $community }議事廳
letter-greeting = { $dwelling }的住戶，您好：
letter-why = 社區的議事廳開到手機上了。在那裡可以提案、附議、投票、看開會通知。加入時要核對住址，請用下面這個編號，一分鐘左右。
letter-code-is = 府上的編號：
letter-scan = 用手機相機掃左邊的圖，就會打開議事廳（Telegram 裡的 { $bot }），點「開始」，再確認加入。不能掃也沒關係：在 Telegram 裡找到 { $bot }，把編號傳過去。
letter-ask = 在 Telegram 裡打開社區的議事廳，點「開始」，把編號傳過去。
letter-once = 這個編號只能用一次，請不要給外人看。家裡其他人也想加入，請到服務台再要一個。
letter-privacy = 我們只保存門牌、稱呼和辦過的事，誰能看見，寫在議事廳的「我的資料」裡。任何人都不會為此要求付錢。
letter-desk = 沒有智慧型手機，或者用起來不方便，請撥服務台電話 { $phone }，服務台會說明怎麼用紙本投票。
letter-cover = { $building }：{ $letters } 封信
letter-cover-how = 送到一戶打一個勾。信請不要拆開，編號只給住在裡面的人看。沒有人在家，請帶回服務台，不要塞在門縫裡。
