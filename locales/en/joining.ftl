# Joining: by letter, by number, by claiming a home; what each act needs.

## Joining

join-ask = Please send me the code from the letter.
join-ask-where = The code is on the letter the community sent to your home, in large letters above the QR code. First the number of your home, then eight letters and digits, such as 173-H3TX-9WNB.
    .plain = The code is on the letter from the community, in large letters above the QR code.
join-ask-how = Capitals, spaces and dashes do not matter. You can join without a letter too; see below.
    .plain = You can join without a letter too; see below.
join-typed-number = A typed phone number proves nothing; it was not counted as a try of a code.
join-not-code = That does not look like the code from the letter, so we did not count it as a try. Please type it again from the letter.
    .plain = That does not look like the code. Please type it again from the letter.
join-wrong = { $left ->
    [0] This code does not match. There are no tries left; please try again in an hour, or ask the desk.
    [one] This code does not match. You can try once more.
   *[other] This code does not match. You can try { $left } more times.
}
join-wrong-look = Please compare it with the letter. Unless you came by its QR code, type the number in front as well. Easy to mix up: 8 and B, 5 and S, 2 and Z.
join-code-used = This code has been used; each letter works once. If nobody in your home used it, please tell the desk.
    .plain = This code has been used. Please ask the desk.
join-too-many-tries = There were too many tries. Please try again after { $until }, or ask the desk to help.
    .plain = There were too many tries. Please try again in an hour, or ask the desk.
join-already = You are already verified as a resident of { $dwelling }. You need not join again.
join-typed = This looks like the code from a letter. Join { $community } with it?
join-confirm-code = Code on the letter: { $code }
join-there = This looks like the code in the letter to { $dwelling }. You are registered there already; there is no need to send it again.
join-there-others = If somebody else at home wants to join, tap “Who else lives here” and give them a link. For another home, tap “Add another home”.
    .plain = If somebody else at home wants to join, tap “Who else lives here”.
join-there-owner = If you own it and are registered as living there only, tap “I own it, check that” and send the code once more.
button-prove-owner = I own it, check that
join-another = This looks like the code in a letter to another home. Shall it be added as one more home of yours?
join-another-others = If the letter is somebody else’s, let them send it from their own phone. Homes you are registered in need no code.
    .plain = If the letter is somebody else’s, let them send it from their own phone.
join-door = Is your home { $dwelling }? Please send the last 8 characters of the code in the letter.
join-door-how = A link or QR code only fills in the address; it proves nothing. The whole code will do too.
    .plain = The whole code will do too.
join-as = The code is right: { $dwelling }. What are you to this home?
join-as-why = One tap joins, and the code is used up. Where the register names owners, an owner’s name is compared once.
    .plain = One tap joins.
join-as-by-tap = Please tap below what you are to this home. To use another code, just send it.
button-join-as = { $relation ->
    [owner] I own it. Join
    [household] I am the owner’s family. Join
   *[tenant] I rent it. Join
}
join-letter-new = A newer letter took the place of this one. Please use the code in the new letter.

join-real-name = Please send me your real name.
join-real-name-owner = We compare it once with the owners on the register for { $dwelling }. If it matches, you are proved as an owner. If not, you join as the owner’s family, and the desk can look at your title deed.
    .plain = We compare it once with the owners on the register.
join-real-name-entered = If the desk entered you before, the right name finds it, and you do not become two people.
    .plain = If the desk entered you before, the right name finds it.
join-real-name-length = Please send a name that can be seen, of at most { $most } characters.
join-entered = The desk entered { $name } at { $dwelling }. Is that you?
join-entered-then = If it is you, what was done for you belongs to this account, and the desk and relatives who look on are told.
    .plain = If it is you, what was done for you belongs to this account.
button-i-am-entered = I am { $name }, entered by the desk
button-not-entered = I am somebody else. Join
join-met = Verified, { $name }. You can now act for { $dwelling } yourself; what was done for you is still there.
join-met-help = Help you agreed to goes on. To end it, open “Who may act for me”.
    .plain = Help you agreed to goes on.
