# First screens, joining, my details, help.

command-start = Home
command-me = My details: what we keep, who sees it
command-help = How this works
command-language = Change language
command-cancel = Stop what you are filling in

## Five first screens

home-here = Welcome. This is the council hall of { $community }.
home-can = Here you can make proposals, vote, see meetings and use points.
home-kept = To join, we verify your address. It takes about a minute. We keep only your home, your name here and what you do here. “My details” says who can see it.
    .plain = To join, we verify your address. We keep only your home, your name and what you do here.
button-look-around = See what is being discussed
button-by-letter = I have the code from the letter

home-pending = Hello { $name }. We are verifying your address.
home-pending-until = Until that is done you can read proposals and votes, but not support or vote. With the code from the community’s letter you can finish at once.
    .plain = You can read now, but not vote. The code from the letter finishes it at once.
home-refused = Hello { $name }. We could not verify your address.
home-refused-why = Reason: { $why }
home-refused-next = If that is a mistake, try the code from the letter again, or bring proof of your address to the desk.
    .plain = Please try the code from the letter again, or ask the desk.
home-moved = Hello { $name }. You have moved out of the address you registered.
home-moved-kept = Your proposals and votes still count. You can read, but no longer support or vote.
    .plain = What you did still counts. You can only read now.
home-moved-next = If you still live in this community, you can join with the code from the letter to your new home.

home-welcome = Hello { $name }. This is the council hall of { $community }.
    .plain = Hello { $name }.
home-now = Now: { $running ->
    [0] no vote is running
    [one] 1 vote is running
   *[other] { $running } votes are running
}, { $collecting ->
    [0] no proposal is collecting support
    [one] 1 proposal is collecting support
   *[other] { $collecting } proposals are collecting support
}.
    .plain = { $running ->
    [0] There is nothing to vote on now
    [one] 1 thing is being voted on
   *[other] { $running } things are being voted on
}, { $collecting ->
    [0] and there is no new proposal.
    [one] and 1 proposal is waiting for you to read it.
   *[other] and { $collecting } proposals are waiting for you to read them.
}
home-now-quiet = No vote is running and no proposal is collecting support. If something should be better, you can propose it.
    .plain = There is nothing to vote on now.
home-waiting = { $waiting ->
    [one] 1 proposal has enough support and waits for the committee’s answer.
   *[other] { $waiting } proposals have enough support and wait for the committee’s answer.
}
home-draft = You have an unfinished proposal. Everything is kept.
home-awaited = You have not finished filling something in. What you write next becomes part of it. To stop, send /cancel.
button-waiting = Waiting for the committee ({ $waiting })
button-go-on-writing = Continue my proposal

## Joining

join-ask = Please send me the code from the letter.
join-ask-where = The code is on the letter the community sent to your home, in large letters above the QR code. It has at least 8 letters and digits.
    .plain = The code is on the letter from the community, in large letters above the QR code.
join-ask-how = Capitals, spaces and dashes do not matter. If no letter came, ask the desk.
join-not-code = That does not look like the code from the letter, so we did not count it as a try. Please type it again from the letter.
    .plain = That does not look like the code. Please type it again from the letter.
join-wrong = { $left ->
    [0] This code does not match. There are no tries left; please try again in an hour, or ask the desk.
    [one] This code does not match. You can try once more.
   *[other] This code does not match. You can try { $left } more times.
}
join-wrong-look = Please compare it with the letter. Easy to mix up: 8 and B, 5 and S, 2 and Z.
join-code-used = This code has been used; each letter works once. If nobody in your home used it, please tell the desk.
    .plain = This code has been used. Please ask the desk.
join-too-many-tries = There were too many tries. Please try again after { $until }, or ask the desk to help.
    .plain = There were too many tries. Please try again in an hour, or ask the desk.
join-already = You are already verified as a resident of { $dwelling }. You need not join again.
join-typed = This looks like the code from a letter. Join { $community } with it?
join-confirm = You scanned the QR code on a letter. Do you want to join { $community }?
join-confirm-code = Code on the letter: { $code }
button-join-now = Yes, it is our letter. Join
button-not-mine = No, it is not ours

join-in = Verified: you are a resident of { $dwelling }.
join-name = What should neighbours call you? Now it says “{ $name }”. This name appears on your proposals.
    .plain = What should neighbours call you? Now it is “{ $name }”.
join-name-how = You can keep this name, or send me the one you want.
button-keep-name = Keep it
join-name-length = Please send a name that can be seen, of at most { $most } characters.
join-called = Noted. Neighbours will know you as “{ $name }”.
join-can = Now you can propose, support, vote, say whether you come to meetings, and see your points.
    .plain = Now you can propose and vote.
