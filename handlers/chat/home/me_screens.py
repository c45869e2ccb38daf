"""我的资料: what the register holds about the person, and how they are called and spoken to."""

from handlers.chat import menu
from handlers.chat.accounts.taps import MyAccounts
from handlers.chat.common import HOME_ROW, GiveUp, home_button
from handlers.chat.home import languages
from handlers.chat.home.screens import desk
from handlers.chat.home.taps import Elder, Manners, Rename
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.about import About, Tie
from residents.choices import Choices
from residents.offices.queries import Office

MOST_SHOWN = 3


def about_me(shown: About, who_speaks: Row = ()) -> Screen:
    """What I am here, since when and why; and what is kept and who sees it."""
    me = shown.me
    if me.person is None:
        lines = (line("me-nobody"), line("me-nobody-held"), desk(me.desk_phone))
        return Screen(lines, ((menu.join_door(),), languages.row(), HOME_ROW))
    said: list[Line | None] = [line("me", name=me.name)]
    said += [_tie(each) for each in shown.ties[:MOST_SHOWN]] or [line("me-no-home")]
    if len(shown.ties) > MOST_SHOWN:
        said.append(line("me-more-homes", left=len(shown.ties) - MOST_SHOWN))
    for office in shown.offices:
        said += [_office(office)]
    if shown.suspended_until is not None:
        said.append(line("me-suspended", until=shown.suspended_until))
    said += [GAP, line("me-held"), line("me-seen"), line("me-unseen")]
    return Screen(tuple(said), _doors(who_speaks))


def manners(chosen: Choices, *, said: Line | None = None) -> Screen:
    """How one is called and spoken to; each is changed by a tap."""
    lines: list[Line | None] = [said] if said else []
    lines += [line("manners", name=chosen.name), line("manners-seen")]
    if chosen.hidden:
        lines.append(line("manners-hidden", name=chosen.hidden))
    elder = Elder(0) if chosen.elder else Elder(1)
    label = line("button-elder-off") if chosen.elder else line("button-elder-on")
    called, wording = (Button(line("button-rename"), Rename()),), (Button(label, elder),)
    # An elder sees few choices at once: first the way back, for whoever came here by mistake, then
    # the languages, for whoever cannot read this one.
    ways: tuple[Row, ...] = (called, (languages.door(),), wording)
    ways = tuple(reversed(ways)) if chosen.elder else ways
    accounts = Button(line("button-my-accounts"), MyAccounts())
    return Screen(tuple(lines), (*ways, (accounts, home_button())))


def asking_name(name: str) -> Screen:
    """A new name, to be typed."""
    lines = (line("rename-ask", name=name), line("rename-how"))
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def _doors(who_speaks: Row) -> tuple[Row, ...]:
    """Four doors and home; on a shared phone those who help are behind who speaks."""
    homes = Button(line("me-button-homes"), menu.OpenHomes())
    helpers = Button(line("me-button-help"), menu.OpenHelpers())
    privacy = Button(line("me-button-privacy"), menu.OpenPrivacy())
    manners = Button(line("me-button-manners"), Manners())
    return ((homes, manners), (*(who_speaks or (helpers,)), privacy), HOME_ROW)


def _tie(tie: Tie) -> Line:
    if tie.disputed:
        return line("me-tie-disputed", dwelling=tie.dwelling)
    if tie.verified is None:
        return line("me-tie-waiting", dwelling=tie.dwelling)
    return line(
        "me-tie",
        dwelling=tie.dwelling,
        relation=tie.relation.value,
        way=tie.way.value,
        since=tie.verified,
    )


def _office(office: Office) -> Line:
    if office.until is None:
        return line("me-office-open", office=office.kind.value, where=office.where)
    return line(
        "me-office",
        office=office.kind.value,
        where=office.where,
        until=office.until,
        by=office.by,
        known="yes" if office.by else "no",
    )
