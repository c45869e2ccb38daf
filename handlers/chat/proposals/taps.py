"""What the buttons of proposals do."""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("pl")
@dataclass(frozen=True, slots=True)
class ListProposals:
    """A page of one shelf."""

    shelf: str
    page: int


@button("pm")
@dataclass(frozen=True, slots=True)
class OtherShelves:
    """Which other shelves there are."""


@button("ps")
@dataclass(frozen=True, slots=True)
class SeeProposal:
    """One proposal in full."""

    proposal: int


@button("pk")
@dataclass(frozen=True, slots=True)
class LookAside:
    """One proposal in full, in a message of its own, so that what is being written stays in view."""

    proposal: int


@button("pa")
@dataclass(frozen=True, slots=True)
class SupportIt:
    """Support a proposal, as it reads in this edition; 0 is any, on cards from before there were editions."""

    proposal: int
    edition: int = 0


@button("pt")
@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the household's support back."""

    proposal: int


@button("pw")
@dataclass(frozen=True, slots=True)
class Write:
    """Begin a proposal, or go on with the one begun."""


@button("pp")
@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """Where it is wished for: a building or grid, or 0 for the whole community."""

    place: int


@button("po")
@dataclass(frozen=True, slots=True)
class MorePlaces:
    """Another page of buildings."""

    page: int


@button("pi")
@dataclass(frozen=True, slots=True)
class SupportInstead:
    """Support that one, as it reads in this edition, instead of publishing one's own; 0 is any."""

    proposal: int
    edition: int = 0


@button("pd")
@dataclass(frozen=True, slots=True)
class MineDiffers:
    """Mine is another matter: go on."""


@button("pe")
@dataclass(frozen=True, slots=True)
class Rewrite:
    """Change or add one part, such as title or wish; with no part, ask which."""

    part: str


@button("pf")
@dataclass(frozen=True, slots=True)
class SeePhoto:
    """The photo of a proposal, in a message of its own."""

    proposal: int


@button("pn")
@dataclass(frozen=True, slots=True)
class DropPhoto:
    """Which photos to leave out; it left out the only one while there was but one."""


@button("py")
@dataclass(frozen=True, slots=True)
class Publish:
    """Publish exactly the text that bears this stamp."""

    stamp: Mark


@button("px")
@dataclass(frozen=True, slots=True)
class DropDraft:
    """Do not publish; the draft goes."""


@button("pv")
@dataclass(frozen=True, slots=True)
class PutToVote:
    """The committee puts it to the vote: for how many days? 0 asks."""

    proposal: int
    days: int


@button("pq")
@dataclass(frozen=True, slots=True)
class BeginVote:
    """Begin the vote now, to close at the very moment that was looked at (Unix minutes)."""

    proposal: int
    days: int
    closes: int


@button("pr")
@dataclass(frozen=True, slots=True)
class Decline:
    """The committee declines and is asked why."""

    proposal: int


@button("pz")
@dataclass(frozen=True, slots=True)
class DeclineNow:
    """Decline for exactly the reason that bears this stamp."""

    proposal: int
    stamp: Mark
