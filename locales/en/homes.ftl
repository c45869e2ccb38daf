# My homes, people who wait to be confirmed, and what the desk looks at.

## My homes

button-my-homes = My homes
    .helping = { $helped }’s homes
homes = My homes, { $number } in all:
homes-none = You have no home on the register now.
    .helping = { $helped } has no home on the register now.
homes-none-next = Join with the code from a letter, your registered number, or by choosing your door. For another community use its letter or link.
button-home-of = { $dwelling }
home-one = { $dwelling } · { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}
home-proved = Since { $since }, proved by { $way ->
    [founding] the community’s own list
    [roster] the register
    [letter] the code from the letter
    [contact] the registered number
    [leader] the building leader
    [desk] the desk
   *[member] somebody of the home
}. { $assurance ->
    [owner] { $way ->
        [letter] An owner by letter and name alone: no deed was seen and no number matched.
       *[desk] Verified as an owner.
    }
   *[resident] Verified as a resident.
}
home-confirmed = You last said that you live here on { $at }.
home-disputed = Somebody objects to this, and the desk is looking at it. Until then you can start nothing new; all you did before counts.
home-tie-waits = Waiting for the building leader, those you live with or the desk.
home-tie-desk = Somebody objects, or the register says otherwise; the desk is looking at it. You can say how it is.
    .helping = Somebody objects, or the register says otherwise; the desk is looking at it.
home-tie-refused = Not confirmed. Reason: { $why }
home-asked = It has been a year. Do you still live here?
    .helping = It has been a year. Does { $helped } still live here?
home-kept-on = Noted: you still live here.
    .helping = Noted: { $helped } still lives here.
button-still-here = I still live here
    .helping = { $helped } still lives here
button-moved-out = I moved out
    .helping = { $helped } moved out
button-household = Who else lives here
button-another-home = Add another home
home-not-yours = This is not a home of yours now.

household = { $dwelling }: { $number ->
    [0] nobody but you is registered
    [one] one more person
   *[other] { $number } more people
}
household-one = { $name } · { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
} · { $way ->
    [founding] the community’s own list
    [roster] the register
    [letter] the code from the letter
    [contact] the registered number
    [leader] the building leader
    [desk] the desk
   *[member] somebody of the home
}{ $disputed ->
    [yes] {" "}(the desk is checking)
   *[no] {""}
}
household-why = Names are masked. Only verified members of this home see this page.
household-not-yet = You see who else lives here once your address is verified.
button-object = I do not know { $name }
button-end-tenancy = { $name } moved out
button-invite = Invite somebody of my home

moving = Did you move out of { $dwelling }?
    .helping = Did { $helped } move out of { $dwelling }?
moving-ends = This ends: supporting and voting for this home, and its notices. If it is your only home here, so does your consent to be acted for.
moving-office = This ends too: your office as building leader of { $where }, since you live there no more.
    .helping = This ends too: the office of { $helped } as building leader of { $where }.
moving-stays = This stays: your proposals, your words, the support and votes you gave. To come back you have to be verified again.
    .helping = This stays: whatever { $helped } did still counts. To come back they have to be verified again.
    .plain = What you did still counts. To come back you are verified again.
button-move-out = Yes, I moved out
    .helping = Yes, { $helped } moved out
button-stay = No, I live here
moved = Noted: you moved out of { $dwelling }.
    .helping = Noted: { $helped } moved out of { $dwelling }.
moved-none = You have no other home here. You can still read proposals and votes.
    .helping = { $helped } has no other home here.
moved-rest = { $number ->
    [one] You have one other home here.
   *[other] You have { $number } other homes here.
}
    .helping = Homes of { $helped } here: { $number }.
button-withdraw-claim = Take it back
withdrawing = Take back that you live in { $dwelling }?
withdrawing-then = Nobody is shown it any more. To say it again, choose your home anew.
button-withdraw-now = Yes, take it back
button-withdraw-not = No, leave it
withdrawn = Taken back: { $dwelling }.

inviting = Whom do you invite to { $dwelling }?
inviting-how = You get a link to pass on. Once they tap it, it still needs your own tap.
button-invite-as = { $relation ->
    [household] Family
    [tenant] A tenant
   *[owner] An owner
}
invited = A link to { $dwelling } for { $relation ->
    [household] one of the family
    [tenant] a tenant
   *[owner] an owner
}, good for { $days } days:
invited-link = { $link }
invited-then = A link works once. When they tap it, I will ask you.
invite-not-you = Only a verified owner can invite for this. Ask the owner, or the desk.
invite-too-many = There are { $most } links that nobody used yet. Wait until they are used, or for seven days.

