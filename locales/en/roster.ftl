# The roster: bringing it in, grids and buildings, letters to print.

command-mygrid = my building leader and grid workers

menu-mygrid = Who serves my building
    .helping = { $helped }’s building leader

## The office menu

office-door-roster = { $waiting ->
    [0] Roster
   *[other] Roster ({ $waiting } waiting for you)
}
roster-in-private = The roster holds names and telephone numbers, so it is kept in the private chat. Please open our private chat.

## The roster’s first screen

roster-head = The roster: who owns which home, and who rents it.
roster-stands = { $homes } homes, { $buildings } buildings and { $grids } grids are registered; { $named } homes have an owner or tenant named.
roster-last = Last brought in: { $at }.
roster-under-way = { $stage ->
    [columns] A roster waits for you to check its columns.
    [checked] A roster has been compared and waits for your decision.
    [running] A roster is being brought in.
   *[other] A roster is being read.
}
roster-button-open = Back to the roster
roster-button-send = Send a roster
roster-button-see = See this roster
roster-button-grids = Grids and buildings
roster-button-letters = Print letters
roster-button-more = More
roster-more = The register: see how much of each building has joined, print letters, or take the register out as a file.
roster-button-before = Previous page
roster-button-after = Next page

## The file

roster-ask-file = Send the roster here as a file: Excel (.xlsx) or CSV, at most 20 MB. The first row names the columns, such as building, unit, door, area, owner, share, phone.
    .plain = Send the roster as a file, Excel or CSV. The first row names the columns.
roster-ask-file-private = You see what would change before anything does. Telephone numbers are kept sealed and shown on no screen.
    .plain = You see it first. Nothing changes until you say yes.
roster-send-a-file = That was not a file. Tap the paper clip, choose File, and send the roster.
    .plain = Tap the paper clip, choose File.
roster-unasked = A table has arrived. Shall it be read as a roster?
roster-button-bring-this = Read it as a roster
roster-button-no-roster = It is no roster
roster-unasked-awaited = A table has arrived. To bring in a roster, tap “Send a roster” first, then send the file once more.
roster-unasked-not-yours = This looks like a roster. The committee and the desk bring rosters in; you cannot do it here.
    .plain = This looks like a roster. The committee and the desk bring those in.
roster-unasked-dropped = The file was not kept and went to nobody. If something about your home is wrong, please ask the desk.
roster-taken = The roster has arrived and is being read. That usually takes less than a minute; you will be told.
    .plain = It has arrived. You will be told when it is read.
roster-taken-instead = The earlier one that was not brought in is dropped.
roster-reading = This roster is still being read. You will be told.
roster-checking = It is being compared with the register, home by home. You will be told.
    .plain = It is being compared. You will be told.

## Columns

roster-columns = The roster is open: { $rows } rows. Please check what each column says:
    .plain = The roster is open, { $rows } rows. Are the columns right?
roster-column = Column { $letter }, “{ $heading }”: { $field ->
    [dwelling] home
    [building] building
    [unit] unit
    [door] door
    [area] area
    [name] name
    [share] share
    [relation] relation
    [tenant] tenant
    [phone] phone
    [tenant_phone] tenant’s phone
    [stock] unsold
    [grid] grid
    [entry] register number
   *[none] not used
}
roster-field = { $field ->
    [dwelling] Home (whole address)
    [building] Building
    [unit] Unit
    [door] Door
    [area] Area
    [name] Owner or name
    [share] Share
    [relation] Owner or tenant
    [tenant] Tenant’s name
    [phone] Phone
    [tenant_phone] Tenant’s phone
    [stock] Unsold, developer’s
    [grid] Grid
    [entry] Register number (of a file taken out)
   *[none] Do not use it
}
roster-columns-unused = Columns that are not used: { $headings }.
roster-sheets-left-out = Sheets that are not read, because their headings differ: { $sheets }.
roster-columns-no-home = No column says which home it is. Tap “Change a column” and point out the home or the door.
roster-columns-ask = If the columns are right: does this roster name some, or everybody? If everybody, owners, tenants and empty homes that are missing in it are ended. Neighbours who joined stay.
    .plain = If that is right, choose: is it a part, or is everybody on it?
roster-button-adds = Right, it only adds
roster-button-whole = Right, it is complete
roster-button-fix = Change a column
roster-button-columns = Back to the columns
roster-which-column = Which column?
roster-which-field = What does column { $letter }, “{ $heading }”, say?

## The dry run

