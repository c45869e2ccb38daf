# 转发别人的话来写提案：先请写的人同意。

forward-neighbour = 收到您转发的：「{ $words }」。这是别人写的。
    .plain = 这是别人写的。
forward-neighbour-how = 用别人的话写提案，要先请他同意。他是本社区居民的话，我把这段话发给他问一声，他会看到是您问的。他是不是居民，我不能告诉您。您也可以用自己的话写。
    .plain = 要先请他同意，我可以替您问一声。
button-ask-consent = 请他同意
forward-asked = 记下了。写的人是本社区居民，就会收到；他同意以后，我把这段话写成草稿交给您，发布以前您还能改。
    .plain = 记下了，同意了就告诉您。
forward-asked-until = 7 天没有回音，这段话就删掉，不再另外通知。
forward-own-words = 您可以用自己的话写一份提案，意思一样就行。
forward-nobody = { $origin ->
    [hidden] 写这段话的人隐藏了账号，我不知道该问谁，不能直接用。
   *[chat] 这是从频道、群或别的机器人转来的，没有一个人能替它同意，不能直接用。
}
    .plain = 不知道该请谁同意，不能直接用。
forward-no-words = 转发来的不是文字，我看不懂。
forward-long = 转发的文字最多 { $most } 个字，这条有 { $given } 个。请用自己的话写短一点。
forward-from-hall = 这是议事厅自己发的消息，不用写成提案。
forward-many = 您已经请了 { $most } 位邻居同意，还没有回音。请等一等再请下一位。
forward-words-by = { $reworded ->
    [yes] 起因是{ $name }说的话，文字由提出的人改写。
   *[no] 内容是{ $name }的原话。
}
forward-gone = 这段话已经删掉了，或者已经用过了。
forward-used = 这段话已经写进提案的草稿了，不能再改主意。请直接和写提案的邻居说。
forward-draft-first = 您还有一份没写完的提案。请先发布或者删掉那一份，再来用这段话；这段话替您留 7 天。

## 问写的人

notice-forward = { $by }想用您说的这段话写一份提案，请您看看可不可以：
forward-text = 「{ $text }」
notice-forward-then = 可以：他会照着写，发布以后大家看得见，也会写明原话是您的；改了字句，就写明是改写的。不可以：这段话马上删掉。
    .plain = 可以，就会写明原话是您的；不可以，就删掉。
button-allow-forward = 可以用
button-refuse-forward = 不可以
button-refuse-after-all = 还是不可以
forward-yes-said = 好的，已经告诉他可以用。
forward-yes-then = 在他写进草稿以前，您还可以改主意。
forward-no-said = 好的，这段话已经删掉。不会告诉他您看过。

## 告诉转发的人

notice-forward-agreed = 写那段话的邻居同意了：「{ $words }」
notice-forward-agreed-then = 可以写成提案了。7 天里没有写，这段话就删掉。
button-use-forward = 写成提案
