# 说说看法：赞成和反对的话，一人一条。

comments-of = 说说看法 · 提案 { $number } · { $title }
    .plain = 邻居怎么说：{ $title }
comments-sum = 赞成 { $fors } 人 · 反对 { $againsts } 人。一人说一条，两边轮着排，新的在前。
    .plain = 赞成 { $fors } 人，反对 { $againsts } 人。
comments-none = 还没有人说。赞成反对都可以说，一人一条。
    .plain = 还没有人说。
comments-closed = 这份提案已经有了结果，看法到此为止，留在这里给大家看。
    .plain = 已经有结果了，只能看。
comments-stranger = 看法由住在这里的居民说。加入以后您也可以说。
    .plain = 加入以后才能说。
comment-row = 第 { $place } 条 · { $side ->
    [for] 赞成
   *[against] 反对
} · { $name }（{ $at }{ $edited ->
    [yes] ，改过
   *[no] {""}
}{ $before ->
    [yes] ，说的是提案改以前的文字
   *[no] {""}
}）：
    { $text }
    .plain = { $name }{ $side ->
    [for] 说赞成
   *[against] 说反对
}{ $before ->
    [yes] （说的是改以前的）
   *[no] {""}
}：{ $text }
comment-hidden = 第 { $place } 条 · { $side ->
    [for] 赞成
   *[against] 反对
} · 文字隐藏了，人数照算。{ $kept ->
    [agreed] 原因：{ $why }
   *[waits] 有人说里面有别人的隐私，等委员看过。
}
    .plain = 这条的文字隐藏了。{ $kept ->
    [agreed] 原因：{ $why }
   *[waits] 等委员看过。
}
comment-mine = 您说的（{ $side ->
    [for] 赞成
   *[against] 反对
}）：{ $text }
    .helping = { $helped }说的（{ $side ->
        [for] 赞成
       *[against] 反对
    }）：{ $text }
button-comments = { $count ->
    [0] 说说看法
   *[other] 说说看法（{ $count } 条）
}
button-comments-over = 看大家说过的（{ $count } 条）
button-say = { $side ->
    [for] 我赞成，说两句
   *[against] 我反对，说两句
}
    .helping = { $side ->
        [for] { $helped }赞成，说两句
       *[against] { $helped }反对，说两句
    }
button-change-comment = 改一改我说的
    .helping = 改一改{ $helped }说的
button-change-side = { $side ->
    [for] 我改主意了，赞成
   *[against] 我改主意了，反对
}
    .helping = { $side ->
        [for] { $helped }改主意了，赞成
       *[against] { $helped }改主意了，反对
    }
button-take-back-comment = 收回我说的
    .helping = 收回{ $helped }说的
button-flag-which = 举报一条
comment-flag-which = 要举报哪一条？
button-flag-comment = 举报 { $place }

## 说一条

comment-ask = { $side ->
    [for] 您赞成
   *[against] 您反对
}「{ $title }」。为什么？
    .helping = { $side ->
        [for] { $helped }赞成
       *[against] { $helped }反对
    }「{ $title }」。为什么？
comment-ask-how = 请写成一条消息发给我，一两句就好，最多 { $most } 个字。发布以前给您看一遍。
    .plain = 请发一两句给我。
comment-before = 您以前说的：{ $text }
    .helping = { $helped }以前说的：{ $text }
comment-preview = 请您看一遍，还没有发布。要改就再发一次。
    .plain = 请看一遍，还没有发布。
comment-preview-words = { $name } · { $side ->
    [for] 赞成
   *[against] 反对
}：{ $text }
comment-preview-public = 发布以后邻居都看得见，带着您的称呼。以后可以改，改过会注明；也可以收回。
    .plain = 发布以后邻居都看得见。可以改，可以收回。
    .helping = 发布以后邻居都看得见，带着{ $helped }的称呼。以后可以改，改过会注明；也可以收回。
button-publish-comment = 就这样发布
comment-said = { $anew ->
    [yes] 已经改好，注明了「改过」。
   *[no] { $side ->
        [for] 您的赞成意见发布了。
       *[against] 您的反对意见发布了。
    }
}
    .helping = { $anew ->
        [yes] 已经改好，注明了「改过」。
       *[no] { $side ->
            [for] { $helped }的赞成意见发布了。
           *[against] { $helped }的反对意见发布了。
        }
    }
comment-taken-back = 已经收回，您说的那条删掉了。
    .helping = 已经收回，{ $helped }说的那条删掉了。
comment-length = 一条最多 { $most } 个字，您写了 { $given } 个。请写短一点再发一次；要说的多，可以写成提案，或者在会上说。
    .plain = 最多 { $most } 个字。请短一点再发一次。
comment-closed = 提案 { $number } 已经有了结果，不能再说看法了。
comment-none = 您在这份提案下还没有说过看法。
    .helping = { $helped }在这份提案下还没有说过看法。

## 告诉提案人

notice-comments = 有邻居说了看法 · 提案 { $number } · { $title }
notice-comments-new = 今天新说的：赞成 { $fors } 人 · 反对 { $againsts } 人。
button-follow-settings = 要不要提醒
