# Acting for neighbours who cannot use a phone: consent, relatives, slips, undoing.

command-helpers = Who may act for me, and what was done
button-helpers = Who may act for me
    .helping = Who may act for { $helped }
office-door-helping = Help a neighbour

## For whom one acts

helping-now = Acting for { $name }
helping-rests = Acting for { $name } has rested for over 15 minutes; what you see is your own
helping-slip = Slip { $slip }: please write it on paper and hand it over.
    .plain = Slip { $slip }. Please write it down for them.
button-stop-helping = Stop acting for them
button-go-on-helping = Go on for { $name }

## Finding somebody

helping = Help a neighbour who cannot use a phone: propose, support, vote, answer a meeting.
helping-find = Send a name or a door number, for example 501, or 3-501.
helping-told = They and their family hear of everything you do, and can undo it.
helping-found = Neighbours who fit “{ $typed }”:
helping-found-home = Nobody is entered for this home yet. You can do it now.
helping-found-more = There are others. Please write more of the number, for example 3-1-501.
helping-found-nobody = Nobody fits “{ $typed }”.
button-help-person = { $name } · { $homes }
button-help-person-alone = { $name }
button-help-another = Help a neighbour
button-enter-at = Enter somebody at { $home }

helping-card = { $name } · { $homes }
helping-card-no-consent = They have not agreed that you act for them. Ask them first, then write it down.
helping-card-kin = Family who look on: { $names }
helping-card-no-kin = No family looks on yet.
button-start-helping = Begin for { $name }
button-record-consent = Write down that they agree
button-help-more = What was done, data, accounts
button-help-more-own = More: family, all help given
button-looks-on-several = People you look on for ({ $people })
helping-more = { $name } ({ $homes }) · you can also:
helpers-more = Who may act for me · you can also:
helpers-on-whom = You look on for these people. Open one to see what was done for them:
button-done-for = What was done ({ $acts })
button-ask-kin = Ask family to look on
button-end-consents = End consent, or who looks on

helping-begun = From now on, everything you tap is done for { $name }.
helping-begun-how = It stops by itself after 15 minutes without an act. Language, name and erasure are theirs alone.
helping-stopped = You no longer act for { $name }. What you do now is your own.
helping-stopped-before = What you do now is your own.

## What cannot be done

helping-no-office = The desk, building leaders and grid workers act for neighbours.
helping-yourself = That is you. Your own matters you can do directly.
helping-own-home = You and { $name } share a home. A home has one voice: please raise it in your own name.
helping-not-yours = { $name } is not among those you can help. Leaders help in their own building; for others there is the desk.
helping-nobody-of-yours = This neighbour is not yours to help. Please ask the desk, or the leader of their building.
helping-unknown = This neighbour was not found; they may have left.
helping-no-consent = { $name } has not agreed that you act for them, or the consent has ended. Please ask them, then write it down.
helping-theirs-alone = You are acting for { $name }, and this cannot be done for somebody else. Their own affairs are for { $name } alone; for the work of your office, stop helping first.
helping-lapsed = Acting for { $name } has rested for over 15 minutes, so nothing was done. Please choose: go on for { $name }, or stop.
helping-over = You are acting for nobody now.
helping-enough = One person acts for at most { $most } neighbours in one matter, and you have reached that. Please ask a colleague, or the neighbour.

## Consent

consent-ask = First ask { $name }: may others act for you in the council hall?
consent-ask-desk = The consent is for the desk: whoever is on duty may act.
consent-ask-you = The consent is for you alone.
consent-ask-read = Please read out: you get a slip for everything, your family hears of it, and you can undo it and end this at any time.
button-consent-spoken = They said yes to me in person
button-consent-phone = They said yes on the telephone
button-consent-signed = They signed the form
button-not-agreed = They did not agree
consent-recorded = Written down: { $name } agrees, until { DAY($until) }.
consent-recorded-then = They are told if they have an account, and so is any family looking on. You can begin.
consent-for-desk = The desk may act, until { DAY($until) } ({ $how ->
    [phone] said on the telephone
    [signed] signed on paper
    [self] given here in person
   *[spoken] said in person
}, written down by { $by }).
    .plain = The desk may act for you, until { DAY($until) }.
consent-for-one = { $helper } may act, until { DAY($until) } ({ $how ->
    [phone] said on the telephone
    [signed] signed on paper
    [self] given here in person
   *[spoken] said in person
}, written down by { $by }).
    .plain = { $helper } may act for you, until { DAY($until) }.
consent-choose = Whom do you want to act for you?
consent-choose-what = They can propose, support, vote and answer meetings for you. You hear of everything.
    .plain = They can vote and propose for you. You hear of everything.
consent-choose-end = You can end it at any time, without a reason.
button-choose-helper = Ask for help
    .helping = Have somebody act for { $helped }
button-agree-desk = The desk may act for me
button-agree-one = { $name } may act for me
consent-given-desk = Good. The desk may act for you, until { DAY($until) }.
    .plain = Good. The desk may act for you now.
