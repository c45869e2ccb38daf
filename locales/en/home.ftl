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

home-pending = Hello { $name }. We are verifying your address.
    .helping = The address of { $helped } is being verified.
home-pending-until = Until that is done you can read proposals and votes, but not support or vote. If you have the community’s letter, tap “I live here” to finish at once.
    .plain = You can read now, but not vote. The letter finishes it at once.
home-refused = Hello { $name }. We could not verify your address.
    .helping = The address of { $helped } could not be verified.
home-refused-why = Reason: { $why }
home-refused-next = If that is a mistake, tap “I live here” and try the code from the letter or your registered number, or bring proof of your address to the desk.
    .plain = Please try the code from the letter again, or ask the desk.
home-moved = Hello { $name }. You have moved out of the address you registered.
    .helping = { $helped } has moved out of the registered address.
home-moved-kept = Your proposals and votes still count. You can read, but no longer support or vote.
    .plain = What you did still counts. You can only read now.
    .helping = Earlier proposals and votes still count. No more supporting or voting.
home-moved-next = If you still live in this community, tap “I live here” and join with the letter to your new home.

home-welcome = Hello { $name }. This is the council hall of { $community }.
    .plain = Hello { $name }.
    .helping = { $community } council hall · for { $helped }
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
    [one] One thing waits for you in your office.
   *[other] { $waiting } things wait for you in your office.
}
home-draft = You have an unfinished proposal. Everything is kept.
    .helping = { $helped } has an unfinished proposal. Everything is kept.
home-awaited = You have not finished filling something in. What you write next becomes part of it. To stop, send /cancel.
button-go-on-writing = Continue my proposal
    .helping = Go on with { $helped }’s proposal

## Help and desk

help = What you can do here; just tap below:
help-propose = 📝 Proposals: make one, or support a neighbour’s.
help-vote = 🗳 Votes: vote for your home. You can change it until the close; the last one counts.
    .plain = 🗳 Votes: vote for your home. You can change it until the close.
help-meet = 📅 Meetings: read the notice and say whether you come.
help-points = ⭐ Points: see how many you have and spend them.
help-committee = Office: what your office has to do is all in there.
help-merchant = When a resident brings a voucher, take it under “Take a voucher”.
help-elder = What you should decide, your points and somebody to help are all below.
help-stranger = Once you join you can propose, vote, see meetings and use points. You can look around already.
    .plain = You can look now. You can vote once you join.
help-not-yet = You can read proposals and votes now. You can support and vote once your address is verified.
    .plain = You can read now, but not vote yet.
help-join = To join, use the code from the letter the community sent to your home. If no letter came, ask the desk.
    .plain = To join, use the code from the letter. If you have none, ask the desk.
help-commands = You can also type: /propose /proposals /polls /meetings /points /find /following /me /cancel
desk = The desk verifies addresses, corrects the register, and helps when you get stuck here.
    .plain = The desk helps with what you cannot do here.
desk-phone = The desk’s telephone: { $phone }
desk-visit = Please come to the community’s desk.

## My details

me = My details · { $name }
me-tie = Home: { $dwelling } ({ $relation ->
        [owner] owner
        [tenant] tenant
       *[household] family
    }), { $way ->
        [roster] verified by the roster
        [letter] verified by the code in the letter
        [contact] verified by the registered telephone
        [leader] vouched for by the building leader
        [desk] verified by the desk
        [member] vouched for by somebody at home
       *[founding] entered when the community began
    }, since { DAY($since) }
    .plain = Home: { $dwelling } ({ $relation ->
        [owner] owner
        [tenant] tenant
       *[household] family
    })
me-tie-waiting = Home: { $dwelling }, being verified
me-tie-disputed = Home: { $dwelling }; somebody says otherwise, and the desk decides
me-more-homes = { $left } more under “My homes”
me-no-home = Home: none verified now
me-office = Office: { office-at }, until noon of { DAY($until) }, { $known ->
        [yes] appointed by { $by }
       *[no] entered or invited by whoever runs the server
    }
    .plain = Office: { office-at }, until { DAY($until) }
me-office-open = Office: { office-at }
me-suspended = Writing is suspended until { $until }. Voting and supporting are not touched.
me-button-homes = My homes
    .helping = { $helped }’s homes
me-button-help = Who may act for me
    .helping = Who may act for { $helped }
me-button-privacy = Privacy and data
me-button-manners = Name, language, wording
manners = Name, language, wording · you are called { $name }
    .helping = Name, language, wording · called { $name }
manners-seen = This is the name neighbours see on proposals and comments.
manners-hidden = Members hid your name “{ $name }”. Just choose another one.
button-rename = Another name
rename-ask = What should neighbours call you? Now it is { $name }. Please send me the new name.
rename-how = What you published before will bear the new name too.
rename-done = All right, you are called { $name } from now on.
me-held = We keep: your home, your name here, the number of your chat account, your language, what you proposed, supported and voted, your meeting answers and your points. No identity number; a telephone number on the register is kept sealed.
    .plain = We keep only: your home, name, account number and what you did here.
    .helping = We keep: home, name, the number of the chat account, language, what was proposed, supported and voted, meeting answers and points. No identity number; a telephone number on the register is kept sealed.
me-seen = Neighbours see: your name here, and the proposals and comments you published.
    .helping = Neighbours see: the name of { $helped }, and the proposals and comments published.
me-unseen = Neighbours do not see: your home, what you supported, your points and how you voted. Whoever looks after the server can look this up.
    .plain = Others do not see: your home, points and how you voted. Whoever looks after the server can look it up.
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
words-what = What would you like to do with it? Nobody has received it yet.
    .plain = What would you like to do with it?
words-stranger = We can look for proposals like it. To propose it yourself, please verify your address first.
button-words-propose = { $likely ->
    [yes] Suggest it as a proposal
   *[no] Suggest it
}
button-words-find = Look for similar ones

## A code came

receipt-on-record = Receipt { $receipt } is on record: it is the vote of your home.
    .plain = Receipt { $receipt } is on record. It is your home’s vote.
receipt-not-yours = This looks like the receipt of a vote, but not of the one your home has now. You can look up only your own home’s receipts.
    .plain = This is not the receipt of your home’s vote.
receipt-what-for = A receipt shows that your home’s vote is on record; you get it when you vote. If you changed your vote, the last receipt counts.
    .plain = If you changed your vote, look at the last receipt.
receipt-other-codes = Vouchers are under “Points”. For the code from a letter, tap “Add another home”.
