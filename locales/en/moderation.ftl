# Conduct: what is asked before something is published, reports, hiding, appeals, pauses, the record.

command-conduct = How we talk here, and what was hidden

## Before something is published

publish-private = “{ $shown }” in line { $row } looks like { $what ->
    [id] an identity number
    [mobile] a mobile number
    [landline] a phone number
    [card] a bank card number
   *[plate] a number plate
}. Everybody here would see it. Please take it out and send the text again.
    .plain = “{ $shown }” looks like { $what ->
    [id] an identity number
    [mobile] a mobile number
    [landline] a phone number
    [card] a bank card number
   *[plate] a number plate
}. Please take it out and send it again.
publish-too-many = You have published { $most } texts today, which is the most one person may. You can go on after { $again }; what you wrote is kept.
    .plain = That is enough for today. You can go on tomorrow; what you wrote is kept.
    .helping = { $helped } has published { $most } texts today, which is the most one person may. It can go on after { $again }; what was written is kept.
publish-suspended = You cannot publish until { $until }. The reason: { $why }
    Voting, supporting and meetings are as always. If you disagree, tap “I appeal” in the notice, or ask the desk.
    .plain = You cannot publish until { SPOKEN($until) }. Voting and supporting are as always.
    .helping = { $helped } cannot publish until { $until }. The reason: { $why }
publish-suspended-helper = You cannot publish yourself until { $until }, and so not for others either. Please ask another helper.

## Reports

conduct-text = { $kind ->
    [proposal] the proposal “{ $title }”
    [comment] a comment under “{ $title }”
    [photo] a photo of the proposal “{ $title }”
    [voice] the voice note of the proposal “{ $title }”
    [edition] an earlier text of the proposal “{ $title }”
    [name] the name “{ $title }”
    [wish] the reason for a merge (“{ $title }”)
    [returned] what its author was asked to add (“{ $title }”)
    [deliberating] what was said when it was taken up (“{ $title }”)
    [answered] the answer (“{ $title }”)
    [delayed] why it is not done yet (“{ $title }”)
    [declined] the reason for declining (“{ $title }”)
    [unfunded] what was said of the money (“{ $title }”)
    [withdrawn] the reason for withdrawing (“{ $title }”)
   *[merged] the reason for a merge (“{ $title }”)
}
flag-ask = Report { conduct-text }: what is wrong with it?
flag-ask-private = “Private data” hides it for 48 hours at once, so choose it only where somebody’s privacy is at stake. Members look at the rest first.
    .plain = “Private data” hides it at once. Choose it only where it is true.
flag-ask-who = Only the committee, the desk and supervisors see who reported it.
conduct-ground = { $ground ->
    [private] Private data
    [insult] Insult
    [advert] Advert
    [false] { $kind ->
        [name] Poses as somebody
       *[other] Untrue
    }
   *[other] Something else
}
flag-done = Reported: { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}. Thank you for telling us.
flag-again = You have reported this before; one person counts once. You will hear what comes of it.
flag-hidden-now = { $kind ->
    [photo] The photo is hidden for now, and members will look at it. The words of the proposal stay readable.
    [voice] The voice note is hidden for now, and members will look at it. The words of the proposal stay readable.
   *[other] The text is hidden for now, and members will look at it.
}
flag-then = The committee and the desk will look, and you will hear what comes of it. Until then it can be seen.
    .plain = Members will look, and you will hear what comes of it.
flag-own = You wrote this yourself. You can change it or take it back where it stands.
flag-hidden = This text is hidden already; no need to report it.
flag-too-many = You have reported { $most } texts within a day. Please go on tomorrow. If something cannot wait, call the desk.

## Members: what waits

