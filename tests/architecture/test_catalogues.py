"""Code and catalogues agree; and the check that says so can also say no."""

from pathlib import Path

import pytest

from locales.check import faults
from locales.script import strangers
from locales.wording import faults_in
from tests.architecture.house import ROOT

CODE = 'line("vote-recorded", home=home, choice=choice)\n'
CHINESE = "vote-recorded = 已记录{ $home }的意见：{ $choice }。\n    .plain = 记下了：{ $choice }。\n"
ENGLISH = (
    "vote-recorded = The answer of { $home } is recorded: { $choice }.\n    .plain = Noted: { $choice }.\n"
)
HANT = "vote-recorded = 已記下{ $home }的意見：{ $choice }。\n    .plain = 記下了：{ $choice }。\n"


def tree(root: Path, code: str = CODE, zh: str = CHINESE, en: str = ENGLISH, hant: str = HANT) -> Path:
    """A small project: one module and one file of texts per language."""
    (root / "handlers").mkdir()
    (root / "handlers/polls.py").write_text(code, "utf-8")
    for language, texts in (("zh-Hans", zh), ("en", en), ("zh-Hant", hant)):
        (root / "locales" / language).mkdir(parents=True)
        (root / "locales" / language / "polls.ftl").write_text(texts, "utf-8")
    return root


def test_code_and_catalogues_of_this_house_agree() -> None:
    found = faults(ROOT)
    assert not found, "\n".join(found)


def test_a_project_without_faults_has_none(tmp_path: Path) -> None:
    assert faults(tree(tmp_path)) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"en": ""}, "handlers/polls.py:1: vote-recorded has no text in en"),
        ({"hant": ""}, "handlers/polls.py:1: vote-recorded has no text in zh-Hant"),
        ({"zh": "", "en": "", "hant": ""}, "vote-recorded has no text in zh-Hans"),
        ({"code": 'line("vote-recorded", home=h)\n'}, "vote-recorded needs choice"),
        ({"code": CODE.replace("choice=", "voice=c, choice=")}, "vote-recorded has no place for voice"),
        ({"code": CODE + "line(key)\n"}, "polls.py:2: the key of a line is a literal"),
        ({"code": CODE + 'line(f"vote-{x}")\n'}, "polls.py:2: the key of a line is a literal"),
        ({"code": CODE + "lines.line(key)\n"}, "polls.py:2: the key of a line is a literal"),
        ({"code": CODE + 'line("vote-recorded", **args)\n'}, "not with **"),
        ({"code": CODE + 'line("vote-recorded", args)\n'}, "values are given by name"),
        ({"code": CODE + 'Line("vote-recorded", {})\n'}, "a line is made by line("),
        ({"code": "from kernel.lines import line as say_it\n" + CODE}, "line keeps its name"),
        ({"code": ""}, "zh-Hans/polls.ftl:1: vote-recorded is never said"),
        ({"zh": CHINESE + "-house = 议事厅\n"}, "zh-Hans/polls.ftl:3: -house is never said"),
        ({"en": "vote-recorded = Recorded: { $choice }.\n"}, "vote-recorded differs from zh-Hans in home"),
        (
            {"hant": HANT.replace("$home", "$house")},
            "zh-Hant/polls.ftl:1: vote-recorded differs",
        ),
        ({"hant": HANT + "extra = 多出來的\n"}, "zh-Hant/polls.ftl:3: extra is never said"),
        ({"en": ENGLISH.split("    ")[0]}, "vote-recorded has no .plain, as it has in zh-Hans"),
        ({"zh": CHINESE.split("    ")[0]}, "vote-recorded has a .plain, which zh-Hans lacks"),
        ({"hant": HANT.replace("記下了", "记下了")}, "vote-recorded: 记 is written 記 in zh-Hant"),
        ({"zh": CHINESE.replace("记下了", "記下了")}, "vote-recorded: 記 is written 记 in zh-Hans"),
        ({"hant": HANT.replace("意見", "信息")}, "信息 is 訊息 here"),
        ({"zh": CHINESE.replace("意见", "群组")}, "群组 is 群 here"),
        ({"zh": CHINESE + CHINESE}, "zh-Hans/polls.ftl:3: vote-recorded is already at zh-Hans/polls.ftl:1"),
        ({"zh": CHINESE + "\nvote recorded\n"}, "zh-Hans/polls.ftl:4: "),
        ({"zh": CHINESE.replace("{ $choice }", "{ -no-such }")}, "includes -no-such, which does not exist"),
        ({"zh": CHINESE.replace(".plain = ", ".plain = { $name }")}, "vote-recorded.plain needs name"),
        ({"zh": CHINESE.replace(".plain", ".simple")}, "vote-recorded.simple is not known"),
        ({"zh": CHINESE + "    .helping = { $helped }、{ $name }。\n"}, "vote-recorded.helping needs name"),
        ({"zh": CHINESE + "    .helping = 已记录{ $helped }家的意见：{ $choice }。\n"}, None),
        ({"zh": CHINESE.replace("。\n", ".\n", 1)}, None),
        ({"zh": CHINESE.replace("意见：", "意见:")}, "vote-recorded: a Latin sign beside a Chinese word"),
    ],
)
def test_a_fault_is_noticed(tmp_path: Path, given: dict[str, str], expected: str | None) -> None:
    found = faults(tree(tmp_path, **given))
    if expected is None:
        assert found == []
    else:
        assert any(expected in fault for fault in found), found


