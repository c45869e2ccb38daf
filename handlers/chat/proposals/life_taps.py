"""What the buttons do that decide what becomes of a proposal once it is public."""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("ua")
@dataclass(frozen=True, slots=True)
class SeeMore:
    """What else there is to a proposal."""

    proposal: int


@button("ub")
@dataclass(frozen=True, slots=True)
class SeeHistory:
    """What happened to it so far."""

    proposal: int


@button("uc")
@dataclass(frozen=True, slots=True)
class SeeEarlier:
    """How it read before: the edition of this number."""

    proposal: int
    at: int


@button("uk")
@dataclass(frozen=True, slots=True)
class HearOriginal:
    """The voice note that is kept with it."""

    proposal: int


@button("um")
@dataclass(frozen=True, slots=True)
class KeepVoicePrivate:
    """Its author does not want everybody to hear it any more."""

    proposal: int


@button("ud")
@dataclass(frozen=True, slots=True)
class OwnMatters:
    """What its author may do with it."""

    proposal: int


@button("ue")
@dataclass(frozen=True, slots=True)
class OfficeMatters:
    """What the committee may do with it."""

    proposal: int


@button("uf")
@dataclass(frozen=True, slots=True)
class Reply:
    """The committee answers: how?"""

    proposal: int


@button("ug")
@dataclass(frozen=True, slots=True)
class SayWhy:
    """Ask for the words that go with it; ``into`` is the proposal it is to be put into, or 0."""

    proposal: int
    what: str
    into: int


@button("uh")
@dataclass(frozen=True, slots=True)
class SayPhrase:
    """Begin with a ready sentence."""

    proposal: int
    what: str
    phrase: int


@button("ui")
@dataclass(frozen=True, slots=True)
class SayNow:
    """Carry it out with exactly the words that bear this stamp."""

    proposal: int
    what: str
    stamp: Mark


@button("uj")
@dataclass(frozen=True, slots=True)
class HandOn:
    """Who of the committee shall answer? With a member, they shall; 0 asks, by pages."""

    proposal: int
    member: int
    page: int = 0


@button("ul")
@dataclass(frozen=True, slots=True)
class Merge:
    """Into which one shall it go?"""

    proposal: int


@button("uo")
@dataclass(frozen=True, slots=True)
class SeeWish:
    """Another author's wish to put theirs into one's own."""

    wish: int


@button("up")
@dataclass(frozen=True, slots=True)
class AnswerWish:
    """Agree, or rather not."""

    wish: int
    agree: int


@button("ut")
@dataclass(frozen=True, slots=True)
class HandOver:
    """Who shall go on with it?"""

    proposal: int


@button("uu")
@dataclass(frozen=True, slots=True)
class OfferTo:
    """Offer it to a neighbour; nobody (0) means by a link. First it is shown what that means."""

    proposal: int
    heir: int


@button("uv")
@dataclass(frozen=True, slots=True)
class OfferNow:
    """Offer it as was shown."""

    proposal: int
    heir: int


@button("uw")
@dataclass(frozen=True, slots=True)
class SeeOffer:
    """A proposal that one is asked to take on."""

    proposal: int


@button("ux")
@dataclass(frozen=True, slots=True)
class TakeOn:
    """Take it on, by the ticket of a link if it came by one."""

    proposal: int
    ticket: str


@button("uy")
@dataclass(frozen=True, slots=True)
class RefuseOffer:
    """Rather not."""

    proposal: int


@button("uz")
@dataclass(frozen=True, slots=True)
class OpenOwed:
    """What waits for the committee, whose time runs out first at the top."""

    page: int


@button("u1")
@dataclass(frozen=True, slots=True)
class MoreOfList:
    """What else can be done from a list: turn on, other shelves, find, write."""

    shelf: str
    page: int


@button("u2")
@dataclass(frozen=True, slots=True)
class PhotoAt:
    """One of several photos, by its place."""

    proposal: int
    at: int


@button("u3")
@dataclass(frozen=True, slots=True)
class LeaveSupport:
    """Asked again after two were put together: rather not support the other one."""

    proposal: int


@button("u4")
@dataclass(frozen=True, slots=True)
class AnswerDirectly:
    """The committee answers at once: done, will be done, or explained?"""

    proposal: int


@button("u5")
@dataclass(frozen=True, slots=True)
class AskToPart:
    """Undo a merge? First it is shown what that means."""

    proposal: int


@button("u6")
@dataclass(frozen=True, slots=True)
class PartNow:
    """Undo it, as was shown."""

    proposal: int


@button("u7")
@dataclass(frozen=True, slots=True)
class AskTakeBackEarlier:
    """Have earlier texts forgotten? First it is shown what that means."""

    proposal: int


@button("u8")
@dataclass(frozen=True, slots=True)
class TakeBackEarlier:
    """Have them forgotten, as was shown."""

    proposal: int


@button("u9")
@dataclass(frozen=True, slots=True)
class PromiseIn:
    """It will be done in so many days; 0 names no day."""

    proposal: int
    what: str
    days: int
