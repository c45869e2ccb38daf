"""What can be reported beside the words of a proposal or a comment: names, photos, voices, reasons."""

from dataclasses import dataclass

from deliberation.intake.forwarding import author_of_words
from deliberation.proposals.attached import PHOTO, VOICE
from deliberation.proposals.editions import editions_of
from deliberation.proposals.merging import a_wish
from deliberation.proposals.promising import DELAYED
from deliberation.proposals.queries import ProposalSeen, proposal_seen
from deliberation.proposals.reasons import REASONS
from deliberation.proposals.service import a_proposal
from handlers.chat.moderation.deciding import name_of, name_words
from handlers.chat.moderation.taps import FlagName, FlagPart, FlagReason
from handlers.chat.moderation.texts import way_to
from handlers.published import COMMENT, PROPOSAL, WISH, the_text
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation.permits import may_flag
from residents.permits import require

QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Place:
    """Something that stands with a text: what it is, which of several, or whose; and what reports it."""

    what: str
    turn: int
    name: str
    does: object


@dataclass(frozen=True, slots=True)
class Around:
    """Everything that stands with a text, and the button back to it."""

    kind: str
    title: str
    places: tuple[Place, ...]
    back: object | None


def around(work: Work, who: Acting, proposal: int, comment: int) -> Around:
    """What else can be reported there; nothing of whoever asks."""
    require(may_flag, work, who)
    kind, subject = (PROPOSAL, proposal) if proposal else (COMMENT, comment)
    text = the_text(work, kind, subject)
    people = [text.author]
    found: list[Place] = []
    if kind == PROPOSAL:
        seen = proposal_seen(work, who, proposal)
        found += _parts(work, who, seen)
        found += _reason(seen)
        people += [writer] if (writer := author_of_words(work, proposal)) is not None else []
    found += [_name(work, person) for person in dict.fromkeys(people) if _has_a_name(work, who, person)]
    return Around(kind, text.title, tuple(found), way_to(work, kind, subject))


def a_part(work: Work, who: Acting, proposal: int, part: str) -> tuple[str, int]:
    """A part that this proposal has: its kind, and its file if it is one; or why the button is old."""
    seen = proposal_seen(work, who, proposal)
    if part not in {each.does.part for each in _parts(work, who, seen) if isinstance(each.does, FlagPart)}:
        raise Refusal(line("button-old"))
    if part == VOICE:
        return VOICE, seen.voice or 0
    return (QUOTED, 0) if part == QUOTED else (PHOTO, seen.photos[int(part.removeprefix(PHOTO)) - 1])


def a_stage(stage: str) -> str:
    """A stage about which something is said, or the refusal for an old button."""
    if stage != DELAYED and stage not in {str(each) for each in REASONS}:
        raise Refusal(line("button-old"))
    return stage


def an_edition(work: Work, who: Acting, proposal: int, edition: int) -> int:
    """An earlier text that is there to read, or a kind refusal."""
    found = editions_of(work, a_proposal(work, proposal))
    row = next((each.id for each in found if each.edition == edition and each.shown), None)
    if row is None:
        raise Refusal(line("conduct-gone"))
    return row


def name_wish(work: Work, who: Acting, wish: int) -> int:
    """The same for why another author would have two proposals put together, which one author alone reads."""
    found = a_wish(work, wish)
    if a_proposal(work, found.into_id).author_id != who.person:
        raise Refusal(line("conduct-gone"))
    return name_words(work, who, WISH, wish)


def _parts(work: Work, who: Acting, seen: ProposalSeen) -> list[Place]:
    found = [
        Place(PHOTO, turn, "", FlagPart(seen.id, f"{PHOTO}{turn}")) for turn in range(1, len(seen.photos) + 1)
    ]
    if seen.voice is not None and seen.voice_public:
        found.append(Place(VOICE, 0, "", FlagPart(seen.id, VOICE)))
    if author_of_words(work, seen.id) is not None:
        found.append(Place(QUOTED, 0, "", FlagPart(seen.id, QUOTED)))
    return [] if seen.mine or seen.hidden is not None else found


def _reason(seen: ProposalSeen) -> list[Place]:
    found = []
    if seen.said is not None and seen.said.hidden is None:
        stage = seen.stage.value
        found.append(Place(stage, 0, "", FlagReason(seen.id, stage)))
    if seen.promise is not None and seen.promise.delay is not None and seen.promise.delay.hidden is None:
        found.append(Place(DELAYED, 0, "", FlagReason(seen.id, DELAYED)))
    return found


def _name(work: Work, person: int) -> Place:
    return Place("name", 0, name_of(work, person), FlagName(person))


def _has_a_name(work: Work, who: Acting, person: int) -> bool:
    row = work.session.get_one(Person, person)
    return person != who.person and row.erased_at is None and row.hidden_name is None
