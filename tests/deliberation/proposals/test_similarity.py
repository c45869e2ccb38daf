"""Which proposals are held to ask for the same, in small scenes whose answer every neighbour knows."""

import subprocess
import sys

import pytest

from deliberation.proposals.similarity import Index, pair_score

ODD = [
    "",
    "   ",
    "👍👍👍",
    "。，！？……——",
    "مرحبا بالعالم",
    "‮翻过来的字‬",
    "a\x00b",
    "\ud800",
    "𠮷𠮷野家",
    "﷽" * 50,
    "请领导解决问题",
    "长" * 10_000,
    "3号楼" * 3_000,
    "(((((" * 500,
]

HANDRAIL = ("3号楼门口加装扶手", "下雨天台阶滑，上个月两位老人摔倒。希望在坡道两侧装扶手。")
HANDRAIL_AGAIN = ("建议给3号楼台阶装个扶手", "老人上下台阶容易滑倒，坡道两边应该有扶手。")
PARKING = ("3号楼门口乱停车", "每天晚上车子堵住单元门，轮椅和婴儿车都出不去。")


def test_the_same_wish_in_other_words_is_nearer_than_another_wish_at_the_same_door() -> None:
    assert pair_score(*HANDRAIL, *HANDRAIL_AGAIN) > 1.3 * pair_score(*HANDRAIL, *PARKING)


def test_the_same_text_about_another_school_falls_below_the_same_wish_in_other_words() -> None:
    title, body = "向阳小学食堂饭菜太差", "向阳小学的食堂饭菜又冷又少，孩子下午就饿，请学校换一家。"
    other = (title.replace("向阳", "望月"), body.replace("向阳", "望月"))
    again = ("向阳小学的午饭不好", "孩子说食堂的饭菜是冷的，而且太少，吃不饱。")
    assert pair_score(title, body, *other) < pair_score(title, body, *again)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("3号楼电梯坏了三天", "5号楼电梯坏了三天"),
        ("锦绣小区电梯坏了三天", "梧桐小区电梯坏了三天"),
        ("205路公交车总是晚点", "809路公交车总是晚点"),
        ("A3区的路灯不亮", "A5区的路灯不亮"),
    ],
)
def test_another_place_makes_it_another_matter(here: str, there: str) -> None:
    assert pair_score(here, "", there, "") < 0.4 < pair_score(here, "", here + "了", "")


def test_one_building_may_be_written_in_several_ways() -> None:
    assert pair_score("三号楼电梯坏了", "", "3栋电梯坏了", "") > pair_score(
        "三号楼电梯坏了", "", "5栋电梯坏了", ""
    )


def test_a_place_told_apart_from_the_text_counts() -> None:
    index = Index()
    index.add(1, "电梯坏了三天", place="3号楼")
    [same] = index.nearest("电梯坏了三天", place="3号楼", least=0.0)
    [unknown] = index.nearest("电梯坏了三天", least=0.0)
    [other] = index.nearest("电梯坏了三天", place="5号楼", least=0.0)
    assert same.score >= unknown.score > other.score


def test_the_script_does_not_matter() -> None:
    simplified = pair_score(*HANDRAIL, *HANDRAIL_AGAIN)
    traditional = pair_score(
        *HANDRAIL, "建議給3號樓臺階裝個扶手", "老人上下臺階容易滑倒，坡道兩邊應該有扶手。"
    )
    assert traditional == pytest.approx(simplified, abs=0.02)


def test_width_case_pinyin_and_courtesies_do_not_matter() -> None:
    assert pair_score("Ａ３区社区(qū)加装充电桩", "", "请领导a3区社区加装充电桩", "") == 1.0


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("other", [*ODD[:4], HANDRAIL[0]])
def test_odd_texts_are_scored_like_any_other(text: str, other: str) -> None:
    score = pair_score(text, other, other, text)
    assert 0.0 <= score <= 1.0
    assert score == pair_score(other, text, text, other)
    index = Index()
    index.add(1, text, other)
    assert len(index.nearest(text, other, least=0.0)) <= 1
    index.remove(1)
    assert len(index) == 0


@pytest.mark.parametrize("text", [text for text in ODD if text.strip()])
def test_a_text_is_like_itself_whatever_it_is(text: str) -> None:
    assert pair_score(text, text, text, text) == 1.0
    assert pair_score(text, "", text, "") == 1.0


def test_nothing_is_like_nothing() -> None:
    assert pair_score("", "", " ", "") == 0.0


def test_what_was_withdrawn_is_no_longer_found() -> None:
    index = Index()
    index.add(1, *HANDRAIL)
    index.add(2, *PARKING)
    assert [match.id for match in index.nearest(*HANDRAIL_AGAIN)] == [1]
    index.remove(1)
    index.remove(1)
    assert (len(index), 1 in index, 2 in index) == (1, False, True)
    assert index.nearest(*HANDRAIL_AGAIN) == []


def test_a_rewritten_proposal_is_found_by_its_new_words_only() -> None:
    index = Index()
    index.add(1, *HANDRAIL)
    index.add(1, *PARKING)
    assert len(index) == 1
    assert index.nearest(*HANDRAIL_AGAIN) == []
    assert index.nearest(*PARKING)[0].score == 1.0


def test_coming_and_going_leaves_no_trace() -> None:
    wishes = [(f"{number}号楼装充电桩", f"第{number}位邻居想充电") for number in range(1, 60)]
    index, fresh = Index(), Index()
    for number, wish in enumerate(wishes):
        index.add(number, *wish)
    for number in range(1, len(wishes)):
        index.remove(number)
    fresh.add(0, *wishes[0])
    assert index.nearest(*wishes[3], least=0.0) == fresh.nearest(*wishes[3], least=0.0)


def test_the_likest_come_first_and_no_more_than_asked() -> None:
    index = Index()
    for number, wish in enumerate([PARKING, HANDRAIL_AGAIN, HANDRAIL, HANDRAIL], 1):
        index.add(number, *wish)
    found = index.nearest(*HANDRAIL, limit=3, least=0.0)
    assert [match.id for match in found] == [3, 4, 2]
    assert index.nearest(*HANDRAIL, limit=0) == []


def test_a_single_character_and_a_lone_sign_find_their_like() -> None:
    index = Index()
    index.add(1, "灯")
    index.add(2, "👍")
    assert [match.id for match in index.nearest("灯")] == [1]
    assert [match.id for match in index.nearest("👍")] == [2]


def test_importing_loads_no_dictionary() -> None:
    asked = "import sys; from deliberation.proposals.similarity import background"
    answer = "print('jieba' in sys.modules, background._frequencies.cache_info().currsize)"
    told = subprocess.run(
        [sys.executable, "-c", f"{asked}\n{answer}"], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False", "0"]
