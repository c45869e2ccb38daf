# The office menu, offices and their terms, who is in charge of what.

command-who = Who is in charge of what

## How offices and terms are called

office-name =
    { $office ->
        [chair] chair
        [committee] committee member
        [building_leader] building leader
        [desk] desk clerk
        [supervisor] supervisor
        [grid_head] grid head
        [grid_worker] grid worker
       *[merchant] partner shop
    }
office-at =
    { $office ->
        [building_leader] building leader of { $where }
        [grid_head] grid head of { $where }
        [grid_worker] grid worker of { $where }
       *[other] { office-name }
    }
office-term = Term: until noon of { DAY($until) }.
office-term-open = No term was set.
office-power =
    { $power ->
        [answer] · answer proposals, put them to the vote, decide after it
        [meet] · call meetings, move them and call them off
        [group] · bind the community’s group and change it
        [appoint] · give offices and end them, within the rules
        [homes] · decide who belongs to a home when it is in doubt
        [vouch] · vouch for who lives in the building
        [help] · act for the residents in their care; they hear of each act
        [paper] · take out or erase data of people without an account who ask on paper
        [type] · type what a neighbour spoke
        [intake] · answer questions and reports of residents
        [roster] · bring in the roster, keep buildings and grids
        [export] · take the register out, without telephone numbers
        [hide] · decide with others to hide a text or suspend somebody from writing
        [watch] · see reports, and hide private data at once
        [supervise] · hear of every office given or ended and every change of the by-laws, and end another supervisor’s term
        [reach] · see how many homes a call reached; building leaders see their own building, and the homes no message went to
        [roll] · see all offices, how they were given and until when
       *[counter] · take vouchers
    }

## The office menu

office-menu =
    { $waiting ->
        [0] Your office · nothing waits for you
        [one] Your office · one thing waits for you
       *[other] Your office · { $waiting } things wait for you
    }
office-you = You are { office-at }.
office-not-in = This is where people in office work. You hold no office now.
    .plain = This is for people in office.
office-while-helping = You are acting for somebody else, so your own office rests. To use the office, stop helping first.
    .plain = Stop helping first, then use the office.
office-not-in-next = See below who is in charge of what.
office-button-own = My office: { office-at }
office-button-all =
    { $waiting ->
        [0] Everything
       *[other] Everything ({ $waiting } more)
    }
office-all = Your office · everything
office-all-how = Choose what it is about.
    .plain = Choose one.
office-button-heading =
    { $heading ->
        [homes] { $waiting ->
            [0] Residents and homes
           *[other] Residents and homes ({ $waiting })
        }
        [help] { $waiting ->
            [0] Helping residents
           *[other] Helping residents ({ $waiting })
        }
        [answers] { $waiting ->
            [0] Proposals and reports
           *[other] Proposals and reports ({ $waiting })
        }
       *[lists] { $waiting ->
            [0] Meetings, notices, registers
           *[other] Meetings, notices, registers ({ $waiting })
        }
    }
office-door-meetings = Meetings: call or change one
office-door-own = My offices and terms
office-own = You hold these offices. Open one to see its term:
office-button =
    { $waiting ->
        [0] Office
       *[other] Office ({ $waiting })
    }
office-door-proposals =
    { $waiting ->
        [0] Proposals to answer
       *[other] Proposals to answer ({ $waiting })
    }
office-door-roll =
    { $waiting ->
        [0] Offices and terms
       *[other] Offices and terms ({ $waiting } to settle)
    }

## Offices and terms

office-roll = Offices and terms
office-roll-kind =
    { $number ->
        [0] { office-name }: vacant
       *[other] { office-name }: { $number }
    }
office-kinds =
    { $part ->
        [0] Offices of the whole community
       *[other] Offices of buildings and grids
    }
office-roll-ending =
    { $number ->
        [one] ⏳ One term ends within 30 days.
       *[other] ⏳ { $number } terms end within 30 days.
    }
office-roll-unled =
    { $left ->
        [0] No building leader yet: { $places }
       *[other] No building leader yet: { $places } and { $left } more
    }
office-gauge = Hands: { $workers } grid workers (one for 300 homes, at least { $workers_wanted }), { $staff } staff (two for a thousand people, at least { $staff_wanted }).
    .plain = Hands: { $workers } grid workers, at least { $workers_wanted } needed; { $staff } staff, at least { $staff_wanted } needed.
office-no-chair = There is no chair now. Whoever runs the server says yishi init --chair-again there and gives the link to the new chair, who opens it.
    .plain = There is no chair now. Ask whoever runs the server for a new chair’s link.
office-none-holds = Nobody holds it now.
office-listed =
    { $ends ->
        [yes] { office-whose } · until { DAY($until) }
       *[no] { office-whose } · no term was set
    }
