# Writing a proposal: title, text, place, wish, photos, cost, voice; changing it before and after.

## Writing

propose-one-at-a-time = You have another one to finish. What you just wrote was not put into it; it still stands above, to be copied.
    .plain = You have another one to finish. What you just wrote was not put into it.
propose-again = Going on with what you began:
propose-title = 📝 Your proposal, step 1 of 3: what would you like done?
    .plain = 📝 What would you like done?
    .helping = 📝 The proposal, step 1 of 3: what would { $helped } like done?
propose-title-how = Send me one sentence of { $least } to { $most } characters, such as: a handrail at the door of building 3.
    You can go on below it: the first line is the title, the rest is the text.
    .plain = Send me one sentence, or a voice note. Such as: a handrail at the door of building 3.
propose-title-now = The title now: { $title }
propose-body = 📝 Step 2 of 3: what is the trouble now?
    .plain = 📝 What is the trouble now?
propose-body-how = Send it as one message of at most { $most } characters. You can send photos or a voice note now, too.
    .plain = Send it in words; photos or a voice note are fine, too.
propose-body-now = The text now: { $body }
propose-kept = Every step is kept; nobody else can see it yet.
propose-place = 📝 Step 3 of 3: which place is it about?
    .plain = 📝 Which place is it about?
propose-place-how = If you choose a building or a grid, only homes there are asked to support it. Tap one, or type the number of a building, such as 3.
    .plain = Reply with a number, or type the building, such as Building 3.
propose-place-which = 📝 Where is it?
propose-place-which-how = Tap one, or type the number of the building, such as 5.
    .plain = Reply with the number of the building: 5 means building 5. Or tap one.
propose-place-taken = { $where ->
    [place] Noted: this is about { $place }. Only homes there are asked to support it.
   *[everywhere] Noted: this is about the whole community. Every home may support it.
}
button-other-place = Somewhere else
propose-published-already = This one is published already: proposal { $number }.
place-everywhere = Whole community
place-named = { $name }
button-more-places = Other places

propose-tap-instead = Please tap one of the buttons below; what you just wrote was not used.
propose-similar = { $count ->
    [one] 1 proposal is like yours; please look first:
   *[other] { $count } proposals are like yours; please look first:
}
similar-row = { $stage ->
    [collecting] { $place }. { $title } ({ $number }, supported by { $supports }/{ $needed } homes)
    [screening] { $place }. { $title } ({ $number }, waiting for the committee)
    [returned] { $place }. { $title } ({ $number }, its author is asked to say more)
    [deliberating] { $place }. { $title } ({ $number }, being talked over)
    [lapsed] { $place }. { $title } ({ $number }, not enough support)
    [declined] { $place }. { $title } ({ $number }, declined by the committee)
    [answered] { $place }. { $title } ({ $number }, answered by the committee)
    [merged] { $place }. { $title } ({ $number }, merged into another one)
    [withdrawn] { $place }. { $title } ({ $number }, withdrawn by its author)
    [in_vote] { $place }. { $title } ({ $number }, being voted on)
    [adopted] { $place }. { $title } ({ $number }, adopted)
    [unfunded] { $place }. { $title } ({ $number }, adopted, no money yet)
   *[rejected] { $place }. { $title } ({ $number }, not adopted)
}
propose-similar-why = If it is the same matter, supporting that one gets there sooner. If not, go on.
    .plain = If it is the same, support that one. If not, go on.
button-look-at = Read no. { $place }
button-support-that = Support no. { $place }
button-mine-differs = Mine differs, go on
    .helping = { $helped }’s is different, go on

propose-preview = Please read it once more. It is not published yet.
propose-preview-title = 📝 { $title }
propose-preview-at = Signed: { $office ->
    [yes] { $author } (for the committee)
   *[no] { $author }
}
    For { $place }
propose-preview-everywhere = Signed: { $office ->
    [yes] { $author } (for the committee)
   *[no] { $author }
}
    For the whole community
