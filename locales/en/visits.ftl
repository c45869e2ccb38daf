# Visits: residents ask a helper to come; people in office take it on, agree on a time, and say it was made.

## Asking

button-visits = Ask somebody to show me
    .helping = Have somebody show { $helped } how
visit-ask = Somebody comes to show you or help you, one to one: from the desk, your building leader or a grid worker. All are in office, and you are told beforehand who it is.
    .plain = Somebody comes to show you. You are told first who it is.
visit-ask-for = Ask somebody to come for { $name }, one to one: from the desk, the building leader or a grid worker. All are in office, and you are told beforehand who it is.
    .plain = Ask somebody to help { $name }. You are told first who it is.
visit-ask-what = What should they do?
button-visit-what = { $what ->
    [phone] Show me how my phone works
    [take-part] Help me vote or propose
    [join] Show me how to join
   *[other] Something else
}
visit-ask-where = Where do you meet?
button-visit-home = At { $home }
button-visit-home-for = At { $home }
button-visit-desk = I come to the desk
    .helping = { $helped } comes to the desk
button-visit-desk-for = { $name } comes to the desk
visit-ask-when = Which time suits you?
visit-ask-no-times = No times are set at the moment. Whoever comes calls you first and agrees on one.
button-visit-at = { $at }
    .plain = { SPOKEN($at) }
button-visit-call = Please call me to agree
    .helping = Call { $helped } to agree on a time
button-visit-later = Later days
visit-once-more = Read it once more; if it is right, send it:
    .plain = Asking somebody to come
visit-once-more-for = For { $name }. Read it once more; if it is right, send it:
    .plain = Asking somebody to come to { $name }
visit-what = What for: { $what ->
    [phone] showing how the phone works
    [take-part] help with voting or a proposal
    [join] how to join
   *[other] something else
}
visit-at-home = Where: at home, { $home }
visit-at-desk = Where: at the desk
visit-at-their-home = Where: at their home (you see the address once you take it)
visit-when = When: { $at }
    .plain = When: { SPOKEN($at) }
visit-when-called = When: call first to agree
visit-words = Also: { $words }
visit-words-better = A few words would help whoever comes to prepare.
visit-who-sees = The desk, building leaders and grid workers of your place see the name, the building and what it is for. Your door and your words are seen only by the one who takes it, and every look is written down.
    .plain = Only the one who comes sees your door.
button-visit-send = It is right, send it
button-visit-words = Add a few words
button-visit-else = Choose again
visit-ask-words = Send what it is about, in one sentence of at most 200 characters.
    .plain = Say what it is about, in one sentence.
visit-ask-words-who = Only the one who comes sees it.
button-visit-no-words = No words
visit-words-long = That is too long. Please use at most { $most } characters.
visit-sent = { $helpers ->
    [one] Sent. One person in office sees it. Once somebody takes it you are told who comes, and when.
   *[other] Sent. { $helpers } people in office see it. Once somebody takes it you are told who comes, and when.
}
    .plain = Sent. Once somebody takes it you are told who comes.
visit-sent-nobody = Noted. Nobody can visit your place at the moment. Please call the desk first.
visit-sent-then = If nobody takes it within two working days, the desk and the chair are told. You can change the time or cancel whenever you like.
    .plain = You can change the time or cancel whenever you like.

## My visits

visits-own = Visits that are still open:
visits-own-none = No visit is open.
button-visit-ask = Ask once more
    .plain = Ask somebody to show me
button-visit-ask-for = Ask for { $name }
button-visit-mine = { $at }, { $what ->
    [phone] using a phone
    [take-part] voting, proposing
    [join] how to join
   *[other] something else
}
    .plain = { SPOKEN($at) }
button-visit-mine-called = By telephone, { $what ->
    [phone] using a phone
    [take-part] voting, proposing
    [join] how to join
   *[other] something else
}
button-visit-see = { $name } · { $at }
    .plain = { $name } · { SPOKEN($at) }
button-visit-see-called = { $name } · awaiting a call
button-visits-own = My visits
    .helping = { $helped }’s appointments
