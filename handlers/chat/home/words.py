"""Words nobody asked for: kept for one step, so that they need not be written twice."""

from dataclasses import asdict, dataclass

from handlers.chat.forms import WORDS, ask, awaited, done, given
from handlers.chat.heard import HeardFile
from handlers.chat.proposals import drafts
from kernel import codes, texts
from kernel.work import Work
from points.rewards.service import CODE_LENGTH
from residents.acting import Acting


@dataclass(frozen=True, slots=True)
class Heeded:
    """Words that were kept, and whether their writer is known here."""

    words: str
    known: bool


@dataclass(frozen=True, slots=True)
class GivenUp:
    """What was put away: the flow of a form, or nothing."""

    flow: str | None
    draft: bool


def like_a_voucher(typed: str) -> bool:
    """Whether this can be the code of a voucher: T5RW-8GKC, in whatever letters, but no everyday word."""
    code = codes.tidy(typed)
    fits = len(code) == CODE_LENGTH and set(code) <= set(codes.ALPHABET)
    return fits and (not code.isalpha() or "-" in typed or typed.isupper())


def like_a_receipt(typed: str) -> bool:
    """Whether this can be the receipt of a vote: written as a code, which no telephone number is."""
    return like_a_voucher(typed) and codes.is_written_as_code(typed)


def heed(work: Work, who: Acting, words: str, file: HeardFile | None = None) -> Heeded:
    """Keep the words, and which file came with them, until their writer says what they are."""
    kept = texts.clean(words)
    if kept:
        with_it = {"file": asdict(file) | {"name": ""}} if file is not None else {}
        ask(work, who, WORDS, {"words": kept} | with_it)
    return Heeded(kept, who.person is not None)


def as_proposal(work: Work, who: Acting) -> drafts.Draft:
    """Begin a proposal with them."""
    return drafts.begin(work, who, given(work, who, WORDS)["words"])


def put_away(work: Work, who: Acting) -> None:
    """Do nothing with the words, and await nothing; a form that began meanwhile stays."""
    form = awaited(work, who)
    if form is not None and form.flow == WORDS:
        done(work, who)


def give_up(work: Work, who: Acting) -> GivenUp:
    """Put the form away; a proposal being written stays as a draft."""
    form = awaited(work, who)
    done(work, who)
    flow = form.flow if form is not None and form.flow != WORDS else None
    return GivenUp(flow, bool(flow and flow.startswith(drafts.FLOW)) and drafts.has_draft(work, who))