tenancy = Does { $name } no longer rent { $dwelling }?
tenancy-told = We tell them that the owner said so. If they disagree, the desk looks at it. All they did before counts.
button-tenancy-ends = Yes, the tenancy is over
tenancy-ended = Noted: this tenant moved out of { $dwelling }, and was told.
home-not-your-tenant = Only a verified owner can end the entry of their own tenant. For anything else, ask the desk.

objecting = Does this person not belong to your home?
objecting-then = If you say so, the desk looks at it and asks both sides. Whoever came after you and is no verified owner can start nothing new until then.
objecting-true = The desk sees that it was you. A false word hurts real members of your home.
button-object-now = Not of my home; please check
objected-suspended = The desk has it. Until it decides they can start nothing new for this home.
objected-looked-at = The desk has it. They came before you or are proved more surely, so until then nothing changes.
objected-waits = The desk has it. They are not registered here yet, and until the desk decides nobody can confirm them.
objected-words = If you have something to say to it, send it to me now; it is kept with the case.
object-not-of-home = Only verified members of this home can object. If you know something, tell the desk.

## Waiting to be confirmed

button-claims = Waiting to be confirmed
claims = People who wait for you:
claims-how = Open one. Confirm only those you know to live there.
    .plain = Confirm only those you know.
claims-none = Nobody waits to be confirmed by you.
button-claim-of = { $dwelling } · { $name }
claim-one = { $name } says they live in { $dwelling }, as { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}.
claim-since = Asked on { $since }. Verified members of this home: { $members }.
claim-named = The register has an owner of this name.
claim-not-named = The register has no owner of this name.
claim-case = { $matter ->
    [deed] they came as an owner by letter, and the by-laws ask for the deed too, so the desk decides. It cannot be confirmed here.
    [name] The register has no owner of this name, so the desk has to look at it first.
    [owners] The number of owners does not fit, so the desk has to look at it first.
   *[objection] Somebody of this home says that they do not belong to it, so the desk has to look at it first.
}
claim-leader = As building leader you confirm that they live here, not that they own it. Those of the home are told, and your number is public.
claim-member = You belong to this home and can confirm that they do.
claim-desk = Look at papers or the contract first. Look only; keep nothing.
claim-desk-owner = For an owner, look at the title deed, or compare the identity card with the register. Look only; keep nothing.
button-confirm-known = I know them: confirm
button-confirm-contract = Contract seen: confirm
button-confirm-deed = Deed seen: confirm as owner
button-confirm-identity = Identity fits: confirm as owner
button-confirm-resident = Only that they live here
button-refuse-claim = I cannot confirm
button-see-claim = Have a look
claim-gone = This entry is gone.
claim-own = You cannot confirm yourself. Ask the desk or somebody else.
claim-own-home = Somebody of your own home is confirmed by an owner or the desk.
claim-in-person = You confirm people yourself, not while you act for somebody else. Stop acting for them first.
claim-refused-already = Somebody has said that this one cannot be confirmed. They can bring papers to the desk, which decides.
claim-not-yours-to-say = { $relation ->
    [owner] Whether somebody is an owner, the desk decides by the papers. You need not confirm it.
   *[other] A verified owner or the desk confirms this. You need not.
}
claim-yours-to-object = { $relation ->
    [owner] If they do not belong to your home, tap below, and the desk looks at that too. If they own it with you, they can bring the deed to the desk.
   *[other] If they do not belong to your home, tap below, and the desk looks at it.
}
    .plain = If they do not belong to your home, tap below.
claim-not-yours = This is not yours to confirm. Building leaders look after their own building only.
claim-before-desk = The desk has to decide about this one, under “Who lives where”.
claim-confirmed-already = Somebody has confirmed this one.
claim-cap = You can confirm { $most } people in thirty days, and that many you have. Ask the desk.
claim-cap-home = Members of this home have confirmed { $most } people in a year. Ask the desk.
confirmed = Confirmed: { $name }, { $dwelling }.
confirmed-owner = As an owner.
confirmed-resident = As a resident, not as an owner.
confirmed-told = They and those of the home were told, and it stands in the journal.
confirmed-left = You can confirm { $left } more in these thirty days.
refuse-why = Why can you not confirm? Please write one sentence.
refuse-read = The person reads it.
refused-claim = Noted: { $name } ({ $dwelling }) was not confirmed, and was told.
button-counts = Who confirmed how many
counts = Confirmed by building leaders and the desk in thirty days:
counts-one = { $way ->
    [desk] { $name }, desk: { $number }
   *[leader] { $name }, building leader: { $number }
}
counts-none = No building leader and nobody at the desk confirmed anybody in thirty days.
counts-ended = Registrations that one person at the desk ended alone in thirty days:
counts-ended-one = { $name }: { $number }
counts-why = Everybody can see this page. When a building leader reaches half of the limit, supervisors are told.
button-to-check = Who to visit
check = Residents to visit: do they still live there?
check-one = { $dwelling } · { $name } { $told ->
    [yes] (the building leader says they left)
   *[no] (asked twice, no answer)
}
check-how = Silence removes nobody. Call on them or telephone, then open and say whether they still live there.
check-none = Nobody is to be visited.

