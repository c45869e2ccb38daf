# Fields of work, three names for each building, and what must not happen.

office-door-duty = My field

duty = { $whole ->
    [yes] Your field: the whole community
   *[no] Your field: { $where }
}
duty-figures = { $homes } homes, { $registered } of them with somebody registered, { $people } neighbours.
    .plain = { $homes } homes, somebody registered in { $registered }.
duty-counts = To do: { $do } · to visit: { $visit } · collecting support: { $open }
duty-asked = Besides, { $number } reports and questions wait for the desk and the committee.
duty-how = The most pressing first. Open one to do it.
    .plain = Open one.
duty-nothing = There is nothing for you to do now.
duty-none = This is where people in office see the buildings and homes in their care. You hold no such office now.
    .plain = This is for people in office.
duty-not-yours = This is not in your field. Please come in again by “My field”.
duty-days = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
}
duty-left = { $left ->
    [0] ends today
   *[other] { $left } days left
}
duty-row = { $late ->
    [yes] 🔴 { duty-what }
   *[no] { duty-what }
}
duty-what = { $task ->
    [intake] { $number ->
        [0] No answer: { duty-asked-number }, { duty-days }
       *[other] Danger: { duty-asked-number }, { duty-days }
    }
    [answer] { $late ->
        [yes] Answer late: { duty-title }
       *[no] To be answered, { duty-left }: { duty-title }
    }
    [claim] To be confirmed: { $where } { $name }, { duty-days }
    [case] Who lives where: { $where }, { duty-days }
    [over] Said to have left, to be checked: { $where } { $name }
    [visit] { $number } visits asked for, to be taken on
    [pass-on] To be told: { $where } { $name } ({ $number })
    [silent] Asked and no answer, please look: { $where } { $name }
    [alone] Nobody came for { $days } days: { $where } { $name }
    [asked] Has not said whether still here: { $where } { $name }, { duty-days }
    [collecting] { $number } homes missing, { duty-left }: { duty-title }
    [empty] { $where }: { $number } homes with nobody registered
    [names] { $number ->
        [0] Three names: every building has them
       *[other] 🟡 Three names: missing in { $number } buildings
    }
   *[late] { $number ->
        [0] What must not happen: nothing
       *[other] 🔴 What must not happen: { $number }
    }
}
duty-asked-number = { $where ->
    [question] Q-{ $title }
   *[report] R-{ $title }
}
duty-title = { $title ->
    [none] (hidden)
   *[other] { $title }
}

## Homes with nobody registered

duty-empty = { $where }: { $homes } homes with nobody registered
duty-empty-none = In { $where } every home has somebody registered.
duty-empty-enter = Open a home to register somebody without a phone. Whoever has one joins with the code of their letter.
    .plain = Open a home to register somebody without a phone.
duty-empty-how = Ask them to join with the code of their letter. Without a letter, the desk prints another.
    .plain = Ask them to join with their letter, or ask the desk.
duty-home = { $home }
duty-button-letters = Print this building’s letters
duty-button-back = Back to my field

## Three names

names = Three names: every building has a grid head, a grid worker and a building leader
names-yellow = { $yellow ->
    [0] 🟢 Every building has all three.
   *[other] 🟡 Buildings that lack a name: { $yellow }, shown first.
}
names-no-grids = There are no grids yet, so only building leaders count.
names-by-chair = The chair appoints.
names-one = { $light ->
    [yellow] 🟡 { names-of }
   *[green] 🟢 { names-of }
}
names-of = { $grids ->
    [yes] { $building } ({ names-grid }): head { names-heads }, worker { names-workers }, leader { names-leaders }
   *[no] { $building }: leader { names-leaders }
}
names-grid = { $grid ->
    [none] in no grid
   *[other] { $grid }
}
names-heads = { $heads ->
    [none] missing
   *[other] { $heads }
}
names-workers = { $workers ->
    [none] missing
   *[other] { $workers }
}
names-leaders = { $leaders ->
    [none] missing
   *[other] { $leaders }
}
names-button-appoint = Appoint: { $where } { office-name }
names-button-grid = Put { $building } into a grid

## What must not happen

late = { $number ->
    [0] What must not happen: nothing now
   *[other] What must not happen: { $number } now
}
late-what = Everything whose time is over and that is not done. It leaves the list once it is done.
late-none = What is not done in its time is listed here. Chair and supervisors are told on Mondays if there is anything.
    .plain = Everything was done in time.
late-place = { $where ->
    [none] Whole community
   *[other] { $where }
}: { $number }
late-check = { $check ->
    [danger] a danger was reported, no word for an hour
    [answer] proposal { $number } not answered in time
    [promise] proposal { $number } promised for a day gone by
    [talk] proposal { $number } talked over too long
    [intake] { $kind ->
        [question] Q-{ $number } not answered
       *[report] R-{ $number } not answered
    }
    [flag] a report nobody looked at
    [claim] somebody waits to be confirmed
    [case] a case about a home not decided
    [account] a disputed account no second person looked at
    [over] said to have left, not checked
    [unheard] a neighbour without a phone not told
    [visit] a visit asked for that nobody took on
    [voice] a voice note not typed
    [silent] no answer, and nobody went to see
    [office] { $kind ->
        [chair] no chair
        [committee] no committee member
        [desk] nobody at the desk
       *[supervisor] no supervisor
    }
    [leader] no building leader
    [head] no grid head
   *[worker] no grid worker
}
late-there = { $where ->
    [none] { late-check }
   *[other] { $where }: { late-check }
}
late-one = · { late-there }, since { DAY($since) }, { $days } days. Whose: { late-owes }
late-owes = { $names ->
    [none] { office-name } (vacant)
   *[other] { office-name } { $names }
}
late-button = { $mine ->
    [yes] Do it: { late-there }
   *[no] Ask the { office-name }: { late-there }, { $days } days
}
duties-week = 🔴 What must not happen: { $number } this week
duties-week-kind = · { $check ->
    [danger] a danger was reported, no word for an hour
    [answer] proposals not answered in time
    [promise] promises whose day went by
    [talk] proposals talked over too long
    [intake] questions and reports not answered
    [flag] reports nobody looked at
    [claim] people waiting to be confirmed
    [case] cases about homes not decided
    [account] disputed accounts no second person looked at
    [over] said to have left, not checked
    [unheard] neighbours without a phone not told
    [visit] visits asked for that nobody took on
    [voice] voice notes not typed
    [silent] no answer, and nobody went to see
    [office] vacant offices
    [leader] buildings without a leader
    [head] grids without a head
   *[worker] grids without a worker
}: { $number }
duties-button-week = See which, and whose
who-late = Not done in its time: { $number } matters now.
