"""Handing an answer, a proposal, or two proposals on: choosing, looking, and what became of it."""

from functools import partial

from deliberation.proposals.handing_over import HandedOver, Offered
from deliberation.proposals.merging import Merged
from deliberation.proposals.owing import HandedOn
from deliberation.proposals.parting import Parted, PartingAhead
from deliberation.proposals.shelves import Owed
from deliberation.proposals.stages import Stage
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row, page_of
from handlers.chat.menu import office_row, proposals_door
from handlers.chat.moderation.taps import FlagWish
from handlers.chat.proposals.life_taps import (
    AnswerWish,
    HandOn,
    HandOver,
    OfferNow,
    OfferTo,
    OpenOwed,
    PartNow,
    RefuseOffer,
    SayWhy,
    TakeOn,
)
from handlers.chat.proposals.outcome_screens import change_lines
from handlers.chat.proposals.outcomes import What
from handlers.chat.proposals.passing_on import Choosing, Offer, Wish
from handlers.chat.proposals.queries import OwedList, View
from handlers.chat.proposals.screens import LABEL_UNITS, back_to
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.telling import details, headline, stage_line
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel import texts
from kernel.lines import line

HEIR_LINK = "heir"


def choosing_member(chosen: Choosing, page: int = 0) -> Screen:
    """Who of the committee shall answer?"""
    shown, page, more = page_of(chosen.members, page)
    rows = tuple(
        (Button(line("neighbour-name", name=each.name), HandOn(chosen.proposal, each.id)),) for each in shown
    )
    lines = (line("hand-on-who"), headline(chosen.number, chosen.title), line("hand-on-how"))
    ways = list_row(partial(HandOn, chosen.proposal, 0), page, back_to(chosen.proposal), more=more)
    return Screen(lines, (*rows, ways))


def handed_on(receipt: HandedOn) -> Screen:
    """Another member owes the answer now."""
    lines = (line("hand-on-done", number=receipt.number, member=receipt.member),)
    return Screen(lines, ((back_to(receipt.proposal),), (proposals_door(), home_button())))


def choosing_heir(chosen: Choosing) -> Screen:
    """Who shall go on with it: a supporter, or whoever gets the link."""
    rows = tuple(
        (Button(line("neighbour-name", name=each.name), OfferTo(chosen.proposal, each.id)),)
        for each in chosen.neighbours
    )
    link = (Button(line("button-offer-link"), OfferTo(chosen.proposal, 0)),)
    how = line("heir-who-how", neighbours=len(chosen.neighbours))
    lines = (line("heir-who"), headline(chosen.number, chosen.title), how)
    return Screen(lines, (*rows, link, (back_to(chosen.proposal),)))


def offer_ahead(offer: Offer) -> Screen:
    """What offering it means, before it is done."""
    named = "yes" if offer.name else "no"
    lines = (
        line("heir-ahead", name=offer.name, named=named),
        headline(offer.number, offer.title),
        line("heir-ahead-then"),
    )
    now = Button(line("button-offer-now"), OfferNow(offer.proposal, offer.heir))
    return Screen(lines, ((now,), (Button(line("button-other-heir"), HandOver(offer.proposal)),)))


def offered(receipt: Offered, link: str) -> Screen:
    """It is offered; a link is shown to be passed on."""
    if receipt.heir:
        said = line("heir-asked", name=receipt.heir, until=receipt.until)
        return Screen((said,), ((back_to(receipt.proposal),), (proposals_door(), home_button())))
    lines = (line("heir-link", until=receipt.until), line("heir-link-is", link=link), line("heir-link-once"))
    return Screen(lines, ((back_to(receipt.proposal),), (proposals_door(), home_button())))


def offer(view: View, ticket: str) -> Screen:
    """A proposal that one is asked to take on."""
    seen = view.seen
    lines = (
        line("offer-to-you", author=seen.author),
        headline(seen.number, seen.title),
        *details(seen)[:1],
        stage_line(seen),
        GAP,
        line("offer-then"),
    )
    yes = Button(line("button-take-on"), TakeOn(seen.id, ticket))
    no = Button(line("button-rather-not"), RefuseOffer(seen.id))
    return Screen(lines, ((yes,), (no,), HOME_ROW))


