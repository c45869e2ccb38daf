# A proposal once it is public: progress, answers, merging, withdrawing, handing over, what is owed, notices.

## Full text

proposal-headline-hidden = 📝 Proposal { $number } (its words are hidden)
proposal-hidden = The words of this proposal are not public. Reason: { $why }
proposal-hidden-waits = Somebody reported that this tells private things about others. The words stay away until the committee has looked.
proposal-wish = Wish: { $wish }
proposal-attached = { $voice ->
    [yes] { $photos ->
        [0] With a voice note, whose words somebody typed
        [one] With a photo and a voice note
       *[other] With { $photos } photos and a voice note
    }
   *[no] { $photos ->
        [one] With a photo
       *[other] With { $photos } photos
    }
}
proposal-part-hidden = { $what ->
    [voice] The voice note
   *[photo] One photo
} { $waits ->
    [yes] is hidden while members look at it.
   *[no] is not shown: { $why }
}
proposal-edited = Changed on { DAY($at) }; { $earlier ->
    [yes] the earlier text can be read.
   *[no] the earlier text is no longer public.
}
proposal-said = { $stage ->
    [returned] Its author is asked to add
    [deliberating] The committee says
    [withdrawn] Why it was withdrawn
    [merged] Why they were merged
    [unfunded] About the money
   *[answered] { $how ->
        [done] Answer: it is done
        [will] Answer: it will be done
       *[said] Answer
    }
}{ $named ->
    [yes] {" "}({ $by })
   *[no] {""}
}: { $why }
proposal-said-hidden = { $waits ->
    [yes] What was said here is put away until members have looked.
   *[no] What was said here is not public. The reason: { $why }
}
proposal-assisted = For { $assisted } of the { $supports } homes a helper entered it.
proposal-clock = { $named ->
    [yes] { $who } owes the answer: { $day ->
        [0] the { $days } days begin tomorrow
       *[other] day { $day } of { $days }
    }
   *[no] The committee owes the answer: { $day ->
        [0] the { $days } days begin tomorrow
       *[other] day { $day } of { $days }
    }
} · ⏳ { $due }
    .plain = The answer is due by { SPOKEN($due) }.
proposal-overdue = { $named ->
    [yes] { $who } owes the answer.
   *[no] The committee owes the answer.
} { $days ->
    [0] It was due today.
    [one] It is a day overdue.
   *[other] It is { $days } days overdue.
}
proposal-due = { $named ->
    [yes] { $who } owes the answer
   *[no] The committee owes the answer
} · { $late ->
    [yes] it was due { $due }
   *[no] ⏳ { $due }
}
proposal-talked = It has been talked over for { $days } days, without an answer.
proposal-happened = { DAY($at) } { $what ->
    [published] published
    [edited] edited
    [handed] handed over to another neighbour
    [reached] enough support
    [returned] its author was asked to say more
    [again] its author said more
    [deliberated] taken up to be talked over
    [declined] declined
    [answered] answered by the committee
    [delayed] the committee said why it is not done yet
    [voted] put to the vote
    [adopted] adopted by vote
    [rejected] not adopted by vote
    [unfunded] no money for it
    [merged] merged into another one
    [parted] merge undone, goes on by itself
    [withdrawn] withdrawn by its author
   *[lapsed] ended with too little support
}

button-more = More…
button-reply = Answer it
button-see-offer = You are asked to take it on
button-see-into = See proposal { $number }

## More

proposal-more = What would you like to see or do?
proposal-history = What happened to this proposal
proposal-earlier = What it said before, until { $until }
proposal-earlier-gone = { $how ->
    [taken] Its author took this text back; it is no longer public.
   *[private] This text held somebody’s private data; it is no longer public.
}
button-take-back-earlier = Stop showing the earlier text
take-back-earlier = Shall nobody read the earlier text any more?
take-back-earlier-then = This is for a text that spoke of somebody’s illness or telephone number. Nobody can read it afterwards, and it cannot be brought back; the history still says on which day you changed it.
button-take-back-earlier-now = Stop showing it
take-back-earlier-done = The earlier text of { $number } is gone; the present one stays as it is.
own-matters = Your own proposal
own-matters-how = Change: until another home supports it, or when the committee asks you to say more. Hand over: a neighbour goes on with it. Merge: put it into another one, if its author agrees. Withdraw: it ends here, and supporters are told why.
    .plain = You can hand it over, merge it, or withdraw it.
