# Polls: the list, one poll, voting, the rule, the outcome, reminders.

command-polls = See votes and take part

## The list

poll-list = 🗳 Votes of this community, open ones first. Open one to read it, vote or see the result.
    .plain = 🗳 These are the votes. Choose one to read it and vote.
poll-list-empty = 🗳 There is no vote now. New ones are announced in the group and here.
poll-listed =
    { $state ->
        [waiting] 🗳 { $title } (waiting for you)
        [voted] 🗳 { $title } (you voted)
        [open] 🗳 { $title }
        [carried] ✅ { $title }
        [rejected] ⛔ { $title }
       *[counting] ⏳ { $title }
    }
    .plain =
    { $state ->
        [waiting] 🗳 { $title } (waiting for you)
        [voted] 🗳 { $title } (you voted)
        [open] 🗳 { $title }
        [carried] ✅ { $title } (passed)
        [rejected] ⛔ { $title } (not passed)
       *[counting] ⏳ { $title } (being counted)
    }
    .helping =
        { $state ->
            [waiting] 🗳 { $title } (not voted yet)
            [voted] 🗳 { $title } (voted)
            [open] 🗳 { $title }
            [carried] ✅ { $title }
            [rejected] ⛔ { $title }
           *[counting] ⏳ { $title }
        }
poll-page-before = Previous
poll-page-after = Next

## Buttons

poll-button-vote = Vote
poll-button-look-and-vote = Read and vote
poll-button-look = See this vote
poll-button-rule = The rules
poll-button-count = How it was counted
poll-button-text = Full text
poll-button-back = Back to the vote
poll-button-mute = Do not remind me of this
vote-agree = For
    .plain = Yes
vote-against = Against
    .plain = No
vote-abstain = Abstain
    .plain = Either is fine
vote-button-change = Change
vote-leave = Leave it as it is

## One poll

poll-ask = 🗳 Vote { $number } · { $title }
    .plain = A question for you: { $title }. Are you for it?
poll-head = 🗳 Vote { $number } · { $title }
poll-text = { $text }
poll-roll-place =
    { $voices ->
        [owners] For the { $homes } homes of { $place }, one vote each, cast by an owner.
       *[residents] For the { $homes } homes of { $place }, one vote each.
    }
    .plain = { "" }
poll-roll-all =
    { $voices ->
        [owners] For all { $homes } homes of the community, one vote each, cast by an owner.
       *[residents] For all { $homes } homes of the community, one vote each.
    }
    .plain = { "" }
poll-turnout =
    { $measure ->
        [both] Taking part: { $heads }/{ $roll } homes ({ $need } needed) · area { $area }/{ $roll_area } m² ({ $need_area } needed)
       *[heads] Taking part: { $heads }/{ $roll } homes ({ $need } needed)
    }
    .plain = { "" }
poll-is-open-ballot = Open vote, not a secret ballot: how each home votes is recorded. Neighbours cannot see it; whoever runs the server can look it up. Until the close we only show how many homes took part.
    .plain = How you vote is recorded. Neighbours cannot see it; whoever runs the server can.
poll-left =
    { $unit ->
        [days] { $left ->
            [one] 1 day left
           *[other] { $left } days left
        }
        [hours] { $left ->
            [one] 1 hour left
           *[other] { $left } hours left
        }
       *[minutes] { $left ->
            [one] 1 minute left
           *[other] { $left } minutes left
        }
    }
poll-deadline =
    { $speaks ->
        [first_stands] ⏳ Closes { $closes }, { ZONE($closes) } ({ poll-left }). The first person of a home to vote decides, and may change it until the close.
       *[last_counts] ⏳ Closes { $closes }, { ZONE($closes) } ({ poll-left }). You can change your vote until then; the last one counts.
    }
    .plain = ⏳ You can vote, and change it, until { SPOKEN($closes) }.