def taken_on(receipt: HandedOver) -> Screen:
    """Whose it is now."""
    mine = "yes" if receipt.mine else "no"
    lines = (line("offer-answered", number=receipt.number, title=receipt.title, mine=mine),)
    return Screen(lines, ((back_to(receipt.proposal),), (proposals_door(), home_button())))


def choosing_other(chosen: Choosing) -> Screen:
    """Into which proposal shall it go?"""
    rows = tuple(
        (
            Button(
                line("merge-row", number=each.number, title=texts.cut(each.title, LABEL_UNITS)),
                SayWhy(chosen.proposal, What.MERGE.value, each.id),
            ),
        )
        for each in chosen.alike[:3]
    )
    lines = (
        line("merge-which"),
        headline(chosen.number, chosen.title),
        line("merge-which-how", alike=len(rows)),
        line("merge-which-then"),
    )
    return Screen(lines, (*rows, (Button(line("button-not-now"), GiveUp()),)), asks=True)


def wish(shown: Wish) -> Screen:
    """Another author would have theirs put into one's own."""
    seen = shown.seen
    lines = (
        line("merge-wish", by=shown.by, into=shown.into_number),
        headline(seen.number, seen.title),
        *details(seen)[:1],
        line("outcome-preview-why", what="merge", why=shown.why) if shown.why else line("merge-wish-hidden"),
        *(change_lines(shown.change, seen.number, shown.into_number) if shown.change else ()),
        GAP,
        line("merge-wish-then", until=shown.until),
    )
    yes = Button(line("button-agree-merge"), AnswerWish(shown.id, 1))
    no = Button(line("button-rather-not"), AnswerWish(shown.id, 0))
    flag = (Button(line("button-flag-wish"), FlagWish(shown.id)),) if shown.why else ()
    return Screen(lines, ((yes,), (no,), (*flag, back_to(seen.id))))


def wish_answered(receipt: Merged) -> Screen:
    """What became of the wish."""
    done = "yes" if receipt.done else "no"
    lines = (line("merge-wish-answered", number=receipt.number, into=receipt.into_number, done=done),)
    return Screen(lines, ((back_to(receipt.into),), (proposals_door(), home_button())))


def parting_ahead(ahead: PartingAhead) -> Screen:
    """What undoing a merge means, before it is done."""
    lines = (
        line("part-ahead", into=ahead.into_number),
        headline(ahead.number, ahead.title),
        line("part-ahead-supports", supports=ahead.supports, both=ahead.both, into=ahead.into_number),
        line("part-ahead-then", until=ahead.until),
    )
    now = Button(line("button-part-now"), PartNow(ahead.proposal))
    return Screen(lines, ((now,), (back_to(ahead.proposal),)))


def parted(receipt: Parted) -> Screen:
    """It goes on by itself."""
    lines = (line("part-done", number=receipt.number, into=receipt.into_number),)
    return Screen(lines, ((back_to(receipt.proposal),), (proposals_door(), home_button())))


def owed(shown: OwedList) -> Screen:
    """What waits for the committee, whose time runs out first at the top."""
    lines = [line("owed-list", waiting=shown.waiting), line("owed-how") if shown.rows else line("owed-none")]
    if shown.punctual.due:
        lines.append(line("owed-punctual", timely=shown.punctual.in_time, due=shown.punctual.due))
    rows: list[Row] = []
    for each in shown.rows:
        clock = each.clock
        label = line(
            "owed-row",
            title=texts.cut(each.title, LABEL_UNITS) or each.number,
            state=_state(each) if clock is None else "late" if clock.overdue is not None else "waits",
            left=clock.left if clock else (each.talked or 0),
            late=(clock.overdue or 0) if clock else 0,
        )
        rows.append((Button(label, SeeProposal(each.id)),))
        if clock is not None and each.owes:
            title = texts.cut(each.title, LABEL_UNITS) or each.number
            lines.append(line("owed-by", title=title, who=each.owes))
    return Screen(tuple(lines), (*rows, list_row(OpenOwed, shown.page, *office_row(), more=shown.more)))


def _state(each: Owed) -> str:
    return "returned" if each.stage is Stage.RETURNED else "talked"
