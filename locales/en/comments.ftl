# What neighbours think of a proposal: for and against, one comment each.

comments-of = What neighbours think · proposal { $number } · { $title }
    .plain = What neighbours say: { $title }
comments-sum = { $fors } for · { $againsts } against. One comment each; the sides take turns, newest first.
    .plain = { $fors } for, { $againsts } against.
comments-none = Nobody has said anything yet. You can speak for or against, once each.
    .plain = Nobody has said anything yet.
comments-closed = This proposal has its outcome. No more comments; what was said stays here to read.
    .plain = It has its outcome. You can only read.
comments-stranger = Comments come from those who live here. Join and you can say something too.
    .plain = Join first, then you can say something.
comment-row = { $place }. { $side ->
    [for] For
   *[against] Against
} · { $name } ({ $at }{ $edited ->
    [yes] , edited
   *[no] {""}
}{ $before ->
    [yes] , about an earlier text of the proposal
   *[no] {""}
}):
    { $text }
    .plain = { $name } is { $side ->
    [for] for it
   *[against] against it
}{ $before ->
    [yes] {" "}(about the earlier text)
   *[no] {""}
}: { $text }
comment-hidden = { $place }. { $side ->
    [for] For
   *[against] Against
} · The words are hidden; the person still counts. { $kept ->
    [agreed] Reason: { $why }
   *[waits] Somebody says they hold another person’s private details. The committee will look.
}
    .plain = The words are hidden. { $kept ->
    [agreed] Reason: { $why }
   *[waits] The committee will look.
}
comment-mine = You said ({ $side ->
    [for] for
   *[against] against
}): { $text }
    .helping = { $helped } said ({ $side ->
        [for] for
       *[against] against
    }): { $text }
button-comments = { $count ->
    [0] What neighbours think
   *[other] What neighbours think ({ $count })
}
button-comments-over = What neighbours said ({ $count })
button-say = { $side ->
    [for] I am for it and say why
   *[against] I am against it and say why
}
    .helping = { $side ->
        [for] For { $helped }: say why yes
       *[against] For { $helped }: say why not
    }
button-change-comment = Change what I said
    .helping = Change what { $helped } said
button-change-side = { $side ->
    [for] I changed my mind: for it
   *[against] I changed my mind: against it
}
    .helping = { $side ->
        [for] { $helped } is for it now
       *[against] { $helped } is against it now
    }
button-take-back-comment = Take it back
    .helping = Take back what { $helped } said
button-flag-which = Report one
comment-flag-which = Which one would you report?
button-flag-comment = Report { $place }

## Saying something

comment-ask = { $side ->
    [for] You are for
   *[against] You are against
} “{ $title }”. Why?
    .helping = { $side ->
        [for] { $helped } is for
       *[against] { $helped } is against
    } “{ $title }”. Why?
comment-ask-how = Send it as one message. A sentence or two will do, at most { $most } characters. You will see it before it is published.
    .plain = Send me a sentence or two.
comment-before = What you said before: { $text }
    .helping = What { $helped } said before: { $text }
comment-preview = Please look at it. It is not published yet. To change it, send it again.
    .plain = Please look. It is not published yet.
comment-preview-words = { $name } · { $side ->
    [for] for
   *[against] against
}: { $text }
comment-preview-public = Once published, all neighbours can read it with your name. You can change it later, which is marked, and you can take it back.
    .plain = Once published, all neighbours can read it. You can change it or take it back.
    .helping = Once published, all neighbours can read it with the name of { $helped }. You can change it later, which is marked, and you can take it back.
button-publish-comment = Publish it so
comment-said = { $anew ->
    [yes] Changed, and marked as edited.
   *[no] { $side ->
        [for] Published: you are for it.
       *[against] Published: you are against it.
    }
}
    .helping = { $anew ->
        [yes] Changed, and marked as edited.
       *[no] { $side ->
            [for] Published: { $helped } is for it.
           *[against] Published: { $helped } is against it.
        }
    }
comment-taken-back = Taken back. What you said is deleted.
    .helping = Taken back. What { $helped } said is deleted.
comment-length = A comment has at most { $most } characters; you wrote { $given }. Please send it again, shorter. If there is more to say, make it a proposal or say it at a meeting.
    .plain = At most { $most } characters. Please send it shorter.
comment-closed = Proposal { $number } has its outcome. Nothing more can be said about it.
comment-none = You have not said anything about this proposal.
    .helping = { $helped } has not said anything about this proposal.

## To the author

notice-comments = Neighbours said what they think · proposal { $number } · { $title }
notice-comments-new = New today: { $fors } for · { $againsts } against.
button-follow-settings = Reminders