## At the desk

button-cases = Who lives where
cases = To be looked at:
cases-none = Nothing is to be looked at.
button-case = { $dwelling } · { $matter ->
    [deed] came as an owner by letter, deed to be seen
    [objection] somebody of the home objects
    [owners] the number of owners does not fit
    [ended] told over, and disputed
   *[name] the name is not on the register
}
case = { $dwelling } · { $matter ->
    [deed] came as an owner by letter, deed to be seen
    [objection] somebody of the home objects
    [owners] the number of owners does not fit
    [ended] told over, and disputed
   *[name] the name is not on the register
}
case-side = { $name }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}. Proved by { $way ->
    [founding] the community’s own list
    [roster] the register
    [letter] the code from the letter
    [contact] the registered number
    [leader] the building leader
    [desk] the desk
   *[member] somebody of the home
}, { $at }.
case-side-waits = { $name }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}, asked on { $since }, not verified yet.
case-said = They say: { $words }
case-said-nothing = They have not said anything yet.
case-owners = Owners on the register ({ $number }): { $names }
case-asked-in = Those concerned were asked to come to the desk.
case-decided = Decided: { $ruling ->
    [keep] the one in question is confirmed
    [drop] the one in question is not confirmed
    [instead] the one in question owns the home now, those before do not
    [neither] neither is confirmed
   *[same] both accounts are one person
}. Reason: { $reason }
button-rule-keep = Confirm { $name }
button-rule-drop = Confirm { $name }, not the first
button-rule-drop-alone = Do not confirm
button-rule-neither = Confirm neither
button-rule-same = Two accounts of one person
button-ask-in = Ask them to come
button-other-rulings = Other decisions
case-other-rulings = It can also be decided like this:
button-case-back = Back to this one
button-see-case = Have a look
ruling-is = You are about to decide: { $ruling ->
    [keep] the one in question is confirmed
    [drop] the one in question is not confirmed
    [instead] the one in question owns the home now, those before do not
    [neither] neither is confirmed
   *[same] both accounts are one person
}.
ruling-why = Please write why. Both sides read it, and it stands in the journal.
asked-in = Those concerned were asked to come to the desk with papers.
case-gone = This was decided, or is gone.
case-not-yours = You have no part in this.
case-one-side = There is only one side here, so there is nothing to join.
case-same-office = They hold an office, so one person alone does not join the accounts. They make a code for the new account from the old one; if it no longer opens, take it off first.
case-tie-over = The person in question has moved out and cannot be confirmed any more. Please choose not to confirm them, which closes this.
case-over = The person in question moved out or took their claim back, so this is closed.
case-own-home = This is about your own home. Somebody else at the desk has to decide it.
case-own-word = You confirmed this person yourself. Somebody else at the desk has to decide it.
case-words-length = Please write a few sentences, at most { $most } characters.
case-reason-length = Please write one sentence, at most { $most } characters.
side = { $dwelling }: the desk is looking at who lives here.
side-other = On the other side: { $name }
side-said = You said: { $words }
side-waits = You can say how it is; the desk reads both sides before it decides.
side-come = The desk asks you to come with papers.
button-tell-side = Say how it is
button-see-side = Look, and say how it is
side-ask = Please write how it is, in a few sentences.
side-read = Only the desk reads it.

## Notices

told-claimed = { $name } says they live in { $dwelling } ({ $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}) and waits for you.
told-claimed-how = Confirm only those you know to live there.
told-claimed-desk = { $name } says they are { $relation ->
    [owner] an owner of { $dwelling }. The desk decides that
    [household] family of the owner in { $dwelling }. A verified owner or the desk decides that
   *[tenant] a tenant in { $dwelling }. A verified owner or the desk decides that
}; you need not confirm it.
told-claimed-desk-how = If they do not belong to your home, tap below. The desk looks at it, and registers nobody before that.
    .plain = If they do not belong to your home, tap below.