roster-checked = It has been compared. Nothing was changed yet.
roster-kind = { $whole ->
    [yes] Compared as a complete roster.
   *[no] Compared as an addition: what it does not name stays as it is.
}
roster-told = { $rows } rows were read, { $homes } homes understood.
roster-homes-change = Homes: { $added } new, { $changed } changed, { $back } back, { $unchanged } as before.
roster-holders-change = Owners and tenants: { $added } new, { $changed } changed, { $ended } ended.
roster-homes-gone = Not on the roster: { $gone } homes are ended; { $kept } stay because somebody joined there.
roster-joined-ended = Of those ended, { $people } have joined the hall and stay members. If they moved away, please have the desk ask them.
roster-places-change = Buildings and grids: { $buildings } new buildings, { $grids } new grids, { $moved } known buildings put into another grid.
roster-whole-not-held = { $rows } rows belong to no home that we could tell, so no home is ended this time.
roster-faults = { $faults } places need a look; { $grave } of them leave their home out for now:
roster-fault-at = Row { $row }, column { $column }:
roster-fault-on-sheet = Sheet “{ $sheet }”, row { $row }, column { $column }:
roster-checked-note = Tap “Bring it in” to begin. It cannot be undone at once; to correct it, bring in another roster. Supervisors see how many homes came in.
    .plain = Tap “Bring it in” to begin. It cannot be undone at once.
roster-nothing-new = It says what the register says. There is nothing to change.
roster-nothing-read = No home was understood, so nothing would change. Please look at the headings and at what stands below them.
roster-button-bring-in = Bring it in
roster-button-faults = List of faults
roster-button-drop = Do not bring it in
roster-faults-file = The list has { $listed } places. It opens in a spreadsheet.
roster-faults-more = { $more } more are not listed. Mend these first, then send the file again.
roster-faults-next = Mend them in your own file and send it again. What is in already does not come in twice.
roster-list-sheet = Sheet
roster-list-cell = Cell
roster-list-home = Home
roster-list-why = Why
roster-list-so = What happens
roster-list-left-out = the home is left out for now
roster-list-cell-left-out = the cell is left out, the rest is taken
roster-no-faults = This roster has no faults.

## What would change

roster-button-changes = See the changes
roster-button-changes-first = See the changes first
roster-button-changes-file = All changes (file)
roster-changes-head = { $pages ->
    [1] { $number } changes would be made; none is made yet. What matters most comes first.
   *[other] { $number } changes would be made; none is made yet. What matters most comes first (page { $page } of { $pages }).
}
    .plain = { $pages ->
    [1] { $number } changes would be made; none is made yet.
   *[other] { $number } changes would be made; none is made yet (page { $page } of { $pages }).
}
roster-changes-masked = Names are partly hidden, as the by-laws say.
roster-change-home = { $kind ->
    [added] New:
    [back] Back:
    [gone] Ended:
   *[changed] Changed:
} { $home } { $named ->
    [yes] (row { $row })
   *[no] (not on the roster)
}
roster-change-joined = { $names } joined the hall: still a member, named by the register no more.
roster-change-holders = { $relation ->
    [owner] Owner
    [tenant] Tenant
   *[household] Family
}: { $how ->
    [new] { $now }, new
    [over] { $was }, ended
   *[other] { $was } → { $now }
}
roster-change-area = Area: { $has ->
    [yes] { $was } → { $now } m²
   *[no] { $now } m²
}
roster-change-building = Building: { $was } → { $now }
roster-change-stock = { $now ->
    [yes] Entered as unsold by the developer
   *[no] No longer unsold by the developer
}
roster-change-phones = Phones: { $people } entered or changed; numbers are not shown.
roster-change-place = { $kind ->
    [new] New: { $building }
    [in] { $building } goes into { $now }
   *[moved] { $building }: { $was } → { $now }
}{ $named ->
    [yes] { " " }(row { $row })
   *[no] {""}
}
roster-changes-file = All { $number } changes are in this file. It opens in a spreadsheet.
roster-changes-delete = It holds names. Please delete this message once you have looked, and do not pass it on.
roster-changes-kind = { $kind ->
    [added] new
    [back] back
    [gone] ended
    [place] building
   *[changed] changed
}
roster-changes-column = { $column ->
    [how] Change
    [home] Home
    [row] Row on the roster
    [owner-was] Owners (now)
    [owner-now] Owners (then)
    [tenant-was] Tenants (now)
    [tenant-now] Tenants (then)
    [household-was] Family (now)
    [household-now] Family (then)
    [area-was] Area (now)
    [area-now] Area (then)
    [building-was] Building (now)
    [building-now] Building (then)
    [stock-was] Unsold (now)
    [stock-now] Unsold (then)
    [grid-was] Grid (now)
    [grid-now] Grid (then)
    [phones] Phones changed
   *[joined] Joined, named no more
}
roster-changes-yes = yes
roster-changes-no = no