office-opens = { office-whose }
office-whose = { $where ->
    [none] { $name }
   *[other] { $name } { $where }
}
office-one = { $name } · { office-at }
office-one-since = Since { DAY($since) }.
office-one-by =
    { $known ->
        [yes] Appointed by { $by }.
       *[no] Entered or invited by whoever runs the server.
    }
office-one-ending = ⏳ It ends within 30 days, by itself unless it is renewed.
office-one-away = They have moved out of their registered home. That alone ends no office; whether somebody else takes it is yours to decide.
office-button-appoint-any = Appoint
office-button-renew = Renew
office-button-end-early = End early
office-button-resign = Resign
office-button-back = Back to the list
office-button-roll = Offices and terms
office-button-see = See this office

## Appointing

office-gives-none = Your office appoints nobody. The chair does.
office-ask-kind = Which office?
office-ask-kind-told = Each appointment is kept in the journal and told to the person and the supervisors.
office-ask-place =
    { $place ->
        [grid] Which grid?
       *[building] Which building?
    }
office-no-places =
    { $place ->
        [grid] There are no grids yet. Write into the roster which grid each building belongs to, then appoint.
       *[building] There are no buildings yet. Bring in the roster, then appoint.
    }
office-place = { $where }
office-ask-who = Who is to be { office-at }? Send me a name or a home and I look for them.
office-ask-who-link = Somebody who has not joined can take it by a link.
office-found = Who is to be { office-at }? I found:
office-found-more = Others fit too. Please write a little more and send it again.
office-found-none = Nobody found. Please try another spelling; for somebody who has not joined there is the link.
office-preview = Look once more: { $name } is to be { office-at }.
office-then-may = Whoever holds it can:
office-preview-told =
    { $public ->
        [yes] { $name } and the supervisors are told, and the group, where everybody sees it.
       *[no] { $name } and the supervisors are told.
    }
office-button-appoint = Appoint
office-button-term = Another term
office-button-years =
    { $years ->
        [one] 1 year
       *[other] { $years } years
    }
office-button-invite = Make a link
office-ask-term = Until which day? It ends at noon of that day.
office-ask-term-how = Tap one, or send me a date such as 2028-06-30.
office-appointed = { $name } is { office-at } now.
office-appointed-told = It is in the journal, and they and the supervisors are told.
office-renewal = Let { $name } stay { office-at }?
office-renewal-told = { $name } and the supervisors are told, and the group.
office-button-renew-now = Renew
office-renewed = { $name } stays { office-at }.

## Inviting

office-invited = Invitation: { office-at }
office-invited-link = { $link }
office-invited-once = Send the link to whoever is meant. Whoever accepts first takes the office. It works once, until { $expires }.
office-invited-care = Send it to that person alone. If it went astray, take it back below: all links you gave that are unused go with it.
office-button-take-back = Take back unused links
office-taken-back =
    { $number ->
        [0] There are no unused links.
        [one] One link was taken back and opens nothing any more.
       *[other] { $number } links were taken back and open nothing any more.
    }

## Ending early

office-ask-why =
    { $own ->
        [yes] You want to resign as { office-at }. Please write why.
       *[no] Why is the office of { $name } ({ office-at }) to end early? Please write why.
    }
office-ask-why-told =
    { $own ->
        [yes] At most { $most } characters. The chair and the supervisors read it; the group does not.
       *[no] At most { $most } characters. They, the chair and the supervisors read it; the group does not.
    }
office-ending-sure =
    { $own ->
        [yes] Resign as { office-at }?
       *[no] End the office of { $name } ({ office-at })?
    }
office-why = Why: “{ $why }”
office-ending-means = It takes effect at once and cannot be undone, only given anew.
office-ending-chair = The community then has no chair until whoever runs the server makes a new link.
office-button-end = Yes, end it
office-button-keep = Do not end it
office-ended =
    { $own ->
        [yes] You are not { office-name } any more. Thank you for all you did.
       *[no] { $name } is not { office-name } any more. They and the supervisors are told.
    }

## No, and why

office-no =
    { $no ->
        [not_yours] Your office neither gives nor ends this one ({ office-name }). Ask the chair.
        [oneself] Nobody appoints themselves. Ask somebody else in office.
        [alone] A supervisor holds no other office: whoever watches does not run what is watched. Resign from one first.
        [held] They hold this office already.
        [supervisor] Only another supervisor, or whoever runs the server, can end a supervisor’s term early.
        [chair] The chair changes by a link from whoever runs the server (yishi init --chair-again), and in no other way.
       *[full] All places for { office-name } are taken.
    }
office-full =
    { $most ->
        [one] There is one { office-name } at most, and it is taken. End that term first.
       *[other] There are { $most } at most ({ office-name }), and all are taken. End one term first.
    }
