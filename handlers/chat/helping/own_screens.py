"""What those who are helped, and their relatives, are shown: who may act, who looks on, what was done."""

from functools import partial

from handlers.chat.common import HOME_ROW, home_button, list_row, page_of, with_ways
from handlers.chat.helping.screens import consent_line
from handlers.chat.helping.taps import (
    AgreeTo,
    AllRight,
    AskEndConsent,
    AskEndKin,
    AskKin,
    BecomeKin,
    ChooseHelper,
    DoneFor,
    EndConsent,
    EndKin,
    HelpPerson,
    HelpReport,
    KinAndConsents,
    MoreOfHelp,
    OnWhom,
    PrintSlip,
    SeeAct,
    SpeakAs,
    UndoAct,
)
from handlers.chat.helping.undoing import ActShown
from handlers.chat.menu import OpenHelpers
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from handlers.chat.visits.taps import OwnVisits
from kernel import codes
from kernel.lines import Line, line
from residents.assisting.acts import Undone
from residents.assisting.consent import Agreed, AgreedNoMore
from residents.assisting.finding import Neighbour
from residents.assisting.kin import KinAsked, KinNow, KinWanted
from residents.assisting.mode import Speaking
from residents.assisting.queries import ConsentSeen, Helpers, KinSeen, Speaker

AT_ONCE = MOST_BUTTONS - 2
"""Doors of one's own help that stand at once, beside the way to the others and home."""


def helpers(seen: Helpers, speaks: Row = ()) -> Screen:
    """Who may act for me, who looks on, and on whom I look; on a shared phone first who speaks."""
    lines: list[Line | None] = [line("helpers")]
    lines += [consent_line(each) for each in seen.consents] or [line("helpers-nobody")]
    names = "、".join(each.name for each in seen.kin)
    lines.append(line("helpers-kin", names=names) if names else line("helpers-no-kin"))
    doors = (*speaks, *_own_doors(seen))
    if len(doors) > MOST_BUTTONS - 1:
        doors = (*doors[:AT_ONCE], Button(line("button-help-more-own"), MoreOfHelp()))
    return Screen(tuple(lines), (*((each,) for each in doors), HOME_ROW))


def more_of_help(seen: Helpers, speaks: Row = ()) -> Screen:
    """What else there is."""
    rows = tuple((each,) for each in (*speaks, *_own_doors(seen))[AT_ONCE:])
    return Screen((line("helpers-more"),), with_ways(rows, _helpers_door(), home_button()))


def _own_doors(seen: Helpers) -> tuple[Button, ...]:
    """On whom I look, what was done for me, how to end it; then who may do it, who looks on, the report."""
    ends = (Button(line("button-end-consents"), KinAndConsents(0)),) if seen.consents or seen.kin else ()
    return (
        Button(line("button-visits"), OwnVisits()),
        *_looking_on(seen),
        Button(line("button-done-for", acts=seen.acts), DoneFor(seen.person, 0)),
        *ends,
        Button(line("button-choose-helper"), ChooseHelper()),
        Button(line("button-ask-kin"), AskKin(0)),
        Button(line("button-help-report"), HelpReport()),
    )


def _looking_on(seen: Helpers) -> tuple[Button, ...]:
    """Of several, the way to their list."""
    if len(seen.looks_on) > 1:
        return (Button(line("button-looks-on-several", people=len(seen.looks_on)), OnWhom(0)),)
    return tuple(_looks_on(each) for each in seen.looks_on)


def _looks_on(each: Neighbour) -> Button:
    return Button(line("button-looks-on", name=each.name), DoneFor(each.person, 0))


def on_whom(seen: Helpers, page: int) -> Screen:
    """Those on whom one looks: what was done for them."""
    shown, page, more = page_of(seen.looks_on, page)
    rows = tuple((_looks_on(each),) for each in shown)
    ways = list_row(OnWhom, page, _helpers_door(), home_button(), more=more)
    return Screen((line("helpers-on-whom"),), (*rows, ways))