def test_an_included_text_is_said_and_brings_its_variables(tmp_path: Path) -> None:
    zh = CHINESE + "until = { $when }前可以更改。\n"
    zh = zh.replace("{ $choice }。\n    .plain", "{ $choice }。{ until }\n    .plain")
    en = (
        ENGLISH.replace("{ $choice }.", "{ $choice }. { until }")
        + "until = You can change it until { $when }.\n"
    )
    hant = HANT.replace("。\n", "。{ until }\n", 1) + "until = { $when }前可以更改。\n"
    (tmp_path / "bad").mkdir()
    assert faults(tree(tmp_path, CODE.replace("home=", "when=w, home="), zh, en, hant)) == []
    assert any("needs when" in fault for fault in faults(tree(tmp_path / "bad", CODE, zh, en, hant)))


@pytest.mark.parametrize(
    "sentence",
    [
        "您好,王阿姨。",
        "请投票.",
        "同意吗?\n",
        "回执: \ufffc",
        "\ufffc,您好",
        "亲，请投票。",
        "各位用户",
        "用戶您好",
        "温馨提示：今晚停水",
        "敬请知悉",
        "今晚截止！",
        "点“同意”。",
        "已截止（今晚）(北京时间)",
        "已经截止。，请看结果。",
        "记下了， 谢谢您。",
    ],
)
def test_a_sentence_no_clerk_would_say_is_noticed(sentence: str) -> None:
    assert list(faults_in(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "您好，王阿姨。",
        "面积 12,480.50/30,000.00 平方米",
        "20:00 截止",
        "可以请父亲、母亲或别的亲属代为投票。",
        "请您亲自来服务台。",
        "谢谢您来参加！",
        "1. 同意",
        "\ufffc. 同意",
        "\ufffc/\ufffc 户",
    ],
)
def test_a_sentence_a_clerk_would_say_passes(sentence: str) -> None:
    assert list(faults_in(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "language", "strange"),
    [
        ("社區里的公寓大廈，樓台、后羿、只有、面子、茶几、人云亦云", "zh-Hant", ""),
        ("这里有号码", "zh-Hant", "这号码"),
        ("乾坤、显著、藉口、瞭望、台北", "zh-Hans", ""),
        ("這裡有號碼", "zh-Hans", "這裡號碼"),
        ("這裡这里", "en", ""),
    ],
)
def test_characters_of_the_other_script_are_told_from_shared_ones(
    sentence: str, language: str, strange: str
) -> None:
    assert "".join(strangers(sentence, language)) == strange


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Your home's vote is recorded.", "apostrophe"),
        ('Tap "Vote".', "quotes"),
        ("This poll has closed.", "a vote here"),
        ("12 households took part.", "a home"),
        ("Dear user", "residents"),
        ("Please note that it closes tonight.", "plainly"),
        ("Vote now!", "exclamation"),
        ("Thank you for coming!", ""),
        ("To vote, send /polls.", ""),
    ],
)
def test_english_no_clerk_would_say_is_noticed(sentence: str, fault: str) -> None:
    found = list(faults_in(sentence, "en"))
    assert any(fault in each for each in found) if fault else found == []
