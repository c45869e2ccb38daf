# 关注一份提案，或者不再提醒。

command-following = 我关注的提案
follow-of = 要不要提醒 · 提案 { $number } · { $title }
    .plain = 要不要提醒：{ $title }
follow-now = { $heeds ->
    [follows] 您关注了这份提案，有了进展会告诉您。
    [itself] 这份提案您提过、附议过或者说过看法，有了进展会告诉您。
    [muted] 这份提案的进展不再告诉您。
   *[neither] 您没有关注这份提案。关注以后，有了进展会告诉您。
}
    .plain = { $heeds ->
    [follows] 有了进展会告诉您。
    [itself] 有了进展会告诉您。
    [muted] 现在不告诉您。
   *[neither] 您没有关注。
}
follow-still = 请您投票、开会的通知照发，不受这里影响。
    .plain = 投票、开会的通知照发。
follow-noted = 记下了。
follow-list = 我关注的提案。点开可以改。
follow-list-none = 您还没有关注提案。提过、附议过、说过看法的，会自动算关注。
    .plain = 您还没有关注提案。
follow-row = { $heeds ->
    [muted] { $title } · 不提醒
   *[other] { $title }
}
button-follow = 关注，有进展告诉我
    .helping = 关注这份提案
button-unfollow = 不关注了
button-mute = 不再提醒这件事
button-unmute = 恢复提醒
button-follow-list = 我关注的提案
    .helping = { $helped }关注的提案
