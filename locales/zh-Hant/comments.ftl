# 說說看法：贊成與反對的話，一人一則。

comments-of = 說說看法 · 提案 { $number } · { $title }
    .plain = 鄰居怎麼說：{ $title }
comments-sum = 贊成 { $fors } 人 · 反對 { $againsts } 人。一人說一則，兩邊輪流排，新的在前。
    .plain = 贊成 { $fors } 人，反對 { $againsts } 人。
comments-none = 還沒有人說。贊成、反對都可以說，一人一則。
    .plain = 還沒有人說。
comments-closed = 這份提案已有結果，不再收看法；說過的留在這裡給大家看。
    .plain = 已有結果，只能看。
comments-stranger = 看法由住在這裡的住戶說。請先加入，之後您也可以說。
    .plain = 加入以後才能說。
comment-row = 第 { $place } 則 · { $side ->
    [for] 贊成
   *[against] 反對
} · { $name } · { $at }{ $edited ->
    [yes] ，改過
   *[no] {""}
}{ $before ->
    [yes] ，說的是提案修改前的文字
   *[no] {""}
}：
    { $text }
    .plain = { $name }{ $side ->
    [for] 說贊成
   *[against] 說反對
}{ $before ->
    [yes] （說的是修改前的）
   *[no] {""}
}：{ $text }
comment-hidden = 第 { $place } 則 · { $side ->
    [for] 贊成
   *[against] 反對
} · 文字已隱藏，人數照算。{ $kept ->
    [agreed] 原因：{ $why }
   *[waits] 有人說裡面有別人的隱私，等委員看過。
}
    .plain = 這則的文字已隱藏。{ $kept ->
    [agreed] 原因：{ $why }
   *[waits] 等委員看過。
}
comment-mine = 您說的（{ $side ->
    [for] 贊成
   *[against] 反對
}）：{ $text }
    .helping = { $helped }說的（{ $side ->
        [for] 贊成
       *[against] 反對
    }）：{ $text }
button-comments = { $count ->
    [0] 說說看法
   *[other] 說說看法（{ $count } 則）
}
button-comments-over = 看大家說過的（{ $count } 則）
button-say = { $side ->
    [for] 我贊成，說兩句
   *[against] 我反對，說兩句
}
    .helping = { $side ->
        [for] { $helped }贊成，說兩句
       *[against] { $helped }反對，說兩句
    }
button-change-comment = 改一改我說的
    .helping = 修改{ $helped }說的
button-change-side = { $side ->
    [for] 我改變主意，贊成
   *[against] 我改變主意，反對
}
    .helping = { $side ->
        [for] { $helped }改變主意，贊成
       *[against] { $helped }改變主意，反對
    }
button-take-back-comment = 收回我說的
    .helping = 收回{ $helped }說的
button-flag-which = 檢舉一則
comment-flag-which = 要檢舉哪一則？
button-flag-comment = 檢舉 { $place }

## 說一則

comment-ask = { $side ->
    [for] 您贊成
   *[against] 您反對
}「{ $title }」。為什麼？
    .helping = { $side ->
        [for] { $helped }贊成
       *[against] { $helped }反對
    }「{ $title }」。為什麼？
comment-ask-how = 請寫成一則訊息傳給我，一兩句就好，最多 { $most } 個字。發布前會請您看一遍。
    .plain = 請傳一兩句給我。
comment-before = 您先前說的：{ $text }
    .helping = { $helped }先前說的：{ $text }
comment-preview = 請看一遍，還沒有發布。要改就再傳一次。
    .plain = 請看一遍，還沒有發布。
comment-preview-words = { $name } · { $side ->
    [for] 贊成
   *[against] 反對
}：{ $text }
comment-preview-public = 發布後鄰居都看得到，附上您的稱呼。之後可以改，改過會註明；也可以收回。
    .plain = 發布後鄰居都看得到。可以改，可以收回。
    .helping = 發布後鄰居都看得到，附上{ $helped }的稱呼。之後可以改，改過會註明；也可以收回。
button-publish-comment = 就這樣發布
comment-said = { $anew ->
    [yes] 已經改好，註明了「改過」。
   *[no] { $side ->
        [for] 您的贊成意見已發布。
       *[against] 您的反對意見已發布。
    }
}
    .helping = { $anew ->
        [yes] 已經改好，註明了「改過」。
       *[no] { $side ->
            [for] { $helped }的贊成意見已發布。
           *[against] { $helped }的反對意見已發布。
        }
    }
comment-taken-back = 已經收回，您說的那則刪掉了。
    .helping = 已經收回，{ $helped }說的那則刪掉了。
comment-length = 一則最多 { $most } 個字，您寫了 { $given } 個。請寫短一點再傳一次；要說的多，可以寫成提案，或在會上說。
    .plain = 最多 { $most } 個字。請短一點再傳一次。
comment-closed = 提案 { $number } 已有結果，不能再說看法了。
comment-none = 您在這份提案下還沒有說過看法。
    .helping = { $helped }在這份提案下還沒有說過看法。

## 告訴提案人

notice-comments = 有鄰居說了看法 · 提案 { $number } · { $title }
notice-comments-new = 今天新說的：贊成 { $fors } 人 · 反對 { $againsts } 人。
button-follow-settings = 要不要提醒