def choose_helper(near: tuple[Neighbour, ...]) -> Screen:
    """Agree to the desk, or to somebody near."""
    desk = (Button(line("button-agree-desk"), AgreeTo(0)),)
    others = tuple((Button(line("button-agree-one", name=each.name), AgreeTo(each.person)),) for each in near)
    lines = (line("consent-choose"), line("consent-choose-what"), line("consent-choose-end"))
    return Screen(lines, (desk, *others, (_helpers_door(), home_button())))


def agreed(receipt: Agreed) -> Screen:
    """It is so from now on."""
    said = (
        line("consent-given-one", helper=receipt.helper, until=receipt.until)
        if receipt.helper
        else line("consent-given-desk", until=receipt.until)
    )
    return Screen((said, line("consent-choose-end")), ((_helpers_door(), home_button()),))


def ends(consents: tuple[ConsentSeen, ...], kin: tuple[KinSeen, ...], at: KinAndConsents) -> Screen:
    """What can be ended."""
    every: tuple[ConsentSeen | KinSeen, ...] = (*consents, *kin)
    shown, page, more = page_of(every, at.page)
    rows = tuple((_end(each),) for each in shown)
    ways = list_row(partial(KinAndConsents, at.person), page, _helpers_door(), home_button(), more=more)
    return Screen((line("ends"),), (*rows, ways))


def _end(each: ConsentSeen | KinSeen) -> Button:
    if isinstance(each, KinSeen):
        return Button(line("button-end-kin", name=each.name), AskEndKin(each.id))
    if each.helper:
        return Button(line("button-end-one", helper=each.helper), AskEndConsent(each.id))
    return Button(line("button-end-desk"), AskEndConsent(each.id))


def ask_end(consent: ConsentSeen) -> Screen:
    """Is it meant to be over?"""
    lines = (consent_line(consent), line("consent-end-what"))
    return Screen(lines, ((Button(line("button-end-now"), EndConsent(consent.id)),), (_helpers_door(),)))


def ask_end_kin(names: KinNow, kin: int) -> Screen:
    """Is it meant that they look on no longer?"""
    lines = (line("kin-end", name=names.name, relative=names.relative), line("kin-end-what"))
    return Screen(lines, ((Button(line("button-end-now"), EndKin(kin)),), (_helpers_door(),)))


def ended(receipt: AgreedNoMore) -> Screen:
    """It is over at once."""
    lines = (line("consent-over", name=receipt.name),)
    return Screen(lines, ((_helpers_door(), home_button()),))


# ------------------------------------------------------------ what was done


def done_for(acts: tuple[ActShown, ...], person: int, page: int, *, more: bool, mine: bool = False) -> Screen:
    """What was done for somebody, newest first; whoever did some of it (``mine``) goes back to them."""
    rows = tuple((_act_button(each),) for each in acts)
    lines = (line("done-for", name=acts[0].act.name),) if acts else (line("done-for-nothing"),)
    back = _back_to(person) if mine else _helpers_door()
    return Screen(lines, (*rows, list_row(partial(DoneFor, person), page, back, home_button(), more=more)))


def _act_button(shown: ActShown) -> Button:
    return Button(line("button-act", kind=shown.act.kind, at=shown.act.at), SeeAct(shown.act.id))


def act(shown: ActShown, *, mine: bool = False) -> Screen:
    """One act, and the way to take it back; whoever did it (``mine``) can print its slip."""
    rows = act_rows(shown)
    if mine:
        slip: Row = (Button(line("button-print-slip"), PrintSlip(shown.act.id)),)
        rows = (*rows[:-1], slip, (_back_to(shown.act.person), home_button()))
    return Screen(act_lines(shown), rows)