office-matters = What the committee can do
office-matters-none = There is nothing for the committee to do with it now.
button-see-photos = { $photos ->
    [one] See the photo
   *[other] See { $photos } photos
}{ $voice ->
    [yes] {","} listen
   *[no] {""}
}
button-next-photo = Next photo, { $at }/{ $many }
button-see-history = What happened
button-hear-original = Listen to it
voice-heard = { $public ->
    [yes] { $mine ->
        [yes] 🎙 Your own voice; everybody can listen to it.
       *[no] 🎙 The author’s own voice, public as they wish.
    }
   *[no] { $mine ->
        [yes] 🎙 Your own voice; only you and whoever typed it can hear it.
       *[no] 🎙 This is not public; you can hear it because you typed it. Please do not pass it on.
    }
}
button-voice-private = Nobody else shall listen
voice-not-public = This voice is not public; only its author and whoever typed it can hear it.
button-see-earlier = What it said before
button-own-matters = Change, hand over, merge, withdraw
button-office-matters = For the committee
button-flag-proposal = Report it
button-hand-over = Hand it over
button-merge = Merge into another
button-withdraw = Withdraw
button-hand-on = Who shall answer
button-find-heir = Find somebody to go on
button-unfunded = No money for it

## Lists

button-list-more = Other proposals…
button-page-first = To the first page
proposals-more = 📝 What else would you like to see?

## Reasons for answers, withdrawing, merging

reply-how = How do you answer?
reply-how-each = { $first ->
    [yes] Talk it over: say when and how.{" "}
   *[no] {""}
}Vote: everybody decides. Answer at once: done, will be done, or an explanation. Decline: say why.
    .plain = Choose one. Each needs a reason.
reply-promise = It was promised. Is it done, or not yet?
answer-how = Which answer is it?
button-answer-directly = Answer at once
button-other-answer = Another way
button-outcome = { $what ->
    [more] Ask its author to say more
    [talk] Talk it over
    [done] It is done
    [will] It will be done
    [late] Not done yet, and why
    [said] Explain
   *[no] Decline, saying why
}
outcome-why = { $what ->
    [more] What should its author add?
    [talk] To be talked over: when and how?
    [done] It is done: what was done?
    [will] It will be done: by whom, and when?
    [late] Not done yet: why, and what will you do?
    [said] Explain how it is.
    [no] Why is it declined?
    [money] Why is there no money for it?
    [back] Why do you withdraw it?
   *[merge] Why should they be one?
}
outcome-why-how = { $what ->
    [back] Write it in one message, { $most } characters at most, or tap a ready sentence. Supporters and the whole community can read it.
   *[other] Write it in one message, { $most } characters at most, or tap a ready sentence. Its author and the whole community can read it.
}
    .plain = Write a sentence, or tap a ready one. Everybody can read it.
outcome-phrase = { $what ->
    [more] { $phrase ->
        [1] Please say where, best with a photo.
       *[2] Please say what you wish for.
    }
    [talk] { $phrase ->
        [1] At the next residents’ meeting; you hear three days before.
       *[2] Experts look at it first; an answer within two weeks.
    }
    [done] { $phrase ->
        [1] Please look, and say if anything is wrong.
       *[2] The property company has settled it.
    }
    [will] { $phrase ->
        [1] Next month, by the property company.
       *[2] There is money this year; we say here when it is done.
    }
    [late] { $phrase ->
        [1] The material has not come yet; it will be put up then.
       *[2] The management is short of hands; somebody else was asked.
    }
    [said] { $phrase ->
        [1] This is for the property company; an answer in a week.
       *[2] The owners’ meeting must decide this, not we.
    }
    [no] { $phrase ->
        [1] The site does not allow it; we looked.
       *[2] Something like it is planned for this year.
    }
    [money] { $phrase ->
        [1] No money this year; it is for next year’s plan.
       *[2] Offers are above the budget; we look for another way.
    }
    [back] { $phrase ->
        [1] It has been settled.
       *[2] I want to think it over.
    }
   *[merge] { $phrase ->
        [1] Both are about the same thing.
       *[2] It is less work to do them together.
    }
}
promise-when = By when will it be done?
promise-when-how = Tap one, or send a day, such as 20 December. If nothing is said by then, you, the chair and the supervisors are reminded, and everybody sees for how many days it is late.
    .plain = Tap one, or send a day.
