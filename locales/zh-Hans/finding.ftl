# 找提案：按字、按编号、按进展、按远近；居民提的议题占多少。

command-find = 找提案
button-find = 找一找
find-ask = 找一找：您想找哪份提案？
find-ask-how = 把记得的字发给我就行，简体繁体都可以，比如「楼道灯」；也可以发编号，比如 031；还可以加上进展，比如「充电 表决中」。
    .plain = 记得什么字，就发给我。编号也行。
find-picture = 照片里的内容我看不懂。请用几个字说说照片里是什么、在哪里。
find-found = { $shelf ->
    [now] 找「{ $words }」· 征集附议的
    [ready] 找「{ $words }」· 等答复的
    [vote] 找「{ $words }」· 表决中的
    [done] 找「{ $words }」· 有结果的
    [mine] 找「{ $words }」· 我提的
   *[all] 找「{ $words }」
}
find-counted = { $exact ->
    [0] 没有一字不差的，有 { $alike } 份意思相近。
   *[other] { $alike ->
        [0] 找到 { $exact } 份。
       *[other] 找到 { $exact } 份，另有 { $alike } 份意思相近。
    }
}
    .plain = { $exact ->
    [0] 找到意思相近的 { $alike } 份。
   *[other] 找到 { $exact } 份。
}
find-none = 没有找到。换几个字、少写几个字再试试。
find-page = 第 { $page } 页
find-row = { $hidden ->
    [yes] { $number } 文字已隐藏
   *[no] { $number } { $title }
} · { $stage ->
    [collecting] 征集附议
    [screening] 等答复
    [returned] 请作者补充
    [deliberating] 商议中
    [in_vote] 表决中
    [adopted] 通过
    [rejected] 未通过
    [unfunded] 没筹到钱
    [answered] 已答复
    [declined] 不办
    [merged] 已合并
    [withdrawn] 已撤回
   *[lapsed] 没够数
}
find-narrow = 只看哪一种？
find-near = 我家附近的提案
find-near-how = 先是您这栋楼的，再是您这个网格的，后面是全社区的；新的在前。
    .plain = 先是您这栋楼的，再是附近的。
find-near-none = 附近还没有提案。您看到哪里该改善，可以写一份。
button-find-again = 再找找
button-find-narrow = { $shelf ->
    [all] 只看一种进展
   *[other] 换一种进展
}
button-find-shelf = { $shelf ->
    [now] 征集附议
    [ready] 等答复
    [vote] 表决中
    [done] 有结果的
    [mine] 我提的
   *[all] 全部
}
    .helping = { $shelf ->
        [now] 征集附议
        [ready] 等答复
        [vote] 表决中
        [done] 有结果的
        [mine] { $helped }提的
       *[all] 全部
    }
button-near-me = 看我家附近的
    .helping = 看{ $helped }家附近的

## 居民提的占多少

born-share = 今年 { $topics } 件议题，居民提的 { $residents } 件（{ $percent }）。目标是六成，{ $goal ->
    [yes] 已经达到。
   *[no] 还没达到。
}
    .plain = 今年 { $topics } 件议题，居民提的 { $residents } 件。
born-none = 今年还没有议题。目标是六成以上由居民提出。
born-how = 怎么算：今年元旦以来发布的每份提案算一件议题，看是居民自己提的，还是居委会提的。
born-how-not = 合并的算一件，撤回的不算。居委会委员以居民身份提的，算居民提的；替居委会提的，算居委会的。
    .plain = 合并的算一件，撤回的不算。
adoption = { $whose ->
    [residents] 居民提的：今年
    [committee] 居委会提的：今年
   *[all] 今年
}有结果的 { $decided } 件，采纳 { $adopted } 件{ $decided ->
    [0] {""}
   *[other] （{ $percent }）
}{ $due ->
    [0] 。
   *[other] ，按时答复 { $timely }/{ $due }。
}
adoption-how = 怎么算：今年元旦以来表决了或者居委会答复了的都算有结果，表决通过、已经办好和答应去办的算采纳；撤回、并案、附议没够数的不算。
button-born-how = 居民提的占多少