join-unproved = { $why ->
    [deed] By the by-laws an owner needs a deed that the desk has seen, or their registered number. You joined as the owner’s family; your address is verified.
   *[name] The name you sent is not that of a registered owner, so you joined as the owner’s family. Your address is verified.
}
join-unproved-how = If you own the home, bring the title deed and your identity card to the desk. The desk has noted it and changes it once it has seen them; you need no other letter.
    .plain = If you own the home, bring the title deed to the desk.
button-not-mine = No, it is not ours

join-in = { $number ->
    [1] Verified: you are a resident of { $dwelling }.
   *[other] Verified: these { $number } homes are yours: { $dwelling }.
}
join-name = What should neighbours call you? Now it says “{ $name }”. This name appears on your proposals.
    .plain = What should neighbours call you? Now it is “{ $name }”.
join-name-how = You can keep this name, or send me the one you want.
button-keep-name = Keep it
join-name-length = Please send a name that can be seen, of at most { $most } characters.
join-called = Noted. Neighbours will know you as “{ $name }”.
join-can = Now you can propose, support, vote, say whether you come to meetings, and see your points.
    .plain = Now you can propose and vote.
join-more = Others in your home can join too: give them a link from “My homes”, and confirm them with one tap.
join-one-more = Verified: you are now a resident of { $dwelling } too.

join-wrong-paused = After too many wrong tries at one home its letter stops working, and the desk has to send a new one.
    .plain = After too many wrong tries the letter stops working.
join-letter-locked = Somebody tried too many wrong codes at your home, so this code was stopped to be safe. Ask the desk for a new letter, or join with the telephone number on the register.
    .plain = This code was stopped. Ask the desk for a new letter.
join-name-trick = This name mixes in hidden signs or foreign letters that look alike, so it could pose as somebody else. Please send it in plain letters.
    .plain = This name uses unusual letters. Please choose another.
join-name-office = This name could be taken for an office of the community or for somebody else. Please choose another; your own name or a nickname is fine.
    .plain = This name sounds like an office. Please choose another.

## Age

join-age = Are you 18 or older?
join-age-why = Proposing, supporting and voting is for people of 18 and over. We ask once, and nobody else sees it.
    .plain = Proposing, supporting and voting need 18 years.
button-of-age = I am 18 or older
button-not-of-age = Not yet 18
button-keep-name-of-age = Call me “{ $name }”; I am 18 or older
join-adult = Noted: you are 18 or older.
button-go-on-wish = Go on with what I was doing

## By telephone number

button-by-number = Use my registered number
button-share-number = Share my phone number
join-number = Owners whose number is on the register can join by sharing it.
join-number-kept = The number is compared with the register once and then thrown away; it is not kept. Nobody else’s number counts.
    .plain = The number is compared once and not kept.
join-number-stop = Tap “Share my phone number” at the very bottom. To stop, send /cancel.
join-number-unknown = The register does not have this number. We did not keep it.
join-number-other = You can type the code from the letter, or choose your door and wait to be confirmed. If your number changed, please tell the desk.
join-whose = The register has this number for more than one person. Who are you?
button-i-am = I am { $name }
join-twice = The owner with this number has joined from another account, as “{ $name }”.
join-twice-ask = Is that account yours too? Then tap once in that account, and both are yours.
    .plain = Is that account yours too?
button-both-mine = Both accounts are mine
button-not-me = Not me; somebody poses as me
join-linked = Both accounts are yours now. Neighbours know you as “{ $name }”.
join-linked-told = You can use either. Notices go to one of them.
join-account-asked = That account (“{ $name }”) was asked. In that account, please tap “Yes, that is mine too”.
join-account-then = A number alone opens nobody’s account. If you cannot use that account any more, tap below, and the desk looks at it.
    .plain = If you cannot use that account any more, tap below.
button-account-lost = I cannot use it: ask the desk
join-before-desk = The desk looks at it and asks both sides. Until then nobody is removed from that home.
contact-not-yours = This is not your own number. A forwarded one or somebody else’s does not count; tap “Share my phone number”, so that the app vouches for it.
    .plain = This is not your own number.
