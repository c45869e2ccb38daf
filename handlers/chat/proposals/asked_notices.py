"""Notices that ask somebody something: support again after a merge, agree to one, take a proposal on."""

from deliberation.following.queries import wants
from deliberation.proposals.differing import difference
from deliberation.proposals.editions import editions_of
from deliberation.proposals.handing_over import WAITS
from deliberation.proposals.merging import a_wish, ends
from deliberation.proposals.queries import ProposalSeen, proposal_seen
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OPEN, Stage
from handlers.chat.common import HOME_ROW
from handlers.chat.proposals.life_taps import LeaveSupport, SeeOffer, SeeWish
from handlers.chat.proposals.taps import SeeProposal, SupportIt, TakeBack
from handlers.chat.proposals.telling import headline, said_lines, stage_line
from handlers.chat.screen import GAP, Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel import texts
from kernel.errors import Refusal
from kernel.lines import Count, Line, Words, line
from kernel.work import Work
from residents.acting import Acting, Origin

CHANGE_UNITS = 400
"""So much of what came, and of what went, is said before the whole text."""


def merged_again(work: Work, told: Told) -> Screen | None:
    """To a supporter: what they support goes on in another one; do they support that too?"""
    seen = _seen(work, told, told.subject)
    if seen is None or seen.into is None or seen.stage is not Stage.MERGED:
        return None
    into = proposal_seen(work, _reader(told), seen.into.id)
    can = into.stage is Stage.COLLECTING and into.asks_me and not into.i_support and into.hidden is None
    state = "ask" if can else "has" if into.i_support else "elsewhere" if _elsewhere(into) else "only"
    lines = (
        line("merged-again", number=seen.number, title=seen.title, hidden="yes" if seen.hidden else "no"),
        *said_lines(seen)[:1],
        headline(into.number, into.title),
        stage_line(into),
        line("merged-again-ask", state=state, place=into.place or "", number=seen.number),
    )
    see = Button(line("button-full-text"), SeeProposal(into.id))
    if not can:
        return Screen(lines, ((see,), HOME_ROW))
    yes = Button(line("button-support-into"), SupportIt(into.id, into.edition))
    no = Button(line("button-rather-not"), LeaveSupport(into.id))
    return Screen(lines, ((yes,), (no, see)))


def _elsewhere(into: ProposalSeen) -> bool:
    """Whether it asks only a place in which whoever reads it has no home."""
    return into.place is not None and not into.asks_me and into.stage in OPEN


def merged_here(work: Work, told: Told) -> Screen | None:
    """To the author of the one that goes on: another one went into it."""
    seen, went = _seen(work, told, told.subject), _named(told, "from")
    if seen is None or not seen.mine or (went and a_proposal(work, went).merged_into_id != seen.id):
        return None
    lines = (line("merged-here"), headline(seen.number, seen.title), line("merged-here-then"))
    return Screen(lines, (_open(seen), HOME_ROW))


def parted_again(work: Work, told: Told) -> Screen | None:
    """To a supporter: it goes on by itself again; is the other one still supported, too?"""
    seen, into = _seen(work, told, told.subject), _named(told, "into")
    if seen is None or not into or seen.stage is Stage.MERGED:
        return None
    other = proposal_seen(work, _reader(told), into)
    asks = other.stage is Stage.COLLECTING and other.i_support
    state = "both" if other.i_support and seen.i_support else "one" if seen.i_support else "other"
    lines: tuple[Line, ...] = (
        line("parted-again", into=other.number),
        headline(seen.number, seen.title),
        stage_line(seen),
        line("parted-again-ask", state=state, into=other.number, can="yes" if asks else "no"),
    )
    if not asks:
        return Screen(lines, (_open(seen), HOME_ROW))
    keep = Button(line("button-keep-both"), SeeProposal(seen.id))
    return Screen(lines, ((keep,), (Button(line("button-take-back-of"), TakeBack(other.id)),), HOME_ROW))


def parted(work: Work, told: Told) -> Screen | None:
    """To its author and to whoever follows it: it goes on by itself again."""
    seen, into = _seen(work, told, told.subject), _named(told, "into")
    if seen is None or not into or seen.stage is Stage.MERGED:
        return None
    if told.person and not wants(work, seen.id, [told.person]):
        return None
    number = a_proposal(work, into).number
    whose = "mine" if seen.mine else "other"
    lines = (line("parted", whose=whose, into=number), headline(seen.number, seen.title), stage_line(seen))
    return Screen(lines, (_open(seen), HOME_ROW))


def parted_here(work: Work, told: Told) -> Screen | None:
    """To the author of the other one: what had gone into it goes on by itself again."""
    seen, gone = _seen(work, told, told.subject), _named(told, "from")
    if seen is None or not seen.mine or not gone or a_proposal(work, gone).merged_into_id == seen.id:
        return None
    other = proposal_seen(work, _reader(told), gone)
    lines = (line("parted-here", into=seen.number), headline(other.number, other.title))
    return Screen((*lines, line("parted-here-then")), (_open(seen), HOME_ROW))


