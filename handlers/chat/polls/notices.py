"""What is told of polls, to people and to the group; drawn from what is true when it is sent."""

from deliberation.polls.muting import is_muted
from deliberation.polls.queries import PollSeen, by_origin, has_voted, poll_seen
from handlers.chat.polls import wording
from handlers.chat.polls.buttons import ChangeVote, MutePoll, OpenPoll, ShowCount
from handlers.chat.screen import Button, Link, Row, Screen
from handlers.chat.told import Draw, DrawCard, Told
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import THE_CLOCK


def opened(work: Work, told: Told) -> Screen | None:
    """Voting has begun; nothing for those who voted already or have no voice in it."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    if not _wanted(work, told, poll):
        return None
    unit, left = wording.left(poll.now, poll.closes_at)
    lines = (
        line("poll-opened", title=poll.title),
        wording.for_whom(poll),
        line("poll-opened-until", closes=poll.closes_at, unit=unit, left=left),
    )
    return Screen(lines, ((Button(line("poll-button-look-and-vote"), OpenPoll(poll.id)),),))


def reminder(work: Work, told: Told) -> Screen | None:
    """The close is near; only for those whose dwelling has not voted and who did not say enough."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    if not _wanted(work, told, poll) or (told.person is not None and is_muted(work, told.person, poll.id)):
        return None
    unit, left = wording.left(poll.now, poll.closes_at)
    said = line("poll-reminder", title=poll.title, closes=poll.closes_at, unit=unit, left=left)
    rows: tuple[Row, ...] = (
        (Button(line("poll-button-vote"), OpenPoll(poll.id)),),
        (Button(line("poll-button-mute"), MutePoll(poll.id)),),
    )
    return Screen((said,), rows)


def prolonged(work: Work, told: Told) -> Screen | None:
    """The close was put off, why, and that everything said so far stands."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    if not poll.is_open or poll.declared_close is None:
        return None
    lines = (
        line("poll-prolonged", title=poll.title, minutes=told.args["minutes"]),
        line("poll-prolonged-until", was=poll.declared_close, closes=poll.closes_at),
        line("poll-prolonged-stands"),
    )
    if told.person is None:
        return Screen(lines, ((Link(line("poll-button-vote"), f"v_{poll.id}"),),))
    return Screen(lines, ((Button(line("poll-button-look"), OpenPoll(poll.id)),),))


def replaced(work: Work, told: Told) -> Screen:
    """Somebody of the same dwelling spoke after the reader: who, not what."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    return _spoken(poll, line("vote-replaced", dwelling=told.args["dwelling"], by=told.args["by"]))


def cast_for(work: Work, told: Told) -> Screen:
    """The desk voted for the reader's dwelling: who, not what, and how to change it."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    return _spoken(poll, line("vote-cast-for", dwelling=told.args["dwelling"], by=told.args["by"]))


def _spoken(poll: PollSeen, said: Line) -> Screen:
    about = line("vote-replaced-about", title=poll.title, open="yes" if poll.is_open else "no")
    look = Button(line("poll-button-look"), OpenPoll(poll.id))
    row: Row = (look, Button(line("vote-button-change"), ChangeVote(poll.id))) if poll.is_open else (look,)
    return Screen((said, about), (row,))


def outcome(work: Work, told: Told) -> Screen | None:
    """How it ended, with the numbers and what follows."""
    poll = poll_seen(work, THE_CLOCK, told.subject)
    if poll.tally is None or poll.decision is None:
        return None
    numbers = wording.outcome(poll, poll.tally, poll.decision, by_origin(work, poll.id))
    lines = (*numbers, wording.next_step(poll, poll.decision))
    return Screen(lines, (_after(poll, group=told.person is None),))


def card(work: Work, subject: int) -> Screen:
    """The card in the group: turnout while it runs, the outcome in short after the count."""
    poll = poll_seen(work, THE_CLOCK, subject)
    head = line("poll-head", number=poll.number, title=poll.title)
    if poll.tally is not None and poll.decision is not None:
        numbers = wording.outcome(poll, poll.tally, poll.decision, None)
        return Screen(numbers, (_after(poll, group=True),))
    if not poll.is_open:
        return Screen((head, line("poll-being-counted", closes=poll.closes_at)))
    # No "two days left" here: a card that nobody's vote renews would soon say what is no longer true.
    lines = (head, wording.turnout(poll), line("poll-card-until", closes=poll.closes_at))
    return Screen(lines, ((Link(line("poll-button-vote"), f"v_{poll.id}"),),))


def _posted(work: Work, told: Told) -> Screen:
    return card(work, told.subject)


def _wanted(work: Work, told: Told, poll: PollSeen) -> bool:
    return poll.is_open and told.person is not None and not has_voted(work, told.person, poll.id)


def _after(poll: PollSeen, *, group: bool) -> Row:
    if group:
        return (
            Link(line("poll-button-count"), f"vh_{poll.id}"),
            Link(line("poll-button-text"), f"v_{poll.id}"),
        )
    return (
        Button(line("poll-button-count"), ShowCount(poll.id)),
        Button(line("poll-button-text"), OpenPoll(poll.id)),
    )


CARDS: dict[str, DrawCard] = {"poll": card}
NOTICES: dict[str, Draw] = {
    "card-poll": _posted,
    "poll-opened": opened,
    "poll-reminder": reminder,
    "poll-prolonged": prolonged,
    "poll-outcome": outcome,
    "vote-replaced": replaced,
    "vote-cast-for": cast_for,
}
