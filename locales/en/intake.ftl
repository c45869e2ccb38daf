# Free words: greetings, questions, reports; the answers of desk and committee.

words-thanks = You are welcome.
words-none = All right. Nothing was done with your words, and nobody received them.
button-words-report = { $likely ->
    [yes] Report a problem, somebody should look
   *[no] Report a problem
}
button-words-question = { $likely ->
    [yes] Ask a question, somebody answers
   *[no] Ask a question
}
button-words-none = None of these

sent-photo = A photo came. What should become of it?
sent-photo-how = Until you choose, the photo is kept nowhere and nobody sees it. You can also write a few words about what it shows.
    .plain = Nobody sees it yet.
sent-photo-say = What does it show, and where is that? Send me a sentence or two; the photo goes with them.
sent-voice = A voice note came. Should it become a proposal?
sent-voice-how = The desk listens and types it, and you see it before it is used. To report or ask something, please write it, or call the desk.
    .plain = The desk types it for you, and you see it first.
button-sent-propose = { $file ->
    [voice] Propose with this voice note
   *[photo] Propose with this photo
}

## Danger

danger-phone = { $phone ->
    [none] the emergency number
   *[other] { $phone }
}
danger-call = { $danger ->
    [fire] Fire: call { danger-phone } now. Leave first, and do not take the lift.
    [gas] Gas: no lights, no flames. Open a window, go outside, and call { danger-phone } from there.
    [health] Somebody needs an ambulance: call { danger-phone } now.
    [crime] Somebody is in danger: call { danger-phone } now, and keep yourself safe.
    [child] A child is without an adult: stay with them, and call { danger-phone } now.
    [wire] This can kill: touch nothing, and keep others away. If somebody got a shock, call { danger-phone } now.
    [falling] Something may fall or collapse: move away, and let nobody walk below. If somebody is hurt, call { danger-phone }.
    [pit] There is a hole: block the way so that nobody steps in. If somebody fell, call { danger-phone } now and do not climb down.
    [flood] Water is coming in: go higher, and touch no sockets or switches. If somebody cannot get out, call { danger-phone } now.
    [lane] The fire route is blocked: have it cleared first. If that fails, or there is a fire, call { danger-phone } now.
    [ice] There is ice on the ground: walk round it. If somebody fell and cannot get up, call { danger-phone }.
   *[trapped] Somebody is trapped: call { danger-phone } now. Do not force the door yourself.
}
danger-then = This chat cannot replace that call. Come back and tap below afterwards.
    .plain = Call first, then tap below.
danger-noted = This report cannot replace that call: if you have not called yet, please call now.
    .plain = If you have not called yet, call now.

## Noted

intake-number = { $what ->
    [question] Q-{ $number }
   *[report] R-{ $number }
}
intake-noted = { $kind ->
    [question] Handed to the desk as number { intake-number }.
   *[report] Noted as number { intake-number }.
}
intake-noted-then = { $kind ->
    [question] Desk and committee can see your words, name and home. You hear when there is an answer. Other neighbours cannot see it.
   *[report] Desk and committee can see your words, name and home. You hear when there is an answer. When somebody comes is up to them.
}
    .plain = Desk and committee can see it. You hear when there is an answer.
    .helping = { $kind ->
        [question] Desk and committee can see the words, name and home of { $helped }. { $helped } hears when there is an answer. Other neighbours cannot see it.
       *[report] Desk and committee can see the words, name and home of { $helped }. { $helped } hears when there is an answer. When somebody comes is up to them.
    }
intake-hurry = If it is urgent, call the desk: { $phone }
button-put-photo = Add a photo
button-other-photo = Use another photo
intake-photo-ask = Please send me the photo. Where and when it was taken is removed.
intake-photo-taken = The photo is with { intake-number }.
intake-length = It needs words, at most { $most } characters; you wrote { $given }. Please send it again.
intake-too-many = { $most } of yours wait for an answer. Please wait for these, or call the desk.
    .helping = { $most } of { $helped } wait for an answer. Please wait for these, or call the desk.
intake-unknown = We could not find it.
intake-not-yours = This is somebody else’s. Only they, the desk and the committee can see it.
intake-not-answered = { intake-number } has no answer yet. You will hear when it has.

## One’s own

intake-list = What you asked and reported, newest first.
intake-list-none = You have not asked or reported anything. Just write to me.
button-intake-list = What I asked and reported
    .helping = What { $helped } asked and reported