poll-card-until = Open vote (not a secret ballot) · ⏳ closes { $closes }
poll-being-counted = ⏳ Closed { $closes }, { ZONE($closes) }. It is being counted. The outcome will be posted in the group and here.

## What my home says

poll-homes =
    { $more ->
        [0] { $dwelling }
       *[other] { $dwelling } and { $more } more
    }
poll-voice-waiting =
    { $speaking ->
        [1] Your home ({ poll-homes }) has not voted yet.
       *[other] Your home ({ poll-homes }) has not voted yet. One tap counts for all your { $speaking } homes.
    }
    .plain =
    { $speaking ->
        [1] { "" }
       *[other] One answer counts for your { $speaking } homes.
    }
    .helping =
        { $speaking ->
            [1] { $helped }’s home ({ poll-homes }) has not voted yet.
           *[other] { $helped }’s home ({ poll-homes }) has not voted yet. One tap counts for all { $speaking } homes.
        }
poll-voice-mine = Your home ({ poll-homes }): { vote-choice }. Receipt { $receipt }.
    .plain = Your home now says: { vote-choice.plain }.
    .helping = { $helped }’s home ({ poll-homes }): { vote-choice }. Receipt { $receipt }.
poll-voice-other =
    { $speaks ->
        [first_stands] { $by } has voted for your home ({ $dwelling }). Under the by-laws the first vote stands.
       *[last_counts] { $by } has voted for your home ({ $dwelling }). You can change it; the last one counts.
    }
    .helping =
        { $speaks ->
            [first_stands] { $by } has voted for { $helped }’s home ({ $dwelling }). Under the by-laws the first vote stands.
           *[last_counts] { $by } has voted for { $helped }’s home ({ $dwelling }). It can be changed; the last one counts.
        }
vote-choice =
    { $choice ->
        [agree] for
        [against] against
       *[abstain] abstain
    }
    .plain =
    { $choice ->
        [agree] yes
        [against] no
       *[abstain] either is fine
    }
vote-change = Change your vote · { $title }
vote-recorded = Recorded for your home ({ poll-homes }): { vote-choice }.
    .plain = Noted. Your home says: { vote-choice.plain }.
    .helping = Recorded for { $helped }’s home ({ poll-homes }): { vote-choice }.
vote-until = You can change it until the close; the last one counts. Receipt { $receipt }.
    .plain = Receipt { $receipt }.
vote-closes = Vote: { $title }
    ⏳ Closes { $closes }, { ZONE($closes) }
    .plain = It is about: { $title }. You can change it until { SPOKEN($closes) }.
vote-kept = { $dwelling }: somebody in that home has voted already. Under the by-laws that vote stands.
vote-toast = Recorded for your home on “{ $title }”: { vote-choice }.
    .plain = “{ $title }”, noted: { vote-choice.plain }.
    .helping = Recorded for { $helped }’s home on “{ $title }”: { vote-choice }.

## The rule

rule-head = The rules · vote { $number } · { $title }
rule-bar =
    { $bar ->
        [over_1_2] more than half
        [least_1_2] at least half
        [over_2_3] more than two thirds
        [least_2_3] at least two thirds
        [over_3_4] more than three quarters
        [least_3_4] at least three quarters
        [least_1_1] all
        [over_other] more than { $share }
       *[least_other] at least { $share }
    }
rule-quorum =
    { $measure ->
        [both] To count, { rule-bar } must take part: { $need }/{ $roll } homes and { $need_area }/{ $roll_area } m².
       *[heads] To count, { rule-bar } must take part: { $need }/{ $roll } homes.
    }
rule-majority =
    { $measure ->
        [both] Of those taking part, { rule-bar } must be for it, by homes and by area. An abstention takes part but is not for it.
       *[heads] Of those taking part, { rule-bar } must be for it, by homes. An abstention takes part but is not for it.
    }
