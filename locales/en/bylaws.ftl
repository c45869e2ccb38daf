# By-laws: what holds, what is about to change, what was changed.

command-bylaws = By-laws: the rules this place goes by

## What holds

bylaws-head = By-laws of { $community } · version { $version }
bylaws-since = In force since { WITH_YEAR($effective) }.
    .plain = Used since { $effective }.
bylaws-delay =
    { $days ->
        [one] A change is announced one day ahead.
       *[other] A change is announced { $days } days ahead.
    } Proposals and votes that have begun keep the by-laws they began under.
    .plain =
    { $days ->
        [one] We tell you one day before a change.
       *[other] We tell you { $days } days before a change.
    }
bylaws-coming = A change is coming (version { $version }), in force from { $effective }:
    .plain = From { $effective } this changes:
bylaws-topic =
    { $topic ->
        [proposals] By-laws · proposals (version { $version })
        [polls] By-laws · votes (version { $version })
        [meetings] By-laws · meetings (version { $version })
        [notices] By-laws · notices (version { $version })
        [points] By-laws · points (version { $version })
        [access] By-laws · who may do what (version { $version })
        [help] By-laws · acting for others (version { $version })
        [offices] By-laws · terms of office (version { $version })
        [conduct] By-laws · conduct (version { $version })
        [privacy] By-laws · privacy (version { $version })
       *[common] By-laws · in general (version { $version })
    }
bylaws-topic-changes = This part changes from { $effective }.
bylaws-in-private = Read the by-laws in the private chat: every rule, and what was changed.
    .plain = Tap below to read them in the private chat.

bylaws-button-topic =
    { $topic ->
        [proposals] Proposals
        [polls] Votes
        [meetings] Meetings, notices, points
        [points] Points
        [access] Who may act, for whom
        [conduct] Conduct, privacy
        [offices] Terms and the rest
       *[common] In general
    }
bylaws-button-more = Other rules
bylaws-more = The other rules of the by-laws:
bylaws-button-history = What was changed
bylaws-button-version = What version { $version } changes
bylaws-button-read = Read the by-laws
bylaws-button-back = Back to the by-laws

## Each version

bylaws-history = The by-laws so far, the newest first:
bylaws-version =
    { $state ->
        [coming] Version { $version } · in force from { WITH_YEAR($effective) }
        [in_force] Version { $version } · in force since { WITH_YEAR($effective) }
        [withdrawn] Version { $version } · withdrawn, never in force
       *[replaced] Version { $version } · was in force from { WITH_YEAR($effective) }
    }
bylaws-first = The first version, set when the community began here.
bylaws-more-changes =
    { $left ->
        [one] One more change: tap below to see all.
       *[other] { $left } more changes: tap below to see all.
    }
bylaws-by =
    { $who ->
        [person] Announced { $announced } by { $by }.
       *[operator] Announced { $announced }, entered by whoever runs the server.
    }
bylaws-withdrawn-at = Withdrawn { $at }.
bylaws-hash = Check code { $hash }
    .plain = Check code { $hash } (for the supervisors)

## Announced, withdrawn, in force

bylaws-announced =
    { $state ->
        [coming] The by-laws will change · version { $version }
        [withdrawn] Version { $version } of the by-laws was withdrawn; nothing changes
        [in_force] Version { $version } of the by-laws is in force
       *[replaced] Version { $version } of the by-laws (replaced since)
    }
bylaws-announced-when =
    { $state ->
        [coming] In force from { $effective }; until then the present by-laws hold.
        [withdrawn] It was to be in force from { $effective } and will not be. It would have changed:
        [in_force] It holds from { $effective }. Proposals and votes that have begun are not affected.
       *[replaced] It was in force from { $effective }.
    }
    .plain =
    { $state ->
        [coming] From { $effective } the new rules count.
        [withdrawn] Nothing changes after all.
        [in_force] The new rules count now.
       *[replaced] It counted before.
    }

## No, and why

bylaws-one-at-a-time = Version { $version } is announced already and comes into force { $effective }. One change at a time: wait for it, or withdraw it first.
bylaws-changed-meanwhile = The by-laws changed meanwhile: version { $version } holds now. Please look at the difference again.
bylaws-the-same = This is what version { $version } says already; there is nothing to change.
bylaws-none-coming = No change is announced that is not in force yet.
bylaws-version-unknown = There is no such version of the by-laws.

