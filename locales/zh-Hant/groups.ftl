# 議事群組：設定、更換、失去、找回。

command-here = 在群組裡用：訊息發到這裡
command-group = 本社區的議事群組

## 在群組裡

group-hello = 大家好，我是社區議事廳的辦事員。
group-hello-chair = 要把這個群組設為社區的議事群組，請主任委員點下面，在私訊裡確認。
group-button-bind = 設為議事群組
group-is-bound = 這裡是{ $community }的議事群組。提案、表決和會議會發到這裡；寫提案、投票請在私訊裡辦。
group-welcome = 歡迎新來的鄰居。這裡是{ $community }的議事群組，提案、附議和投票請點下面，在私訊裡辦。
group-left = 這個群組不再是{ $community }的議事群組，上面的訊息不再更新。提案和表決請到私訊查看。
group-topic-chosen = 好的，議事的訊息以後發到這個主題。
group-topic-none = 好的，議事的訊息以後發到群組裡，不分主題。

## 主任委員在私訊裡

group-chair-only = 議事群組要由主任委員來設，這個帳號現在沒有這個職務。請把這件事轉告主任委員。
    .plain = 這件事由主任委員來辦。
group-link-old = 這個連結已經不能用了。請在群組裡發 /here，再點群組裡新出現的按鈕。
group-ask = 把群組「{ $title }」設為{ $community }的議事群組？
group-ask-means = 設好以後，提案、表決和會議的訊息會發到這個群組，群組裡的人都看得見。
    .plain = 議事的訊息會發到這個群組，群組裡的人都看得見。
group-ask-running = 目前進行中的 { $count } 件事會馬上發到群組。
group-ask-instead = 現在的議事群組是「{ $now }」。改了以後，那邊不再發訊息。
group-button-yes = 是，設為議事群組
group-button-no = 不是
group-button-again = 再看一次
group-bound-done = 好了，群組「{ $title }」現在是{ $community }的議事群組。
group-topics = 群組裡分主題的話，在要用的主題裡發 /here，訊息就發到那裡。
group-already = 群組「{ $title }」已經是{ $community }的議事群組，不用再設。
group-taken = 這個群組已經是另一個社區的議事群組。要改用，請那個社區的主任委員先停用它。
group-gone = 我不在群組「{ $title }」裡，無法發訊息。請先把我加回群組，再看一次。
group-silent = 我在群組「{ $title }」裡還不能發言。請群組管理員允許成員發訊息，或者把我設為管理員，再看一次。
group-left-as-is = 好的，沒有更改。
group-none = 這個群組已經不是本社區的議事群組了。
group-none-yet = 本社區還沒有議事群組。
group-how = 要設議事群組：把我加進群組，再點群組裡出現的按鈕。
group-ours = { $community }的議事群組是「{ $title }」。
group-ours-lost = 現在我在那裡無法發訊息：可能已經不在群組裡，或沒有發言的權限。
group-change-how = 要換一個群組：把我加進新的群組，再點那裡出現的按鈕。
group-button-unbind = 停用這個群組
group-unbind-ask = 不再把群組「{ $title }」用作{ $community }的議事群組？
group-unbind-means = 已經發出的訊息都留著，以後不再往那裡發。住戶仍會在私訊裡收到通知。
group-button-unbind-yes = 是，停用
group-unbound = 好了，群組「{ $title }」不再是議事群組。
group-here-private = 這個指令要在群組裡用。

## 告訴主任委員

group-lost-out = 我已經不在議事群組「{ $title }」裡了。請把我加回去；如果不是有意的，也請問一問群組管理員。
group-lost-silent = 我在議事群組「{ $title }」裡無法發言。請群組管理員允許成員發訊息，或者把我設為管理員；改好以後，請在群組裡發一次 /here。
group-lost-meanwhile = 這段時間群組收不到訊息，住戶的私訊通知照常。
group-button-see = 看看議事群組
group-found = 議事群組「{ $title }」又能收到訊息了。