office-in-person = An office is used in person, not while you act for somebody else. Stop acting for them first.
office-person-gone = That neighbour is not here any more. Please look again.
office-place-gone = That building or grid is not here any more; the roster may have changed. Please choose again.
office-over = That office has ended.
office-until-wrong = A term ends in two days at the earliest and in ten years at the latest. Please choose another day.
office-day-unread = I cannot read that date. Please write it like 2028-06-30.
office-not-yet-renewed =
    { $days ->
        [one] An office can be renewed in the last day of its term.
       *[other] An office can be renewed in the last { $days } days of its term.
    }
office-renewed-already = It was renewed already.
office-why-length = Please write why, in at most { $most } characters.
office-enough-today = One person gives at most { $most } offices in a day. Please go on tomorrow, or have them entered from a file.

## Telling whom it concerns

office-granted =
    { $known ->
        [yes] { $way ->
            [restored] Your home is registered again, and so you are { office-at } again.
            [renewed] { $by } asks you to stay { office-at }.
           *[chat] { $by } asks you to be { office-at }.
        }
       *[no] You are asked to be { office-at }.
    }
office-granted-or-not = If you would rather not, you can resign below.
office-granted-told =
    { $way ->
        [restored] The home of { $name } is registered again, and so they are { office-at } again, to the end of the term.
        [renewed] { $by } let { $name } stay { office-at }.
        [invitation] { $known ->
            [yes] { $name } accepted the invitation of { $by } and is { office-at }.
           *[no] { $name } is { office-at }, by an invitation from the server.
        }
       *[chat] { $by } made { $name } { office-at }.
    }
office-granted-group = { $name } is { office-at }.
office-ended-told =
    { $cause ->
        [resigned] { $name } resigned as { office-at }.
        [succeeded] { $own ->
            [yes] { $by } is the new chair, and you are not { office-at } any more. Thank you for all you did.
           *[no] { $by } is the new chair, and { $name } is not { office-at } any more.
        }
        [erased] Somebody who was { office-at } had their data erased, and the office ended with it.
        [left] { $own ->
            [yes] You moved out of the building, so you are not { office-at } any more. Thank you for all you did.
           *[no] { $name } moved out of the building and is not { office-at } any more. To appoint somebody else, see “Offices and terms”.
        }
       *[ended] { $own ->
            [yes] { $by } ended your office as { office-at } early.
           *[no] { $by } ended the office of { $name } ({ office-at }) early.
        }
    }
office-ended-group = { $name } is not { office-at } any more.
office-term-ending =
    { $own ->
        [yes] ⏳ Your office as { office-at } ends within 30 days.
       *[no] ⏳ The office of { $name } ({ office-at }) ends within 30 days.
    }
office-term-over =
    { $own ->
        [yes] Your term as { office-at } is over. Thank you for all you did.
       *[no] The term of { $name } ({ office-at }) is over.
    }
office-term-next =
    { $own ->
        [yes] Talk with the chair about a further term. Hand over what is not done yet to whoever follows.
       *[no] Renew it or appoint somebody else under “Offices and terms”.
    }
office-founded =
    { $number ->
        [one] The community began with one office from its file. Please look:
       *[other] The community began with { $number } offices from its file. Please look:
    }
office-founded-more = { $left } more under “Offices and terms”.
office-left-told = { $name } moved out of their registered home, and is still { office-at }.
office-left-then = That alone does not end the office; whether somebody else takes it is yours to decide.
office-not-back = The home of { $name } is registered again. Others hold the office of { office-at } now, so it did not come back. Whether to ask them again is yours to decide.

## Who is in charge of what

who = { $community } · who is in charge of what
who-one = { office-name }: { $name } (until { DAY($until) })
who-several =
    { $left ->
        [0] { office-name }: { $names }
       *[other] { office-name }: { $names } and { $left } more
    }
who-vacant = { office-name }: vacant
who-placed =
    { $office ->
        [building_leader] { $where }, building leader: { $name }
        [grid_head] { $where }, grid head: { $name }
        [grid_worker] { $where }, grid worker: { $name }
       *[other] { office-name }: { $name }
    }
who-kept = Registered: { $registered }/{ $homes } homes (the goal is { $goal }%); { $confirmed } confirmed within { $months } months.
who-first = If you do not know whom to ask, ask the desk.
who-button = Who is in charge
who-button-places = Buildings and grids
who-button-may = Who may do what
who-button-back = Who is in charge
who-places = Buildings and grids, and who is in charge:
who-place-none = { $place }: vacant
who-may = Who may do what
who-may-all = Every verified resident may propose, support, vote, come to meetings, and read the by-laws and this page.
    .plain = Every verified resident may propose, support and vote.
who-may-none = An office gives no second vote and does not show how others voted. Tap an office to see what it may do:
    .plain = An office gives no second vote. Tap below:
who-may-one = What this office ({ office-name }) may do:
who-in-private = Who is in charge of what is shown in the private chat.