## Each rule: what holds, and in a change from what to what

bylaw-name = Name of the community: { $changed ->
        [yes] { $was } → { $now }
       *[no] { $now }
    }
bylaw-zone = Time zone: { $changed ->
        [yes] { ZONE_OF($was, "en") } → { ZONE_OF($now, "en") } (closes already set stay as they are)
       *[no] { ZONE_OF($now, "en") }
    }
bylaw-language-was =
    { $was ->
        [zh-Hans] Simplified Chinese
        [zh-Hant] Traditional Chinese
       *[en] English
    }
bylaw-language-now =
    { $now ->
        [zh-Hans] Simplified Chinese
        [zh-Hant] Traditional Chinese
       *[en] English
    }
bylaw-language = Language of the group: { $changed ->
        [yes] { bylaw-language-was } → { bylaw-language-now }
       *[no] { bylaw-language-now }
    }
bylaw-phone-was =
    { $had ->
        [yes] { $was }
       *[no] none
    }
bylaw-phone-now =
    { $has ->
        [yes] { $now }
       *[no] none
    }
bylaw-desk-phone = Telephone of the desk: { $changed ->
        [yes] { bylaw-phone-was } → { bylaw-phone-now }
       *[no] { bylaw-phone-now }
    }
bylaw-days-was =
    { $was ->
        [one] 1 day
       *[other] { $was } days
    }
bylaw-days-now =
    { $now ->
        [one] 1 day
       *[other] { $now } days
    }
bylaw-hours-was =
    { $was ->
        [one] 1 hour
       *[other] { $was } hours
    }
bylaw-hours-now =
    { $now ->
        [one] 1 hour
       *[other] { $now } hours
    }
bylaw-minutes-was =
    { $was ->
        [one] 1 minute
       *[other] { $was } minutes
    }
bylaw-minutes-now =
    { $now ->
        [one] 1 minute
       *[other] { $now } minutes
    }
bylaw-change-days = { $changed ->
        [yes] Changes are announced ahead by: { bylaw-days-was } → { bylaw-days-now }
       *[no] Changes are announced { bylaw-days-now } ahead.
    }

bylaw-homes-was =
    { $was ->
        [one] 1 home
       *[other] { $was } homes
    }
bylaw-homes-now =
    { $now ->
        [one] 1 home
       *[other] { $now } homes
    }
bylaw-part-now =
    { $now ->
        [half] half
        [two_thirds] two thirds of
        [three_quarters] three quarters of
        [all] all
       *[other] { $now_figures } of
    }
bylaw-homes-needed =
    { $dwellings ->
        [one] 1 home
       *[other] { $dwellings } homes
    }
bylaw-support-needed = { $where ->
        [building] A proposal for one building needs the support of { bylaw-homes-needed }, but at most { bylaw-part-now } its homes, rounded up.
        [grid] A proposal for one grid needs the support of { bylaw-homes-needed }, but at most { bylaw-part-now } its homes.
       *[community] A proposal needs the support of { bylaw-homes-needed }, but at most { bylaw-part-now } the homes of the community.
    }
bylaw-support-dwellings = { $changed ->
        [yes] { $where ->
            [building] Support for one building: { bylaw-homes-was } → { bylaw-homes-now }
            [grid] Support for one grid: { bylaw-homes-was } → { bylaw-homes-now }
           *[community] Support a proposal needs: { bylaw-homes-was } → { bylaw-homes-now }
        }
       *[no] { $where ->
            [building] A proposal for one building needs the support of { bylaw-homes-now }.
            [grid] A proposal for one grid needs the support of { bylaw-homes-now }.
           *[community] A proposal needs the support of { bylaw-homes-now }.
        }
    }
bylaw-support-share = { $changed ->
        [yes] { $where ->
            [building] Support for one building, at most this share of its homes: { bylaw-share-was } → { bylaw-share-now }
            [grid] Support for one grid, at most this share of its homes: { bylaw-share-was } → { bylaw-share-now }
           *[community] Support, at most this share of all homes: { bylaw-share-was } → { bylaw-share-now }
        }
       *[no] { $where ->
            [building] Support for one building, at most this share of its homes: { bylaw-share-now }.
            [grid] Support for one grid, at most this share of its homes: { bylaw-share-now }.
           *[community] Support, at most this share of all homes: { bylaw-share-now }.
        }
    }