office-door-conduct = { $waiting ->
    [0] Reports and appeals
   *[other] Reports and appeals ({ $waiting })
}
button-conduct-queue = Reports, appeals
button-conduct-office = Office
button-conduct-record = How we talk here
button-conduct-look = Take a look
button-conduct-back = Back to reading
button-conduct-see = See the text
conduct-queue = { $number ->
    [0] Reports and appeals: nothing waits for you.
    [one] Reports and appeals: one thing waits for you.
   *[other] Reports and appeals: { $number } things wait for you, appeals first.
}
conduct-entry-appeal = Appeal: { $matter ->
    [hiding] a hidden text
   *[suspension] a pause
}
conduct-entry-text = { conduct-text }
conduct-entry-pause = Somebody wants a neighbour to pause
look-head = { $kind ->
    [proposal] The proposal “{ $title }”, written by { $author }:
    [comment] A comment under “{ $title }”, written by { $author }:
    [name] The name “{ $title }”.
    [photo] Sent by { $author }, { conduct-text }:
    [voice] Spoken by { $author }, { conduct-text }:
   *[other] By { $author }, { conduct-text }:
}
look-words = { $words }
look-report = Reported by { $name }: { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}
look-voice = { $name } wants it hidden: { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}. The reason: { $why }
look-hidden = Now: hidden.
look-hidden-until = Now: hidden for a while. It comes back on { $ends } unless enough members agree.
look-visible = Now: everybody sees it. Hiding takes { $needed } members, { $voices } so far.
look-own = You wrote this, so other members decide.
button-hide = Hide it
button-agree-hide = I agree to hide
button-leave = Nothing wrong
button-pause = Pause its author
button-back-to-text = Back to the text
hide-ask-ground = Hide { conduct-text }: why?
hide-declare = If it speaks of you, please leave it to other members. By tapping a reason you say that it does not.
hide-private-note = One member can hide private data at once; others have to agree within 48 hours. Supervisors hear of it.
button-hide-private = Private data (at once)
hide-ask-why = Hide { conduct-text } ({ $ground ->
    [insult] insult
    [advert] advert
    [false] untrue
   *[other] something else
}): please write the public reason.
hide-preview = You want to hide { conduct-text } ({ $ground ->
    [insult] insult
    [advert] advert
    [false] untrue
   *[other] something else
}). Your reason:
hide-preview-public = Everybody sees the reason, supervisors also your name. It is hidden once enough members agree, and its author can appeal.
button-hide-now = Do so
conduct-ask-how = Send it to me, { $most } characters at most.
conduct-preview-words = “{ $words }”
conduct-words-length = It cannot be empty, and { $most } characters at most. Please send it again.
hide-voice = Noted: { $voices } for hiding it, { $left } more needed. Until then it can be seen.
hide-for-now = Hidden for now. It comes back after 48 hours unless others agree.
hide-agreed = { $voices } members agree, and it is hidden. Its author and supervisors hear of it.
hide-overruled = You wanted it hidden before, and an appeal decided otherwise. This time other members decide.
hide-same-home = You live with a member who has already said so, and a home counts once. A member of another home has to decide.
leave-done = { $again ->
    [yes] Noted: nothing wrong, and it is back.
   *[no] Noted: nothing wrong, and it stays.
} Whoever reported it hears of it.
leave-nothing = No report is open here.
conduct-settled = Somebody has settled this already.
conduct-gone = There is no such text here. It may have been taken back, or belong to another community.
conduct-own-text = You wrote this yourself, so other members decide.
conduct-own-home = You live with whoever wrote this. A member of another home has to decide.
conduct-about-you = This text names you, so other members decide. If it holds private data of yours, you can hide it as private.
conduct-in-person = Members decide this themselves; it cannot be done for somebody.
dismiss-hidden-by-member = A member wants it hidden. If you disagree, do not agree: it comes back by itself, and its author can appeal.

## Appeals

button-appeal = I appeal
    .helping = Appeal for { $helped }
