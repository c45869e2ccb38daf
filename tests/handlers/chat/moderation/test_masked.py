"""Where the by-laws mask names, no screen shows one whole: to neighbours, strangers, the group, the desk."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.features import FEATURES
from deliberation.intake.model import Forwarded
from deliberation.proposals import answering, merging
from deliberation.proposals.model import How, MergeWish
from handlers.chat.menu import FlagProposal, OpenComments
from handlers.chat.moderation.taps import LookAt
from handlers.chat.proposals.life_taps import HandOver, OfferTo, SeeHistory, SeeWish
from handlers.chat.proposals.taps import SeeProposal
from kernel.bylaws import BylawsVersion, digest_of
from kernel.work import Work
from residents.moderation.model import Ground
from tests.handlers.chat.moderation.conftest import Phone, said
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]
WHOLE = ("陈静", "李明", "王德福", "许红梅", "李国强", "王芳")


@pytest.fixture
def scene(street: Street) -> dict[str, int]:
    """Names are masked; 陈静 proposed words of 王德福, 李明 commented, 许红梅 answered, 王芳 would merge."""

    def mask(work: Work) -> None:
        held = work.session.scalars(select(BylawsVersion)).one()
        privacy = held.bylaws.privacy.model_copy(update={"names": "masked"})
        held.text = held.bylaws.model_copy(update={"privacy": privacy}).model_dump(mode="json")
        held.hash = digest_of(held.text)

    street.act(mask)
    first, open_, other = street.proposal("陈静"), street.proposal("陈静"), street.proposal("王芳")
    street.comment("李明", first, "同意。")
    street.flag("李明", "proposal", first, Ground.INSULT)
    street.reach(first)
    street.act(lambda work: answering.answer(work, street.who("许红梅"), first, How.WILL, "下个月装。"))
    people = street.person("陈静"), street.person("王德福")

    def forward(work: Work) -> None:
        row = Forwarded(person_id=people[0], author_id=people[1], text="", at=work.now, proposal_id=first)
        work.session.add(row)

    street.act(forward)
    street.act(lambda work: merging.merge(work, street.who("王芳"), other, open_, "一回事。"))
    wish = street.ask(lambda work: work.session.scalars(select(MergeWish.id)).one())
    return {"first": first, "open": open_, "other": other, "wish": wish}


SCREENS = {
    "a neighbour reads the proposal": ("周建国", lambda s: SeeProposal(s["first"]), "陈*"),
    "a neighbour reads the comments": ("周建国", lambda s: OpenComments(s["first"]), "李*"),
    "somebody without a home here reads the proposal": ("刘师傅", lambda s: SeeProposal(s["first"]), "陈*"),
    "somebody without a home here reads the comments": ("刘师傅", lambda s: OpenComments(s["first"]), "李*"),
    "what happened so far": ("周建国", lambda s: SeeHistory(s["first"]), ""),
    "what can be reported": ("周建国", lambda s: FlagProposal(s["first"]), ""),
    "the desk looks at a report": ("赵敏", lambda s: LookAt(s["first"], 0), "陈*"),
    "another author reads a wish": ("陈静", lambda s: SeeWish(s["wish"]), "王*"),
    "an author chooses who goes on": ("陈静", lambda s: HandOver(s["open"]), ""),
    "an author offers it by a link": ("陈静", lambda s: OfferTo(s["open"], 0), ""),
}
"""Who sees what, and a masked name that must stand there."""


@pytest.mark.parametrize("screen", SCREENS)
async def test_no_screen_shows_a_whole_name(
    street: Street, phone: Phones, scene: dict[str, int], screen: str
) -> None:
    who, does, masked = SCREENS[screen]
    reader = phone(who)
    shown = "\n".join((await reader.sends(does(scene)), *reader.labels()))
    assert masked in shown
    assert [name for name in WHOLE if name in shown] == []


@pytest.mark.parametrize("proposal", ["first", "open", "other"])
def test_no_card_in_the_group_shows_a_whole_name(
    street: Street, scene: dict[str, int], proposal: str
) -> None:
    card = street.ask(lambda work: FEATURES.cards["proposal"](work, scene[proposal]))
    assert card is not None
    shown = "\n".join(said(line) for line in card.lines if line)
    assert [name for name in WHOLE if name in shown] == []


async def test_what_can_be_reported_names_nobody_whole(
    street: Street, phone: Phones, scene: dict[str, int]
) -> None:
    reader = phone("周建国")
    await reader.sends(FlagProposal(scene["first"]))
    await reader.taps("不是文字，是别处")
    assert {"称呼「陈*」", "引用的话"} <= set(reader.labels())
    await reader.taps("下一页")
    shown = await reader.taps("称呼「王**」")
    assert [name for name in WHOLE if name in shown] == []