bylaw-support-days = { $changed ->
        [yes] Time to gather support: { bylaw-days-was } → { bylaw-days-now }
       *[no] Support is gathered for { bylaw-days-now }.
    }
bylaw-open-at-once = { $changed ->
        [yes] Open proposals one person may have: { $was } → { $now }
       *[no] { $now ->
            [one] One person may have 1 proposal open at a time.
           *[other] One person may have { $now } proposals open at a time.
        }
    }
bylaw-answer-days = { $changed ->
        [yes] Time for the committee to answer: { bylaw-days-was } → { bylaw-days-now }
       *[no] Once it has enough support, the committee answers within { bylaw-days-now }.
    }

bylaw-poll-days = { $changed ->
        [yes] A vote is open for: { bylaw-days-was } → { bylaw-days-now }
       *[no] A vote is open for { bylaw-days-now }, unless the committee decides otherwise.
    }
bylaw-share-was =
    { $was ->
        [half] one half
        [two_thirds] two thirds
        [three_quarters] three quarters
        [all] all
       *[other] { $was_figures }
    }
bylaw-share-now =
    { $now ->
        [half] one half
        [two_thirds] two thirds
        [three_quarters] three quarters
        [all] all
       *[other] { $now_figures }
    }
bylaw-quorum = { $changed ->
        [yes] How many must take part for a vote to count: { bylaw-share-was } → { bylaw-share-now }
       *[no] A vote counts if { bylaw-share-now } of the homes take part.
    }
bylaw-passes-was =
    { $was ->
        [half] more than half
        [two_thirds] at least two thirds
        [three_quarters] at least three quarters
        [all] all
       *[other] at least { $was_figures }
    }
bylaw-passes-now =
    { $now ->
        [half] more than half
        [two_thirds] at least two thirds
        [three_quarters] at least three quarters
        [all] all
       *[other] at least { $now_figures }
    }
bylaw-majority = { $changed ->
        [yes] How many of those must be for it: { bylaw-passes-was } → { bylaw-passes-now }
       *[no] It passes if { bylaw-passes-now } of those are for it.
    }
bylaw-yes-was =
    { $was ->
        [yes] homes and floor area
       *[no] homes only
    }
bylaw-yes-now =
    { $now ->
        [yes] homes and floor area
       *[no] homes only
    }
bylaw-by-area = { $changed ->
        [yes] What is counted: { bylaw-yes-was } → { bylaw-yes-now }
       *[no] { $now ->
            [yes] Homes and floor area must both reach it.
           *[no] Only homes are counted, not floor area.
        }
    }
bylaw-speaks-was =
    { $was ->
        [representative] only its representative votes
        [first_stands] the first vote stands
       *[last_counts] the last vote counts
    }
bylaw-speaks-now =
    { $now ->
        [representative] only its representative votes
        [first_stands] the first vote stands
       *[last_counts] the last vote counts
    }
bylaw-speaks = { $changed ->
        [yes] When several people of a home vote: { bylaw-speaks-was } → { bylaw-speaks-now }
       *[no] { $now ->
            [representative] If a home has several people, only its representative votes.
            [first_stands] If several people of a home vote, the first vote stands.
           *[last_counts] If several people of a home vote, the last vote counts.
        }
    }
bylaw-voices-was =
    { $was ->
        [owners] owners only
       *[residents] verified residents
    }
bylaw-voices-now =
    { $now ->
        [owners] owners only
       *[residents] verified residents
    }
bylaw-voices = { $changed ->
        [yes] Who may vote for a home: { bylaw-voices-was } → { bylaw-voices-now }
       *[no] { $now ->
            [owners] Only owners may vote for a home.
           *[residents] Every verified resident may vote for their home.
        }
    }
bylaw-poll-reminder = { $changed ->
        [yes] Reminder to vote, before the close: { bylaw-hours-was } → { bylaw-hours-now }
       *[no] Reminder: { bylaw-hours-now } before the close.
    }
