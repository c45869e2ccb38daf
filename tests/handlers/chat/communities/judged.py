"""What members decided in 翠竹苑: a text hidden for now, and a suspension that waits."""

from datetime import timedelta

from kernel.work import Work
from residents.moderation.model import Ground, Hiding, Suspension


def judged(work: Work, author: int, member: int, comment: int) -> dict[str, int]:
    """Their rows, by the field that names each."""
    hiding = Hiding(kind="comment", subject=comment, author_id=author, ground=Ground.PRIVATE, why="竹")
    hiding.hidden_at = work.now
    pause = Suspension(person_id=author, by_id=member, days=7, why="竹", since=work.now)
    pause.until = work.now + timedelta(days=7)
    work.session.add_all((hiding, pause))
    work.session.flush()
    return {"hiding": hiding.id, "suspension": pause.id}
