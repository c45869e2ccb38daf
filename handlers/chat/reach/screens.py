"""What is shown of reach: the calls that run, one with its numbers, its buildings and homes."""

from deliberation.reach.asking import Asked, PutUp
from deliberation.reach.channels import Channel, Group
from deliberation.reach.marking import Hung, Told
from deliberation.reach.model import CallKind
from deliberation.reach.queries import CallListed, ReachSeen, SilentHomes, ToHang
from deliberation.reach.suggesting import Step
from handlers.chat.common import home_button, list_row
from handlers.chat.menu import office_door, office_row
from handlers.chat.reach import taps
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from kernel import texts
from kernel.lines import Line, Percent, line

PAGE = 5
TITLE_UNITS = 24
MOST_BUILDINGS = 8
ROOM = 4
"""Rows above the last one."""


def listed(calls: tuple[CallListed, ...], page: int) -> Screen:
    """The calls that run, each to be opened."""
    if not calls:
        return Screen((line("reach-none"), line("reach-none-how")), (office_row(),))
    page = min(max(page, 0), (len(calls) - 1) // PAGE)
    shown = calls[page * PAGE : (page + 1) * PAGE]
    rows: tuple[Row, ...] = tuple((_entry(each),) for each in shown)
    last = list_row(taps.ListReach, page, office_door(), more=len(calls) > (page + 1) * PAGE)
    return Screen((line("reach-list"), line("reach-list-how")), (*rows, last))


def one(seen: ReachSeen) -> Screen:
    """One call: numbers, and what to do next."""
    lines: list[Line | None] = [_head(seen.kind, seen.matter.title)]
    if seen.logged is not None:
        lines.append(line("reach-ended", reached=seen.logged["reached"], homes=seen.logged["homes"]))
        return Screen(tuple(lines), (_back_row(),))
    if seen.whole:
        lines += [_sum(seen), *_channels(seen), *_buildings(seen)]
    if seen.mine:
        lines += [*((GAP,) if seen.whole else ()), *(_own(seen, each) for each in seen.mine)]
        lines.append(line("reach-own-silent", homes=seen.silent))
    if seen.running:
        lines += [GAP, *_suggestion(seen)]
    lines.append(line("reach-secret", kind=seen.kind.value))
    return Screen(tuple(lines), (*_doing(seen), _back_row()))


def to_hang(found: ToHang, page: int, *, paper: Attachment | None = None) -> Screen:
    """The notice to print, and the buildings in which it does not hang yet."""
    head = line("reach-paper-here") if paper is not None else _head(found.kind, found.matter.title)
    if not found.unhung:
        return Screen((head, line("reach-hung-all")), (_call_row(found.call),), attachment=paper)
    page = min(max(page, 0), (len(found.unhung) - 1) // PAGE)
    shown = found.unhung[page * PAGE : (page + 1) * PAGE]
    rows: tuple[Row, ...] = tuple(
        (Button(line("button-reach-hung", building=name), taps.HangNow(found.call, place)),)
        for place, name in shown
    )
    more = len(found.unhung) > (page + 1) * PAGE
    last = list_row(lambda to: taps.ListToHang(found.call, to), page, call_button(found.call), more=more)
    return Screen((head, line("reach-hang-how")), (*rows, last), attachment=paper)


def hung(receipt: Hung) -> Screen:
    """It hangs there."""
    again = "yes" if receipt.again else "no"
    said = line("reach-hung", building=receipt.building, homes=receipt.homes, again=again)
    others = Button(line("button-reach-hang-others"), taps.ListToHang(receipt.call, 0))
    return Screen((said,), ((others,), _call_row(receipt.call)), toast=line("reach-noted"))


def silent(found: SilentHomes) -> Screen:
    """A leader's homes to which no message went, each to be ticked off."""
    head = line("reach-silent", title=texts.cut(found.title, TITLE_UNITS), homes=found.number)
    if not found.shown:
        return Screen((head,), (_call_row(found.call),))
    rows: tuple[Row, ...] = tuple(
        (Button(line("button-reach-told", home=each.name), taps.TellHome(found.call, each.dwelling)),)
        for each in found.shown
    )
    ways = call_button(found.call)
    last = list_row(lambda to: taps.ListSilent(found.call, to), found.page, ways, more=found.more)
    return Screen((head, line("reach-silent-how"), line("reach-silent-means")), (*rows, last))


def told(receipt: Told) -> Screen:
    """A home was told, or after all was not."""
    on: Row = (Button(line("button-reach-silent"), taps.ListSilent(receipt.call, 0)),)
    if not receipt.told:
        return Screen((line("reach-not-told", home=receipt.home),), (on, _call_row(receipt.call)))
    wrong = Button(line("button-reach-wrong"), taps.NotToldAfterAll(receipt.call, receipt.dwelling))
    rows: tuple[Row, ...] = (on, (wrong,), _call_row(receipt.call))
    return Screen((line("reach-told", home=receipt.home),), rows, toast=line("reach-noted"))


def asked(receipt: Asked) -> Screen:
    """Leaders were asked to go to the doors."""
    said = [line("reach-asked", leaders=receipt.leaders, homes=receipt.homes)]
    if receipt.unled:
        said.append(line("reach-asked-unled", buildings=receipt.unled))
    return Screen(tuple(said), (_call_row(receipt.call),))


def put_up(receipt: PutUp) -> Screen:
    """The card goes to the group."""
    return Screen((line("reach-card-again"),), (_call_row(receipt.call),))


def half(seen: ReachSeen) -> Screen:
    """To the chair, once: half of the time is over, and too few homes were reached."""
    head = line("reach-half", title=seen.matter.title, until=seen.matter.at)
    rows: tuple[Row, ...] = ((call_button(seen.call), home_button()),)
    return Screen((head, _sum(seen), *_channels(seen), GAP, *_suggestion(seen)), rows)


def doors(seen: ReachSeen) -> Screen:
    """To a leader: these homes are worth a visit."""
    head = line("reach-doors", title=seen.matter.title, until=seen.matter.at, kind=seen.kind.value)
    rows: tuple[Row, ...] = (
        (Button(line("button-reach-silent"), taps.ListSilent(seen.call, 0)),),
        (Button(line("button-reach-print"), taps.PrintCall(seen.call)), home_button()),
    )
    return Screen((head, line("reach-own-silent", homes=seen.silent), line("reach-silent-means")), rows)


def call_button(call: int) -> Button:
    """To one call's numbers."""
    return Button(line("button-reach"), taps.OpenReach(call))


def _head(kind: CallKind, title: str) -> Line:
    return line("reach-head", kind=kind.value, title=title)


def _entry(each: CallListed) -> Button:
    title = texts.cut(each.title, TITLE_UNITS)
    label = line(
        "reach-entry",
        kind=each.kind.value,
        title=title,
        reached=each.reached,
        homes=each.homes,
        short="yes" if each.short else "no",
    )
    return Button(label, taps.OpenReach(each.call))


def _sum(seen: ReachSeen) -> Line:
    reached = seen.count.reached
    share = Percent(reached.reached, reached.homes)
    return line("reach-sum", reached=reached.reached, homes=reached.homes, share=share, left=reached.left)


def _channels(seen: ReachSeen) -> tuple[Line, ...]:
    """What each channel did; what reached nobody is left out, but for the group."""
    by, messages = seen.count.reached.by, seen.count.messages
    lines = []
    if seen.kind is not CallKind.PROPOSAL:
        lines.append(
            line(
                "reach-by-message",
                homes=by[Channel.MESSAGE],
                people=messages.people_told,
                failed=len(messages.failed),
                held=len(messages.held),
            )
        )
    if by[Channel.PERSON]:
        lines.append(line("reach-by-person", homes=by[Channel.PERSON]))
    lines.append(line("reach-by-card", cards=seen.count.cards))
    if seen.count.hung:
        alone = seen.count.reached.only[Channel.PAPER]
        lines.append(line("reach-by-paper", buildings=len(seen.count.hung), homes=alone))
    if seen.count.part:
        lines.append(line("reach-part", kind=seen.kind.value, homes=seen.count.part))
    return tuple(lines)


def _buildings(seen: ReachSeen) -> tuple[Line, ...]:
    groups = seen.count.groups
    if len(seen.count.by_building) < 2 or len(groups) < 2:
        return ()
    single = [each for each in groups if len(each.ids) == 1]
    low = sorted(single, key=lambda each: (each.reached * 1000 // each.homes, each.ids))[:MOST_BUILDINGS]
    lines = [line("reach-buildings", left=max(0, len(single) - len(low)))]
    lines += [_building(seen, each) for each in low]
    lines += [
        line("reach-others", buildings=len(each.ids), reached=each.reached, homes=each.homes)
        for each in groups
        if len(each.ids) > 1
    ]
    return tuple(lines)


def _building(seen: ReachSeen, group: Group) -> Line:
    name = seen.names[group.ids[0]]
    return line("reach-building", building=name, reached=group.reached, homes=group.homes)


def _own(seen: ReachSeen, group: Group) -> Line:
    name = seen.names[group.ids[0]]
    hung = "yes" if group.ids[0] in seen.count.hung else "no"
    return line("reach-own", building=name, reached=group.reached, homes=group.homes, hung=hung)


def _suggestion(seen: ReachSeen) -> tuple[Line, ...]:
    """Whether it is enough, and what to do next where somebody can do it."""
    if not seen.whole:
        return (line("reach-leader-next"),) if seen.silent else (line("reach-leader-done"),)
    reached = seen.count.reached
    if not reached.falls_short(seen.percent):
        return (line("reach-enough", percent=seen.percent),)
    short = line(
        "reach-short", percent=seen.percent, told=reached.told, share=Percent(reached.told, reached.homes)
    )
    return (short, line("reach-next", step=seen.step.value)) if seen.step is not None else (short,)


def _doing(seen: ReachSeen) -> tuple[Row, ...]:
    """What whoever looks may do, what is suggested first."""
    if not seen.running:
        return ()
    found: dict[Step | str, Button] = {}
    if seen.mine and seen.silent:
        found["silent"] = Button(line("button-reach-silent"), taps.ListSilent(seen.call, 0))
    if seen.may_hang:
        found[Step.PAPER] = Button(line("button-reach-print"), taps.PrintCall(seen.call))
    if seen.may_ask:
        found[Step.DOORS] = Button(line("button-reach-ask"), taps.AskLeaders(seen.call))
        found[Step.CARD] = Button(line("button-reach-card"), taps.PutCardUp(seen.call))
    if seen.may_hang and seen.count.unhung:
        found["hang"] = Button(line("button-reach-hang"), taps.ListToHang(seen.call, 0))
    order = sorted(found, key=lambda name: name != seen.step)
    return tuple((found[name],) for name in order[:ROOM])


def _call_row(call: int) -> Row:
    return (call_button(call), home_button())


def _back_row() -> Row:
    return (Button(line("button-reach-list"), taps.ListReach(0)),)
