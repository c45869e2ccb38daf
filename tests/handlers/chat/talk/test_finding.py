"""Finding proposals by words, numbers, states, and near one's home."""

import pytest
from sqlalchemy import select

from deliberation.proposals.model import Born, How, Proposal
from kernel.work import Work
from residents.moderation.model import Ground, Hiding
from tests.deliberation.proposals.writing import propose
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
            each.declined_at = work.now
        done = work.session.get_one(Proposal, proposals[2])
        done.answered_at, done.answered_as = work.now, How.DONE

    hall.workshop.act_now(by_committee)
    shown = await zhao.sends("1fzs")
    assert "居民提的：今年有结果的 1 件，采纳 1 件（100.0%）。" in shown
    assert "居委会提的：今年有结果的 2 件，采纳 0 件（0.0%）。" in shown and "答应去办的算采纳" in shown
    assert "今年有结果的 3 件，采纳 1 件（33.3%）" in await zhao.says("/proposals")
    assert "今年 4 件议题，居民提的 2 件（50.0%）" in shown and "还没达到" in shown and "怎么算" in shown


@pytest.mark.parametrize("typed", ["报-001", "报-2026-001", "报1", "報-001", "R-001"])
async def test_a_report_is_found_by_its_letter_and_nobody_elses_is(
    chen: TalkingPhone, zhao: TalkingPhone, proposals: list[int], typed: str
) -> None:
    await chen.says("楼道灯坏了")
    await chen.taps("报个问题，请人来看")
    assert await finds(chen, typed) == [] and chen.labels()[0].startswith("报-2026-001 楼道灯坏了")
    assert "您报的 报-2026-001" in await chen.taps(chen.labels()[0])
    await finds(zhao, typed)
    assert not any("楼道灯" in label for label in zhao.labels())


async def test_a_bare_number_finds_the_report_and_the_proposal(
    chen: TalkingPhone, wang: TalkingPhone, proposals: list[int]
) -> None:
    await chen.says("怎么办居住证")
    await chen.taps("问一句，请人回答")
    await chen.taps("转给服务台")
    for phone in (chen, wang):
        [proposal] = await finds(phone, "001")
        assert phone.labels()[0].startswith("问-2026-001 怎么办居住证") and TITLES[0][:8] in proposal
    await finds(chen, "报-001")
    assert not any("居住证" in label for label in chen.labels())


async def test_simplified_words_find_what_was_written_in_traditional_ones_and_no_page_has_more_than_five(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone, zhao: TalkingPhone
) -> None:
    for n, name in enumerate(("陈明", "陈明", "吴刚", "吴刚", "张阿姨", "张阿姨")):
        propose(hall, name, f"樓道燈換成感應燈 第{n}盞", "電燈壞了沒人修。")
    shown = []
    for words in ("楼道灯", "樓道燈", "感应灯 电灯"):
        first = await finds(zhao, words)
        await zhao.taps("下一页")
        second = [label for label in zhao.labels() if label.startswith("2026-")]
        assert (len(first), len(second)) == (4, 2)
        shown.append([*first, *second])
    assert shown[0] == shown[1] == shown[2]