contact-gone = This step is too old. Please share the number again.
contact-two-people = The owner with this number and who you are here do not fit together. Please ask the desk to join the two.
account-somebodys = That account serves a neighbour already and cannot be joined to yours. Please come to the desk together.

## What each act needs

access-waiting = This needs a verified address, and yours still waits to be confirmed. Tap “I live here”: the code from the letter or your registered number verifies it at once.
    .plain = Your address still waits to be confirmed.
    .helping = The address of { $helped } still waits to be confirmed; until then this cannot be done.
access-disputed = Somebody objects to your address, and the desk is looking at it. Until then you can start nothing new; all you did before counts.
    .plain = The desk is checking your address. Please wait.
    .helping = Somebody objects to the address of { $helped }, and the desk is looking at it. Until then nothing new can be started.
access-owner = This needs a verified owner; you are registered as a resident. If you own the home, tap “I live here” and use the code from the letter or your registered number; or bring the title deed to the desk.
    .plain = This needs a verified owner.
    .helping = This needs a verified owner; { $helped } is registered as a resident.
access-adult = This is for people of 18 and over, and you have not told us your age yet.
    .plain = This is for people of 18 and over.
    .helping = This is for people of 18 and over, and the age of { $helped } is not noted yet.

## No letter: choose the door

button-by-claim = No letter: choose my door
claim-building = Which building do you live in?
claim-typed = You can also type the whole address, such as 3-2-302.
claim-unit = { $building }: which unit?
claim-door = { $building }: which door?
claim-typed-door = You can also type the door, such as 2-302.
claim-which = Which home is it?
claim-many = Several homes have this door. Type the building too, such as 3-2-302.
claim-not-found = There is no such home on the register. Please write building, unit and door.
button-building = { $name }
button-door-number = { $name }
button-other-building = Another building
claim-home-unknown = This home is no longer on the register. Please choose again, or ask the desk.
claim-relation = { $dwelling }. What are you there?
button-relation = { $relation ->
    [owner] Owner
    [household] Family of the owner
   *[tenant] Tenant
}
claim-name = Please send me your name.
claim-name-why = The building leader, those you live with and the desk know you by it, so please send your real name. Later you can change what neighbours call you.
    .plain = Your real name, so that they know you.
claim-sure = Please look once more: { $name }, { $dwelling }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}.
claim-public = Those of this home who have joined, the building leader and the desk will see it and confirm it.
button-claim = Send it
button-claim-of-age = Send it; I am 18 or older
button-claim-younger = Send it; not yet 18
claim-by-tap = Please tap one of the buttons below.
claim-made = Registered: { $name }, { $dwelling }, { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}. Now it waits to be confirmed.
claim-waits-leader = The building leader or somebody of your home confirms it. You will be told.
claim-waits-desk = The desk or somebody of your home confirms it. You will be told.
claim-waits-owner = { $led ->
    [yes] The building leader can confirm that you live there. To be registered as an owner, please bring the deed to the desk; it is looked at, not kept.
   *[no] To be registered as an owner, please bring the deed to the desk; it is looked at, not kept.
}
claim-meanwhile = Until then you can read proposals and votes, but not support or vote. With the letter or your registered number it is quicker: tap “I live here”.
    .plain = Until then you can only read. The letter is quicker.
claim-refused-lately = { $dwelling } was not confirmed lately. You can try again after seven days, or go to the desk with papers.
claim-too-many = You have { $most } homes waiting to be confirmed. Please wait, or ask the desk.
claim-too-many-here = Many people wait to be confirmed for this home already. Please ask the desk.
claim-too-many-today = You have claimed homes too often today. Please come back tomorrow, or ask the desk.

## A link from the household

invite-asks = Somebody invites you to { $dwelling }, as { $relation ->
    [owner] owner
    [household] family of the owner
   *[tenant] tenant
}.
invite-how = Once you tap, the one who invited you confirms it, and you are in.
invite-claimed = Registered: { $name }, { $dwelling }.
invite-waits = Now the one who invited you confirms it. You will be told.
invite-gone = This link no longer works: it was used, is too old, or is not complete. Ask those you live with for another.
    .plain = This link no longer works. Ask for another.