propose-preview-public = Once published, the whole community can read it, and it is posted in the group. You can change it until a neighbour supports it; after that you can only withdraw it.
    .plain = Once published, it is posted in the group and everybody can read it. After a neighbour supports it, it cannot be changed.
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
    .plain = It needs { $needed } homes by { SPOKEN($until) }.
propose-published-then = With enough support, the committee must answer: talk it over, put it to the vote, answer directly, or say why not. Without it, the proposal ends, and you can propose it again.
    .plain = With enough support, the committee is asked to answer.
propose-published-told = We will tell you the result here. Thank you for thinking of everybody.
    .helping = { $helped } hears of the result.
button-support-mine = My home supports it too
    .helping = Support it for { $helped }
propose-instead = You supported proposal { $number } · { $title }
    .helping = { $helped } now supports proposal { $number } · { $title }
propose-instead-draft = Your own is not published yet. What would you like to do with it? “Drop it” deletes it.
    .helping = The draft of { $helped } is not published yet. What would you like to do with it? “Drop it” deletes it.
button-publish-mine-too = Publish mine all the same
    .helping = Publish { $helped }’s as well
propose-dropped = The draft is deleted; nothing was published.

propose-title-of-body = 📝 What you wrote is kept as the text of your proposal. Please give it a title.
    .plain = 📝 What you wrote is kept. Please give it a title.
propose-title-short = One sentence of at most { $most } characters, such as: a handrail at the door of building 3.
propose-place-named = From your words, this seems to be about { $place }.
propose-photo-how = To add photos, send them now: { $most } at most.
propose-photo-taken = The photo is here: { $count } of at most { $most } now. Where and when it was taken is removed.
    .plain = The photo is here: { $count } now.
propose-preview-photos = { $count ->
    [one] 1 photo, made public with the proposal.
   *[other] { $count } photos, made public with the proposal.
}
propose-preview-voice = { $public ->
    [yes] Your voice becomes public with the words; everybody can listen to it. You can take that back later.
   *[no] Your voice note is kept with the proposal. Only you and whoever typed it can hear it.
}
button-share-voice = { $public ->
    [yes] Keep my voice private
   *[no] Everybody may listen
}
similar-answer = Answered { $at }: { $answer }
similar-answered = Settled { $at }.
propose-similar-answered = Some are settled: you can read the answers first. If yours is another matter, go on.
    .plain = You can read the answers first. If yours is another matter, go on.

button-think = Let me think
button-add-more = Add more…
propose-adding = What would you like to add? None of it has to be there.
propose-adding-as = { $office ->
    [yes] You propose it for the committee; it is not counted among the residents’ topics.
   *[no] You propose it as a neighbour; it is counted among the residents’ topics.
}
button-add-wish = { $there ->
    [yes] Change the wish
   *[no] What should be done
}
button-add-cost = { $there ->
    [yes] Change the cost
   *[no] What it may cost
}
button-add-photos = Photos ({ $count }/{ $most })
button-as-neighbour = Propose as a neighbour
button-as-office = Propose for the committee
button-look-again = Look it over
propose-wish = 📝 What should be done about it?
propose-wish-how = Send it as one message of at most { $most } characters.
propose-wish-now = The wish now: { $wish }
button-without-wish = Without a wish
propose-cost = 📝 What may it cost?
propose-cost-how = A rough sum will do, such as 3000. If you do not know, leave it out.
button-without-cost = Without a cost
proposal-cost-guess = { $currency ->
    [free] It costs nothing, the author thinks.
    [cny] May cost about { $cost } yuan, the author thinks.
    [twd] May cost about NT$ { $cost }, the author thinks.
    [hkd] May cost about HK$ { $cost }, the author thinks.
    [mop] May cost about MOP$ { $cost }, the author thinks.
   *[none] May cost about { $cost }, the author thinks.
}
propose-photos = Photos: { $count } of at most { $most }.
propose-photos-how = Send them here, one by one or together. Where and when they were taken is removed.
button-drop-photo-at = Leave out no. { $place }
button-photos-done = Done

## Voice notes