bylaw-outages = If the hall is out of reach for more than { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } in the last { $hours ->
        [one] hour
       *[other] { $hours } hours
    } before the close, the close is put off by { $prolong ->
        [one] 1 hour
       *[other] { $prolong } hours
    }.
bylaw-outage-minutes = { $changed ->
        [yes] How long the hall must be out of reach for the close to be put off: more than { bylaw-minutes-was } → { bylaw-minutes-now }
       *[no] The close is put off if the hall is out of reach for more than { bylaw-minutes-now }.
    }
bylaw-outage-hours = { $changed ->
        [yes] Counting only the last { bylaw-hours-was } → { bylaw-hours-now } before the close
       *[no] Counting only the last { bylaw-hours-now } before the close.
    }
bylaw-prolong-hours = { $changed ->
        [yes] The close is put off by: { bylaw-hours-was } → { bylaw-hours-now }
       *[no] The close is put off by { bylaw-hours-now }.
    }

bylaw-meeting-reminder = { $changed ->
        [yes] Reminder before a meeting: { bylaw-hours-was } → { bylaw-hours-now }
       *[no] Reminder: { bylaw-hours-now } before a meeting.
    }
bylaw-meeting-minutes = { $changed ->
        [yes] Length of a meeting when none is given: { bylaw-minutes-was } → { bylaw-minutes-now }
       *[no] A meeting takes { bylaw-minutes-now } when no length is given.
    }

bylaw-reach-share = { $changed ->
        [yes] Homes that a call should reach: { $was }% → { $now }%
       *[no] A call should reach { $now }% of the homes; if it does not, the chair is shown another way to tell people.
    }

bylaw-points-adopted = { $changed ->
        [yes] Points for an adopted proposal: { $was } → { $now }
       *[no] { $now ->
            [0] An adopted proposal earns no points.
            [one] An adopted proposal earns 1 point.
           *[other] An adopted proposal earns { $now } points.
        }
    }
bylaw-voucher-days = { $changed ->
        [yes] A voucher is valid for: { bylaw-days-was } → { bylaw-days-now }
       *[no] A voucher is valid for { bylaw-days-now }.
    }

bylaw-months-was =
    { $was ->
        [one] 1 month
       *[other] { $was } months
    }
bylaw-months-now =
    { $now ->
        [one] 1 month
       *[other] { $now } months
    }
bylaw-people-was =
    { $was ->
        [one] 1 person
       *[other] { $was } people
    }
bylaw-people-now =
    { $now ->
        [one] 1 person
       *[other] { $now } people
    }
bylaw-level-was =
    { $was ->
        [known] registered people
        [resident] verified residents
       *[owner] verified owners
    }
bylaw-level-now =
    { $now ->
        [known] registered people
        [resident] verified residents
       *[owner] verified owners
    }
bylaw-level = { $changed ->
        [yes] { $act ->
            [propose] Who may propose: { bylaw-level-was } → { bylaw-level-now }
            [support] Who may support: { bylaw-level-was } → { bylaw-level-now }
           *[comment] Who may comment: { bylaw-level-was } → { bylaw-level-now }
        }
       *[no] { $act ->
            [propose] Who may propose: { bylaw-level-now }.
            [support] Who may support: { bylaw-level-now }.
           *[comment] Who may comment: { bylaw-level-now }.
        }
    }
bylaw-owner-letter-was =
    { $was ->
        [enough] letter and name are enough
       *[checked] papers or number too
    }
bylaw-owner-letter-now =
    { $now ->
        [enough] letter and name are enough
       *[checked] papers or number too
    }
bylaw-owner-letter = { $changed ->
        [yes] Owners who join by letter: { bylaw-owner-letter-was } → { bylaw-owner-letter-now }
       *[no] { $now ->
            [enough] An owner who joins by letter, and whose name is on the register, is verified.
           *[checked] An owner who joins by letter is verified once the desk has seen the deed, or their registered number matched.
        }
    }
bylaw-adults-was =
    { $was ->
        [nothing] nothing
        [deciding] proposing, supporting and voting
       *[everything] proposing, supporting, voting and commenting
    }
bylaw-adults-now =
    { $now ->
        [nothing] nothing
        [deciding] proposing, supporting and voting
       *[everything] proposing, supporting, voting and commenting
    }
