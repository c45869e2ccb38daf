"""Finding proposals by words, numbers, states, and near one's home."""

import pytest
from sqlalchemy import select

from deliberation.proposals.model import Born, Proposal
from kernel.work import Work
from residents.moderation.model import Ground, Hiding
from tests.handlers.chat.hall import published
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone

TITLES = ("3号楼门口加装扶手", "车棚里加几个电瓶车充电桩", "楼道换成感应灯", "花园里多放几张长椅")


@pytest.fixture
async def proposals(hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone) -> list[int]:
    """Four of them by two neighbours; the handrail is the third building's own, the bench the first one's."""
    places = ("3号楼", "全社区", "全社区", "1号楼")
    made = []
    for title, place, phone in zip(TITLES, places, (chen, chen, wu, wu), strict=True):
        made.append(await published(phone, title, f"{title}，大家方便。", place))
    return made


async def finds(phone: TalkingPhone, words: str) -> list[str]:
    await phone.says("/find")
    await phone.says(words)
    return [label for label in phone.labels() if label.startswith("2026-")]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("扶手", TITLES[0]),
        ("電瓶車", TITLES[1]),
        ("电动车", TITLES[1]),
        ("電單車 充電", TITLES[1]),
        ("走廊", TITLES[2]),
        ("感應燈", TITLES[2]),
        ("长椅 花园", TITLES[3]),
        ("002", TITLES[1]),
        ("2026-003", TITLES[2]),
        ("提案4号", TITLES[3]),
        ("第 1 号", TITLES[0]),
    ],
)
async def test_words_old_and_new_in_either_script_and_numbers_find_it_first(
    hall: TalkingHall, zhao: TalkingPhone, proposals: list[int], words: str, title: str
) -> None:
    found = await finds(zhao, words)
    assert found and title[:8] in found[0]


async def test_a_state_narrows_and_one_button_leads_to_the_others(
    zhao: TalkingPhone, proposals: list[int]
) -> None:
    assert len(await finds(zhao, "征集")) == 4
    assert await finds(zhao, "扶手 表决中") == []
    await finds(zhao, "扶手")
    await zhao.taps("只看一种进展")
    await zhao.taps("表决中")
    assert "没有找到" in zhao.reads()


async def test_what_means_the_same_is_offered_after_the_words_themselves(
    zhao: TalkingPhone, proposals: list[int]
) -> None:
    assert TITLES[0] in (await finds(zhao, "门口台阶装个扶手吧"))[0]
    assert "意思相近" in zhao.reads()


async def test_near_me_is_my_building_then_the_rest(
    wu: TalkingPhone, zhao: TalkingPhone, proposals: list[int]
) -> None:
    for phone, first, absent in ((zhao, "扶手", "长椅"), (wu, "长椅", "扶手")):
        await phone.says("/find")
        await phone.taps("看我家附近的")
        rows = [label for label in phone.labels() if label.startswith("2026-")]
        assert first in rows[0] and len(rows) == 3 and not any(absent in row for row in rows)


async def test_a_picture_alone_is_answered_kindly_and_words_still_awaited(
    zhao: TalkingPhone, proposals: list[int]
) -> None:
    await zhao.says("/find")
    assert "请用几个字说说" in await zhao.sends_photo()
    await zhao.sends_photo("扶手")
    assert any("扶手" in label for label in zhao.labels())


async def test_a_hidden_one_is_found_by_its_number_alone(
    hall: TalkingHall, zhao: TalkingPhone, proposals: list[int]
) -> None:
    def hide(work: Work) -> None:
        proposal = work.enter(hall.id).session.get_one(Proposal, proposals[0])
        hidden = Hiding(kind="proposal", subject=proposal.id, author_id=proposal.author_id, why="骂人")
        hidden.ground, hidden.hidden_at, hidden.confirmed_at = Ground.INSULT, work.now, work.now
        work.session.add(hidden)

    hall.workshop.act_now(hide)
    assert not any("扶手" in row for row in await finds(zhao, "扶手"))
    [row] = await finds(zhao, "001")
    assert "文字已隐藏" in row and "扶手" not in row


async def test_an_edited_one_is_found_by_its_new_words(
    hall: TalkingHall, zhao: TalkingPhone, proposals: list[int]
) -> None:
    await finds(zhao, "扶手")

    def edit(work: Work) -> None:
        proposal = work.enter(hall.id).session.get_one(Proposal, proposals[0])
        proposal.title, proposal.edition = "门口修一条坡道", proposal.edition + 1

    hall.workshop.act_now(edit)
    assert "坡道" in (await finds(zhao, "坡道"))[0]


async def test_what_is_typed_after_a_search_is_no_search(zhao: TalkingPhone, proposals: list[int]) -> None:
    await finds(zhao, "扶手")
    assert "收到您写的" in await zhao.says("路灯坏了")


async def test_nobody_of_next_door_finds_anything(hall: TalkingHall, proposals: list[int]) -> None:
    assert await finds(hall.phone("90"), "扶手") == []


async def test_the_share_born_of_residents_is_counted_in_public(
    hall: TalkingHall, zhao: TalkingPhone, proposals: list[int]
) -> None:
    def by_committee(work: Work) -> None:
        query = select(Proposal).where(Proposal.id.in_(proposals[:2]))
        for each in work.enter(hall.id).session.scalars(query):
            each.origin = Born.COMMITTEE

    hall.workshop.act_now(by_committee)
    shown = await zhao.sends("1fzs")
    assert "今年 4 件议题，居民提的 2 件（50.0%）" in shown and "还没达到" in shown and "怎么算" in shown
