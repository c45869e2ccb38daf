"""What happens to a proposal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProposalPublished:
    """A resident put a proposal before the community."""

    proposal: int
    author: int


@dataclass(frozen=True, slots=True)
class ProposalSupported:
    """A dwelling supports a proposal."""

    proposal: int
    dwellings: int


@dataclass(frozen=True, slots=True)
class ThresholdReached:
    """Enough dwellings support it; the committee is asked to act."""

    proposal: int
    dwellings: int


@dataclass(frozen=True, slots=True)
class ProposalDeclined:
    """The committee declined, with its reason."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalPutToVote:
    """The committee put it to the vote."""

    proposal: int
    poll: int


@dataclass(frozen=True, slots=True)
class ProposalDecided:
    """The vote decided it."""

    proposal: int
    author: int
    adopted: bool


@dataclass(frozen=True, slots=True)
class ProposalReturned:
    """The committee gave it back to its author to say more."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalSentAgain:
    """Its author said more; the committee owes the answer again."""

    proposal: int
    author: int


@dataclass(frozen=True, slots=True)
class ProposalTakenUp:
    """The committee takes it up to be talked over."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalAnswered:
    """The committee answered: done, will be done, or explained."""

    proposal: int
    by: int
    how: str


@dataclass(frozen=True, slots=True)
class AnswerHandedOn:
    """Another member of the committee owes the answer from now on."""

    proposal: int
    member: int
    by: int


@dataclass(frozen=True, slots=True)
class AnswerOverdue:
    """The time for an answer went by, and that was told."""

    proposal: int


@dataclass(frozen=True, slots=True)
class ProposalUnfunded:
    """It was adopted, and there is no money for it."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalWithdrawn:
    """Its author took it back."""

    proposal: int
    author: int


@dataclass(frozen=True, slots=True)
class ProposalMerged:
    """It goes on as part of another one; its supporters are asked again."""

    proposal: int
    into: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalParted:
    """Its merge was a mistake and is undone: it goes on by itself."""

    proposal: int
    into: int
    by: int


@dataclass(frozen=True, slots=True)
class SupportProlonged:
    """Support is collected longer, because it could not be for a while."""

    proposal: int
    days: int


@dataclass(frozen=True, slots=True)
class MergeWished:
    """An author would have it put together with another author's."""

    proposal: int
    into: int
    by: int


@dataclass(frozen=True, slots=True)
class MergeRefused:
    """The other author would rather not."""

    proposal: int
    into: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalOffered:
    """It was offered to a neighbour, or to whoever has the link."""

    proposal: int
    heir: int | None
    by: int


@dataclass(frozen=True, slots=True)
class OfferEnded:
    """Whoever was asked would rather not, or it was taken back."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalHandedOver:
    """Another resident goes on with it."""

    proposal: int
    was: int
    author: int


@dataclass(frozen=True, slots=True)
class ProposalEdited:
    """Its author changed what it says, before any neighbour supported it."""

    proposal: int
    edition: int


@dataclass(frozen=True, slots=True)
class EarlierTakenBack:
    """Its author had earlier texts of it forgotten, which no neighbour had supported."""

    proposal: int
    person: int
    editions: int


@dataclass(frozen=True, slots=True)
class PromiseLate:
    """The day for which the committee promised something went by without a word."""

    proposal: int


@dataclass(frozen=True, slots=True)
class PromisePutOff:
    """The committee said that something promised is not done yet, why, and until when it will be."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class VoiceMadePrivate:
    """Whoever spoke does not want everybody to hear the voice note of a proposal any more."""

    proposal: int
    person: int


@dataclass(frozen=True, slots=True)
class VoiceTyped:
    """Somebody in office listened to a voice note and typed it."""

    note: int
    by: int
