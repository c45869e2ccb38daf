# Ties that are over: the desk or a building leader says somebody belongs to a home no more, who says otherwise.

## At the desk: who belongs to a home

button-door = Look at { $dwelling }
button-door-short = Who belongs here
button-tie-of = { $name }
button-check = { $dwelling } · { $name }
button-see-tie = Look
door = { $dwelling }, { $number ->
    [one] one person on the register:
   *[other] { $number } people on the register:
}
tie = { $name }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}, { $dwelling }.
tie-confirmed = Last said to live here: { $at }
tie-no-phone = They have no account, so no message reaches them.
tie-silent = Asked twice whether they still live here, without an answer.
tie-disputed = The desk is looking into this registration.
tie-over = This registration is over: { $why ->
    [moved] they moved out
    [sold] they sold the home and own it no more
    [died] they have died
   *[never] they never lived here
}.
tie-proposed = { $by } says: { $why ->
    [moved] they moved out
    [sold] they sold the home and own it no more
    [died] they have died
   *[never] they never lived here
}. How they know: { $words }
tie-for-desk = Only the desk can end an owner’s registration.
button-keep-tie = Checked: still lives here
button-saw-deed = The desk saw the deed
tie-deed-seen = Noted: the deed was seen, and { $name } owns { $dwelling }.
button-tie-over = Lives here no more
button-carry-out = Do so: { $why ->
    [moved] moved out
    [sold] sold the home
    [died] has died
   *[never] never lived here
}
button-tie-back = A mistake: put it back
button-tie-stays = Change nothing yet
tie-kept = Noted: { $name } still lives in { $dwelling }.
tie-back = Put back: { $name }, { $dwelling }. Everybody who had been told knows it.
tie-over-already = This registration is over already.

which-why = Why should the registration of { $name } ({ $dwelling }) end?
button-why-over = { $why ->
    [moved] Moved out
    [sold] Sold the home
    [died] Has died
   *[never] Never lived here
}

ending = { $why ->
    [moved] Record that { $name } moved out of { $dwelling }.
    [sold] Record that { $name } sold { $dwelling } and owns it no more.
    [died] Record that { $name } ({ $dwelling }) has died.
   *[never] Record that { $name } never lived in { $dwelling }.
}
ending-ends = { $why ->
    [died] This ends: every message to them, all their homes here, and their consent to be acted for. About an office the chair and supervisors decide. What they did still counts.
    [never] This ends: supporting and voting for this home. What they wrote stays. Support still being collected and votes still open are taken out only if the building leader said so too, or if they disagreed and the desk decided; on your word alone they stay for now.
   *[other] This ends: supporting and voting for this home, and its notices; without another home here, also their consent to be acted for. What they did still counts.
}
ending-told = { $why ->
    [died] Their family and the supervisors are told. For { $days } days the family can say that it is not so; then it is put back and the desk looks again.
   *[other] They, those of the home and the supervisors are told. For { $days } days they can say that it is not so; then it is put back and the desk looks again.
}
ending-to-desk = The desk decides. Until then nothing changes.
ending-ask = { $why ->
    [died] Please write in a sentence who told you. Word it with care: the supervisors read it.
   *[other] Please write in a sentence how you know. They and the supervisors read it.
}
ending-proposed = The desk has it now: { $name }, { $dwelling }. Until it decides, nothing changes.
ending-second = You ended the registrations of { $most } people alone today. Somebody else at the desk or a supervisor has to confirm this one.
ending-second-person = Somebody else has to confirm this one, not who asked for it.
ended = { $why ->
    [died] Noted: { $name } has died. No more messages go to them; their family gets a word.
    [sold] Noted: { $name } owns { $dwelling } no more. They, those of the home and the supervisors are told.
   *[other] Noted: { $name } is no longer registered in { $dwelling }. They, those of the home and the supervisors are told.
}
ended-no-phone = { $name } has no phone here. Please tell them in person or by telephone.
ending-for-desk = Only the desk can end an owner’s registration or record a death. Please tell the desk.
ending-gone = This was dealt with already, or is gone.
ending-not-yours = They themselves, or a relative who looks on, have to say so. Please ask them, or come to the desk.
ending-late = After { $days } days it cannot be put back like this. To join again, please be verified again, or ask the desk.
ending-decided = The desk has heard both sides and decided. To join again, please bring your papers to the desk.
ending-joined-again = They have joined this home again, so nothing needs to be put back.

## It is not so