propose-voice-waits = Your voice note is here. Somebody of the desk, your building leader or the committee will listen and type it; you read it before it is published.
    You can also type it yourself:
    .plain = Your voice note is here. Somebody will type it for you. You can also type it yourself:
propose-voice-taken = Your voice note is kept with the proposal.
voices = 🎙 Voice notes to be typed
voices-none = None now. When a resident speaks a proposal instead of writing it, it appears here.
voices-how = Open one, listen, and type what is said. It counts once whoever spoke has read it.
button-hear-voice = { $name } · { $at }
button-hear = Listen
voice-type = 🎙 What does { $name } say?
voice-type-how = Type it as it was said and send it as one message of at most { $most } characters. A short first line is the title.
voice-handed-over = Done. { $name } is asked to read it; it counts once they say it is right. Thank you!
button-more-voices = Other voice notes
voice-typed = { $by } listened to your voice note and typed:
voice-words = { $words }
voice-typed-how = Is that what you meant? After “Yes” you look it over once more before it is published.
    .plain = Is that what you meant?
button-typed-right = Yes, go on
button-typed-wrong = No, please listen again
button-type-myself = I will type it
    .helping = Type it instead
voice-asked-again = All right, somebody will listen again. You can also type it yourself.
office-door-voices =
    { $waiting ->
        [0] Voice notes to type
       *[other] Voice notes to type ({ $waiting })
    }
notice-voice-waits = 🎙 { $name } spoke a proposal; it waits to be typed.
notice-voice-how = Only those who type for others can hear it. Any of you can do it; then nobody else is reminded.

## Changing it after it is published

button-edit-proposal = Change it
edit-which = 📝 Changing proposal { $number }: which part?
edit-which-how = The place stays. The earlier text is kept, and everybody can read it.
edit-title = 📝 What shall the title be?
edit-body = 📝 What shall the text be?
button-rewrite-wish = The wish
button-rewrite-cost = The cost
button-rewrite-photos = The photos
button-edit-other = Change something else
button-edit-leave = Leave it
button-edit-back = Back
edit-look = Please read it once more. Proposal { $number } is not changed yet.
edit-look-public = After that the card shows the new text and says that it was changed; everybody can still read the earlier one.
button-edit-now = Change it so
edit-done = Proposal { $number } is changed; the card in the group will follow.
edit-done-then = You can change it again until a neighbour supports it.
edit-instead = You can add a comment. Or withdraw it and start again.
button-edit-comment = Add a comment

## Refusals

proposal-title-length = A title has { $least } to { $most } characters; yours has { $given }. Please change it and send it again.
    .plain = A title has { $least } to { $most } characters. Please send it again.
proposal-body-length = { $given ->
    [0] The text is empty. Please write a few sentences and send it again.
   *[other] The text has at most { $most } characters; yours has { $given }. Please shorten it and send it again.
}
proposal-place-unknown = There is no such building. Please choose again.
proposal-too-many-open = You have { $most } proposals collecting support. Please wait for a result before you propose another.
    .helping = { $helped } has { $most } proposals collecting support. Please wait for a result before you propose another.
proposal-title-heavy = Some characters of this title are put together from very many signs, and there is no room for them. Please write it otherwise and send it again.
proposal-wish-length = The wish has at most { $most } characters; yours has { $given }. Please shorten it and send it again.
proposal-cost-unread = I cannot read that sum. Please send one rough number, such as 3000. If you do not know, tap “Leave it”.
proposal-photos-full = At most { $most } photos. To change one, leave one out first.
edit-not-yours = Only its author can change this proposal.
edit-over = Proposal { $number } no longer collects support and cannot be changed.
edit-supported = A neighbour supports proposal { $number }. They support the text as it is, so it cannot be changed any more.
edit-title-stands = The title of proposal { $number } stays: homes supported it under that title. Please put what you add into the text or the wish.
edit-outdated = Proposal { $number } was changed a moment ago. Please read the new text first.
support-text-changed = The text of proposal { $number } was changed a moment ago. Please read it, then support it.
voice-not-waiting = This voice note was typed already, or does not have to be.
voice-settled = This voice note is settled.