visit-own = The visit you asked for:
visit-own-for = The visit asked for { $name }:
visit-waits-still = Nobody has taken it yet. You are told as soon as somebody does.
visit-is-taken = { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) has taken it and will call you to agree on a time.
visit-is-agreed = { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) comes, and the time is agreed.
    .plain = { $name } ({ $office ->
        [desk] desk
        [leader] building leader
       *[grid] grid worker
    }) comes.
visit-is-proposed = { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) asks whether { $at } would suit you.
    .plain = { $name } asks: does { SPOKEN($at) } suit you?
visit-is-asked-back = You proposed { $at }; { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) has not answered yet.
    .plain = { $name } has not answered yet.
visit-is-whether = Please say: did { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) come?
    .plain = Did { $name } come?
visit-is-over = { $why ->
    [came] They came, and it is done.
    [done] It is done.
    [cancelled] It was cancelled.
    [left] It ended with the move.
   *[other] The time has passed and nobody said whether it took place, so it is closed.
}
visit-note = What was done: { $note }
button-visit-suits = That time suits
button-visit-move = Another time
button-visit-cancel = Cancel
button-visit-again = Ask once more
button-visit-came = They came
button-visit-not-came = Nobody came
visit-noted = Noted.
visit-came-thanks = Good, and thank you for saying so.
visit-not-came-sorry = Sorry that you waited for nothing. Somebody else is looked for, and you are told who takes it.
    .plain = Sorry that you waited for nothing. Somebody else will come.
visit-move = To when?
visit-move-asked = To when? Whoever comes is asked first.
visit-cancel = Cancel this visit? You can ask again afterwards.
visit-cancel-told = Cancel this visit? { $name } is told not to come.
button-visit-cancel-now = Cancel it
button-visit-keep = Keep it

## Refusals

visit-gone = This visit was not found.
    .plain = That visit is not there any more.
visit-over = This visit is over.
visit-not-yours = That is for the person themselves to say, or for a relative who looks on.
visit-not-your-place = This is for the desk, building leaders and grid workers in office, each for their own place.
visit-own-home = It is your own home: please let a colleague go.
visit-paused = You may not publish until { $until }, and take no visits meanwhile.
visit-not-taken = You do not have this visit now.
visit-taken-already = { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) has taken it already.
visit-not-their-home = Visits go to homes that were verified. You can also meet at the desk.
visit-no-home = It is not registered where you live, so nobody can be sent. Please call the desk or come by.
visit-enough = { $most ->
    [one] A home can have one visit open at a time. Wait until it is done, or cancel it.
   *[other] A home can have { $most } visits open at a time. Wait until one is done, or cancel one.
}
visit-time-gone = That time can no longer be booked. Please choose another one.
visit-time-changed = The time has changed again. Please look at it as it is now.
visit-not-asked = It is too early to say whether they came.
visit-not-by-taker = Whether somebody came is for the person, a relative or a colleague to say, not for whoever took the visit.
visit-answer-first = The time has come, so it can no longer be changed. First comes the answer whether it took place.
visit-made-already = You said that it is done; it cannot be given back.

## For people in office