appeal-ask = Your appeal: say in your own words why this should not be so.
appeal-preview = Your appeal:
appeal-preview-once = You can appeal once. People who had no part in it read this and decide.
button-appeal-now = Send it
appeal-made = Your appeal was made. { $judges ->
    [one] One person who had no part in it
   *[other] { $judges } people who had no part in it
} can hear it, and you will hear what comes of it.
appeal-made-nobody = Your appeal was made. Nobody is left who had no part in it; please ask the desk.
appeal-made-meanwhile = { $matter ->
    [hiding] Until then the text stays hidden. Unless it is private data, it comes back if nobody decides in time; with private data, supervisors are asked then too.
   *[suspension] Until then the pause goes on. It ends if nobody decides in time.
}
appeal-granted-at-once = Nobody is left who had no part in it, so your appeal is granted at once.
appeal-made-already = You have appealed already, and can do so once. You will hear what comes of it.
appeal-not-yours = Only whoever wrote it can appeal.
appeal-not-yet = No need to appeal yet: it is hidden only for a while, and comes back by itself unless members agree.
appeal-over-already = This is over; there is nothing to appeal against.
appeal-too-late = More than { $days } days have passed, so you cannot appeal any more. Please ask the desk.
appeal-decided = This appeal was decided, or was not made yet.
appeal-not-your-part = You or somebody of your home had a part in it, or enough others are there to decide.
appeal-head = { $author } appeals. What was hidden is { conduct-text }:
appeal-hidden-for = Hidden as { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}. The reason: { $why }
appeal-words = The appeal: { $appeal }
appeal-needed = It takes { $needed } of one mind; { $spoken } spoke so far.
button-appeal-lift = Show it again
button-appeal-keep = Keep it hidden
appeal-judge-ask = { $lift ->
    [yes] You grant the appeal: please write why.
   *[no] You leave it as it is: please write why.
}
appeal-judge-preview = { $lift ->
    [yes] You grant the appeal. Your reason:
   *[no] You leave it as it is. Your reason:
}
appeal-judge-note = Those concerned will read the reason. You cannot change it afterwards.
button-judge-now = Do so
appeal-judged = { $verdict ->
    [open] Noted. Another one has to speak.
    [lifted] Noted, and decided: the appeal is granted.
   *[upheld] Noted, and decided: it stays as it is.
}

## Pauses

pause-ask-days = Pause { $name } from publishing: for how many days?
pause-what-stays = Only proposals and comments cannot be published. Voting, supporting, meetings and points are as always.
button-pause-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
pause-ask-why = Pause { $name } for { $days } days: please write why.
pause-preview = You propose to pause { $name } for { $days } days. Your reason:
pause-preview-note = Another member has to agree. The reason goes to them and to supervisors, and they can appeal.
button-pause-propose = Propose it
pause-proposed = Proposed: a pause of { $days } days. Another member has to agree within 7 days.
pause-head = A pause of { $days } days for { $name }
pause-why = Proposed by { $by }. The reason: { $why }
pause-waits = Another member has to agree.
pause-holds-until = { $seconded } agreed; it holds until { $until }.
button-pause-second = I agree
button-pause-lift = End the pause
button-pause-keep = Keep the pause
button-pause-end = { $waits ->
    [yes] No pause needed
   *[no] End it early
}
pause-seconded = The pause holds and ends by itself on { $until }. They and supervisors hear of it.
pause-ended-by-you = It is over; they can publish again.
suspend-yourself = This is about yourself, so other members decide.
suspend-days = From 1 to { $most } days. Please choose again.
suspend-already = A pause for this neighbour is already proposed or holds.
suspend-settled = This was settled, or more than 7 days have passed.
suspend-own-proposal = You proposed this, so another member has to agree.
suspend-same-home = You live with the member who proposed it, and a home counts once. A member of another home has to agree.

## Notices

