# To be passed on: notices that reach nobody without an account, told in person by the desk or whoever helped.

office-door-pass-on = To be passed on{ $waiting ->
    [0] {""}
   *[other] { " " }({ $waiting })
}
button-pass-on-back = Back to what is to be passed on
button-pass-on-act = Act for { $name }
button-pass-on-to = { $name } · { $homes }
button-pass-on-paper = Print a slip
pass-on-paper-here = Here is the note. Please print it and hand it over.
button-passed-on = They were told
pass-on = These neighbours have no phone here, so notices do not reach them. Please tell them:
pass-on-how = Open one, then read it to them, telephone, or hand them a printed slip.
pass-on-none = There is nothing to be passed on now.
pass-on-nothing = There is nothing for { $name } now, or it is not yours to pass on.
pass-on-to = Please tell { $name } ({ $homes }):
pass-on-over = This is over by now and needs no telling.
passed-on = Noted: { $name } was told.
paper-pass-on = For { $name }
told-for = This is for { $name }, who has no phone here. Please pass it on:
paper-pass-on-how = { $reach ->
    [phone] If you want something done or something is not clear, ask the desk, telephone { $phone }, or tell your building leader.
   *[desk] If you want something done or something is not clear, ask the desk, or tell your building leader.
}

## Read to people without a phone: what they can do themselves

aloud-merged-again-ask = { $state ->
    [ask] Does your home support that one too? If so, tell the desk or your building leader, who will note it. If you say nothing, it does not count.
    [has] Your home supports that one already. There is nothing more to do.
   *[only] Your home is not asked to support that one now. The desk can tell you how it goes.
}
aloud-merge-wish-then = If you agree, theirs ends there, and the neighbours who supported it are asked whether they support yours. Please tell the desk or your building leader before { $until } whether you agree.
aloud-returned-until = Tell the desk or your building leader before { $until } what you want to add; they will write it down. If nothing is added, the committee answers the text as it is.
aloud-deliberating = Next it is talked over, then answered or put to the vote. You will be told the answer.
aloud-reached-then = The committee has been asked to answer: to talk it over, put it to the vote, answer it, or decline with reasons. You will be told the answer.
aloud-in-vote-then = Your home can vote too: tell the desk or your building leader, who will do it for you. The desk can tell you the outcome.
aloud-offer-until = Please tell the desk or your building leader before { $until } whether you take it on.
aloud-appeal = If you disagree, you can appeal once within { $days } days; somebody who had no part in it will look. Tell the desk, and they will write it for you.
aloud-over-no = If that is not so, tell the desk before { $until }. You are registered again at once, and then it is looked at.
aloud-side-suspended = Until that is settled you cannot do anything new; what you did still counts. Tell the desk how it is. Both sides are heard first.
aloud-side-counts = Until that is settled everything stays as it is. Tell the desk how it is. Both sides are heard first.
aloud-side-waits = Until that is settled nothing is registered. Tell the desk how it is. Both sides are heard first.
aloud-asked-why = This is asked once a year. Just tell the desk or your building leader whether you still live there; if you say nothing, you are not taken off either.
aloud-intake-then = Tell the desk whether that solved it. If not, whoever answered will look again.