consent-given-one = Good. { $helper } may act for you, until { DAY($until) }.
    .plain = Good. { $helper } may act for you now.
consent-end-what = It ends at once. What was done stays, and can be undone one by one before it closes.
    .plain = It ends at once.
consent-over = It has ended. From now on nobody may act for { $name } under it.
consent-gone = This consent has already ended.
consent-not-yours = The person, their family or the desk can do this.
button-end-now = End it
button-end-desk = The desk no longer
button-end-one = { $helper } no longer
ends = What shall end?

## Who may act for me

helpers = Who may act for you, and who looks on
helpers-nobody = Nobody may act for you now.
helpers-kin = These also hear of everything done for you: { $names }
    .plain = Your family hears of it too: { $names }
helpers-no-kin = You have not asked any family to look on.
button-looks-on = What was done for { $name }

## What was done

done-for = What was done for { $name }
done-for-nothing = Nobody has acted for them yet.
button-act = { $at } · { $kind ->
    [vote] a vote
    [support] support
    [withdraw] support taken back
    [propose] a proposal
    [comment] a comment
    [uncomment] a comment taken back
    [meeting] an answer to a meeting
    [report] a report
    [redeem] a reward
    [voucher-back] a reward given back
    [edit] edited
    [outcome] withdrew or merged
    [wish] answered a merge
    [appeal] appealed
    [visit] asked for a visit
    [visit-change] changed a visit
    [still-here] said still at home
    [move-out] recorded a move
   *[other] something else
}
done-by = { $by } ({ $office ->
    [desk] the desk
    [leader] building leader
    [grid] grid worker
   *[kin] family
}) did something for { $name }:
helped-vote = 🗳 Voted in “{ $title }”
helped-support = 📝 Supported “{ $title }”
helped-withdraw = 📝 Took back the support for “{ $title }”
helped-propose = 📝 Proposed “{ $title }”
helped-comment = 📝 Commented on “{ $title }”
helped-uncomment = 📝 Took back a comment on “{ $title }”
helped-meeting = 📅 Answered the meeting “{ $title }”
helped-redeem = ⭐ Took the reward “{ $reward }”
helped-voucher-back = ⭐ Gave the reward “{ $reward }” back
helped-edit = 📝 Proposal “{ $title }”: changed its words
helped-outcome = 📝 Proposal “{ $title }”: withdrew it, or put it together with another
helped-wish = 📝 Proposal “{ $title }”: answered whether to put it together with another
helped-appeal = Appealed against something hidden, or against a pause in writing
helped-still-here = Said that they still live in { $home }
helped-move-out = Recorded that they moved out of { $home }
helped-report = Reported something
helped-other = Something else
done-at = { $at }, slip { $slip }
done-can-undo = If this was not meant, it can be undone until the matter closes.
    .plain = If you did not want this, you can undo it.
done-final = This cannot be undone, but it can be done anew.
done-undone = { $by } undid it, { $at }.
button-undo = Undo
button-all-right = That is right
all-right = Good, thank you for looking. You can still undo it until it closes.
sure-undo = Undo what { $by } did for { $name } ({ $kind ->
    [vote] a vote
    [support] support
    [withdraw] support taken back
    [propose] a proposal
    [comment] a comment
    [meeting] an answer to a meeting
    [report] a report
    [redeem] a reward
   *[other] something else
})?
undone = Undone; all is as it was before. What was undone:
undone-before = This was undone before:
undone-told = Whoever did it, family looking on, and they themselves if they have an account are told.
helped-unknown = This slip was not found.
helped-not-yours = The person, family who look on, whoever did it, or the desk can undo this.
helped-final = This cannot be undone. It can be done anew if needed.
helped-changed-since = The home has spoken for itself since, and that stands. Nothing was undone.
helped-poll-over = This vote closed on { $closes } and can no longer be changed. If it was not meant, please tell the desk; supervisors can look at the slip.
helped-support-over = { $number } no longer collects support, so it cannot be taken back.
helped-proposal-supported = Other neighbours support { $number } already, so it is not taken back just like that. Its author can withdraw it with a reason.
helped-withdrawn-why = This proposal was written for somebody, who took it back.

told-undone = { $by } undid what { $helper } did for { $name }:
told-undone-at = When: { $at }
told-consent = It was written down that { $name } agrees to be helped.
told-consent-end = If that is not so, please end it now.
button-never-agreed = That is not so, end it
told-consent-over = { $by } ended the consent of { $name }. From now on nobody may act under it.
told-kin = { $relative } now hears of everything done for { $name }.
told-kin-what = They see what was done and can undo it. They cannot vote for anybody.
button-end-kin-told = I do not want this
told-kin-over = { $relative } no longer looks on for { $name }.

## Public