office-door-visits = { $waiting ->
    [0] Visits
   *[other] Visits ({ $waiting } waiting)
}
visits-queue = Visits: you have { $mine }, and { $waiting } wait for somebody.
visits-queue-how = Whoever takes one first has it. Then you see the address.
visits-queue-none = No visit waits at the moment.
button-visits-queue = Visits
button-visit-listed = { $own ->
    [mine] mine
   *[open] open
} · { $at } · { $name } · { $building }
button-visit-listed-called = { $own ->
    [mine] mine
   *[open] open
} · call first · { $name } · { $building }
button-visits-print = Print what I took
button-visit-open = See this visit
visit-for = { $name } · { $building }
visit-waits-since = Waiting since { $at }
visit-missed-before = { $missed ->
    [one] A visit was agreed on and nobody came, once. Please take this one first.
   *[other] A visit was agreed on and nobody came, { $missed } times. Please take this one first.
}
visit-has-words = A few words were added; you see them once you take it.
button-visit-take = I go
visit-you-took = You have taken it, and they are told that it is you.
visit-mine = You have taken: { $name }
visit-phone = Telephone on the register: { $phone }
visit-no-phone = No telephone is on the register. Propose a time here, or agree on one at the door.
visit-you-proposed = You proposed { $at } and wait for the answer.
visit-they-proposed = They would like { $at } instead. Does it suit you?
button-visit-done = It is done
button-visit-other-time = Another time
button-visit-give-back = I cannot go
button-visit-act-for = Act for them
button-visit-back = Back to this visit
visit-propose = What other time for { $name }?
visit-propose-typed = Tap one, or send a time such as “Fri 15:00”. It counts once they agree.
visit-asked-them = They have been asked.
visit-note-ask = What was done for { $name }? Send one sentence of at most 200 characters.
visit-note-who = They, the relative who asked, and you can see it.
button-visit-no-note = Nothing to write, it is done
visit-finished = Noted. { $name } is asked whether you came.
visit-given-back = Given back. Somebody else will go to { $name }.

## Notices

told-visit-waits = A neighbour asks for a visit:
told-visit-for-you = Somebody asked for a visit for you. If you do not need it, cancel it.
    .plain = Somebody asked for a visit for you.
told-visit-taken = Somebody has taken the visit you asked for.
told-visit-proposed = Whoever comes would like another time.
told-visit-they-propose = { $name } would like to be visited at { $at } instead.
told-visit-agreed = The time is agreed.
told-visit-they-agree = { $name } agrees: { $at }.
told-visit-to-call = No time is agreed with { $name } yet; please call. After two working days without one, somebody else is looked for.
told-visit-back = Whoever was to come cannot. Somebody else is looked for.
told-visit-not-yours = You do not visit { $name } any more; somebody else is looked for.
told-visit-unmet = Sorry: the time has come, and nobody has taken the visit you asked for.
    .plain = Sorry, nobody could come yet.
told-visit-unmet-then = It still stands. Choose another time, or wait for the call of whoever takes it.
    .plain = Choose another time, or wait for a call.
told-visit-late = A visit in { $building } has waited since { $at }, two working days, and nobody has taken it.
told-visit-late-then = Please have a building leader, a grid worker or the desk take it.
told-visit-soon = { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) comes to help you: { $at }. Let nobody else in; ask for the name.
    .plain = { SPOKEN($at) } { $name } comes to help you.
told-visit-soon-helper = A reminder: { $at }, you visit { $name }.
told-visit-whether = Did { $name } ({ $office ->
    [desk] desk
    [leader] building leader
   *[grid] grid worker
}) come?
    .plain = Did { $name } come?
told-visit-missed = { $name } says that nobody came. The visit waits for somebody else now.
told-visit-missed-count = { $missed ->
    [one] This quarter, one visit was agreed on and not made.
   *[other] This quarter, { $missed } visits were agreed on and not made.
}
told-visit-over = You need not go to { $name }: { $why ->
    [left] they do not live there any more.
   *[other] the visit was cancelled.
}

## Slips, the public figure, paper

helped-visit = Asked for a visit, or to be shown at the desk
helped-visit-change = Changed a visit, or said whether it took place
help-report-visits = Visits this quarter: { $asked } asked for, { $made } made, { $missed } agreed on and not made.
visits-paper-here = The visits you took are on this sheet, to be printed and taken along. It bears addresses: tear it up afterwards.
paper-visits = { $community }: visits ({ DAY($at) })
paper-visit = { $at } · { $name } · { $home } · { $what ->
    [phone] phone
    [take-part] vote or proposal
    [join] joining
   *[other] something else
} · □ made
paper-visit-called = Call first · { $name } · { $home } · { $what ->
    [phone] phone
    [take-part] vote or proposal
    [join] joining
   *[other] something else
} · □ made
paper-visits-more = And { $more } more, in the hall.
paper-visits-after = This sheet bears addresses. Tear it up afterwards.
