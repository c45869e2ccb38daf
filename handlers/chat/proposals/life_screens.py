"""What else there is to a proposal: what happened, how it read before, its photos, what may be done."""

from deliberation.proposals.handing_over import Presence
from deliberation.proposals.queries import ProposalSeen
from deliberation.proposals.stages import OPEN, OWED, Stage
from handlers.chat.common import home_button
from handlers.chat.menu import FlagProposal
from handlers.chat.proposals import editing_screens
from handlers.chat.proposals.life_taps import (
    AnswerDirectly,
    AskToPart,
    HandOn,
    HandOver,
    HearOriginal,
    Merge,
    OfficeMatters,
    OwnMatters,
    PhotoAt,
    Reply,
    SayWhy,
    SeeEarlier,
    SeeHistory,
)
from handlers.chat.proposals.outcomes import What
from handlers.chat.proposals.queries import Earlier, Photo, View
from handlers.chat.proposals.screens import back_to
from handlers.chat.proposals.taps import PutToVote
from handlers.chat.proposals.telling import headline, hidden_line, history_lines
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import line


def more(view: View) -> Screen:
    """What else there is to a proposal, by who asks."""
    seen = view.seen
    rows: list[Row] = []
    if seen.photos:
        rows.append((Button(line("button-see-photos", photos=len(seen.photos)), PhotoAt(seen.id, 0)),))
    if seen.may_hear:
        rows.append((Button(line("button-hear-original"), HearOriginal(seen.id)),))
    rows.append((Button(line("button-see-history"), SeeHistory(seen.id)),))
    if seen.mine and seen.stage in OPEN:
        rows.append((Button(line("button-own-matters"), OwnMatters(seen.id)),))
    if view.committee:
        rows.append((Button(line("button-office-matters"), OfficeMatters(seen.id)),))
    elif not seen.mine and seen.hidden is None and not view.newcomer:
        rows.append((Button(line("button-flag-proposal"), FlagProposal(seen.id)),))
    lines = (line("proposal-more"), headline(seen.number, seen.title))
    return Screen(lines, (*rows, (back_to(seen.id), home_button())))


def history(view: View) -> Screen:
    """What happened so far, and the way to how it read before."""
    seen = view.seen
    lines = (line("proposal-history"), headline(seen.number, seen.title), GAP, *history_lines(seen))
    rows: tuple[Row, ...] = ()
    if seen.edited_at is not None and seen.hidden is None:
        rows = ((Button(line("button-see-earlier"), SeeEarlier(seen.id, seen.edition - 1)),),)
    return Screen(lines, (*rows, (back_to(seen.id), home_button())))


def earlier(shown: Earlier) -> Screen:
    """How it read before it was edited."""
    wish = (line("proposal-wish", wish=shown.wish),) if shown.wish else ()
    lines = (
        line("proposal-earlier", until=shown.until),
        headline(shown.number, shown.title),
        line("proposal-body", body=shown.body),
        *wish,
    )
    rows: tuple[Row, ...] = ()
    if shown.edition > 1:
        rows = ((Button(line("button-see-earlier"), SeeEarlier(shown.proposal, shown.edition - 1)),),)
    return Screen(lines, (*rows, (back_to(shown.proposal), home_button())))


def photo(shown: Photo) -> Screen:
    """A photo of the proposal, under its name."""
    rows: tuple[Row, ...] = ()
    if shown.many > 1:
        after = (shown.at + 1) % shown.many
        rows = (
            (
                Button(
                    line("button-next-photo", at=after + 1, many=shown.many), PhotoAt(shown.proposal, after)
                ),
            ),
        )
    lines = (headline(shown.number, shown.title),)
    return Screen(
        lines, (*rows, (back_to(shown.proposal), home_button())), attachment=shown.picture, fresh=True
    )


def own_matters(view: View) -> Screen:
    """What its author may do with it."""
    seen = view.seen
    edit: tuple[Row, ...] = ()
    if seen.with_author is not None:
        edit = ((editing_screens.send_again_button(seen.id),),)
    elif seen.stage is Stage.COLLECTING:
        edit = ((editing_screens.edit_button(seen.id),),)
    rows: tuple[Row, ...] = (
        *edit,
        (Button(line("button-hand-over"), HandOver(seen.id)),),
        (Button(line("button-merge"), Merge(seen.id)),),
        (Button(line("button-withdraw"), SayWhy(seen.id, What.WITHDRAW.value, 0)),),
        (back_to(seen.id),),
    )
    return Screen((line("own-matters"), headline(seen.number, seen.title), line("own-matters-how")), rows)


def office_matters(view: View) -> Screen:
    """What the committee may do with it."""
    seen = view.seen
    rows: list[Row] = []
    if seen.stage in OWED or _promised(view):
        rows.append((Button(line("button-reply"), Reply(seen.id)),))
    if seen.may_return:
        rows.append((_say(seen.id, What.RETURN),))
    if seen.clock is not None:
        rows.append((Button(line("button-hand-on"), HandOn(seen.id, 0)),))
    if seen.stage in OPEN:
        rows.append((Button(line("button-merge"), Merge(seen.id)),))
        if seen.presence is not Presence.HERE:
            rows.append((Button(line("button-find-heir"), HandOver(seen.id)),))
    if view.may_part:
        rows.append((Button(line("button-part"), AskToPart(seen.id)),))
    if seen.stage is Stage.ADOPTED:
        rows.append((Button(line("button-unfunded"), SayWhy(seen.id, What.UNFUNDED.value, 0)),))
    first = line("office-matters") if rows else line("office-matters-none")
    lines = [first, headline(seen.number, seen.title)]
    if (hidden := hidden_line(seen)) is not None:
        lines.append(hidden)
    return Screen(tuple(lines), (*rows, (back_to(seen.id),)))


def replying(view: View) -> Screen:
    """How does the committee answer?"""
    seen = view.seen
    if _promised(view):
        return Screen(
            (line("reply-promise"), headline(seen.number, seen.title)),
            ((_say(seen.id, What.DONE),), (back_to(seen.id),)),
        )
    first = "yes" if seen.stage is Stage.SCREENING else "no"
    lines = (line("reply-how"), headline(seen.number, seen.title), line("reply-how-each", first=first))
    return Screen(lines, (*ways_to_reply(seen), (back_to(seen.id),)))


def ways_to_reply(seen: ProposalSeen) -> tuple[Row, ...]:
    """What the committee can answer to a proposal with enough support."""
    take_up: tuple[Row, ...] = ((_say(seen.id, What.TAKE_UP),),) if seen.stage is Stage.SCREENING else ()
    return (
        *take_up,
        (Button(line("button-put-to-vote"), PutToVote(seen.id, 0)),),
        (Button(line("button-answer-directly"), AnswerDirectly(seen.id)),),
        (_say(seen.id, What.DECLINE),),
    )


def answering(view: View) -> Screen:
    """Answered at once: is it done, will it be done, or is there something to explain?"""
    seen = view.seen
    rows = tuple((_say(seen.id, what),) for what in (What.DONE, What.WILL, What.EXPLAINED))
    lines = (line("answer-how"), headline(seen.number, seen.title))
    return Screen(lines, (*rows, (Button(line("button-other-answer"), Reply(seen.id)),)))


def _say(proposal: int, what: What) -> Button:
    return Button(line("button-outcome", what=what.value), SayWhy(proposal, what.value, 0))


def _promised(view: View) -> bool:
    said = view.seen.said
    return view.seen.stage is Stage.ANSWERED and said is not None and said.how == "will"