button-promise-in = { $days ->
    [0] Cannot say
    [14] Within two weeks
    [30] Within a month
   *[90] Within three months
}
promise-preview = Done by { DAY($until) }.
promise-no-day = No day was named.
promise-day-unclear = That day could not be read. Please send one such as 20 December, or tap one below.
promise-day-not-ahead = Please give a day to come, at most two years ahead.
promise-none = Nothing promised for { $number } is still to be done.
proposal-promise = { $late ->
    [yes] Promised by { DAY($until) }, { $days ->
        [0] which is today
       *[other] { $days } days late
    }{ $named ->
        [yes] { "" }; { $who } sees to it.
       *[no] .
    }
   *[no] Promised by { DAY($until) }{ $named ->
        [yes] { "" }; { $who } sees to it.
       *[no] .
    }
}
proposal-promise-delay = Not done yet, as { $by } said on { DAY($at) }: { $why }
outcome-into = Into: proposal { $into }
outcome-preview = Please look it over; nothing was sent yet. To change it, write it again.
outcome-preview-why = { $what ->
    [more] Please add: { $why }
    [talk] The committee says: { $why }
    [done] It is done: { $why }
    [will] It will be done: { $why }
    [late] Not done yet: { $why }
    [said] Answer: { $why }
   *[other] Reason: { $why }
}
outcome-preview-then = { $what ->
    [more] The whole community can read it. Its author has 14 days, which do not count as yours, and can be asked once. Support stays; supporters get both texts.
    [talk] The whole community can read it, and its author, supporters and followers are told. An answer or a vote has to follow.
    [will] The whole community can read it and it cannot be changed. Please come back when it is done.
    [late] Everybody can read it then; its author, supporters and followers get it. Once it is done, please say so here.
    [back] It cannot be undone. The number stays, everybody can read the reason, and supporters are told.
    [merge] This one ends here and comments stay with it. No support is carried over: each home is asked again. A merge by the committee can be undone once within three days; one agreed by both authors cannot.
    [money] The whole community can read it; that it was adopted stands.
   *[other] The whole community can read it and it cannot be changed. Its author, supporters and followers are told at once.
}
    .plain = { $what ->
    [more] Everybody can read it. Its author has 14 days and can be asked once.
    [back] It cannot be undone, and everybody can read why.
    [merge] Supporters are asked again. A merge by the committee can be undone within three days.
   *[other] Everybody can read it, and it cannot be changed.
}
button-outcome-later = Do not send it yet
button-outcome-now = { $what ->
    [more] Ask its author
    [back] Withdraw it
    [merge] Merge it
    [talk] Take it up
   *[other] Answer like this
}
outcome-done = { $what ->
    [more] The author of proposal { $number } is asked to say more, and supporters are told. It comes back to you with more, or when the time is up.
    [talk] Proposal { $number } is to be talked over; its author and supporters are told. Afterwards please answer, or put it to the vote.
    [late] It was said of { $number } that it is not done yet; author and supporters know the new day.
    [no] Proposal { $number } is answered: declined. Its author and supporters are told why.
    [money] It is written down that there is no money for proposal { $number }; its author and supporters are told.
    [back] Proposal { $number } is withdrawn; its supporters will read why.
    [merge] Proposal { $number } goes on in { $into }. Each home that supported it is asked: do you support that one too?
    [wish] The author of proposal { $into } is asked and has to agree. Without an answer within seven days nothing happens.
   *[other] Proposal { $number } is answered; its author and supporters are told.
}

## Who answers

