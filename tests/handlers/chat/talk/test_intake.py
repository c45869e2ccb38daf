"""Words nobody asked for: greeted, understood, confirmed, noted, answered."""

import pytest
from sqlalchemy import select

from deliberation.intake.model import Intake
from kernel.files import IncomingFile
from kernel.work import Work
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone


def kept(hall: TalkingHall) -> list[Intake]:
    def rows(work: Work) -> list[Intake]:
        found = list(work.session.scalars(select(Intake).order_by(Intake.id)))
        work.session.expunge_all()
        return found

    return hall.read(rows)


async def test_a_greeting_is_greeted_with_the_doors_of_home(chen: TalkingPhone) -> None:
    assert (await chen.says("你好")).startswith("陈明，您好")
    assert "📝 提案" in chen.labels()


async def test_thanks_are_taken(chen: TalkingPhone) -> None:
    assert (await chen.says("谢谢您")).startswith("不用谢")
    assert "📝 提案" in chen.labels()


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("3号楼门口加装扶手", "提个建议，写成提案"),
        ("路灯坏了", "报个问题，请人来看"),
        ("怎么投票", "问一句，请人回答"),
    ],
)
async def test_the_likely_meaning_stands_first_and_every_other_is_there(
    chen: TalkingPhone, said: str, first: str
) -> None:
    shown = await chen.says(said)
    assert shown.startswith(f"收到您写的：「{said}」") and "还没有发给任何人" in shown
    labels = chen.labels()
    assert labels[0] == first and "都不是" in labels and "找相近的提案" in labels and len(labels) == 5


async def test_a_report_is_noted_once_with_its_number_and_who_sees_it(
    hall: TalkingHall, chen: TalkingPhone
) -> None:
    await chen.says("3号楼楼道灯坏了好几天")
    said = await chen.taps("报个问题，请人来看")
    assert "先记下了，编号 报-2026-001" in said and "居委会看得到" in said
    assert (await chen.again()) == said
    assert [row.number for row in kept(hall)] == ["2026-001"]
    told = hall.owed("intake-new")
    assert [name for name, _, _ in told] == ["李建国", "王敏"]  # this community has nobody at a desk
    assert all(row.digest and not row.urgent and "楼道灯坏了" in text for _, text, row in told)


async def test_the_same_words_twice_are_one_matter(hall: TalkingHall, chen: TalkingPhone) -> None:
    for _ in range(2):
        await chen.says("路灯坏了")
        await chen.taps("报个问题，请人来看")
    assert len(kept(hall)) == 1


async def test_a_photo_with_words_is_kept_with_the_report(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.sends_photo("井盖没了好危险")
    await chen.taps("报个问题，请人来看")
    [row] = kept(hall)
    assert row.photo_id is not None
    assert hall.read(lambda work: work.session.get_one(IncomingFile, row.photo_id).external) == "AgAC-photo"
    assert "换一张照片" in chen.labels()


async def test_a_photo_can_be_put_to_it_later(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.says("路灯坏了")
    await chen.taps("报个问题，请人来看")
    assert "请把照片发给我" in await chen.taps("添一张照片")
    assert "请把照片发给我" in await chen.says("就是这里")
    assert "照片放进 报-2026-001 了" in await chen.sends_photo()
    assert kept(hall)[0].photo_id is not None


async def test_danger_is_answered_with_whom_to_call_before_anything_else(
    hall: TalkingHall, chen: TalkingPhone
) -> None:
    shown = await chen.says("3号楼着火了快来人啊")
    assert shown.startswith("有火情，请马上打 119")
    again = await chen.taps("报个问题，请人来看")
    assert again.startswith("有火情，请马上打 119") and "编号 报-2026-001" in again
    assert "再回来点下面的按钮" in shown and "点下面" not in again, "nothing below is left to be tapped"
    told = hall.owed("intake-new")
    assert {name for name, _, _ in told} == {"李建国", "王敏"}
    assert all(row.urgent and "🔴" in text for _, text, row in told)


async def test_danger_comes_before_a_stranger_is_asked_to_join(stranger: TalkingPhone) -> None:
    assert (await stranger.says("有人晕倒了")).startswith("有人要急救，请马上打 120")
    assert "我是这里的居民" in stranger.labels()


async def test_a_clear_question_is_answered_at_once_and_the_desk_stays_open(chen: TalkingPhone) -> None:
    await chen.says("怎么投票")
    assert (await chen.taps("问一句，请人回答")).startswith("投票：从「表决」进去")
    assert "转给服务台" in chen.labels()


async def test_what_the_hall_does_not_know_goes_to_the_desk(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.says("请问低保怎么办理")
    assert "我答不上来" in await chen.taps("问一句，请人回答")
    assert "已经转给服务台，编号 问-2026-001" in await chen.taps("转给服务台")
    assert kept(hall)[0].kind == "question"


async def test_the_committee_answers_and_whoever_asked_says_whether_it_helped(
    hall: TalkingHall, chen: TalkingPhone, wang: TalkingPhone
) -> None:
    await chen.says("楼道灯坏了")
    await chen.taps("报个问题，请人来看")
    asked = await wang.takes_up(hall.drawn("intake-new", "王敏"), "答复")
    assert "楼道灯坏了" in asked
    seen = await wang.takes_up(hall.drawn("intake-new", "王敏"), "看是谁、住哪里")
    assert "陈明，3号楼" in seen
    await wang.takes_up(hall.drawn("intake-new", "王敏"), "答复")
    assert "只有提的人看得到" in await wang.says("明天上午电工来换。")
    assert "已经答复 报-2026-001" in await wang.taps("发出答复")
    notice = hall.drawn("intake-answered", "陈明")
    assert "已经请答复的人再看看" in await chen.takes_up(notice, "没解决")
    assert "没解决" in hall.owed("intake-again")[0][1] and hall.owed("intake-again")[0][0] == "王敏"
    await wang.takes_up(hall.drawn("intake-again", "王敏"), "答复")
    await wang.says("灯泡今天换好了。")
    await wang.taps("发出答复")
    hall.wait(minutes=1)
    assert "解决了" in await chen.takes_up(hall.drawn("intake-answered", "陈明"), "解决了")
    assert kept(hall)[0].solved is True


async def test_a_neighbour_cannot_read_or_settle_what_is_not_theirs(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
) -> None:
    await chen.says("楼道灯坏了")
    await chen.taps("报个问题，请人来看")
    for data in ("1icn:1", "1ici:1", "1icf:1", "1ica:1", "1ico:1:1", "1icp:1"):
        assert "楼道灯" not in await wu.sends(data)
    assert kept(hall)[0].solved is None


async def test_none_of_these_puts_the_words_away(chen: TalkingPhone) -> None:
    await chen.says("今天天气不错")
    assert (await chen.taps("都不是")).startswith("好的，刚才的话没有用上")


async def test_an_elder_is_offered_the_likely_one_by_its_number(
    hall: TalkingHall, zhang: TalkingPhone
) -> None:
    await zhang.says("路灯坏了")
    hall.wait(seconds=10)
    assert "编号 报-2026-001" in await zhang.says("1")


async def test_uyghur_and_vietnamese_words_are_kept_as_they_are(
    hall: TalkingHall, chen: TalkingPhone
) -> None:
    for words in ("چىراغ بۇزۇلۇپ قالدى", "Đèn hành lang bị hỏng"):
        assert words in await chen.says(words)
        await chen.taps("报个问题")
    assert [row.text for row in kept(hall)] == ["چىراغ بۇزۇلۇپ قالدى", "Đèn hành lang bị hỏng"]
