"""What can be tapped in the office menu and about offices; ``until`` is a day such as 20291122."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("oo")
@dataclass(frozen=True, slots=True)
class MoreDoors:
    """All that can be done in the office menu, by its headings."""


@button("og")
@dataclass(frozen=True, slots=True)
class OpenHeading:
    """The doors under one heading."""

    heading: str


@button("on")
@dataclass(frozen=True, slots=True)
class OwnOffices:
    """The offices that the person holds."""


@button("or")
@dataclass(frozen=True, slots=True)
class ShowRoll:
    """Who is in office, until when, and what is vacant."""


@button("ok")
@dataclass(frozen=True, slots=True)
class ShowKind:
    """A page of those who hold this kind of office."""

    kind: str
    page: int


@button("os")
@dataclass(frozen=True, slots=True)
class SeeOffice:
    """One office as somebody holds it."""

    office: int


@button("oc")
@dataclass(frozen=True, slots=True)
class SeeKinds:
    """The offices of the whole community (0), or of buildings and grids (1), to choose one of them."""

    why: str
    part: int


@button("oa")
@dataclass(frozen=True, slots=True)
class Appoint:
    """Which office is to be given?"""


@button("op")
@dataclass(frozen=True, slots=True)
class AppointTo:
    """This one; a page of the places where it may be given, or who it is to be."""

    kind: str
    page: int


@button("oq")
@dataclass(frozen=True, slots=True)
class AppointAt:
    """There; who is it to be?"""

    kind: str
    place: int


@button("ot")
@dataclass(frozen=True, slots=True)
class AskTerm:
    """Until when?"""

    kind: str
    place: int
    person: int


@button("ow")
@dataclass(frozen=True, slots=True)
class PlanTerm:
    """What appointing this person until then would do; 0 is the term of the by-laws."""

    kind: str
    place: int
    person: int
    until: int


@button("oy")
@dataclass(frozen=True, slots=True)
class AppointNow:
    """Appoint this person until then."""

    kind: str
    place: int
    person: int
    until: int


@button("oi")
@dataclass(frozen=True, slots=True)
class InviteTo:
    """Make an invitation to this office, for somebody who has not joined."""

    kind: str
    place: int


@button("ox")
@dataclass(frozen=True, slots=True)
class TakeBackInvitations:
    """Make one's unused invitations void."""


@button("ou")
@dataclass(frozen=True, slots=True)
class PlanRenewal:
    """What renewing this office would do."""

    office: int


@button("ov")
@dataclass(frozen=True, slots=True)
class RenewNow:
    """Renew it until then."""

    office: int
    until: int


@button("oe")
@dataclass(frozen=True, slots=True)
class AskEnd:
    """Why is this office to end before its time?"""

    office: int


@button("of")
@dataclass(frozen=True, slots=True)
class EndNow:
    """End it, for the reason that was written."""

    office: int


@button("oh")
@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """Who is in charge of what here; for everybody."""


@button("ol")
@dataclass(frozen=True, slots=True)
class WhoOfPlaces:
    """A page of the buildings and grids with those in charge of them."""

    page: int


@button("oz")
@dataclass(frozen=True, slots=True)
class WhoMay:
    """What each office may do."""


@button("oj")
@dataclass(frozen=True, slots=True)
class WhatMay:
    """What this office may do."""

    kind: str
