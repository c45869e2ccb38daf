"""What residents and members do about a text, found by the button that names it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from deliberation.proposals.attached import PHOTO, VOICE
from handlers.chat.files.keeping import picture, voice_note
from handlers.chat.moderation.texts import At, fields, named, way_to
from handlers.chat.screen import Attachment
from handlers.published import NAME, exhibited, find, the_text
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation import flagging, hiding
from residents.moderation.conduct import suspension_of
from residents.moderation.model import Ground, Hiding
from residents.moderation.permits import a_member, in_person, may_flag, on_watch, watching
from residents.moderation.queries import hidden_text
from residents.moderation.queue import Reports, Waiting, reports, waiting
from residents.moderation.texts import Text
from residents.naming import shown_name
from residents.permits import require

FILES: Mapping[str, Callable[[Work, int], Attachment]] = {PHOTO: picture, VOICE: voice_note}
"""The kinds that are no words, and how each is shown."""


@dataclass(frozen=True, slots=True)
class Reportable:
    """A text, or the ``part`` of it, before it is reported; ``back`` is the button to where it stands."""

    at: At
    kind: str
    title: str
    part: str = ""
    back: object | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A text before a member: its words, its writer, what was reported and said, and what may be done."""

    at: At
    kind: str
    title: str
    words: str
    author: str
    reports: Reports
    reporters: tuple[tuple[str, Ground], ...]
    voices: tuple[tuple[str, Ground, str], ...]
    own: bool
    member: bool
    paused: bool
    file: Attachment | None = None
    """The photo or the voice itself, if it is one."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What waits for a member, with the titles of the texts."""

    waiting: Waiting
    titles: tuple[tuple[str, int, str], ...]


def reportable(work: Work, who: Acting, at: At, part: str = "") -> Reportable:
    """A text that may be reported, or why not."""
    return _reportable(work, who, the_text(work, *named(work, at)), part)


def name_words(work: Work, who: Acting, kind: str, owner: int) -> int:
    """Give words in somebody's row a number, as they read now, by which they can be reported."""
    require(may_flag, work, who)
    return exhibited(work, kind, owner).subject


def flag(work: Work, who: Acting, at: At, ground: str, part: str = "") -> flagging.Flagged:
    """Report a text; what a member reports as private is hidden by their own voice."""
    text, why = the_text(work, *named(work, at)), a_ground(ground)
    receipt = flagging.flag(work, who, text, why, part)
    if why is Ground.PRIVATE and not receipt.again and on_watch.judge(work, who) is None:
        return replace(receipt, hidden=hiding.hide(work, who, text, why).hidden)
    return receipt


def where_it_stands(work: Work, who: Acting, kind: str, subject: int) -> object | None:
    """The button back to the comments, or to the proposal, where the text was read."""
    return way_to(work, kind, subject)


def watches(work: Work, who: Acting) -> bool:
    """Whether whoever asks decides about texts here."""
    return on_watch.judge(work, who) is None


def hide(work: Work, who: Acting, at: At, ground: str) -> hiding.Spoken:
    """Hide at once what is private, or agree with what another member said."""
    return hiding.hide(work, who, the_text(work, *named(work, at)), a_ground(ground))


def agree(work: Work, who: Acting, at: At) -> hiding.Spoken:
    """Agree with the members who said before that a text be hidden."""
    text = the_text(work, *named(work, at))
    said = hiding.voices(work, text)
    if not said:
        standing = hiding.standing(work, text)
        if standing is None:
            raise Refusal(line("conduct-settled"))
        return hiding.hide(work, who, text, Ground(standing.ground))
    return hiding.hide(work, who, text, Ground(said[0].ground))


def leave(work: Work, who: Acting, at: At) -> flagging.Dismissed:
    """Nothing is wrong with the text."""
    return flagging.dismiss(work, who, the_text(work, *named(work, at)))


def look(work: Work, who: Acting, at: At) -> Looked:
    """A text with everything that members know of it."""
    kind, subject = named(work, at)
    text, known = the_text(work, kind, subject), reports(work, who, kind, subject)
    own = who.person in text.writers
    if own:
        known = replace(known, flags=(), voices=())  # a member learns no more of it than any other author
    return Looked(
        at,
        kind,
        text.title,
        "" if kind in FILES else text.words,
        name_of(work, text.author),
        known,
        tuple((name_of(work, person), ground) for person, ground in known.flags),
        tuple((name_of(work, member), ground, why) for member, ground, why in known.voices),
        own,
        a_member.judge(work, who) is None,
        suspension_of(work, text.author) is not None,
        the_file(work, text),
    )


def the_file(work: Work, text: Text) -> Attachment | None:
    """The photo or the voice that a report means, if it is there to look at."""
    if text.kind not in FILES:
        return None
    try:
        return FILES[text.kind](work, int(text.words))
    except Refusal:
        return None  # it is not fetched yet, or was no picture


def listed(work: Work, who: Acting) -> Listed:
    """What waits for this member."""
    in_person(who)
    require(on_watch, work, who)
    found = waiting(work, who)
    titled = [(each.kind, each.subject, find(work, each.kind, each.subject)) for each in found.texts]
    return Listed(found, tuple((kind, subject, text.title) for kind, subject, text in titled if text))


def text_of(work: Work, row: Hiding) -> Text | None:
    """The text that is or was hidden."""
    return find(work, row.kind, row.subject)


def _reportable(work: Work, who: Acting, text: Text, part: str) -> Reportable:
    if who.person in text.writers:
        raise Refusal(line("flag-own"))
    if hidden_text(work, text.kind, text.subject) is not None:
        raise Refusal(line("flag-hidden"))
    require(may_flag, work, who)
    back = way_to(work, text.kind, text.subject)
    return Reportable(
        fields(text.kind, text.subject), text.kind, title_for(work, who.person, text), part, back
    )


def title_for(work: Work, reader: int | None, text: Text) -> str:
    """What a text is called to this reader: a name whole to its bearer and to those who decide about it."""
    if text.kind != NAME or reader == text.author or reader in watching(work):
        return text.title
    return name_of(work, text.author)


def name_of(work: Work, person: int) -> str:
    """A neighbour's name as others read it."""
    return shown_name(work.session.get_one(Person, person), work.bylaws)


def a_ground(written: str) -> Ground:
    """The ground that a button names."""
    if written not in set(Ground):
        raise Refusal(line("button-old"))
    return Ground(written)