roster-ends-homes = 🟡 Something ends in { $homes } of { $known } homes ({ $share }).
roster-ends-head = Please look once more: this roster would end a good deal.
roster-ends-joined = { $people } of those ended joined the hall. They stay members; the register names them no more.
roster-ends-why = Most often the file is only a part, and “Right, it only adds” was meant; or a building or some rows are missing. If you are not certain, see the changes first.
roster-ends-undo = Once brought in, it cannot be undone at once.
roster-renamed-head = Please look once more: this looks like one building under two names.
roster-renamed = 🟡 The same people live in the new “{ $now }” of this file as in “{ $was }” of the register.
roster-renamed-how = If it is the same building, tap “Do not bring it in”, write its old name in the file, and send it again. Brought in like this, each home stands there twice and counts twice in a vote.
roster-ends-unsure = This roster changes much and was not brought in. Tap “See this roster” and look at the changes first.
roster-button-bring-in-anyway = I looked, bring it in

## Bringing it in

roster-running-now = It is being brought in; { $left } changes are left. It goes on when you close the phone, and you will be told.
    .plain = It is being brought in; { $left } are left. You will be told.
roster-done = ✅ The roster is in ({ $at }).
roster-left-homes = 🟡 Left out because of faults: { $homes } homes: { $named }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
roster-left-rows = 🟡 Rows that belong to no home anybody could tell, and were left out: { $rows }.
roster-left-cells = Small faults: { $cells }. Only those cells were left out.
roster-left-next = The list of faults says in which row, and why. Mend them in your own file and send it again; what is in already does not come in twice.
roster-dropped = This roster was not brought in. Nothing was changed.
roster-failed = This roster could not be read. Nothing was changed.
roster-in-seen = A roster came in: { $added } homes new, { $changed } changed, { $gone } ended; { $entered } owners and tenants new, { $ended } ended.
roster-in-seen-note = These are numbers only, without names. Who brought it in is in the journal.

roster-gone = This roster is not there any more. Please begin at the roster’s first screen.
roster-elsewhere = This roster is no longer at this step. Tap the newest “See this roster” in the messages above.
roster-running = A roster is being brought in. Please wait until it is done.
roster-overtaken = Another roster came in after this one was compared. Send the file again, so that it is compared anew.
roster-nothing-to-do = It says what the register says. There is nothing to bring in.
place-gone = This place is not there any more. Please begin at “Grids and buildings”.

## Files that cannot be read

roster-too-big = The file is larger than { $most } MB. Split it by building, or remove pictures and spare sheets, and send the parts.
roster-too-many-rows = A sheet has more than { $most } rows. Split it by building and send the parts.
roster-encoding = The file’s characters could not be told. Save it as “CSV UTF-8” or .xlsx and send it again.
roster-not-a-table = This file is no table. Save it as .xlsx or CSV and send it again.
roster-old-excel = This is an old .xls file. Save it as .xlsx and send it again.
roster-broken-workbook = This workbook does not open; it may be damaged or have a password. Save it as a new .xlsx without one and send it again.
roster-bomb = This file unpacks to an unusual size and was not opened. Copy the roster into a new workbook and send that.
roster-no-heading = No row names the columns. Add one at the top, such as building, unit, door, area, owner, phone.
roster-no-rows = The file has headings and not one home. Fill it in and send it again.
roster-file-lost = The file did not arrive. Send it again; if that fails, save it as .xlsx or CSV.
roster-broken = The file was tried several times and could not be read. Save it as a new .xlsx or CSV and send it again.

## What is wrong in a cell