notice-flagged = Somebody reported { conduct-text }: { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}.
notice-flagged-hidden = It is hidden for now and comes back on { $until } unless enough members agree.
notice-flag-settled = What came of your report of { conduct-text }: { $upheld ->
    [yes] it is hidden.
   *[no] members looked and found nothing wrong.
}
notice-hidden-ahead = { $kind ->
    [name] Your name “{ $title }”
    [proposal] Your proposal “{ $title }”
    [comment] Your comment under “{ $title }”
    [photo] A photo of yours, in the proposal “{ $title }”,
    [voice] Your voice note in the proposal “{ $title }”
   *[other] Your words, { conduct-text },
} is hidden for now: somebody says it holds private data.
notice-hidden-ahead-then = Members will look. It comes back on { $until } unless enough of them agree; you need do nothing.
notice-hidden = { $kind ->
    [name] Your name “{ $title }”
    [proposal] Your proposal “{ $title }”
    [comment] Your comment under “{ $title }”
    [photo] A photo of yours, in the proposal “{ $title }”,
    [voice] Your voice note in the proposal “{ $title }”
   *[other] Your words, { conduct-text },
} is hidden; the members agree. { $kind ->
    [proposal] Nothing was deleted, and supports still count.
    [name] Neighbours see “a neighbour” until you choose another name.
    [photo] The photo was not deleted, only others cannot see it; the proposal goes on.
    [voice] The voice note was not deleted, only others cannot hear it; the proposal goes on.
   *[other] Nothing was deleted; others just cannot read it.
}
notice-hidden-why = Hidden as { $ground ->
    [private] private data
    [insult] an insult
    [advert] an advert
    [false] untrue
   *[other] something else
}. The reason: { $why }
notice-hidden-then = If you disagree, you can appeal once within { $days } days, to people who had no part in it.
notice-hidden-by = { conduct-text } is hidden. Decided by { $names }
notice-hidden-many = { $number } texts of this author were hidden within 30 days. Please watch whether that is fair.
notice-shown-again = { conduct-text } is back: { $how ->
    [appeal] the appeal was granted.
    [looked] members found nothing wrong.
   *[lapsed] not enough members agreed within 48 hours.
}
notice-judges-why = Whoever heard it says: { $why }
notice-upheld = The appeal was decided: { conduct-text } stays hidden.
notice-appealed = An appeal waits for you: { conduct-text } was hidden, and its author disagrees.
notice-pause-proposed = { $by } proposes to pause { $name }; another member has to agree.
notice-paused = You cannot publish for a while. It ends by itself on { $until }.
notice-paused-why = The reason: { $why }
notice-paused-then = If you disagree, you can appeal once within { $days } days, to people who had no part in it.
notice-paused-by = { $name } cannot publish until { $until }. Decided by { $names }
notice-pause-appealed = { $name } appeals against a pause; it waits for you.
notice-pause-upheld = The appeal was decided: the pause goes on until { $until }.
notice-pause-over = You can publish again: { $how ->
    [appeal] your appeal was granted.
    [restored] the text it was about stands again on appeal.
    [early] the pause was ended early.
   *[over] the pause is over.
}
notice-pause-over-of = The pause of { $name } is over.

## Rules and record

record-head = How we talk here, and what was hidden
record-rule-free = For and against may both be said. Insults, adverts, untruths and private data are not kept up.
record-rule-hide = Every text can be reported. It takes { $voices } members of different homes to hide one, and the reason is public; private data is hidden first.
record-rule-appeal = Its author can appeal once within { $days } days, to people who had no part in it. Nothing is deleted.
record-rule-limits = One person may publish { $texts } texts a day. A pause lasts { $days } days at most and never touches a vote.
record-reports = In the last year: { $reports } reports, { $unfounded } of them found nothing wrong.
record-hidden = { $hidden } texts hidden, { $now } of them still.
record-ground = · { $ground ->
    [private] private data
    [insult] insults
    [advert] adverts
    [false] untrue
   *[other] something else
}: { $number }
record-appeals = { $appeals } appeals: { $lifted } granted, { $upheld } not.
record-paused = { $paused } pauses.
record-hours = From a report to an answer, on average { $hours ->
    [0] less than an hour
    [one] one hour
   *[other] { $hours } hours
}.

## Reporting something else: photos, a voice, names, reasons

button-flag-elsewhere = Not the words: something else
flag-ask-part = Report { $part ->
    [voice] the voice
    [quoted] the quoted words
   *[photo] photo { $turn }
} of “{ $title }”: what is wrong with it?
flag-where = Report { conduct-text }: what of it?{ $places ->
    [0] {" "}Nothing else here can be reported.
   *[other] {""}
}
flag-place = { $what ->
    [photo] Photo { $turn }
    [voice] The voice
    [quoted] The quoted words
    [returned] What the committee asks for
    [deliberating] What the committee says
    [answered] The committee’s answer
    [delayed] why the committee is not done yet
    [declined] The reason for declining
    [unfunded] What was said of the money
    [withdrawn] The reason for withdrawing
    [merged] The reason for the merge
   *[name] The name “{ $name }”
}
look-part = Meant is: { $part ->
    [voice] the voice
    [quoted] the quoted words
   *[photo] photo { $turn }
}
button-flag-wish = Report this reason
button-other-name = Choose another name
rename-hidden = Members hid this name before. Please choose another one. If you disagree, tap “I appeal” in the notice.
