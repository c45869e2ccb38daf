# Accounts: a new phone or number, the desk taking one off, a second person’s look.

## My accounts

button-my-accounts = New phone or account
accounts = New phone or account · { $number ->
    [one] 1 account acts in your name
   *[other] { $number } accounts act in your name
}
account-one = Account { $number }: since { $since }{ $here ->
    [yes] , this one
   *[no] {""}
}{ $shared ->
    [yes] , shared with others
   *[no] {""}
}
account-one-before = Account { $number }: from the start{ $here ->
    [yes] , this one
   *[no] {""}
}{ $shared ->
    [yes] , shared with others
   *[no] {""}
}
accounts-new = A new phone with the same account: log in there, nothing changes here. A new account: get a code here and send it from the new one.
accounts-gone = If the old account no longer opens: bring your identity card to the desk. They take it off and give you a new code.
button-account-code = Get a code
account-code = Your code: { $code }
account-code-how = Open this hall in the new account, tap “I live here” and send the code.
account-code-until = It works until { $until }, once.
account-code-care = Whoever has it can vote in your name. Send it to nobody; the desk never asks for it.
button-take-off = Take off account { $number }
account-off-own = Take off account { $number }: it acts in your name no more.
account-off-stays = { $mine ->
    [yes] Your homes, offices, points and votes stay as they are.
   *[no] The homes, offices, points and votes of { $name } stay as they are.
}
account-off-shared = Others on the same account go on.
account-off-own-told = That account is told, and can say if it was not you.
button-account-off-now = Take it off
account-is-off-own = Done. That account acts in your name no more.
account-last-one = This is your only account. Bind the new one first, then take this one off; if the old one no longer opens, go to the desk.
account-too-new = This account is new. From { $until } it can take others off; if it is urgent, go to the desk.
account-gone = That account was taken off already.
account-words-length = Please give a reason in at most { $most } characters.

## At the desk

button-accounts-of = Accounts
accounts-of = Accounts of { $name } ({ $homes }): { $number }
accounts-of-waits = A second person has still to look at one of them; until then nothing can be changed.
accounts-of-first = A lost phone, a phone that was sold, a wrong account: take it off here. Look at their identity card first.
accounts-of-code = There is no account. If they are here with their phone: look at their identity card, then give a code to bind it.
account-off = Take off account { $number } of { $name }.
account-off-told = That account, the home, relatives and supervisors are told at once. Whoever holds it can say that it is theirs: then it works again until somebody else has looked.
account-off-two = They hold an office: somebody else at the desk or a supervisor has to look as well before it is taken off.
account-off-ask = Why? For example: came in, lost the phone, identity card seen. That account and the supervisors read this.
account-off-waits = Noted. Somebody else at the desk or a supervisor looks before the account of { $name } is taken off.
account-is-off = Taken off: the account of { $name }.
account-is-off-then = You can give a code now. It works after a day, or once somebody else has looked. Until then the desk can act for them.
button-give-account-code = Give a code
account-code-for = The code for { $name }: { $code }
account-code-for-how = Copy it for them. In the new account: open this hall, tap “I live here” and send the code.
account-code-starts = It works from { $starts }; at once if somebody else looks at the matter.
account-code-told = Their home, relatives and supervisors are told.
account-still-there = There is an account still. Take off the one that no longer opens first.

## The new account

account-offered = The code is right. This account would act as { $name }. Is that you?
account-offered-then = Homes, offices and points stay. Accounts they had before are told.
button-bind-account = Yes, I am { $name }
account-by-tap = Please tap a button: the first if it is you, else the other.
account-bound = Done. This account is that of { $name } now.
account-bound-others = The old account works too. If you need it no more, take it off under “New phone or account”.
account-code-wrong =
    { $left ->
        [one] That code fits nobody. You have one try left.
       *[other] That code fits nobody. You have { $left } tries left.
    } Check it and send it again; a newer code makes the one before void.
account-code-old = This code was used or is out of date. Please get another.
account-code-early = This code works from { $starts }.
account-was-taken-off = The desk took this account off, and it cannot come back by itself. Please bring your identity card to the desk.
account-in-question = One of the accounts is being looked at; until then nothing can be changed.
account-quiet = An account was just taken off. A new one can be bound from { $until }.

## Whose it is: a second person looks

button-account-mine = This account is mine
account-said-mine = Noted: you say that this is the account of { $name }.
account-said-mine-then = It works as before. Somebody else at the desk or a supervisor looks at it; you will be told.
account-not-yours = Only that account itself can say so.
account-decided = Two people have looked at it. To change it, bring your identity card to the desk.
account-late = After { $days } days this can no longer be said. Please bring your identity card to the desk.
account-second = Somebody else has to look: not who asked for it, nor the person themselves.
office-door-accounts = Accounts taken off{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting } to look at)
}
button-accounts-to-see = Accounts taken off
button-account-of = { $name }
button-see-account = Have a look
accounts-to-see-none = No account waits for you.
accounts-to-see = Accounts for a second person to look at: { $number }
account-seen = An account of { $name } ({ $homes })
account-seen-by = { $by } wants it off: { $words } ({ $at }). In the last 30 days: { $number }.
account-seen-now = { $carried ->
    [yes] It is off now.
   *[no] It works now.
}
account-seen-objected = Whoever holds it says: it is mine.
account-seen-decided = Somebody has looked already.
account-seen-how = Look at their identity card, or call the number on the register, then decide.
button-account-stays-off = Off
button-account-serves = It works on
account-looked = { $off ->
    [yes] Noted: the account of { $name } is off. It was told.
   *[no] Noted: the account of { $name } works. It was told.
}

## Notices

told-account-asked = The desk wants to take this account off, so that it acts as { $name } no more. Somebody else looks first.
told-account-asked-no = If this is your account, tap below.
told-account-off = { $own ->
    [yes] Another account of { $name } took this one off. It acts as { $name } no more.
   *[no] The desk took this account off. It acts as { $name } no more. Reason: { $words }
}
told-account-off-no = If this is your account, tap below before { $until }: it works again until somebody else has looked.
told-account-near = The desk took off an account of { $name }. Homes, offices, points and votes stay as they are.
told-account-near-no = If they did not ask for this, tell the desk or a supervisor at once.
told-account-watching = { $by } at the desk took off the account of { $who }. Reason: { $words }
told-account-count = { $number ->
    [one] That is their only one in 30 days.
   *[other] That makes { $number } in 30 days.
}
told-account-second = { $no ->
    [yes] Whoever holds the account of { $who } says that it should stay. { $by } wanted it off. Please have a look.
   *[no] { $by } wants to take off the account of { $who }. Please have a look.
}
told-account-looked = { $off ->
    [yes] Somebody looked: that account of { $name } is off.
   *[no] Somebody looked: that account of { $name } works.
}
told-account-code = { $by } at the desk gave { $name } a code. From { $starts } it binds a new account.
told-account-handed = { $name } bound a new account with a code from { $by } at the desk.
told-account-code-no = If they did not ask for this, tell the desk or a supervisor at once.
