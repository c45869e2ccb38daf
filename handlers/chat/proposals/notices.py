"""What people and groups are told about proposals, drawn from what is true when it is sent."""

from collections.abc import Callable
from dataclasses import replace

from deliberation.following.queries import wants
from deliberation.proposals.queries import ProposalSeen, proposal_seen
from deliberation.proposals.stages import OWED, Stage
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.following.screens import door as follow_door
from handlers.chat.proposals import asked_notices, life_screens, screens
from handlers.chat.proposals.dictating_screens import NOTICES as VOICES
from handlers.chat.proposals.editing_screens import send_again_button
from handlers.chat.proposals.life_taps import Reply
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.telling import clock_line, headline, said_lines
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, DrawCard, Told
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin


def card(work: Work, proposal: int) -> Screen | None:
    """The card in the group."""
    seen = _seen(work, proposal, None)
    return screens.card(seen) if seen else None


def ready(seen: ProposalSeen) -> Screen | None:
    """To the committee: enough dwellings support it, please answer."""
    if seen.stage is not Stage.SCREENING:
        return None
    lines = (
        line("notice-ready", supports=seen.supports, needed=seen.needed),
        headline(seen.number, seen.title),
        clock_line(seen, card=True),
        line("notice-ready-ask"),
    )
    return Screen(tuple(each for each in lines if each), (*life_screens.ways_to_reply(seen), (_open(seen),)))


def reached(seen: ProposalSeen) -> Screen | None:
    """To the author: enough dwellings support it."""
    if seen.stage is not Stage.SCREENING:
        return None
    lines = (
        line("notice-reached", supports=seen.supports, needed=seen.needed),
        headline(seen.number, seen.title),
        clock_line(seen, card=True),
        line("notice-reached-then"),
    )
    return Screen(tuple(each for each in lines if each), ((_open(seen),), HOME_ROW))


def owing(seen: ProposalSeen) -> Screen | None:
    """To a member: the answer was handed to them."""
    return _to_answer(seen, "handed")


def answer_soon(seen: ProposalSeen) -> Screen | None:
    """To whoever owes it: the time for an answer is nearly up."""
    return _to_answer(seen, "soon") if seen.clock and seen.clock.overdue is None else None


def overdue(seen: ProposalSeen) -> Screen | None:
    """To whoever owes it, the chair and the supervisors: the time for an answer went by."""
    return _to_answer(seen, "late") if seen.clock and seen.clock.overdue is not None else None


def promise_late(seen: ProposalSeen) -> Screen | None:
    """To whoever promised it, the chair and the supervisors: the day went by; is it done?"""
    if seen.promise is None or seen.promise.late is None:
        return None
    lines = (line("notice-promise-late"), headline(seen.number, seen.title), *said_lines(seen))
    return Screen(lines, (_reply(seen), (_open(seen), home_button())))


def promise_put_off(seen: ProposalSeen) -> Screen | None:
    """To author and supporters: not done yet, why, and until when."""
    if seen.promise is None or seen.promise.delay is None:
        return None
    lines = (line("notice-promise-put-off"), headline(seen.number, seen.title), *said_lines(seen)[1:])
    return Screen(lines, ((_open(seen),), (follow_door(seen.id), home_button())))


def returned(seen: ProposalSeen) -> Screen | None:
    """To author and supporters: the committee asks the author to say more."""
    if seen.with_author is None:
        return None
    news = _news(seen, "returned")
    if not seen.mine:
        return news
    until = line("returned-until", until=seen.with_author)
    return replace(news, lines=(*news.lines, until), rows=((send_again_button(seen.id),), *news.rows))


def back_again(seen: ProposalSeen) -> Screen | None:
    """To whoever owes the answer: its author said more, or did not in time."""
    if seen.stage is not Stage.SCREENING:
        return None
    return _to_answer(seen, "again" if seen.sent_again else "silent")