neighbour-name = { $name }
hand-on-who = Who of the committee shall answer?
hand-on-how = The time stays the same. Everybody can see who owes the answer, and the member is told.
hand-on-done = { $member } now owes the answer to proposal { $number } and has been told.

## Handing over

heir-who = Who shall go on with this proposal?
heir-who-how = { $neighbours ->
    [0] No other home supports it yet. You can take a link and pass it to a neighbour.
   *[other] These neighbours support it; or take a link and pass it on.
}
button-offer-link = Take a link
heir-ahead = { $named ->
    [yes] { $name } is asked to take it on, and has to agree.
   *[no] You get a link; the first resident who opens it and agrees takes it on.
}
heir-ahead-then = It then bears their name, and they decide about withdrawing and merging. Without an answer within seven days nothing happens.
button-offer-now = Do so
button-other-heir = Somebody else
heir-asked = { $name } is asked, until { $until }. Until then it stays yours.
heir-link = Here is the link, good until { $until }:
heir-link-is = { $link }
heir-link-once = The first resident who takes it on counts; then the link is worth nothing. Pass it only to whom you mean.
offer-to-you = { $author } asks you to take on a proposal:
offer-until = Please answer by { $until }.
offer-then = It would bear your name, and answers would come to you. You may well say no.
button-take-on = I take it on
button-rather-not = Rather not
offer-answered = { $mine ->
    [yes] Proposal { $number } · { $title } is yours now. You will hear here what becomes of it.
   *[no] All right, you did not take it on. Its author is told.
}
offer-refused = The neighbour you asked would rather not take it on.
offer-refused-then = It is still yours; you can ask somebody else.
handed-over = { $author } goes on with your proposal. Thank you for having made it.

## Merging

merge-which = Into which proposal?
merge-which-how = { $alike ->
    [0] Nothing like it was found. Send its number, such as 2026-031; it stands in its first line.
   *[other] These are like it; for another one send its number, such as 2026-031.
}
merge-which-then = Neither support nor comments are carried over: comments stay where they are, and each home is asked again.
merge-change-places = { $number } asks { $place ->
    [everywhere] the whole community
   *[other] { $place }
} and needs { $needed } homes; { $into } asks { $there ->
    [everywhere] the whole community
   *[other] { $there }
} and needs { $count }.
merge-change-supports = { $outside ->
    [0] All { $supports } supporting homes may support { $into } too; each has to tap again.
   *[other] Of { $supports } supporting homes { $outside } are not in { $there }: their support cannot go to { $into }, and they cannot tap again. They will be told so.
}
merge-row = { $number } · { $title }
merge-wish = { $by } would put their proposal into yours, { $into }:
merge-wish-hidden = Members hid the reason.
merge-wish-then = If you agree, theirs ends and its supporters are asked whether they support yours. You can answer until { $until }.
button-see-wish = Look at it
button-agree-merge = Agree
merge-wish-answered = { $done ->
    [yes] Proposal { $number } goes on in { $into }; each home that supported it is asked again.
   *[no] They were not merged. The other author is told.
}
merge-refused = The author of proposal { $into } would rather not merge.
merge-refused-then = Your proposal goes on as before.
merged-again = { $hidden ->
    [yes] Proposal { $number }, which you support, was merged into another one.
   *[no] “{ $title }” ({ $number }), which you support, was merged into another one.
}
merged-again-ask = { $state ->
    [ask] Does your home support it too? Without a tap it does not count.
    [has] Your home supports that one already; nothing more to do.
    [elsewhere] That one asks only { $place }, where you have no home, so your support cannot go there. It stays under { $number } and counts no further. If your side needs it too, you can write a proposal of your own.
   *[only] That one does not ask your home for support now; you can see how it goes on.
}
button-support-into = Support that one too
merged-here = Another proposal was merged into yours:
merged-here-then = Its support is not added to yours; the homes that supported it are asked again.
support-left = All right, your home does not support it. You can still do so later.

## Undoing a merge

