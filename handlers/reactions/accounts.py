"""What happens to somebody's accounts is told to the account, to those close by, and to whoever watches."""

from datetime import timedelta

from sqlalchemy import select

from kernel.work import Reactions, Work
from notices.service import drop, leave_word, tell
from residents.accounts.events import (
    AccountCodeGiven,
    AccountEndingAsked,
    AccountEndingDecided,
    AccountHandedOver,
    AccountObjected,
    AccountTakenOff,
)
from residents.accounts.model import AccountEnding
from residents.assisting.hearers import kin_of
from residents.homes.ending import members
from residents.model import Address, RoleKind
from residents.permits import dwellings_of
from residents.queries import holders_of


def tell_asked(work: Work, fact: AccountEndingAsked) -> None:
    """The account, and everybody who may look at it second."""
    _leave(work, fact.ending, "account-off", "asked")
    _tell_second(work, fact.ending, "asked", {fact.person, fact.by})


def tell_off(work: Work, fact: AccountTakenOff) -> None:
    """The account itself; when others said so, also those close by and the supervisors."""
    _leave(work, fact.ending, "account-off", "off")
    if fact.by == fact.person:
        return
    near = _near(work, fact.person) - {fact.by}
    once = f"account-off:{fact.ending}"
    tell(work, sorted(near), "account-off-near", {}, once=f"{once}:near", subject=fact.ending)
    watching = set(holders_of(work, RoleKind.SUPERVISOR)) - {fact.by, fact.person} - near
    tell(work, sorted(watching), "account-off-told", {}, once=f"{once}:told", subject=fact.ending)


def tell_objected(work: Work, fact: AccountObjected) -> None:
    """Whoever may look at it second, and whoever said it."""
    drop(work, "account-off-near", fact.ending)
    drop(work, "account-second", fact.ending)
    _tell_second(work, fact.ending, "objected", {fact.person})


def tell_decided(work: Work, fact: AccountEndingDecided) -> None:
    """The account, and whoever said it; the home too, if it was taken off just now."""
    drop(work, "account-second", fact.ending)
    _leave(work, fact.ending, "account-looked", "looked")
    said = work.session.get_one(AccountEnding, fact.ending)
    people = {said.by_id} - {fact.by, fact.person}
    once = f"account-looked:{fact.ending}"
    tell(work, sorted(people), "account-looked", {}, once=once, subject=fact.ending)
    if fact.off:
        near = _near(work, fact.person) - {fact.by}
        tell(work, sorted(near), "account-off-near", {}, once=f"{once}:near", subject=fact.ending)


def tell_code(work: Work, fact: AccountCodeGiven) -> None:
    """Those close by and the supervisors: whoever is told can say no before it opens anything."""
    people = {*_near(work, fact.person), *holders_of(work, RoleKind.SUPERVISOR)} - {fact.by, fact.person}
    once = f"account-code:{fact.code}"
    tell(work, sorted(people), "account-code-told", {}, once=once, subject=fact.code)


def tell_handed(work: Work, fact: AccountHandedOver) -> None:
    """The same; what somebody does with their own code only their accounts hear."""
    if fact.by == fact.person:
        return
    people = {*_near(work, fact.person), *holders_of(work, RoleKind.SUPERVISOR)} - {fact.person}
    once = f"account-handed:{fact.code}"
    tell(work, sorted(people), "account-handed", {}, once=once, subject=fact.code)


def _near(work: Work, person: int) -> set[int]:
    """Those of the home and the relatives who look on."""
    homes = dwellings_of(work, person)
    return {*kin_of(work, person), *(each for home in homes for each in members(work, home))} - {person}


def _tell_second(work: Work, ending: int, why: str, not_to: set[int]) -> None:
    people = set(holders_of(work, RoleKind.DESK, RoleKind.SUPERVISOR)) - not_to
    once = f"account-second:{ending}:{why}"
    tell(work, sorted(people), "account-second", {}, once=once, subject=ending)


def _leave(work: Work, ending: int, kind: str, what: str) -> None:
    """A word to the chat of the account, whomever it serves now."""
    said = work.session.get_one(AccountEnding, ending)
    address = work.session.scalars(select(Address).where(Address.id == said.address_id)).one_or_none()
    if address is not None:
        once, days = f"{kind}:{ending}:{what}", timedelta(days=work.bylaws.conduct.appeal_days)
        leave_word(work, kind, address.channel, address.external, once=once, within=days, subject=ending)


ACCOUNTS: Reactions = {
    AccountEndingAsked: (tell_asked,),
    AccountTakenOff: (tell_off,),
    AccountObjected: (tell_objected,),
    AccountEndingDecided: (tell_decided,),
    AccountCodeGiven: (tell_code,),
    AccountHandedOver: (tell_handed,),
}