told-confirmed = Verified: you live in { $dwelling }, confirmed by { $way ->
    [desk] the desk ({ $by })
    [leader] building leader { $by }
   *[member] { $by } of the home
}.
told-at-home = { $name } was confirmed by { $way ->
    [desk] the desk ({ $by })
    [leader] building leader { $by }
   *[member] { $by } of the home
} for your home ({ $dwelling }), as { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}.
told-joined = { $name } joined your home ({ $dwelling }) as { $relation ->
    [owner] an owner
    [household] the owner’s family
   *[tenant] a tenant
}, with { $way ->
    [contact] the registered number
   *[letter] the code from a letter
}.
told-by-letter = Somebody joined as the owner of { $dwelling } with the letter sent there; the name fits the register. The number on the register for that home is yours.
told-by-letter-no = If that is you or your family, there is nothing to do. If not, join that home with your number below, and tell the desk.
told-came-themselves = { $name } ({ $dwelling }) joined with the code from the letter and can now act in person.
told-came-consent = Help they agreed to goes on until it runs out or they end it. If this was somebody else, please tell the desk at once.
case-about-owning = The letter proves that they live here. They say they own it, and the name they sent is not on the register. Look at the title deed first; without it they stay a resident.
button-rule-owner = Deed seen: an owner
button-rule-no-owner = Not an owner
case-you = { $state ->
    [owner] You are registered as an owner of this home.
    [in] You are registered in this home.
    [resident] You were not recognised as an owner. You are still registered as living there.
    [never] You were not registered this time.
    [over] You are no longer registered in this home. What you did still counts.
   *[same] The two accounts are one person’s, and both are yours.
}
case-you-again = If you do live there, bring something that shows it to the desk, and you can be registered after all.
case-them = { $state ->
    [owner] { $name } is registered as an owner of this home.
    [in] { $name } is registered in this home.
    [resident] { $name } was not recognised as an owner, and is still registered as living there.
    [never] { $name } was not registered.
    [over] { $name } is no longer registered in this home. What they did still counts.
   *[same] The account of { $name } and yours are one person’s.
}
case-why = Reason: { $reason }
told-at-home-no = If they do not belong to your home, tap below.
told-there = Somebody was registered in your home ({ $dwelling }) before you came in.
told-there-no = Please look who it is. If you do not know somebody, say so there, and the desk looks at it.
button-report-tie = Not of my home
    .helping = Not of { $helped }’s home
told-refused = { $dwelling } was not confirmed.
told-refused-why = Reason: { $why }
told-halfway = Building leader { $name } has confirmed { $confirmed } people in thirty days; the limit is { $most }.
told-case = To be looked at: { $dwelling }, { $matter ->
    [deed] came as an owner by letter, deed to be seen
    [objection] somebody of the home objects
    [owners] the number of owners does not fit
    [ended] told over, and disputed
   *[name] the name is not on the register
}.
told-side = { $dwelling }: the desk looks at your entry, because { $matter ->
    [deed] came as an owner by letter, deed to be seen
    [objection] somebody of the home objects
    [owners] the number of owners does not fit
    [ended] told over, and disputed
   *[name] the name is not on the register
}.
told-side-suspended = Until then you can start nothing new; all you did before counts. You can say how it is; the desk reads both sides.
told-side-counts = Until then your entry stays as it is. You can say how it is; the desk reads both sides.
told-side-waits = Until then you are not registered there. You can say how it is; the desk reads both sides.
told-ruled = { $dwelling }: the desk has decided.
told-lapsed = The question about { $dwelling } is closed: the other side had their data erased, and nobody says otherwise any more.
told-lapsed-then = Your registration stands; there is nothing to do.
told-come = The desk asks you to come about { $dwelling }.
told-come-with = Please bring papers, such as a deed or contract. They are looked at, not kept.
told-ended = The owner says you no longer rent { $dwelling }. All you did before counts.
told-ended-no = If that is not so, please tell the desk.
told-asked = Do you still live in { $dwelling }?
told-asked-again = We asked two weeks ago; after this we will not ask again.
told-asked-why = We ask once a year, so that nobody speaks for a home they left. If you do not answer, you are not removed.
    .plain = We ask once a year.
told-to-check = Some neighbours did not say whether they still live here. Please visit them.
told-locked = Somebody keeps trying codes of the letter to { $dwelling }, so that letter was stopped.
told-locked-home = Whoever has joined is not affected. Others of your home can be invited by you, or get a new letter from the desk.
told-locked-desk = Whoever has not joined needs a new letter. Members of the home are not affected.
told-asks = An account with your registered number wants to join, and says it is yours too. Is it?
told-asks-no = If it is, tap below. If not, tap nothing: it cannot get in. Please tell the desk, since the number may be somebody else’s by now.
    .plain = If it is yours, tap below. If not, tap nothing: it cannot get in.
button-let-account-in = Yes, that is mine too
told-linked = One more account serves you now.
told-linked-no = If that was not you, please tell the desk at once.
told-accounts = { $by } at the desk found that two accounts are one person’s: { $name } ({ $dwelling }).
told-accounts-why = Reason: { $reason }

## Office doors

office-door-claims = To be confirmed{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting })
}
office-door-cases = Who lives where{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting })
}
office-door-check = Residents to visit{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting })
}