button-part = Undo the merge
part-ahead = Undo the merge: this one leaves { $into } and goes on by itself.
part-ahead-supports = { $both ->
    [0] Its { $supports } supporting homes count as before.
   *[other] Its { $supports } supporting homes count as before. Of these, { $both } have supported { $into } since; they are asked whether they still do.
}
part-ahead-then = The days it stood still are given back, and comments are where they were. Its author, supporters and followers are told. You can undo it until { $until }, and only once.
    .plain = Its author and supporters are told. You can do this once.
button-part-now = Undo it
part-done = The merge is undone: proposal { $number } leaves { $into } and goes on by itself. Its author, supporters and followers are told.
parted-again = A merge was undone; this one has left { $into }:
parted-again-ask = { $state ->
    [both] Your home’s support for it counts as before. Your home supports { $into } as well{ $can ->
        [yes] {""}. Do you still support that one? If you do nothing, both count.
       *[no] {""}; that one no longer collects support, and it counts as it stands.
    }
    [one] Your home’s support for it counts as before; nothing more to do.
   *[other] Your home supports { $into }{ $can ->
        [yes] {""}. Do you still? If you do nothing, it counts.
       *[no] {""}, and that stands.
    }
}
button-keep-both = Leave it so, full text
button-take-back-of = Take back support for that one
parted = { $whose ->
    [mine] Your proposal has left { $into } and goes on by itself:
   *[other] A proposal you care for has left { $into } and goes on by itself:
}
parted-here = What had been merged into your proposal { $into } goes on by itself again:
parted-here-then = Yours goes on as before, with the support it has.
part-not-merged = Proposal { $number } is not merged into another one; there is nothing to undo.
part-whose = The merge of proposal { $number } can be undone by the member who merged it, or by the chair; what both authors agreed cannot be undone.
part-once = The merge of proposal { $number } was undone once already and cannot be undone again. Its author can propose it anew.
part-late = The merge of proposal { $number } is more than three days old and cannot be undone. Its author can propose it anew.
part-gone = The author of proposal { $number } had their data erased and its words are gone; it cannot come back.

## Its author is asked to say more

returned-until = Please add it by { $until }; otherwise the committee answers the text as it is.
button-send-again = Add it and send again
edit-sent-again = It went to the committee again. Support stays, and supporters get the new text.
sent-again = The author of a proposal you care about added to it and sent it again.
sent-again-change = { $how ->
    [added] New: { $words }
   *[gone] Left out: { $words }
}
sent-again-now = It reads now:
sent-again-then = { $mine ->
    [yes] Your home’s support stays. If this is not what you want, take it back before the committee answers; you cannot support it again.
   *[no] What it said before stands under “What happened”.
}
edit-keeps-little = Neighbours supported what { $number } said. You can say { $part ->
    [wish] the wish
   *[body] the text
} in more detail and add to it, but not replace it. For another matter please write another proposal.
proposal-with-author = Its author is asked to say more, until { $until }. Please answer it then.
return-once = The author of proposal { $number } was asked to say more before. Please answer it as it is.
return-replied = Something was said to proposal { $number } already. Please answer it, or put it to the vote.
return-overdue = The answer to proposal { $number } is due, so its author cannot be asked any more. Please answer it as it is.
return-nobody = The author of proposal { $number } is not here now, and nobody could add anything. Please answer it, or find somebody to go on with it.

## What the committee owes

owed-list = { $waiting ->
    [0] No proposal waits for a first answer.
    [one] One proposal waits for an answer.
   *[other] { $waiting } proposals wait for an answer.
}
owed-how = What is due first stands first; those with their author or under discussion come last. Open one to answer.
owed-none = Proposals with enough support appear here.
owed-punctual = Answered in time: { $timely } of { $due } that were due.
owed-by = { $title }: { $who }
owed-row = { $state ->
    [returned] { $title } · with its author
    [talked] { $left ->
        [0] { $title } · talked over
       *[other] { $title } · talked over { $left } days
    }
    [late] { $late ->
        [0] { $title } · due today
        [one] { $title } · a day overdue
       *[other] { $title } · { $late } days overdue
    }
   *[waits] { $left ->
        [one] { $title } · a day left
       *[other] { $title } · { $left } days left
    }
}

## Notices

