# Proposals: card, lists, full text, supporting, writing, the committee’s answer, notices.

command-propose = Write a proposal
command-proposals = Read proposals

## Card and full text

proposal-headline = 📝 Proposal { $number } · { $title }
proposal-body = { $body }
proposal-by = By { $author }
    For the whole community
proposal-by-at = By { $author }
    For { $place }
proposal-card-place = For { $place }
proposal-stage = { $stage ->
    [collecting] Supported by { $supports }/{ $needed } homes, { $left } more needed · ⏳ { $until }
    [ready] Supported by { $supports }/{ $needed } homes: enough. It waits for the committee’s answer.
    [lapsed] Supported by { $supports }/{ $needed } homes by { $until }: not enough. It has ended.
    [declined] Supported by { $supports }/{ $needed } homes. The committee declined.
    [in_vote] Supported by { $supports }/{ $needed } homes. It is being voted on.
    [adopted] ✅ Adopted by vote
   *[rejected] ⛔ Not adopted by vote
}
    .plain = { $stage ->
    [collecting] { $supports } homes support it, { $left } more needed. ⏳ { $until }
    [ready] Enough support. It waits for the committee.
    [lapsed] Not enough support. It has ended.
    [declined] The committee declined.
    [in_vote] It is being voted on.
    [adopted] ✅ Adopted by vote
   *[rejected] ⛔ Not adopted by vote
}
proposal-declined-why = Reason: { $why }
proposal-my-support = Your home supports it.
proposal-only-place = Only the homes of { $place } are asked to support it.

button-support = I support it
button-take-back = Take our support back
button-full-text = Full text
button-see-poll = See the vote
button-write-proposal = Write a proposal

## Lists

proposals-shelf = { $shelf ->
    [now] 📝 Proposals collecting support
    [ready] 📝 Enough support, waiting for the committee
    [vote] 📝 Proposals being voted on
    [mine] 📝 My proposals
   *[done] 📝 Proposals with a result
}
proposals-empty = { $shelf ->
    [now] None now. If something should be better, write one in three steps.
    [ready] None now. Proposals with enough support appear here.
    [vote] None now. Proposals the committee puts to the vote appear here.
    [mine] You have not proposed anything yet. If something should be better, write one.
   *[done] None yet. Adopted, rejected, declined and lapsed proposals appear here.
}
proposals-tap = Tap to read; newest first.
proposals-page = Page { $page }. Tap to read; newest first.
proposal-row = { $stage ->
    [collecting] { $title } · { $supports }/{ $needed } homes
    [ready] { $title } · waiting
    [lapsed] { $title } · lapsed
    [declined] { $title } · declined
    [in_vote] { $title } · in vote
    [adopted] ✅ { $title }
   *[rejected] ⛔ { $title }
}
button-shelf = { $shelf ->
    [now] Collecting
    [ready] Awaiting answer
    [vote] Being voted on
    [mine] Mine
   *[done] Decided
}
button-other-shelves = Other proposals
proposals-shelves = 📝 Which proposals?
button-page-back = Back
button-page-on = More

## Supporting

support-done = Your home supports it: now { $count }/{ $needed } homes, { $left } more needed. You can take it back until the end.
    .plain = Supported. { $left } more homes needed.
support-again = Your home supports it already; each home counts once. Now { $count }/{ $needed } homes.
    .plain = Your home supports it already.
support-enough = Your home supports it: now { $count }/{ $needed } homes. That is enough; the committee has been asked to answer.
    .plain = Supported. That is enough.
support-taken-back = Your home’s support is taken back: now { $count }/{ $needed } homes.

## Writing

propose-again = Going on with what you began:
propose-title = 📝 Your proposal, step 1 of 3: what would you like done?
    .plain = 📝 What would you like done?
propose-title-how = Send me one sentence of { $least } to { $most } characters, such as: a handrail at the door of building 3.
    .plain = Send me one sentence, such as: a handrail at the door of building 3.
propose-title-now = The title now: { $title }
propose-body = 📝 Step 2 of 3: what is the trouble now, and what should be done?
    .plain = 📝 What is the trouble now, and what should be done?
propose-body-how = Send it as one message of at most { $most } characters.
propose-body-now = The text now: { $body }
propose-kept = Every step is kept; nobody else can see it yet.
propose-place = 📝 Step 3 of 3: which place is it about?
    .plain = 📝 Which place is it about?
propose-place-how = If you choose a building, only its homes are asked for support. Please tap one.
    .plain = Please tap one, or reply with the number of a building, such as 3.
place-everywhere = Whole community
place-named = { $name }
button-more-places = Other buildings

