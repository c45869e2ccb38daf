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
        [points] By-laws · points (version { $version })
       *[common] By-laws · in general (version { $version })
    }
bylaws-topic-changes = This part changes from { $effective }.
bylaws-in-private = Read the by-laws in the private chat: every rule, and what was changed.
    .plain = Tap below to read them in the private chat.

bylaws-button-topic =
    { $topic ->
        [proposals] Proposals
        [polls] Votes
        [meetings] Meetings, points
        [points] Points
       *[common] In general
    }
bylaws-button-history = What was changed
bylaws-button-version = What version { $version } changes
bylaws-button-read = Read the by-laws
bylaws-button-back = Back to the by-laws
bylaws-page-newer = Newer
bylaws-page-older = Older

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
        [yes] { $was } → { $now } (closes already set stay as they are)
       *[no] { $now }
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
bylaw-change-days = Changes are announced ahead by: { $changed ->
        [yes] { bylaw-days-was } → { bylaw-days-now }
       *[no] { bylaw-days-now }
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
bylaw-support-dwellings = A proposal needs the support of: { $changed ->
        [yes] { bylaw-homes-was } → { bylaw-homes-now }
       *[no] { bylaw-homes-now }
    }
bylaw-support-days = Time to gather support: { $changed ->
        [yes] { bylaw-days-was } → { bylaw-days-now }
       *[no] { bylaw-days-now }
    }
bylaw-open-at-once = Open proposals one person may have: { $changed ->
        [yes] { $was } → { $now }
       *[no] { $now }
    }

bylaw-poll-days = A vote is open for: { $changed ->
        [yes] { bylaw-days-was } → { bylaw-days-now }
       *[no] { bylaw-days-now }
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
bylaw-quorum = How many must take part for a vote to count: { $changed ->
        [yes] { bylaw-share-was } → { bylaw-share-now }
       *[no] { bylaw-share-now }
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
bylaw-majority = How many of those must agree: { $changed ->
        [yes] { bylaw-passes-was } → { bylaw-passes-now }
       *[no] { bylaw-passes-now }
    }
bylaw-yes-was =
    { $was ->
        [yes] yes
       *[no] no
    }
bylaw-yes-now =
    { $now ->
        [yes] yes
       *[no] no
    }
bylaw-by-area = Besides homes, floor area must reach it too: { $changed ->
        [yes] { bylaw-yes-was } → { bylaw-yes-now }
       *[no] { bylaw-yes-now }
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
bylaw-speaks = When several people of a home vote: { $changed ->
        [yes] { bylaw-speaks-was } → { bylaw-speaks-now }
       *[no] { bylaw-speaks-now }
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
bylaw-voices = Who may vote for a home: { $changed ->
        [yes] { bylaw-voices-was } → { bylaw-voices-now }
       *[no] { bylaw-voices-now }
    }
bylaw-poll-reminder = Those who have not voted are reminded before the close: { $changed ->
        [yes] { bylaw-hours-was } → { bylaw-hours-now }
       *[no] { bylaw-hours-now }
    }
bylaw-outage-minutes = The close is put off if the hall is out of reach for more than: { $changed ->
        [yes] { bylaw-minutes-was } → { bylaw-minutes-now }
       *[no] { bylaw-minutes-now }
    }
bylaw-outage-hours = { $changed ->
        [yes] Counting only the last { bylaw-hours-was } → { bylaw-hours-now } before the close
       *[no] Counting only the last { bylaw-hours-now } before the close
    }
bylaw-prolong-hours = It is put off by: { $changed ->
        [yes] { bylaw-hours-was } → { bylaw-hours-now }
       *[no] { bylaw-hours-now }
    }

bylaw-meeting-reminder = People are reminded before a meeting: { $changed ->
        [yes] { bylaw-hours-was } → { bylaw-hours-now }
       *[no] { bylaw-hours-now }
    }
bylaw-meeting-minutes = Length of a meeting when none is given: { $changed ->
        [yes] { bylaw-minutes-was } → { bylaw-minutes-now }
       *[no] { bylaw-minutes-now }
    }

bylaw-points-adopted = Points for an adopted proposal: { $changed ->
        [yes] { $was } → { $now }
       *[no] { $now }
    }
bylaw-voucher-days = A voucher is valid for: { $changed ->
        [yes] { bylaw-days-was } → { bylaw-days-now }
       *[no] { bylaw-days-now }
    }