bylaw-adults = { $changed ->
        [yes] What only adults may do: { bylaw-adults-was } → { bylaw-adults-now }
       *[no] What only adults may do: { bylaw-adults-now }.
    }
bylaw-confirm-months = { $changed ->
        [yes] How often we ask whether you still live here: every { bylaw-months-was } → { bylaw-months-now }
       *[no] Every { bylaw-months-now } we ask whether you still live here.
    }
bylaw-leader-confirms = { $changed ->
        [yes] How many a building leader may vouch for in 30 days: { bylaw-people-was } → { bylaw-people-now }
       *[no] { $now ->
            [0] Building leaders vouch for nobody; the desk does.
           *[other] A building leader may vouch for { bylaw-people-now } in 30 days.
        }
    }

bylaw-term-months = { $changed ->
        [yes] Term of an office: { bylaw-months-was } → { bylaw-months-now }
       *[no] An office lasts { bylaw-months-now } unless it is said otherwise.
    }

bylaw-acts-each = { $changed ->
        [yes] For how many one helper may act in one matter: { bylaw-people-was } → { bylaw-people-now }
       *[no] In one matter a helper may act for { bylaw-people-now } at most.
    }
bylaw-consent-months = { $changed ->
        [yes] How long consent to be helped lasts: { bylaw-months-was } → { bylaw-months-now }
       *[no] Consent to be helped lasts { bylaw-months-now } and can be taken back at any time.
    }
bylaw-visits-open = { $changed ->
    [yes] Visits one home may have asked for at a time: { $was } → { $now }
   *[no] Visits one home may have asked for at a time: { $now }.
}
bylaw-visit-days = { $changed ->
    [yes] Days on which visits can be booked: { $was ->
        [none] none
        [12345] Monday to Friday
        [123456] Monday to Saturday
        [1234567] every day
       *[other] days { $was } of the week
    } → { $now ->
        [none] none
        [12345] Monday to Friday
        [123456] Monday to Saturday
        [1234567] every day
       *[other] days { $now } of the week
    }
   *[no] { $now ->
        [none] No times are set for visits; they are agreed on by telephone.
        [12345] Visits can be booked from Monday to Friday.
        [123456] Visits can be booked from Monday to Saturday.
        [1234567] Visits can be booked every day.
       *[other] Visits can be booked on days { $now } of the week (Monday is 1).
    }
}
bylaw-visit-hours = { $changed ->
    [yes] Hours for visits: { $was } → { $now }
   *[no] Hours for visits: { $now }.
}

bylaw-hide-voices = { $changed ->
        [yes] How many moderators must agree to hide a text: { $was } → { $now }
       *[no] To hide a text, { $now } moderators must agree, and the reason is public.
    }
bylaw-appeal-days = { $changed ->
        [yes] Time to appeal when a text was hidden: { bylaw-days-was } → { bylaw-days-now }
       *[no] Whoever wrote a hidden text may appeal for { bylaw-days-now }, to people who did not hide it.
    }
bylaw-texts-a-day = { $changed ->
        [yes] Texts one person may publish in a day: { $was } → { $now }
       *[no] Texts one person may publish in a day: { $now }.
    }
bylaw-suspend-days = { $changed ->
        [yes] The longest suspension from writing: { bylaw-days-was } → { bylaw-days-now }
       *[no] The longest suspension from writing is { bylaw-days-now }; it never touches the right to vote.
    }

bylaw-names-was =
    { $was ->
        [chosen] the name one chose
       *[masked] the surname only
    }
bylaw-names-now =
    { $now ->
        [chosen] the name one chose
       *[masked] the surname only
    }
bylaw-names = { $changed ->
        [yes] What neighbours see of a name: { bylaw-names-was } → { bylaw-names-now }
       *[no] What neighbours see of a name: { bylaw-names-now }.
    }
bylaw-erase-days = { $changed ->
        [yes] Time to change one’s mind about erasing data: { bylaw-days-was } → { bylaw-days-now }
       *[no] { $now ->
            [0] Data is erased at once when one asks for it.
           *[other] Data is erased { bylaw-days-now } after one asks for it; until then one may change one’s mind.
        }
    }
