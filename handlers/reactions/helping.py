"""Who hears of help: whoever is helped and their relatives of everything, helpers of what concerns them."""

from collections.abc import Iterable

from kernel.lines import Given
from kernel.work import Work
from notices.service import tell
from residents.assisting import events
from residents.assisting.hearers import hearers_of
from residents.assisting.model import AssistedAct, Consent, Kin
from residents.model import Person, RoleKind
from residents.queries import called, holders_of


def tell_done(work: Work, fact: events.DoneForAnother) -> None:
    """What was done for somebody."""
    _tell(work, hearers_of(work, fact.person), "done-for-another", {}, fact.act)


def tell_undone(work: Work, fact: events.DoneForAnotherUndone) -> None:
    """What was taken back: whoever did it hears of it too."""
    act = work.session.get_one(AssistedAct, fact.act)
    people = {*hearers_of(work, act.person_id), act.by_id} - {fact.by}
    _tell(work, people, "done-for-another-undone", {}, fact.act)


def tell_consent(work: Work, fact: events.ConsentGiven) -> None:
    """That somebody may be helped now: they themselves, their relatives, and a helper who is named."""
    named = () if fact.helper is None else (fact.helper,)
    people = {*hearers_of(work, fact.person), *named} - {fact.by}
    _tell(work, people, "consent-given", {"name": called(work, fact.person)}, fact.consent)
    if fact.helper is not None and work.session.get_one(Person, fact.person).created_by == fact.by:
        # The same one says that somebody lives there and that they agreed: others had better look.
        watching = {*holders_of(work, RoleKind.DESK, RoleKind.SUPERVISOR)} - {fact.by}
        said: dict[str, Given] = {
            "name": called(work, fact.person),
            "by": called(work, fact.by),
        }
        _tell(work, watching, "consent-own-word", said, fact.consent)


def tell_consent_ended(work: Work, fact: events.ConsentEnded) -> None:
    """That it is over: whoever acted under it hears of it."""
    consent = work.session.get_one(Consent, fact.consent)
    people = {*hearers_of(work, fact.person), consent.helper_id or consent.recorded_by} - {fact.by}
    said: dict[str, Given] = {"name": called(work, fact.person), "by": called(work, fact.by)}
    _tell(work, people, "consent-ended", said, fact.consent)


def tell_kin(work: Work, fact: events.KinAdded) -> None:
    """That a relative looks on now."""
    people = {*hearers_of(work, fact.person), fact.by} - {fact.relative}
    _tell(work, people, "kin-added", _names(work, fact.person, fact.relative), fact.kin)


def tell_kin_ended(work: Work, fact: events.KinEnded) -> None:
    """That a relative looks on no longer."""
    relative = work.session.get_one(Kin, fact.kin).kin_id
    people = {fact.person, relative} - {fact.by}
    _tell(work, people, "kin-ended", _names(work, fact.person, relative), fact.kin)


def _tell(work: Work, people: Iterable[int], kind: str, said: dict[str, Given], subject: int) -> None:
    tell(work, sorted(people), kind, said, once=f"{kind}:{subject}", subject=subject)


def _names(work: Work, person: int, relative: int) -> dict[str, Given]:
    return {"name": called(work, person), "relative": called(work, relative)}
