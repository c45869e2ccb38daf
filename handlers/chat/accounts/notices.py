"""How it is told that an account speaks for somebody no more, or another one does."""

from sqlalchemy import select

from handlers.chat.accounts.taps import MyAccounts, SayMine, SeeTaken
from handlers.chat.common import HOME_ROW
from handlers.chat.home.screens import desk_here
from handlers.chat.homes.taps import LetAccountIn
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import line
from kernel.work import Work
from residents.accounts.model import AccountCode, AccountEnding
from residents.accounts.queries import lately
from residents.accounts.taking_off import until_when
from residents.assisting.finding import neighbours
from residents.homes.contact import seal_of
from residents.queries import called


def off(work: Work, told: Told) -> Screen | None:
    """To the account itself: it speaks for somebody no more; whoever holds it may say that it is theirs."""
    ending = _ending(work, told)
    if ending is None or ending.decided_at is not None or ending.put_back_at is not None:
        return None
    until = until_when(work, ending)
    own = "yes" if ending.by_id == ending.person_id else "no"
    if until is None:
        said = line("told-account-asked", name=called(work, ending.person_id))
        return Screen((said, line("told-account-asked-no"), desk_here(work)), (_mine(work, ending), HOME_ROW))
    said = line("told-account-off", name=called(work, ending.person_id), words=ending.words or "—", own=own)
    lines = (said, line("told-account-off-no", until=until), desk_here(work))
    return Screen(lines, (_mine(work, ending), HOME_ROW))


def off_near(work: Work, told: Told) -> Screen | None:
    """To those of the home and the relatives who look on."""
    ending = _ending(work, told)
    if ending is None or ending.carried_at is None or ending.put_back_at is not None:
        return None
    said = line("told-account-near", name=called(work, ending.person_id))
    return Screen((said, line("told-account-near-no"), desk_here(work)), (HOME_ROW,))


def off_watching(work: Work, told: Told) -> Screen | None:
    """To the supervisors: who had whose account taken off, why, and how many within thirty days."""
    ending = _ending(work, told)
    if ending is None:
        return None
    said = line(
        "told-account-watching",
        by=called(work, ending.by_id),
        who=_who(work, ending),
        words=ending.words,
    )
    lines = (said, line("told-account-count", number=lately(work, ending.by_id)))
    return Screen(lines, ((_see(ending),), HOME_ROW))


def second(work: Work, told: Told) -> Screen | None:
    """To whoever may look at it second: two have to say so, or whoever holds the account says no."""
    ending = _ending(work, told)
    if ending is None or ending.decided_at is not None:
        return None
    objected = "yes" if ending.objected_at is not None else "no"
    said = line("told-account-second", who=_who(work, ending), by=called(work, ending.by_id), no=objected)
    return Screen((said,), ((_see(ending),), HOME_ROW))


def looked(work: Work, told: Told) -> Screen | None:
    """To the account and to whoever said it: what a second person found."""
    ending = _ending(work, told)
    if ending is None or ending.decided_at is None:
        return None
    off_ = "no" if ending.put_back_at is not None else "yes"
    said = line("told-account-looked", name=called(work, ending.person_id), off=off_)
    return Screen((said, desk_here(work)), (HOME_ROW,))


def code_given(work: Work, told: Told) -> Screen | None:
    """To those of the home, relatives and supervisors: the desk gave a code for a new account."""
    code = _code(work, told)
    if code is None:
        return None
    name, by = called(work, code.person_id), called(work, code.by_id)
    said = line("told-account-code", name=name, by=by, starts=code.starts_at)
    return Screen((said, line("told-account-code-no"), desk_here(work)), (HOME_ROW,))


def handed(work: Work, told: Told) -> Screen | None:
    """To the same: a new account speaks for them."""
    code = _code(work, told)
    if code is None:
        return None
    said = line("told-account-handed", name=called(work, code.person_id), by=called(work, code.by_id))
    return Screen((said, line("told-account-code-no"), desk_here(work)), (HOME_ROW,))


def linked(work: Work, told: Told) -> Screen | None:
    """To each account of somebody: there is one more."""
    rows: tuple[Row, ...] = ((Button(line("button-my-accounts"), MyAccounts()),), HOME_ROW)
    return Screen((line("told-linked"), line("told-linked-no"), desk_here(work)), rows)


def asks(work: Work, told: Told) -> Screen | None:
    """An account that has my registered number says that it is me."""
    if told.person is None or told.subject is None:
        return None
    yes = LetAccountIn(work.community_id, told.subject, seal_of(work, told.person, told.subject))
    rows: tuple[Row, ...] = ((Button(line("button-let-account-in"), yes),), HOME_ROW)
    return Screen((line("told-asks"), line("told-asks-no"), desk_here(work)), rows)


def _mine(work: Work, ending: AccountEnding) -> Row:
    return (Button(line("button-account-mine"), SayMine(work.community_id, ending.id)),)


def _see(ending: AccountEnding) -> Button:
    return Button(line("button-see-account"), SeeTaken(ending.id))


def _who(work: Work, ending: AccountEnding) -> str:
    [found] = neighbours(work, [ending.person_id])
    return f"{found.name}（{found.homes}）" if found.homes else found.name


def _ending(work: Work, told: Told) -> AccountEnding | None:
    return work.session.scalars(select(AccountEnding).where(AccountEnding.id == told.subject)).one_or_none()


def _code(work: Work, told: Told) -> AccountCode | None:
    return work.session.scalars(select(AccountCode).where(AccountCode.id == told.subject)).one_or_none()


NOTICES: dict[str, Draw] = {
    "account-off": off,
    "account-off-near": off_near,
    "account-off-told": off_watching,
    "account-second": second,
    "account-looked": looked,
    "account-code-told": code_given,
    "account-handed": handed,
    "account-linked": linked,
    "account-asks": asks,
}