button-help-report = How much is done for others
help-report = Done for others in this quarter, since { DAY($since) }
help-report-none = Nothing was done for others in this quarter.
help-report-one = { $name } ({ $office ->
    [desk] the desk
    [leader] building leader
    [grid] grid worker
   *[kin] family
}): { $acts } for { $people ->
    [one] { $people } neighbour
   *[other] { $people } neighbours
}, { $undone } undone.
help-report-others = And { $others } more.
help-report-all = { $acts } in all, { $undone } undone.

## Family

kin-asked = Please send this link to the family of { $name }, or let them scan the code.
kin-asked-link = { $link }
kin-asked-until = It works once, until { $until }, and counts only when they agree.
kin-wanted = { $by } asks you to look on when things are done for { $name }.
kin-wanted-what = You hear of whatever others do for them, and can undo it.
kin-wanted-not = You cannot vote for them. You can stop at any time.
button-become-kin = I will look on
button-not-kin = No
kin-now = Good. You will hear of whatever is done for { $name }.
kin-already = You already look on for { $name }.
kin-over = { $relative } no longer looks on for { $name }.
kin-end = Shall { $relative } no longer look on for { $name }?
kin-end-what = They will no longer hear of what is done.
button-end-kin = { $name } no longer looks on
kin-enough = At most { $most } relatives look on for one neighbour. Please end one first.
kin-theirs-to-ask = { $name } has an account, so who looks on is theirs to say. They can ask family under “Who may act for me”.
kin-link-gone = This link was used, or is too old. Please ask for a new one.
kin-yourself = This link is for family, and you are the person yourself. If several share this phone, first choose who speaks.

## One phone for several

button-who-speaks = Let somebody else speak
who-speaks = Several people share this phone. Who speaks now?
who-speaks-why = Votes and proposals are theirs who speak.
button-speaks-now = { $name } (now)
button-speak-as = { $name }
speaks-now = { $name } speaks now.
speaker-not-here = This phone does not serve that person. Please ask the desk.

## Entering somebody without a phone

entering = Enter a neighbour without a phone, at { $home }.
entering-name = Send their name as the register has it.
entering-relation = What ties { $name } to this home?
button-enter-owner = Owner
button-enter-household = Family
button-enter-tenant = Tenant
entering-shown = What did you see that proves { $name } owns it?
button-shown-deed = The title deed
button-shown-identity = An identity card that fits the register
button-shown-nothing = Nothing; I know them
entering-adult = Is { $name } 18 or older?
entering-elder = Should { $name } get large, short texts?
button-enter-yes = Yes
button-enter-no = No
entering-once-more = Once more: { $name }, { $home }, { $relation ->
    [owner] owner
    [tenant] tenant
   *[household] family
}.
entering-is-adult = { $adult ->
    [yes] 18 or older.
   *[no] Not 18 yet.
}
entering-then = Their home is told, and by whom they were entered.
button-enter-now = Enter
entered = Entered: { $name }, { $home }.
entered-unproved = For now as a resident, not as an owner: that takes the deed, or an identity card of somebody on the register.
entered-then = To act for them, first write down that they agree.
entered-waits = { $name } is noted at { $home }; it counts once the desk has looked at the register.
entering-not-yours = You cannot enter anybody for this home. Leaders enter in their own building; for others there is the desk.
entering-there-already = “{ $name }” is already entered for this home. Please look for that name.

## On paper

button-print-consent = Print the form
button-print-blank = Print an empty form
button-print-slip = Print the slip
paper-consent-here = Here is the form. Please print it and let them sign.
paper-slip-here = Here is the slip. Please print it and hand it over.
paper-consent = { $community }: consent to be helped
paper-consent-who = I am { $name } ({ $homes }).
paper-consent-desk = I agree that the community desk acts for me in the council hall, until { DAY($until) }.
paper-consent-one = I agree that { $helper } acts for me in the council hall, until { DAY($until) }.
paper-consent-what = This covers proposals, support, votes, answers to meetings, comments and rewards.
paper-consent-told = For everything I get a slip, and my family hears of it. Until it closes it can be undone.
paper-consent-end = I can end this at any time, without a reason, by telling the desk.
paper-sign-person = Signed by me
paper-sign-helper = Signed by the helper
paper-sign-date = Date
paper-slip = Slip { $slip }
paper-slip-how = If this is not what you wanted, please bring this slip to the desk. Telephone: { $phone }
paper-blank-here = The empty form is here; print a few for the counter. When one is filled in, do it under “Help a neighbour”.
paper-blank = { $community }: at the desk
paper-blank-who = Name:
paper-blank-home = Home (building, unit, door):
paper-blank-phone = Telephone (may stay empty):
paper-blank-what = I want to (please tick): □ register my home □ make a proposal □ support one □ comment □ ask or report □ answer a meeting
paper-blank-which = Which proposal or meeting (number or name):
paper-blank-adult = □ I am 18 or older.
paper-blank-consent = □ The desk may do this for me. I get a slip, and may take it back until the deadline.
paper-blank-words = Please write here:
told-own-word = { $by } entered { $name } ({ $home }), and also wrote down that { $name } agrees to be acted for by them.
told-own-word-look = Only this one person says both. Please check when you can whether they live there.