rule-missing =
    { $what ->
        [both] Still missing: { poll-heads } and { $area } m².
        [heads] Still missing: { poll-heads }. The area is enough.
        [area] Still missing: { $area } m². The homes are enough.
       *[nothing] Enough homes take part already.
    }
rule-voices =
    { $voices ->
        [owners] One vote per home, cast by an owner. { rule-speaks }
       *[residents] One vote per home, cast by a verified resident of it. { rule-speaks }
    }
rule-speaks =
    { $speaks ->
        [first_stands] The first person to vote decides, and may change it until the close.
       *[last_counts] It can be changed until the close; the last one counts.
    }
rule-roll = The list of homes and the rules were fixed at the opening ({ $opened }) and do not change.
rule-bylaws = Under version { $version } of the by-laws.
rule-zone = All times are { ZONE($at) }.

rule-short = How “{ $title }” passes:
rule-short-quorum =
    { $measure ->
        [both] At least { $need } of { $roll } homes have to vote, and enough floor area.
       *[heads] At least { $need } of { $roll } homes have to vote.
    }
rule-short-majority =
    { $measure ->
        [both] Of those that vote, { rule-bar } must say yes, by homes and by floor area. “Either is fine” is not a yes.
       *[heads] Of those that vote, { rule-bar } must say yes. “Either is fine” is not a yes.
    }
rule-short-missing =
    { $what ->
        [both] { $heads } more homes are needed now, and more floor area.
        [heads] { $heads } more homes are needed now.
        [area] Enough homes have voted, but not enough floor area.
       *[nothing] Enough homes have voted already.
    }
rule-short-voices =
    { $voices ->
        [owners] Each home has one vote, cast by an owner. { rule-short-speaks }
       *[residents] Each home has one vote, cast by anybody verified there. { rule-short-speaks }
    }
rule-short-speaks =
    { $speaks ->
        [first_stands] Whoever votes first speaks for the home.
       *[last_counts] The last answer counts.
    }
rule-short-until = You can vote, and change it, until { SPOKEN($closes) }.
poll-button-rule-whole = All the rules

## The outcome

poll-carried = ✅ Passed · { $title } (vote { $number })
poll-rejected = ⛔ Not passed · { $title } (vote { $number })
poll-nobody-took-part = None of the { $roll } homes voted.
poll-took-part =
    { $measure ->
        [both] Took part: { $heads }/{ $roll } homes, { $area }/{ $roll_area } m². { poll-met }.
       *[heads] Took part: { $heads }/{ $roll } homes. { poll-met }.
    }
    .plain = { $heads } of { $roll } homes voted.
poll-agreed =
    { $measure ->
        [both] For: { poll-heads } ({ $percent }), { $area } m² ({ $area_percent }). { poll-met }.
       *[heads] For: { poll-heads } ({ $percent }). { poll-met }.
    }
    .plain = Yes: { poll-heads }. { poll-met }.
poll-heads =
    { $heads ->
        [one] 1 home
       *[other] { $heads } homes
    }
poll-met =
    { $met ->
        [all] Enough ({ rule-bar } needed)
        [heads] Enough homes but not enough area ({ rule-bar } needed)
        [area] Enough area but not enough homes ({ rule-bar } needed)
       *[none] Not enough ({ rule-bar } needed)
    }
poll-others = Against: { $against }. Abstained: { $abstain }.
    .plain = No: { $against }. Either is fine: { $abstain }.
poll-ways = Votes: { $online } online, { $paper } on paper, { $desk } cast by the desk.
poll-next-carried = Next: the committee carries it out.
poll-next-too-few =
    { $what ->
        [both] It does not count: { poll-heads } and { $area } m² more had to take part. Next: it can be proposed again.
        [heads] It does not count: { poll-heads } more had to take part. Next: it can be proposed again.
       *[area] It does not count: { $area } m² more had to take part. Next: it can be proposed again.
    }
    .plain = Too few homes voted, so it does not count. It can be proposed again.
