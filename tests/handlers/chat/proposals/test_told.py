"""News of a proposal reach those who follow it and not those who muted it; its author hears of its end."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from deliberation.following.service import follow, mute
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.model import Address
from tests.handlers.chat.hall import Hall, Phone, published, text_of
from tests.handlers.chat.proposals.test_life import WHY
from tests.keys import KEYRING


@pytest.fixture
def hall(hall: Hall) -> Hall:
    """The hall with everything that must happen together."""
    hall.workshop.close()
    hall.workshop = Workshop(
        hall.url, clock=lambda: hall.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
    )
    return hall


def says(hall: Hall, phone_account: str, verb: Callable[[Work, Acting, int], object], proposal: int) -> None:
    """Somebody follows or mutes a proposal."""

    def order(work: Work) -> None:
        work.enter(hall.id)
        account = select(Address.current_id).where(Address.external == phone_account)
        person = work.session.scalars(account).one()
        assert person is not None
        verb(work, Acting(person, person, Origin.CHAT), proposal)

    hall.workshop.act_now(order)


async def taken_up(wang: Phone, proposal: int) -> None:
    """The committee takes it up."""
    await wang.sends(f"1ug:{proposal}:talk:0")
    await wang.taps(WHY)
    await wang.taps("确定列入商议")


async def test_followers_hear_and_whoever_muted_it_does_not(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone, wang: Phone, zhang: Phone
) -> None:
    made = await published(chen, "小区大门口加装扶手")
    for phone in (chen, wu, zhao):
        await phone.sends(f"1pa:{made}:0")
    says(hall, "5", follow, made)
    says(hall, "10", mute, made)
    await taken_up(wang, made)
    told = hall.told("proposal-taken-up")
    assert {name for name, screen in told.items() if screen is not None} == {"陈明", "赵<b>", "张阿姨"}
    news = told["张阿姨"]
    assert news is not None and text_of(news).startswith("您关心的提案列入了商议。")


async def test_whoever_only_follows_hears_where_a_merged_one_went(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone, wang: Phone
) -> None:
    old = await published(chen, "小区大门口加装扶手")
    new = await published(zhao, "给孩子们建一座图书角", "孩子放学没处去。")
    await wu.sends(f"1pa:{old}:0")
    says(hall, "5", follow, old)
    await wang.sends(f"1ug:{old}:merge:{new:x}")
    await wang.taps("两份说的是同一件事。")
    await wang.taps("确定并入")
    assert set(hall.told("proposal-merged")) == {"陈明", "张阿姨"}
    assert set(hall.told("proposal-merged-again")) == {"吴刚"}


async def test_an_author_hears_that_too_few_supported_it(hall: Hall, chen: Phone, wu: Phone) -> None:
    made = await published(chen, "小区大门口加装扶手")
    assert hall.told("proposal-lapsed") == {"陈明": None}
    await chen.sends(f"1uv:{made}:0")
    [link] = [row for row in chen.reads().splitlines() if row.startswith("heir_")]
    await wu.opens(link)
    await wu.taps("我来接手")
    hall.wait(days=15)
    told = hall.told("proposal-lapsed")
    assert told["陈明"] is None
    assert told["吴刚"] is not None and "附议没有够数" in text_of(told["吴刚"])
    lapsed = select(Notice.due_at).where(Notice.kind == "proposal-lapsed").distinct()
    due = hall.read(lambda work: set(work.session.scalars(lapsed)))
    assert len(due) == 1 and due.pop() < hall.now