roster-area-unit = Areas are in square metres. Please convert other units first.
roster-area-negative = An area cannot be negative.
roster-area-unclear = This area is unclear; write it as 88.50.
roster-area-decimals = An area has at most two decimals.
roster-area-zero = An area is larger than 0, or the home has no part in a vote by area.
roster-area-missing = This home is new; write its area.
roster-area-merged = The area { $cells } is merged over several homes. Unmerge it and give each home its own.
roster-share-unclear = This share is unclear; write it as 1/2 or 50%.
roster-share-range = A share is larger than 0 and at most the whole.
roster-share-of-several = The cell names several people, so the share is nobody’s. Write one person a row.
roster-share-sum = The shares of this home’s owners come to more than the whole.
roster-share-register = With the owners already registered, the shares come to more than the whole. Name all owners of this home with their shares; if it was sold, bring in a complete roster.
roster-stock-unclear = Is it unsold? Write yes or no.
roster-name-formula = A name cannot begin with =, +, - or @, since a spreadsheet might run it.
roster-name-unclear = This is no name that can be read.
roster-name-long = The name is too long; at most { $most } characters.
roster-place-long = The building or address is too long; at most { $most } characters.
roster-no-building = Which building is it? Add a column for it, or write the home as 3-1-402.
roster-building-missing = The building is empty. If the cells were merged, send the .xlsx, or unmerge and fill them.
roster-home-missing = No address, so it cannot be told which home it is.
roster-relation-unclear = This relation is unclear; write owner, tenant or family.
roster-phone-unclear = This number is unclear and was left out; the rest was taken. Write + and the country for numbers from abroad.
roster-phone-several = One number a person; the first was taken.
roster-cell-formula = This cell is a formula, which we do not work out. Copy it and paste the value.
roster-cell-date = The spreadsheet made a date of this cell. Format it as text and write it again, such as 3-1.
roster-cell-error = The cell shows an error in the spreadsheet. Please mend it.
roster-cell-merged = The cells { $cells } are merged across columns, so it cannot be told which one is meant. Unmerge them.
roster-twice = The same as row { $row }; counted once.
roster-contradicts = Row { $row } says otherwise, so it cannot be told which is right.
roster-too-many-holders = A home has at most { $most } people.
roster-grid-other = Row { $row } puts this building into another grid, which is taken.

## Grids and buildings

grids-head = Grids and buildings
grids-rule = A grid has 1 head and 3 workers, and each building 1 leader; a worker serves at most 300 homes.
    .plain = A grid has 1 head and 3 workers, each building 1 leader.
grids-page = { $grids } grids (page { $page } of { $pages }).
grids-none = There is no grid yet. Add a column “grid” to the roster, or tap “New grid”.
grid-line = { $grid }: { $homes } homes, { $buildings } buildings
grid-people = Heads { $heads }, workers { $workers }, building leaders { $leaders }.
grid-what-is-missing = { $heads ->
    [0] { $workers ->
        [0] building leaders { $leaders }
       *[other] workers { $workers }{ $leaders ->
            [0] {""}
           *[other] , building leaders { $leaders }
        }
    }
   *[other] heads { $heads }{ $workers ->
        [0] {""}
       *[other] , workers { $workers }
    }{ $leaders ->
        [0] {""}
       *[other] , building leaders { $leaders }
    }
}
grid-missing = 🟡 Missing: { grid-what-is-missing }.
grid-outside-missing = 🟡 Missing: building leaders { $leaders }.
grid-leaderless = Without a leader: { $places }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
grid-empty = { $grid }: no building lies in it yet.
grid-empty-how = Open where the building is now, then the building, and choose this grid.
grids-staffed = Nobody is missing in any grid.
grids-missing = 🟡 Missing in all: { grid-what-is-missing }.
grids-missing-where = Somebody is missing in: { $grids }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
grid-load = Each worker serves { $homes } homes{ $heavy ->
    [yes] , more than { $most }.
   *[no] , not more than { $most }.
}
grid-outside = In no grid yet: { $buildings } buildings, { $homes } homes
grid-button = See { $grid }
grid-button-outside = See those in no grid
grid-button-new = New grid
grid-heads = Head: { $names }
grid-workers = Workers: { $names }
grid-building = { $building }
grid-building-led = { $building }: { $homes } homes, leader { $names }
grid-building-leaderless = { $building }: { $homes } homes, no leader yet
grid-appoint = Who serves is settled under People in the office menu. Tap a building to move it to another grid.
grid-lies-in = It lies in { $grid }.
grid-lies-nowhere = It lies in no grid.
grid-which = Into which grid?
grid-put-into = Put into { $grid }
grid-take-out = Into no grid
grid-put = Changed.
grid-ask-name = What is the new grid called? For example: First grid.
grid-made = The grid is there. Open one of those below, then a building in it, to put that building here.
grid-button-rename = Rename
grid-button-remove = Remove
grid-button-remove-now = Remove this grid
grid-button-keep = Keep it
grid-button-keep-name = Keep the name
grid-ask-new-name = What shall { $grid } be called?
grid-rename-note = Its buildings and its people stay. In rosters to come, write the new name in the grid column too.
grid-renamed = The grid has its new name.
grid-remove-sure = Remove { $grid }?
grid-remove-note = No building lies in it and nobody serves there. It cannot be brought back, only made anew. The journal notes it.
grid-removed = { $grid } is gone.
grid-name-taken = Another grid bears that name. Choose a different one.
grid-has-buildings = Buildings lie in this grid, so it stays. Put them into another grid first.
grid-has-people = Somebody serves in this grid, so it stays. End their offices under “People and terms” first.
grid-has-history = Offices or proposals of the past belong to this grid, and their record stays. You can rename it.
grid-name-length = A grid needs a name of at most { $most } characters.

