"""What people may be called here: any name that can be read, but none that poses as somebody else."""

import unicodedata

from sqlalchemy import select

from kernel import texts
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.model import Community, Person, Role
from residents.moderation.exhibits import hidden_word
from residents.posing import is_trick, look, poses

NAME_LENGTH = 20
NOBODYS_NAME = "邻居"


def checked_name(work: Work, written: str, person: int | None) -> str:
    """A name of one to twenty characters; refused if it would be taken for an office or an officer's."""
    name = texts.clean(unicodedata.normalize("NFKC", written), one_line=True)
    if not texts.is_visible(name) or texts.length(name) > NAME_LENGTH:
        raise Refusal(line("join-name-length", most=NAME_LENGTH))
    if not texts.has_letter(name):
        raise Refusal(line("name-needs-letters"))
    if is_trick(name):
        raise Refusal(line("join-name-trick"))
    if _poses(work, name, person):
        raise Refusal(line("join-name-office"))
    if person is not None and hidden_word(work, "name", person, name) is not None:
        raise Refusal(line("rename-hidden"))
    return name


def proposed_name(work: Work, written: str) -> str:
    """The name of an account, cut to what fits; one that nobody may bear here gives way to a plain one."""
    cleaned = texts.clean(unicodedata.normalize("NFKC", written), one_line=True)
    name = texts.cut(cleaned, NAME_LENGTH) if texts.has_letter(cleaned) else NOBODYS_NAME
    return NOBODYS_NAME if is_trick(name) or _poses(work, name, None) else name


def _poses(work: Work, name: str, person: int | None) -> bool:
    officers = (
        select(Person.id, Person.name)
        .join(Role, Role.person_id == Person.id)
        .where(Role.since <= work.now, Role.until.is_(None) | (Role.until > work.now))
    )
    holders = list(work.session.execute(officers))
    if look(name) in {look(held) for number, held in holders if number != person}:
        return True
    if any(number == person for number, _ in holders):
        return False
    return poses(name, work.session.get_one(Community, work.community_id).name)
