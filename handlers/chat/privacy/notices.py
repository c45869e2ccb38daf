"""What is told about erasure."""

from handlers.chat.common import HOME_ROW
from handlers.chat.privacy.taps import KeepMe
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from residents.privacy.model import Erasure, Export
from residents.queries import called


def asked(work: Work, told: Told) -> Screen | None:
    """To whoever asked for it, on the day before or when it is put off, while they may change their mind."""
    row = work.session.get(Erasure, told.subject)
    if row is None or row.withdrawn_at is not None or row.done_at is not None:
        return None
    keep = Button(line("button-keep-me"), KeepMe())
    return Screen((line("erase-waits", due=row.due_at), line("erase-waits-then")), ((keep,), HOME_ROW))


def not_done(work: Work, told: Told) -> Screen | None:
    """To whoever became the chair meanwhile."""
    return Screen((line("erase-chair"),), (HOME_ROW,))


def erased(work: Work, told: Told) -> Screen | None:
    """To the chair and supervisors: somebody left, without saying who."""
    row = work.session.get(Erasure, told.subject)
    if row is None or row.done_at is None:
        return None
    return Screen((line("notice-person-erased", at=row.done_at),), (HOME_ROW,))


def asked_at_desk(work: Work, told: Told) -> Screen | None:
    """To supervisors and relatives: the desk was asked on paper to erase somebody."""
    row = work.session.get(Erasure, told.subject)
    if row is None or row.withdrawn_at is not None or row.done_at is not None:
        return None
    said = line("notice-erase-for", name=called(work, row.person_id), due=row.due_at)
    return Screen((said, line("notice-erase-for-then")), (HOME_ROW,))


def taken_at_desk(work: Work, told: Told) -> Screen | None:
    """To supervisors and relatives: the desk took out what is held about somebody."""
    row = work.session.get(Export, told.subject)
    if row is None:
        return None
    name, by = called(work, row.person_id), called(work, row.by_id)
    said = line("notice-taken-for", name=name, by=by, at=row.at)
    return Screen((said, line("notice-taken-for-then")), (HOME_ROW,))


NOTICES: dict[str, Draw] = {
    "erase-asked": asked,
    "erase-not": not_done,
    "person-erased": erased,
    "erase-asked-at-desk": asked_at_desk,
    "taken-at-desk": taken_at_desk,
}
