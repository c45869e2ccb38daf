"""What is typed about a home: the reason of a refusal or a ruling, and what a side has to say."""

from dataclasses import dataclass

from handlers.chat.forms import ask, done, given
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes import cases, confirming, objecting
from residents.homes.model import Ruling

WHY, RULING, SIDE = "home:why", "home:ruling", "home:side"


@dataclass(frozen=True, slots=True)
class Said:
    """What a side had to say is with the case."""

    case: int


def ask_why(work: Work, who: Acting, tie: int) -> None:
    """Await why a claim is not confirmed."""
    confirming.way_of_tie(work, who, tie)
    ask(work, who, WHY, {"tie": tie})


def refuse(work: Work, who: Acting, reason: str) -> confirming.NotConfirmed:
    """Do not confirm it."""
    receipt = confirming.refuse(work, who, int(given(work, who, WHY)["tie"]), reason)
    done(work, who)
    return receipt


def ask_ruling(work: Work, who: Acting, case: int, ruling: str) -> Ruling:
    """Await the reason of a ruling."""
    if ruling not in set(Ruling):
        raise Refusal(line("button-old"))
    cases.require_may_decide(work, who, case)
    ask(work, who, RULING, {"case": case, "ruling": ruling})
    return Ruling(ruling)


def rule(work: Work, who: Acting, reason: str) -> cases.Decided:
    """Decide it."""
    form = given(work, who, RULING)
    receipt = cases.decide(work, who, int(form["case"]), Ruling(form["ruling"]), reason)
    done(work, who)
    return receipt


def object_and_ask(work: Work, who: Acting, tie: int) -> objecting.Objected:
    """Object; words may follow."""
    receipt = objecting.object_to(work, who, tie)
    ask(work, who, SIDE, {"case": receipt.case})
    return receipt


def ask_side(work: Work, who: Acting, case: int) -> None:
    """Await what one of the sides has to say."""
    ask(work, who, SIDE, {"case": case})


def say_side(work: Work, who: Acting, words: str) -> Said:
    """Say it."""
    case = int(given(work, who, SIDE)["case"])
    cases.say(work, who, case, words)
    done(work, who)
    return Said(case)
