"""Somebody without a phone still lives there, or has moved out: said for them on a slip, and taken back."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from handlers.chat.helping.taps import HelpHome, UndoAct
from handlers.chat.homes.taps import AskMoveOut, StillHere
from handlers.chat.menu import OpenHomes
from kernel.work import Work
from residents.homes.asking import ask_page
from residents.model import Residency
from residents.permits import dwellings_of
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps, text

HOME = "1号楼1单元101"


def tie(counter: Counter) -> Residency:
    """孙桂英's tie to her home, as it stands."""
    person = counter.person(SUN)
    return counter.ask(
        lambda work: work.session.scalars(select(Residency).where(Residency.person_id == person)).one()
    )


async def test_the_yearly_question_is_answered_for_her_and_can_be_taken_back(counter: Counter) -> None:
    for days in (361, 15, 15):
        counter.house.now += timedelta(days=days)
        counter.act(lambda work: (ask_page(work), work.session.flush())[0])
    assert tie(counter).asked_at is not None and tie(counter).ask_at is None, "nobody could answer for her"
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    assert "替孙桂英核对一次" in await zhao.sends(OpenHomes())
    said = await zhao.taps("孙桂英还住这里")
    [act] = counter.acts()
    assert "记下了，孙桂英还住在这里" in said and "代办单" in said and "您" not in said
    assert act.kind == "still-here" and tie(counter).asked_at is None
    assert "说了还住在1号楼1单元101" in text(counter.told("done-for-another")[SUN])
    await zhao.sends(UndoAct(act.id))
    assert tie(counter).asked_at is not None, "she is asked again"


async def test_moving_out_is_said_for_her_and_undone_with_all_that_ended(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(OpenHomes())
    asked = await zhao.taps("孙桂英搬走了")
    assert "孙桂英从1号楼1单元101搬走了？" in asked and "您" not in asked
    said = await zhao.taps("是，孙桂英搬走了")
    [act] = counter.acts()
    assert f"孙桂英已从{HOME}搬走" in said and "代办单" in said
    person = counter.person(SUN)
    assert counter.ask(lambda work: dwellings_of(work, person)) == []
    await zhao.taps("结束代办")
    await zhao.sends(UndoAct(act.id))
    assert len(counter.ask(lambda work: dwellings_of(work, person))) == 1
    await zhao.sends(HelpHome())
    assert "开始替孙桂英办" in (await helps(zhao), zhao.labels())[1] or "正在替孙桂英办理" in zhao.reads()


async def test_a_move_is_not_taken_back_after_the_days_of_appeal(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(AskMoveOut(tie(counter).id))
    await zhao.taps("是，孙桂英搬走了")
    [act] = counter.acts()
    counter.house.now += timedelta(days=15)
    assert "过了 14 天" in await zhao.sends(UndoAct(act.id))


@pytest.mark.parametrize("name", ["李明"])
async def test_nothing_is_said_of_somebody_elses_home_while_helping(counter: Counter, name: str) -> None:
    person = counter.person(name)

    def other(work: Work) -> int:
        return work.session.scalars(select(Residency.id).where(Residency.person_id == person)).one()

    zhao = counter.phone(ZHAO)
    await helps(zhao)
    assert "不是您现在的住处" in await zhao.sends(StillHere(counter.ask(other)))
    assert counter.acts() == []