propose-tap-instead = Please tap one of the buttons below; what you just wrote was not used.
propose-similar = { $count ->
    [one] 1 proposal is like yours; please look first:
   *[other] { $count } proposals are like yours; please look first:
}
similar-row = { $stage ->
    [collecting] { $place }. { $title } ({ $number }, supported by { $supports }/{ $needed } homes)
    [ready] { $place }. { $title } ({ $number }, waiting for the committee)
    [lapsed] { $place }. { $title } ({ $number }, not enough support)
    [declined] { $place }. { $title } ({ $number }, declined by the committee)
    [in_vote] { $place }. { $title } ({ $number }, being voted on)
    [adopted] { $place }. { $title } ({ $number }, adopted)
   *[rejected] { $place }. { $title } ({ $number }, not adopted)
}
propose-similar-why = If it is the same matter, supporting that one gets there sooner. If not, go on.
    .plain = If it is the same, support that one. If not, go on.
similar-title = { $title }
button-look-at = Read no. { $place }
button-support-that = Support no. { $place }
button-mine-differs = Mine differs, go on

propose-preview = Please read it once more. It is not published yet.
propose-preview-title = 📝 { $title }
propose-preview-at = Signed: { $author }
    For { $place }
propose-preview-everywhere = Signed: { $author }
    For the whole community
propose-preview-public = Once published, the whole community can read it, and it is posted in the group. It cannot be changed or withdrawn.
    .plain = Once published, it is posted in the group and everybody can read it. It cannot be changed or withdrawn.
propose-preview-needs = It needs the support of { $needed } homes by { $until }. “Drop it” deletes this draft.
    .plain = It needs { $needed } homes by { SPOKEN($until) }. “Drop it” deletes this draft.
button-publish = Publish
button-rewrite = Change
button-drop-draft = Drop it
propose-rewrite = Which part? The others stay as they are.
button-rewrite-title = The title
button-rewrite-body = The text
button-rewrite-place = The place
button-leave-it = Leave it

propose-published = Published: proposal { $number } · { $title }
propose-published-needs = It needs the support of { $needed } homes by { $until }.
propose-published-then = With enough support, the committee is asked to put it to the vote or say why not. Without it, the proposal ends, and you can propose it again.
    .plain = With enough support, the committee is asked to answer.
propose-published-told = We will tell you the result here. Thank you for thinking of everybody!
button-support-mine = My home supports it too
propose-instead = You supported proposal { $number } · { $title }
propose-instead-draft = Your own is not published yet. What would you like to do with it? “Drop it” deletes it.
button-publish-mine-too = Publish mine all the same
propose-dropped = The draft is deleted; nothing was published.

## The committee’s answer

button-put-to-vote = Put to the vote
button-decline = Decline and say why
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
decline-why = Please write why it is declined.
decline-why-how = Send it as one message of at most { $most } characters. The author and the whole community can read it.
decline-preview = Please read it once more. Nothing has been answered yet. To change it, send it again.
decline-preview-public = Once answered, the whole community can read it, and it cannot be changed. The author is told at once.
button-decline-now = Answer like this
decline-done = Proposal { $number } is declined. The author has been told why.

## Notices

notice-ready = A proposal has enough support ({ $supports }/{ $needed } homes) and waits for the committee’s answer.
notice-ready-ask = Please put it to the vote, or say why not. Any member can do it; then the others need not.
notice-reached = Your proposal has enough support ({ $supports }/{ $needed } homes).
notice-reached-then = The committee has been asked to put it to the vote or say why not. You will be told here.
notice-declined = The committee answered your proposal: not this time.
notice-declined-then = You can talk to the committee. If things change, you can propose it again.
notice-in-vote = Your proposal is being voted on.
notice-in-vote-then = You will be told the outcome here. Your home can vote too.

## Refusals

proposal-title-length = A title has { $least } to { $most } characters; yours has { $given }. Please change it and send it again.
    .plain = A title has { $least } to { $most } characters. Please send it again.
proposal-body-length = { $given ->
    [0] The text is empty. Please write a few sentences and send it again.
   *[other] The text has at most { $most } characters; yours has { $given }. Please shorten it and send it again.
}
proposal-reason-length = A reason is needed, of at most { $most } characters. Please send it again.
proposal-place-unknown = There is no such building. Please choose again.
proposal-unknown = There is no such proposal here. The link may be incomplete, or belong to another community.
    .plain = This proposal was not found.
proposal-not-ready = Proposal { $number } is not waiting for the committee: it lacks support, or another member has answered.
proposal-too-many-open = You have { $most } proposals collecting support. Please wait for a result before you propose another.
proposal-other-building = Only homes of one building are asked to support this proposal, and you are registered in another. If that is wrong, ask the desk.
proposal-not-collecting = Proposal { $number } no longer collects support. You cannot support it or take your support back.
