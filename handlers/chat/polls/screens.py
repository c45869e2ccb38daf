"""What is shown of polls in the private chat."""

from collections.abc import Iterable

from deliberation.polls.casting import VoteRecorded
from deliberation.polls.muting import Muted
from deliberation.polls.queries import Ballot, MyVoice, PollListed, PollSeen, Voice
from deliberation.polls.rules.rule import Choice
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import desk_door, join_door
from handlers.chat.polls import wording
from handlers.chat.polls.buttons import (
    LETTERS,
    CastVote,
    ChangeVote,
    OpenPoll,
    PollPage,
    ShowCount,
    ShowRule,
)
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel import codes, texts
from kernel.errors import Next
from kernel.lines import Line, line

# Leaves more than a thousand of Telegram's 4,096 units to everything else on the screen.
LONGEST_TEXT = 2800


def poll_list(polls: tuple[PollListed, ...], page: int, *, more: bool, private: bool) -> Screen:
    """Polls to open. In a group nothing is said about who has voted, and everything opens in private."""
    if not polls and page == 0:
        return Screen((line("poll-list-empty"),), (HOME_ROW,) if private else ())
    if not private:
        links = (Link(_listed(poll, private=False), f"v_{poll.id}") for poll in polls)
        rows: tuple[Row, ...] = tuple((each,) for each in links)
        return Screen((line("poll-list"),), rows)
    rows = tuple((Button(_listed(poll, private=True), OpenPoll(poll.id)),) for poll in polls)
    earlier = (Button(line("poll-page-before"), PollPage(page - 1)),) if page > 0 else ()
    later = (Button(line("poll-page-after"), PollPage(page + 1)),) if more else ()
    return Screen((line("poll-list"),), (*rows, (*earlier, *later, home_button())))


def one_poll(shown: Ballot) -> Screen:
    """One poll as it stands: to vote in, being counted, or decided."""
    if shown.poll.is_open:
        return _open(shown)
    return _decided(shown) if shown.poll.counted else _being_counted(shown.poll)


def change(shown: Ballot) -> Screen:
    """The choices again, with what stands now."""
    poll = shown.poll
    if not poll.is_open or not shown.mine.free:
        return one_poll(shown)
    lines = (line("vote-change", title=poll.title), *_voices(poll, shown.mine), wording.deadline(poll))
    return Screen(lines, (*choices(poll.id), (Button(line("vote-leave"), OpenPoll(poll.id)), home_button())))


def vote_recorded(receipt: VoteRecorded) -> Screen:
    """What stands in the box now."""
    spoken = line(
        "vote-recorded",
        dwelling=wording.homes(receipt.dwellings),
        more=wording.more_homes(receipt.dwellings),
        choice=receipt.choice.value,
    )
    until = line("vote-until", receipt=codes.grouped(receipt.receipt))
    kept = (line("vote-kept", dwelling=wording.homes(receipt.kept)),) if receipt.kept else ()
    lines = (spoken, until, *kept, line("vote-closes", title=receipt.title, closes=receipt.closes_at))
    row = (
        Button(line("vote-button-change"), ChangeVote(receipt.poll)),
        Button(line("poll-button-rule"), ShowRule(receipt.poll)),
    )
    toast = line("vote-toast", title=receipt.title, choice=receipt.choice.value)
    return Screen(lines, (row, HOME_ROW), toast=toast)


def rule(shown: Ballot) -> Screen:
    """When the resolution passes, what is missing, and who may vote."""
    poll = shown.poll
    lines = (
        line("rule-head", number=poll.number, title=poll.title),
        wording.rule_quorum(poll),
        wording.rule_majority(poll),
        *((wording.rule_missing(poll),) if poll.is_open else ()),
        line("rule-voices", voices=poll.voices, speaks=poll.speaks),
        line("rule-roll", opened=poll.opened_at),
        *wording.rule_outages(poll),
        line("rule-bylaws", version=poll.bylaws_version),
        wording.rule_zone(poll),
    )
    return Screen(lines, (_back_row(poll),))


def rule_in_short(shown: Ballot) -> Screen:
    """What of it somebody needs who reads slowly; all of it is one tap away."""
    poll = shown.poll
    until = (line("rule-short-until", closes=poll.closes_at),) if poll.is_open else ()
    missing = (line("rule-short-missing", what=wording.what_is_missing(poll), heads=poll.missing.heads),)
    lines = (
        line("rule-short", title=poll.title),
        *wording.rule_short(poll),
        *(missing if poll.is_open else ()),
        line("rule-short-voices", voices=poll.voices, speaks=poll.speaks),
        *until,
    )
    return Screen(lines, ((Button(line("poll-button-rule-whole"), ShowRule(poll.id, 1)),), _back_row(poll)))


def count(shown: Ballot) -> Screen:
    """How the outcome was reckoned, each condition by itself."""
    poll = shown.poll
    if poll.tally is None or poll.decision is None:
        return one_poll(shown)
    lines = (
        line("rule-count-head", number=poll.number, title=poll.title),
        *wording.conditions(poll, poll.tally, poll.decision),
        wording.sums(poll.tally),
        line("rule-count-end", carried="yes" if poll.decision.carried else "no"),
        line("rule-bylaws", version=poll.bylaws_version),
    )
    return Screen(lines, ((Button(line("poll-button-rule"), ShowRule(poll.id)),), _back_row(poll)))


