"""许红梅 leads 1号楼 and invents neighbours: what stops her, who hears of it, and how it is taken back."""

import pytest

from deliberation.polls.casting import cast_vote
from deliberation.polls.rules.rule import Choice
from deliberation.proposals.supporting import support
from handlers.chat.helping.taps import HelpReport
from handlers.chat.homes.taps import SeeCounts
from kernel.bylaws import adopt
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.assisting.acts import new_slip, note_act, require_few
from residents.assisting.consent import record_consent
from residents.assisting.entering import Newcomer, enter_person
from residents.model import Dwelling, Relation
from tests.handlers.chat.helping.counter import ZHAO, Counter, text

LEADER = "许红梅"
EMPTY = ("1号楼1单元302", "1号楼1单元101")


def caps(counter: Counter, confirms: int, acts: int) -> None:
    """The by-laws say how many a leader may vouch for, and act for in one matter."""

    def change(work: Work) -> None:
        access = work.bylaws.access.model_copy(update={"leader_confirms": confirms})
        help_ = work.bylaws.help.model_copy(update={"acts_each": acts})
        adopt(work.session, work.bylaws.model_copy(update={"access": access, "help": help_}), at=work.now)

    counter.act(change)


def invents(counter: Counter, number: int, home: str = EMPTY[0]) -> int:
    """The leader enters somebody who is not there, and writes down that they agree."""
    xu, dwelling = counter.house.who(LEADER), counter.house.id_of(Dwelling, home)

    def enter(work: Work) -> int:
        newcomer = Newcomer(dwelling, f"假{number}人", Relation.HOUSEHOLD, True, False)
        person = enter_person(work, xu, newcomer).person
        record_consent(work, xu, person, "spoken")
        return person

    return int(counter.act(enter))


def as_them(counter: Counter, person: int) -> Acting:
    """The leader acts for one of them, on a slip."""
    return Acting(person, counter.person(LEADER), Origin.DESK, "spoken", slip="AAAA2345")


async def test_no_more_are_entered_than_a_leader_may_vouch_for_and_supervisors_hear_halfway(
    counter: Counter,
) -> None:
    caps(counter, confirms=4, acts=20)
    for number in range(4):
        invents(counter, number)
    with pytest.raises(Refusal, match="claim-cap"):
        invents(counter, 5)
    assert "三十天里确认了 2 位" in text(counter.told("leader-half")["吴秉正"])
    shown = await counter.phone("陈静").sends(SeeCounts())
    assert "许红梅" in shown and "4 位" in shown, "anybody may look"


async def test_desk_and_supervisors_hear_that_one_person_says_both(counter: Counter) -> None:
    invents(counter, 1)
    told = counter.told("consent-own-word")
    assert {"吴秉正", ZHAO} <= set(told) and LEADER not in told
    assert "许红梅登记了假1人（1号楼1单元302）" in text(told[ZHAO])


async def test_those_of_the_home_hear_of_whoever_is_entered_there(counter: Counter) -> None:
    invents(counter, 1, home="1号楼1单元301")
    assert "假1人由楼栋长许红梅确认为您家" in text(counter.told("tie-at-home")["王德福"])


async def test_a_home_has_one_voice_however_many_are_invented_in_it(counter: Counter) -> None:
    proposal, poll = counter.proposal(), counter.poll()
    people = [invents(counter, number) for number in range(3)]
    for person in people:
        counter.act(lambda work, person=person: support(work, as_them(counter, person), proposal))
        counter.act(lambda work, person=person: cast_vote(work, as_them(counter, person), poll, Choice.AGREE))
    assert len(counter.box(poll)) == 1, "the last of the home"


async def test_acts_are_few_public_and_undone_by_the_desk(counter: Counter) -> None:
    caps(counter, confirms=20, acts=2)
    poll = counter.poll()
    people = [invents(counter, number) for number in range(3)]

    def act_for(work: Work, person: int) -> None:
        who = Acting(person, counter.person(LEADER), Origin.DESK, "spoken", slip=new_slip(work))
        require_few(work, who, "vote", poll)
        note_act(work, who, "vote", poll, {}, {"x": person})

    for person in people[:2]:
        counter.act(lambda work, person=person: act_for(work, person))
    with pytest.raises(Refusal, match="helping-enough"):
        counter.act(lambda work: act_for(work, people[2]))
    shown = await counter.phone("陈静").sends(HelpReport())
    assert "许红梅" in shown and "2" in shown
