# 關注一份提案，或不再提醒。

command-following = 我關注的提案
follow-of = 要不要提醒 · 提案 { $number } · { $title }
    .plain = 要不要提醒：{ $title }
follow-now = { $heeds ->
    [follows] 您關注了這份提案，有進展會告訴您。
    [itself] 這份提案您提過、附議過或說過看法，有進展會告訴您。
    [muted] 這份提案的進展不再告訴您。
   *[neither] 您沒有關注這份提案。關注以後，有進展會告訴您。
}
    .plain = { $heeds ->
    [follows] 有進展會告訴您。
    [itself] 有進展會告訴您。
    [muted] 現在不告訴您。
   *[neither] 您沒有關注。
}
follow-still = 請您投票、開會的通知照發，不受這裡影響。
    .plain = 投票、開會的通知照發。
follow-noted = 記下了。
follow-list = 我關注的提案。點開可以改。
follow-list-none = 您還沒有關注提案。提過、附議過、說過看法的，會自動算關注。
    .plain = 您還沒有關注提案。
follow-row = { $heeds ->
    [muted] { $title } · 不提醒
   *[other] { $title }
}
button-follow = 關注，有進展告訴我
    .helping = 關注這件提案
button-unfollow = 不關注了
button-mute = 不再提醒這件事
button-unmute = 恢復提醒
button-follow-list = 我關注的提案
    .helping = { $helped }關注的提案
