"""What is typed about a home: the reason of a refusal or a ruling, and what a side has to say."""

from dataclasses import dataclass

from handlers.chat.forms import ask, done, given
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from locales.render import As, Reader, render
from residents.acting import Acting
from residents.homes import at_home, cases, confirming, ending, objecting
from residents.homes.model import Ruling, Why

WHY, RULING, SIDE, OVER = "home:why", "home:ruling", "home:side", "home:over"


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


def confirm_beside(work: Work, who: Acting, tie: int, shown: str, beside: str) -> confirming.Confirmed:
    """Confirm an owner and say how those known before stand to them; they are told why in plain words."""
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    why = render(line("ending-new-owner"), reader, As.PLAIN)
    looked, how = confirming.SHOWN.get(shown, ""), confirming.BESIDE.get(beside, "check")
    return confirming.confirm(work, who, tie, shown=looked, beside=how, why=why)


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


def ask_over(work: Work, who: Acting, tie: int, why: str) -> at_home.Belonging:
    """Await how whoever says that a tie is over knows it."""
    found = at_home.tie_at_desk(work, who, tie)
    if why not in found.may_say:
        raise Refusal(line("tie-over-already") if found.over is not None else line("ending-for-desk"))
    ask(work, who, OVER, {"tie": tie, "why": why})
    return found


def say_over(work: Work, who: Acting, words: str) -> ending.TieOver:
    """Say it."""
    form = given(work, who, OVER)
    receipt = ending.end_for(work, who, int(form["tie"]), Why(form["why"]), words)
    done(work, who)
    return receipt


def days_to_say(work: Work, who: Acting) -> int:
    """For how many days it can be said that it is not so."""
    return work.bylaws.conduct.appeal_days


def not_so_and_ask(work: Work, who: Acting, tie: int) -> ending.SaidOtherwise:
    """Say that it is not so; words may follow."""
    receipt = ending.say_otherwise(work, who, tie)
    ask(work, who, SIDE, {"case": receipt.case})
    return receipt