intake-row = { $kind ->
    [danger] 🔴 { intake-number } { $words }
   *[other] { intake-number } { $words }
} · { $state ->
    [done] answered
    [again] not solved
   *[new] waiting
}
intake-own = { $kind ->
    [question] You asked, { intake-number } ({ $at })
   *[report] You reported, { intake-number } ({ $at })
}
    .helping = { $kind ->
        [question] { $helped } asked, { intake-number } ({ $at })
       *[report] { $helped } reported, { intake-number } ({ $at })
    }
intake-words = “{ $words }”
intake-waits = Still waiting for an answer.
intake-answer = { $name } answers: { $answer }
intake-solved = { $state ->
    [open] Whoever asked says whether it is solved.
    [yes] Whoever asked says: solved.
   *[no] Whoever asked says: not solved. It waits again.
}
    .plain = { $state ->
    [open] You say whether it is solved.
    [yes] Solved.
   *[no] Not solved. It waits again.
}
button-solved = Solved
button-not-solved = Not solved
intake-thanks = All right, noted as solved.
intake-again = Noted as not solved. Whoever answered will look again.
button-intake-back = Back to it

## Desk and committee

office-door-intake = { $waiting ->
    [0] Questions and reports
   *[other] Questions and reports ({ $waiting })
}
intake-queue = Questions and reports of residents: dangers first, then the oldest.
intake-queue-none = Nothing waits for an answer.
intake-head = { $kind ->
    [danger] 🔴 A resident reports danger, { intake-number }
    [question] A resident asks, { intake-number }
   *[report] A resident reports, { intake-number }
}
intake-by = { $home ->
    [none] { $name } ({ $at })
   *[other] { $name }, { $home } ({ $at })
}
button-intake-office = Back to the office menu
button-answer-again = Answer once more
button-intake-who = Who, and where
button-answer-intake = Answer
button-intake-queue = Back to those waiting
intake-answer-ask = Answer { intake-number } ({ $name }).
intake-answer-how = Send the answer as one message, at most { $most } characters. You will see it before it is sent.
    .plain = Send me the answer.
intake-answer-preview = Please look at it. { $name } has not received it yet. To change it, send it again.
intake-answer-words = “{ $answer }”
intake-answer-once = Only whoever asked sees it, with your name. It cannot be taken back; you can answer once more.
    .plain = Only whoever asked sees it. It cannot be taken back.
button-send-answer = Send the answer
intake-answer-sent = { intake-number } is answered. Whoever asked will hear at once.
notice-intake-again = { intake-number } is not solved. { $name } asks you to look again.
notice-intake-answered = { $kind ->
    [question] Your question { intake-number } has an answer
   *[report] Your report { intake-number } has an answer
}

## What the hall knows itself

answer = { $topic ->
    [vote] Voting: go to “Votes”, open one and choose agree, disagree or either. You can change it until the close; the last one counts.
    [vote_ends] When voting ends is different for every vote. It stands in its last line.
    [propose] Proposing: tap below and write it step by step. You see it before it is published.
    [support] Supporting: open a proposal and tap “Support it too”. Each home counts once; you can take it back until the end.
    [meeting] When and where is under “Meetings”. You can say there whether you come.
    [earn] Points: you get them when your proposal is adopted. Voting and supporting earn none.
    [spend] Points buy rewards, first come first served. Take the voucher to the shop.
    [join] Joining: with the code from the letter the community sent you. Without a letter, your building’s leader or the desk can confirm you.
    [family] Family: they come with their own phone and a code from the desk. For those without a phone the desk can act.
    [moved] Moving: change it under “About me”, or tell the desk.
    [privacy] Your details: what is kept, who sees it, how to take it along and delete it is under “About me”.
    [language] Language: there are three, and you can change it at any time.
    [large] Plain wording: short, with numbers you can answer by. The size of letters is set on your phone.
    [rules] The rules are public: how many homes, how many days, all of it.
   *[desk] The desk verifies addresses, corrects entries and helps with anything here.
}
answer-poll = 🗳 { $title }: until { $closes }
answer-meeting = 📅 { $title }: { $at }
answer-support = The rule now: a proposal for the whole community needs { $needed } homes within { $days } days. For one building it depends on its homes.
answer-else = Not what you meant? The desk can answer you.
    .plain = Not this? The desk can answer.
answer-none = I do not know that. The desk can answer you.
button-words-to-desk = Hand it to the desk
answer-to-earn = How to earn points
answer-to-rewards = See the rewards
answer-to-rules = See the rules
