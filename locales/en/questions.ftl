# Answering by number: elder mode, and chats without buttons.

question-reply = Reply { $choices }
question-reply-list = Reply with a number:
    { $choices }
question-button = { $number }: { $label }
question-more = See more
question-more-of = You can also choose:
question-or-say = You can also reply { $labels }.
question-quoted = “{ $label }”
question-by-button =
    { $buttons ->
        [yes] Please answer this with the buttons, not by typing.
       *[no] This cannot be answered by typing. Please use a chat with buttons, or ask the desk.
    }
question-waits = You have not answered “{ $about }” yet.
question-button-again = Answer that one
question-unclear = There is no such number, so nothing was written down. Please choose one below.
question-in-numbers = Not recorded yet. Please reply with one of the numbers below.
    .plain = Not recorded yet. Please reply with a number.
question-not-yours = This was a question to somebody else on this phone, or of another community, so your number did not count. Please switch there first.
question-none = There is nothing for you to answer right now.

## Read back; it counts once you say it is right

sure-vote =
    { $choice ->
        [agree] On “{ $title }” you say: for. Is that right?
        [against] On “{ $title }” you say: against. Is that right?
       *[abstain] On “{ $title }” you say: abstain. Is that right?
    }
    .plain =
    { $choice ->
        [agree] You agree to “{ $title }”. Is that right?
        [against] You do not agree to “{ $title }”. Is that right?
       *[abstain] On “{ $title }” you do not mind either way. Is that right?
    }
sure-support = You support “{ $title }”. Is that right?
    .plain = You are for “{ $title }”. Is that right?
sure-take-back = You take back your support for “{ $title }”. Is that right?
    .plain = You are no longer for “{ $title }”. Is that right?
sure-meeting =
    { $choice ->
        [yes] “{ $title }” ({ $at }): you are coming. Is that right?
        [no] “{ $title }” ({ $at }): you cannot come. Is that right?
       *[maybe] “{ $title }” ({ $at }): you do not know yet. Is that right?
    }
sure-redeem = You spend { $price } points on “{ $reward }”. Is that right?
sure-other = About “{ $about }” you chose “{ $said }”. Is that right?
    .plain = You chose “{ $said }”. Is that right?
    It is about: { $about }
sure-publish =
    { $where ->
        [place] “{ $title }” will be published: everyone here can read it, also in the group, and homes in { $place } are asked to support it. Is that right?
       *[everywhere] “{ $title }” will be published: everyone here can read it, also in the group, and every home is asked to support it. Is that right?
    }
    .plain =
    { $where ->
        [place] “{ $title }” goes to the group, everyone can read it, and homes in { $place } are asked to support it. Publish it?
       *[everywhere] “{ $title }” goes to the group, everyone can read it, and every home is asked to support it. Publish it?
    }
sure-edit = Proposal { $number }, “{ $title }”, will read like this for everyone. Is that right?
sure-comment =
    { $side ->
        [for] What you say for “{ $title }” will be published; neighbours read it under your name. Is that right?
       *[against] What you say against “{ $title }” will be published; neighbours read it under your name. Is that right?
    }
    .helping =
    { $side ->
        [for] What { $helped } says for “{ $title }” will be published; neighbours read it under the name { $helped }. Is that right?
       *[against] What { $helped } says against “{ $title }” will be published; neighbours read it under the name { $helped }. Is that right?
    }
sure-yes = Yes
sure-no = No
sure-not = All right, nothing was written down.
sure-late = That was a while ago, so we ask once more. A reply within half an hour counts.
sure-hasty = Nothing is written down yet: that came very fast and may have been a slip. Please reply once more.

## Chats without buttons and pictures

plain-file = There is also a file, “{ $name }”, which cannot be sent here. Open it in a chat that takes files, or ask the desk.

## The first screen in plain wording

elder-decide = What I should decide
    .helping = What { $helped } has to decide
elder-points = My points
    .helping = { $helped }’s points
elder-help = Ask somebody for help
elder-waiting =
    { $waiting ->
        [0] Nothing waits for you.
        [one] One thing waits for you.
       *[other] { $waiting } things wait for you.
    }
elder-look = You can also look at something else.
elder-poll = 🗳 { $title }
elder-meeting = 📅 { $title }
home-me = For what we keep about you, send /me.