poll-next-no-majority = It will not be done this time. Next: it can be changed and proposed again.

## How it was counted

rule-count-head = How it was counted · vote { $number } · { $title }
rule-met =
    { $met ->
        [yes] ✓ Enough
       *[no] ✗ Not enough
    }
rule-heads-took-part = { rule-met } · Homes taking part: { $heads }/{ $roll } ({ $need } needed, { rule-bar })
rule-area-took-part = { rule-met } · Area taking part: { $area }/{ $roll } m² ({ $need } m² needed, { rule-bar })
rule-heads-agreed = { rule-met } · Homes for it: { $heads }/{ $part } ({ $need } needed, { rule-bar })
rule-area-agreed = { rule-met } · Area for it: { $area }/{ $part } m² ({ $need } m² needed, { rule-bar })
rule-sums = { $part } homes took part = { $agree } for + { $against } against + { $abstain } abstaining.
rule-count-end =
    { $carried ->
        [yes] Every condition is met, so it passed.
       *[no] All conditions must be met, and not all are, so it did not pass.
    }

## Notices

poll-opened = 🗳 Please vote: { $title }
    .plain = 🗳 Please vote. The question is: { $title }
poll-opened-until = ⏳ Closes { $closes } ({ poll-left }).
    .plain = ⏳ You can vote until { SPOKEN($closes) }.
poll-reminder = ⏳ { $title } closes { $closes } ({ poll-left }). Your home has not voted yet.
    .plain = ⏳ A reminder to vote: { $title }. You can vote until { SPOKEN($closes) }.
vote-replaced = { $by } has changed the vote of your home ({ $dwelling }).
vote-cast-for = { $by } at the desk voted for your home ({ $dwelling }).
    .plain = { $by } voted for your home.
vote-replaced-about =
    { $open ->
        [yes] It is about “{ $title }”. You can change it again until the close; the last one counts.
       *[no] It is about “{ $title }”, which has closed.
    }
poll-muted = We will not remind you of “{ $title }” again. You can still vote until { $closes }.
poll-muted-toast = No more reminders of this.

## When it cannot be done

poll-unknown = There is no such vote here. The link may be incomplete, or belong to another community.
poll-over = This vote closed { $closes }, { ZONE($closes) }. You can no longer vote or change your vote. The outcome will be posted in the group and here.
poll-still-open = This vote closes { $closes }, { ZONE($closes) }. It cannot be counted before.
poll-not-on-roll = This vote is only for the homes of { $place }; yours is { $mine }. If that is wrong, the desk can correct it.
    .helping = This vote is only for the homes of { $place }; { $helped }’s is { $mine }. If that is wrong, the desk can correct it.
poll-roll-earlier = The list of homes for this vote was fixed { $opened }. Your home was not on it then. If that is wrong, the desk can correct it.
    .helping = The list of homes for this vote was fixed { $opened }. { $helped }’s home was not on it then. If that is wrong, the desk can correct it.
poll-owners-only = Under the by-laws only owners vote here, and you are not verified as one. If you are an owner, please bring the deed to the desk.
    .helping = Under the by-laws only owners vote here, and { $helped } is not verified as one. If they own it, look at the deed and register them as an owner.
poll-first-stands = { $by } has voted for your home ({ $dwelling }). Under the by-laws the first vote stands, and only that person can change it.
    .helping = { $by } has voted for { $helped }’s home ({ $dwelling }). Under the by-laws the first vote stands, and only that person can change it.
poll-days = A vote is open for 1 to { $most } days. Please choose another number.
poll-no-representatives = Under the by-laws one representative votes for each home, but none is registered yet, so no vote can begin. Please register them first, or change the by-laws.
poll-roll-empty = No homes are registered here, so nobody could vote. The desk needs to complete the register first.
poll-roll-no-area = This vote is counted by area, but the register has no areas yet. The desk needs to complete it first.
