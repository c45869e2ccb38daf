"""A shared contact through Telegram itself: counted only when it is the sender's own."""

import pytest
from sqlalchemy import select

from bot.playground.sim.views import view
from kernel.work import Work
from residents.model import Dwelling, Relation
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry
from tests import cast
from tests.bot.telegram.conftest import Hall

NUMBER = "+8613800000001"
HOME = "3号楼1单元302"


def registered(work: Work) -> None:
    """The roster names 林小满 with her number."""
    home = work.session.scalars(select(Dwelling.id).where(Dwelling.name == HOME)).one()
    row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": "林小满"}
    digest = phones.digest(work.keyring, work.community_id, NUMBER)
    work.session.add(RegisterEntry(**row, phone_digest=digest, since=work.now))


async def asked(hall: Hall) -> None:
    lin = hall[cast.NEWCOMER]
    await lin.says("/start c_cast")
    await lin.sees("议事厅")
    await lin.taps("我是这里的居民")
    await lin.sees("编号发给我")
    await lin.taps("用我登记的手机号")
    await lin.sees("点屏幕最下面的「分享我的手机号」")


async def test_ones_own_number_lets_in(hall: Hall) -> None:
    hall.desk.act_now(lambda work: registered(work.enter(1)))
    await asked(hall)
    lin = hall[cast.NEWCOMER]
    stage = hall.playground
    keyboard = view(stage, stage.town.chat(lin.number), str(lin.number), 0, 5)["keyboard"]
    assert keyboard["keyboard"] == [[{"text": "分享我的手机号", "request_contact": True}]]
    await lin.says(None, contact={"phone_number": NUMBER})
    await lin.sees(f"您是{HOME}的居民")


@pytest.mark.parametrize("owner", [None, 100004])
async def test_anothers_number_does_not(hall: Hall, owner: int | None) -> None:
    hall.desk.act_now(lambda work: registered(work.enter(1)))
    await asked(hall)
    lin = hall[cast.NEWCOMER]
    await lin.says(None, contact={"phone_number": NUMBER, "user_id": owner})
    await lin.sees("这不是您自己的号码")
