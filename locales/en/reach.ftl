# Reach: how many homes heard of what asks them to take part, and the next way to tell them.

office-door-reach = Reach{ $waiting ->
        [0] {""}
       *[other] {" "}({ $waiting } too low)
    }
reach-list = Reach: what asks residents to take part now, and how many homes heard of it.
reach-list-how = Open one to see by which ways, and what to do next.
reach-none = Reach: nothing asks residents to take part now.
reach-none-how = Votes, meetings and proposals that collect support will be listed here.
reach-entry =
    { $kind ->
        [poll] 🗳
        [meeting] 📅
       *[proposal] 📝
    } { $title } · { $reached }/{ $homes } homes{ $short ->
        [yes] , too few
       *[no] {""}
    }
reach-head =
    { $kind ->
        [poll] 🗳 Reach of the vote
        [meeting] 📅 Reach of the meeting
       *[proposal] 📝 Reach of the proposal
    } · { $title }
reach-public = { $reached }/{ $homes } homes were told.
reach-sum = { $reached }/{ $homes } homes were told ({ $share }), { $left } were not yet.
reach-by-message = Private messages: { $homes } homes, { $people } people{ $failed ->
        [0] {""}
       *[other] ; { $failed } homes cannot be reached
    }{ $held ->
        [0] {""}
       *[other] ; { $held } homes are still being sent to
    }.
reach-by-person = In person: { $homes } homes.
reach-by-card = { $cards ->
        [0] There is no card in the group yet.
        [one] One card in the group. Who read it is not known, so it counts no homes.
       *[other] { $cards } cards in the group. Who read them is not known, so they count no homes.
    }
reach-by-paper = { $buildings ->
        [one] A notice hangs in one building
       *[other] Notices hang in { $buildings } buildings
    }; homes with nothing but that: { $homes }.
reach-part = { $kind ->
        [poll] { $homes } homes have voted
        [meeting] { $homes } homes have answered
       *[proposal] { $homes } homes support it
    }; counted apart, and not held against who was told.
reach-buildings = { $left ->
        [0] By building:
       *[other] The buildings with the lowest reach ({ $left } others have more):
    }
reach-building = { $building }: { $reached }/{ $homes } homes
reach-others = { $buildings } other buildings together: { $reached }/{ $homes } homes
reach-own = { $building }: { $reached }/{ $homes } homes were told, { $hung ->
        [yes] the notice hangs there
       *[no] no notice hangs there yet
    }.
reach-own-silent = { $homes ->
        [0] In your building a message went to every home.
        [one] In your building no message went to one home.
       *[other] In your building no message went to { $homes } homes.
    }
reach-secret = { $kind ->
        [poll] This tells only whether a message went there, never who has voted.
        [meeting] This tells only whether a message went there, never who comes.
       *[proposal] This tells only whether a message went there, never who supports it.
    }
reach-enough = That is the { $percent }% that the by-laws ask for.
reach-short = Without homes that have only the notice, { $told } were told ({ $share }); the by-laws ask for { $percent }%.
reach-next = { $step ->
        [wait] Next: messages are still on their way and will be enough, so wait a little.
        [card] Next: put the card up in the group.
        [paper] Next: print the notice and have it hung in the buildings.
        [doors] Next: ask building leaders to go to the doors; each gets the homes of their building no message went to.
       *[nothing] Every way was taken within a day. Look again tomorrow.
    }
reach-leader-next = Print the notice and hang it, or go and tell them; then tap here.
reach-leader-done = All of yours were told. There is nothing left to do.
reach-ended = It is over. By its end, { $reached }/{ $homes } homes were told.

button-reach = Reach
button-reach-list = Back to reach
button-reach-print = Print the door notice
button-reach-hang = Where it hangs
button-reach-hung = { $building }: it hangs
button-reach-hang-others = Other buildings
button-reach-ask = Ask building leaders
button-reach-card = Put it up in the group again
button-reach-silent = Homes no message went to
button-reach-told = { $home }: told in person
button-reach-wrong = That was wrong, not told yet

