"""A proposal is written over two days while the bot dies at each boundary of a step, and nothing is lost."""

import base64
from typing import Any

import pytest
from sqlalchemy import select

from bot.playground.sim.trouble import set_faults
from deliberation.proposals.model import Proposal, ProposalPhoto
from deliberation.proposals.wording import Text
from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.files import FileState, IncomingFile
from kernel.journal import ENTRIES
from kernel.parked import Parked
from kernel.work import Work
from tests import cast
from tests.photos import photo
from tests.stories.mortality import Mortality
from tests.stories.town import Town

TITLE, BODY, WISH = "3号楼门口加装扶手", "下雨天台阶滑，老人上下不方便。", "在坡道两侧装扶手。"
GONE = "Bad Request: wrong file_id or the file is temporarily unavailable"


def sent(name: str) -> dict[str, str]:
    """A photo as somebody sends it."""
    return {"base64": base64.b64encode(photo(size=(320, 240))).decode(), "name": name}


async def kept(town: Town) -> dict[str, Any]:
    """What there is in the end."""

    def question(work: Work) -> dict[str, Any]:
        proposal = work.enter(1).session.scalars(select(Proposal)).one()
        files = select(IncomingFile.state).join(ProposalPhoto, ProposalPhoto.file_id == IncomingFile.id)
        return {
            "text": Text(proposal.title, proposal.body, None, proposal.wish, proposal.cost),
            "place": proposal.place_id is not None,
            "photos": list(work.session.scalars(files.where(ProposalPhoto.proposal_id == proposal.id))),
            "drafts": list(work.session.scalars(select(ProposalDraft.id))),
        }

    return await town.desk.read(question)


async def write_it(town: Town) -> None:
    """Begun in one language and ended in another, with a photo that is lost and one that comes."""
    chen = town["陈静"]
    await chen.says("/propose")
    await chen.sees("第 1 步")
    await chen.says(TITLE)
    await chen.sees("第 2 步")
    set_faults(town.playground, {"answer": 400, "method": "getFile", "description": GONE})
    await chen.says(None, photo=sent("坏.jpg"))
    await chen.sees("没能收下来")
    town.playground.faults.clear()
    await chen.says(None, photo=sent("好.jpg"))
    await chen.sees("照片收到了，现在 1 张")
    await chen.says("/language")
    await chen.taps("繁體中文")
    await chen.sees("以後用繁體中文")
    await town.forward("1d")
    await chen.says("/propose")
    await chen.sees("第 2 步", "傳給我")
    await chen.says(BODY)
    await chen.sees("第 3 步")
    await chen.taps("3号楼")
    await chen.sees("請看一遍", BODY)
    await chen.taps("補充…")
    await chen.taps("希望怎麼辦")
    await chen.says(WISH)
    await chen.sees("請看一遍", WISH)
    await chen.taps("補充…")
    await chen.taps("大概要多少錢")
    await chen.says("三千")
    await chen.sees("請看一遍", "人民幣 3000 元")
    await chen.taps("發布")
    await chen.sees("已發布", TITLE)
    await chen.sees(TITLE, "附议 0/3 户", chat=cast.GROUP)


@pytest.mark.timeout(600)
async def test_nothing_of_a_draft_is_lost_or_published_twice(mortal_town: Town) -> None:
    mortality = Mortality(mortal_town)
    await mortality.begin()
    await write_it(mortal_town)
    await mortality.end()
    assert mortality.kills > 30
    assert (await mortal_town.verified()).faults == ()
    assert await mortal_town.count(table_of(Parked)) == 0
    assert await mortal_town.count(ENTRIES, ENTRIES.c.kind == "ProposalPublished") == 1
    assert await kept(mortal_town) == {
        "text": Text(TITLE, BODY, None, WISH, 300_000),
        "place": True,
        "photos": [FileState.KEPT],
        "drafts": [],
    }
