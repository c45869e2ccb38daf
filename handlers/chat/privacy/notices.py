"""What is told about erasure."""

from handlers.chat.common import HOME_ROW
from handlers.chat.privacy.taps import KeepMe
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from residents.privacy.model import Erasure


def asked(work: Work, told: Told) -> Screen | None:
    """To whoever asked for it, as long as they may change their mind."""
    row = work.session.get(Erasure, told.subject)
    if row is None or row.withdrawn_at is not None or row.done_at is not None:
        return None
    keep = Button(line("button-keep-me"), KeepMe())
    return Screen((line("erase-asked", due=row.due_at),), ((keep,), HOME_ROW))


def not_done(work: Work, told: Told) -> Screen | None:
    """To whoever became the chair meanwhile."""
    return Screen((line("erase-chair"),), (HOME_ROW,))


def erased(work: Work, told: Told) -> Screen | None:
    """To the chair and supervisors: somebody left, without saying who."""
    row = work.session.get(Erasure, told.subject)
    if row is None or row.done_at is None:
        return None
    return Screen((line("notice-person-erased", at=row.done_at),), (HOME_ROW,))


NOTICES: dict[str, Draw] = {"erase-asked": asked, "erase-not": not_done, "person-erased": erased}
