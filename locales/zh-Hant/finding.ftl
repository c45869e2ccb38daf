# 找提案：按字、按編號、按進度、按遠近；住戶提的議題占多少。

command-find = 找提案
button-find = 找一找
find-ask = 找一找：您想找哪份提案？
find-ask-how = 把記得的字傳給我就行，繁體、簡體都可以，例如「樓梯燈」；也可以傳編號，例如 031；還可以加上進度，例如「充電 表決中」。
    .plain = 記得什麼字，就傳給我。編號也行。
find-picture = 照片的內容我看不懂。請用幾個字說說照片裡是什麼、在哪裡。
find-found = { $shelf ->
    [now] 找「{ $words }」· 徵求附議的
    [ready] 找「{ $words }」· 等回覆的
    [vote] 找「{ $words }」· 表決中的
    [done] 找「{ $words }」· 有結果的
    [mine] 找「{ $words }」· 我提的
   *[all] 找「{ $words }」
}
find-counted = { $exact ->
    [0] 沒有一字不差的，有 { $alike } 份意思相近。
   *[other] { $alike ->
        [0] 找到 { $exact } 份。
       *[other] 找到 { $exact } 份，另有 { $alike } 份意思相近。
    }
}
    .plain = { $exact ->
    [0] 找到意思相近的 { $alike } 份。
   *[other] 找到 { $exact } 份。
}
find-none = 沒有找到。換幾個字、少寫幾個字再試試。
find-page = 第 { $page } 頁
find-row = { $hidden ->
    [yes] { $number } 文字已隱藏
   *[no] { $number } { $title }
} · { $stage ->
    [collecting] 徵求附議
    [screening] 等回覆
    [returned] 請提案人補充
    [deliberating] 商議中
    [in_vote] 表決中
    [adopted] 通過
    [rejected] 未通過
    [unfunded] 沒籌到錢
    [answered] 已回覆
    [declined] 不辦
    [merged] 已合併
    [withdrawn] 已撤回
   *[lapsed] 未達人數
}
find-narrow = 只看哪一種？
find-near = 我家附近的提案
find-near-how = 先是您這棟的，再是您這一區的，後面是全社區的；新的在前。
    .plain = 先是您這棟的，再是附近的。
find-near-none = 附近還沒有提案。您看到哪裡該改善，可以寫一份。
button-find-again = 再找找
button-find-narrow = { $shelf ->
    [all] 只看一種進度
   *[other] 換一種進度
}
button-find-shelf = { $shelf ->
    [now] 徵求附議
    [ready] 等回覆
    [vote] 表決中
    [done] 有結果的
    [mine] 我提的
   *[all] 全部
}
    .helping = { $shelf ->
        [now] 徵求附議
        [ready] 等回覆
        [vote] 表決中
        [done] 有結果的
        [mine] { $helped }提的
       *[all] 全部
    }
button-near-me = 看我家附近的
    .helping = 看{ $helped }家附近的

## 住戶提的占多少

born-share = 今年 { $topics } 件議題，住戶提的 { $residents } 件（{ $percent }）。目標是六成，{ $goal ->
    [yes] 已經達到。
   *[no] 還沒達到。
}
    .plain = 今年 { $topics } 件議題，住戶提的 { $residents } 件。
born-none = 今年還沒有議題。目標是六成以上由住戶提出。
born-how = 怎麼算：今年元旦以來發布的每份提案算一件議題，看是住戶自己提的，還是管委會提的。
born-how-not = 合併的算一件，撤回的不算。委員以住戶身分提的，算住戶提的；替管委會提的，算管委會的。
    .plain = 合併的算一件，撤回的不算。
adoption = { $whose ->
    [residents] 住戶提的：今年
    [committee] 管委會提的：今年
   *[all] 今年
}有結果的 { $decided } 件，採納 { $adopted } 件{ $decided ->
    [0] {""}
   *[other] （{ $percent }）
}{ $due ->
    [0] 。
   *[other] ，準時回覆 { $timely }/{ $due }。
}
adoption-how = 怎麼算：今年元旦以來表決了或管委會回覆了的都算有結果，表決通過、已經辦好和答應辦理的算採納；撤回、併案、附議不足的不算。
button-born-how = 住戶提的占多少