def in_vote(seen: ProposalSeen) -> Screen | None:
    """To the author: it is being voted on."""
    if seen.poll is None:
        return None
    lines = (line("notice-in-vote"), headline(seen.number, seen.title), line("notice-in-vote-then"))
    return Screen(lines, (screens.poll_row(seen.poll), (_open(seen), home_button())))


def lapsed(seen: ProposalSeen) -> Screen | None:
    """To the author: too few homes supported it in time."""
    if seen.stage is not Stage.LAPSED or not seen.mine:
        return None
    return _news(seen, "lapsed")


def _of(*stages: Stage) -> Callable[[ProposalSeen], Screen | None]:
    """News of where it stands, as long as it stands there."""

    def drawn(seen: ProposalSeen) -> Screen | None:
        return _news(seen, seen.stage.value) if seen.stage in stages else None

    return drawn


def _news(seen: ProposalSeen, what: str) -> Screen:
    whose = "mine" if seen.mine else "other"
    lines = (
        line("news", what=what, whose=whose),
        headline(seen.number, seen.title),
        *said_lines(seen)[: _reasons(seen)],
        line("news-then", what=what, whose=whose),
    )
    rows: tuple[Row, ...] = ((_open(seen),), (follow_door(seen.id), home_button()))
    return Screen(lines, rows)


def _reasons(seen: ProposalSeen) -> int:
    """How many lines say why it stands there: the words, and by when something is promised."""
    promised = seen.promise is not None and seen.promise.until is not None
    return (1 + promised) if seen.said else 0


def _to_answer(seen: ProposalSeen, why: str) -> Screen | None:
    clock = clock_line(seen)
    if clock is None or seen.stage not in OWED:
        return None
    lines = (line("notice-answer", why=why), headline(seen.number, seen.title), clock)
    return Screen(lines, (_reply(seen), (_open(seen), home_button())))


def _told(draw: Callable[[ProposalSeen], Screen | None], *, mutable: bool = False) -> Draw:
    """Draw from what is true now; what can be muted is not told to whoever did."""

    def drawn(work: Work, told: Told) -> Screen | None:
        seen = _seen(work, told.subject, told.person)
        if seen is None or (mutable and told.person and not wants(work, seen.id, [told.person])):
            return None
        return draw(seen)

    return drawn


def _seen(work: Work, proposal: int, person: int | None) -> ProposalSeen | None:
    try:
        return proposal_seen(work, Acting(person, None, Origin.CLOCK), proposal)
    except Refusal:
        return None


def _reply(seen: ProposalSeen) -> Row:
    return (Button(line("button-reply"), Reply(seen.id)),)


def _open(seen: ProposalSeen) -> Button:
    return Button(line("button-full-text"), SeeProposal(seen.id))


NOTICES: dict[str, Draw] = {
    **VOICES,
    "proposal-ready": _told(ready),
    "proposal-reached": _told(reached),
    "proposal-owing": _told(owing),
    "proposal-answer-soon": _told(answer_soon),
    "proposal-overdue": _told(overdue),
    "proposal-promise-late": _told(promise_late),
    "proposal-promise-put-off": _told(promise_put_off, mutable=True),
    "proposal-in-vote": _told(in_vote),
    "proposal-returned": _told(returned, mutable=True),
    "proposal-back": _told(back_again),
    "proposal-taken-up": _told(_of(Stage.DELIBERATING), mutable=True),
    "proposal-answered": _told(_of(Stage.ANSWERED), mutable=True),
    "proposal-declined": _told(_of(Stage.DECLINED), mutable=True),
    "proposal-withdrawn": _told(_of(Stage.WITHDRAWN), mutable=True),
    "proposal-unfunded": _told(_of(Stage.UNFUNDED), mutable=True),
    "proposal-merged": _told(_of(Stage.MERGED)),
    "proposal-lapsed": _told(lapsed),
    **asked_notices.NOTICES,
}

CARDS: dict[str, DrawCard] = {"proposal": card}
