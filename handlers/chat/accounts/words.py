"""What is typed about accounts: the code for a new one, and why one is taken off."""

from handlers.chat.forms import ask, done, given
from kernel.work import Work
from residents.accounts import handing, queries, taking_off
from residents.accounts.standing import Served
from residents.acting import Acting
from residents.joining import WrongCode

OFF, BIND = "account:off", "account:bind"


def ask_off(work: Work, who: Acting, person: int, address: int) -> tuple[queries.Accounts, Served]:
    """What would happen; at the desk the reason is awaited."""
    known, one = queries.one_of(work, who, person, address)
    if person != who.person:
        ask(work, who, OFF, {"person": person, "account": address})
    return known, one


def take_off(work: Work, who: Acting, words: str) -> taking_off.TakenOff:
    """The reason was typed."""
    form = given(work, who, OFF)
    receipt = taking_off.take_off(work, who, int(form["person"]), int(form["account"]), words)
    done(work, who)
    return receipt


def take_off_own(work: Work, who: Acting, address: int) -> taking_off.TakenOff:
    """One of one's own."""
    return taking_off.take_off(work, who, taking_off.in_person(who), address, "")


def offer(work: Work, who: Acting, typed: str) -> tuple[handing.Offered, int] | WrongCode:
    """For whom a typed code is, in which community; it is asked once more before it counts."""
    found = handing.look(work, who, typed)
    if isinstance(found, WrongCode):
        return found
    ask(work, who, BIND, {"code": found.code})
    return found, work.community_id


def bind(work: Work, who: Acting) -> handing.HandedOver:
    """Yes."""
    form = given(work, who, BIND)
    receipt = handing.hand_over(work, who, int(form["code"]))
    done(work, who)
    return receipt