ended-for-you = The desk recorded that you are no longer in { $dwelling }: { $why ->
    [moved] moved out
    [sold] the home was sold
    [died] has died
   *[never] never lived here
}. If that is wrong, please say so before { $until }.
button-not-so = That is not so
button-not-so-of = Not so: { $dwelling }
not-so = Did the desk record something wrong?
not-so-then = If you say so, the registration is put back at once, and the desk decides after hearing both sides.
button-not-so-now = It is wrong, put it back
said-not-so = { $state ->
    [suspended] { $dwelling } is yours on the register again, and the desk looks into it. There may be another owner now, so you cannot do anything new for it until then.
   *[stands] { $dwelling } is on your register again, and the desk looks into it. Until then everything is as it was.
}

## Notices

told-over = The desk recorded that you are no longer in { $dwelling }: { $why ->
    [moved] you moved out
    [sold] the home was sold and you own it no more
    [died] that you have died
   *[never] you never lived there
}. Reason: { $words }
told-over-no = If that is wrong, tap below before { $until }; it is put back at once and looked into.
told-died = The desk recorded that { $name } ({ $dwelling }) has died. If you are family, we are sorry for your loss; no more notices will come.
told-died-no = If that is you and it is a mistake, please tap below before { $until }, and your entry is back at once.
button-alive = I am alive: it is a mistake
told-over-near = { $why ->
    [moved] The desk recorded that { $name } moved out of { $dwelling }.
    [sold] The desk recorded that { $name } owns { $dwelling } no more.
    [died] The desk recorded that { $name } ({ $dwelling }) has died. We are sorry for your loss. No more messages go to them.
   *[never] The desk recorded that { $name } never lived in { $dwelling }.
}
told-over-near-no = If that is wrong, please tap below before { $until }.
told-over-watching = { $by } at the desk ended the registration of { $name } ({ $dwelling }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}): { $why ->
    [moved] moved out
    [sold] the home was sold
    [died] has died
   *[never] never lived there
}. Reason: { $words }
told-over-count = In thirty days this clerk ended { $number ->
    [one] one registration.
   *[other] { $number } registrations.
}
told-stands = { $mine ->
    [yes] You are registered in { $dwelling } again.
   *[no] { $name } is registered in { $dwelling } again. Please disregard the earlier message.
}
told-ending = Building leader { $by } says of { $name } ({ $dwelling }): { $why ->
    [moved] moved out
    [sold] sold the home
    [died] has died
   *[never] never lived there
}. Please look, and do so or leave it.
told-ending-second = { $by } at the desk wants to end the registration of { $name } ({ $dwelling }): { $why ->
    [moved] they moved out
    [sold] they sold the home
    [died] they have died
   *[never] they never lived here
}. How they know: { $words }
told-ending-second-how = They reached the most that one person ends in a day, so a second one has to confirm. Ask them or their family first; if you do nothing, it stays.
told-ending-done = The desk did so: { $name } is no longer registered in { $dwelling }.
told-ending-no = The desk looked: { $name } is still registered in { $dwelling }.
helping-over-for = The registration of { $name } is over, so nobody acts for them any more.
case-nobody-before = No other owner of this home is proved, so there is nobody to take over from. Confirm, or do not confirm.

## Where somebody owns the home already

claim-owner-known = Owner already verified: { $name }, { $at }, by { $way ->
    [founding] the community’s records
    [roster] the owners’ roster
    [letter] the code in the letter
    [contact] their registered number
    [leader] the building leader
    [desk] the desk
   *[member] somebody of the home
}.
claim-rival = Somebody else claims this home too: { $name } ({ $relation ->
    [owner] owner
    [household] family
   *[tenant] tenant
}), since { $since }.
beside = { $dwelling } has an owner already: { $names }.
beside-ask = Does the deed name anybody besides { $name }?
beside-then = Together: all are owners. Changed hands: { $names } no more; they are told and can say it is not so. To be checked: nobody is confirmed yet, and both are heard.
button-beside = { $beside ->
    [together] They own it together
    [instead] It changed hands
   *[check] To be checked
}
confirmed-not-yet = { $name } ({ $dwelling }) is not confirmed yet. It is with the cases now, and both sides are heard.
ending-new-owner = The new owner showed proof of ownership at the desk.
case-before = Owners verified already: { $names }
case-ended = { $by } at the desk ended the registration: { $why ->
    [moved] moved out
    [sold] the home was sold
    [died] has died
   *[never] never lived there
}. { $words }
case-ended-said = Whoever spoke for them says: { $words }
button-rule-both = All are owners: { $names }
button-rule-instead = Changed hands: { $name }, no longer { $names }
button-rule-stays = They belong here still
button-rule-over = It is over indeed
ruling-both = { $name } and { $names } all own this home, and all count.
ruling-instead = { $name } owns this home. The registration of { $names } ends; what they did still counts; they are told and can say it is not so.
ruling-drop = { $name } is no longer registered in this home. What they did still counts.
ruling-never = { $name } is not registered in this home.
ruling-neither = Neither { $name } nor { $other } is registered in this home any more. What they did still counts.
tie-in-case = This registration is with the cases. Please decide it there.