def sent_again(work: Work, told: Told) -> Screen | None:
    """To a supporter: its author added something; what came, what went, and how it reads now."""
    seen = _seen(work, told, told.subject)
    if seen is None or seen.stage is not Stage.SCREENING or seen.hidden is not None:
        return None
    if told.person and not wants(work, seen.id, [told.person]):
        return None
    wish = (line("proposal-wish", wish=seen.wish),) if seen.wish else ()
    lines = (
        line("sent-again"),
        headline(seen.number, seen.title),
        *_changed(work, seen),
        GAP,
        line("sent-again-now"),
        line("proposal-body", body=seen.body),
        *wish,
        line("sent-again-then", mine="yes" if seen.i_support else "no"),
    )
    back = ((Button(line("button-take-back"), TakeBack(seen.id)),),) if seen.i_support else ()
    return Screen(lines, (_open(seen), *back, HOME_ROW))


def _changed(work: Work, seen: ProposalSeen) -> list[Line]:
    """What came and what went since homes supported it, as far as the old text may be read."""
    proposal = a_proposal(work, seen.id)
    old = next(
        (e for e in editions_of(work, proposal) if e.until == proposal.sent_again_at and e.shown), None
    )
    if old is None:
        return []
    now = difference(f"{old.body}\n{old.wish}", f"{seen.body}\n{seen.wish}")
    said = [("added", now.added), ("gone", now.gone)]
    return [
        line("sent-again-change", how=how, words=texts.cut("".join(sentences), CHANGE_UNITS))
        for how, sentences in said
        if sentences
    ]


def merge_wish(work: Work, told: Told) -> Screen | None:
    """To an author: another one would put theirs into yours."""
    given = told.args.get("wish")
    if not isinstance(given, Count):
        return None
    try:
        wish = a_wish(work, given.value)
        other = proposal_seen(work, _reader(told), wish.proposal_id)
    except Refusal:
        return None
    if wish.answered_at is not None or work.now >= ends(wish) or other.stage not in OPEN:
        return None
    into = a_proposal(work, wish.into_id)
    if wish.asked_by != a_proposal(work, wish.proposal_id).author_id:
        return None
    lines = (
        line("merge-wish", by=other.author, into=into.number),
        headline(other.number, other.title),
        line("merge-wish-then", until=ends(wish)),
    )
    return Screen(lines, ((Button(line("button-see-wish"), SeeWish(wish.id)),), HOME_ROW))


def merge_refused(work: Work, told: Told) -> Screen | None:
    """To the author who wished it: the other one would rather not."""
    seen, into = _seen(work, told, told.subject), told.args.get("into")
    if seen is None:
        return None
    number = into.text if isinstance(into, Words) else ""
    lines = (
        line("merge-refused", into=number),
        headline(seen.number, seen.title),
        line("merge-refused-then"),
    )
    return Screen(lines, (_open(seen), HOME_ROW))


def offered(work: Work, told: Told) -> Screen | None:
    """To a neighbour: will you go on with it?"""
    seen = _seen(work, told, told.subject)
    if seen is None or not seen.offered_to_me or seen.stage not in OPEN:
        return None
    asked_at = a_proposal(work, seen.id).heir_asked_at
    if asked_at is None or work.now >= asked_at + WAITS:
        return None
    lines = (
        line("offer-to-you", author=seen.author),
        headline(seen.number, seen.title),
        line("offer-until", until=asked_at + WAITS),
    )
    return Screen(lines, ((Button(line("button-see-offer"), SeeOffer(seen.id)),), HOME_ROW))


def offer_refused(work: Work, told: Told) -> Screen | None:
    """To the author: whoever was asked would rather not."""
    seen = _seen(work, told, told.subject)
    if seen is None or not seen.mine:
        return None
    lines = (line("offer-refused"), headline(seen.number, seen.title), line("offer-refused-then"))
    return Screen(lines, (_open(seen), HOME_ROW))


def handed_over(work: Work, told: Told) -> Screen | None:
    """To whoever proposed it: somebody else goes on with it."""
    seen = _seen(work, told, told.subject)
    if seen is None or seen.mine:
        return None
    lines = (line("handed-over", author=seen.author), headline(seen.number, seen.title))
    return Screen(lines, (_open(seen), HOME_ROW))


def _open(seen: ProposalSeen) -> Row:
    return (Button(line("button-full-text"), SeeProposal(seen.id)),)


def _named(told: Told, name: str) -> int:
    """The id that a notice carries under this name, or 0."""
    given = told.args.get(name)
    return given.value if isinstance(given, Count) else 0


def _reader(told: Told) -> Acting:
    return Acting(told.person, None, Origin.CLOCK)


def _seen(work: Work, told: Told, proposal: int) -> ProposalSeen | None:
    try:
        return proposal_seen(work, _reader(told), proposal)
    except Refusal:
        return None


NOTICES: dict[str, Draw] = {
    "proposal-sent-again": sent_again,
    "proposal-merged-again": merged_again,
    "proposal-merged-here": merged_here,
    "proposal-parted-again": parted_again,
    "proposal-parted": parted,
    "proposal-parted-here": parted_here,
    "proposal-merge-wish": merge_wish,
    "proposal-merge-refused": merge_refused,
    "proposal-offered": offered,
    "proposal-offer-refused": offer_refused,
    "proposal-handed-over": handed_over,
}
