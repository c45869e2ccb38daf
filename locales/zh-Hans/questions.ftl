# 用号码回答：长辈模式，和没有按钮的聊天。

question-reply = 回复 { $choices }
question-reply-list = 请回复号码：
    { $choices }
question-button = { $number }：{ $label }
question-more = 看更多
question-more-of = 还可以选：
question-or-say = 也可以回复{ $labels }。
question-quoted = 「{ $label }」
question-by-button =
    { $buttons ->
        [yes] 这件事请点按钮回答，不要打字。
       *[no] 这件事不能打字回答。请到有按钮的聊天里办，或者找服务台。
    }
question-waits = 「{ $about }」您还没有回。
question-button-again = 回那件事
question-unclear = 没有这个号码，还没有记下。请从下面选一个。
question-in-numbers = 还没有记下。请回复下面的号码。
    .plain = 还没有记下。请回复号码。
question-not-yours = 这一件是问这部手机上另一位的，或者是别的社区的，您的号码没有算。请先换过去再回。
question-none = 您现在没有要回的事。

## 再问一遍，对了才算

sure-vote =
    { $choice ->
        [agree] 您对「{ $title }」的意见是：同意。对吗？
        [against] 您对「{ $title }」的意见是：反对。对吗？
       *[abstain] 您对「{ $title }」的意见是：弃权。对吗？
    }
    .plain =
    { $choice ->
        [agree] 「{ $title }」，您同意，对吗？
        [against] 「{ $title }」，您不同意，对吗？
       *[abstain] 「{ $title }」，您怎么都可以，对吗？
    }
sure-support = 您附议「{ $title }」，对吗？
    .plain = 您赞成「{ $title }」，对吗？
sure-take-back = 您收回对「{ $title }」的附议，对吗？
    .plain = 「{ $title }」您不再赞成了，对吗？
sure-meeting =
    { $choice ->
        [yes] 「{ $title }」（{ $at }），您来，对吗？
        [no] 「{ $title }」（{ $at }），您来不了，对吗？
       *[maybe] 「{ $title }」（{ $at }），您来不来还不定，对吗？
    }
sure-redeem = 您用 { $price } 积分换「{ $reward }」，对吗？
sure-other = 关于「{ $about }」，您选的是「{ $said }」，对吗？
    .plain = 您选的是「{ $said }」，对吗？
    说的是：{ $about }
sure-publish =
    { $where ->
        [place] 「{ $title }」发布出去：全社区都看得见，也发到群里，请{ $place }的住户附议。对吗？
       *[everywhere] 「{ $title }」发布出去：全社区都看得见，也发到群里，请各家附议。对吗？
    }
    .plain =
    { $where ->
        [place] 「{ $title }」发到群里，大家都看得见，请{ $place }的住户附议。发布，对吗？
       *[everywhere] 「{ $title }」发到群里，大家都看得见，请全社区附议。发布，对吗？
    }
sure-edit = 提案 { $number }「{ $title }」就这样改，大家都看得见。对吗？
sure-comment =
    { $side ->
        [for] 您赞成「{ $title }」的话发布出去，邻居都看得见，带着您的称呼。对吗？
       *[against] 您反对「{ $title }」的话发布出去，邻居都看得见，带着您的称呼。对吗？
    }
    .helping =
    { $side ->
        [for] { $helped }赞成「{ $title }」的话发布出去，邻居都看得见，带着{ $helped }的称呼。对吗？
       *[against] { $helped }反对「{ $title }」的话发布出去，邻居都看得见，带着{ $helped }的称呼。对吗？
    }
sure-yes = 对
sure-no = 不对
sure-not = 好，没有记下。
sure-late = 隔的时间长了，再问您一遍。半小时里回复就算。
sure-hasty = 还没有记下：回得太快，怕您按错，请再回一遍。

## 没有按钮、没有图片的聊天

plain-file = 另有一个文件「{ $name }」，这里发不了。要的话，请到能收文件的聊天里打开，或者找服务台。

## 长辈的首页

elder-decide = 有什么要我定的
    .helping = 有什么要{ $helped }定的
elder-points = 我的积分
    .helping = { $helped }的积分
elder-help = 找人帮忙
elder-waiting =
    { $waiting ->
        [0] 现在没有等您定的事。
       *[other] 有 { $waiting } 件事等您定。
    }
elder-look = 别的事，也可以看。
elder-poll = 🗳 { $title }
elder-meeting = 📅 { $title }
home-me = 「我的资料」请发 /me。