mygrid-head = These people serve your building:
mygrid-none = Your address is not verified, so we cannot say who serves you. Please join first, or ask the desk.
mygrid-building = { $has ->
    [yes] { $building } ({ $grid })
   *[no] { $building }
}
mygrid-leader = Building leader: { $names }
mygrid-no-leader = Building leader: nobody yet. Please ask the desk.
mygrid-worker = Grid workers: { $names }
mygrid-head-of-grid = Head of the grid: { $names }
mygrid-desk = To reach them, call the desk on { $phone }, which passes it on.

## Letters

roster-letters = Print letters: a page for each home with the code to join with.
roster-letters-how = Choose a building, or a single home. Letters are sorted by unit and door; a list for the carrier lies on top.
roster-letters-of = { $building }: { $homes } homes; { $without } have had no letter yet.
roster-letters-void = A new letter voids the old code if nobody used it. Whoever joined is not affected.
roster-letters-all-written = Every home here has had its letter. To print again, choose “All again”.
roster-letters-file = { $letters ->
    [one] { $letters } letter is in the PDF above; print it on A4, one side.
   *[other] { $letters } letters are in the PDF above; print them on A4, one side.
}
roster-letters-delete = The codes stand in this file only. Delete this message once they are printed, and pass it on to nobody.
roster-letter-ask-home = Which home? Write its address, such as 3-1-402.
roster-letter-no-home = The register has no such home. Write the whole address, such as 3-1-402.
roster-letter-which-home = { $count } homes could be meant: { $homes }{ $count ->
    [2] {""}
    [3] {""}
   *[other] {" "}and others
}. Write the whole address.
roster-letter-sure = Print a letter to { $home }?
roster-button-print-new = { $letters } not written yet
roster-button-print-all = All { $letters } again
roster-button-one-home = Only one home
roster-button-print-one = Print this letter


## A unit was typed

unit-which-door = { $unit }: which door?
    .plain = { $unit }: which home is it?

## How many have joined (for everybody, numbers only)

living-button = Joined, by building
living-head = How many homes of each building have somebody who joined, and how many were confirmed of late.
    .plain = How many homes of each building have joined.
living-all = In { $registered } of { $homes } homes ({ $share }) somebody joined; { $lacking ->
    [0] the goal of { $goal }% is reached
   *[other] the goal is { $goal }%, { $lacking } more to go
}. Confirmed within { $months } months: { $confirmed }.
living-building = { $reached ->
    [yes] 🟢
   *[no] 🟡
} { $building }: joined { $registered }/{ $homes } ({ $share }), confirmed { $confirmed }; owner or tenant named in { $named }.
living-page = Page { $page } of { $pages }.
living-how = Homes the developer has not sold do not count. Confirmed means proved, or said by somebody who lives there, within { $months } months. Numbers only, no names.
    .plain = Numbers only, no names.

## Taking the register out

roster-button-take-out = Take the register out
roster-out-ask = Take the register out as a table (CSV): the area, owners, tenants, shares and grid of each home. It holds names and no telephone numbers.
roster-out-noted = Who takes it out, and when, is written down where residents see it; supervisors are told at once.
roster-out-back = Columns that come in again once you have changed them: { $columns }. The last two are for reading only.
roster-out-file = The register is above: { $homes } homes, { $entries } owners and tenants. It opens in a spreadsheet.
roster-out-again = Sent back as it is, it changes nothing. Please leave the column “register no” alone.
roster-out-column = { $column ->
    [building] building
    [dwelling] home
    [area] area
    [name] name
    [share] share
    [relation] relation
    [phone] phone
    [stock] unsold
    [grid] grid
    [entry] register no
    [joined] joined (for reading only)
   *[confirmed] last confirmed (for reading only)
}
roster-out-relation = { $relation ->
    [owner] owner
    [tenant] tenant
   *[household] family
}
register-out-seen = { $known ->
    [yes] { $name }
   *[no] Whoever runs the server
} took the register out: { $homes } homes, { $entries } owners and tenants, { $phones ->
    [yes] with telephone numbers
   *[no] without telephone numbers
}.
register-out-seen-note = You are told because you are a supervisor. If you do not know why, please ask.