reach-paper-here = Here is the notice, one sheet of A4 to print and hang in the hallway.
reach-hang-how = Tap each building once it hangs there. Printing alone tells nobody.
reach-hung-all = It hangs in every building here.
reach-hung = { $again ->
        [yes] That was known: it hangs in { $building }.
       *[no] Noted: the notice hangs in { $building }, with { $homes ->
            [one] one home
           *[other] { $homes } homes
        }.
    }
reach-noted = Noted
reach-silent = { $title }: { $homes ->
        [0] a message went to every home of your building.
        [one] no message went to one home of your building.
       *[other] no message went to { $homes } homes of your building.
    }
reach-silent-how = Go and tell them, then tap the home. That you looked is written down, and residents see it.
reach-silent-means = The list says only that no message went there, not whether they took part. Please do not ask.
reach-told = Noted: { $home } was told in person.
reach-not-told = Put right: { $home } has not been told in person.
reach-asked =
    { $leaders ->
        [one] One building leader was asked
       *[other] { $leaders } building leaders were asked
    } to go to { $homes ->
        [one] one home
       *[other] { $homes } homes
    }. Each sees only those of their own building.
reach-asked-unled = { $buildings ->
        [one] One more building has no leader
       *[other] { $buildings } more buildings have no leader
    }: ask the desk to hang the notice or go there.
reach-card-again = The card goes to the group again in a moment, without a sound.

reach-half = ⏳ { $title }: half of the time is over and too few homes were told. It ends { $until }.
reach-doors = { $kind ->
        [poll] Please go and tell them: “{ $title }” is being voted on until { $until }.
        [meeting] Please go and tell them: the meeting “{ $title }” is on { $until }.
       *[proposal] Please go and tell them: “{ $title }” collects support until { $until }.
    }

reach-unknown = Nothing is recorded about the reach of this; it may be from long ago.
reach-over = This is over, so nobody needs to be told any more.
reach-not-yours = This is not yours to see or change: only the buildings you look after are.
reach-not-there = This does not concern that building.
reach-asked-lately = Building leaders were asked on { $asked }. You can ask again a day later.
reach-no-leaders = The homes that no message went to have no building leader. Print the notice and ask the desk to hang it.
reach-no-group = No group is bound yet, so there is nowhere to put the card. Ask the chair to bind one.
reach-card-lately = It was put up on { $shown }. You can do so again a day later.
reach-hidden = The text of this proposal is hidden, so it cannot be printed. Wait for the review.
reach-in-private = Look at reach in the private chat: tap the bot’s name.

## The notice at the door (paper)

door-title = { $kind ->
        [poll] Please vote: { $title }
        [meeting] Please come: { $title }
       *[proposal] Please have a look: { $title }
    }
door-whom = { $kind ->
        [poll] { $place ->
            [all] Every home of this community can vote.
           *[other] Every home of { $place } can vote.
        }
        [meeting] All residents can come.
       *[proposal] { $place ->
            [all] A neighbour asks for this. Support it if you agree.
           *[other] A neighbour in { $place } asks for this. Support it if you agree.
        }
    }
door-when = When: { $at }
door-where = Where: { $place }
door-text = { $kind ->
        [meeting] On the agenda: { $text }
       *[other] { $text }
    }
door-until = { $kind ->
        [poll] Vote until { $at }.
       *[other] Support it until { $at }.
    }
door-how = { $kind ->
        [poll] Scan the code to vote. Without a phone, ask your building leader or the desk.
        [meeting] Scan the code to say whether you come; without a phone, just come.
       *[other] Scan the code to support it. Without a phone, ask your building leader or the desk.
    }
door-scan = Scan to read all of it and take part
door-desk = { $has ->
        [yes] Desk: { $phone }
       *[no] Questions? Ask at the desk
    }
door-by = { $community } · { $number } · printed { $at }