join-more = Others in your home can join too, each with their own phone. The desk has codes for them.
join-one-more = Verified: you are now a resident of { $dwelling } too.

## Help and desk

help = What you can do here; just tap below:
help-propose = 📝 Proposals: make one, or support a neighbour’s.
help-vote = 🗳 Votes: vote for your home. You can change it until the close; the last one counts.
    .plain = 🗳 Votes: vote for your home. You can change it until the close.
help-meet = 📅 Meetings: read the notice and say whether you come.
help-points = ⭐ Points: see how many you have and spend them.
help-committee = Proposals with enough support wait for your answer; they are below too.
help-merchant = When a resident brings a voucher, take it under “Take a voucher”.
help-elder = What you should decide, your points and somebody to help are all below.
help-stranger = Once you join you can propose, vote, see meetings and use points. You can look around already.
    .plain = You can look now. You can vote once you join.
help-not-yet = You can read proposals and votes now. You can support and vote once your address is verified.
    .plain = You can read now, but not vote yet.
help-join = To join, use the code from the letter the community sent to your home. If no letter came, ask the desk.
    .plain = To join, use the code from the letter. If you have none, ask the desk.
help-commands = You can also type: /propose /proposals /polls /meetings /points /me /cancel
desk = The desk verifies addresses, corrects the register, and helps when you get stuck here.
    .plain = The desk helps with what you cannot do here.
desk-phone = The desk’s telephone: { $phone }
desk-visit = Please come to the community’s desk.

## My details

me = My details · { $name }
me-home = { $number ->
    [1] Home: { $dwellings }
   *[other] Homes ({ $number }): { $dwellings }
}
me-no-home = Home: no verified address now
me-office = { $office ->
    [chair] Office: chair of the committee
    [committee] Office: member of the committee
    [building_leader] Office: building leader
    [desk] Office: desk
    [supervisor] Office: supervisor
   *[merchant] Office: partner shop
}
me-held = We keep: your home, your name here, the number of your chat account, your language, what you proposed, supported and voted, your meeting answers and your points. No telephone number and no identity number.
    .plain = We keep only: your home, name, account number and what you did here.
me-seen = Neighbours see: your name here and the proposals you published.
me-unseen = Neighbours do not see: your home, what you supported, your points and how you voted. Whoever looks after the server can look this up.
    .plain = Others do not see: your home, points and how you voted. Whoever looks after the server can look it up.
me-wish = To get a copy, to correct something or to have it deleted, ask the desk.
me-nobody = My details · you have not joined yet
me-nobody-held = We keep only the number of your chat account, your language and how often you tried a code. No neighbour sees it.
language-ask = Which language? You can change it at any time.
language-group = This changes how you are spoken to here. The group uses the language of the community.
me-language-chosen = All right, from now on in English.
me-elder-is-on = All right, from now on shorter and plainer.
me-elder-is-off = All right, back to the usual wording.
button-chinese = 简体中文
button-traditional = 繁體中文
button-english = English
button-language = Language · 换语言
button-elder-on = Short, plain wording
button-elder-off = Plain wording off

## Stopping

cancel-nothing = You are not filling anything in right now.
cancel-draft = Saved as a draft. You can continue at any time.
    .plain = Saved as a draft.
cancel-done = All right, stopped here.

## Words nobody asked for

words = You wrote: “{ $words }”
words-vote = Writing is not voting. Nothing has been recorded.
    Please open the vote and tap one of its buttons.
    .plain = Not recorded yet. Please reply with a number.
words-what = Do you want to make this a proposal, or look for one like it? Nobody has received it yet.
    .plain = Make it a proposal, or look for one like it?
words-stranger = We can look for proposals like it. To propose it yourself, please verify your address first.
button-words-propose = Make it a proposal
button-words-find = Look for similar ones
words-found = { $count ->
    [one] 1 proposal is like what you wrote. Tap to read and support it.
   *[other] { $count } proposals are like what you wrote. Tap to read and support them.
}
words-found-none = We found no proposal like it. You can write one.

## A code came

receipt-on-record = Receipt { $receipt } is on record: it is the vote of your home.
    .plain = Receipt { $receipt } is on record. It is your home’s vote.
receipt-not-yours = This looks like the receipt of a vote, but not of the one your home has now. You can look up only your own home’s receipts.
    .plain = This is not the receipt of your home’s vote.
receipt-what-for = A receipt shows that your home’s vote is on record; you get it when you vote. If you changed your vote, the last receipt counts.
    .plain = If you changed your vote, look at the last receipt.
receipt-other-codes = Vouchers are under “Points”. For the code from a letter, tap below.
