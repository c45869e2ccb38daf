# 寄到每户的信：打印出来，一户一页。

letter-title = { $community }议事厅
letter-greeting = { $dwelling }的住户，您好：
letter-why = 社区的议事厅开到手机上了。您可以在那里提建议、附议、投票、看会议通知。加入时要核实住址，请用下面这个编号，一分钟左右。
letter-code-is = 您家的编号：
letter-scan = 用手机相机扫左边的图，就会打开议事厅（Telegram 里的 { $bot }），点「开始」，再确认加入。不能扫也没关系：在 Telegram 里找到 { $bot }，把编号发过去。
letter-ask = 在 Telegram 里打开社区的议事厅，点「开始」，把编号发过去。
letter-once = 这个编号只能用一次，请不要给外人看。家里其他人也想加入，请到服务台再要一个。
letter-privacy = 我们只保存您的门牌、称呼和您办过的事，谁能看见，写在议事厅的「我的资料」里。任何人都不会为此让您交钱。
letter-desk = 没有智能手机，或者用着不方便，请打服务台电话 { $phone }，服务台会告诉您怎么用纸票投票。
letter-cover = { $building }：{ $letters } 封信
letter-cover-how = 送到一户打一个勾。信不要拆开，编号只给住在里面的人看。没有人在家，请带回服务台，不要塞在门缝里。
