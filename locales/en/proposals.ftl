# Proposals: card, lists, full text, supporting, writing, the committee’s answer, notices.

command-propose = Write a proposal
command-proposals = Read proposals

## Card and full text

proposal-headline = 📝 Proposal { $number } · { $title }
proposal-body = { $body }
proposal-by = By { $author }{ $presence ->
        [moved] {" "}(has moved away)
       *[other] {""}
    }
    For the whole community
proposal-by-at = By { $author }{ $presence ->
        [moved] {" "}(has moved away)
       *[other] {""}
    }
    For { $place }
proposal-card-place = For { $place }
proposal-stage = { $stage ->
    [collecting] Supported by { $supports }/{ $needed } homes, { $left } more needed · ⏳ { $until }
    [screening] { $left ->
        [0] Supported by { $supports }/{ $needed } homes: enough. It waits for the committee’s answer.
       *[other] It had enough support; some took theirs back once it said more, so it has { $supports }/{ $needed } now. It waits for the committee’s answer.
    }
    [returned] Supported by { $supports }/{ $needed } homes: enough. The committee asks its author to say more, until { $until }.
    [deliberating] Supported by { $supports }/{ $needed } homes. It is being talked over; an answer or a vote comes after.
    [answered] Supported by { $supports }/{ $needed } homes. The committee has answered.
    [declined] Supported by { $supports }/{ $needed } homes. The committee declined.
    [merged] It goes on in proposal { $into }. Support and comment there.
    [withdrawn] Its author withdrew it.
    [lapsed] Supported by { $supports }/{ $needed } homes by { $until }: not enough. It has ended.
    [in_vote] Supported by { $supports }/{ $needed } homes. It is being voted on.
    [adopted] ✅ Adopted by vote
    [unfunded] ✅ Adopted by vote, but there is no money for it yet.
   *[rejected] ⛔ Not adopted by vote
}
    .plain = { $stage ->
    [collecting] { $supports } homes support it, { $left } more needed. It is open until { SPOKEN($until) }.
    [screening] Enough support. It waits for the committee.
    [returned] Enough support. Its author is asked to say more, until { SPOKEN($until) }.
    [deliberating] The committee is talking it over.
    [answered] The committee has answered.
    [declined] The committee declined.
    [merged] It goes on in proposal { $into }.
    [withdrawn] Its author withdrew it.
    [lapsed] Not enough support. It has ended.
    [in_vote] It is being voted on.
    [adopted] ✅ Adopted by vote
    [unfunded] ✅ Adopted, but no money for it yet.
   *[rejected] ⛔ Not adopted by vote
}
proposal-declined-why = Reason: { $why }
proposal-my-support = Your home supports it.
    .helping = { $helped }’s home supports it.
proposal-only-place = Only the homes of { $place } are asked to support it.

button-support = I support it
    .helping = Support it for { $helped }
button-take-back = Take our support back
    .helping = Take back the support of { $helped }
button-full-text = Full text
button-see-poll = See the vote
button-write-proposal = Write a proposal

## Lists

proposals-shelf = { $shelf ->
    [now] 📝 Proposals collecting support
    [ready] 📝 Enough support: waiting, or being talked over
    [vote] 📝 Proposals being voted on
    [mine] 📝 My proposals
   *[done] 📝 Proposals with a result
}
proposals-empty = { $shelf ->
    [now] None now. If something should be better, write one in three steps.
    [ready] None now. Proposals with enough support appear here.
    [vote] None now. Proposals the committee puts to the vote appear here.
    [mine] You have not proposed anything yet. If something should be better, write one.
   *[done] None yet. Answered, voted, withdrawn and lapsed proposals appear here.
}
proposals-tap = Tap to read; newest first.
proposals-page = Page { $page }. Tap to read; newest first.
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } homes
    [screening] { $title } · waiting
    [returned] { $title } · with its author
    [deliberating] { $title } · talked over
    [answered] { $title } · answered
    [declined] { $title } · declined
    [merged] { $title } · merged
    [withdrawn] { $title } · withdrawn
    [lapsed] { $title } · lapsed
    [in_vote] { $title } · in vote
    [adopted] ✅ { $title }
    [unfunded] { $title } · no money
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] Collecting
    [ready] Waiting, talked over
    [vote] Being voted on
    [mine] Mine
   *[done] Decided
}
    .helping = { $shelf ->
        [now] Collecting
        [ready] Waiting, talked over
        [vote] Being voted on
        [mine] By { $helped }
       *[done] Decided
    }
