# Meetings: notices, answers, calendars, changes and cancellations

command-meetings = See meetings
command-announce = Call a meeting (committee members)

# The list

meeting-list = 📅 Meetings
    Tap one to see the time, the place and the agenda.
meeting-list-empty = 📅 No meetings soon.
    We will announce new ones in the group and here.
meeting-list-past = The latest past ones are listed below too.
meeting-entry = { $at } { $title }
meeting-entry-over = Past: { $at } { $title }
meeting-entry-cancelled = Cancelled: { $at } { $title }

# One meeting

meeting-head = 📅 Meeting { $number } · { $title }
meeting-off = The meeting is cancelled. Reason: { $reason }
meeting-when = When: { $at }, { ZONE($at) }, about { $minutes } minutes
    .plain = When: { SPOKEN($at) }, about { $minutes } minutes
meeting-place = Where: { $place }
meeting-agenda = Agenda: { $agenda }
meeting-called-by = Called by { $name }
meeting-running = The meeting is going on now.
meeting-over = This meeting has taken place.
meeting-counts = Coming { $yes } · Cannot come { $no } · Not sure yet { $maybe }
meeting-mine = You answered “{ $choice ->
        [yes] I’ll come
        [no] I can’t come
       *[maybe] Not sure yet
    }”. You can change it until the meeting starts.
    .plain = You said: { $choice ->
        [yes] I’ll come
        [no] I can’t come
       *[maybe] not sure yet
    }. You can change it until it starts.
    .helping = { $helped } answered “{ $choice ->
            [yes] I’ll come
            [no] I can’t come
           *[maybe] Not sure yet
        }”. You can change it until the meeting starts.
meeting-not-answered = Can you come? Tap below; you can change it until the meeting starts.
    .plain = Can you come? Please reply with a number.
    .helping = Can { $helped } come? Tap below; you can change it until the meeting starts.
meeting-answered = Noted: { $choice ->
        [yes] you will come
        [no] you can’t come
       *[maybe] you are not sure yet
    }. You can change it until the meeting starts.
meeting-answered-same = You already answered: { $choice ->
        [yes] you will come
        [no] you can’t come
       *[maybe] you are not sure yet
    }.
    .helping = { $helped } already answered: { $choice ->
            [yes] will come
            [no] can’t come
           *[maybe] not sure yet
        }.
meeting-calendar = 📅 This is the calendar file. Open it to put the meeting into your phone’s calendar.
    If the meeting is moved, please take a new file.

# Notices

meeting-invitation = 📅 Meeting { $number } · { $title }
    .plain = 📅 Please come to a meeting: { $title }
meeting-reminder = 📅 Meeting soon · { $title }
meeting-changed = 📅 Meeting changed · { $title }
meeting-when-now = New time: { $at }, { ZONE($at) } (was { $was })
    .plain = The new time is { SPOKEN($at) }. It was { SPOKEN($was) }.
meeting-when-as-before = Time as before: { $at }
    .plain = The time stays: { SPOKEN($at) }
meeting-place-now = New place: { $place } (was { $was })
meeting-place-as-before = Place as before: { $place }
meeting-told-by = From { $name }
meeting-ask-again = You answered “{ $choice ->
        [yes] I’ll come
        [no] I can’t come
       *[maybe] Not sure yet
    }” before. If that has changed, please tap below.
    .plain = You said before: { $choice ->
        [yes] I’ll come
        [no] I can’t come
       *[maybe] not sure yet
    }. If that has changed, please reply with a number.
    .helping = { $helped } answered “{ $choice ->
            [yes] I’ll come
            [no] I can’t come
           *[maybe] Not sure yet
        }” before. If that has changed, please tap below.
meeting-cancelled = 📅 Meeting cancelled · { $title }
    It was planned for { $at } and will not take place.
    .plain = 📅 This meeting is off: { $title }
    It was planned for { SPOKEN($at) }.

# Calling a meeting

meeting-for-committee = The committee calls meetings, and you are not registered with such an office. To ask for a meeting, write a proposal.
    .plain = The committee calls meetings. To ask for one, write a proposal.
meeting-announce-in-private = 📅 Calling a meeting takes a few answers. Please give them in the private chat.
meeting-ask-title = 📅 Call a meeting, step 1 of 4
    What is it called? One sentence, please.
    For example: A handrail for building 3
meeting-ask-place = 📅 Call a meeting, step 2 of 4
    Where does it take place?
    For example: Meeting room, second floor
meeting-ask-when = 📅 Call a meeting, step 3 of 4
    When does it start? Tap one below or write it yourself.
    For example: Fri 19:30, or 3 Dec 2pm
meeting-ask-agenda = 📅 Call a meeting, step 4 of 4
    What will you talk about? One item per line. You can skip this.
meeting-evening = { $at }
meeting-preview = 📅 Please read it through · { $title }
meeting-preview-note = Once published, the group gets a card, { $told ->
        [one] one person gets a private notice
       *[other] { $told } people get a private notice
    }.
