# 用號碼回答：長輩模式，以及沒有按鈕的聊天室。

question-reply = 請回覆 { $choices }
question-reply-list = 請回覆號碼：
    { $choices }
question-button = { $number }：{ $label }
question-more = 看更多
question-more-of = 還可以選：
question-or-say = 也可以回覆{ $labels }。
question-quoted = 「{ $label }」
question-by-button =
    { $buttons ->
        [yes] 這件事請點按鈕回答，不要打字。
       *[no] 這件事不能打字回答。請到有按鈕的聊天室辦理，或洽服務台。
    }
question-waits = 「{ $about }」還沒有回覆。
question-button-again = 回覆那件事
question-unclear = 沒有這個號碼，還沒有記下。請從下面選一個。
question-in-numbers = 還沒有記下，請回覆下面的號碼。
    .plain = 還沒有記下，請回覆號碼。
question-not-yours = 這一件是問這支手機上另一位的，或者是別的社區的，這個號碼沒有算。請先換過去再回覆。
question-none = 現在沒有要回覆的事。

## 再問一次，確認才算

sure-vote =
    { $choice ->
        [agree] 對「{ $title }」的意見是：同意。對嗎？
        [against] 對「{ $title }」的意見是：反對。對嗎？
       *[abstain] 對「{ $title }」的意見是：棄權。對嗎？
    }
    .plain =
    { $choice ->
        [agree] 「{ $title }」，您同意，對嗎？
        [against] 「{ $title }」，您不同意，對嗎？
       *[abstain] 「{ $title }」，您覺得都可以，對嗎？
    }
sure-support = 附議「{ $title }」，對嗎？
    .plain = 贊成「{ $title }」，對嗎？
sure-take-back = 收回對「{ $title }」的附議，對嗎？
    .plain = 「{ $title }」不再贊成了，對嗎？
sure-meeting =
    { $choice ->
        [yes] 「{ $title }」，{ $at }，會來，對嗎？
        [no] 「{ $title }」，{ $at }，不能來，對嗎？
       *[maybe] 「{ $title }」，{ $at }，還不確定，對嗎？
    }
sure-redeem = 用 { $price } 點換「{ $reward }」，對嗎？
sure-other = 關於「{ $about }」，選的是「{ $said }」，對嗎？
    .plain = 選的是「{ $said }」，對嗎？
    說的是：{ $about }
sure-publish =
    { $where ->
        [place] 「{ $title }」要發布了：全社區都看得到，也會發到群組，請{ $place }的住戶附議。對嗎？
       *[everywhere] 「{ $title }」要發布了：全社區都看得到，也會發到群組，請各戶附議。對嗎？
    }
    .plain =
    { $where ->
        [place] 「{ $title }」發到群組，大家都看得到，請{ $place }的住戶附議。發布，對嗎？
       *[everywhere] 「{ $title }」發到群組，大家都看得到，請全社區附議。發布，對嗎？
    }
sure-edit = 提案 { $number }「{ $title }」就這樣改，大家都看得到。對嗎？
sure-comment =
    { $side ->
        [for] 您贊成「{ $title }」的話要發布了，鄰居都看得到，附上您的稱呼。對嗎？
       *[against] 您反對「{ $title }」的話要發布了，鄰居都看得到，附上您的稱呼。對嗎？
    }
    .helping =
    { $side ->
        [for] { $helped }贊成「{ $title }」的話要發布了，鄰居都看得到，附上{ $helped }的稱呼。對嗎？
       *[against] { $helped }反對「{ $title }」的話要發布了，鄰居都看得到，附上{ $helped }的稱呼。對嗎？
    }
sure-yes = 對
sure-no = 不對
sure-not = 好，沒有記下。
sure-late = 隔的時間長了，再問一次。半小時內回覆就算。
sure-hasty = 還沒有記下：回得太快，怕按錯了，請再回覆一次。

## 沒有按鈕、沒有圖片的聊天室

plain-file = 另有一個檔案「{ $name }」，這裡傳不了。需要的話，請到能收檔案的聊天室開啟，或洽服務台。

## 長輩的首頁

elder-decide = 有什麼要我決定的
    .helping = 有什麼要{ $helped }決定的
elder-points = 我的點數
    .helping = { $helped }的點數
elder-help = 找人幫忙
elder-waiting =
    { $waiting ->
        [0] 現在沒有等您決定的事。
       *[other] 有 { $waiting } 件事等您決定。
    }
elder-look = 別的事，也可以看。
elder-poll = 🗳 { $title }
elder-meeting = 📅 { $title }
home-me = 「我的資料」請傳 /me。