button-other-shelves = By stage
proposals-shelves = 📝 Which proposals?
button-page-back = Back
button-page-on = More

## Supporting

support-done = Your home supports it: now { $count }/{ $needed } homes, { $left } more needed. You can take it back until the end.
    .plain = Supported. { $left } more homes needed.
    .helping = { $helped }’s home supports it: now { $count }/{ $needed } homes, { $left } more needed. You can take it back until the end.
support-again = Your home supports it already; each home counts once. Now { $count }/{ $needed } homes.
    .plain = Your home supports it already.
    .helping = { $helped }’s home supports it already; each home counts once. Now { $count }/{ $needed } homes.
support-enough = Your home supports it: now { $count }/{ $needed } homes. That is enough; the committee has been asked to answer.
    .plain = Supported. That is enough.
    .helping = { $helped }’s home supports it: now { $count }/{ $needed } homes. That is enough; the committee has been asked to answer.
support-taken-back = Your home’s support is taken back: now { $count }/{ $needed } homes.
    .helping = The support of { $helped }’s home is taken back: now { $count }/{ $needed } homes.

## The committee’s answer

button-put-to-vote = Put to the vote
vote-days = Put to the vote: for how many days?
vote-days-how = It closes at 20:00 on the last day.
button-days = { $days } days
vote-ahead = Please read it once more. The vote has not begun.
vote-ahead-outdated = What you confirmed is out of date: the close has moved. Please look once more.
vote-ahead-at = For: { $place }, { $dwellings } homes, one vote each.
vote-ahead-everywhere = For: the whole community, { $dwellings } homes, one vote each.
vote-ahead-until = ⏳ closes { $until }, { ZONE($until) }
vote-ahead-final = Once it begins, the list of homes, the rules and the close cannot be changed, and the vote cannot be stopped. Every resident concerned is told at once.
button-begin-vote = Begin the vote
button-other-days = Other number of days
button-back-to-proposal = Back to the proposal
vote-begun = Proposal { $proposal } is put to the vote; it is now vote { $number }.
vote-begun-until = ⏳ closes { $until }, { ZONE($until) }
vote-begun-told = Everybody is being told. The outcome will be posted in the group and told to the author.


## Notices

notice-ready = A proposal has enough support ({ $supports }/{ $needed } homes) and waits for the committee’s answer.
notice-ready-ask = There are four ways: talk it over, put it to the vote, answer at once, or decline. Each needs a reason. Any member may do it; then nobody is reminded any more.
    .plain = Please answer: talk it over, vote, answer at once, or decline.
notice-reached = Your proposal has enough support ({ $supports }/{ $needed } homes).
notice-reached-then = The committee has been asked: to talk it over, to put it to the vote, to answer, or to say why not. You will hear here.
    .plain = The committee has been asked to answer. You will hear here.
notice-in-vote = Your proposal is being voted on.
notice-in-vote-then = You will be told the outcome here. Your home can vote too.

## Refusals

proposal-reason-length = A reason is needed, of at most { $most } characters. Please send it again.
proposal-unknown = There is no such proposal here. The link may be incomplete, or belong to another community.
    .plain = This proposal was not found.
proposal-not-ready = Proposal { $number } does not wait for the committee now: too little support yet, or it has a result already.
proposal-other-building = Only homes of one building are asked to support this proposal, and you are registered in another. If that is wrong, ask the desk.
    .helping = Only homes of one building are asked to support this proposal, and { $helped } is registered in another. If that is wrong, ask the desk.
vote-support-fell = Some homes took back their support for proposal { $number } once it said more; it has { $supports }/{ $needed } now, too few for a vote. You can talk it over, answer it or decline it.
proposal-not-collecting = Proposal { $number } no longer collects support. You cannot support it or take your support back.