def muted(receipt: Muted) -> Screen:
    """No more reminders; the vote stays open."""
    said = line("poll-muted", title=receipt.title, closes=receipt.closes_at)
    return Screen((said,), ((_vote_button(receipt.poll), home_button()),), toast=line("poll-muted-toast"))


def choices(poll: int) -> tuple[Row, ...]:
    """The three choices, each in a row of its own, so that no finger slips."""
    return (
        (Button(line("vote-agree"), CastVote(poll, LETTERS[Choice.AGREE])),),
        (Button(line("vote-against"), CastVote(poll, LETTERS[Choice.AGAINST])),),
        (Button(line("vote-abstain"), CastVote(poll, LETTERS[Choice.ABSTAIN])),),
    )


def _open(shown: Ballot) -> Screen:
    poll, mine = shown.poll, shown.mine
    asked = any(voice.waiting for voice in mine.voices)
    head = line("poll-ask", title=poll.title, number=poll.number) if asked else _head(poll)
    lines = (
        head,
        *_text(poll),
        wording.for_whom(poll),
        wording.turnout(poll),
        line("poll-is-open-ballot"),
        wording.deadline(poll),
        *_voices(poll, mine),
    )
    last: Row = (Button(line("poll-button-rule"), ShowRule(poll.id)), home_button())
    if asked:
        return Screen(lines, (*choices(poll.id), last))
    if mine.free:
        return Screen(lines, ((Button(line("vote-button-change"), ChangeVote(poll.id)),), last))
    return Screen(lines, (*_way_to_a_voice(mine), last))


def _way_to_a_voice(mine: MyVoice) -> tuple[Row, ...]:
    """What somebody without a voice here can do about it."""
    match mine.why_none.next if mine.why_none is not None else None:
        case Next.JOIN:
            return ((join_door(),),)
        case Next.DESK:
            return ((desk_door(),),)
        case _:
            return ()


def _being_counted(poll: PollSeen) -> Screen:
    over = line("poll-being-counted", closes=poll.closes_at)
    return Screen(
        (_head(poll), *_text(poll), over),
        ((Button(line("poll-button-rule"), ShowRule(poll.id)), home_button()),),
    )


def _decided(shown: Ballot) -> Screen:
    poll = shown.poll
    assert poll.tally is not None and poll.decision is not None
    head, *numbers = wording.outcome(poll, poll.tally, poll.decision, shown.ways)
    lines = (
        head,
        *_text(poll),
        *numbers,
        wording.next_step(poll, poll.decision),
        *_said(shown.mine.voices),
    )
    return Screen(lines, ((Button(line("poll-button-count"), ShowCount(poll.id)), home_button()),))


def _head(poll: PollSeen) -> Line:
    return line("poll-head", number=poll.number, title=poll.title)


def _text(poll: PollSeen) -> tuple[Line | None, ...]:
    return (GAP, line("poll-text", text=texts.cut(poll.text, LONGEST_TEXT)), GAP) if poll.text else ()


def _voices(poll: PollSeen, mine: MyVoice) -> tuple[Line, ...]:
    """What stands for each dwelling of the reader, those of which the same can be said together."""
    if mine.why_none is not None:
        return (mine.why_none.line,)
    waiting = [voice.dwelling for voice in mine.voices if voice.waiting]
    free = sum(voice.free for voice in mine.voices)
    unspoken = (
        (
            line(
                "poll-voice-waiting",
                dwelling=wording.homes(waiting),
                more=wording.more_homes(waiting),
                speaking=free,
            ),
        )
        if waiting
        else ()
    )
    others = {
        voice.by: [v.dwelling for v in mine.voices if v.by == voice.by] for voice in mine.voices if voice.by
    }
    by_others = (
        line("poll-voice-other", dwelling=wording.homes(homes), by=by, speaks=poll.speaks)
        for by, homes in others.items()
    )
    return (*unspoken, *_said(mine.voices), *by_others)


def _said(voices: Iterable[Voice]) -> tuple[Line, ...]:
    """What the reader said, one line for each receipt."""
    spoken: dict[tuple[Choice, str], list[str]] = {}
    for voice in voices:
        if voice.choice is not None and voice.receipt is not None:
            spoken.setdefault((voice.choice, voice.receipt), []).append(voice.dwelling)
    return tuple(
        line(
            "poll-voice-mine",
            dwelling=wording.homes(names),
            more=wording.more_homes(names),
            choice=choice.value,
            receipt=codes.grouped(receipt),
        )
        for (choice, receipt), names in spoken.items()
    )


def _listed(poll: PollListed, *, private: bool) -> Line:
    if poll.is_open:
        mine = "waiting" if poll.waiting else "voted" if poll.voted else "open"
        state = mine if private else "open"
    else:
        state = {True: "carried", False: "rejected", None: "counting"}[poll.carried]
    return line("poll-listed", title=poll.title, state=state)


def _vote_button(poll: int) -> Button:
    return Button(line("poll-button-vote"), OpenPoll(poll))


def _back_row(poll: PollSeen) -> Row:
    return (Button(line("poll-button-back"), OpenPoll(poll.id)), home_button())