def act_lines(shown: ActShown) -> tuple[Line, ...]:
    """By whom, for whom, what and when."""
    seen = shown.act
    lines = [
        line("done-by", by=seen.by, office=seen.office, name=seen.name),
        shown.what,
        line("done-at", at=seen.at, slip=codes.grouped(seen.slip)),
    ]
    if seen.undone_at is not None:
        lines.append(line("done-undone", by=seen.undone_by, at=seen.undone_at))
    elif shown.can_undo:
        lines.append(line("done-can-undo"))
    else:
        lines.append(line("done-final"))
    return tuple(lines)


def act_rows(shown: ActShown) -> tuple[Row, ...]:
    """Take it back, or say that it is right."""
    right = Button(line("button-all-right"), AllRight(shown.act.id))
    if shown.act.undone_at is not None:
        return ((_helpers_door(), home_button()),)
    if not shown.can_undo:
        return ((right,), (_helpers_door(), home_button()))
    return ((Button(line("button-undo"), UndoAct(shown.act.id)), right), (_helpers_door(), home_button()))


def undone(receipt: Undone, shown: ActShown) -> Screen:
    """It is as it was before."""
    said = line("undone-before") if receipt.again else line("undone")
    return Screen((said, shown.what, line("undone-told")), ((_helpers_door(), home_button()),))


def all_right() -> Screen:
    """Thanks; it can still be taken back."""
    return Screen((line("all-right"),), ((_helpers_door(), home_button()),))


# ------------------------------------------------------------ relatives, and who speaks


def kin_asked(receipt: KinAsked, address: str, *, mine: bool) -> Screen:
    """The link to hand on, with its code to scan; who asked for somebody else goes on with them."""
    card = Button(line("button-help-person-alone", name=receipt.name), HelpPerson(receipt.person))
    lines = (
        line("kin-asked", name=receipt.name),
        line("kin-asked-link", link=address),
        line("kin-asked-until", until=receipt.until),
    )
    return Screen(lines, ((_helpers_door() if mine else card, home_button()),))


def kin_wanted(wanted: KinWanted, community: int, ticket: str) -> Screen:
    """Somebody would like the reader to look on."""
    if wanted.mine:
        return Screen((line("kin-already", name=wanted.name),), ((_helpers_door(), home_button()),))
    asked = line("kin-wanted", name=wanted.name, by=wanted.by)
    lines = (asked, line("kin-wanted-what"), line("kin-wanted-not"))
    yes = Button(line("button-become-kin"), BecomeKin(community, ticket))
    return Screen(lines, ((yes,), (Button(line("button-not-kin"), home_button().does),)))


def kin_now(receipt: KinNow) -> Screen:
    """They look on from now on."""
    return Screen((line("kin-now", name=receipt.name),), ((_helpers_door(), home_button()),))


def kin_over(receipt: KinNow) -> Screen:
    """They look on no longer."""
    lines = (line("kin-over", name=receipt.name, relative=receipt.relative),)
    return Screen(lines, ((_helpers_door(), home_button()),))


def who_speaks(speakers: tuple[Speaker, ...]) -> Screen:
    """Whose turn is it on this phone?"""
    rows = tuple((_speaker(each),) for each in speakers)
    return Screen((line("who-speaks"), line("who-speaks-why")), (*rows, (_helpers_door(), home_button())))


def _speaker(each: Speaker) -> Button:
    if each.now:
        return Button(line("button-speaks-now", name=each.name), SpeakAs(each.person))
    return Button(line("button-speak-as", name=each.name), SpeakAs(each.person))


def speaking(receipt: Speaking) -> Screen:
    """From now on this one speaks."""
    return Screen((line("speaks-now", name=receipt.name),), ((_helpers_door(), home_button()),))


def helpers_door() -> Button:
    """To who may act for one, who looks on, and what was done."""
    return _helpers_door()


def _back_to(person: int) -> Button:
    return Button(line("button-back-to-card"), HelpPerson(person))


def _helpers_door() -> Button:
    return Button(line("button-helpers"), OpenHelpers())
