"""Rows of a community in which neighbours talked, for tests that cross what names them."""

from deliberation.comments.model import Comment, Side
from deliberation.intake.model import Forwarded, Intake, IntakeKind
from kernel.work import Work
from residents.moderation.model import Exhibit


def talked(work: Work, person: int, other: int, proposal: int) -> dict[str, int]:
    """A comment, a question, forwarded and reported words; by the field that names each row."""
    comment = Comment(
        proposal_id=proposal, person_id=person, by_id=person, side=Side.FOR, text="竹子好。", at=work.now
    )
    intake = Intake(
        number="2026-001", kind=IntakeKind.QUESTION, person_id=person, by_id=person, text="竹子呢"
    )
    forwarded = Forwarded(person_id=person, author_id=other, text="竹子要浇水。", at=work.now)
    intake.at = work.now
    words = Exhibit(kind="name", owner=person, digest="0" * 64, at=work.now)
    work.session.add_all((comment, intake, forwarded, words))
    work.session.flush()
    return {"comment": comment.id, "intake": intake.id, "forwarded": forwarded.id, "words": words.id}