meeting-unreached =
    { $number ->
        [one] One more person takes no messages here. Please tell them another way.
       *[other] { $number } more people take no messages here. Please tell them another way.
    }
    .plain =
    { $number ->
        [one] One more person gets no message. Please tell them yourself.
       *[other] { $number } more people get no message. Please tell them yourself.
    }
meeting-preview-reminder = A reminder follows on { $at }.
meeting-preview-no-reminder = It is so soon that no separate reminder follows.
meeting-preview-last = Time and place can still be changed later. Notices cannot be taken back.
meeting-fix = 📅 What would you like to change? You will see it all again.
meeting-stopped = The draft is deleted. Nobody was told anything.
meeting-published = Published. { $told ->
        [one] One person is
       *[other] { $told } people are
    } being told.
meeting-draft-newer = It was changed after this step. Please read it once more.
meeting-tap-please = Please tap a button below: publish, change it, or drop it.

# Changes

meeting-edit-note = Until it starts, the meeting can be moved or cancelled. Everyone is told of every change.
meeting-ask-new-time = 📅 New time · { $title }
    It was { $was }. When should it be?
    Tap one below or write it yourself, for example: Fri 19:30
meeting-ask-new-place = 📅 New place · { $title }
    It was { $was }. Where should it be?
meeting-ask-reason = 📅 Cancel the meeting · { $title }
    Planned for { $at }. Please give the reason in one sentence; everyone will see it.
meeting-sure-time = 📅 New time · { $title }
    From { $was } to { $at }, { ZONE($at) }.
meeting-sure-place = 📅 New place · { $title }
    From “{ $was }” to “{ $place }”.
meeting-sure-cancel = 📅 Cancel the meeting · { $title }
    Planned for { $at }. Reason: { $reason }
meeting-sure-note = Once you confirm, everyone is told at once. To word it differently, just write again.
meeting-sure-cancel-note = This cannot be undone; everyone is told at once, with the reason. To give another reason, just write again.
meeting-changed-done = Changed. { $told ->
        [one] One person is
       *[other] { $told } people are
    } being told.
meeting-cancelled-done = The meeting is cancelled. { $told ->
        [one] One person is
       *[other] { $told } people are
    } being told.

# Buttons

meeting-button-yes = I’ll come
meeting-button-no = I can’t
meeting-button-maybe = Not sure yet
meeting-button-calendar = Add to calendar
meeting-button-whole = Details
meeting-button-back = Back to the meeting
meeting-button-announce = Call a meeting
meeting-button-begin = Go there
meeting-button-edit = Change or cancel
meeting-button-time = New time
meeting-button-place = New place
meeting-button-cancel = Cancel the meeting
meeting-button-keep = Leave it as it is
meeting-button-sure = Yes, change it
meeting-button-off = Yes, cancel the meeting
meeting-button-skip = No agenda
meeting-button-stop = Drop it
meeting-button-publish = Publish
meeting-button-fix = Change it
meeting-button-fix-title = Name
meeting-button-fix-place = Place
meeting-button-fix-when = Time
meeting-button-fix-agenda = Agenda
meeting-button-preview = Back to the draft

# Why not

meeting-gone = There is no such meeting here. The link may be old; please look in the list of meetings.
meeting-is-cancelled = “{ $title }” is cancelled; there is nothing left to answer or change.
meeting-has-begun = “{ $title }” started on { $at }; answers and changes were possible until then.
meeting-same = Time and place are as they were; there is nothing to change.
meeting-past = { $at } has passed. Please write a later time.
meeting-far = That is more than a year away. Please check the year.
meeting-when-unclear = We could not read that time. Please write one date and one hour, for example: 28 Nov 19:30, or Fri 19:30
meeting-when-no-hour = The hour is missing. Please write it with the date, for example: 28 Nov 19:30
meeting-when-no-day = The day is missing. Please write it with the hour, for example: 28 Nov 19:30
meeting-when-which-half = Is { $hour } in the morning or in the evening? Please write it out, for example: Fri 7:30 pm, or Fri 19:30
meeting-when-no-such-day = There is no such day in the calendar. Please check month and day.
meeting-when-no-such-hour = There is no such hour. Please write a time between 0:00 and 23:59.
meeting-when-weekday = The date and the weekday do not match: the day you wrote is { $at }. Please check and write it again.
meeting-title-missing = The meeting needs a name. One sentence, please.
meeting-title-long = Please keep the name within { $most } characters; details can go into the agenda.
meeting-place-missing = Please write where the meeting takes place.
meeting-place-long = Please keep the place within { $most } characters.
meeting-agenda-long = An agenda has at most { $most } characters; you wrote { $units }. Please shorten it; long papers can be handed out at the meeting.
meeting-agenda-rows = An agenda has at most { $most } lines. Please join some of them.
meeting-reason-missing = A cancellation needs a reason in one sentence; people will ask.
meeting-reason-long = Please keep the reason within { $most } characters.
