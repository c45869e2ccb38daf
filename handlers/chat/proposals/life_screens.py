"""What else there is to a proposal: what happened, how it read before, its photos, what may be done."""

from deliberation.proposals.editions import EditionSeen, TakenBack
from deliberation.proposals.handing_over import Presence
from deliberation.proposals.queries import ProposalSeen
from deliberation.proposals.stages import OPEN, OWED, Stage
from handlers.chat.common import home_button, with_ways
from handlers.chat.menu import FlagProposal
from handlers.chat.moderation.taps import FlagEdition
from handlers.chat.proposals import editing_screens
from handlers.chat.proposals.life_taps import (
    AnswerDirectly,
    AskTakeBackEarlier,
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
    TakeBackEarlier,
)
from handlers.chat.proposals.outcomes import What
from handlers.chat.proposals.queries import Earlier, Photo, View
from handlers.chat.proposals.screens import back_to
from handlers.chat.proposals.taps import PutToVote
from handlers.chat.proposals.telling import headline, hidden_line, history_lines
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line


def more(view: View) -> Screen:
    """What else there is to a proposal, by who asks."""
    seen = view.seen
    rows: list[Row] = []
    # A committee member's own one, with photos and a voice, has the voice behind the photos.
    folded = bool(seen.photos and seen.may_hear and seen.mine and view.committee)
    if seen.photos:
        label = line("button-see-photos", photos=len(seen.photos), voice="yes" if folded else "no")
        rows.append((Button(label, PhotoAt(seen.id, 0)),))
    if seen.may_hear and not folded:
        rows.append((Button(line("button-hear-original"), HearOriginal(seen.id)),))
    rows.append((Button(line("button-see-history"), SeeHistory(seen.id)),))
    if seen.mine and seen.stage in OPEN:
        rows.append((Button(line("button-own-matters"), OwnMatters(seen.id)),))
    if view.committee:
        rows.append((Button(line("button-office-matters"), OfficeMatters(seen.id)),))
    elif not seen.mine and seen.hidden is None and not view.newcomer:
        rows.append((Button(line("button-flag-proposal"), FlagProposal(seen.id)),))
    lines = (line("proposal-more"), headline(seen.number, seen.title))
    return Screen(lines, with_ways(rows, back_to(seen.id), home_button()))


def history(view: View) -> Screen:
    """What happened so far, and the way to how it read before."""
    seen = view.seen
    lines = (line("proposal-history"), headline(seen.number, seen.title), GAP, *history_lines(seen))
    rows: tuple[Row, ...] = ()
    if seen.edited_at is not None and seen.hidden is None:
        rows = ((Button(line("button-see-earlier"), SeeEarlier(seen.id, seen.edition - 1)),),)
    return Screen(lines, (*rows, (back_to(seen.id), home_button())))


def earlier(shown: Earlier) -> Screen:
    """How it read before it was edited, or why that is not shown."""
    seen = shown.seen
    words = (headline(shown.number, seen.title), line("proposal-body", body=seen.body))
    wish = (line("proposal-wish", wish=seen.wish),) if seen.wish else ()
    said = (*words, *wish) if seen.shown else (_why_not_shown(seen),)
    rows: list[Row] = []
    if seen.edition > 1:
        rows.append((Button(line("button-see-earlier"), SeeEarlier(shown.proposal, seen.edition - 1)),))
    if shown.may_take_back:
        rows.append((Button(line("button-take-back-earlier"), AskTakeBackEarlier(shown.proposal)),))
    if shown.may_flag:
        rows.append((Button(line("button-flag-proposal"), FlagEdition(shown.proposal, seen.edition)),))
    lines = (line("proposal-earlier", until=seen.until), *said)
    return Screen(lines, (*rows, (back_to(shown.proposal), home_button())))


def _why_not_shown(seen: EditionSeen) -> Line:
    if seen.hidden is not None and not (seen.private or seen.taken_back):
        waits = "yes" if seen.hidden.provisional else "no"
        return line("proposal-said-hidden", waits=waits, why=seen.hidden.why)
    return line("proposal-earlier-gone", how="taken" if seen.taken_back else "private")


def taking_back_earlier(proposal: int) -> Screen:
    """What it means, before it is done."""
    now = Button(line("button-take-back-earlier-now"), TakeBackEarlier(proposal))
    return Screen((line("take-back-earlier"), line("take-back-earlier-then")), ((now,), (back_to(proposal),)))


def earlier_taken_back(receipt: TakenBack) -> Screen:
    """They are gone."""
    lines = (line("take-back-earlier-done", number=receipt.number),)
    return Screen(lines, ((back_to(receipt.proposal), home_button()),))


def photo(shown: Photo) -> Screen:
    """A photo of the proposal, under its name."""
    rows: list[Row] = []
    if shown.many > 1:
        after = (shown.at + 1) % shown.many
        label = line("button-next-photo", at=after + 1, many=shown.many)
        rows.append((Button(label, PhotoAt(shown.proposal, after)),))
    if shown.may_hear:
        rows.append((Button(line("button-hear-original"), HearOriginal(shown.proposal)),))
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
            ((_say(seen.id, What.DONE),), (_say(seen.id, What.LATER),), (back_to(seen.id),)),
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