notice-answer = { $why ->
    [handed] You are asked to answer a proposal.
    [again] The author of a proposal has said more, as you asked. It waits for your answer.
    [silent] The author of a proposal did not say more in time. Please answer it as it is.
    [soon] An answer to a proposal is due soon.
   *[late] An answer to a proposal is overdue.
}
notice-promise-late = What was promised is due, and nothing was said.
notice-promise-put-off = What was promised for a proposal you care about is not done yet; there is a new day.
news = { $whose ->
    [mine] { $what ->
        [returned] Your proposal has enough support. The committee asks you to say more before it answers.
        [deliberating] The committee takes up your proposal to talk it over.
        [answered] The committee answered your proposal.
        [declined] The committee answered your proposal: it declines this time.
        [unfunded] Your proposal was adopted, but there is no money for it.
        [merged] Your proposal was merged into another one.
        [withdrawn] Your proposal is withdrawn.
       *[lapsed] Your proposal has ended with too little support.
    }
   *[other] { $what ->
        [returned] The author of a proposal you care for is asked to say more.
        [deliberating] A proposal you care for is taken up to be talked over.
        [answered] A proposal you care for has been answered.
        [declined] A proposal you care for has been answered: the committee declines this time.
        [unfunded] A proposal you care for was adopted, but there is no money for it.
        [merged] A proposal you care for was merged into another one.
        [withdrawn] A proposal you care for was withdrawn by its author.
       *[lapsed] A proposal you care for has ended with too little support.
    }
}
news-then = { $what ->
    [returned] Support stays. Supporters get the new text, and then the committee answers.
    [deliberating] Next: an answer, or a vote of everybody. You will hear here.
    [answered] If it is not clear, ask the committee, or propose again.
    [declined] You can talk to the committee, and propose again if things change.
    [unfunded] That it was adopted stands; it is done once there is money.
    [merged] Comments stay where they are; it goes on in the other one.
    [withdrawn] If you still want it, you can propose it yourself.
   *[lapsed] { $whose ->
        [mine] You can change it and propose again, or talk to neighbours first.
       *[other] Its author can propose it again.
    }
}

## Refusals

answer-not-ones-own = You proposed { $number } yourself; please let another member answer it.
proposal-nothing-owed = No answer to proposal { $number } is owed now.
proposal-hand-on-chair = Who answers is for the chair to say, or for whoever owes it now.
proposal-not-a-member = It can only be handed to a member in office. Please choose again.
proposal-taken-up-already = Proposal { $number } is being talked over already. Next, please answer or put it to the vote.
proposal-not-adopted = Proposal { $number } was not adopted, so there is nothing to say about money.
proposal-withdraw-in-vote = Proposal { $number } is being voted on and cannot be withdrawn. Please wait for the result.
proposal-over = Proposal { $number } has its result and cannot be changed.
proposal-authors-only = That is for the author of proposal { $number }.
proposal-edition-unknown = There is no such earlier text.
merge-whose = Merging is for the committee or the authors. If you think both are the same, say so in a comment.
merge-itself = A proposal cannot be merged into itself. Please choose another one.
merge-its-own = Proposal { $number } went into this one already; there is nothing to merge.
merge-into-merged = Proposal { $number } goes on in { $into }. Please merge into { $into }.
merge-closed = Proposal { $number } has its result and cannot be merged.
merge-owed = Proposal { $number } has enough support and is owed an answer; { $into } has too little yet. You can merge the other way round.
merge-narrows = Of the homes that support { $number }, { $outside } are not in { $place } and could support nothing after this merge, so only the author of { $number } can do it. You can also put { $into } into { $number } instead.
merge-wish-over = The time for this has passed, or it is settled (proposal { $number }).
merge-number-unknown = There is no proposal with that number. Please look again and send it, such as 2026-031.
heir-is-author = This proposal is yours already.
heir-not-here = They do not live here now and cannot take it on. Please choose somebody else.
heir-unreachable = This neighbour cannot be reached here now. Choose somebody else, or take a link and hand it over yourself.
offer-over = The offer of proposal { $number } has ended, was taken back, or the proposal has its result.
offer-not-yours = Another neighbour was asked about proposal { $number }, or this link was replaced. Ask whoever sent it.
